"""A person as two letters on a colour that stays theirs."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import Tone, tokens
from advocate_app.desktop.widgets.painting import box, brush

TONES = (Tone.BLUE, Tone.VIOLET, Tone.OK, Tone.ACCENT, Tone.ADVICE)


def initials(name: str) -> str:
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


class Avatar(QWidget):
    """26 × 26; its accessible name is the person's."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials = initials(name)
        # a stable pick: Python's own hash of a text changes with every start
        self._tone = TONES[hashlib.sha256(name.encode()).digest()[0] % len(TONES)]
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, rect = tokens(), brush(self), QRectF(self.rect())
        box(painter, rect, 13, self._tone.tint(t))
        painter.setPen(self._tone.ink(t))
        painter.setFont(font(Role.BADGE))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._initials)
