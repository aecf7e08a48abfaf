"""Weighed stems: what the words of a text say together, by a linear model that lies as a table in `guidelines/own`."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from advocate_app.shipped import guidelines

_WORD = re.compile(r"[A-Za-z']+|[0-9]+|[!?]")


@dataclass(frozen=True, slots=True)
class Weights:
    """By feature: how rare it is, and what it says; `start` where no word says anything."""

    of: Mapping[str, tuple[float, float]]
    start: float

    def sum(self, features: Iterable[str]) -> float:
        """Rare features count more, and many words no more than few."""
        known = [self.of[each] for each in features if each in self.of]
        size = math.sqrt(sum(rarity * rarity for rarity, _ in known))
        return self.start + (sum(rarity * weight for rarity, weight in known) / size if size else 0.0)


@cache
def weights(name: str) -> Weights:
    """The table `guidelines/own/NAME.tsv`: feature, rarity, weight; the nameless feature is the start."""
    lines = guidelines("own", f"{name}.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("# ")]
    of = {feature: (float(rarity), float(weight)) for feature, rarity, weight in rows}
    _, start = of.pop("")
    return Weights(of, start)


def stems(text: str, *, kept: frozenset[str] = frozenset()) -> Iterator[str]:
    """English stems (Snowball) of the words of a text, `!` and `?`; words that are `kept` stay as they are."""
    for found in _WORD.finditer(text):
        word = found[0]
        yield word if word in kept else "<number>" if word.isdigit() else _stem(word.lower())


@lru_cache(20_000)
def _stem(word: str) -> str:
    import Stemmer  # late: most texts need none

    return str(Stemmer.Stemmer("english").stemWord(word))
