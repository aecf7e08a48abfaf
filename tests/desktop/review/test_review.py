from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands import send, write
from advocate_app.desktop.review.presenter import ReviewPresenter
from advocate_app.desktop.review.screen import ReviewScreen
from advocate_app.desktop.shell.window import Window
from advocate_app.desktop.widgets import Text
from advocate_app.desktop.work import Work
from advocate_app.outside.clock import MadeUpClock
from advocate_app.review.revision import Verdict
from advocate_app.vocabulary import AccountId, DeliveryState
from tests.desktop import gate, posts
from tests.desktop.hands import HeldHands

Open = Callable[[Office], tuple[Window, ReviewScreen]]
WEDNESDAY = posts.MONDAY.replace(day=25, hour=8, minute=15)


def test_one_key_approves_and_plans_the_wished_slot(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    revision = posts.submitted(office, blog, wished_at=WEDNESDAY)
    window, screen = opened(jaan)
    assert "Wed 25 Nov, 10:15" in _texts(screen)
    QTest.keyClick(window, Qt.Key.Key_A)
    hands.run()
    (delivery,) = posts.deliveries(office, revision)
    assert (delivery.state, delivery.due_at) == (DeliveryState.SCHEDULED, WEDNESDAY)
    assert window._toast.text == "Approved: “What the pool told us” goes out Wed 25 Nov, 10:15."
    assert screen.presenter.shown is not None
    assert screen.presenter.shown.entries == ()


def test_undo_takes_the_approval_back_and_the_post_waits_again(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    revision = posts.submitted(office, blog)
    window, screen = opened(jaan)
    QTest.keyClick(window, Qt.Key.Key_A)
    hands.run()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.run()
    assert [d.state for d in posts.deliveries(office, revision)] == [DeliveryState.WITHDRAWN]
    assert screen.presenter.shown is not None
    assert [e.revision_id for e in screen.presenter.shown.entries] == [revision]
    assert screen.approve.isEnabled()


def test_nobody_approves_their_own_where_four_eyes_are_asked_for(
    office: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    revision = posts.submitted(office, blog)
    window, screen = opened(office)
    assert not screen.approve.isEnabled()
    assert "four eyes" in screen.approve.toolTip()
    assert screen.approve.toolTip() in _texts(screen)
    QTest.keyClick(window, Qt.Key.Key_A)
    hands.run()
    assert posts.deliveries(office, revision) == ()
    assert screen.withdraw.isEnabled()


def test_alone_the_same_person_approves_and_the_window_says_so(
    qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, clock: MadeUpClock, work: Work, hands: HeldHands
) -> None:
    folder = tmp_path_factory.mktemp("alone")
    office = posts.begun(folder / "home", clock, four_eyes=False, lead=True)
    revision = posts.submitted(office, posts.blog(office, folder / "blog"))
    screen = ReviewScreen(office, work)
    window = posts.windowed(qtbot, screen, work, hands, "review")
    assert "You are author and lead here." in screen.header.sub.text()
    QTest.keyClick(window, Qt.Key.Key_A)
    hands.run()
    assert len(posts.deliveries(office, revision)) == 1
    office.close()


def test_a_comment_on_selected_words_and_a_note_reach_the_author(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands, work: Work
) -> None:
    revision = posts.submitted(office, blog)
    window, screen = opened(jaan)
    screen.pane.tabs.choose("source")
    screen.pane.source.select((24, 33))
    QTest.keyClick(window, Qt.Key.Key_C)
    note = screen.pane.composer.note
    assert window.focusWidget() is note
    QTest.keyClicks(note, "Are you sure? A calm one")  # letters that are keys elsewhere are just letters here
    QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.run()
    (said,) = office.queue.comments(revision)
    assert said.body == "Are you sure? A calm one"
    assert said.anchor is not None
    assert said.anchor.quote == office.queue.revision(revision).content.markdown[24:33] == "a Tuesday"
    assert not screen.pane.composer.isVisible()

    QTest.keyClick(window, Qt.Key.Key_R)
    QTest.keyClicks(note, "Say which Tuesday.")
    QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.run()
    (review,) = office.queue.reviews(office.queue.revision(revision).post_id)
    assert (review.verdict, review.note) == (Verdict.CHANGES, "Say which Tuesday.")

    mine = ReviewPresenter(office, work)
    mine.read()
    hands.run()
    assert mine.shown is not None
    assert mine.shown.entry is not None
    assert mine.shown.entry.given_back
    assert mine.shown.reading is not None
    assert [(s.by, s.quote, s.body) for s in mine.shown.reading.said] == [
        ("Jaan", "a Tuesday", "Are you sure? A calm one")
    ]
    assert mine.shown.reading.history[-1].note == "Say which Tuesday."


def test_giving_up_a_note_brings_the_keyboard_back(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    posts.submitted(office, blog)
    window, screen = opened(jaan)
    row = window.focusWidget()
    assert row is screen.list.stop
    QTest.keyClick(window, Qt.Key.Key_C)
    note = screen.pane.composer.note
    QTest.keyClick(note, Qt.Key.Key_Tab)
    cancel = window.focusWidget()
    assert cancel is not None
    assert cancel is not note
    QTest.keyClick(cancel, Qt.Key.Key_Escape)
    assert not screen.pane.composer.isVisible()
    assert window.focusWidget() is row


def test_asking_for_nothing_is_refused_with_a_sentence(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    posts.submitted(office, blog)
    window, screen = opened(jaan)
    QTest.keyClick(window, Qt.Key.Key_R)
    QTest.keyClick(screen.pane.composer.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.run()
    assert "The author can't see what to change." in _texts(screen)
    assert screen.pane.composer.isVisible()
    assert screen.approve.isEnabled()


def test_it_reads_as_published_with_comments_at_their_words(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    revision = posts.submitted(
        office, blog, text="# Loud\n\nIt is **very** loud.\n\n![a cat](https://cats.example/c.png)\n"
    )
    send.comment(jaan, revision, "How loud?", span=(6, 14))
    _, screen = opened(jaan)
    text = posts.text_of(screen.pane.page)
    assert "It is very loud." in text
    assert "How loud?" in text
    assert text.index("It is very loud.") < text.index("How loud?")
    assert "<img" not in screen.pane.page.toHtml()
    assert screen.pane.page.document().find("a cat").charFormat().fontUnderline()
    screen.pane.page.anchorClicked.emit("https://cats.example/c.png")
    assert screen.pane.page.source().isEmpty()


def test_what_changed_since_last_time_carries_signs(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    draft = write.new_draft(office, text=posts.TEXT)
    reader = office.reader(grammar=False)
    first, _ = send.submit(office, draft, [blog], reader=reader)
    send.ask_for_changes(jaan, first, "When?")
    write.save(office, draft, posts.TEXT.replace("a Tuesday", "the last Friday"))
    send.submit(office, draft, [blog], reader=reader)
    _, screen = opened(jaan)
    screen.pane.tabs.choose("changes")
    assert "the wait on −a Tuesday+the last Friday." in posts.text_of(screen.pane.changes)
    assert "Approval holds for revision 2 only." in _texts(screen)


def test_withdrawing_can_be_undone_for_a_while_and_is_for_good_then(
    office: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    posts.submitted(office, blog)
    window, screen = opened(office)
    screen.withdraw.trigger()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    screen.leave()
    hands.run()
    assert len(office.queue.waiting()) == 1
    screen.withdraw.trigger()
    screen.leave()  # who goes away does not take it back any more
    hands.run()
    assert office.queue.waiting() == ()


def test_the_longest_waiting_comes_first_and_says_when_it_is_late(
    office: Office, jaan: Office, blog: AccountId, clock: MadeUpClock, opened: Open, hands: HeldHands
) -> None:
    first = posts.submitted(office, blog)
    clock.go_to(posts.MONDAY + timedelta(hours=6))
    second = posts.submitted(office, blog, text="# Another\n\nOne more.\n")
    window, screen = opened(jaan)
    assert [row.key for row in screen.list.rows] == [first, second]
    assert "6 h 00 min, late" in screen.list.rows[0].accessibleName()
    assert "0 min" in screen.list.rows[1].accessibleName()
    assert screen.list.chosen == first
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    hands.run()
    assert screen.list.chosen == second
    QTest.keyClick(screen.list.rows[1], Qt.Key.Key_Up)
    hands.run()
    assert screen.list.chosen == first


def test_waiting_counts_in_work_time(
    office: Office, jaan: Office, blog: AccountId, clock: MadeUpClock, opened: Open
) -> None:
    clock.go_to(posts.MONDAY + timedelta(hours=7))  # 16:05
    posts.submitted(office, blog)
    clock.go_to(posts.MONDAY + timedelta(days=1))
    _, screen = opened(jaan)
    assert screen.presenter.shown is not None
    assert screen.presenter.shown.entries[0].minutes == 55 + 5


def test_an_empty_queue_says_so(qtbot: QtBot, jaan: Office, opened: Open) -> None:
    window, screen = opened(jaan)
    assert "Nothing waits for a look." in _texts(screen)
    gate.check(qtbot, window)


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700), (880, 560)])
def test_review_passes_the_gate(
    qtbot: QtBot, theme: str, office: Office, jaan: Office, blog: AccountId, opened: Open, size: tuple[int, int]
) -> None:
    revision = posts.submitted(office, blog)
    send.comment(jaan, revision, "Are you sure?", span=(3, 11))
    window, screen = opened(jaan)
    window.resize(*size)
    gate.check(qtbot, window)
    for tab in ("changes", "source", "reads"):
        screen.pane.tabs.choose(tab)
        gate.check(qtbot, screen)
    assert screen.pane.page.viewport().width() >= 420
    screen.comment.trigger()
    gate.check(qtbot, screen)


def test_an_author_passes_the_gate_too(
    qtbot: QtBot, theme: str, office: Office, jaan: Office, blog: AccountId, opened: Open
) -> None:
    posts.submitted(office, blog)
    window, _ = opened(office)
    gate.check(qtbot, window)


def _texts(screen: ReviewScreen) -> str:
    QCoreApplication.processEvents()  # new widgets are shown by the event loop
    return "\n".join(text.text() for text in screen.findChildren(Text) if text.isVisible())
