"""Claims about name-calling over planted sentences: nine of ten are found, hardly one of thirty others is."""

from __future__ import annotations

import pytest

from advocate_app.checks.finding import stops
from advocate_app.checks.kinds import Context
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import load_rules, shipped_folders

from .planted import Planted, lines

READER = Reader(load_rules(shipped_folders()), None, Context(employer="Acme", people=frozenset(("Northwind",))))


def share(texts: list[Planted]) -> float:
    """Of how many something stops the post."""
    return sum(bool(stops(READER.findings(each.text))) for each in texts) / len(texts)


@pytest.mark.parametrize("held_out", [False, True])
def test_name_calling_is_found_in_many_registers(held_out: bool) -> None:
    texts = [each for each in lines("called") if each.held_out == held_out]
    assert len(texts) >= 40
    assert share(texts) >= 0.9


@pytest.mark.parametrize("held_out", [False, True])
def test_technical_and_neutral_sentences_are_left_alone(held_out: bool) -> None:
    texts = [each for each in lines("left_alone") if each.held_out == held_out]
    assert len(texts) >= 40
    assert share(texts) <= 0.03


def test_plain_profanity_is_a_suggestion() -> None:
    for text in ("This damn thing ate my weekend.", "What a shitshow of a migration.", "The build is half-assed."):
        found = READER.findings(text)
        assert "platform-manners.Profanity" in {each.rule for each in found}, text
        assert not stops(found), text
