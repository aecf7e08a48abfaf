"""The details of a post in the week: withdraw it, see where it went, say whether it was posted, give it another time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from advocate_app.assembly import Office
from advocate_app.channels.contract import Safety
from advocate_app.commands import publish
from advocate_app.desktop.widgets import Choice, LineInput
from advocate_app.outside.clock import MadeUpClock
from advocate_app.publishing.runner import work_off
from advocate_app.vocabulary import AccountId, DeliveryState
from tests.desktop import posts
from tests.desktop.calendar.weeks import TUESDAY, Open, button_of, now_of, planned, texts_of
from tests.desktop.hands import HeldHands
from tests.publishing.conftest import Remote, account_of, runner_of


def test_withdrawing_is_for_good_after_the_time_to_undo(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    delivery = planned(office, jaan, blog)
    window, screen = opened(office)
    screen.week.blocks[0].click()
    hands.run()
    QTest.keyClick(window, Qt.Key.Key_Delete)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.run()
    screen.leave()
    hands.run()
    assert now_of(office, delivery).state is DeliveryState.SCHEDULED
    QTest.keyClick(window, Qt.Key.Key_Delete)
    screen.leave()
    hands.run()
    assert now_of(office, delivery).state is DeliveryState.WITHDRAWN
    assert screen.week.blocks == ()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window._toast.text == "It was taken back already; its draft is still there."


def test_a_receipt_tells_where_it_went(
    office: Office, jaan: Office, blog: AccountId, clock: MadeUpClock, opened: Open, hands: HeldHands
) -> None:
    delivery = planned(office, jaan, blog)
    clock.go_to(TUESDAY)
    publish.publish_due(office)
    window, screen = opened(office)
    block = screen.week.blocks[0]
    assert block.accessibleName().endswith("published")
    QTest.keyClick(block, Qt.Key.Key_Return)
    hands.run()
    path = Path(now_of(office, delivery).remote_id or "")
    address = path.as_uri()
    assert "We measured the wait" in path.read_text(encoding="utf-8")
    texts = texts_of(screen)
    assert address in texts
    assert "Out since Tue 24 Nov, 10:30" in texts
    assert button_of(screen, "Open what was published").toolTip() == address
    assert not screen.withdraw.isEnabled()
    assert window.focusWidget() is not None
    assert screen.card.isAncestorOf(window.focusWidget())


def test_a_person_says_whether_it_was_posted(
    office: Office, jaan: Office, clock: MadeUpClock, opened: Open, hands: HeldHands
) -> None:
    remote = Remote(moods=["lose"])
    delivery = planned(office, jaan, account_of(office, safety=Safety.NONE))
    clock.go_to(TUESDAY)
    work_off(runner_of(office, remote, blind=True))
    assert now_of(office, delivery).state is DeliveryState.NEEDS_ATTENTION
    window, screen = opened(office)
    assert "needs attention" in texts_of(screen)
    button_of(screen, "See what to do").click()
    hands.run()
    assert "Was it posted? Look there, then say." in texts_of(screen)
    field = next(f for f in screen.card.findChildren(LineInput) if f.isVisible())
    QTest.keyClicks(field, "nowhere")
    button_of(screen, "Yes, it is out").click()
    assert "That is no address." in window._toast.text
    field.setText("https://remote.example/pool")
    button_of(screen, "Yes, it is out").click()
    hands.run()
    assert now_of(office, delivery).state is DeliveryState.PUBLISHED
    assert now_of(office, delivery).remote_url == "https://remote.example/pool"


def test_what_failed_gets_the_best_time_by_onebutton_of(
    office: Office, jaan: Office, clock: MadeUpClock, opened: Open, hands: HeldHands
) -> None:
    remote = Remote(moods=["refuse"])
    delivery = planned(office, jaan, account_of(office))
    clock.go_to(TUESDAY)
    work_off(runner_of(office, remote))
    assert now_of(office, delivery).state is DeliveryState.FAILED
    _, screen = opened(office)
    button_of(screen, "Best time: Tue 24 Nov, 10:30").click()
    hands.run()
    again = now_of(office, delivery)
    assert (again.state, again.due_at) == (DeliveryState.SCHEDULED, TUESDAY)


def test_move_to_offers_the_next_good_slots(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    delivery = planned(office, jaan, blog)
    _, screen = opened(office)
    screen.week.blocks[0].click()
    hands.run()
    QCoreApplication.processEvents()
    choice = next(c for c in screen.card.findChildren(Choice) if c.isVisible())
    assert choice.accessibleName() == "Move to"
    choice.setCurrentIndex(1)
    wanted = choice.value
    button_of(screen, "Move").click()
    hands.run()
    assert now_of(office, delivery).due_at == wanted == posts.MONDAY.replace(minute=30)
