"""What a grammar engine is and says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from advocate_app.problems import Problem

SPELLING, GRAMMAR, CAPITALS = "spelling", "grammar", "capitals"


class English(StrEnum):
    """Whose English is written."""

    US = "US"
    GB = "GB"
    AU = "AU"
    CA = "CA"
    NZ = "NZ"
    ZA = "ZA"
    IN = "IN"


@dataclass(frozen=True, slots=True)
class Remark:
    """[start, end) are code points of the text that was checked; `rule` is the engine's own name for it.

    `kind` is "spelling", "capitals" (a sentence that begins small) or "grammar" for all else.
    """

    start: int
    end: int
    rule: str
    message: str
    replacements: tuple[str, ...] = ()
    kind: str = GRAMMAR


class Grammar(Protocol):
    """A grammar engine: `name` and `where` it runs are shown beside the text ("Harper", "on this laptop").

    Both may change between two checks, where one engine stands in for another.
    """

    @property
    def name(self) -> str: ...
    @property
    def where(self) -> str: ...
    def check(self, text: str) -> Sequence[Remark]:
        """Remarks on one block of plain prose; `*` stands for code. Raises `Problem` where the engine can't work."""
        ...


@runtime_checkable
class StandsIn(Protocol):
    """A `Grammar` that reads for another one: until that is awake, or because of `trouble` with it."""

    @property
    def waking(self) -> bool: ...
    @property
    def trouble(self) -> Problem | None: ...
