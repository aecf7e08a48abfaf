"""Draws one topic: why it suits, how to tell it, who reads that; below it what the person says of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from advocate_app.desktop.action import Action
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.topics.detail import Detail, Further, WayRow
from advocate_app.desktop.widgets.buttons import Button, Kind
from advocate_app.desktop.widgets.cards import Card, Scroll
from advocate_app.desktop.widgets.chips import Chip
from advocate_app.desktop.widgets.layouts import column, empty_out, flow, row
from advocate_app.desktop.widgets.text import Text, heading

GENRE_WIDTH = 108  # px of the column of genre chips
READING_WIDTH = 560  # px of a line of text


class DetailCard(Card):
    """`started` carries the id of a genre, `browsed` the address to open."""

    started = Signal(str)
    browsed = Signal(str)

    def __init__(self, says: Sequence[Action]) -> None:
        super().__init__(spacing=0, margins=(1, 1, 1, 16))
        self.setAccessibleName(self.tr("This topic"))
        self._detail: Detail | None = None
        self._first: Button | None = None
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(24, 19, 24, 12)
        self._inside.setSpacing(12)
        self._scroll = Scroll(column(self._inside, None, spacing=0))
        self.box.addWidget(self._scroll, 1)
        self._says = [Button.of(action, Kind.QUIET) for action in says]
        self.add(row(*self._says, None, spacing=4, margins=(10, 8, 24, 0)))

    def show_detail(self, detail: Detail | None) -> None:
        if detail == self._detail:
            return
        another = detail is None or self._detail is None or detail.id != self._detail.id
        self._detail, self._first = detail, None
        empty_out(self._inside)
        if detail is not None:
            self._fill(detail)
        if another:
            self._scroll.verticalScrollBar().setValue(0)

    def focus_start(self) -> None:
        """Brings the keyboard to the first way to tell it."""
        if self._first is not None:
            self._first.setFocus()

    def _fill(self, detail: Detail) -> None:
        chip = Chip(*detail.kind)
        about = Text(detail.about, Role.SMALL, Tone.MUTED, lines=1)
        self._inside.addLayout(row(chip, about, grow=about, spacing=6))
        self._inside.addWidget(Text(detail.title, Role.H1))
        if detail.summary:
            self._inside.addWidget(Text(detail.summary, tone=Tone.MUTED, at_most=READING_WIDTH))
        if detail.address:
            self._inside.addLayout(self._source(detail.address))
        self._inside.addLayout(self._why(detail))
        if detail.ways:
            self._inside.addLayout(self._ways(detail))
        if detail.readers:
            readers = Text(detail.readers, tone=Tone.MUTED, at_most=READING_WIDTH)
            self._inside.addLayout(column(heading(self.tr("Who reads it, and what they want")), readers, spacing=6))
        if detail.further:
            self._inside.addLayout(self._further(detail.further))

    def _source(self, address: str) -> QLayout:
        """The whole address stands before the button that opens it."""
        shown = Text(address, Role.SMALL, Tone.MUTED)
        return row(shown, self._open_button(address, self.tr("Open in the browser")), grow=shown)

    def _open_button(self, address: str, name: str) -> Button:
        button = Button(self.tr("Open"), small=True)
        button.setAccessibleName(name)
        button.setAccessibleDescription(address)
        button.setToolTip(self.tr("Opens {0} in your browser").format(address))
        button.clicked.connect(partial(self.browsed.emit, address))
        return button

    def _why(self, detail: Detail) -> QLayout:
        made = column(heading(self.tr("Why you")), flow(*(Chip(*label) for label in detail.why)), spacing=6)
        if detail.words:
            made.addWidget(Text(self.tr("Words in common: {0}").format(detail.words), Role.SMALL, Tone.MUTED))
        made.addWidget(Text(detail.judged, Role.SMALL, Tone.FAINT))
        return made

    def _ways(self, detail: Detail) -> QLayout:
        rows = column(spacing=8)
        for way in detail.ways:
            rows.addLayout(self._way(way))
        return column(heading(self.tr("Ways to tell it")), rows, spacing=6)

    def _way(self, way: WayRow) -> QLayout:
        first = self._first is None
        button = Button(self.tr("Start"), Kind.PRIMARY if first else Kind.NORMAL)
        button.setAccessibleName(self.tr("Start: {0}").format(way.genre))
        button.clicked.connect(partial(self.started.emit, way.genre_id))
        if first:
            self._first = button
        holder = QWidget()
        holder.setLayout(row(Chip(way.genre), None))
        holder.setMinimumWidth(GENRE_WIDTH)
        words = QWidget()
        words.setLayout(column(Text(way.angle), Text(way.length, Role.SMALL, Tone.MUTED), spacing=0))
        return row(holder, words, button, grow=words)

    def _further(self, sources: Sequence[Further]) -> QLayout:
        made = column(heading(self.tr("Also in")), spacing=6)
        for source in sources:
            words = [Text(source.source)]
            if source.address:
                words.append(Text(source.address, Role.SMALL, Tone.MUTED))
            both = QWidget()
            both.setLayout(column(*words, spacing=0))
            line = row(both, grow=both)
            if source.address:
                name = self.tr("Open {0} in the browser").format(source.source)
                line.addWidget(self._open_button(source.address, name))
            made.addLayout(line)
        return made
