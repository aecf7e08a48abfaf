"""Patterns of our own kinds of rules: run by `regex` with a time limit on every search.

Rules are what people typed, so a pattern may be wrong (named with its line) or run for ever (stopped, and named by the reader).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from advocate_app.checks.rulefile import Line, RuleFile

SECONDS = 0.05  # wall time of one search in one block
_PIECE, _MARGIN = 1_000, 300  # code points that are searched at once, and those behind in which a match may end
FLAGS = regex.V1 | regex.MULTILINE


def compiled(file: RuleFile, pattern: str, parts: Sequence[Line], *, ignorecase: bool) -> regex.Pattern[str]:
    """`pattern`, made of `parts`; a mistake is looked for in each of them, and `Wrong` names its line."""
    flags = FLAGS | regex.IGNORECASE if ignorecase else FLAGS
    try:
        return regex.compile(pattern, flags)
    except regex.error as whole:
        for part in parts:
            try:
                regex.compile(part.text, flags)
            except regex.error as problem:
                raise file.wrong(part.line, f"“{part.text}” is no pattern ({problem})") from problem
        line = parts[0].line if parts else 1
        raise file.wrong(line, f"together, its patterns can't be read ({whole})") from whole


def later(file: RuleFile, pattern: str, parts: Sequence[Line]) -> str:
    """`pattern`, for `ready`. It is tried now where somebody may have mistyped it, and with the first text where it ships: a large
    one takes a tenth of a second to compile."""
    from advocate_app.shipped import guidelines  # late: a Vale set-up of a team's own needs no paths of ours

    if not file.path.is_relative_to(guidelines()):
        compiled(file, pattern, parts, ignorecase=True)
    return pattern


@lru_cache(64)
def ready(pattern: str) -> regex.Pattern[str]:
    """A pattern given by `later`, in any case of letters."""
    return regex.compile(pattern, FLAGS | regex.IGNORECASE)


def words(parts: Sequence[str], *, nonword: bool = False) -> str:
    """One pattern for any of `parts`, in their order; whole words unless `nonword`."""
    either = "|".join(parts)
    return f"(?:{either})" if nonword else rf"\b(?:{either})\b"


def matches(pattern: regex.Pattern[str], text: str) -> list[regex.Match[str]]:
    """All matches that hold something. Raises TimeoutError after `SECONDS`."""
    return [found for found in pattern.finditer(text, timeout=SECONDS) if found.end() > found.start()]


def in_pieces(pattern: regex.Pattern[str], text: str) -> list[regex.Match[str]]:
    """The same in a text of any length: the limit is on each piece of it, so that an honest long paragraph is not taken for a trap."""
    found: list[regex.Match[str]] = []
    for low in range(0, len(text), _PIECE):
        high = low + _PIECE
        begin = max(low, found[-1].end()) if found else low
        for each in pattern.finditer(text, begin, min(high + _MARGIN, len(text)), timeout=SECONDS):
            if each.start() < high and each.end() > each.start():
                found.append(each)
    return found
