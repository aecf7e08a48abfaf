"""The only threads of the window. Slow work goes in as a plain function, its outcome comes back on the GUI thread.

    job = work.command(lambda: approve(office, revision))     # store lane: one at a time, in order; a Changed goes to everyone
    job = work.ask(lambda: topics.ranked(office.me))          # store lane: reads
    job = work.slow(lambda ctx: read_feeds(ctx, sources))     # network lane: HTTP, keychain, checks; many at once, can be cancelled
    job.done.connect(self._show)                              # bound methods; nothing is delivered before the current slot returns
    job.failed.connect(self._strip.show_problem)              # always a Problem
    work.changed.connect(self._read_again)                    # a Changed, whoever caused it

A `Problem` that nobody listens for goes to `failed_problem`, which the shell shows. Any other exception is our bug: `failed` gets
a general Problem so that the screen can leave its busy state, and the exception rises to `sys.excepthook`, the crash window.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from types import TracebackType
from typing import Generic, Protocol, TypeVar, cast

from PySide6.QtCore import SIGNAL, QObject, Qt, QThread, Signal

from advocate_app.problems import Problem
from advocate_app.vocabulary import Changed

T = TypeVar("T")
NETWORK_HANDS = 8


class Lane(Enum):
    STORE = "store"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    value: T


@dataclass(frozen=True, slots=True)
class Failed:
    """`error` is a Problem, or the bug itself."""

    error: BaseException


@dataclass(frozen=True, slots=True)
class Stopped:
    """Cancelled, or never begun because the window closes."""


Outcome = Ok[T] | Failed | Stopped


class Cancelled(BaseException):
    """Ends a job from inside; a BaseException so that no `except Exception` on the way swallows it."""


class Hands(Protocol):
    """Who runs the tasks: threads in the app, a held list in tests."""

    def give(self, lane: Lane, task: Callable[[], None]) -> None: ...
    def rest(self) -> None:
        """Finishes what was given and takes nothing more."""
        ...


class ThreadHands:
    """One thread for the store, several for the network."""

    def __init__(self) -> None:
        self._pools = {
            Lane.NETWORK: ThreadPoolExecutor(NETWORK_HANDS, "network"),
            Lane.STORE: ThreadPoolExecutor(1, "store"),
        }

    def give(self, lane: Lane, task: Callable[[], None]) -> None:
        self._pools[lane].submit(task)

    def rest(self) -> None:
        for pool in self._pools.values():
            pool.shutdown(wait=True)


class Context:
    """What a slow function may ask of its job, from its own thread."""

    def __init__(self, job: Job) -> None:
        self._job, self._stop = job, threading.Event()

    def check(self) -> None:
        """Raises `Cancelled` once the job was cancelled: call it between steps."""
        if self._stop.is_set():
            raise Cancelled

    def progress(self, done: int, total: int, text: str = "") -> None:
        """Shows how far it is; `total` 0 where nobody knows."""
        self.check()
        self._job._reported.emit(done, total, text)

    def changed(self, changed: Changed) -> None:
        """Tells every screen in the middle of a long job."""
        self._job._work._midway.emit(changed)

    def sleep(self, seconds: float) -> None:
        """Waits; ends at once on cancel."""
        if self._stop.wait(seconds):
            raise Cancelled


class Job(QObject):
    """One piece of work under way. Every signal is emitted on the GUI thread; `finished` is always the last."""

    done = Signal(object)  # what the function returned
    failed = Signal(object)  # a Problem
    cancelled = Signal()
    finished = Signal(object)  # the Outcome
    progress = Signal(int, int, str)
    _reported = Signal(int, int, str)

    def __init__(self, work: Work, lane: Lane, *, quiet: bool) -> None:
        super().__init__(work)
        self.lane, self.quiet, self.outcome = lane, quiet, cast("Outcome[object] | None", None)
        self._work, self._context = work, Context(self)
        self._reported.connect(self.progress, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Asks the function to end at its next `check`; work that has not begun never begins."""
        self._context._stop.set()


class Work(QObject):
    """The runner. Owned by the GUI thread; `stop()` before the application ends."""

    changed = Signal(object)  # Changed
    failed_problem = Signal(object)  # Problem that no one listened for
    busy = Signal(int)  # jobs under way
    _arrived = Signal(object, object)
    _midway = Signal(object)

    def __init__(self, hands: Hands | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hands, self._jobs, self._stopped = hands or ThreadHands(), set[Job](), False
        # queued even when a test's hands run in this thread: nobody hears of a job before he could connect to it
        self._arrived.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._midway.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def command(self, fn: Callable[[], object]) -> Job:
        """Runs one command in the store lane; the `Changed` that it returns (alone or within a tuple) is told to every screen."""
        return self._start(Lane.STORE, lambda ctx: fn())

    def ask(self, fn: Callable[[], object]) -> Job:
        """Reads in the store lane, behind the commands given before."""
        return self._start(Lane.STORE, lambda ctx: fn())

    def slow(self, fn: Callable[[Context], object], *, quiet: bool = False) -> Job:
        """Runs in the network lane; a `Changed` that it returns is told to every screen too.

        `quiet` is for what goes on all day (publishing): it does not count as busy.
        """
        return self._start(Lane.NETWORK, fn, quiet=quiet)

    def stop(self) -> None:
        """Cancels slow jobs, finishes every command already given, then returns: nothing typed is lost."""
        self._stopped = True
        for job in self._jobs:
            if job.lane is Lane.NETWORK:
                job.cancel()
        self._hands.rest()

    @property
    def under_way(self) -> int:
        """How many jobs a person waits for."""
        return sum(not job.quiet for job in self._jobs)

    def _start(self, lane: Lane, fn: Callable[[Context], object], *, quiet: bool = False) -> Job:
        assert QThread.currentThread() is self.thread(), "work is given from the GUI thread"
        job = Job(self, lane, quiet=quiet)
        self._jobs.add(job)
        self.busy.emit(self.under_way)
        if self._stopped:
            self._arrived.emit(job, Stopped())
        else:
            self._hands.give(lane, lambda: self._arrived.emit(job, _run(fn, job._context)))
        return job

    def _settle(self, job: Job, outcome: Outcome[object]) -> None:
        self._jobs.discard(job)
        job.outcome = outcome
        self.busy.emit(self.under_way)
        try:
            self._tell(job, outcome)
        finally:
            job.finished.emit(outcome)
            job.deleteLater()

    def _tell(self, job: Job, outcome: Outcome[object]) -> None:
        match outcome:
            case Ok(value):
                for part in value if isinstance(value, tuple) else (value,):
                    if isinstance(part, Changed) and part.ids:
                        self.changed.emit(part)
                job.done.emit(value)
            case Failed(error) if isinstance(error, Problem):
                if not job.receivers(SIGNAL("failed(PyObject)")):
                    self.failed_problem.emit(error)
                job.failed.emit(error)
            case Failed(error):
                job.failed.emit(_our_mistake(error))
                sys.excepthook(type(error), error, error.__traceback__)
            case Stopped():
                job.cancelled.emit()


class _Caught:
    """Holds whatever rises inside it: a thread of the pool has nobody else who could hear of it."""

    error: BaseException | None = None

    def __enter__(self) -> _Caught:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        self.error = error
        return True


def _run(fn: Callable[[Context], object], context: Context) -> Outcome[object]:
    value: object = None
    with _Caught() as caught:
        context.check()
        value = fn(context)
    if caught.error is None:
        return Ok(value)
    return Stopped() if isinstance(caught.error, Cancelled) else Failed(caught.error)


def _our_mistake(error: BaseException) -> Problem:
    problem = Problem(
        "desktop.mistake",
        "Advocate itself made a mistake.",
        "Try again; the window that opened has the details for a report.",
    )
    problem.__cause__ = error
    return problem
