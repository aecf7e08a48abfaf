from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.desktop.shell.window import Window
from advocate_app.desktop.write.screen import WriteScreen
from advocate_app.drafting.interview import Mark
from advocate_app.drafts.draft import Draft
from tests.desktop import gate
from tests.desktop.hands import HeldHands

Open = Callable[[Office], tuple[Window, WriteScreen]]
CTRL = Qt.KeyboardModifier.ControlModifier


def begun(office: Office, opened: Open, hands: HeldHands, genre: str = "short-post") -> tuple[Window, WriteScreen]:
    window, screen = opened(office)
    window.go("write", ("new", genre, None))
    hands.run()
    return window, screen


def say(screen: WriteScreen, words: str) -> None:
    QTest.keyClicks(screen.interview.answer, words)


def only(office: Office) -> Draft:
    (draft,) = office.drafts.drafts()
    return draft


def test_answers_by_keys_become_the_text_word_for_word(office: Office, opened: Open, hands: HeldHands) -> None:
    window, screen = begun(office, opened, hands)
    for words in ("Java people", "The pool was hiding a queue", "It cost us two weeks"):
        assert screen.interview.answer.hasFocus()
        say(screen, words)
        QTest.keyClick(window, Qt.Key.Key_Return, CTRL)
    hands.run()
    draft = only(office)
    assert dict(draft.answers) == {
        "who": "Java people",
        "fact": "The pool was hiding a queue",
        "peer": "It cost us two weeks",
    }
    assert "The pool was hiding a queue\n\nIt cost us two weeks" in draft.text
    assert draft.asking == "link"


def test_an_answer_is_saved_half_a_second_after_the_first_key(
    qtbot: QtBot, office: Office, opened: Open, hands: HeldHands
) -> None:
    _, screen = begun(office, opened, hands)
    say(screen, "Java")
    qtbot.waitUntil(lambda: bool(hands.held), timeout=2000)
    hands.run()
    assert only(office).answers == {"who": "Java"}
    assert any(part.startswith("Saved ") for part in screen.status.start)


def test_the_draft_so_far_grows_with_the_answer(qtbot: QtBot, office: Office, opened: Open, hands: HeldHands) -> None:
    _, screen = begun(office, opened, hands)
    screen.interview.presenter.turn_to("fact")
    say(screen, "One number tells it")
    qtbot.waitUntil(lambda: "One number tells it" in screen.interview.so_far.toPlainText(), timeout=2000)
    assert "Ask yourself" not in screen.interview.so_far.toPlainText()


def test_questions_are_skipped_and_turned_back_to(office: Office, opened: Open, hands: HeldHands) -> None:
    _, screen = begun(office, opened, hands)
    interview = screen.interview
    assert not interview.previous.isEnabled()
    interview.skip.trigger()
    say(screen, "A fact")
    interview.previous.trigger()
    assert interview.answer.toPlainText() == ""
    interview.steps.buttons[1].click()
    assert interview.answer.toPlainText() == "A fact"
    hands.run()
    shown = interview.presenter.shown
    assert shown is not None
    assert [s.mark for s in shown.steps] == [Mark.SKIPPED, Mark.ASKING, Mark.OPEN, Mark.OPEN]
    assert only(office).asking == "fact"


def test_straight_to_the_text_leaves_notes(office: Office, opened: Open, hands: HeldHands) -> None:
    window, screen = begun(office, opened, hands)
    screen.interview.skip.trigger()
    say(screen, "A fact")
    QTest.keyClick(window, Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    hands.run()
    assert screen.desk.page.isVisible()
    assert "A fact" in screen.desk.page.text()
    assert "Ask yourself" in screen.desk.page.text()
    screen.desk.questions.trigger()
    hands.run()
    assert screen.interview.isVisible()


def test_an_interview_without_a_word_leaves_no_draft(office: Office, opened: Open, hands: HeldHands) -> None:
    _, screen = begun(office, opened, hands)
    screen.interview.skip.trigger()
    screen.show_list()
    hands.run()
    assert office.drafts.drafts() == ()


def test_leaving_keeps_what_was_typed_a_moment_ago(office: Office, opened: Open, hands: HeldHands) -> None:
    _, screen = begun(office, opened, hands)
    say(screen, "Half a wo")
    screen.leave()
    hands.run()
    assert only(office).answers == {"who": "Half a wo"}


def test_the_interview_is_accessible(qtbot: QtBot, theme: str, office: Office, opened: Open, hands: HeldHands) -> None:
    window, screen = begun(office, opened, hands, "debugging-story")
    gate.check(qtbot, window)
    screen.interview.skip.trigger()
    say(screen, "A recording")
    screen.interview._draw_so_far()
    gate.check(qtbot, window)
    window.resize(900, 600)
    screen.interview.columns.show_part("side")
    gate.check(qtbot, window)
