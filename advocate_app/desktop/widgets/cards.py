"""Cards and what lies around them: a rule, a scroll area without a frame, two columns that become tabs when it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from advocate_app.desktop.look import CARD_RADIUS, Tone, tokens
from advocate_app.desktop.widgets.chips import Tabs
from advocate_app.desktop.widgets.layouts import Part, column
from advocate_app.desktop.widgets.painting import box, brush


class Card(QWidget):
    """A white box with a column of parts. `tone` STOP draws the edge of something that must be fixed; `sunken` is a card in a card."""

    def __init__(
        self,
        *parts: Part,
        spacing: int = 8,
        margins: tuple[int, int, int, int] = (17, 15, 17, 15),
        tone: Tone | None = None,
        sunken: bool = False,
        name: str = "",
    ) -> None:
        super().__init__()
        self._tone, self._sunken = tone, sunken
        self.setAccessibleName(name)
        self.box = column(*parts, spacing=spacing, margins=margins)
        self.setLayout(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def add(self, part: QWidget | QLayout) -> None:
        if isinstance(part, QWidget):
            self.box.addWidget(part)
        else:
            self.box.addLayout(part)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        edge = self._tone.ink(t) if self._tone else QColor(t.line)
        box(brush(self), QRectF(self.rect()), CARD_RADIUS, QColor(t.sunken if self._sunken else t.surface), edge)


class Rule(QFrame):
    """A line across."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        brush(self).fillRect(self.rect(), QColor(tokens().line))


class Scroll(QScrollArea):
    """Scrolls up and down only; the keyboard's focus pulls what it reaches into view."""

    def __init__(self, inside: QWidget | QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if isinstance(inside, QLayout):
            holder = QWidget()
            holder.setLayout(inside)
            inside = holder
        inside.setProperty("clear", True)
        inside.setAutoFillBackground(False)
        # one of our own: asked for Qt's, PySide looks through every class of widget there is, which takes 10 ms
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        return inside.sizeHint() if inside is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        return QSize(inside.minimumSizeHint().width() if inside is not None else 60, 60)


class Columns(QWidget):
    """What is read or written beside a column of `side_width` px; narrow, the two share the space as tabs.

    `extra` goes to the end of the row of tabs ("1 of 42", arrows). `side_first` is for a list beside what it opens.
    """

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        *,
        main_label: str,
        side_label: str,
        side_width: int = 340,
        spacing: int = 16,
        side_first: bool = False,
    ) -> None:
        super().__init__()
        self._main, self._side, self._width = main, side, side_width
        labels = [("main", main_label), ("side", side_label)]
        self.tabs = Tabs(self.tr("Which part of the page"), labels[::-1] if side_first else labels)
        self.extra = QHBoxLayout()
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 0, 10)
        bar.addWidget(self.tabs, 1)
        bar.addLayout(self.extra)
        self._both = QHBoxLayout()
        self._both.setSpacing(spacing)
        self._both.addWidget(main, 1)
        self._both.insertWidget(0 if side_first else 1, side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addLayout(self._both, 1)
        self.tabs.chosen.connect(self._arrange)
        self._narrow = True
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def show_part(self, part: str) -> None:
        """Brings "main" or "side" to the front where only one is seen."""
        self.tabs.choose(part)

    def _arrange(self) -> None:
        self._bar.setVisible(self._narrow)
        self._side.setMinimumWidth(0 if self._narrow else self._width)
        self._side.setMaximumWidth(16777215 if self._narrow else self._width)
        self._main.setVisible(not self._narrow or self.tabs.current == "main")
        self._side.setVisible(not self._narrow or self.tabs.current == "side")
