"""Topics are ranked by what the person knows, and the reasons given are the ones that made the score."""

from __future__ import annotations

from dataclasses import replace
from math import log, sqrt
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app.people.evidence import Evidence, Sort
from advocate_app.topics.ranking import Ranked, Ranking, rank
from advocate_app.topics.topic import Topic, TopicKind
from advocate_app.topics.words import STOP, pairs, ranked_text, words
from advocate_app.vocabulary import EvidenceId, TopicId
from tests.topics.conftest import ME, NOW, RowMaker, TopicMaker

POOL, THREADS, GARDEN = "Sizing a connection pool", "Pinned virtual threads", "Growing tomatoes in autumn"


def by_title(ranked: Ranking, title: str) -> Ranked:
    return next(r for r in ranked if r.topic.title == title)


@pytest.fixture
def topics(topic: TopicMaker) -> list[Topic]:
    return [topic(GARDEN), topic(POOL, "Connections, threads and queues."), topic(THREADS)]


@pytest.fixture
def rows(row: RowMaker) -> list[Evidence]:
    return [
        row("Close idle connections of the pool"),
        row("Log pinned threads", source="http-client"),
        row("Cap the pool at twice the cores"),
        row("threads", sort=Sort.WORDS, source="your words"),
    ]


def test_what_a_person_knows_comes_first(topics: list[Topic], rows: list[Evidence]) -> None:
    assert [r.topic.title for r in rank(topics, rows)][-1] == GARDEN
    assert by_title(rank(topics, rows), GARDEN).weak


def test_the_score_is_the_formula_over_its_spread(topic: TopicMaker, row: RowMaker) -> None:
    one, two = topic("Pool of pools", "threads"), topic("Garden tools grow")
    score = by_title(rank([one, two], [row("pool"), row("pooling", weight=0.25)]), "Pool of pools").score
    rarity = log(1 + (2 - 1 + 0.5) / (1 + 0.5)) ** 1.5
    words_part = sqrt(0.5 + 0.25) * rarity * 2 * 4 / (2 + 3 * (1 - 0.75 + 0.75 * 3 / 3))
    assert score == pytest.approx(words_part / (words_part / 2))  # of two scores, one 0, half the other is the spread


def test_a_score_is_the_sum_of_its_words(topics: list[Topic], rows: list[Evidence]) -> None:
    for ranked in rank(topics, rows):
        assert sum(w.gain for w in ranked.words) == pytest.approx(ranked.score)


def test_reasons_are_shares_of_the_whole(topics: list[Topic], rows: list[Evidence]) -> None:
    reasons = by_title(rank(topics, rows), POOL).reasons
    assert sum(r.share for r in reasons) == pytest.approx(1)
    assert reasons[0].source == "pool-service"
    assert set(reasons[0].rows) == {rows[0].id, rows[2].id}
    assert {r.sort for r in reasons} == {Sort.COMMIT, Sort.WORDS}
    assert all(r.words for r in reasons)


def test_without_a_row_the_words_weigh_less_as_the_formula_says(topics: list[Topic], rows: list[Evidence]) -> None:
    """Words that only the removed row had are gone, the others shrink by the root of their weight."""
    whole = {w.text: w.gain for w in by_title(rank(topics, rows), POOL).words}
    less = {w.text: w.gain for w in by_title(rank(topics, rows[1:]), POOL).words}
    assert "connection" in whole
    assert "connection" not in less
    shrunk = (less["pool"] / less["threads"]) / (whole["pool"] / whole["threads"])
    assert shrunk == pytest.approx(sqrt(0.5 / 1.0))


def test_a_row_that_shares_no_word_gives_no_reason_and_changes_nothing(
    topics: list[Topic], rows: list[Evidence], row: RowMaker
) -> None:
    stranger = row("Sail to Hiiumaa", source="boat")
    before, after = rank(topics, rows), rank(topics, [*rows, stranger])
    assert [(r.topic, r.score) for r in before] == [(r.topic, r.score) for r in after]
    assert all(stranger.id not in reason.rows for r in after for reason in r.reasons)


def test_words_are_shown_as_the_topic_has_them(topic: TopicMaker, row: RowMaker) -> None:
    (ranked,) = rank([topic("Virtual Threads, pinned")], [row("threads that are pinned")])
    assert {w.text for w in ranked.words} == {"Threads", "pinned", "Threads pinned"}


def test_the_order_of_rows_does_not_matter(topics: list[Topic], rows: list[Evidence]) -> None:
    one, two = list(rank(topics, rows)), list(rank(topics[::-1], rows[::-1]))
    assert one == two
    assert [r.reasons for r in one] == [r.reasons for r in two]


def test_what_comes_twice_changes_nothing(topics: list[Topic], rows: list[Evidence], topic: TopicMaker) -> None:
    again = [replace(r, id=EvidenceId(UUID(int=n))) for n, r in enumerate(rows)]
    twin = topic(GARDEN, source="another")
    once, twice = rank(topics, rows), rank([*topics, *topics, twin], [*again, *rows])
    assert [(r.topic.title, r.score, r.fit) for r in once] == [
        (r.topic.title, r.score, r.fit) for r in twice if r.topic.id != twin.id
    ]


def test_a_row_of_no_weight_counts_for_nothing(topics: list[Topic], rows: list[Evidence]) -> None:
    off = [replace(r, weight=0.0) for r in rows]
    assert all(r.score == 0 and r.weak and r.reasons == () for r in rank(topics, off))


def test_nothing_to_go_by_is_survived(topics: list[Topic], rows: list[Evidence], topic: TopicMaker) -> None:
    assert list(rank([], rows)) == []
    assert all(r.weak for r in rank(topics, []))
    assert rank([topic("The of and")], rows)[0].score == 0


def test_a_percentile_needs_fifty_candidates(topic: TopicMaker, rows: list[Evidence]) -> None:
    few = [topic(f"Matter number{i}") for i in range(48)]
    assert {r.percentile for r in rank([*few, topic(POOL)], rows)} == {None}
    many = rank([*few, topic("Another"), topic(POOL)], rows)
    assert many[0].percentile == 98
    assert many[-1].percentile == 0


def test_how_common_a_word_is_can_come_from_more_than_the_candidates(topic: TopicMaker, row: RowMaker) -> None:
    candidates = [topic("Pool"), topic("Threads")]
    kept = [*candidates, *(topic(f"Pool number{i}") for i in range(20))]
    more = [t.title for t in kept]
    ranked = rank(candidates, [row("threads pool")], background=more)
    assert [r.topic.title for r in ranked] == ["Threads", "Pool"]


def test_a_summary_counts_with_its_first_hundred_words() -> None:
    assert len(ranked_text("T", "word " * 300).split()) == 101


def test_stop_words_are_left_out_and_languages_with_signs_are_words() -> None:
    assert 120 <= len(STOP) <= 180
    assert words("The threads of C++, C# and x") == (("thread", "threads"), ("c++", "C++"), ("c#", "C#"))


def test_words_that_are_put_together_count_as_a_whole_and_in_parts() -> None:
    assert [stem for stem, _ in words("ThreadPool of thread_pool")] == [
        "threadpool",
        "thread",
        "pool",
        "thread_pool",
        "thread",
        "pool",
    ]
    assert [word for _, word in words("HTTPServer v2")] == ["HTTPServer", "HTTP", "Server", "v2"]


def test_neighbours_are_pairs_once_stop_words_are_out() -> None:
    assert pairs("Sizing of the connection pools") == (
        ("size connect", "Sizing connection"),
        ("connect pool", "connection pools"),
    )
    assert pairs("Pool") == ()


WORDS = st.lists(st.sampled_from(["pool", "thread", "garden", "queue", "the", "of"]), min_size=1, max_size=8).map(
    " ".join
)


@given(titles=st.lists(WORDS, min_size=1, max_size=6), known=st.lists(st.tuples(WORDS, st.floats(0.01, 3)), max_size=6))
def test_for_every_profile_shares_are_true(titles: list[str], known: list[tuple[str, float]]) -> None:
    topics = [Topic(TopicId(UUID(int=i)), TopicKind.NEWS, None, "s", t, "", "", NOW) for i, t in enumerate(titles)]
    rows = [
        Evidence(EvidenceId(UUID(int=i)), ME, Sort.COMMIT, f"s{i % 2}", text, NOW, weight)
        for i, (text, weight) in enumerate(known)
    ]
    for ranked in rank(topics, rows):
        assert sum(w.gain for w in ranked.words) == pytest.approx(ranked.score)
        assert sum(c.whole for c in ranked.contributions) == pytest.approx(ranked.score)
        assert sum(r.share for r in ranked.reasons) == pytest.approx(1 if ranked.score else 0)
        assert ranked.weak or ranked.reasons
