"""What else could be hidden, beside this one topic: a word of its title, or all that comes from its source."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from advocate_app.desktop.topics.detail import Detail


class MuteMenu(QMenu):
    """`word` carries the word that was chosen, `source` asks for the topic's source."""

    word = Signal(str)
    source = Signal()

    def __init__(self, detail: Detail, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Hide more like it"))
        for word in detail.words:
            self._entry(self.tr("Hide topics with “{0}” in the title").format(word)).triggered.connect(
                partial(self.word.emit, word)
            )
        if detail.source is not None:
            self._entry(self.tr("Hide all topics from {0}").format(detail.source[1])).triggered.connect(self._source)
        if self.actions():
            self.setActiveAction(self.actions()[0])

    def _entry(self, text: str) -> QAction:
        entry = QAction(text.replace("&", "&&"), self)
        self.addAction(entry)
        return entry

    def _source(self) -> None:
        self.source.emit()
