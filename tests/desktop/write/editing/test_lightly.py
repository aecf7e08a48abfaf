"""The window says little: few suggestions at a time, what was kept keeps its reason, and rules that are turned down go quiet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.checks.lightly import CASES, LEAST_SHOWN, RuleUse
from advocate_app.desktop.write.editing.page import EditPage
from advocate_app.vocabulary import DraftId
from tests.desktop.write.editing.reading import settled

Opened = tuple[EditPage, DraftId]
MANY = "# A pool\n\n" + "We utilize it in order to facilitate the numerous methodologies. " * 3 + "\n"


def test_the_rest_is_behind_more(opened: Callable[[str], Opened]) -> None:
    page, _ = opened(MANY)
    assert len(page.list.rows) == len(page.findings) == LEAST_SHOWN
    assert page.list.all_button.isVisible()
    hidden = page.list.all_button.accessibleName()
    page.list.all_button.click()
    assert len(page.findings) == len(page.checking.shown) > LEAST_SHOWN
    assert hidden == f"Show {len(page.checking.shown) - LEAST_SHOWN} more suggestions"
    assert not page.list.all_button.isVisible()


def test_stops_are_shown_however_many(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened("# A pool\n\n" + "Our users are idiots. " * 9 + "\n")
    qtbot.waitUntil(lambda: len(page.list.cards) == 9, timeout=2_000)


def test_a_remark_that_stays_keeps_its_place_and_what_was_opened_in_it(
    qtbot: QtBot, opened: Callable[[str], Opened]
) -> None:
    page, _ = opened("# A pool\n\nThis is what we would simply do in order to win.\n")
    first, second = page.list.rows
    first.toggle_why()
    second.fix.setFocus()
    page.edit.jump(10, 10)
    page.edit.insert("In order to win. ")
    qtbot.waitUntil(lambda: len(page.list.rows) == 3, timeout=5_000)
    assert page.list.rows[1:] == [first, second]
    assert first.reason is not None
    assert first.reason.isVisible()
    tops = [row.mapTo(page, row.rect().topLeft()).y() for row in page.list.rows]
    assert tops == sorted(tops)
    assert len(set(tops)) == 3


def test_a_suggestion_is_kept_with_a_reason(qtbot: QtBot, office: Office, opened: Callable[[str], Opened]) -> None:
    page, draft_id = opened("# A pool\n\nThis is what we would simply do.\n")
    (row,) = page.list.rows
    entries = {entry.text(): entry for entry in row.menu().actions()}
    entries["Keep it, and say why…"].trigger()
    assert row.because is not None
    assert row.because.isVisible()
    QTest.keyClicks(row.because, "it is a quotation")
    QTest.keyClick(row.because, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(office.kept.kept(draft_id)) == 1, timeout=2_000)
    assert office.kept.kept(draft_id)[0].reason == "it is a quotation"
    assert page.list.rows == []


def test_what_is_kept_and_applied_is_counted_without_words(
    qtbot: QtBot, office: Office, opened: Callable[[str], Opened]
) -> None:
    page, _ = opened("# A pool\n\nThis is what we would simply do in order to win.\n")
    first, second = page.list.rows
    second.fix.click()
    qtbot.waitUntil(lambda: RuleUse("plain-words.Wordy", 0, 1) in office.uses.uses(), timeout=2_000)
    page.list.kept.emit(first.finding, "")
    qtbot.waitUntil(lambda: RuleUse("plain-words.Dismissive", 1, 0) in office.uses.uses(), timeout=2_000)


def test_a_rule_that_is_turned_down_too_often_says_nothing_any_more(
    qtbot: QtBot, office: Office, opened: Callable[[str], Opened]
) -> None:
    office.uses.count("plain-words.Dismissive", kept=CASES)
    page, _ = opened("# A pool\n\nThis is what we would simply do in order to win.\n")
    assert [f.rule for f in page.findings] == ["plain-words.Wordy"]
    office.uses.forget("plain-words.Dismissive")
    page.checking.typed()
    settled(qtbot, page)
    assert [f.rule for f in page.findings] == ["plain-words.Dismissive", "plain-words.Wordy"]
