"""The shortcut page: every key that works right now, by menu."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.shell.actions import Registry
from advocate_app.desktop.widgets.buttons import Button, KeyHint
from advocate_app.desktop.widgets.cards import Scroll
from advocate_app.desktop.widgets.focus import Dialog
from advocate_app.desktop.widgets.layouts import Part, column, row
from advocate_app.desktop.widgets.text import Text


class ShortcutPage(Dialog):
    def __init__(self, parent: QWidget, registry: Registry) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(420, 560)
        parts: list[Part] = []
        for title, actions in registry.grouped():
            keyed = [action for action in actions if not action.shortcut().isEmpty()]
            if keyed:
                parts.append(Text(title.replace("&", ""), Role.H2))
                for action in keyed:
                    what = Text(action.text().replace("&", ""), lines=1)
                    parts.append(row(what, KeyHint(action.shortcut().toString()), grow=what))
                parts.append(8)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.setLayout(
            column(
                Scroll(column(*parts, None, spacing=6, margins=(0, 0, 12, 0))),
                row(None, close),
                margins=(20, 20, 20, 16),
            )
        )
