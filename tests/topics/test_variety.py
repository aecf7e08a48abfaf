"""Of topics that suit alike, the one least like those above it comes first; no number is passed over."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from advocate_app.topics.ranking import Ranked, rank
from advocate_app.topics.variety import varied
from tests.topics.conftest import RowMaker, TopicMaker


@pytest.fixture
def cards(topic: TopicMaker, row: RowMaker) -> list[Ranked]:
    topics = [topic(f"Pool number{i}") for i in range(4)]
    standings = (1.0, 0.98, 0.96, 0.0)
    ranked = rank(topics, [row("pool")])
    return [
        replace(card, standing=s, percentile=n) for card, s, n in zip(ranked, standings, (99, 99, 99, 50), strict=True)
    ]


ALIKE = np.array([[1.0, 0.9, 0.1, 0.0], [0.9, 1.0, 0.1, 0.0], [0.1, 0.1, 1.0, 0.0], [0.0, 0.0, 0.0, 1.0]])


def test_what_is_like_the_one_above_waits(cards: list[Ranked]) -> None:
    assert varied(cards, ALIKE) == [cards[0], cards[2], cards[1], cards[3]]


def test_a_lower_number_never_comes_first(cards: list[Ranked]) -> None:
    lower = [replace(card, percentile=n) for card, n in zip(cards, (99, 98, 97, 50), strict=True)]
    assert varied(lower, ALIKE) == lower


def test_few_cards_stay_as_they_are(cards: list[Ranked]) -> None:
    assert varied([], np.zeros((0, 0))) == []
    assert varied(cards[:2], ALIKE[:2, :2]) == cards[:2]


def test_likeness_in_words_is_a_cosine(topic: TopicMaker, row: RowMaker) -> None:
    topics = [topic("Connection pool"), topic("A pool of connections"), topic("Growing tomatoes")]
    ranking = rank(topics, [row("pool")])
    cosines = ranking.cosines([t.id for t in topics])
    assert np.diag(cosines) == pytest.approx(1)
    assert cosines[0, 1] > 0.4
    assert cosines[0, 2] == 0


def test_a_start_of_the_app_loads_no_numbers() -> None:
    """What screens import says how a topic is shown; numpy comes when topics are ranked."""
    code = (
        "import sys; import advocate_app.commands.know, advocate_app.topics.choose, advocate_app.topics.reasons;"
        "print([m for m in ('numpy', 'Stemmer', 'rapidfuzz', 'onnxruntime') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == "[]\n"
