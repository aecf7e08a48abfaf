"""A calm line on sources that can't be read, with the way to where that can be changed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import CARD_RADIUS, Tone, tokens
from advocate_app.desktop.widgets.buttons import Button, IconButton
from advocate_app.desktop.widgets.layouts import row
from advocate_app.desktop.widgets.notices import Picture, announce
from advocate_app.desktop.widgets.painting import box, brush
from advocate_app.desktop.widgets.text import Text


class TroubleLine(QWidget):
    """Hidden while all is well. `looked` asks for the sources, `closed` says that it was read."""

    looked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text("", Role.SMALL, lines=3)
        look, close = Button(self.tr("Look at sources"), small=True), IconButton("x", self.tr("Close this message"))
        self.setLayout(
            row(
                Picture("circle-alert", 16, Tone.ADVICE, 2),
                self._words,
                look,
                close,
                margins=(14, 6, 10, 6),
                grow=self._words,
            )
        )
        look.clicked.connect(self.looked)
        close.clicked.connect(self.closed)
        self.hide()

    def show_trouble(self, sentence: str) -> None:
        """'' hides it."""
        if sentence and sentence != self._words.text():
            announce(self, sentence)
        self._words.set_text(sentence)
        self.setVisible(bool(sentence))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        box(brush(self), QRectF(self.rect()), CARD_RADIUS, QColor(t.advice_soft), QColor(t.advice))
