"""Claims about guidelines that people wrote: vague, broad and unkind wording is named with a better one; a good page passes."""

from __future__ import annotations

from pathlib import Path

import pytest

from advocate_app.checks.linting.prose import lint_prose
from advocate_app.shipped import guidelines

HERE = Path("policy.md")


def kinds(text: str) -> list[tuple[str, str]]:
    return [(remark.kind, remark.text) for remark in lint_prose(HERE, text)]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Do not publish inappropriate content because it hurts.", "vague", "inappropriate"),
        ("Confidential information stays inside, since customers trust us.", "vague", "Confidential information"),
        ("Use common sense; it helps.", "vague", "common sense"),
        ("Write nothing that may harm our reputation, because it lasts.", "vague", "harm our reputation"),
        ("Don’t comment on any customer, because they read it too.", "overbroad", "any customer"),
        ("Be polite under all circumstances; at all times, because it helps.", "overbroad", "at all times"),
        ("Articles need prior written approval so that we know of them.", "approval", "prior written approval"),
        ("Swearing is strictly prohibited because children read it.", "scolds", "strictly prohibited"),
        ("Failure to comply leads to disciplinary action (see HR).", "scolds", "Failure to comply"),
        ("Posts with typos will be rejected because we care.", "stop", "typos will be rejected"),
        ("Never mention prices.", "no reason", "Never mention prices."),
    ],
)
def test_wording_that_helps_nobody_is_named(text: str, kind: str, words: str) -> None:
    found = kinds(text)
    assert (kind, words) in found
    remark = next(each for each in lint_prose(HERE, text) if each.kind == kind)
    assert remark.why
    assert remark.better


@pytest.mark.parametrize(
    "text",
    [
        "Leave out confidential information such as names of customers, because they trust us with them.",
        "Inappropriate is what you would not say to their face: “idiots”, “clueless”.",
        "Ask before you quote a customer: they may not want to be named.",
        "Never paste a token, because it is found within a minute.",
        "Write about what you know. Nobody knows it better.",
        "# Any posts at all times",
        "```\nany posts must be approved by Legal\n```",
    ],
)
def test_a_rule_with_an_example_or_a_reason_passes(text: str) -> None:
    assert kinds(text) == []


def test_remarks_say_their_line() -> None:
    text = "# Policy\r\n\r\nWrite well.\r\n\r\n- Be kind: it helps.\r\n- Never swear.\r\n"
    assert [(remark.kind, remark.line) for remark in lint_prose(HERE, text)] == [("no reason", 6)]


def test_a_policy_of_twenty_pages_is_too_long() -> None:
    assert "long" in {kind for kind, _ in kinds("Write about what you know. " * 300)}


def test_our_own_page_passes() -> None:
    assert lint_prose(HERE, guidelines("README.md").read_text("utf-8")) == ()
