"""Claims about the light touch: few suggestions at a time, and a rule that people keep turning down goes quiet."""

from __future__ import annotations

import pytest

from advocate_app.checks.finding import Finding, Severity
from advocate_app.checks.lightly import CASES, RuleUse, allowance, demoted, standing, within_budget


def finding(at: int, rule: str = "a.B", *, rank: int = 2, stop: bool = False) -> Finding:
    return Finding(at, at + 1, rule, Severity.STOP if stop else Severity.SUGGESTION, "m", "x", rank=rank)


@pytest.mark.parametrize(
    ("words", "shown"), [(0, 3), (100, 3), (600, 3), (601, 4), (1_000, 5), (1_001, 6), (10_000, 50)]
)
def test_five_suggestions_per_thousand_words_and_three_at_least(words: int, shown: int) -> None:
    assert allowance(words) == shown
    assert len(within_budget([finding(at) for at in range(100)], words)) == min(shown, 100)


def test_stops_are_always_shown() -> None:
    found = [finding(at, stop=True) for at in range(20)]
    assert within_budget(found, 10) == tuple(found)


def test_the_most_useful_come_first_and_no_rule_takes_it_all() -> None:
    found = [*(finding(at, "a.Many") for at in range(9)), finding(10, "a.One"), finding(11, "a.Best", rank=1)]
    assert [f.rule for f in within_budget(found, 100)] == ["a.Many", "a.One", "a.Best"]


def test_a_rule_that_is_kept_too_often_goes_quiet() -> None:
    uses = [
        RuleUse("a.Kept", kept=7, applied=3),
        RuleUse("a.Liked", kept=6, applied=4),  # 60 % is not more than 60 %
        RuleUse("a.New", kept=CASES - 1),
        RuleUse("a.Always", kept=CASES),
    ]
    assert demoted(uses) == {"a.Kept", "a.Always"}


def test_a_stop_never_goes_quiet() -> None:
    found = [finding(0, "a.Quiet"), finding(1, "a.Quiet", stop=True), finding(2, "a.Other")]
    assert standing(found, {"a.Quiet"}) == tuple(found[1:])
