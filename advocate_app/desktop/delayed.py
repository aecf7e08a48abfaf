"""What can't be undone waits until the time to undo is over; leaving the screen or closing the window does it at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

UNDO_MS = 8000  # as long as a toast is shown


class Delayed(QObject):
    """One thing at a time: a second one makes the first happen now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._does: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(UNDO_MS)
        self._timer.timeout.connect(self.now)

    def begin(self, does: Callable[[], object], too_late: Callable[[], object]) -> Callable[[], object]:
        """Does it in 8 seconds. What is returned keeps it from happening; once it has, it calls `too_late` instead."""
        self.now()
        self._does = does
        self._timer.start()
        return partial(self._undo, does, too_late)

    def _undo(self, does: Callable[[], object], too_late: Callable[[], object]) -> None:
        if self._does is does:
            self._timer.stop()
            self._does = None
        else:
            too_late()

    def now(self) -> None:
        does, self._does = self._does, None
        self._timer.stop()
        if does is not None:
            does()
