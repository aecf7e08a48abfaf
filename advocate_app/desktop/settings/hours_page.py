"""Draws *Work hours*: nothing goes out at other times, on a holiday or while the person is away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from advocate_app.assembly import Office
from advocate_app.commands.settings import change_person, take_leave
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.forms.day import day_text, weekday_text
from advocate_app.desktop.forms.day_input import DayInput
from advocate_app.desktop.forms.hours import Hours
from advocate_app.desktop.forms.place import country_name
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings.hours import HoursShown, read_hours
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import Button, Card, Field, IconButton, ListCard, Row, Text, heading, row, sentences
from advocate_app.desktop.work import Work
from advocate_app.people.person import Leave, Week
from advocate_app.problems import Wrong
from advocate_app.vocabulary import Changed, Kind


class HoursPage(Page):
    def __init__(self, office: Office, work: Work) -> None:
        super().__init__(office, work)
        self.hours = Hours(
            hint=self.tr(
                "Nothing goes out at other times, on a holiday or while you are away. Leave a day empty to be off."
            )
        )
        self.box.addWidget(Card(heading(self.tr("Work hours")), self.hours, spacing=10, margins=(20, 18, 20, 18)))
        today = office.clock.now().astimezone(office.person.tz).date()
        self.first, self.last = DayInput(today), DayInput(today)
        self._first, self._last = Field(self.tr("First day off"), self.first), Field(self.tr("Last day off"), self.last)
        self.add_leave = Button(self.tr("Add"))
        self.add_leave.setAccessibleName(self.tr("Add these days off"))
        ask = row(self._first, self._last, None, spacing=12, top=True, margins=(16, 12, 16, 18))
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
        self.first.left.connect(self._first_left)
        self.add_leave.clicked.connect(self._take)
        self.read_by(read_hours, Kind.PERSON, slow=True)

    def draw(self, shown: object) -> None:
        assert isinstance(shown, HoursShown)
        self.hours.set_week(shown.person.hours)
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
        count = self.tr("%n day(s)", "", days)
        drop = _Drop(leave, self.tr("Delete {0}").format(said))
        drop.clicked.connect(self._drop)
        text = Text(said, Role.STRONG, lines=1)
        inside = row(text, Text(count, Role.SMALL, Tone.MUTED, lines=1), drop, spacing=16, grow=text)
        return Row(inside, key=leave, name=f"{said}, {count}", margins=(16, 6, 12, 7))

    def _holiday_row(self, day: date, name: str) -> Row:
        text = Text(name, lines=1)
        inside = row(text, Text(weekday_text(day), Role.SMALL, Tone.MUTED, lines=1), spacing=16, grow=text)
        return Row(inside, key=day, name=f"{weekday_text(day)}: {name}", margins=(16, 8, 16, 9))

    def _keep_hours(self, week: Week) -> None:
        self.do(partial(_change_hours, self.office, week))

    def _first_left(self) -> None:
        """The last day follows the first where it would come before it."""
        first, last = self._read(self._first, self.first), self._read(self._last, self.last)
        if first and last and last < first:
            self.last.set_day(first)

    def _take(self) -> None:
        first, last = self._read(self._first, self.first), self._read(self._last, self.last)
        if first and last:
            self.do(partial(take_leave, self.office, first, last), said=self._last)

    def _read(self, field: Field, line: DayInput) -> date | None:
        """None where it holds no day, which is said there."""
        try:
            day = line.day()
        except Wrong as problem:
            field.set_problem(" ".join(sentences(problem)))
            return None
        field.set_problem("")
        return day

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
