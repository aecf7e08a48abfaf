"""Which words a pattern can't do without: a text that lacks them need not be searched, and most texts lack them.

It reads the simple shape that the patterns of `slips` have; of what it can't tell, it says nothing, and then the search is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

_WORDS = re.compile(r"\w+")
_JOINED = re.compile(r"\w+'\w+")
_LITERAL = re.compile(r"[A-Za-z']+\Z")
_PIECE = re.compile(r"[A-Za-z']+|\\.|.", re.DOTALL)
_BEFORE = (" ", "\\b")
_BEGINS = "(?:\\A|(?<=[.!?"  # a group that ends before a word


def words_of(text: str) -> frozenset[str]:
    """The words of a text in small letters: it's is it, s and it's."""
    small = text.casefold().replace("’", "'")
    return frozenset(_WORDS.findall(small)).union(_JOINED.findall(small))


def needed(pattern: str) -> tuple[frozenset[str], ...]:
    """Sets of words: a text in which the pattern is found has at least one of each."""
    plain = pattern.replace("«", "(?:").replace("»", ")")
    return tuple(_sets(plain)) if _level(plain, "|") == [plain] else ()


def _sets(plain: str) -> Iterator[frozenset[str]]:
    """Of the elements of one sequence."""
    elements = list(_elements(plain))
    for at, element in enumerate(elements):
        before = elements[at - 1] if at else ""
        after = elements[at + 1] if at + 1 < len(elements) else ""
        if element.startswith("(?=") and before in (" ", ")", "\\b"):
            continue
        if (before in _BEFORE or before.startswith(_BEGINS)) and _ends_word(after):
            words = _alternatives(element)
            if words:
                yield words


def _ends_word(after: str) -> bool:
    return after in (" ", "\\b") or after.startswith(("(?= ", "(?=\\b", "(?=[.,", "(?=\\s"))


def _alternatives(element: str) -> frozenset[str]:
    """The words of which the element is one, by the first of each where it has several; none where that is not sure."""
    inner = element[3:-1] if element.startswith("(?:") else element
    found: set[str] = set()
    for each in _level(inner, "|"):
        first = list(takewhile(lambda part: part != " ", _elements(each)))
        if first and first[-1] == "\\b":
            first.pop()
        if len(first) != 1:
            return frozenset()
        if first[0].startswith("(?:"):
            deeper = _alternatives(first[0])
            if not deeper:
                return frozenset()
            found |= deeper
        elif _LITERAL.match(first[0]):
            found.add(first[0].casefold())
        else:
            return frozenset()
    return frozenset(found)


def _elements(plain: str) -> Iterator[str]:
    """Groups, words, escapes and signs; what may be missing or repeated is given as ''."""
    at = 0
    while at < len(plain):
        if plain[at] in "([":
            end = _closing(plain, at) + 1
        else:
            found = _PIECE.match(plain, at)
            end = found.end() if found else at + 1
        element = plain[at:end]
        if end < len(plain) and plain[end] in "?*+{":
            may_lack = plain[end] == "?" and _LITERAL.match(element)
            element = f"(?:{element[:-1]}|{element})" if may_lack else ""
            end = plain.index("}", end) + 1 if plain[end] == "{" else end + 1
            if end < len(plain) and plain[end] == "?":
                end += 1
        yield element
        at = end


def _level(plain: str, sign: str) -> list[str]:
    """The parts between signs that stand in no group."""
    parts, at, began = [], 0, 0
    while at < len(plain):
        if plain[at] == "\\":
            at += 1
        elif plain[at] in "([":
            at = _closing(plain, at)
        elif plain[at] == sign:
            parts.append(plain[began:at])
            began = at + 1
        at += 1
    return [*parts, plain[began:]]


def _closing(plain: str, at: int) -> int:
    """Where the group or class that opens at `at` is closed."""
    if plain[at] == "[":
        return plain.index("]", at + 2)
    depth = 0
    while True:
        if plain[at] == "\\":
            at += 1
        elif plain[at] == "[":
            at = plain.index("]", at + 2)
        elif plain[at] == "(":
            depth += 1
        elif plain[at] == ")":
            depth -= 1
            if not depth:
                return at
        at += 1
