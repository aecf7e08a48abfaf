"""Draws *Appearance*: light, dark, or as the system says; kept in the desk."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from advocate_app.assembly import Office
from advocate_app.desktop.look import Theme
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import Card, Dot, column, heading
from advocate_app.desktop.work import Work
from advocate_app.vocabulary import Kind

THEME = "theme"  # the desk's setting


def read_theme(office: Office) -> Theme:
    """What was chosen; System where nothing was."""
    chosen = office.settings.get(THEME)
    return Theme(chosen) if isinstance(chosen, str) and chosen in set(Theme) else Theme.SYSTEM


class AppearancePage(Page):
    chosen = Signal(str)  # a Theme's value: dress the application

    def __init__(self, office: Office, work: Work) -> None:
        super().__init__(office, work)
        self.dots = {
            Theme.SYSTEM: Dot(self.tr("As the system"), detail=self.tr("follows it through the day")),
            Theme.LIGHT: Dot(self.tr("Light")),
            Theme.DARK: Dot(self.tr("Dark")),
        }
        dots = column(*self.dots.values(), spacing=6)
        self.box.addWidget(Card(heading(self.tr("Colours")), dots, spacing=10, margins=(20, 18, 20, 18)))
        for dot in self.dots.values():
            dot.clicked.connect(self._choose)
        self.read_by(read_theme, Kind.SETTING)

    def draw(self, shown: object) -> None:
        assert isinstance(shown, Theme)
        self.dots[shown].setChecked(True)

    def _choose(self) -> None:
        theme = next(theme for theme, dot in self.dots.items() if dot.isChecked())
        self.do(partial(self.office.settings.set, THEME, theme.value))
        self.chosen.emit(theme.value)
