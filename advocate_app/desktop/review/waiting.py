"""The list of what waits: who wrote it, where it goes, how long it has waited, what the checks left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.review.queue_facts import Entry
from advocate_app.desktop.review.words import wait
from advocate_app.desktop.widgets import Avatar, Chip, ListCard, Row, Text, column, flow, row


class WaitingList(ListCard):
    """Up and down move the choice."""

    def __init__(self) -> None:
        super().__init__("", selects=True, scrolls=True)
        self.setAccessibleName(self.tr("Waiting for review"))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.show_rows([self._row(entry) for entry in entries])

    def _row(self, entry: Entry) -> Row:
        by = self.tr("you") if entry.mine else entry.author
        under = " · ".join(filter(None, (by, ", ".join(entry.channels))))
        chips = self._chips(entry)
        words = column(Text(entry.title, Role.STRONG), Text(under, Role.SMALL, Tone.FAINT, lines=2), spacing=0)
        beside = row(Avatar(entry.author), spacing=12)
        beside.addLayout(words, 1)
        below = QWidget()
        below.setLayout(column(flow(*chips), margins=(38, 0, 0, 0)))
        name = ", ".join((entry.title, under, *(chip.text() for chip in chips)))
        return Row(column(beside, below, spacing=6), key=entry.revision_id, name=name)

    def _chips(self, entry: Entry) -> list[Chip]:
        chips = []
        if entry.given_back:
            chips.append(Chip(self.tr("changes asked"), Tone.STOP))
        elif entry.over:
            chips.append(Chip(self.tr("{0}, late").format(wait(entry.minutes)), Tone.ADVICE))
        else:
            chips.append(Chip(wait(entry.minutes)))
        if entry.stops:
            chips.append(Chip(self.tr("%n stop(s)", "", entry.stops), Tone.STOP))
        if entry.suggestions:
            n = entry.suggestions
            chips.append(Chip(self.tr("%n suggestion(s)", "", n)))
        elif not entry.stops:
            chips.append(Chip(self.tr("clean"), Tone.OK))
        return chips
