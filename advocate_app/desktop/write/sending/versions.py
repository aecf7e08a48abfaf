"""How the draft once was: each kept version with its occasion, and the way back to it."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from advocate_app.assembly import Office
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import Button, ListCard, Row, Text, column, row
from advocate_app.desktop.work import Work
from advocate_app.desktop.write import words
from advocate_app.drafts.draft import Version, count_words
from advocate_app.people.person import Person
from advocate_app.vocabulary import DraftId


class VersionsPanel(QWidget):
    """`wanted` carries the moment (UTC) of the version to go back to; `failed` a Problem."""

    wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, office: Office, work: Work) -> None:
        super().__init__()
        self._office, self._work = office, work
        self._draft_id: DraftId | None = None
        self.list = ListCard(self.tr("Versions"), scrolls=True)
        self._nothing = Text(
            self.tr("A version is kept every ten minutes of writing, and whenever you submit."), tone=Tone.MUTED
        )
        layout = column(self._nothing, spacing=8)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        self.setLayout(layout)
        self.list.hide()

    def open(self, draft_id: DraftId) -> None:
        self._draft_id = draft_id
        self.read()

    def read(self) -> None:
        if self._draft_id is not None and self.isVisible():
            job = self._work.ask(partial(_read, self._office, self._draft_id))
            job.done.connect(self._show)
            job.failed.connect(self.failed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def _show(self, read: tuple[tuple[Version, ...], Person, datetime]) -> None:
        versions, me, now = read
        newest = sorted(versions, key=lambda v: v.at, reverse=True)
        self.list.show_rows([self._row(v, words.when(v.at, now, me.tz)) for v in newest])
        self.list.setVisible(bool(versions))
        self._nothing.setVisible(not versions)

    def _row(self, version: Version, when: str) -> Row:
        back = Button(self.tr("Go back"), small=True)
        back.setAccessibleName(self.tr("Go back to {0}").format(when))
        back.setProperty("at", version.at.isoformat())
        back.clicked.connect(self._go_back)
        sub = f"{why_word(version.why)} · {words.count(count_words(version.text))}"
        inside = row(spacing=8)
        inside.addLayout(column(Text(when, Role.STRONG, lines=1), Text(sub, Role.SMALL, Tone.FAINT), spacing=2), 1)
        inside.addWidget(back)
        return Row(inside, key=version.at.isoformat(), name=f"{when}, {sub}", margins=(14, 9, 12, 9))

    def _go_back(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.wanted.emit(datetime.fromisoformat(str(button.property("at"))))


def why_word(why: str) -> str:
    """The occasion in the language of the window; those are the words that commands keep."""
    return QCoreApplication.translate("version", why) if why else ""


def _read(office: Office, draft_id: DraftId) -> tuple[tuple[Version, ...], Person, datetime]:
    return office.drafts.versions(draft_id), office.person, office.clock.now()
