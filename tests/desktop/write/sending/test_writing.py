from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands import write
from advocate_app.desktop.shell.window import Window
from advocate_app.desktop.write.screen import WriteScreen
from advocate_app.desktop.write.sending.submit import SubmitDialog
from advocate_app.outside.clock import MadeUpClock
from advocate_app.vocabulary import AccountId, DraftId
from tests.desktop import gate, posts
from tests.desktop.hands import HeldHands

Open = Callable[[Office], tuple[Window, WriteScreen]]
CTRL = Qt.KeyboardModifier.ControlModifier


def editing(
    office: Office, opened: Open, hands: HeldHands, text: str = posts.TEXT
) -> tuple[Window, WriteScreen, DraftId]:
    draft_id = write.new_draft(office, text=text)
    window, screen = opened(office)
    screen.list.list.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(screen.list.list.rows[0], Qt.Key.Key_Return)
    hands.run()
    return window, screen, draft_id


def box_of(screen: WriteScreen) -> QPlainTextEdit:
    return next(w for w in screen.desk.page.findChildren(QPlainTextEdit) if w.isVisible() and not w.isReadOnly())


def dialog_of(screen: WriteScreen) -> SubmitDialog:
    (dialog,) = screen.findChildren(SubmitDialog)
    return dialog


def settle(qtbot: QtBot, hands: HeldHands, met: Callable[[], bool]) -> None:
    def run() -> bool:
        hands.run()
        return met()

    qtbot.waitUntil(run, timeout=5000)


def test_a_draft_is_opened_by_enter_and_left_again(office: Office, opened: Open, hands: HeldHands) -> None:
    _window, screen, _ = editing(office, opened, hands)
    assert screen.desk.page.text() == posts.TEXT
    screen.desk.page.back.emit()
    assert screen.list.isVisible()


def test_a_submitted_text_waits_for_a_look(
    qtbot: QtBot, office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    window, screen, draft_id = editing(office, opened, hands)
    box_of(screen).setFocus()
    QTest.keyClicks(box_of(screen), "# Now: ")
    QTest.keyClick(window, Qt.Key.Key_Return, CTRL)
    hands.run()
    dialog = dialog_of(screen)
    assert dialog.isVisible()
    assert dialog.ticks.chosen == (blog,)
    dialog.slot.setCurrentIndex(2)
    wished = dialog.slot.value
    dialog.tags.setText("java")
    dialog.submit.trigger()
    hands.run()
    (waiting,) = jaan.queue.waiting()
    content = jaan.queue.revision(waiting.revision_id).content
    assert content.title.startswith("Now: ")
    assert content.channels == (blog,)
    assert content.tags == ("java",)
    assert waiting.wished_at is not None
    assert waiting.wished_at.isoformat() == wished
    assert window._toast.text == "With Jaan for review."
    assert screen.list.isVisible()
    assert office.drafts.draft(draft_id).post_id == waiting.post_id


def test_an_open_question_or_name_calling_stops_it(
    qtbot: QtBot, office: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    _window, screen, _ = editing(office, opened, hands, posts.TEXT + "\n<!-- Ask yourself: Who reads it? -->\n")
    assert not screen.desk.submit.isEnabled()
    assert "Who reads it?" in screen.desk.submit.toolTip()
    bad = write.new_draft(office, text=posts.TEXT + "\nOnly idiots at the vendor would do so.\n")
    screen.open(bad)
    settle(qtbot, hands, lambda: not screen.desk.submit.isEnabled())
    assert "Fix it before it goes out." in screen.desk.submit.toolTip()


def test_without_a_channel_the_dialog_says_so(office: Office, opened: Open, hands: HeldHands) -> None:
    _window, screen, _ = editing(office, opened, hands)
    screen.desk.submit.trigger()
    hands.run()
    dialog = dialog_of(screen)
    assert not dialog.submit.isEnabled()
    assert "It goes nowhere yet." in dialog.blocks.text()


def test_an_earlier_version_comes_back_and_undo_brings_the_later_one(
    office: Office, clock: MadeUpClock, opened: Open, hands: HeldHands
) -> None:
    window, screen, draft_id = editing(office, opened, hands)
    clock.go_to(clock.now() + write.VERSION_EVERY)
    write.save(office, draft_id, "# Another\n\nWholly other.\n")
    screen.open(draft_id)
    hands.run()
    (version,) = office.drafts.versions(draft_id)
    screen.desk.go_back(version.at)
    hands.run()
    assert screen.desk.page.text() == posts.TEXT
    window._toast.undo()
    hands.run()
    assert "Wholly other." in screen.desk.page.text()


def test_a_blank_page_without_a_word_leaves_no_draft(office: Office, opened: Open, hands: HeldHands) -> None:
    _, screen = opened(office)
    screen.list.blank.trigger()
    hands.run()
    assert screen.desk.page.isVisible()
    screen.show_list()
    hands.run()
    assert office.drafts.drafts() == ()


def test_narrow_shows_the_panels_as_tabs(office: Office, blog: AccountId, opened: Open, hands: HeldHands) -> None:
    window, screen, _ = editing(office, opened, hands)
    window.resize(900, 600)
    assert box_of(screen).isVisible()
    assert not screen.desk.preview.isVisible()


def test_the_editor_with_its_panels_is_accessible(
    qtbot: QtBot, theme: str, office: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    window, screen, _ = editing(office, opened, hands)
    for tab in ("checks", "preview", "outline", "versions"):
        screen.desk.page.tabs.choose(tab)
        hands.run()
        gate.check(qtbot, window)
    screen.desk.submit.trigger()
    hands.run()
    gate.check(qtbot, dialog_of(screen))
