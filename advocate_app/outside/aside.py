"""A process beside this one for long work, so that whoever types never waits for Python's lock.

Two kinds of messages go to the process: what is asked, in a list of one, or None when nobody waits for the answer any more. One kind
comes back: the answer in a list of one, the `Problem` that ended the work, the kind of our own mistake as a text, or None for work
that was given up. The process ends with this one, however this one ends: its pipe is closed then; and after a while without work.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from advocate_app.outside.process import end_with_parent
from advocate_app.problems import Problem

log = logging.getLogger(__name__)
LOOK_SECONDS = 0.05  # how often it is looked whether anybody still waits
IDLE_SECONDS = 600.0  # without work it ends, and its memory is free
Check = Callable[[], None]
Answers = Callable[[Any, Check], object]  # what is asked, and what raises when nobody waits any more


class Aside:
    """`make` is called in the process once, and what it makes answers there. Any thread may ask, one after the other; the process is
    started with the first question. What is asked and answered can be pickled."""

    def __init__(self, make: Callable[[], Answers], twice: Problem, *, idle: float = IDLE_SECONDS) -> None:
        """`twice` is raised where the process dies over one question two times."""
        self._make, self._twice, self._idle = make, twice, idle
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._owed = False  # the answer to a question that was given up is still to come
        self._one = threading.Lock()

    @property
    def pid(self) -> int | None:
        """The process, None while there is none."""
        return self._process.pid if self._process is not None else None

    def ask(self, asked: object, check: Check) -> Any:
        """Raises what `check` raises, a `Problem` of the work, and `twice`."""
        while not self._one.acquire(timeout=LOOK_SECONDS):
            check()
        try:
            for _ in range(2):
                try:
                    return self._ask(asked, check)
                except (EOFError, OSError):  # it was idle, it died, or was killed by somebody who needed its memory
                    self.close()
        finally:
            self._one.release()
        raise self._twice

    def close(self) -> None:
        """Ends the process; the next question starts another."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._process, self._pipe, self._owed = None, None, False

    def _ask(self, asked: object, check: Check) -> Any:
        pipe = self._pipe or self._start()
        if self._owed:
            self._answer(pipe, check)
        pipe.send([asked])
        self._owed = True
        try:
            answer = self._answer(pipe, check)
        except BaseException:
            if self._owed and not pipe.closed:
                pipe.send(None)
            raise
        if isinstance(answer, Problem):
            raise answer
        if not isinstance(answer, list):
            raise RuntimeError(f"work failed: {answer}")
        return answer[0]

    def _answer(self, pipe: Connection, check: Check) -> object:
        while not pipe.poll(LOOK_SECONDS):
            check()
        answer: object = pipe.recv()
        self._owed = False
        return answer

    def _start(self) -> Connection:
        here, there = (spawn := get_context("spawn")).Pipe()
        self._process = spawn.Process(target=_serve, args=(there, self._make, self._idle), daemon=True)
        self._pipe = here
        self._process.start()
        there.close()
        return here


class _GivenUp(BaseException):
    """Nobody waits for this answer any more."""


def _serve(pipe: Connection, make: Callable[[], Answers], idle: float) -> None:
    """The process: answers until the pipe is closed."""
    with open(os.devnull, "wb") as nothing:
        os.dup2(nothing.fileno(), 1)  # a grammar engine prints there

    logging.getLogger().addHandler(logging.NullHandler())  # what went wrong is told to whoever asked

    def check() -> None:
        if pipe.poll():
            raise _GivenUp

    threading.Thread(target=end_with_parent, daemon=True).start()
    answers = make()
    while pipe.poll(idle):
        try:
            asked: list[object] | None = pipe.recv()
            if asked is not None:
                pipe.send(_answer_to(answers, asked[0], check))
        except (EOFError, OSError):
            return


def _answer_to(answers: Answers, asked: object, check: Check) -> object:
    try:
        return [answers(asked, check)]
    except _GivenUp:
        return None
    except Problem as problem:
        return problem
    except Exception as mistake:
        log.exception("a mistake of ours")
        return f"{type(mistake).__module__}.{type(mistake).__qualname__}"  # never its words: they may hold the text
