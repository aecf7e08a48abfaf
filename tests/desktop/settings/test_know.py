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
from advocate_app.desktop.settings.add_evidence import GIT
from advocate_app.desktop.settings.know_page import KnowPage
from advocate_app.desktop.settings.know_rows import BelievedRow, LineRow
from advocate_app.desktop.settings.screen import SettingsScreen
from advocate_app.desktop.widgets import IconButton, Text, WordChip
from advocate_app.people.evidence import Sort
from advocate_app.topics.imports.found import Writing, evidence_of
from advocate_app.vocabulary import EvidenceId, PersonId
from tests.desktop.hands import HeldHands
from tests.desktop.repositories import MARI
from tests.desktop.settings.conftest import NOW


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
    """What stands on the row, its share of the weight left out."""
    return [text.text().partition(" · ")[0] for text in row.findChildren(Text) if not text.isHidden()]


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
    page.add_evidence.dots[GIT].click()
    assert not page.add_evidence.isVisible()
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


def test_each_source_says_what_share_of_the_weight_it_bears(
    screen: SettingsScreen, office: Office, hands: HeldHands, repo: Path
) -> None:
    add_words(office, "JFR")
    page = with_repository(office, repo, screen, hands)
    (row,) = rows_of(page).values()
    said = [text.text() for text in row.findChildren(Text)]
    assert "3 commits since June · 50 % of the weight" in said
    assert page._words_head.text() == "My words · typed by you, weight 1.0 each · 50 % of the weight"


def test_a_single_row_is_weighed_by_itself(
    screen: SettingsScreen, office: Office, hands: HeldHands, repo: Path
) -> None:
    row = rows_of(with_repository(office, repo, screen, hands))["pool-service"]
    row.more.click()
    hands.run()
    line = row.drawn[0]
    line.bar.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(line.bar, Qt.Key.Key_End)
    line.bar.flush()
    hands.run()
    weights = {e.id: e.weight for e in office.profile.evidence()}
    assert weights.pop(line.line.id) == 1.5
    assert set(weights.values()) == {0.5}
    assert row.drawn[0] is line  # drawn in place


def test_rows_of_a_large_source_are_shown_by_fifties(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    made = [Writing(Sort.STAR, f"{n}", f"tool number {n}", "", NOW) for n in range(120)]
    office.profile.keep_evidence(evidence_of(made, office.me, "github.com/mari", NOW))
    row = rows_of(page_of(screen, hands))["github.com/mari"]
    row.more.click()
    hands.run()
    assert len(row.drawn) == 50
    row.rest.click()
    hands.run()
    assert len(row.drawn) == 100
    row.rest.click()
    assert len(row.drawn) == 120
    assert not row.rest.isVisible()


def test_a_cv_is_called_by_its_title(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    cv = Writing(Sort.DOCUMENT, "cv.pdf", "Mari Tamm, platform engineer", "Kotlin", NOW)
    office.profile.keep_evidence(evidence_of([cv], office.me, "cv.pdf", NOW))
    row = rows_of(page_of(screen, hands))["Mari Tamm, platform engineer"]
    assert "cv.pdf in November" in texts(row)


def test_all_evidence_is_saved_where_the_person_says(
    screen: SettingsScreen, office: Office, hands: HeldHands, tmp_path: Path, toasts: list[Toast]
) -> None:
    page = page_of(screen, hands)
    assert not page._export.isEnabled()
    add_words(office, "JFR, Kotlin")
    page.visit()
    hands.run()
    assert page._export.isEnabled()
    page._save_export(str(tmp_path / "mine.csv"))
    hands.run()
    assert len((tmp_path / "mine.csv").read_text().splitlines()) == 3
    assert toasts[-1].text == f"Your evidence is in {tmp_path / 'mine.csv'}."
    page._save_export(str(tmp_path / "none" / "mine.json"))
    hands.run()
    assert page.strip.isVisible()


def test_topics_for_the_words_change_while_one_is_typed(
    screen: SettingsScreen, office: Office, hands: HeldHands
) -> None:
    for title in ("Why pinned threads stay pinned", "How big is a connection pool?", "Baking bread"):
        add_idea(office, title)
    add_words(office, "pinned threads")
    page = page_of(screen, hands)
    assert not page.live.isVisible()
    QTest.keyClicks(page.word, "connection pool")
    hands.run()
    assert {topic.title for topic in page.live.live.topics} == {
        "Why pinned threads stay pinned",
        "How big is a connection pool?",
    }
    assert page.live.isVisible()
    page.word.clear()
    hands.run()
    assert not page.live.isVisible()


def test_words_are_completed_from_own_evidence_topics_and_known_terms(
    screen: SettingsScreen, office: Office, hands: HeldHands, repo: Path
) -> None:
    page = with_repository(office, repo, screen, hands)
    page.word.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(page.word, "JFR, kub")
    assert page.word.completion == "Kubernetes"
    QTest.keyClick(page.word, Qt.Key.Key_Tab)
    assert page.word.text() == "JFR, Kubernetes"
    assert page.word.hasFocus()
    QTest.keyClick(page.word, Qt.Key.Key_Return)
    hands.run()
    assert sorted(words_of(page)) == ["JFR", "Kubernetes"]
