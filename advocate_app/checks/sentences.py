"""Sentences of one block, by rule: a full stop, question or exclamation mark, then a blank and what can begin a sentence."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?。！？]+[\"'”’)\]]*(?=\s|\Z)")
_LAST_WORD = re.compile(r"[^\s(\[\"“'‘]+\Z")
_SHORT = frozenset(
    (
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "jr",
        "sr",
        "inc",
        "ltd",
        "co",
        "corp",
        "dept",
        "no",
        "nos",
        "vol",
        "ed",
        "p",
        "pp",
    )
) | frozenset(
    ("fig", "figs", "sec", "ch", "eq", "ref", "etc", "eg", "ie", "cf", "vs", "approx", "min", "max", "avg", "al", "ca")
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Ranges of `text`, without the blanks around them; a block without an end is one sentence."""
    ends = [found.end() for found in _END.finditer(text) if _ends_here(text, found)]
    found = []
    for start, end in zip([0, *ends], [*ends, len(text)], strict=True):
        part = text[start:end]
        if part.strip():
            left = start + len(part) - len(part.lstrip())
            found.append((left, left + len(part.strip())))
    return found


def _ends_here(text: str, stop: re.Match[str]) -> bool:
    after = text[stop.end() :].lstrip()[:1]
    if not after or not stop[0].startswith("."):
        return True
    last = _LAST_WORD.search(text, 0, stop.start())
    word = last[0].lower() if last else ""
    initial = len(word) == 1 and word.isalpha() and word != "i"
    dotted = "." in word and len(word) <= 5 and word.replace(".", "").isalpha()  # e.g, U.S
    if stop[0] == "." and (word in _SHORT or initial or dotted):
        return False
    return not (after.islower() and (len(stop[0]) > 1 or word.isdigit()))
