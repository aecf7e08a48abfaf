"""Draws *Data*: where the files lie, a copy of both now, and the copies that there are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale

from advocate_app.assembly import Office
from advocate_app.commands.settings import back_up
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.forms.day import moment_text
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings.data import DataShown, read_data
from advocate_app.desktop.settings.files import show_in_folder
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import Button, Card, Chip, Kind, ListCard, Row, Text, column, heading, row
from advocate_app.desktop.work import Work


class DataPage(Page):
    def __init__(self, office: Office, work: Work) -> None:
        super().__init__(office, work)
        self._back_up = Button(self.tr("Back up now"))
        self._back_up.clicked.connect(self.back_up)
        self._show = Button(self.tr("Show the files"), Kind.QUIET)
        self._show.clicked.connect(self._show_files)
        self._desk, self._workspace = Text("", Role.SMALL, Tone.MUTED), Text("", Role.SMALL, Tone.MUTED)
        self.box.addWidget(
            Card(
                row(heading(self.tr("Your files")), None, self._show),
                Text(self.tr("The desk: your drafts, what you know, your topics. It never leaves this laptop.")),
                self._desk,
                8,
                Text(self.tr("The workspace: people, posts, reviews, slots and receipts.")),
                self._workspace,
                spacing=3,
                margins=(20, 14, 20, 18),
            )
        )
        self.copies = ListCard(
            self.tr("Copies"), heading(self.tr("Copies"), self.tr("the newest ten of each file are kept"))
        )
        self._none = Text(self.tr("There is no copy yet."), Role.SMALL, Tone.MUTED)
        self._none.setContentsMargins(17, 0, 17, 14)
        self.copies.add(self._none)
        self.box.addWidget(self.copies)
        self.read_by(read_data)

    def buttons(self) -> Sequence[Button]:
        return (self._back_up,)

    def draw(self, shown: object) -> None:
        assert isinstance(shown, DataShown)
        size = QLocale().formattedDataSize
        self._desk.set_text(f"{shown.desk} · {size(shown.desk_size)}")
        self._workspace.set_text(f"{shown.workspace} · {size(shown.workspace_size)}")
        rows = []
        for copy in shown.copies:
            what = self.tr("desk") if copy.path.name.startswith(shown.desk.stem) else self.tr("workspace")
            when = moment_text(copy.at, shown.now, shown.zone)
            text = column(
                Text(when[:1].upper() + when[1:], Role.STRONG, lines=1),
                Text(copy.path.name, Role.SMALL, Tone.FAINT, lines=1),
                spacing=1,
            )
            inside = row(spacing=16)
            inside.addLayout(text, 1)
            inside.addWidget(Chip(what))
            inside.addWidget(Text(size(copy.size), Role.SMALL, Tone.MUTED, lines=1))
            rows.append(Row(inside, key=copy.path, name=f"{what}, {when}", margins=(16, 8, 16, 9)))
        self.copies.show_rows(rows)
        self._none.setVisible(not rows)

    def back_up(self) -> None:
        self.do(partial(back_up, self.office), then=self._backed_up)

    def _backed_up(self, paths: object) -> None:
        self.say(self.tr("Both files are copied."))
        self.visit()

    def _show_files(self) -> None:
        show_in_folder(self.office.home.desk)
