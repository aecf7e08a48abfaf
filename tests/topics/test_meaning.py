"""With sentence vectors: what is near in meaning comes first, and every row's part of the score is the true one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from uuid import uuid4

import numpy as np
import pytest

from advocate_app.people.evidence import Evidence, Sort
from advocate_app.topics import meaning
from advocate_app.topics.fit import fitted, units, word_weight
from advocate_app.topics.meaning import Remembering, Space, Vectors
from advocate_app.topics.pool import prepared
from advocate_app.topics.ranking import rank
from advocate_app.topics.reasons import chips, sentence
from advocate_app.topics.topic import Topic
from advocate_app.topics.words import words
from tests.topics.conftest import RowMaker, TopicMaker

MATTERS = {
    "pool": "pool connection queue database",
    "threads": "thread virtual carrier pinned scheduler",
    "garden": "tomato garden soil autumn beans",
    "sea": "sail ferry harbour island wind",
}


class MatterModel:
    """Knows which words belong to one matter, and tells words of one matter apart a little. Counts what it is asked."""

    def __init__(self) -> None:
        self.model = uuid4().hex  # pools are remembered by it
        self.asked: list[str] = []

    def vectors(self, texts: Sequence[str], check: Callable[[], None] = lambda: None) -> Vectors:
        self.asked += texts
        known = [[stem for stem, _ in words(line)] for line in MATTERS.values()]
        size = len(known) + sum(map(len, known)) + 1
        rows = []
        for text in texts:
            row = np.full(size, 0.05)
            for stem, _ in words(text):
                for matter, stems in enumerate(known):
                    if stem in stems:
                        row[matter] += 2
                        row[len(known) + sum(map(len, known[:matter])) + stems.index(stem)] += 0.7
            rows.append(row / np.linalg.norm(row))
        return np.array(rows, np.float32)


@pytest.fixture
def model() -> Remembering:
    return Remembering(MatterModel())


@pytest.fixture
def topics(topic: TopicMaker) -> list[Topic]:
    stories = ["Why the {0} of a {1}", "Notes on {0} and {1}", "When a {0} meets the {1}", "{0} without {1}"]
    return [
        topic(stories[n % 4].format(*pair), f"About {MATTERS[matter].split()[n]}.")
        for matter, line in MATTERS.items()
        for n, pair in enumerate(pairwise(line.split()))
    ]


@pytest.fixture
def rows(row: RowMaker) -> list[Evidence]:
    return [
        row("Close what is idle in the pool"),
        row("Log the carrier when it is pinned", source="http-client", weight=0.8),
        row("The scheduler wakes one thread"),
        row("A queue before the database", sort=Sort.POST, source="blog"),
        row("virtual", sort=Sort.WORDS, source="your words"),
        row("connection", sort=Sort.WORDS, source="your words"),
    ]


def test_what_is_near_in_meaning_comes_first_without_a_word_in_common(
    topics: list[Topic], row: RowMaker, model: Remembering
) -> None:
    ranked = rank(topics, [row("Beans in autumn")], meaning=model)
    assert all(set(r.topic.title.split()) & set(MATTERS["garden"].split()) for r in ranked[:3])
    assert all(r.by_meaning for r in ranked)
    assert not any(r.by_meaning for r in rank(topics, [row("Beans in autumn")]))


def test_contributions_add_up_to_the_score(topics: list[Topic], rows: list[Evidence], model: Remembering) -> None:
    ranked = rank(topics, rows, meaning=model)
    for each in ranked:
        assert sum(c.whole for c in each.contributions) == pytest.approx(each.score, abs=1e-4)
        assert sum(r.share for r in each.reasons) == pytest.approx(1 if each.reasons else 0)
        assert each.weak or each.reasons
    mean = sum(r.score for r in ranked) / len(ranked)
    assert all(r.fit == pytest.approx(r.score - mean, abs=1e-6) for r in ranked)


def test_without_its_strongest_row_a_topic_loses_in_meaning_what_was_said(
    topics: list[Topic], rows: list[Evidence], model: Remembering
) -> None:
    """The space stays as it is; the ridge part falls by just the part that was named."""
    pool = prepared(topics, meaning=model)
    assert pool.space is not None
    found = units(rows)
    whole = fitted(pool, found, model)
    assert whole.reading is not None
    for place in range(len(pool.texts)):
        contributions = whole.contributions(place, whole.gains(place))
        top = max(contributions, key=lambda c: c.meaning)
        left = [unit for unit in found if unit.rows[0].id != top.rows[0]]
        less = pool.space.reading(model.vectors([u.text for u in left]), [u.weight for u in left])
        fallen = whole.scales[0] * float(whole.reading.ridge[place] - less.ridge[place])
        assert fallen == pytest.approx(top.meaning, abs=1e-4)


def test_neither_order_nor_what_comes_twice_changes_anything(
    topics: list[Topic], rows: list[Evidence], model: Remembering, topic: TopicMaker
) -> None:
    first = topics[0]
    twin = topic(first.title, first.summary, source="another")
    again = [replace(r, id=units([r])[0].rows[0].id) for r in rows]
    one = rank(topics, rows, meaning=model)
    two = rank([twin, *topics[::-1], *topics], [*rows[::-1], *again], meaning=Remembering(MatterModel()))
    assert [(r.topic.id, r.score) for r in one] == [(r.topic.id, r.score) for r in two if r.topic.id != twin.id]


def test_typed_words_are_read_as_one_text(topics: list[Topic], rows: list[Evidence]) -> None:
    maker = MatterModel()
    rank(topics, rows, meaning=Remembering(maker))
    assert "connection, virtual" in maker.asked
    assert "virtual" not in maker.asked


def test_a_text_is_embedded_once(topics: list[Topic], rows: list[Evidence]) -> None:
    maker = MatterModel()
    model = Remembering(maker)
    rank(topics, rows, meaning=model)
    asked = len(maker.asked)
    rank(topics[::-1], rows, meaning=model)
    assert len(maker.asked) == asked == len(set(maker.asked))


def test_a_topic_is_not_judged_by_rows_that_it_was_made_of(
    topics: list[Topic], rows: list[Evidence], model: Remembering
) -> None:
    mine = topics[0]
    without = rank(topics, rows, meaning=model, itself={mine.id: [rows[0].id, rows[3].id]}).of(mine.id)
    assert not {rows[0].id, rows[3].id} & {i for c in without.contributions for i in c.rows}
    assert sum(c.whole for c in without.contributions) == pytest.approx(without.score, abs=1e-4)
    alone = rank(topics, rows[:1], meaning=model, itself={mine.id: [rows[0].id]}).of(mine.id)
    assert alone.score == 0
    assert alone.contributions == ()


def test_few_and_short_rows_say_little_in_words(row: RowMaker) -> None:
    title, story = "Sizing the pool", "Sizing the pool took days " * 12
    few, many = [row(f"{title} {n}") for n in range(3)], [row(f"{title} {n}") for n in range(60)]
    long = [row(f"{story} {n}") for n in range(60)]
    weights = [word_weight(units(each)) for each in ([], few, many, long)]
    assert weights == sorted(weights)
    assert weights[0] == 0
    assert weights[-1] <= 1


def test_a_reason_without_a_word_in_common_says_what_is_near(
    topics: list[Topic], row: RowMaker, model: Remembering
) -> None:
    ranked = rank(topics, [row("Beans"), row("island", sort=Sort.WORDS, source="your words")], meaning=model)
    said = {r.topic.title: [c.text for c in chips(r)] for r in ranked if not r.weak}
    assert "near to what one of your commits says" in said["Why the tomato of a garden"]
    assert "near to your words: island" in said["Why the sail of a ferry"]
    first = next(r for r in ranked if r.topic.title == "Why the tomato of a garden")
    assert sentence(first).startswith("Suits you because: pool-service (")
    assert "shared words" not in sentence(first)


def test_no_evidence_and_one_topic_are_survived(topics: list[Topic], rows: list[Evidence], model: Remembering) -> None:
    assert all(r.weak and r.score == 0 for r in rank(topics, [], meaning=model))
    (only,) = rank(topics[:1], rows, meaning=model)
    assert only.fit == pytest.approx(0)
    assert list(rank([], rows, meaning=model)) == []


def test_a_title_is_judged_in_the_company_it_keeps(
    topics: list[Topic], model: Remembering, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the nearest other texts are like, it is like."""
    texts = [t.title for t in topics]
    place = texts.index("Why the tomato of a garden")

    def likeness() -> float:
        space = Space(model.vectors(texts), list(range(len(texts))))
        return float(space.reading(model.vectors(["beans"]), [1.0]).alike[0, place])

    in_company = likeness()
    monkeypatch.setattr(meaning, "COMPANY", 0.0)
    assert in_company > likeness() + 0.01
