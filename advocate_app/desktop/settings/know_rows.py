"""A source of what the person knows as one row: name and count, kind, weight, switch, delete; its single rows below on demand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.forms.day import day_text
from advocate_app.desktop.look import Tone, tokens
from advocate_app.desktop.settings.know import Believed, Line, alone
from advocate_app.desktop.settings.know_words import kind_word, said_of
from advocate_app.desktop.settings.weight import WeightBar
from advocate_app.desktop.widgets import Button, Chip, IconButton, Kind, Run, Switch, Text, column, empty_out, row
from advocate_app.desktop.widgets.painting import brush
from advocate_app.people.evidence import Sort

AT_ONCE = 50  # single rows


class BelievedRow(QWidget):
    """Drawn in place when something changes, so that the keyboard stays where it is."""

    weighed = Signal(object, float)  # ids
    switched = Signal(object, bool)  # ids
    dropped = Signal(object, str)  # ids, what it was

    def __init__(self, believed: Believed, today: date) -> None:
        super().__init__()
        self.believed, self._today, self.last = believed, today, False
        self._name, self._sub = Text("", lines=1), Text("", Role.SMALL, Tone.FAINT, lines=1)
        self._chip, self._number = Chip("", Tone.ACCENT), Text("", Role.SMALL, Tone.MUTED, lines=1)
        self.bar = WeightBar(self.tr("Weight of {0}").format(believed.name))
        self.switch = Switch(self.tr("{0} counts").format(believed.name))
        self.drop = IconButton("x", self.tr("Delete {0}").format(believed.name))
        self.more = IconButton("chevron-right", self.tr("Show the rows of {0}").format(believed.name), size=24)
        self._lines = QWidget()
        self._lines_box = column(spacing=0)
        self._most, self.drawn = AT_ONCE, list[LineRow]()
        self.rest = Button(self.tr("Show more rows"), Kind.QUIET, small=True)
        self._lines.setLayout(column(self._lines_box, row(self.rest, None), spacing=4, margins=(0, 4, 0, 0)))
        self._lines.hide()
        self._arrange()
        self.bar.chosen.connect(self._weigh)
        self.switch.clicked.connect(self._switch)
        self.drop.clicked.connect(self._drop)
        self.more.clicked.connect(self._toggle)
        self.rest.clicked.connect(self._show_rest)
        self.set(believed)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(1)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._sub, 1, 0)
        grid.addWidget(self.more, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        kind = QWidget()
        kind.setFixedWidth(92)
        kind.setLayout(row(self._chip, None, spacing=0))
        self._kind = kind
        grid.addWidget(kind, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        share = QWidget()
        share.setFixedWidth(132)
        self._number.setFixedWidth(22)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        share.setLayout(row(self.bar, self._number, spacing=8, grow=self.bar))
        grid.addWidget(share, 0, 3, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.switch, 0, 4, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.drop, 0, 5, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 8, 20, 9)
        whole.setSpacing(0)
        whole.addLayout(grid)
        whole.addWidget(self._lines)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set(self, believed: Believed) -> None:
        self.believed = believed
        on = believed.enabled
        self._name.set_runs(Run(believed.name, Role.STRONG if on else Role.BODY, Tone.TEXT if on else Tone.MUTED))
        self._sub.set_text(said_of(believed, self._today))
        self._chip.set(kind_word(believed.sort), Tone.ACCENT if on else Tone.MUTED)
        self.bar.setEnabled(on)
        self.bar.set_weight(believed.weight)
        self._number.set_text(f"{believed.weight:.1f}" if on else self.tr("off"))
        self.switch.setChecked(on)
        self.more.setVisible(not alone(believed.sort) and (len(believed.lines) > 1 or believed.sort is Sort.COMMIT))
        if self._lines.isVisible():
            self._show_lines()

    def set_narrow(self, narrow: bool) -> None:
        self._kind.setVisible(not narrow)

    def _toggle(self) -> None:
        shown = not self._lines.isVisible()
        self._lines.setVisible(shown)
        name = self.tr("Hide the rows of {0}") if shown else self.tr("Show the rows of {0}")
        self.more.set_icon("chevron-down" if shown else "chevron-right", name.format(self.believed.name))
        if shown:
            self._show_lines()

    def _show_lines(self) -> None:
        """Draws anew only what is not there yet."""
        lines = self.believed.lines[: self._most]
        self.rest.setVisible(len(self.believed.lines) > self._most)
        if [drawn.line.id for drawn in self.drawn] != [line.id for line in lines[: len(self.drawn)]]:
            empty_out(self._lines_box)
            self.drawn = []
        for drawn, line in zip(self.drawn, lines, strict=False):
            drawn.set(line)
        for line in lines[len(self.drawn) :]:
            made = LineRow(line, self)
            made.weighed.connect(self.weighed)
            made.switched.connect(self.switched)
            made.dropped.connect(self.dropped)
            self._lines_box.addWidget(made)
            self.drawn.append(made)

    def _show_rest(self) -> None:
        first = self._most
        self._most += AT_ONCE
        self._show_lines()
        self.drawn[first].switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _weigh(self, weight: float) -> None:
        self.weighed.emit(self.believed.ids, weight)

    def _switch(self, on: bool) -> None:
        self.switched.emit(self.believed.ids, on)

    def _drop(self) -> None:
        self.bar.flush()
        self.dropped.emit(self.believed.ids, self.believed.name)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.last:
            brush(self).fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens().line))


class LineRow(QWidget):
    """One row: its first line, its day, its weight, whether it counts."""

    weighed = Signal(object, float)
    switched = Signal(object, bool)
    dropped = Signal(object, str)

    def __init__(self, line: Line, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self._text, self._day = Text(line.text, Role.SMALL, lines=1), Text("", Role.SMALL, Tone.FAINT, lines=1)
        self._day.set_text(day_text(line.day, year=True))
        self.bar = WeightBar(self.tr("Weight of {0}").format(line.text))
        self.bar.setFixedWidth(72)
        self.switch = Switch(self.tr("{0} counts").format(line.text))
        drop = IconButton("x", self.tr("Delete {0}").format(line.text))
        self.setLayout(row(self._text, self._day, self.bar, self.switch, drop, spacing=16, grow=self._text))
        self.bar.chosen.connect(self._weigh)
        self.switch.clicked.connect(self._switch)
        drop.clicked.connect(self._drop)
        self.set(line)

    def set(self, line: Line) -> None:
        self.line = line
        self._text.set_tone(Tone.TEXT if line.enabled else Tone.MUTED)
        self.bar.setEnabled(line.enabled)
        self.bar.set_weight(line.weight)
        self.switch.setChecked(line.enabled)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 30)

    def _weigh(self, weight: float) -> None:
        self.weighed.emit((self.line.id,), weight)

    def _switch(self, on: bool) -> None:
        self.switched.emit((self.line.id,), on)

    def _drop(self) -> None:
        self.dropped.emit((self.line.id,), self.line.text)
