"""Work hours as one small field for each weekday, read as `hours_from_text` does."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import LineInput, Text, sentences
from advocate_app.people.person import OFFICE, Span, Week, hours_as_text, hours_from_text
from advocate_app.problems import Wrong


class Hours(QWidget):
    """`days` 5 leaves the weekend as it was. `edited` carries the whole Week when one field was left with good hours."""

    edited = Signal(object)

    def __init__(self, *, days: int = 7, hint: str = "") -> None:
        super().__init__()
        self._week, self._hint = OFFICE, hint
        self._fields = [LineInput(name=self._name(day)) for day in range(days)]
        self._below = Text(hint, Role.SMALL, Tone.MUTED)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        for day, field in enumerate(self._fields):
            field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            field.setFont(font(Role.SMALL))
            field.setTextMargins(-6, 0, -6, 0)
            field.setMinimumWidth(60)
            short = Text(QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat), Role.SMALL, Tone.FAINT, lines=1)
            short.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, 0, day)
            grid.addWidget(short, 1, day)
            grid.setColumnStretch(day, 1)
            field.left.connect(self._left)
        grid.setRowMinimumHeight(2, 4)
        grid.addWidget(self._below, 3, 0, 1, days)
        self._below.setVisible(bool(hint))
        self.set_week(OFFICE)

    def field(self, day: int) -> LineInput:
        """The field of a weekday, 0 is Monday."""
        return self._fields[day]

    def set_week(self, week: Week) -> None:
        """What the store says; what is being typed stays."""
        self._week = week
        for field, spans in zip(self._fields, week, strict=False):
            if not field.property("wrong"):
                field.set_text(hours_as_text(spans))

    def week(self) -> Week:
        """The hours as they stand. Raises `Wrong` for the first field that holds none, which is marked."""
        read: list[tuple[Span, ...]] = []
        bad: tuple[int, Wrong] | None = None
        for day, field in enumerate(self._fields):
            try:
                read.append(hours_from_text(field.text()))
                field.set_wrong(False)
            except Wrong as problem:
                field.set_wrong(True)
                bad = bad or (day, problem)
        if bad is not None:
            sentence = self._name(bad[0]) + ": " + " ".join(sentences(bad[1]))
            self._say(sentence)
            self._fields[bad[0]].setAccessibleDescription(sentence)
            raise bad[1]
        self._say("")
        return (*read, *self._week[len(read) :])

    def _left(self) -> None:
        try:
            week = self.week()
        except Wrong:
            return
        if week != self._week:
            self._week = week
            self.edited.emit(week)

    def _say(self, sentence: str) -> None:
        self._below.set_text(sentence or self._hint)
        self._below.set_tone(Tone.STOP if sentence else Tone.MUTED)
        self._below.setVisible(bool(sentence or self._hint))

    def _name(self, day: int) -> str:
        return QLocale().dayName(day + 1, QLocale.FormatType.LongFormat)
