"""Settings → Guidelines: a rule that went quiet comes back, one is tried on past posts, and unclear guidelines are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from advocate_app.assembly import Office
from advocate_app.checks.lightly import CASES
from advocate_app.desktop.settings import guidelines_page
from advocate_app.desktop.settings.guidelines_page import GuidelinesPage
from advocate_app.desktop.settings.screen import SettingsScreen
from advocate_app.desktop.widgets import ListCard, Text
from tests.desktop import posts
from tests.desktop.hands import HeldHands


def opened(screen: SettingsScreen, hands: HeldHands) -> GuidelinesPage:
    screen.open("guidelines")
    hands.run()
    page = screen.page("guidelines")
    assert isinstance(page, GuidelinesPage)
    return page


def said(card: ListCard) -> list[list[str]]:
    return [[text.text() for text in row.findChildren(Text)] for row in card.rows]


def test_the_folder_opens_also_before_the_rules_are_read(
    screen: SettingsScreen, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(guidelines_page, "show_in_folder", shown.append)
    screen.open("guidelines")
    page = screen.page("guidelines")
    assert isinstance(page, GuidelinesPage)
    page.folder.click()
    assert shown == [office.home.guidelines]


def test_a_rule_that_went_quiet_is_named_and_comes_back(
    screen: SettingsScreen, office: Office, hands: HeldHands
) -> None:
    office.uses.count("plain-words.Wordy", kept=CASES - 1, applied=2)
    office.uses.count("claims.OldNow", kept=2)
    page = opened(screen, hands)
    assert said(page.quiet) == [["plain-words.Wordy", f"kept {CASES - 1} of {CASES + 1} times"]]
    page.quiet.buttons["plain-words.Wordy"].click()
    hands.run()
    assert [use.rule for use in office.uses.uses()] == ["claims.OldNow"]
    assert not page.quiet.isVisible()


def test_unclear_guidelines_are_named_with_a_better_wording(
    screen: SettingsScreen, office: Office, hands: HeldHands
) -> None:
    page = opened(screen, hands)
    page.clearer.button.click()
    hands.run()
    assert page.clearer.said.text() == "Nothing to say: they are clear."
    (office.home.guidelines / "social.md").write_text("# Social media\n\nNever post inappropriate things.\n")
    page.clearer.button.click()
    hands.run()
    rows = said(page.clearer.remarks)
    assert [row[0] for row in rows] == ["social.md, line 3", "social.md, line 3"]
    assert "“inappropriate”" in rows[0] + rows[1]


def test_a_rule_is_tried_on_past_posts(
    screen: SettingsScreen, office: Office, hands: HeldHands, tmp_path: Path
) -> None:
    text = "# A pool\n\nWe utilize a pool in order to wait less.\n"
    posts.submitted(office, posts.blog(office, tmp_path / "blog"), text=text)
    page = opened(screen, hands)
    page.bench.rule.set_value("plain-words.Wordy")
    page.bench.button.click()
    hands.run()
    (row,) = said(page.bench.results)
    assert row[0] == "plain-words.Wordy"
    assert row[1].endswith("per 1,000 words, in 1 posts")
    assert any("utilize" in text for text in row[2:])
    assert page.bench.said.text().startswith("1 post read, ")


def test_competitors_are_typed_with_commas(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    from advocate_app.desktop.settings.workspace_page import WorkspacePage

    screen.open("workspace")
    hands.run()
    page = screen.page("workspace")
    assert isinstance(page, WorkspacePage)
    page.competitors.setText("Globex, Initech GmbH,, ")
    page.competitors.editingFinished.emit()
    hands.run()
    assert office.queue.workspace().competitors == ("Globex", "Initech GmbH")
    assert page.competitors.text() == "Globex, Initech GmbH"
