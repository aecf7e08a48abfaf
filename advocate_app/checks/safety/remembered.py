"""Remembers what a piece of text holds, so that after an edit only the piece that changed is searched again.

A piece ends at an empty line. What is longer than a piece (a private key) or needs what stands around it (a heading, a word that
says that a value is none) is left to those who ask for the whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from advocate_app.checks.safety.found import Found

Find = Callable[[str], Iterable[Found]]
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
MOST_KEPT = 5_000  # pieces


class Remembered:
    """`find` looks through one piece."""

    def __init__(self, find: Find) -> None:
        self._find = find
        self._known: dict[str, tuple[Found, ...]] = {}

    def found_in(self, source: str) -> Iterator[Found]:
        """What all pieces of `source` hold, by its places."""
        if len(self._known) > MOST_KEPT:
            self._known = {}
        for start, piece in _pieces(source):
            held = self._known.get(piece)
            if held is None:
                held = self._known[piece] = tuple(self._find(piece))
            for found in held:
                yield replace(found, start=found.start + start, end=found.end + start)


def _pieces(source: str) -> Iterator[tuple[int, str]]:
    start = 0
    for gap in _EMPTY_LINE.finditer(source):
        if gap.start() > start:
            yield start, source[start : gap.start()]
        start = gap.end()
    yield start, source[start:]
