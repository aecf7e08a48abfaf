"""What a screen says when there is nothing yet, when something went wrong, and what a screen reader should hear."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.icons import draw
from advocate_app.desktop.look import CARD_RADIUS, Tone, tokens
from advocate_app.desktop.translation import sentences
from advocate_app.desktop.widgets.buttons import Button, IconButton
from advocate_app.desktop.widgets.painting import box, brush
from advocate_app.desktop.widgets.text import Run, Text
from advocate_app.problems import Problem


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader say `text`: "Draft saved", "3 remarks"."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Picture(QWidget):
    """A line drawing: decoration, so it has no name."""

    def __init__(self, icon: str, size: int = 32, tone: Tone = Tone.ACCENT, stroke: float = 1.5) -> None:
        super().__init__()
        self._icon, self._tone, self._stroke = icon, tone, stroke
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        ink = QColor(t.accent) if self._tone is Tone.ACCENT else self._tone.ink(t)
        draw(brush(self), self._icon, QRectF(self.rect()), ink, stroke=self._stroke)


class EmptyState(QWidget):
    """One picture, one warm sentence, one action. `picture` is an icon's name: empty-write, empty-topics, empty-review …"""

    def __init__(
        self, picture: str, sentence: str, detail: str = "", button: Button | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        head, below = Text(sentence, Role.H1, at_most=420), Text(detail, tone=Tone.MUTED, at_most=420)
        if not detail:  # shown before it has a parent, it would be a window of its own for a moment
            below.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(8)
        inside.addStretch(1)
        inside.addWidget(Picture(picture), 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addSpacing(10)
        for text in (head, below):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
            inside.addWidget(text)
        if button is not None:
            inside.addSpacing(12)
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)


class ErrorStrip(QWidget):
    """What happened and what to do, with Try again where that can help. Hidden until a problem is shown."""

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._again = Text(), Button(self.tr("Try again"), small=True)
        self._close = IconButton("x", self.tr("Close this message"), tone=Tone.STOP)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(14, 9, 10, 9)
        inside.setSpacing(12)
        inside.addWidget(Picture("circle-alert", 16, Tone.STOP, 2))
        inside.addWidget(self._words, 1)
        inside.addWidget(self._again)
        inside.addWidget(self._close)
        self._retry: Callable[[], object] | None = None
        self._again.clicked.connect(self._try)
        self._close.clicked.connect(self.clear)
        self.hide()

    def show_problem(self, problem: Problem, again: Callable[[], object] | None = None) -> None:
        """`again` is called by Try again; without it the button is not there (or connect to the signal `again`)."""
        what, do = sentences(problem)
        self._retry = again
        self._words.set_runs(Run(what, Role.STRONG, Tone.STOP), Run(f" {do}" if do else ""))
        self._again.setVisible(again is not None)
        self.show()
        announce(self, f"{what} {do}")

    def clear(self) -> None:
        self._retry = None
        self.hide()

    def _try(self) -> None:
        retry = self._retry
        self.clear()
        self.again.emit()
        if retry is not None:
            retry()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        box(brush(self), QRectF(self.rect()), CARD_RADIUS, QColor(t.stop_soft), QColor(t.stop))
