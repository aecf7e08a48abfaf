"""Whether a paragraph as a whole praises the author's employer or runs down a competitor.

Much praise has no word of praise in it: “the phone rang eleven times in March and once in April”. What such paragraphs have in
common is spread over all their words, so all words are weighed, by who is named beside them: a linear model over stems, in
`guidelines/own/tone.tsv` (feature, rarity, weight), found by tests/checks/packs/tone.py.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from advocate_app.checks.sentences import sentences
from advocate_app.shipped import guidelines

OWN, RIVAL = "EMPLOYER", "RIVAL"  # stand for the names
_WORD = re.compile(r"[A-Za-z']+|[0-9]+|[!?]")


@dataclass(frozen=True, slots=True)
class Weights:
    """By feature: how rare it is, and what it says of an opinion; `start` where no word says anything."""

    of: Mapping[str, tuple[float, float]]
    start: float


def tone(text: str) -> float:
    """Above 0 where `text`, with `OWN` and `RIVAL` for the names, rather holds an opinion than none."""
    return _tone(text)


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
    stems = list(_stems(text))
    own, rival = OWN in stems, RIVAL in stems
    whose = "B" if own and rival else "R" if rival else "E"
    found = set(stems) | {f"{whose}:{stem}" for stem in stems}
    if stems:
        found.add(f"first:{stems[0]}")
    for start, end in sentences(text):
        if first := next(_stems(text[start:end]), ""):
            found.add(f"begins:{first}")
    return frozenset(found)


@lru_cache(2_000)  # a text is read again after every key
def _tone(text: str) -> float:
    weights = _weights()
    known = [weights.of[each] for each in features(text) if each in weights.of]
    size = math.sqrt(sum(rarity * rarity for rarity, _ in known))
    return weights.start + (sum(rarity * weight for rarity, weight in known) / size if size else 0.0)


def _stems(text: str) -> Iterator[str]:
    for found in _WORD.finditer(text):
        word = found[0]
        yield word if word in (OWN, RIVAL) else "<number>" if word.isdigit() else _stem(word.lower())


@lru_cache(20_000)
def _stem(word: str) -> str:
    import Stemmer  # late: most texts name nobody

    return str(Stemmer.Stemmer("english").stemWord(word))


@cache
def _weights() -> Weights:
    lines = guidelines("own", "tone.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("# ")]
    of = {feature: (float(rarity), float(weight)) for feature, rarity, weight in rows}
    _, start = of.pop("")
    return Weights(of, start)
