"""Asks before what can't be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import Button, Kind, Text, column, row
from advocate_app.desktop.widgets.focus import Dialog


class Ask(Dialog):
    """`question` and what follows from a yes; the way back has the focus."""

    def __init__(self, parent: QWidget, question: str, follows: str, yes: str, does: Callable[[], object]) -> None:
        super().__init__(parent)
        self._does = does
        self.setWindowTitle(question)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.yes, no = Button(yes), Button(self.tr("Keep it"), Kind.PRIMARY)
        self.yes.clicked.connect(self.accept)
        no.clicked.connect(self.reject)
        text = column(Text(question, Role.H3), Text(follows, tone=Tone.MUTED), spacing=6)
        self.setLayout(column(text, row(None, self.yes, no, spacing=8), spacing=18, margins=(24, 20, 24, 20)))
        self.setMinimumWidth(380)
        self.accepted.connect(self._do)
        no.setFocus(Qt.FocusReason.TabFocusReason)

    def _do(self) -> None:
        self._does()


def ask(parent: QWidget, question: str, follows: str, yes: str, does: Callable[[], object]) -> Ask:
    """Opens the question over `parent`'s window; `does` is called on a yes."""
    made = Ask(parent, question, follows, yes, does)
    made.open()
    return made
