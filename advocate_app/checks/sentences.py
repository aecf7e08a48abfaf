"""Sentences of one block, by rule: a full stop, question or exclamation mark, then a blank and what can begin a sentence."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?。！？]+[\"'”’)\]]*(?=\s|\Z)")
_LAST_WORD = re.compile(r"[^\s(\[\"“'‘]+\Z")
_SHORT = frozenset(  # written with a full stop that ends no sentence
    (
        *("mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "jr", "sr", "gov", "sen", "rep", "gen", "col", "lt"),
        *("sgt", "capt", "inc", "ltd", "co", "corp", "bros", "assn", "dept", "univ", "no", "nos", "vol", "vols", "ed"),
        *(
            "eds",
            "p",
            "pp",
            "fig",
            "figs",
            "sec",
            "ch",
            "eq",
            "ref",
            "refs",
            "mt",
            "etc",
            "eg",
            "i.e",
            "e.g",
            "ie",
            "cf",
        ),
        *(
            "al",
            "vs",
            "v",
            "ca",
            "approx",
            "est",
            "min",
            "max",
            "avg",
            "incl",
            "excl",
            "ext",
            "resp",
            "tel",
            "a.m",
            "p.m",
        ),
        *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed"),
        *("thu", "fri", "sat", "sun", "u.s", "u.k", "u.n"),
    )
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Ranges of `text`, without the blanks around them; a block without an end is one sentence."""
    found, start = [], 0
    for stop in _END.finditer(text):
        if _ends_here(text, stop):
            found += _trimmed(text, start, stop.end())
            start = stop.end()
    return found + _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> list[tuple[int, int]]:
    part = text[start:end]
    bare = part.strip()
    left = start + len(part) - len(part.lstrip())
    return [(left, left + len(bare))] if bare else []


def _ends_here(text: str, stop: re.Match[str]) -> bool:
    after = text[stop.end() : stop.end() + 200].lstrip()[:1]
    if not after or not stop[0].startswith("."):
        return True
    # a word is short: no need to look further back in a very long line
    last = _LAST_WORD.search(text[max(0, stop.start() - 100) : stop.start()])
    word = last[0].lower() if last else ""
    initial = len(word) == 1 and word.isalpha() and word != "i"
    dotted = "." in word and len(word) <= 5 and word.replace(".", "").isalpha()  # e.g, U.S
    if stop[0] == "." and (word in _SHORT or initial or dotted):
        return False
    return not (after.islower() and (len(stop[0]) > 1 or word.isdigit()))
