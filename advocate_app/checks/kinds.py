"""What a kind of rule of our own is made of, and what it may know; Vale's kinds are in `engine`.

A kind is made of a rule file and finds hits in one block (`Reads`), or across all of them (`ReadsAll`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from advocate_app.checks.finding import Severity
from advocate_app.checks.patterns import in_pieces, later, ready
from advocate_app.checks.rulefile import RuleFile
from advocate_app.drafts.projection import Block


@dataclass(frozen=True, slots=True)
class Context:
    """What checks know of who writes.

    `people` are names of customers and others, `words` what a dictionary must let pass, `addresses` the e-mail addresses that
    the author gives out, `competitors` those of the employer, `country` where the author lives (ISO 3166-1).
    """

    employer: str = ""
    people: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    competitors: frozenset[str] = frozenset()
    country: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """[start, end) of the text that was read. `link` and `severity` go before the rule's; what is `secret` is never shown whole;
    one that is `unlinked` falls away where a link stands beside it."""

    start: int
    end: int
    message: str
    replacements: tuple[str, ...] = ()
    link: str = ""
    secret: bool = False
    severity: Severity | None = None
    unlinked: bool = False


class Reads(Protocol):
    """A kind that looks at one block at a time."""

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        """Raises TimeoutError where a search takes too long."""
        ...


class ReadsAll(Protocol):
    """A kind that must see all blocks."""

    def across(self, blocks: Sequence[Block], context: Context) -> Iterable[tuple[int, Hit]]:
        """Hits with the index of their block. Raises TimeoutError where a search takes too long."""
        ...


def filled(message: str, *values: str) -> str:
    """`message` with its `%s` replaced in order."""
    for value in values:
        message = message.replace("%s", value, 1)
    return message


@dataclass(frozen=True, slots=True)
class Exceptions:
    """What excuses a hit: an exception that is the hit, or that the hit lies in. In any case of letters."""

    pattern: str

    @classmethod
    def of(cls, file: RuleFile) -> Exceptions:
        given = file.texts("exceptions")
        # whole words, though an exception may begin or end with what is no letter (C++)
        pattern = rf"(?<!\w)(?:{'|'.join(line.text for line in given)})(?!\w)"
        return cls(later(file, pattern, given) if given else "")

    def excuse(self, text: str) -> list[tuple[int, int]]:
        return [found.span() for found in in_pieces(ready(self.pattern), text)] if self.pattern else []
