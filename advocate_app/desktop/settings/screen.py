"""The Settings screen: a list of pages at the side, the chosen one beside it; a page is built when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from advocate_app.assembly import Office
from advocate_app.desktop.screen import Place, Screen
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.shell.navigation import NavItem
from advocate_app.desktop.widgets import Button, Header, column
from advocate_app.desktop.work import Work

# where each page lives: imported at its first visit
PAGES = {
    "me": ("me_page", "MePage"),
    "know": ("know_page", "KnowPage"),
    "hours": ("hours_page", "HoursPage"),
    "workspace": ("workspace_page", "WorkspacePage"),
    "guidelines": ("guidelines_page", "GuidelinesPage"),
    "grammar": ("grammar_page", "GrammarPage"),
    "channels": ("channels_page", "ChannelsPage"),
    "sources": ("sources_page", "SourcesPage"),
    "communities": ("communities_page", "CommunitiesPage"),
    "muted": ("muted_page", "MutedPage"),
    "appearance": ("appearance_page", "AppearancePage"),
    "data": ("data_page", "DataPage"),
}
FIRST = "know"
LIST_WIDTH = 168


class SettingsScreen(Screen):
    """`open("sources")` shows a page by its name (`PAGES`)."""

    theme_chosen = Signal(str)  # a look.Theme's value

    def __init__(self, office: Office, work: Work) -> None:
        super().__init__()
        self._office, self._work, self._narrow = office, work, False
        self._pages: dict[str, Page] = {}
        self._buttons: dict[str, Sequence[Button]] = {}
        self.current = FIRST
        self.header = Header(self.tr("Settings"))
        self.list = PageList(self._labels())
        self._stack = QStackedWidget()
        body = QHBoxLayout()
        body.setContentsMargins(24, 0, 0, 0)
        body.setSpacing(16)
        body.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self._stack, 1)
        whole = column(self.header, spacing=0)
        whole.addLayout(body, 1)
        self.setLayout(whole)
        self.list.chosen.connect(self._chosen)

    def shown(self) -> None:
        self.set_status(self.tr("All changes are on this laptop"))
        self._show(self.current)

    def open(self, what: object) -> None:
        if what in PAGES:
            self._show(str(what))

    def first_focus(self) -> QWidget:
        return self.list.item(self.current)

    def leave(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):  # a field is kept when it is left
            focus.clearFocus()

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        for page in self._pages.values():
            page.set_narrow(narrow)

    def page(self, name: str) -> Page:
        """The page of that name, built now if it was never opened."""
        if name not in self._pages:
            module, kind = PAGES[name]
            make: Callable[[Office, Work], Page] = getattr(
                import_module(f"advocate_app.desktop.settings.{module}"), kind
            )
            made = make(self._office, self._work)
            self._pages[name] = made
            made.toasted.connect(self.toasted)
            made.asked.connect(self._show)
            chosen = getattr(made, "chosen", None)
            if name == "appearance" and chosen is not None:
                chosen.connect(self.theme_chosen)
            made.set_narrow(self._narrow)
            self._stack.addWidget(made)
            self._buttons[name] = made.buttons()
            self.header.add(*self._buttons[name])
        return self._pages[name]

    def _show(self, name: str) -> None:
        page, self.current = self.page(name), name
        self.list.choose(name)
        self.header.set_sub(self._labels()[name])
        for owner, buttons in self._buttons.items():
            for button in buttons:
                button.setVisible(owner == name)
        self._stack.setCurrentWidget(page)
        page.visit()

    def _chosen(self, name: str) -> None:
        self._show(name)

    def _labels(self) -> dict[str, str]:
        return {
            "me": self.tr("Me"),
            "know": self.tr("What I know"),
            "hours": self.tr("Work hours"),
            "workspace": self.tr("Workspace"),
            "guidelines": self.tr("Guidelines"),
            "grammar": self.tr("Grammar"),
            "channels": self.tr("Channels"),
            "sources": self.tr("Sources"),
            "communities": self.tr("Communities"),
            "muted": self.tr("Muted"),
            "appearance": self.tr("Appearance"),
            "data": self.tr("Data"),
        }


class PageList(QWidget):
    """Tab stops at the chosen page; the arrow keys move from page to page."""

    chosen = Signal(str)

    def __init__(self, labels: dict[str, str]) -> None:
        super().__init__()
        self.setFixedWidth(LIST_WIDTH)
        self.setAccessibleName(self.tr("Pages of the settings"))
        self._items = {name: NavItem(Place(name, label, Screen)) for name, label in labels.items()}
        self._group = QButtonGroup(self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        for item in self._items.values():
            self._group.addButton(item)
            item.toggled.connect(self._toggled)
            inside.addWidget(item)

    def choose(self, name: str) -> None:
        """Marks the page without telling anyone."""
        self.blockSignals(True)
        self._items[name].setChecked(True)
        self.blockSignals(False)

    def item(self, name: str) -> NavItem:
        return self._items[name]

    def _toggled(self, on: bool) -> None:
        item = self.sender()
        if on and isinstance(item, NavItem):
            self.chosen.emit(item.place.id)
