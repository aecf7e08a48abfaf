"""The registry of everything that can be done right now: the window's own actions and those of the screen that is shown.

It feeds the menu bar, the palette and the shortcut page, and sees to it that no two actions share an id or a key.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from advocate_app.desktop.action import Action, Menu


class Registry(QObject):
    """Actions by owner ("window", or a place's id); in force while they are in here."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._by_owner: dict[str, tuple[Action, ...]] = {}

    def put(self, owner: str, actions: Iterable[Action]) -> None:
        """Replaces the actions of `owner`. ValueError when an id or a key is taken: two screens' mistake, not the person's."""
        self.drop(owner)
        new = tuple(actions)
        ids, keys = {a.id for a in self.all()}, {k for a in self.all() for k in key_names(a)}
        for action in new:
            if action.id in ids or keys & set(key_names(action)):
                raise ValueError(f"{action.id} ({', '.join(key_names(action))}) is taken")
            ids.add(action.id)
            keys |= set(key_names(action))
        self._by_owner[owner] = new
        self._window.addActions(new)
        self.changed.emit()

    def drop(self, owner: str) -> None:
        gone = self._by_owner.pop(owner, ())
        for action in gone:
            self._window.removeAction(action)
        if gone:
            self.changed.emit()

    def all(self) -> list[Action]:
        return [action for actions in self._by_owner.values() for action in actions]

    def action(self, id: str) -> Action:
        """KeyError when it can't be done right now."""
        found = next((a for a in self.all() if a.id == id), None)
        if found is None:
            raise KeyError(id)
        return found

    def grouped(self) -> list[tuple[str, list[Action]]]:
        """Titles of menus with their actions, in the order of the menu bar."""
        titles = {
            Menu.FILE: self.tr("&File"),
            Menu.EDIT: self.tr("&Edit"),
            Menu.GO: self.tr("&Go"),
            Menu.DRAFT: self.tr("&Draft"),
            Menu.REVIEW: self.tr("&Review"),
            Menu.VIEW: self.tr("&View"),
            Menu.HELP: self.tr("&Help"),
        }
        groups = [(title, [a for a in self.all() if a.menu_place is menu]) for menu, title in titles.items()]
        return [(title, actions) for title, actions in groups if actions]

    def fill(self, bar: QMenuBar) -> None:
        """Builds the menus anew."""
        bar.clear()
        for title, actions in self.grouped():
            menu = QMenu(title, bar)
            menu.setToolTipsVisible(True)
            menu.addActions(actions)
            bar.addMenu(menu)


def key_names(action: Action) -> list[str]:
    return [key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts() if not key.isEmpty()]
