from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands import know, write
from advocate_app.desktop.shell.window import Window
from advocate_app.desktop.write.screen import WriteScreen
from advocate_app.vocabulary import AccountId
from tests.desktop import gate, posts
from tests.desktop.hands import HeldHands

Open = Callable[[Office], tuple[Window, WriteScreen]]
CTRL = Qt.KeyboardModifier.ControlModifier


def titles(screen: WriteScreen) -> list[str]:
    return [row.title for row in screen.list.presenter.shown.rows]


def test_an_empty_desk_offers_a_first_post(office: Office, opened: Open, hands: HeldHands) -> None:
    _, screen = opened(office)
    assert screen.list._empty.isVisible()
    screen.list._empty_button.click()
    hands.run()
    assert screen.interview.isVisible()
    assert [d.genre for d in office.drafts.drafts()] == ["short-post"]


def test_the_list_says_what_became_of_each(office: Office, blog: AccountId, opened: Open) -> None:
    posts.submitted(office, blog)
    write.new_draft(office, text="# Half a thought\n\nOne line.\n")
    _, screen = opened(office)
    assert [(r.title, r.state and r.state.value) for r in screen.list.presenter.shown.rows] == [
        ("Half a thought", "draft"),
        ("What the pool told us", "waiting"),
    ]
    assert screen.list.header.sub.text() == "2 drafts, only on this laptop"


def test_what_goes_to_the_bin_comes_back_by_undo(office: Office, opened: Open, hands: HeldHands) -> None:
    write.new_draft(office, text="# One\n\nx\n")
    write.new_draft(office, text="# Two\n\nx\n")
    window, screen = opened(office)
    screen.list.list.rows[0].click()
    screen.show_list()
    hands.run()
    gone = titles(screen)[0]
    screen.list.list.choose(screen.list.presenter.shown.rows[0].key)
    screen.list._see(screen.list.list.chosen)
    QTest.keyClick(window, Qt.Key.Key_Backspace, CTRL)
    hands.run()
    assert gone not in titles(screen)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    hands.run()
    assert gone in titles(screen)


def test_an_imported_file_is_opened(office: Office, opened: Open, hands: HeldHands, tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    file.write_text("# From a file\n\nWords.\n", encoding="utf-8")
    _, screen = opened(office)
    screen.list.presenter.import_files([file])
    hands.run()
    assert screen.desk.page.isVisible()
    assert "From a file" in screen.desk.page.text()


def test_a_topic_is_begun_from_elsewhere(office: Office, opened: Open, hands: HeldHands) -> None:
    topic = know.add_idea(office, "Pools hide queues")
    window, screen = opened(office)
    window.go("write", ("new", "how-to", topic))
    hands.run()
    assert screen.interview.isVisible()
    assert [(d.genre, d.topic_id) for d in office.drafts.drafts()] == [("how-to", topic)]
    window.go("write", office.drafts.drafts()[0].id)
    hands.run()
    assert screen.interview.isVisible(), "it stands at its first question"


def test_the_list_is_accessible(
    qtbot: QtBot, theme: str, office: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    window, _ = opened(office)
    gate.check(qtbot, window)
    posts.submitted(office, blog)
    write.new_draft(office, text="# Half a thought\n\nOne line.\n")
    window.screen_of("write").shown()
    hands.run()
    gate.check(qtbot, window)
    window.resize(900, 600)
    gate.check(qtbot, window)
