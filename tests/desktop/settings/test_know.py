"""What I know: every row can be seen, weighed, switched off and deleted, and comes back within 8 seconds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands.know import add_idea, add_repository, add_words, write_about
from advocate_app.desktop.screen import Toast
from advocate_app.desktop.settings.know_page import KnowPage
from advocate_app.desktop.settings.know_rows import BelievedRow, LineRow
from advocate_app.desktop.settings.screen import SettingsScreen
from advocate_app.desktop.widgets import IconButton, Text, WordChip
from advocate_app.people.evidence import Sort
from advocate_app.vocabulary import EvidenceId, PersonId
from tests.desktop.hands import HeldHands
from tests.desktop.repositories import MARI


def page_of(screen: SettingsScreen, hands: HeldHands) -> KnowPage:
    screen.open("know")
    hands.run()
    page = screen.page("know")
    assert isinstance(page, KnowPage)
    return page


def rows_of(page: KnowPage) -> dict[str, BelievedRow]:
    return {row.believed.name: row for row in page.findChildren(BelievedRow) if not row.isHidden()}


def words_of(page: KnowPage) -> list[str]:
    return [chip.word for chip in page.findChildren(WordChip) if not chip.isHidden()]


def texts(row: BelievedRow) -> list[str]:
    return [text.text() for text in row.findChildren(Text) if not text.isHidden()]


def with_repository(office: Office, repo: Path, screen: SettingsScreen, hands: HeldHands) -> KnowPage:
    add_repository(office, repo, [MARI])
    return page_of(screen, hands)


def test_a_word_that_is_typed_becomes_a_chip_and_evidence(
    screen: SettingsScreen, office: Office, hands: HeldHands, toasts: list[Toast]
) -> None:
    page = page_of(screen, hands)
    QTest.keyClicks(page.word, "virtual threads, JFR")
    QTest.keyClick(page.word, Qt.Key.Key_Return)
    hands.run()
    assert sorted(words_of(page)) == ["JFR", "virtual threads"]
    assert {row.text for row in office.profile.evidence()} == {"virtual threads", "JFR"}
    assert page.word.text() == ""


def test_a_removed_word_comes_back_with_undo(
    screen: SettingsScreen, office: Office, hands: HeldHands, toasts: list[Toast]
) -> None:
    add_words(office, "JFR")
    page = page_of(screen, hands)
    (chip,) = (chip for chip in page.findChildren(WordChip) if not chip.isHidden())
    (cross,) = chip.findChildren(IconButton)
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    hands.run()
    assert words_of(page) == []
    assert office.profile.evidence() == ()
    assert toasts[-1].undo is not None
    toasts[-1].undo()
    hands.run()
    assert words_of(page) == ["JFR"]


def test_too_long_a_word_is_refused_in_its_place(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    page = page_of(screen, hands)
    QTest.keyClicks(page.word, "x" * 61)
    QTest.keyClick(page.word, Qt.Key.Key_Return)
    hands.run()
    assert page._word_problem.isVisible()
    assert "too many words" in page._word_problem.text()
    assert office.profile.evidence() == ()


def test_a_repository_is_one_row_with_the_number_of_its_commits(
    screen: SettingsScreen, office: Office, hands: HeldHands, repo: Path
) -> None:
    row = rows_of(with_repository(office, repo, screen, hands))["pool-service"]
    assert "3 commits since June" in texts(row)
    assert "0.5" in texts(row)
    assert row.bar.weight == 0.5


def test_the_arrow_keys_move_a_weight_and_the_focus_stays(
    screen: SettingsScreen, office: Office, hands: HeldHands, repo: Path, qtbot: QtBot
) -> None:
    row = rows_of(with_repository(office, repo, screen, hands))["pool-service"]
    row.bar.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        QTest.keyClick(row.bar, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: bool(hands.held))
    assert len(hands.held) == 1  # one command for three presses
    hands.run()
    assert {round(e.weight, 1) for e in office.profile.evidence()} == {0.8}
    assert row.bar.hasFocus()
    assert "0.8" in texts(row)


def test_the_mouse_sets_a_weight_where_it_is_pressed(
    screen: SettingsScreen, office: Office, hands: HeldHands, repo: Path
) -> None:
    row = rows_of(with_repository(office, repo, screen, hands))["pool-service"]
    there = row.bar.rect().center()
    there.setX(row.bar.width() - 1)
    QTest.mouseClick(row.bar, Qt.MouseButton.LeftButton, pos=there)
    hands.run()
    assert {e.weight for e in office.profile.evidence()} == {1.5}


def test_a_source_that_is_switched_off_counts_no_more(
    screen: SettingsScreen, office: Office, hands: HeldHands, repo: Path
) -> None:
    row = rows_of(with_repository(office, repo, screen, hands))["pool-service"]
    QTest.mouseClick(row.switch, Qt.MouseButton.LeftButton)
    hands.run()
    assert not any(e.enabled for e in office.profile.evidence())
    assert "3 commits, switched off by you" in texts(row)
    assert "off" in texts(row)
    assert not row.bar.isEnabled()
    QTest.keyClick(row.switch, Qt.Key.Key_Space)
    hands.run()
    assert all(e.enabled for e in office.profile.evidence())


def test_a_deleted_source_comes_back_as_it_was_weighed(
    screen: SettingsScreen, office: Office, hands: HeldHands, repo: Path, toasts: list[Toast]
) -> None:
    page = with_repository(office, repo, screen, hands)
    office.profile.weigh(office.profile.evidence()[0].id, weight=1.2)
    page.visit()
    hands.run()
    before = set(office.profile.evidence())
    QTest.mouseClick(rows_of(page)["pool-service"].drop, Qt.MouseButton.LeftButton)
    hands.run()
    assert office.profile.evidence() == ()
    assert rows_of(page) == {}
    assert toasts[-1].text == "“pool-service” is forgotten."
    assert toasts[-1].undo is not None
    toasts[-1].undo()
    hands.run()
    assert set(office.profile.evidence()) == before
    assert "pool-service" in rows_of(page)


def test_single_commits_are_seen_and_switched_by_themselves(
    screen: SettingsScreen, office: Office, hands: HeldHands, repo: Path
) -> None:
    row = rows_of(with_repository(office, repo, screen, hands))["pool-service"]
    QTest.mouseClick(row.more, Qt.MouseButton.LeftButton)
    hands.run()
    lines = [line for line in row.findChildren(LineRow) if not line.isHidden()]
    assert {line.line.text for line in lines} == {e.text for e in office.profile.evidence()}
    QTest.mouseClick(lines[0].switch, Qt.MouseButton.LeftButton)
    hands.run()
    assert sum(e.enabled for e in office.profile.evidence()) == 2
    assert "3 commits since June, 1 switched off" in texts(row)


def test_a_topic_that_was_liked_is_a_row_of_its_own(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    write_about(office, add_idea(office, "Why pinned threads stay pinned"))
    row = rows_of(page_of(screen, hands))["Why pinned threads stay pinned"]
    assert "you liked this topic on 23 November" in texts(row)
    assert "1.0" in texts(row)
    assert not row.more.isVisible()


def test_another_persons_rows_in_the_same_desk_are_not_shown(
    screen: SettingsScreen, office: Office, hands: HeldHands
) -> None:
    add_words(office, "JFR")
    (mine,) = office.profile.evidence()
    other = replace(mine, id=EvidenceId(uuid4()), person_id=PersonId(uuid4()), text="Kotlin", sort=Sort.WORDS)
    office.profile.keep_evidence([other])
    assert words_of(page_of(screen, hands)) == ["JFR"]


def test_a_repository_is_added_by_its_folder_with_robots_left_out(
    screen: SettingsScreen, office: Office, hands: HeldHands, repo: Path, toasts: list[Toast]
) -> None:
    page = page_of(screen, hands)
    page._add.click()
    form = page.add_form
    form.where.setText(str(repo))
    QTest.keyClick(form.where, Qt.Key.Key_Return)
    hands.run()
    assert form.addresses.ticked == (MARI,)
    robot = form.addresses.tick("build@example.org")
    assert "looks like a robot" in robot.accessibleDescription()
    form.add_button.click()
    hands.run()
    assert [(r.path, r.addresses) for r in office.profile.repositories()] == [(str(repo), (MARI,))]
    assert "pool-service" in rows_of(page)
    assert not form.isVisible()


def test_a_folder_that_is_no_repository_is_said_at_the_field(
    screen: SettingsScreen, office: Office, hands: HeldHands, tmp_path: Path
) -> None:
    page = page_of(screen, hands)
    page.add_form.open()
    page.add_form.where.setText(str(tmp_path))
    page.add_form.add_button.click()
    hands.run()
    assert f"There is no Git repository at {tmp_path}." in page.add_form.field._below.text()
    assert office.profile.repositories() == ()
