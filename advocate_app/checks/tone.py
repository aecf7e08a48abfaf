"""Whether a paragraph as a whole praises the author's employer or runs down a competitor.

Much praise has no word of praise in it: “the phone rang eleven times in March and once in April”. What such paragraphs have in
common is spread over all their words, so all words are weighed, by who is named beside them: a linear model over stems, in
`guidelines/own/tone.tsv` (feature, rarity, weight), found by tests/checks/packs/tone.py.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from advocate_app.checks.sentences import sentences
from advocate_app.checks.stems import stems, weights

OWN, RIVAL = "EMPLOYER", "RIVAL"  # stand for the names
_NAMES = frozenset((OWN, RIVAL))


@lru_cache(2_000)  # a text is read again after every key
def tone(text: str) -> float:
    """Above 0 where `text`, with `OWN` and `RIVAL` for the names, rather holds an opinion than none."""
    return weights("tone").sum(features(text))


def praises(text: str) -> bool:
    """Whether an opinion in `text` is rather one of the employer than of a competitor."""
    if OWN not in text or RIVAL not in text:
        return OWN in text
    return tone(text.replace(RIVAL, "it")) >= tone(text.replace(OWN, "it"))


def renamed(text: str, own: regex.Pattern[str], rivals: regex.Pattern[str] | None) -> str:
    """`text` with `OWN` and `RIVAL` for the names in it."""
    text = own.sub(OWN, text)
    return rivals.sub(RIVAL, text) if rivals is not None else text


def features(text: str) -> frozenset[str]:
    """The stems of `text`, each with who is named in it, and with what its sentences begin."""
    said = list(stems(text, kept=_NAMES))
    own, rival = OWN in said, RIVAL in said
    whose = "B" if own and rival else "R" if rival else "E"
    found = set(said) | {f"{whose}:{stem}" for stem in said}
    if said:
        found.add(f"first:{said[0]}")
    for start, end in sentences(text):
        if first := next(stems(text[start:end], kept=_NAMES), ""):
            found.add(f"begins:{first}")
    return frozenset(found)
