"""A day that is typed in words or digits; the up and down keys move it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeyEvent

from advocate_app.desktop.forms.day import day_text
from advocate_app.desktop.widgets import LineInput
from advocate_app.problems import Wrong

_FORMATS = ("d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy")
_YEARLESS = ("d MMMM", "d MMM", "d.M.", "d.M")


def day_named(text: str, today: date) -> date:
    """“24 December”, “24 Dec 2026” or “2026-12-24”; without a year the next one to come. Raises `Wrong`."""
    text = " ".join(text.split()).replace(". ", " ")  # 24. Dezember
    for locale in (QLocale(), QLocale.c()):
        for shape in _FORMATS:
            if (found := locale.toDate(text, shape)).isValid():
                return _python(found)
        for shape in _YEARLESS:
            for year in (today.year, today.year + 1):
                found = locale.toDate(f"{text} {year}", f"{shape} yyyy")
                if found.isValid() and _python(found) >= today:
                    return _python(found)
    raise Wrong("day", "“{text}” is not a day.", "Write it as in 24 December or 2026-12-24.", text=text)


class DayInput(LineInput):
    def __init__(self, day: date) -> None:
        super().__init__(day_text(day, year=True))
        self.today = day
        self.setMinimumWidth(170)

    def day(self) -> date:
        """Raises `Wrong` for what is no day."""
        return day_named(self.text(), self.today)

    def set_day(self, day: date) -> None:
        self.setText(day_text(day, year=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        try:
            self.set_day(max(self.today, self.day() + timedelta(days=step)))
        except Wrong:
            self.set_day(self.today)


def _python(found: QDate) -> date:
    return date(found.year(), found.month(), found.day())
