"""What evidence weighs: faded by age, and no source drowns the rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app.people.evidence import HALF_LIFE, Evidence, Sort, counted
from advocate_app.vocabulary import EvidenceId, PersonId

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
ME = PersonId(UUID(int=7))


def row(
    n: int, source: str = "repo", *, weight: float = 0.5, sort: Sort = Sort.COMMIT, age: timedelta = timedelta()
) -> Evidence:
    return Evidence(EvidenceId(uuid5(ME, f"{source}{n}")), ME, sort, source, f"text {n}", NOW - age, weight)


def test_a_row_counts_half_after_eighteen_months_and_typed_words_do_not_fade() -> None:
    assert counted([row(1, age=HALF_LIFE)], NOW)[0].weight == pytest.approx(0.25)
    assert counted([row(1, sort=Sort.WORDS, age=HALF_LIFE)], NOW)[0].weight == 0.5


def test_a_row_from_the_future_weighs_no_more_than_one_of_now() -> None:
    assert counted([row(1, age=timedelta(days=-900))], NOW)[0].weight == 0.5


def test_rows_switched_off_or_weighed_nothing_do_not_count() -> None:
    assert counted([replace(row(1), enabled=False), row(2, weight=0.0)], NOW) == []


def test_a_busy_repository_bears_at_most_half_of_the_whole() -> None:
    rows = counted([row(i) for i in range(150)] + [row(i, "other") for i in range(4)], NOW)
    busy = sum(r.weight for r in rows if r.source == "repo")
    assert busy == pytest.approx(sum(r.weight for r in rows) / 2)


def test_an_only_source_is_not_cut() -> None:
    assert sum(r.weight for r in counted([row(i) for i in range(10)], NOW)) == pytest.approx(5)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0.01, 5)), min_size=1, max_size=30))
def test_for_every_profile_no_source_bears_more_than_half(known: list[tuple[str, float]]) -> None:
    rows = counted([row(i, source, weight=weight) for i, (source, weight) in enumerate(known)], NOW)
    whole = sum(r.weight for r in rows)
    sources = {r.source for r in rows}
    for source in sources:
        own = sum(r.weight for r in rows if r.source == source)
        assert len(sources) == 1 or own <= whole / 2 + 1e-9
