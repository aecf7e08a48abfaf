"""Claims about claims: a number or a superlative wants a source near it, and a suggestion is all that it gets."""

from __future__ import annotations

import pytest

from advocate_app.checks.finding import Severity
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import load_rules, shipped_folders

READER = Reader(load_rules(shipped_folders()))


def claims(text: str) -> list[str]:
    found = [f for f in READER.findings(text) if f.rule in ("claims.Numbers", "claims.Superlatives")]
    assert {f.severity for f in found} <= {Severity.SUGGESTION}
    return [f.match for f in found]


@pytest.mark.parametrize(
    "text",
    [
        "The new pool is 40 % faster.",
        "It is three times faster now.",
        "We cut the bill by 30%.",
        "The world's fastest database is here.",
        "A blazing-fast client.",
        "It can never fail.",
        "- 10x cheaper",
    ],
)
def test_a_claim_without_a_source_is_asked_for_one(text: str) -> None:
    assert len(claims(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The new pool is [40 % faster](https://example.org/bench).",
        "The new pool is 40 % faster, see <https://example.org/bench>.",
        "The new pool is 40 % faster.\n\n[The benchmark](bench.md) is on GitHub.",
        "The new pool is 40 % faster.[^1]\n\n[^1]: Ten runs.",
        "We measured ten runs: the new pool is 40 % faster.",
        "In the benchmark the pool was 40 % faster.",
        "Set the limit to 80 % of the memory.",
        "Version 2.4 has 3 new commands.",
        "`40 % faster`",
    ],
)
def test_a_claim_that_says_how_it_knows_is_left_alone(text: str) -> None:
    assert claims(text.replace("\\\n", "\n")) == []


def test_a_link_far_away_is_no_source() -> None:
    text = "The new pool is 40 % faster.\n\n" + "It waits.\n\n" * 5 + "[Us](https://example.org)\n"
    assert claims(text.replace("\\\n", "\n")) == ["40 % faster"]
