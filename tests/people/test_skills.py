"""Typed words become rows that a person can see one by one."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from advocate_app.people.evidence import Sort
from advocate_app.people.skills import words_evidence
from advocate_app.problems import Wrong
from advocate_app.vocabulary import PersonId

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
ME = PersonId(UUID(int=7))


def test_each_term_is_a_row_of_its_own_in_the_order_typed() -> None:
    rows = words_evidence(ME, " virtual  threads, JFR;Kotlin\nGradle ,, ", NOW)
    assert [r.text for r in rows] == ["virtual threads", "JFR", "Kotlin", "Gradle"]
    assert {(r.sort, r.weight, r.source, r.enabled) for r in rows} == {(Sort.WORDS, 1.0, "your words", True)}


def test_a_term_typed_twice_counts_once() -> None:
    assert [r.text for r in words_evidence(ME, "JFR, jfr, Jfr", NOW)] == ["JFR"]
    assert words_evidence(ME, "JFR", NOW)[0].id == words_evidence(ME, "jfr", NOW)[0].id


@pytest.mark.parametrize("text", ["", " , ;\n", "x" * 61, ",".join(f"word{i}" for i in range(51))])
def test_nothing_and_too_much_are_refused(text: str) -> None:
    with pytest.raises(Wrong):
        words_evidence(ME, text, NOW)
