"""Where a dragged post would stand: its new time, or the sentence that says why not there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.icons import draw
from advocate_app.desktop.look import RADIUS, RING, Tone, tokens
from advocate_app.desktop.translation import sentences
from advocate_app.desktop.widgets.painting import box, brush
from advocate_app.desktop.widgets.text import Run, Text
from advocate_app.problems import Problem


class Ghost(QWidget):
    """Lies over the week while something is dragged."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._forbidden = False
        self._words = Text("", Role.SMALL)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 4, 6, 4)
        inside.addWidget(self._words, 0, Qt.AlignmentFlag.AlignTop)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._words.text() if self.isVisible() else ""

    def show_at(self, place: QRect, clock: str, problem: Problem | None) -> None:
        """`place` in the week's coordinates; it grows to hold the sentence."""
        self._forbidden = problem is not None
        tone = Tone.STOP if problem else Tone.ACCENT
        why = f" {sentences(problem)[0]}" if problem else ""
        self._words.setContentsMargins(18 if problem else 0, 0, 0, 0)
        self._words.set_runs(Run(clock, Role.SMALL_STRONG, tone), Run(why, tone=tone))
        high = max(place.height(), self._words.heightForWidth(place.width() - 14) + 10)
        self.setGeometry(place.x(), place.y(), place.width(), high)
        self._words.setFixedWidth(place.width() - 14)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = tokens(), brush(self)
        tone = Tone.STOP if self._forbidden else Tone.ACCENT
        edge = tone.ink(t) if self._forbidden else QColor(t.accent)
        box(painter, QRectF(self.rect()), RADIUS, tone.tint(t), edge, RING, dashed=self._forbidden)
        if self._forbidden:
            draw(painter, "ban", QRectF(8, 6, 13, 13), tone.ink(t))
