"""Keeps one page's `Shown` true: reads it from the office, and again whenever something that it shows was changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from advocate_app.assembly import Office
from advocate_app.desktop.work import Job, Work
from advocate_app.vocabulary import Changed, Kind


class Presenter(QObject):
    """`read` returns the page's frozen Shown. `slow` reads in the network lane: what takes long to import or may wait."""

    shown = Signal(object)
    failed = Signal(object)  # Problem

    def __init__(
        self,
        parent: QObject,
        office: Office,
        work: Work,
        read: Callable[[Office], object],
        *kinds: Kind,
        slow: bool = False,
    ) -> None:
        super().__init__(parent)
        self._office, self._work, self._fn, self._kinds, self._slow = office, work, read, kinds, slow
        self._reading = self._again = False
        work.changed.connect(self._changed)

    def read(self) -> None:
        """Reads; what is asked for meanwhile is read once more at the end."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        job = self._start()
        job.done.connect(self.shown)
        job.failed.connect(self.failed)
        job.finished.connect(self._finished)

    def _start(self) -> Job:
        if self._slow:
            return self._work.slow(_Slowly(self._fn, self._office))
        return self._work.ask(partial(self._fn, self._office))

    def _finished(self, outcome: object) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.read()

    def _changed(self, changed: Changed) -> None:
        if changed.touches(*self._kinds):
            self.read()


class _Slowly:
    def __init__(self, fn: Callable[[Office], object], office: Office) -> None:
        self._fn, self._office = fn, office

    def __call__(self, ctx: object) -> object:
        return self._fn(self._office)
