"""The head of a screen: its name, one quiet sentence, and at the end what can be done, the primary action last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets.text import Text


class Header(QWidget):
    """`title` '' leaves only the sentence (Write has a way back instead: see `lead`)."""

    def __init__(self, title: str = "", sub: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.sub = Text(title, Role.H1, lines=1), Text(sub, tone=Tone.MUTED, lines=1)
        if not title:  # shown before it has a parent, it would be a window of its own for a moment
            self.title.hide()
        self.title.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.title.setMinimumWidth(self.title.sizeHint().width())
        self.sub.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 16, 24, 12)
        self._row.setSpacing(12)
        self._row.addWidget(self.title)
        self._row.addWidget(self.sub, 1)
        self.setMinimumHeight(61)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str) -> None:
        self.title.set_text(title)
        self.title.setVisible(bool(title))
        self.title.setMinimumWidth(self.title.sizeHint().width())

    def set_sub(self, sub: str) -> None:
        self.sub.set_text(sub)

    def lead(self, widget: QWidget) -> None:
        """Puts `widget` first: the way back."""
        self._row.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add(self, *widgets: QWidget) -> None:
        """Puts `widgets` at the end, in this order."""
        for widget in widgets:
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
