"""How good a ranking is, in the figures that papers print."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import combinations
from math import log2
from statistics import fmean


@dataclass(frozen=True, slots=True)
class Figures:
    """Means over people, 0 to 1. `recall`: how much of what suits is among the first 20; `ndcg` counts an early place for more."""

    recall: float
    ndcg: float
    precision: float  # of the first 10
    mrr: float  # 1 / place of the first that suits


def figures_of(ranked: Sequence[str], suits: Collection[str]) -> Figures:
    """Of one person. `suits` has at least one id."""
    hits = [each in suits for each in ranked[:100]]
    best = sum(1 / log2(k + 2) for k in range(min(20, len(suits))))
    return Figures(
        sum(hits[:20]) / len(suits),
        sum(1 / log2(k + 2) for k, hit in enumerate(hits[:20]) if hit) / best,
        sum(hits[:10]) / 10,
        next((1 / (k + 1) for k, hit in enumerate(hits) if hit), 0.0),
    )


def mean_of(each: Sequence[Figures]) -> Figures:
    return Figures(*(fmean(getattr(f, field.name) for f in each) for field in fields(Figures)))


def loss_of(rated: Sequence[Mapping[str, float]], scores: Sequence[Mapping[str, float]]) -> float:
    """How much of the order that people gave is wrong, by the distance of each pair; 0 to 1, a half is chance (weighted Kendall)."""
    most = lost = 0.0
    for wanted, got in zip(rated, scores, strict=True):
        for a, b in combinations(wanted, 2):
            apart, found = wanted[a] - wanted[b], got[a] - got[b]
            most += abs(apart)
            if apart * found <= 0:
                lost += abs(apart) / (2 if found == 0 else 1)
    return lost / most if most else 0.0
