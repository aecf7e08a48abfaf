"""Claims about what a person does with findings: apply a fix, or keep it as it is."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from advocate_app.checks.finding import Finding, apply, stops
from advocate_app.checks.kept import KeptFinding, fingerprint, open_findings
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import load_rules, shipped_folders
from advocate_app.vocabulary import DraftId

READER = Reader(load_rules(shipped_folders()))
DRAFT = DraftId(UUID(int=1))


def kept(finding: Finding, source: str) -> KeptFinding:
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    return KeptFinding(DRAFT, fingerprint(finding, source), finding.rule, finding.match, "", at)


def test_a_kept_suggestion_stays_quiet_while_the_words_around_it_stay() -> None:
    source = "This is what we would simply do on any other day."
    (finding,) = READER.findings(source)
    keep = [kept(finding, source)]
    for later in (
        source,
        "# New title 😀\n\nA paragraph before. And:\r\n\r\n" + source + " More.",
        source.replace(" do", "\ndo"),
    ):
        assert open_findings(READER.findings(later), keep, later) == ()
    for changed in (source.replace("do on", "say on"), source.replace("we would", "they should")):
        assert len(open_findings(READER.findings(changed), keep, changed)) == 1


def test_keeping_one_leaves_the_same_word_elsewhere() -> None:
    source = "We would simply do it. They would obviously not. We can simply stop."
    first, *rest = READER.findings(source)
    assert open_findings([first, *rest], [kept(first, source)], source) == tuple(rest)


def test_a_stop_can_not_be_kept() -> None:
    source = "Our users are idiots."
    found = READER.findings(source)
    assert stops(found) == found
    assert open_findings(found, [kept(found[0], source)], source) == found


@pytest.mark.parametrize(
    ("source", "fixed"),
    [
        ("what we would simply do.", "what we would do."),
        ("Simply do it.", "Do it."),
        ("It works. Simply run it.", "It works. Run it."),
        ("We stop simply.", "We stop."),
        ("- Simply run\n- it", "- Run\n- it"),
        ("We do (simply) nothing", "We do () nothing"),
        ("\ufeff# É\r\n\r\n😀 simply\r\nrun", "\ufeff# É\r\n\r\n😀\r\nrun"),
    ],
)
def test_a_removed_word_takes_its_blank_along(source: str, fixed: str) -> None:
    (finding,) = [each for each in READER.findings(source) if each.rule == "plain-words.Dismissive"]
    assert apply(source, finding, finding.replacements[0]) == fixed


def test_a_fix_changes_its_span_and_nothing_else() -> None:
    source = "é 😀 we **utilize** it\r\n"
    (finding,) = READER.findings(source)
    assert apply(source, finding, finding.replacements[0]) == "é 😀 we **use** it\r\n"
