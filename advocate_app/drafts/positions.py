"""One place for the three ways to count a text: code points (ours), UTF-8 bytes (the Markdown parser), UTF-16 units (Qt, Java).

Findings, spans and files speak in code points. A border that counts otherwise converts here, once.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

_STARTS = bytes(0 if 0x80 <= byte < 0xC0 else 1 for byte in range(256))  # does this byte begin a code point?
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_BREAK = re.compile(r"\r\n|\r|\n")
Pieces = list[tuple[str, int, int]]  # texts, each with the range of the source that it stands for


def by_byte(source: str) -> Sequence[int]:
    """For each UTF-8 byte position of `source`, its length included, how many code points begin before it.

    A lone surrogate counts as the three bytes of the replacement character that a parser makes of it.
    """
    if source.isascii():
        return range(len(source) + 1)
    return [0, *accumulate(source.encode("utf-8", "surrogatepass").translate(_STARTS))]


class Utf16:
    """Converts positions of one text between code points and UTF-16 units."""

    def __init__(self, source: str) -> None:
        self._astral = [found.start() for found in _ASTRAL.finditer(source)]
        self._units = [at + 1 + index for index, at in enumerate(self._astral)]  # the second unit of each pair

    def units(self, code_points: int) -> int:
        return code_points + bisect_left(self._astral, code_points)

    def code_points(self, units: int) -> int:
        """A position inside a surrogate pair is that of the character before it has ended."""
        return units - bisect_right(self._units, units)


class Places:
    """Lines and columns of one text, for people: both count from 1, in code points."""

    def __init__(self, source: str) -> None:
        self._starts = [0, *(found.end() for found in _BREAK.finditer(source))]

    def place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def place(source: str, offset: int) -> tuple[int, int]:
    """Line and column of a code point. CRLF is one line break and two code points, a byte-order mark one code point."""
    return Places(source).place(offset)


def cut(pieces: Pieces, at: int) -> tuple[Pieces, Pieces]:
    """`pieces` before and from character `at` of them all; one that stands for more or less than itself is never torn."""
    left, right = Pieces(), Pieces()
    for text, start, end in pieces:
        if at >= len(text):
            left.append((text, start, end))
        elif at <= 0:
            right.append((text, start, end))
        else:
            middle = start + at if end - start == len(text) else start
            left.append((text[:at], start, middle))
            right.append((text[at:], middle, end))
        at -= len(text)
    return left, right
