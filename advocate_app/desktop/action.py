"""An action: one thing the person can do, said once. The registry puts it into menus, the palette and the shortcut page; a
button made of it follows its text, key and state.

    self._submit = Action(self, "write.submit", self.tr("Submit…"), presenter.submit, key="Ctrl+Return", menu=Menu.DRAFT)
    header.add(Button.of(self._submit, Kind.PRIMARY))
    self._submit.forbid(self.tr("One thing must be fixed first: it calls people names."))      # disabled, and says why
    self._submit.permit()
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence


class Menu(Enum):
    """Where an action stands in the menu bar and on the shortcut page, in this order."""

    FILE = "file"
    EDIT = "edit"
    GO = "go"
    DRAFT = "draft"
    REVIEW = "review"
    VIEW = "view"
    HELP = "help"


class Action(QAction):
    """`id` is unique in the application, `key` among what can be done at one time; `hint` is a sentence for the tool tip."""

    def __init__(
        self,
        parent: QObject,
        id: str,
        text: str,
        does: Callable[[], object],
        *,
        key: str = "",
        hint: str = "",
        menu: Menu = Menu.GO,
        listed: bool = True,
    ) -> None:
        super().__init__(text, parent)
        self.id, self.menu_place, self.listed, self._hint = id, menu, listed, hint or text.rstrip("…")
        self._does = does
        self.setObjectName(id)
        if key:
            self.setShortcut(QKeySequence(key))
        self.setToolTip(self._hint)
        self.triggered.connect(self._run)

    def set_hint(self, hint: str) -> None:
        """What the tool tip says as long as the action is permitted."""
        self._hint = hint
        if self.isEnabled():
            self.setToolTip(hint)

    def forbid(self, why: str) -> None:
        """Disables the action; every button and menu entry made of it says `why`."""
        self.setToolTip(why)
        self.setEnabled(False)

    def permit(self) -> None:
        self.setToolTip(self._hint)
        self.setEnabled(True)

    def _run(self) -> None:
        self._does()
