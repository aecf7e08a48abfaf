"""One slip: what it looks like, and what should stand there instead."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from advocate_app.checks.grammar.remark import Remark
from advocate_app.checks.grammar.slips.needs import needed

Fix = str | Mapping[str, str] | Callable[[str], str]
_REACH = 60  # code points before a slip in which `unless` is looked for

# parts of patterns
DETERMINERS = "the|a|an|its|their|our|your|his|her|my|this|that|these|those|no|any|all|some|each|every"
MODALS = "can|could|will|would|shall|should|may|might|must|cannot|can't|couldn't|won't|wouldn't|shouldn't|mustn't"
CLAUSES = r"(?:\A|(?<=[.!?:,;] )|\b(?:because|but|when|while|since|although) )"  # where a clause surely begins
STARTS = (
    r"(?:\A|(?<=[.!?:,;] )|\b(?:because|but|and|so|when|while|that|if|as|since|although) )"  # where a clause begins
)


@dataclass(frozen=True, slots=True)
class Slip:
    """`pattern` holds what stands wrong between « and »; `'` in it is either apostrophe, a blank any white space.

    `fix` is what should stand there: words, words by the wrong one in small letters, or a function of that; '' is a doubt, and
    nothing is said. `unless` must not be what stands before the whole match.
    """

    rule: str
    message: str
    pattern: str
    fix: Fix
    unless: str = ""
    exact: bool = False  # whether capitals count
    near: str = ""  # words of which one must be there, where the pattern does not show it
    _compiled: list[re.Pattern[str]] = field(default_factory=list, init=False, repr=False, compare=False)
    _needed: list[frozenset[str]] = field(default_factory=list, init=False, repr=False, compare=False)

    def needs(self) -> list[frozenset[str]]:
        """Sets of words, of each of which a text that holds it has one; an empty set asks for none."""
        if not self._needed:
            bounded = self.pattern.replace(STARTS, r"\b").replace(CLAUSES, r"\b")
            own = [frozenset(self.near.split())] if self.near else []
            self._needed.extend([*own, *needed(bounded)] or [frozenset()])
        return self._needed

    def may_be_in(self, words: frozenset[str]) -> bool:
        """Whether a text of these words can hold it."""
        return all(not need or not need.isdisjoint(words) for need in self.needs())

    def remarks(self, text: str) -> Iterator[Remark]:
        for found in self._pattern().finditer(text):
            wrong = found["wrong"]
            right = self._right(wrong.casefold().replace("’", "'"))
            if not right or self._excused(text, found.start()):
                continue
            if wrong.isupper() and len(wrong) > 1:
                right = right.upper()
            elif wrong[0].isupper():
                right = right[0].upper() + right[1:]
            if "’" in text:
                right = right.replace("'", "’")
            if right != wrong:
                yield Remark(found.start("wrong"), found.end("wrong"), self.rule, self.message, (right,))

    def _pattern(self) -> re.Pattern[str]:
        if not self._compiled:  # at the first text: a process that reads none needs none
            pattern = self.pattern.replace("«", "(?P<wrong>").replace("»", ")").replace("'", "['’]")
            self._compiled.append(re.compile(pattern.replace(" ", r"\s"), 0 if self.exact else re.IGNORECASE))
        return self._compiled[0]

    def _right(self, wrong: str) -> str:
        if isinstance(self.fix, str):
            return self.fix
        return self.fix.get(wrong, "") if isinstance(self.fix, Mapping) else self.fix(wrong)

    def _excused(self, text: str, at: int) -> bool:
        before = text[max(0, at - _REACH) : at].replace("’", "'")
        return bool(self.unless) and re.search(rf"(?:{self.unless})\Z", before, re.IGNORECASE) is not None


def listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest first."""
    return "|".join(sorted((re.escape(word).replace("\\ ", " ") for word in words), key=len, reverse=True))
