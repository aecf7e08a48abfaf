"""Draws one topic: why it suits, how to tell it, where it would go, who reads that; below it what the person says of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from advocate_app.desktop.action import Action
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.topics.detail import Detail, Further, PlaceRow, WayRow
from advocate_app.desktop.widgets.buttons import Button, IconButton, Kind, key_text
from advocate_app.desktop.widgets.cards import Card, Scroll
from advocate_app.desktop.widgets.chips import Chip
from advocate_app.desktop.widgets.layouts import column, empty_out, flow, row
from advocate_app.desktop.widgets.text import Run, Text, heading

GENRE_WIDTH = 108  # px of the column of genre chips
READING_WIDTH = 560  # px of a line of text
WAYS = 4  # so many are shown before one asks for more


class DetailCard(Card):
    """`started` carries the id of a genre, `browsed` the address to open."""

    started = Signal(str)
    browsed = Signal(str)

    def __init__(self, says: Sequence[Action], more: Action, opens: Action) -> None:
        """`says` are the verdicts; `more` offers what else could be hidden, behind the first of them; `opens` goes to the source."""
        super().__init__(spacing=0, margins=(1, 1, 1, 16))
        self.setAccessibleName(self.tr("This topic"))
        self._detail: Detail | None = None
        self._first: Button | None = None
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(24, 19, 24, 12)
        self._inside.setSpacing(12)
        self._scroll = Scroll(column(self._inside, None, spacing=0))
        self.box.addWidget(self._scroll, 1)
        first, *others = [Button.of(action, Kind.QUIET) for action in says]
        self.more = IconButton("chevron-down", more.text().rstrip("…"))
        self.more.setToolTip(f"{more.toolTip()} ({key_text(more.shortcut())})")
        self.more.clicked.connect(more.trigger)
        self._open = Button.of(opens, Kind.QUIET)
        self._open.hide()
        self.add(row(row(first, self.more, spacing=0), *others, None, self._open, spacing=4, margins=(10, 8, 16, 0)))

    def show_detail(self, detail: Detail | None) -> None:
        if detail == self._detail:
            return
        another = detail is None or self._detail is None or detail.id != self._detail.id
        self._detail, self._first = detail, None
        empty_out(self._inside)
        self._open.setVisible(detail is not None and bool(detail.address))
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
        self._inside.addLayout(self._why(detail))
        if detail.ways:
            self._inside.addLayout(self._ways(detail))
        if detail.places:
            self._inside.addLayout(self._places(detail.places))
        if detail.readers:
            readers = Text(detail.readers, tone=Tone.MUTED, at_most=READING_WIDTH)
            self._inside.addLayout(column(heading(self.tr("Who reads it, and what they want")), readers, spacing=6))
        if detail.further:
            self._inside.addLayout(self._further(detail.further))

    def _open_button(self, address: str, name: str) -> Button:
        button = Button(self.tr("Open"), small=True)
        button.setAccessibleName(name)
        button.setAccessibleDescription(address)
        button.setToolTip(self.tr("Opens {0} in your browser").format(address))
        button.clicked.connect(partial(self.browsed.emit, address))
        return button

    def _why(self, detail: Detail) -> QLayout:
        made = column(heading(self.tr("Why you")), flow(*(Chip(*label) for label in detail.why)), spacing=6)
        made.addWidget(Text(detail.by, Role.SMALL, Tone.FAINT))
        return made

    def _ways(self, detail: Detail) -> QLayout:
        rows = column(spacing=8)
        for way in detail.ways[:WAYS]:
            rows.addLayout(self._way(way))
        if len(detail.ways) > WAYS:
            more = Button(self.tr("%n more way(s)", "", len(detail.ways) - WAYS), Kind.QUIET, small=True)
            more.clicked.connect(partial(self._show_more, rows, detail.ways[WAYS:], more))
            rows.addLayout(row(more, None, margins=(-9, 0, 0, 0)))
        return column(heading(self.tr("Ways to tell it")), rows, spacing=6)

    def _show_more(self, rows: QVBoxLayout, ways: Sequence[WayRow], button: Button) -> None:
        for at, way in enumerate(ways, WAYS):
            rows.insertLayout(at, self._way(way))
        first = next(b for b in self.findChildren(Button) if b.accessibleName() == self._start_name(ways[0]))
        first.show()  # now, not when the layout gets round to it: a hidden button takes no focus
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        button.hide()

    def _start_name(self, way: WayRow) -> str:
        return self.tr("Start: {0}").format(way.genre)

    def _way(self, way: WayRow) -> QLayout:
        first = self._first is None
        button = Button(self.tr("Start"), Kind.PRIMARY if first else Kind.NORMAL)
        button.setAccessibleName(self._start_name(way))
        button.clicked.connect(partial(self.started.emit, way.genre_id))
        if first:
            self._first = button
        holder = QWidget()
        holder.setLayout(row(Chip(way.genre), None))
        holder.setMinimumWidth(GENRE_WIDTH)
        words = QWidget()
        words.setLayout(column(Text(way.angle), Text(way.length, Role.SMALL, Tone.MUTED), spacing=0))
        return row(holder, words, button, grow=words)

    def _places(self, places: Sequence[PlaceRow]) -> QLayout:
        rows = column(spacing=8)
        for place in places:
            why = [Run(place.name, Role.STRONG)] + ([Run(f" · {place.why}", tone=Tone.MUTED)] if place.why else [])
            words = [Text.of(*why)]
            if place.rules:
                words.append(Text(place.rules, Role.SMALL, Tone.MUTED))
            both = QWidget()
            both.setLayout(column(*words, spacing=0))
            line = row(both, grow=both)
            if place.address:
                name = self.tr("Open {0} in the browser").format(place.name)
                line.addWidget(self._open_button(place.address, name))
            rows.addLayout(line)
        return column(heading(self.tr("Where it would go")), rows, spacing=6)

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
