"""A small workspace with Mari, who writes, and Jaan, who leads, and posts on their way through it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Home, Office
from advocate_app.commands import publish, send, write
from advocate_app.commands.begin import Beginning, begin
from advocate_app.desktop.screen import Place, Screen
from advocate_app.desktop.shell.window import Window
from advocate_app.desktop.work import Work
from advocate_app.outside.clock import MadeUpClock
from advocate_app.people.person import Person
from advocate_app.vocabulary import AccountId, Delivery, PersonId, RevisionId
from tests.desktop.hands import HeldHands

MONDAY = datetime(2026, 11, 23, 7, 5, tzinfo=UTC)  # 9:05 in Tallinn
TEXT = "# What the pool told us\n\nWe measured the wait on a Tuesday.\n\nIt was longer than we thought.\n"


def begun(folder: Path, clock: MadeUpClock, *, four_eyes: bool = True, lead: bool = False) -> Office:
    """Mari's own; she leads only where nobody else does."""
    wanted = Beginning("Mari Tamm", "Europe/Tallinn", "EE", four_eyes=four_eyes)
    office = begin(Home(folder), wanted, clock=clock)
    if not lead:
        mari = office.person
        office.directory.keep_person(Person(mari.id, mari.name, mari.zone, mari.country, hours=mari.hours, lead=False))
    return office


def led(office: Office) -> Office:
    """The same workspace as Jaan, who leads."""
    jaan = Person(PersonId(uuid4()), "Jaan", "Europe/Tallinn", "EE", lead=True)
    office.directory.keep_person(jaan)
    return office.as_person(jaan.id)


def joined(office: Office, name: str, *, zone: str = "Europe/Tallinn", country: str = "EE") -> Office:
    """The same workspace as somebody else, who does not lead."""
    made = Person(PersonId(uuid4()), name, zone, country)
    office.directory.keep_person(made)
    return office.as_person(made.id)


def blog(office: Office, folder: Path, name: str = "Company blog") -> AccountId:
    folder.mkdir(exist_ok=True)
    return publish.add_account(office, "folder", name, {"folder": str(folder), "generator": "plain"}).id


def submitted(office: Office, *accounts: AccountId, text: str = TEXT, wished_at: datetime | None = None) -> RevisionId:
    draft = write.new_draft(office, text=text)
    revision, _ = send.submit(office, draft, accounts, wished_at=wished_at, reader=office.reader(grammar=False))
    return revision


def deliveries(office: Office, revision: RevisionId) -> tuple[Delivery, ...]:
    return office.outbox.of_posts([office.queue.revision(revision).post_id])


def windowed(qtbot: QtBot, screen: Screen, work: Work, hands: HeldHands, place: str) -> Window:
    """The screen in the real window, read and active."""
    window = Window([Place(place, place.title(), lambda: screen)], work, native_menu=False)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.go(place)
    hands.run()
    qtbot.waitUntil(lambda: window.focusWidget() is not screen)  # the keyboard has gone to what came
    return window


def text_of(view: QTextEdit | QPlainTextEdit) -> str:
    document: QTextDocument = view.document()
    return document.toPlainText()
