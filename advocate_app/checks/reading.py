"""One reading of a draft, and the two ways to have it read: here in this process, or wherever `Reading` is fulfilled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from advocate_app.checks.finding import Finding
from advocate_app.checks.reader import Reader
from advocate_app.drafts.projection import Question, questions
from advocate_app.problems import Problem

ENGINE = "grammar."  # how the problems of a grammar engine are named
Make = Callable[[], Reader]


@dataclass(frozen=True, slots=True)
class Read:
    """What one reading of a text found. `engine` is the grammar's name and where it runs, '' twice where none could work.

    `waking`: another engine is on its way, and then the text is worth reading again; `trouble` says why one does not read.
    """

    findings: tuple[Finding, ...]
    questions: tuple[Question, ...]
    problems: tuple[Problem, ...]
    engine: tuple[str, str]
    waking: bool = False
    trouble: Problem | None = None


class Reading(Protocol):
    """Reads one text at a time; `make` may be another one each time, and a new reader is made where it differs from the last.

    `check` is called now and then and may raise, to end a reading that nobody waits for any more.
    """

    def read(self, make: Make, text: str, *, grammar: bool, check: Callable[[], None]) -> Read: ...
    def close(self) -> None: ...


class Here:
    """Reads in this process and thread."""

    def __init__(self) -> None:
        self._made: tuple[Make, Reader] | None = None

    def read(self, make: Make, text: str, *, grammar: bool, check: Callable[[], None]) -> Read:
        if self._made is None or self._made[0] != make:
            self._made = make, make()
        return one_reading(self._made[1], text, grammar=grammar, check=check)

    def close(self) -> None:
        self._made = None


def one_reading(reader: Reader, text: str, *, grammar: bool, check: Callable[[], None]) -> Read:
    found = reader.findings(text, check=check, grammar=grammar)
    silent = not grammar or any(problem.id.startswith(ENGINE) for problem in reader.problems)
    other = reader.stands_in if grammar else None
    return Read(
        found,
        questions(text),
        reader.problems,
        ("", "") if silent else reader.engine,
        waking=other is not None and other.waking,
        trouble=other.trouble if other is not None else None,
    )
