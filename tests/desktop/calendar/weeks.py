"""What the tests of the week and of a post's details both need."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from advocate_app.assembly import Office
from advocate_app.commands import send
from advocate_app.desktop.calendar.screen import CalendarScreen
from advocate_app.desktop.shell.window import Window
from advocate_app.desktop.widgets import Button, Text
from advocate_app.vocabulary import AccountId, Delivery
from tests.desktop import posts

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


def texts_of(screen: QWidget) -> str:
    QCoreApplication.processEvents()  # new widgets are shown by the event loop
    return "\n".join(text.text() for text in screen.findChildren(Text) if text.isVisible())


def button_of(screen: QWidget, text: str) -> Button:
    QCoreApplication.processEvents()
    return next(b for b in screen.findChildren(Button) if b.text() == text and b.isVisible())
