"""Draws *Appearance*: light, dark, or as the system says, and the language of the window; kept in the desk."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal

from advocate_app.assembly import Home, Office
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Theme, Tone
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.translation import LANGUAGE, Language, language_of
from advocate_app.desktop.widgets import Card, Dot, Text, column, heading
from advocate_app.desktop.work import Work
from advocate_app.vocabulary import Kind

THEME = "theme"  # the desk's setting


@dataclass(frozen=True, slots=True)
class Chosen:
    theme: Theme
    language: Language
    lasting: bool  # a desk of the sample is gone before there is a next start


def read_chosen(office: Office) -> Chosen:
    """What was chosen; System where nothing was."""
    theme = office.settings.get(THEME)
    return Chosen(
        Theme(theme) if isinstance(theme, str) and theme in set(Theme) else Theme.SYSTEM,
        language_of(office.settings.get(LANGUAGE)),
        office.home == Home(office.home.root),
    )


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
        self.languages = {
            Language.SYSTEM: Dot(self.tr("As the system")),
            Language.ENGLISH: Dot("English"),  # each in its own words, for who can't read the other
            Language.GERMAN: Dot("Deutsch"),
        }
        dots = column(*self.languages.values(), spacing=6)
        later = Text(self.tr("It is spoken from the next start on."), Role.SMALL, Tone.MUTED)
        self.language = Card(heading(self.tr("Language")), dots, later, spacing=10, margins=(20, 18, 20, 18))
        self.box.addWidget(self.language)
        for dot in self.dots.values():
            dot.clicked.connect(self._choose)
        for dot in self.languages.values():
            dot.clicked.connect(self._choose_language)
        self.read_by(read_chosen, Kind.SETTING)

    def draw(self, shown: object) -> None:
        assert isinstance(shown, Chosen)
        self.dots[shown.theme].setChecked(True)
        self.languages[shown.language].setChecked(True)
        self.language.setVisible(shown.lasting)

    def _choose(self) -> None:
        theme = next(theme for theme, dot in self.dots.items() if dot.isChecked())
        self.do(partial(self.office.settings.set, THEME, theme.value))
        self.chosen.emit(theme.value)

    def _choose_language(self) -> None:
        language = next(language for language, dot in self.languages.items() if dot.isChecked())
        self.do(partial(self.office.settings.set, LANGUAGE, language.value))
