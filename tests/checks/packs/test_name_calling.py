"""Claims about name-calling over planted sentences: nine of ten are found, hardly one of thirty others is."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from advocate_app.checks.finding import stops
from advocate_app.checks.kinds import Context
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import load_rules, shipped_folders

from .planted import Planted, lines

READER = Reader(load_rules(shipped_folders()), None, Context(employer="Acme", people=frozenset(("Northwind",))))


def share(texts: Sequence[Planted]) -> float:
    """Of how many something stops the post."""
    return sum(bool(stops(READER.findings(each.text))) for each in texts) / len(texts)


def test_name_calling_is_found_in_many_registers() -> None:
    texts = lines("called")
    assert len(texts) >= 40
    assert share(texts) >= 0.9


def test_technical_and_neutral_sentences_are_left_alone() -> None:
    texts = lines("left_alone")
    assert len(texts) >= 40
    assert share(texts) <= 0.03


def test_sentences_of_a_writer_who_had_not_seen_the_rule_are_mostly_told_apart() -> None:
    """Of its words many were added afterwards: 56 % were found at first."""
    given = json.loads(Path(__file__).with_name("unseen").joinpath("called.json").read_text("utf-8"))
    found = {said: [bool(stops(READER.findings(text))) for text in given[said]] for said in ("stop", "pass")}
    assert sum(found["stop"]) / len(found["stop"]) >= 0.85
    assert sum(found["pass"]) / len(found["pass"]) <= 0.03


def test_plain_profanity_is_a_suggestion() -> None:
    for text in ("This damn thing ate my weekend.", "What a shitshow of a migration.", "The build is half-assed."):
        found = READER.findings(text)
        assert "platform-manners.Profanity" in {each.rule for each in found}, text
        assert not stops(found), text
