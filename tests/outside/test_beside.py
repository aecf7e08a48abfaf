"""Drafts are read in a process beside the window's, which ends with it and tells nobody what it read."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from advocate_app.assembly import ReadsBy
from advocate_app.checks.kinds import Context
from advocate_app.checks.reader import Reader
from advocate_app.checks.reading import Here
from advocate_app.outside.beside import Beside
from advocate_app.problems import Problem, Unreachable, Wrong

TEXT = "# Pools\n\nOnly idiots at the vendor would simply do this, they writes.\n"


@dataclass(frozen=True)
class Without:
    """Rules without grammar: quick to make."""

    made: ReadsBy

    def __call__(self) -> Reader:
        return self.made.made(None)


@dataclass(frozen=True)
class Broken:
    """`how` it goes wrong."""

    how: str

    def __call__(self) -> Reader:
        match self.how:
            case "problem":
                raise Wrong("rules.none", "There are no rules in {folder}.", "Put some there.", folder="own")
            case "dies":
                os._exit(1)
            case _:
                raise ValueError("my private draft")


@pytest.fixture
def beside() -> Iterator[Beside]:
    made = Beside()
    yield made
    made.close()


def rules() -> Without:
    return Without(ReadsBy((), Context(), ()))


def nobody_stops() -> None:
    return None


def test_it_finds_what_a_reading_here_finds(beside: Beside) -> None:
    by = ReadsBy((), Context(), ())
    there = beside.read(by, TEXT, grammar=True, check=nobody_stops)
    assert there == Here().read(by, TEXT, grammar=True, check=nobody_stops)
    assert {f.rule for f in there.findings} >= {"essentials.NameCalling"}
    assert there.engine == ("Harper", "on this laptop")


def test_a_reading_that_nobody_waits_for_is_given_up_and_the_next_one_is_right(beside: Beside) -> None:
    class Enough(Exception):
        pass

    def enough() -> None:
        raise Enough

    beside.read(rules(), "Hello.", grammar=False, check=nobody_stops)
    for _ in range(5):
        with pytest.raises(Enough):
            beside.read(rules(), f"{TEXT}\n" * 3_000, grammar=False, check=enough)
    began = time.monotonic()
    assert beside.read(rules(), TEXT, grammar=False, check=nobody_stops).findings[0].match.startswith("idiots")
    assert time.monotonic() - began < 10


def test_two_threads_take_turns(beside: Beside) -> None:
    came: list[int] = []

    def read(n: int) -> None:
        for _ in range(5):
            came.append(len(beside.read(rules(), TEXT * n, grammar=False, check=nobody_stops).findings) // n)

    threads = [threading.Thread(target=read, args=(n,)) for n in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    one = len(Here().read(rules(), TEXT, grammar=False, check=nobody_stops).findings)
    assert came == [one] * 10


def test_a_problem_of_the_reading_arrives_whole(beside: Beside) -> None:
    with pytest.raises(Wrong) as told:
        beside.read(Broken("problem"), TEXT, grammar=False, check=nobody_stops)
    assert str(told.value) == "There are no rules in own. Put some there."
    assert told.value.id == "rules.none"


def test_our_own_mistake_arrives_without_its_words(beside: Beside) -> None:
    with pytest.raises(RuntimeError) as told:
        beside.read(Broken("bug"), TEXT, grammar=False, check=nobody_stops)
    assert "builtins.ValueError" in str(told.value)
    assert "private" not in str(told.value)
    assert beside.read(rules(), TEXT, grammar=False, check=nobody_stops).findings


def test_a_process_that_was_killed_is_started_again(beside: Beside) -> None:
    beside.read(rules(), TEXT, grammar=False, check=nobody_stops)
    assert beside.pid is not None
    os.kill(beside.pid, signal.SIGTERM)
    assert beside.read(rules(), TEXT, grammar=False, check=nobody_stops).findings


def test_one_that_dies_every_time_is_a_problem_and_not_a_loop(beside: Beside) -> None:
    with pytest.raises(Unreachable) as told:
        beside.read(Broken("dies"), TEXT, grammar=False, check=nobody_stops)
    assert isinstance(told.value, Problem)
    assert beside.read(rules(), TEXT, grammar=False, check=nobody_stops).findings


PROGRAM = """
import sys
from advocate_app.assembly import ReadsBy
from advocate_app.checks.kinds import Context
from advocate_app.outside.beside import Beside
if __name__ == "__main__":
    beside = Beside()
    beside.read(ReadsBy((), Context(), ()), "Hello.", grammar=False, check=lambda: None)
    print(beside.pid, flush=True)
    sys.stdin.read()
"""


def test_it_ends_with_the_app_however_that_ends(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, "utf-8")
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, str(program)], stdin=pipe, stdout=pipe, stderr=pipe, text=True) as app:
        assert app.stdout is not None
        assert app.stderr is not None
        assert int(app.stdout.readline()) != app.pid
        app.kill()
        began = time.monotonic()
        # the process beside it has the same standard error: it ends when the last of them has ended
        assert app.stderr.read() == ""
        assert time.monotonic() - began < 2
