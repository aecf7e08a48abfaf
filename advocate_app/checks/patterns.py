"""Patterns of our own kinds of rules: run by `regex` with a time limit on every search.

Rules are what people typed, so a pattern may be wrong (named with its line) or run for ever (stopped, and named by the reader).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from advocate_app.checks.rulefile import Line, RuleFile

SECONDS = 0.05  # wall time of one search in one block
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


def words(parts: Sequence[str], *, nonword: bool = False) -> str:
    """One pattern for any of `parts`, in their order; whole words unless `nonword`."""
    either = "|".join(parts)
    return f"(?:{either})" if nonword else rf"\b(?:{either})\b"


def matches(pattern: regex.Pattern[str], text: str) -> list[regex.Match[str]]:
    """All matches that hold something. Raises TimeoutError after `SECONDS`."""
    return [found for found in pattern.finditer(text, timeout=SECONDS) if found.end() > found.start()]
