"""Draws *Work hours*: nothing goes out at other times, on a holiday or while the person is away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget

from advocate_app.assembly import Office
from advocate_app.commands.settings import change_person, take_leave
from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.forms.day import day_text, weekday_text
from advocate_app.desktop.forms.hours import Hours
from advocate_app.desktop.forms.place import country_name
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings.hours import HoursShown, read_hours
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import Button, Card, Field, IconButton, ListCard, Row, Text, heading, row
from advocate_app.desktop.work import Work
from advocate_app.people.person import Leave, Week
from advocate_app.vocabulary import Changed, Kind


class DayEdit(QDateEdit):
    """A date that is typed or moved with the arrow keys; Tab leaves it whole, where Qt's own stops at day, month and year."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(Role.BODY))
        self.setDisplayFormat("d MMMM yyyy")
        self.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
        self.setMinimumHeight(32)
        self.setMinimumWidth(170)

    def focusNextPrevChild(self, next: bool) -> bool:
        return QWidget.focusNextPrevChild(self, next)

    @property
    def day(self) -> date:
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())


class HoursPage(Page):
    def __init__(self, office: Office, work: Work) -> None:
        super().__init__(office, work)
        self._fresh = True
        self.hours = Hours(
            hint=self.tr(
                "Nothing goes out at other times, on a holiday or while you are away. Leave a day empty to be off."
            )
        )
        self.box.addWidget(Card(heading(self.tr("Work hours")), self.hours, spacing=10, margins=(20, 18, 20, 18)))
        self.first, self.last = DayEdit(), DayEdit()
        self._first, self._last = Field(self.tr("First day off"), self.first), Field(self.tr("Last day off"), self.last)
        self.add_leave = Button(self.tr("Add"))
        self.add_leave.setAccessibleName(self.tr("Add these days off"))
        ask = row(self._first, self._last, None, spacing=12, top=True, margins=(20, 12, 20, 18))
        beside = row(self.add_leave, margins=(0, 21, 0, 0))
        ask.insertLayout(2, beside)
        self.leaves = ListCard(self.tr("Days off"), heading(self.tr("Away"), self.tr("days off to come")))
        self.leaves.add(ask)
        self.box.addWidget(self.leaves)
        self._where = Text("", Role.SMALL, Tone.MUTED, lines=1)
        self.holidays = ListCard(
            self.tr("Public holidays"), row(heading(self.tr("Public holidays")), None, self._where), 4
        )
        self._none = Text("", Role.SMALL, Tone.MUTED)
        self._none.setContentsMargins(17, 0, 17, 14)
        self.holidays.add(self._none)
        self.box.addWidget(self.holidays)
        self.hours.edited.connect(self._keep_hours)
        self.first.dateChanged.connect(self._first_moved)
        self.add_leave.clicked.connect(self._take)
        self.read_by(read_hours, Kind.PERSON, slow=True)

    def draw(self, shown: object) -> None:
        assert isinstance(shown, HoursShown)
        self.hours.set_week(shown.person.hours)
        if self._fresh:
            self._fresh = False
            today = QDate(shown.today.year, shown.today.month, shown.today.day)
            for edit in (self.first, self.last):
                edit.setMinimumDate(today)
                edit.setDate(today)
        self.leaves.show_rows([self._leave_row(leave, shown.today.year) for leave in shown.leaves])
        person = shown.person
        place = country_name(person.country) + (f", {person.region}" if person.region else "") if person.country else ""
        self._where.set_text(place)
        self.holidays.show_rows([self._holiday_row(h.day, h.name) for h in shown.holidays])
        self._none.setVisible(not shown.holidays)
        self._none.set_text(
            self.tr("There is none in the next months.")
            if place
            else self.tr("Choose your country under Me to see them.")
        )

    def _leave_row(self, leave: Leave, year: int) -> Row:
        first, last = (day_text(day, year=day.year != year) for day in (leave.first, leave.last))
        said = first if leave.first == leave.last else self.tr("{0} to {1}").format(first, last)
        days = (leave.last - leave.first).days + 1
        count = self.tr("one day") if days == 1 else self.tr("%n days", "", days)
        drop = _Drop(leave, self.tr("Delete {0}").format(said))
        drop.clicked.connect(self._drop)
        text = Text(said, Role.STRONG, lines=1)
        inside = row(text, Text(count, Role.SMALL, Tone.MUTED, lines=1), drop, spacing=16, grow=text)
        return Row(inside, key=leave, name=f"{said}, {count}", margins=(20, 6, 14, 7))

    def _holiday_row(self, day: date, name: str) -> Row:
        text = Text(name, lines=1)
        inside = row(text, Text(weekday_text(day), Role.SMALL, Tone.MUTED, lines=1), spacing=16, grow=text)
        return Row(inside, key=day, name=f"{weekday_text(day)}: {name}", margins=(20, 8, 20, 9))

    def _keep_hours(self, week: Week) -> None:
        self.do(partial(_change_hours, self.office, week))

    def _first_moved(self) -> None:
        if self.last.date() < self.first.date():
            self.last.setDate(self.first.date())

    def _take(self) -> None:
        take = partial(take_leave, self.office, self.first.day, self.last.day)
        self.do(take, said=self._last)

    def _drop(self) -> None:
        drop = self.sender()
        if isinstance(drop, _Drop):
            directory = self.office.directory
            self.do(partial(directory.drop_leave, drop.leave))
            self.say(self.tr("These days are work days again."), partial(directory.keep_leave, drop.leave))


class _Drop(IconButton):
    def __init__(self, leave: Leave, name: str) -> None:
        super().__init__("x", name)
        self.leave = leave


def _change_hours(office: Office, week: Week) -> Changed:
    return change_person(office, replace(office.person, hours=week))
