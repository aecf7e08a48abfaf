"""Claims about errors of each class, seen and held out, and about correct sentences that look like them."""

from __future__ import annotations

import pytest

from advocate_app.checks.grammar.slips import _all
from advocate_app.checks.grammar.slips.needs import needed, words_of
from advocate_app.outside.harper import Harper
from tests.checks.grammar.by_class import HELD_OUT, SEEN
from tests.checks.grammar.judged import share_blamed, share_mended
from tests.checks.grammar.tricky import HELD_OUT_RIGHT, SEEN_RIGHT


@pytest.mark.parametrize("name", list(SEEN))
def test_most_errors_of_each_class_are_mended(harper: Harper, name: str) -> None:
    share, missed = share_mended(harper, SEEN[name])
    assert share >= 0.7, missed


def test_seven_of_ten_errors_that_were_held_out_are_mended(harper: Harper) -> None:
    pairs = [pair for pairs in HELD_OUT.values() for pair in pairs]
    assert len(pairs) >= 90
    share, missed = share_mended(harper, pairs)
    assert share >= 0.7, missed


@pytest.mark.parametrize("sentences", [SEEN_RIGHT, HELD_OUT_RIGHT])
def test_correct_sentences_that_look_wrong_are_seldom_blamed(harper: Harper, sentences: tuple[str, ...]) -> None:
    share, blamed = share_blamed(harper, sentences)
    assert share <= 0.05, blamed


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b«amount»(?= of (?:files|bugs)\b)", [{"amount"}]),
        (r"\b(?:we|they) «looses?»(?= )", [{"we", "they"}, {"loose", "looses"}]),
        (r"\bconsist(?:s|ed)? «from»(?= )", [{"from"}]),
        (r"\b(?:\d+|two) «hundreds»(?= )", [{"hundreds"}]),
        (r"\b(?:up )?«setup»(?= )", []),
    ],
)
def test_a_pattern_names_the_words_it_needs_where_that_is_sure(pattern: str, words: list[set[str]]) -> None:
    assert [set(each) for each in needed(pattern)] == words


def test_no_slip_is_lost_where_its_words_are_asked_for_first() -> None:
    for pairs in SEEN.values():
        for wrong, _ in pairs:
            for slip in _all():
                assert slip.may_be_in(words_of(wrong)) or not list(slip.remarks(wrong)), (slip.rule, wrong)
