"""Whether a paragraph as a whole praises the author's employer or runs down a competitor.

Much praise has no word of praise in it: “the phone rang eleven times in March and once in April”. What such paragraphs have in
common is spread over all their words, so all words are weighed, by who is named beside them: a linear model over stems, in
`guidelines/own/tone.tsv` (feature, rarity, weight). A second one, `leaning.tsv`, says whether it is rather praise or blame, whomever it
is about: blame of the employer and praise of a competitor need no disclosure. Both are found by tests/checks/packs/tone.py.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import regex

from advocate_app.checks.sentences import sentences
from advocate_app.checks.stems import stems, weights

OWN, RIVAL = "EMPLOYER", "RIVAL"  # stand for the names
_NAMES = frozenset((OWN, RIVAL))
_IT = "IT"  # stands for either
_SHARE, _AGAINST, _FOR = 0.5, -2.0, 1.0  # of the leaning in the tone; how much it counts at most


@lru_cache(2_000)  # a text is read again after every key
def tone(text: str) -> float:
    """Above 0 where `text`, with `OWN` and `RIVAL` for the names, rather holds an opinion than none."""
    return weights("tone").sum(features(text)) + agreement(text, weights("leaning").sum(leanings(text)))


def agreement(text: str, leaning: float) -> float:
    """What it adds to the tone that `leaning` (above 0: rather praise) suits who is named in `text`; 0 where both are."""
    own, rival = OWN in text, RIVAL in text
    return 0.0 if own == rival else _SHARE * min(max(leaning if own else -leaning, _AGAINST), _FOR)


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
    """The stems of `text`, each with who is named in it; those beside each other; what its sentences begin with, what the last says."""
    said = list(stems(text, kept=_NAMES))
    own, rival = OWN in said, RIVAL in said
    whose = "B" if own and rival else "R" if rival else "E"
    found = set(said) | {f"{whose}:{stem}" for stem in said} | {f"{one}_{after}" for one, after in pairwise(said)}
    parts = [list(stems(text[start:end], kept=_NAMES)) for start, end in sentences(text)]
    found |= {f"begins:{part[0]}" for part in parts if part}
    if said:
        found.add(f"first:{said[0]}")
        found |= {f"last:{stem}" for stem in parts[-1]}
    return frozenset(found)


def leanings(text: str) -> frozenset[str]:
    """The stems of `text` and those beside each other, whoever is named."""
    said = list(stems(text.replace(OWN, _IT).replace(RIVAL, _IT), kept=frozenset((_IT,))))
    return frozenset(said) | {f"{one}_{after}" for one, after in pairwise(said)}
