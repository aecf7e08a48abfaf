"""Alt by itself opens the menu bar; Alt with an arrow key, or held for a click, is something else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

ELSE = (QEvent.Type.ShortcutOverride, QEvent.Type.MouseButtonPress, QEvent.Type.WindowDeactivate)


class LoneAlt(QObject):
    """From Alt's press to its release it sees all that happens in the application: `alone` is called when that was nothing."""

    def __init__(self, parent: QObject, alone: Callable[[], object]) -> None:
        super().__init__(parent)
        self._alone, self._over = alone, False
        self._app = QCoreApplication.instance()
        if self._app is not None:
            self._app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        alt = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt
        if self._over:
            return False
        if alt and event.type() == QEvent.Type.KeyRelease:
            self._end()
            self._alone()
        elif not alt and event.type() in ELSE:
            self._end()
        return False

    def _end(self) -> None:
        self._over = True
        if self._app is not None:
            self._app.removeEventFilter(self)
        self.deleteLater()
