"""On and off: a switch that acts at once, a tick in a form, a dot of which one is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.icons import draw
from advocate_app.desktop.look import RING, Tone, tokens
from advocate_app.desktop.widgets.painting import NONE, Ringed, box, brush
from advocate_app.desktop.widgets.text import Run, Text

MARK, GAP = 16, 10


class Switch(Ringed, QCheckBox):
    """44 × 24; `name` says what is on. `clicked(bool)` is the person's doing, `setChecked` the program's."""

    def __init__(self, name: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setChecked(on)
        self.setFixedSize(44, 24)

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, on = tokens(), brush(self), self.isChecked()
        track = QRectF(6, 3, 32, 18)
        box(painter, track, 9, QColor(t.accent if on else t.surface), QColor(t.accent if on else t.edge))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        knob = QRectF(track.left() + (17 if on != mirrored else 3), 6, 12, 12)
        box(painter, knob, 6, QColor(t.accent_ink if on else t.edge))
        if self.ring:
            box(painter, QRectF(2, 0, 40, 24), 12, NONE, QColor(t.text), RING)


if TYPE_CHECKING:
    Base = QAbstractButton
else:
    Base = object


class _Marked(Ringed, Base):
    """A mark and a text beside it that wraps; the whole row can be clicked."""

    def _dress(self, text: str, detail: str) -> None:
        runs = [Run(text)] + ([Run(f" · {detail}", tone=Tone.MUTED)] if detail else [])
        self._words = Text.of(*runs)
        self._words.setParent(self)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        self.setFont(font(Role.BODY))
        policy = self._words.sizePolicy()
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(24, self._words.heightForWidth(width - MARK - GAP) + 4)

    def sizeHint(self) -> QSize:
        words = self._words.sizeHint()
        return QSize(words.width() + MARK + GAP + 2, max(24, words.height() + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 24)

    def hitButton(self, pos: object) -> bool:
        return True

    def resizeEvent(self, event: object) -> None:
        width = self.width() - MARK - GAP
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else MARK + GAP
        self._words.setGeometry(left, 2, width, max(19, self._words.heightForWidth(width)))

    def _mark(self) -> QRectF:
        left = self.width() - MARK if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        return QRectF(left, 4, MARK, MARK)


class Tick(_Marked, QCheckBox):
    """A tick box with its text; `detail` follows in a quieter tone."""

    def __init__(self, text: str, on: bool = False, *, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress(text, detail)
        self.setChecked(on)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, on, mark = tokens(), brush(self), self.isChecked(), self._mark()
        box(painter, mark, 4, QColor(t.accent if on else t.surface), QColor(t.accent if on else t.edge))
        if on:
            draw(painter, "check", mark.adjusted(2, 2, -2, -2), QColor(t.accent_ink), stroke=3.5)
        if self.ring:
            box(painter, mark.adjusted(-0.5, -0.5, 0.5, 0.5), 4, NONE, QColor(t.text if on else t.accent), RING)


class Dot(_Marked, QRadioButton):
    """One of several; give those that exclude each other the same parent."""

    def __init__(self, text: str, on: bool = False, *, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress(text, detail)
        self.setChecked(on)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, on, mark = tokens(), brush(self), self.isChecked(), self._mark()
        if on:
            box(painter, mark, 8, QColor(t.surface), QColor(t.accent), 5)
        else:
            box(painter, mark, 8, QColor(t.surface), QColor(t.edge))
        if self.ring:
            box(painter, mark.adjusted(-0.5, -0.5, 0.5, 0.5), 8.5, NONE, QColor(t.text if on else t.accent), RING)
