"""The line at the bottom: where things are, and at the end one remark of the screen."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone, tokens
from advocate_app.desktop.screen import StatusText
from advocate_app.desktop.widgets.painting import brush
from advocate_app.desktop.widgets.text import Text

SHORT = 220  # px


class StatusLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(30)
        self.setAccessibleName(self.tr("Status"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 1, 24, 0)
        self._row.setSpacing(18)
        self._start: list[Text] = []
        self._end = Text("", Role.SMALL, Tone.FAINT, lines=1)
        self._row.addStretch(1)
        self._row.addWidget(self._end)
        self.hide()

    def show_text(self, status: StatusText) -> None:
        while len(self._start) < len(status.start):
            text = Text("", Role.SMALL, Tone.FAINT, lines=1)
            self._row.insertWidget(len(self._start), text)
            self._start.append(text)
        for index, text in enumerate(self._start):
            text.set_text(status.start[index] if index < len(status.start) else "")
            text.setVisible(index < len(status.start))
        self._end.set_text(status.end)
        for text in (*self._start, self._end):  # the long one gives way to the short ones
            text.setMinimumWidth(min(text.sizeHint().width(), SHORT))
        self.setVisible(bool(status.start or status.end))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = brush(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(tokens().line))
