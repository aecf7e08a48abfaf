"""Saves what is typed: half a second after the first unsaved key, and again as long as keys come. Nothing that could not be
saved is forgotten: it is tried again until the disk takes it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from advocate_app.desktop.work import Job, Ok, Outcome, Work

SAVE_AFTER_MS = 500
TRY_AGAIN_MS = 2_000


@dataclass(frozen=True, slots=True)
class _Owed:
    key: Hashable
    text: str
    save: Callable[[str], object]


class Autosave(QObject):
    """Watches one text at a time. `saved` carries the moment (UTC), `failed` the Problem; the text stays owed then."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Work, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._now = work, now
        self._key: Hashable = None
        self._read: Callable[[], str] = str
        self._save: Callable[[str], object] = str
        self._dirty = False
        self._owed: dict[Hashable, _Owed] = {}
        self._given: dict[Job, _Owed] = {}
        self._soon, self._later = QTimer(self), QTimer(self)
        for timer, ms in ((self._soon, SAVE_AFTER_MS), (self._later, TRY_AGAIN_MS)):
            timer.setSingleShot(True)
            timer.setInterval(ms)
        self._soon.timeout.connect(self._tick)
        self._later.timeout.connect(self.try_again)

    def watch(self, key: Hashable, read: Callable[[], str], save: Callable[[str], object]) -> None:
        """From now on `read` gives the text of `key` and `save` keeps it (in the store lane); what was watched before is handed over."""
        self.flush()
        self._key, self._read, self._save = key, read, save

    @property
    def pending(self) -> bool:
        """Whether something typed is not in the desk yet."""
        return self._dirty or bool(self._owed)

    def owed(self, key: Hashable) -> str | None:
        """The text of `key` that no disk has taken yet."""
        return self._owed[key].text if key in self._owed else None

    def typed(self, *, at_once: bool = False) -> None:
        """The text changed; `at_once` saves it now."""
        self._dirty = True
        if at_once:
            self.flush()
        elif not self._soon.isActive():
            self._soon.start()

    def flush(self) -> Job | None:
        """Gives what is typed to the store lane now; the job, or None where nothing was new."""
        self._soon.stop()
        if not self._dirty:
            return None
        self._dirty = False
        owed = _Owed(self._key, self._read(), self._save)
        self._owed[owed.key] = owed
        return self._give(owed)

    def try_again(self) -> None:
        """Gives what could not be saved once more."""
        self._later.stop()
        self.flush()
        for owed in self._owed.values():
            if owed not in self._given.values():
                self._give(owed)

    def _tick(self) -> None:
        if any(owed.key == self._key for owed in self._given.values()):
            self._soon.start()  # the disk is slow: one save at a time, the next takes all that came meanwhile
        else:
            self.flush()

    def _give(self, owed: _Owed) -> Job:
        job = self._work.command(lambda: owed.save(owed.text))
        self._given[job] = owed
        job.failed.connect(self.failed)
        job.finished.connect(self._finished)
        return job

    def _finished(self, outcome: Outcome[object]) -> None:
        job = self.sender()
        owed = self._given.pop(job) if isinstance(job, Job) else None
        if owed is None:
            return
        if isinstance(outcome, Ok):
            if self._owed.get(owed.key) is owed:
                del self._owed[owed.key]
            self.saved.emit(self._now())
        else:
            self._later.start()
