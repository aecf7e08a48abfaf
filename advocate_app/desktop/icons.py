"""Icons: our own drawings in resources/icons, else Lucide's (ISC) out of the `lucide` package. One drawing serves every mode.

    QIcon for menus:  icon("pen-line")          in a paintEvent:  draw(painter, "x", QRectF(0, 0, 14, 14), tone.ink(t))

Names: https://lucide.dev/icons. Drawings use `currentColor`, which becomes the colour of the moment.
"""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from advocate_app.desktop.look import tokens
from advocate_app.shipped import resource


@cache
def _lucide() -> ZipFile:
    spec = importlib.util.find_spec("lucide")
    assert spec is not None
    assert spec.submodule_search_locations, "the extra [desktop] brings lucide"
    return ZipFile(Path(spec.submodule_search_locations[0]) / "lucide.zip")


def be_ready() -> None:
    """Opens Lucide's file, whose long list of names would take a frame from a first paint. From any thread."""
    _lucide()


@cache
def drawing(name: str) -> str:
    """The SVG called `name`; KeyError where neither we nor Lucide have it."""
    own = resource("icons", f"{name}.svg")
    return own.read_text(encoding="utf-8") if own.is_file() else _lucide().read(f"{name}.svg").decode()


@cache
def _renderer(name: str, colour: str, stroke: float) -> QSvgRenderer:
    svg = drawing(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(svg.encode()))


def draw(painter: QPainter, name: str, rect: QRectF, colour: QColor, *, stroke: float = 2.0) -> None:
    """Draws into `rect`; `stroke` is the line's width on the drawing's grid of 24."""
    _renderer(name, colour.name(), stroke).render(painter, rect)


class _Engine(QIconEngine):
    """Draws at the moment of painting, so a change of theme needs no new icons."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _Engine(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        t = tokens()
        colour = {QIcon.Mode.Disabled: t.line_strong, QIcon.Mode.Selected: t.accent_text}.get(mode, t.muted)
        draw(painter, self._name, QRectF(rect), QColor(colour))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, made.rect(), mode, state)
        painter.end()
        return made


def icon(name: str) -> QIcon:
    return QIcon(_Engine(name))


def app_icon() -> QIcon:
    """The application's own, in its own colours."""
    return QIcon(str(resource("icons", "advocate.svg")))
