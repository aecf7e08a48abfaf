"""The look: colours from resources/look/tokens.css as one frozen value, made into a palette and a short style sheet on Fusion.

    look = Look(app, Theme.SYSTEM)        # applies it and follows the system
    look.choose(Theme.DARK)               # Settings
    QColor(tokens().accent)               # in a paintEvent: the colours in force right now

Style sheets here set no fonts (a variable font ignores their weight): fonts.py makes those.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from enum import Enum, StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from advocate_app.desktop import fonts
from advocate_app.shipped import resource

NARROW_BELOW = 1180  # px of window width; under it the right column of a screen becomes a tab
RADIUS, CARD_RADIUS = 6, 10
RING = 2  # px, the focus ring
STYLED = "styled"  # a property of the application: it has its style


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one mode as #rrggbb; names are those of tokens.css with _ for -."""

    bg: str
    surface: str
    sunken: str
    line: str
    line_strong: str
    edge: str  # borders of inputs: 3:1 against what is around them
    text: str
    muted: str
    faint: str  # on bg, surface and sunken only; on a tint use muted
    accent: str
    accent_ink: str
    accent_soft: str
    accent_text: str
    stop: str
    stop_soft: str
    advice: str
    advice_soft: str
    ok: str
    ok_soft: str
    blue: str
    blue_soft: str
    violet: str
    violet_soft: str


class Theme(StrEnum):
    """What the person chose in Settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(Enum):
    """What a colour says; never the only thing that says it."""

    TEXT = "text"
    MUTED = "muted"
    FAINT = "faint"
    ACCENT = "accent_text"
    STOP = "stop"
    ADVICE = "advice"
    OK = "ok"
    BLUE = "blue"
    VIOLET = "violet"

    def ink(self, t: Tokens) -> QColor:
        """The colour of text in this tone."""
        return QColor(getattr(t, self.value))

    def tint(self, t: Tokens) -> QColor:
        """The soft ground on which that text stands: chips, avatars, marked passages."""
        name = self.value.removesuffix("_text") + "_soft"
        return QColor(getattr(t, name, t.sunken))


def read(css: str) -> tuple[Tokens, Tokens]:
    """Light and dark out of the text of tokens.css; KeyError for a colour that is missing."""
    light, dark = (
        {name.replace("-", "_"): value for name, value in re.findall(r"--([\w-]+):\s*(#[0-9a-fA-F]{6})", block)}
        for block in css.split(".dark", 1)
    )
    names = [f.name for f in fields(Tokens)]
    return Tokens(**{n: light[n] for n in names}), Tokens(**{n: dark[n] for n in names})


@cache
def both() -> tuple[Tokens, Tokens]:
    """Light and dark, as they ship."""
    return read(resource("look", "tokens.css").read_text(encoding="utf-8"))


def tokens() -> Tokens:
    """The colours in force: the application's palette is the one truth, so nothing else has to be told."""
    light, dark = both()
    return dark if QGuiApplication.palette().color(QPalette.ColorRole.Window).name() == dark.bg else light


def palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for part, value in {
        role.Window: t.bg,
        role.WindowText: t.text,
        role.Base: t.surface,
        role.AlternateBase: t.sunken,
        role.Text: t.text,
        role.Button: t.surface,
        role.ButtonText: t.text,
        role.BrightText: t.accent_ink,
        role.Highlight: t.accent,
        role.HighlightedText: t.accent_ink,
        role.PlaceholderText: t.faint,
        role.Link: t.accent_text,
        role.LinkVisited: t.violet,
        role.ToolTipBase: t.surface,
        role.ToolTipText: t.text,
        role.Light: t.surface,
        role.Midlight: t.line,
        role.Mid: t.line_strong,
        role.Dark: t.edge,
        role.Shadow: t.line_strong,
        role.Accent: t.accent,
    }.items():
        made.setColor(part, QColor(value))
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, QColor(t.faint))
    return made


# inputs lose one pixel of padding to the focus ring, so that nothing jumps
_SHEET = """
QLineEdit, QAbstractSpinBox, QDateTimeEdit {{ background: {surface}; color: {text}; border: 1px solid {edge}; border-radius: 6px;
  padding: 4px 9px; min-height: 22px; selection-background-color: {accent}; selection-color: {accent_ink}; }}
QLineEdit:disabled {{ color: {faint}; background: {sunken}; }}
QLineEdit:focus, QAbstractSpinBox:focus, QDateTimeEdit:focus {{ border: 2px solid {accent}; padding: 3px 8px; }}
QLineEdit[plain="true"], QLineEdit[plain="true"]:focus {{ border: 0; background: transparent; padding: 0; }}
QLineEdit[wrong="true"] {{ border: 2px solid {stop}; padding: 3px 8px; }}
QPlainTextEdit, QTextEdit {{ background: {surface}; color: {text}; border: 1px solid {edge}; border-radius: 8px; padding: 8px 12px;
  selection-background-color: {accent}; selection-color: {accent_ink}; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {accent}; padding: 7px 11px; }}
QPlainTextEdit[plain="true"], QTextEdit[plain="true"] {{ border: 0; border-radius: 0; background: transparent; padding: 2px; }}
QPlainTextEdit[plain="true"]:focus, QTextEdit[plain="true"]:focus {{ border: 2px solid {accent}; border-radius: 6px; padding: 0; }}
QAbstractItemView {{ background: {surface}; color: {text}; border: 1px solid {line_strong}; border-radius: 6px; outline: 0; padding: 4px; }}
QAbstractItemView::item {{ min-height: 26px; padding: 2px 8px; border-radius: 4px; }}
QAbstractItemView::item:hover {{ background: {sunken}; }}
QAbstractItemView::item:selected {{ background: {accent_soft}; color: {accent_text}; }}
QAbstractItemView:focus {{ border: 2px solid {accent}; padding: 3px; }}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {line_strong}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {accent_soft}; color: {accent_text}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QMenuBar {{ background: {sunken}; color: {text}; border-bottom: 1px solid {line}; }}
QMenuBar::item {{ padding: 5px 10px; }}
QMenuBar::item:selected {{ background: {accent_soft}; color: {accent_text}; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line_strong}; padding: 4px 6px; }}
QScrollArea, QScrollArea > QWidget > QWidget[clear="true"] {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def style_sheet(t: Tokens) -> str:
    return _SHEET.format(**{f.name: getattr(t, f.name) for f in fields(t)})


def wants_dark(theme: Theme, scheme: Qt.ColorScheme) -> bool:
    """`scheme` is the system's word; Unknown (plain X11, offscreen) counts as light."""
    return theme is Theme.DARK or (theme is Theme.SYSTEM and scheme == Qt.ColorScheme.Dark)


def apply(app: QApplication, theme: Theme) -> Tokens:
    """Dresses the whole application; returns the colours now in force."""
    hints = app.styleHints()
    scheme = {Theme.LIGHT: Qt.ColorScheme.Light, Theme.DARK: Qt.ColorScheme.Dark}
    hints.setColorScheme(
        scheme.get(theme, Qt.ColorScheme.Unknown)
    )  # title bars and native dialogs, where the system lets us
    light, dark = both()
    t = dark if wants_dark(theme, hints.colorScheme()) else light
    if app.property(STYLED) is None:
        app.setProperty(STYLED, True)
        app.setStyle("Fusion")
    app.setFont(fonts.font(fonts.Role.BODY))
    app.setPalette(palette(t))
    app.setStyleSheet(style_sheet(t))
    return t


class Look(QObject):
    """Keeps the application in the chosen theme, and in step with the system while that is the choice."""

    changed = Signal(object)  # Tokens

    def __init__(self, app: QApplication, theme: Theme = Theme.SYSTEM) -> None:
        super().__init__(app)
        self._app, self.theme = app, theme
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        apply(app, theme)

    def choose(self, theme: Theme) -> None:
        self.theme = theme
        self.changed.emit(apply(self._app, theme))

    def _system_changed(self) -> None:
        light, dark = both()
        wanted = dark if wants_dark(self.theme, self._app.styleHints().colorScheme()) else light
        if wanted != tokens():
            self.changed.emit(apply(self._app, self.theme))


def luminance(colour: QColor) -> float:
    """WCAG 2.2 relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    parts = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    """WCAG contrast ratio, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
