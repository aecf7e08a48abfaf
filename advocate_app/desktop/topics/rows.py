"""One line of the list of topics: its title and source, and how well it suits where that can be said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.topics.detail import TopicRow
from advocate_app.desktop.widgets.bars import Bar
from advocate_app.desktop.widgets.layouts import column, row
from advocate_app.desktop.widgets.rows import Row
from advocate_app.desktop.widgets.text import Text

PERCENT_WIDTH = 52  # px


def topic_row(topic: TopicRow) -> Row:
    words = column(Text(topic.title, Role.STRONG), Text(topic.sub, Role.SMALL, Tone.FAINT, lines=1), spacing=2)
    inside = row(words)
    inside.setStretch(0, 1)
    if topic.percentile is not None:
        number = Text(str(topic.percentile), Role.SMALL, Tone.MUTED, lines=1)
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        share = Bar(QCoreApplication.translate("topics", "How well it suits you"), topic.percentile / 100)
        for part in (number, share):
            part.setFixedWidth(PERCENT_WIDTH)
        inside.addLayout(column(number, share, None, spacing=2))
    return Row(inside, key=topic.id, name=topic.name)
