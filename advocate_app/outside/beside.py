"""Reads drafts in a process beside this one, which begins with the first reading."""

from __future__ import annotations

from collections.abc import Callable

from advocate_app.checks.reading import Here, Make, Read
from advocate_app.outside.aside import Answers, Aside, Check
from advocate_app.problems import Unreachable

Asked = tuple[Make, str, bool]


class Beside:
    """Fulfils `checks.reading.Reading` for any thread, one after the other."""

    def __init__(self) -> None:
        twice = Unreachable("checks.beside", "Reading your text failed twice.", "It is tried again after the next key.")
        self._aside = Aside(_reads, twice)

    @property
    def pid(self) -> int | None:
        """The process, None while there is none."""
        return self._aside.pid

    def read(self, make: Make, text: str, *, grammar: bool, check: Callable[[], None]) -> Read:
        """Raises what `check` raises, a `Problem` of the reading, and `Unreachable` where the process dies twice."""
        found: Read = self._aside.ask((make, text, grammar), check)
        return found

    def close(self) -> None:
        """Ends the process; the next reading starts another."""
        self._aside.close()


def _reads() -> Answers:
    reader = Here()

    def answer(asked: Asked, check: Check) -> Read:
        make, text, grammar = asked
        return reader.read(make, text, grammar=grammar, check=check)

    return answer
