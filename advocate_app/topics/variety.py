"""Variety: of topics that suit alike, the one least like those above it comes first (maximal marginal relevance, Carbonell 1998).

Alike means: the same number on the card, or no number at all. So the order never says anything else than the numbers do.
Needs numpy: imported late.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from advocate_app.topics.ranking import Ranked
from advocate_app.topics.shared_words import Floats

SUITS = 0.7  # what fit counts for, the rest is likeness


def varied(cards: Sequence[Ranked], cosines: Floats) -> list[Ranked]:
    """`cards` come best first; `cosines` say how alike they are, each to each."""
    if len(cards) < 3:
        return list(cards)
    standing = np.array([card.standing for card in cards])
    low, high = float(standing.min()), float(standing.max())
    scaled = (standing - low) / (high - low) if high > low else np.zeros_like(standing)
    likest = np.zeros(len(cards))
    left = list(range(len(cards)))
    taken: list[int] = []
    while left:
        alike = [i for i in left if cards[i].percentile == cards[left[0]].percentile]
        best = max(alike, key=lambda i: (SUITS * scaled[i] - (1 - SUITS) * likest[i], -i))
        taken.append(best)
        left.remove(best)
        likest = np.maximum(likest, cosines[best])
    return [cards[i] for i in taken]
