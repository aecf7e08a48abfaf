"""Collects Python's garbage on the GUI thread only: elsewhere it would end Qt objects that belong to this one, and crash.

Often, so that each look is short: what a check makes in a second took 20 ms to look at, which a key could feel. What came with a module
stays as long as the app does and is not looked at again; all the rest is looked at where nothing else goes on.
"""

from __future__ import annotations

import gc
import sys
import time

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 100
QUIET = 0.1  # of one core that the process may take and count as quiet
QUIET_LOOKS = 20  # one after the other, before the deepest look
MOST_LOOKS = 6_000  # that the deepest may be put off, where it is never quiet
_DEEPEST = 2


class Collector(QObject):
    """Takes the place of automatic collection while it lives; about as often as Python itself would."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._modules = 0
        self._spent, self._quiet, self._put_off = time.process_time(), 0, 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """One look: the deepest generation that is due, if any. After modules came, only that what is there stays."""
        self._feel()
        if len(sys.modules) != self._modules:
            self._modules = len(sys.modules)
            gc.freeze()
            return
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counts) if count > most]
        if _DEEPEST in due and self._quiet < QUIET_LOOKS and self._put_off < MOST_LOOKS:
            due.remove(_DEEPEST)
            self._put_off += 1
        if due:
            gc.collect(due[-1])
        if _DEEPEST in due:
            self._put_off = 0

    def _feel(self) -> None:
        """Counts the looks since the process last had much to do."""
        before, self._spent = self._spent, time.process_time()
        self._quiet = self._quiet + 1 if (self._spent - before) * 1000 < QUIET * EVERY_MS else 0

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
