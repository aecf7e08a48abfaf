"""The headings of the text; one that is opened brings its place into view."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import ListCard, Row, Text, column, row
from advocate_app.drafts.projection import project


@dataclass(frozen=True, slots=True)
class Heading:
    """`text[start:end]` of the source in code points; `level` counts from 1."""

    level: int
    words: str
    start: int
    end: int


def headings(text: str) -> tuple[Heading, ...]:
    found = []
    for block in project(text).blocks:
        if block.scope.startswith("text.heading.h") and block.text:
            start, end = block.span(0, len(block.text))
            found.append(Heading(int(block.scope[-1]), " ".join(block.text.split()), start, end))
    return tuple(found)


class OutlinePanel(QWidget):
    """`jumped` carries start and end of a heading."""

    jumped = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._text, self._stale = "", False
        self._headings: tuple[Heading, ...] = ()
        self.list = ListCard(self.tr("Outline"), selects=True, scrolls=True)
        self._nothing = Text(
            self.tr("The text has no headings yet: a line such as “## What we saw” makes one."), tone=Tone.MUTED
        )
        layout = column(self._nothing, spacing=8)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        self.setLayout(layout)
        self.list.selected.connect(self._jump)
        self.list.opened.connect(self._jump)

    def settled(self, text: str) -> None:
        self._text, self._stale = text, True
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._draw()

    def _draw(self) -> None:
        self._stale = False
        found = headings(self._text)
        if [(h.level, h.words) for h in found] != [(h.level, h.words) for h in self._headings]:
            self.list.show_rows([_row(n, h) for n, h in enumerate(found)])
        self._headings = found
        self._nothing.setVisible(not found)
        self.list.setVisible(bool(found))

    def _jump(self, key: object) -> None:
        if isinstance(key, int) and key < len(self._headings):
            self.jumped.emit(self._headings[key].start, self._headings[key].end)


def _row(number: int, heading: Heading) -> Row:
    inside = row(
        14 * (heading.level - 1), Text(heading.words, Role.STRONG if heading.level == 1 else Role.BODY), spacing=0
    )
    return Row(inside, key=number, name=heading.words, margins=(14, 8, 14, 8))
