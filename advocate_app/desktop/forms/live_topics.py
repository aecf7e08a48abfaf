"""The topics for the words that are being typed: up to five titles that change with every word."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.forms.addresses import number
from advocate_app.desktop.look import Tone
from advocate_app.desktop.topic_words import kind_label
from advocate_app.desktop.widgets import Rule, Text, column, empty_out, row
from advocate_app.topics.live import Live


class LiveTopics(QWidget):
    """Hidden while there is nothing to show."""

    def __init__(self) -> None:
        super().__init__()
        self._found = Text("", Role.SMALL, Tone.MUTED, lines=1)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        head = Text(self.tr("Topics for these words so far"), Role.SMALL, Tone.MUTED, lines=1)
        self.setLayout(column(Rule(), row(head, self._found, grow=head, spacing=12), self._list, spacing=6))
        self.live = Live()
        self.hide()

    def set(self, live: Live) -> None:
        if live == self.live:
            return
        self.live = live
        empty_out(self._list)
        for topic in live.topics:
            title = Text(topic.title, lines=1)
            kind = Text(kind_label(topic)[0], Role.SMALL, Tone.MUTED, lines=1)
            line = QWidget()
            line.setLayout(row(title, kind, grow=title, spacing=12))
            self._list.addWidget(line)
        self._found.set_text(self.tr("{0} found").format(number(live.found)))
        self.setVisible(bool(live.topics))
