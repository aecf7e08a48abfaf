"""Reads drafts in a process beside this one, so that whoever types never waits for Python's lock while rules and grammar read.

Two kinds of messages go to the process: (make, text, grammar) asks for a reading, None says that nobody waits for it any more.
One kind comes back: a `Read`, the `Problem` that ended it, the kind of our own mistake as a text, or None for a reading that
was given up. The process ends with this one, however this one ends: its pipe is closed then.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from advocate_app.checks.reading import Here, Make, Read
from advocate_app.outside.process import end_with_parent
from advocate_app.problems import Problem, Unreachable

log = logging.getLogger(__name__)
LOOK_SECONDS = 0.05  # how often it is looked whether anybody still waits
Asked = tuple[Make, str, bool]


class Beside:
    """Fulfils `checks.reading.Reading` for any thread, one after the other; the process is started with the first reading."""

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._owed = False  # the answer to a reading that was given up is still to come
        self._one = threading.Lock()

    @property
    def pid(self) -> int | None:
        """The process, None while there is none."""
        return self._process.pid if self._process is not None else None

    def read(self, make: Make, text: str, *, grammar: bool, check: Callable[[], None]) -> Read:
        """Raises what `check` raises, a `Problem` of the reading, and `Unreachable` where the process dies twice."""
        while not self._one.acquire(timeout=LOOK_SECONDS):
            check()
        try:
            for _ in range(2):
                try:
                    return self._read((make, text, grammar), check)
                except (EOFError, OSError):  # it died, or was killed by somebody who needed its memory
                    self.close()
        finally:
            self._one.release()
        raise Unreachable("checks.beside", "Reading your text failed twice.", "It is tried again after the next key.")

    def close(self) -> None:
        """Ends the process; the next reading starts another."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._process, self._pipe, self._owed = None, None, False

    def _read(self, asked: Asked, check: Callable[[], None]) -> Read:
        pipe = self._pipe or self._start()
        if self._owed:
            self._answer(pipe, check)
        pipe.send(asked)
        self._owed = True
        try:
            answer = self._answer(pipe, check)
        except BaseException:
            if self._owed and not pipe.closed:
                pipe.send(None)
            raise
        if isinstance(answer, Problem):
            raise answer
        if not isinstance(answer, Read):
            raise RuntimeError(f"reading failed: {answer}")
        return answer

    def _answer(self, pipe: Connection, check: Callable[[], None]) -> object:
        while not pipe.poll(LOOK_SECONDS):
            check()
        answer: object = pipe.recv()
        self._owed = False
        return answer

    def _start(self) -> Connection:
        here, there = (spawn := get_context("spawn")).Pipe()
        self._process, self._pipe = spawn.Process(target=_serve, args=(there,), daemon=True), here
        self._process.start()
        there.close()
        return here


class _GivenUp(BaseException):
    """Nobody waits for this reading any more."""


def _serve(pipe: Connection) -> None:
    """The process: reads until the pipe is closed."""
    with open(os.devnull, "wb") as nothing:
        os.dup2(nothing.fileno(), 1)  # a grammar engine prints there

    logging.getLogger().addHandler(logging.NullHandler())  # what went wrong is told to whoever asked

    def check() -> None:
        if pipe.poll():
            raise _GivenUp

    threading.Thread(target=end_with_parent, daemon=True).start()
    reader = Here()
    while True:
        try:
            asked: Asked | None = pipe.recv()
            if asked is not None:
                pipe.send(_answer_to(reader, asked, check))
        except (EOFError, OSError):
            return


def _answer_to(reader: Here, asked: Asked, check: Callable[[], None]) -> object:
    make, text, grammar = asked
    try:
        return reader.read(make, text, grammar=grammar, check=check)
    except _GivenUp:
        return None
    except Problem as problem:
        return problem
    except Exception as mistake:
        log.exception("a mistake of ours")
        return f"{type(mistake).__module__}.{type(mistake).__qualname__}"  # never its words: they may hold the text
