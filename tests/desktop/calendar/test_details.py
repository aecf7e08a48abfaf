"""The details of a post in the week: withdraw it, see where it went, say whether it was posted, give it another time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from advocate_app.assembly import Office
from advocate_app.channels.contract import Safety
from advocate_app.commands import publish, send
from advocate_app.desktop.calendar.screen import CalendarScreen
from advocate_app.desktop.shell.window import Window
from advocate_app.desktop.widgets import Button, Choice, LineInput, Text
from advocate_app.outside.clock import MadeUpClock
from advocate_app.publishing.runner import work_off
from advocate_app.vocabulary import AccountId, Delivery, DeliveryState
from tests.desktop import posts
from tests.desktop.hands import HeldHands
from tests.publishing.conftest import Remote, account_of, runner_of

Open = Callable[[Office], tuple[Window, CalendarScreen]]
TUESDAY = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)  # 10:30 in Tallinn
ALT = Qt.KeyboardModifier.AltModifier
QUARTER = timedelta(minutes=15)


def planned(office: Office, jaan: Office, *to: AccountId, at: datetime = TUESDAY, text: str = posts.TEXT) -> Delivery:
    revision = posts.submitted(office, *to, wished_at=at, text=text)
    send.approve(jaan, revision)
    return posts.deliveries(office, revision)[0]


def now_of(office: Office, delivery: Delivery) -> Delivery:
    return office.outbox.delivery(delivery.id)


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
    texts = _texts(screen)
    assert address in texts
    assert "Out since Tue 24 Nov, 10:30" in texts
    assert _button(screen, "Open what was published").toolTip() == address
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
    assert "needs attention" in _texts(screen)
    _button(screen, "See what to do").click()
    hands.run()
    assert "Was it posted? Look there, then say." in _texts(screen)
    field = next(f for f in screen.card.findChildren(LineInput) if f.isVisible())
    QTest.keyClicks(field, "nowhere")
    _button(screen, "Yes, it is out").click()
    assert "That is no address." in window._toast.text
    field.setText("https://remote.example/pool")
    _button(screen, "Yes, it is out").click()
    hands.run()
    assert now_of(office, delivery).state is DeliveryState.PUBLISHED
    assert now_of(office, delivery).remote_url == "https://remote.example/pool"


def test_what_failed_gets_the_best_time_by_one_button(
    office: Office, jaan: Office, clock: MadeUpClock, opened: Open, hands: HeldHands
) -> None:
    remote = Remote(moods=["refuse"])
    delivery = planned(office, jaan, account_of(office))
    clock.go_to(TUESDAY)
    work_off(runner_of(office, remote))
    assert now_of(office, delivery).state is DeliveryState.FAILED
    _, screen = opened(office)
    _button(screen, "Best time: Tue 24 Nov, 10:30").click()
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
    _button(screen, "Move").click()
    hands.run()
    assert now_of(office, delivery).due_at == choice.itemData(1) == posts.MONDAY.replace(minute=30)


def _texts(screen: QWidget) -> str:
    QCoreApplication.processEvents()  # new widgets are shown by the event loop
    return "\n".join(text.text() for text in screen.findChildren(Text) if text.isVisible())


def _button(screen: QWidget, text: str) -> Button:
    QCoreApplication.processEvents()
    return next(b for b in screen.findChildren(Button) if b.text() == text and b.isVisible())
