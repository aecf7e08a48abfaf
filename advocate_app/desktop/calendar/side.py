"""Beside the week: the chosen post, what has no good time, and how much goes out this week."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app.desktop.calendar.card import BlockCard
from advocate_app.desktop.calendar.facts import Block, Look, Shown
from advocate_app.desktop.calendar.words import TONES, state_word
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.slot_words import first_name, moment
from advocate_app.desktop.widgets import Button, Card, Chip, Text, column, empty_out, flow, heading


class Side(QWidget):
    """`best_wanted` and `look_wanted` carry a block's key."""

    best_wanted = Signal(object)
    look_wanted = Signal(object)

    def __init__(self, card: BlockCard) -> None:
        super().__init__()
        self._ready, self._pace = QVBoxLayout(), QVBoxLayout()
        self.setLayout(column(card, self._ready, self._pace, None))
        self._drawn: object = None

    def show_side(self, shown: Shown) -> None:
        drawn = (shown.ready, shown.pace, shown.zone)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        empty_out(self._ready)
        empty_out(self._pace)
        if shown.ready:
            card = Card(heading(self.tr("Ready, no time yet")))
            for block, best in shown.ready:
                words = Text(f"{first_name(block.author.name)} · {', '.join(block.channels)}", Role.SMALL, Tone.FAINT)
                parts = [Text(block.title), words, flow(Chip(state_word(block.look), TONES[block.look]))]
                if block.look is Look.FAILED and best is not None:
                    when = self.tr("Best time: {0}").format(moment(best, shown.zone))
                    parts.append(flow(_KeyButton(when, block, self.best_wanted.emit)))
                else:
                    parts.append(flow(_KeyButton(self.tr("See what to do"), block, self.look_wanted.emit)))
                card.add(Card(*parts, spacing=4, margins=(13, 10, 13, 11), sunken=True, name=block.title))
            self._ready.addWidget(card)
        lines = [self.tr("{0}: {1} this week").format(name, n) for name, n in shown.pace]
        said = "\n".join(lines) or self.tr("Nothing goes out this week.")
        self._pace.addWidget(Card(heading(self.tr("Pace")), Text(said, Role.SMALL, Tone.MUTED)))


class _KeyButton(Button):
    """Tells which block it belongs to."""

    def __init__(self, text: str, block: Block, tell: Callable[[object], object]) -> None:
        super().__init__(text, small=True)
        self._block, self._tell_key = block.key, tell
        self.setAccessibleDescription(block.title)
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self._tell_key(self._block)
