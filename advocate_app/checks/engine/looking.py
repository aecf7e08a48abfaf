"""Finds the matches of existence, substitution and consistency rules in one text: by its words where a rule is plain words.

The law: the hits are those that one alternation per rule, `alternative|alternative|…` in the order of its file, would find.
"""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Iterable
from typing import NamedTuple

from advocate_app.checks.engine.letters import words
from advocate_app.checks.engine.plan import DIGIT, Index, Literal, Wild
from advocate_app.checks.engine.searching import Patterns

Match = tuple[int, int, int, int, int]  # start, end, rule, order, the pattern that ran (-1: none did)
_HAS_DIGIT = re.compile("[0-9]").search


class Text(NamedTuple):
    """A text that is searched: as it is, folded, and folded with every blank as a space."""

    text: str
    low: str
    flat: str


class Reading:
    """What the rules of one scope look for."""

    def __init__(self, index: Index, wild: tuple[Wild, ...]) -> None:
        self.index, self._wild = index, wild
        needs: dict[str, set[int]] = {}
        for number, (strings, _, _) in enumerate(wild):
            for string in strings:
                needs.setdefault(string, set()).add(number)
        self._digits = needs.pop(DIGIT, set())
        self._needs = list(needs.items())
        self._always = {number for number, (strings, _, _) in enumerate(wild) if not strings}

    def may_match(self, here: Text) -> bool:
        """False where nothing of it can be in the text."""
        return bool(self._wanted(here.flat)) or any(word in self.index for word, _, _ in words(here.low))

    def matches(self, here: Text, patterns: Patterns) -> list[Match]:
        """What is found, by position, without overlaps inside one rule."""
        found: list[Match] = []
        if self.index:
            self._look_up(here, patterns, found)
        for number in self._wanted(here.flat):
            _, pattern, owners = self._wild[number]
            for start, end in patterns.spans(pattern, here.text):
                for rule, order in owners:
                    found.append((start, end, rule, order, pattern))
        return _settled(found, here.text, patterns) if len(found) > 1 else found

    def _wanted(self, flat: str) -> list[int]:
        run = set(self._always)
        for string, numbers in self._needs:
            if string in flat:
                run |= numbers
        if self._digits and not self._digits <= run and _HAS_DIGIT(flat):
            run |= self._digits
        return sorted(run)

    def _look_up(self, here: Text, patterns: Patterns, found: list[Match]) -> None:
        text, low, index = here.text, here.low, self.index
        all_words = words(low)
        edges: set[int] = set()
        known: dict[tuple[int, int], int] = {}  # a pattern's end at a place
        last = len(all_words) - 1
        for nth, (word, at, word_end) in enumerate(all_words):
            slot = index.get(word)
            if slot is None:
                continue
            entries: Iterable[Literal] = slot[0]
            if slot[1] and nth < last:
                second, start, _ = all_words[nth + 1]
                more = slot[1].get(second) if start == word_end + 1 and low[word_end] == " " else None
                if more:
                    entries = slot[0] + more
            for literal, number, ignorecase, edge, owners in entries:
                if not (low if ignorecase else text).startswith(literal, at):
                    continue
                if number < 0:
                    end = at + len(literal)
                    if edge and end != word_end:
                        if not edges:
                            edges.update(place for _, *places in all_words for place in places)
                        if end not in edges:
                            continue
                else:
                    end = known.get((number, at), -2)
                    if end == -2:
                        end = known[number, at] = patterns.end(number, text, at)
                    if end <= at:
                        continue
                for rule, order in owners:
                    found.append((at, end, rule, order, -1))


def _settled(found: list[Match], text: str, patterns: Patterns) -> list[Match]:
    """Leftmost match, then first alternative; no overlaps inside one rule: what one big alternation would have found."""
    found.sort(key=_first)
    ends: dict[int, int] = {}
    kept, nth = list[Match](), 0
    while nth < len(found):
        match = found[nth]
        start, end, rule, order, pattern = match
        nth += 1
        free = ends.get(rule, 0)
        if start >= free:
            ends[rule] = end
            kept.append(match)
        elif pattern >= 0 and (again := patterns.next(pattern, text, free)):
            # where another alternative came first, this one's later matches may begin elsewhere than it found them alone
            later = (*again, rule, order, pattern)
            if later not in found:
                insort(found, later, lo=nth, key=_first)
    return kept


def _first(match: Match) -> tuple[int, int]:
    return match[0], match[3]
