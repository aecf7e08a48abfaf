"""A page that says what is being made, while there is nothing else to see."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.screen import Screen
from advocate_app.desktop.shell.navigation import brand
from advocate_app.desktop.widgets.text import Text


class WaitingScreen(Screen):
    """One sentence in the middle; the window's thin bar moves above it."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        text = Text(sentence, Role.H1)
        text.setAccessibleName(sentence)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(64, 16, 64, 16)
        inside.addWidget(brand())
        inside.addStretch(1)
        inside.addWidget(text, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(2)
