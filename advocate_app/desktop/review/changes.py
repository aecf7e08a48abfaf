"""What the author changed since the revision before: lines first, then words within lines that changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


class Change(Enum):
    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    change: Change
    text: str


def changes(before: str, after: str) -> tuple[Piece, ...]:
    """The text after, cut into pieces, with what was removed where it stood; equal neighbours are one piece."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return _joined(_lines(old, new))


def _lines(old: list[str], new: list[str]) -> Iterator[Piece]:
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece(Change.SAME, "".join(new[c:d]))
        else:
            yield from _words("".join(old[a:b]), "".join(new[c:d]))


def _words(before: str, after: str) -> Iterator[Piece]:
    """Changed words as whole phrases: a space between two of them belongs to both."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    gone = come = ""
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=len(old) + len(new) > 4000).get_opcodes():
        same = "".join(new[c:d])
        if tag != "equal" or ((gone or come) and same == " "):
            gone, come = gone + "".join(old[a:b]), come + same
            continue
        yield from _replaced(gone, come)
        gone = come = ""
        yield Piece(Change.SAME, same)
    yield from _replaced(gone, come)


def _replaced(gone: str, come: str) -> Iterator[Piece]:
    """What both end with stays outside."""
    tail = " " if gone.endswith(" ") and come.endswith(" ") else ""
    end = -len(tail) or None
    yield Piece(Change.REMOVED, gone[:end])
    yield Piece(Change.ADDED, come[:end])
    yield Piece(Change.SAME, tail)


def _joined(pieces: Iterator[Piece]) -> tuple[Piece, ...]:
    found: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if found and found[-1].change is piece.change:
            found[-1] = Piece(piece.change, found[-1].text + piece.text)
        else:
            found.append(piece)
    return tuple(found)
