"""Draws *Workspace*: its name, the employer, whether a second pair of eyes is asked for, and how soon a review is promised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from advocate_app.assembly import Office
from advocate_app.commands.settings import set_workspace
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import Card, Choice, Field, LineInput, Switch, Text, column, heading, row
from advocate_app.desktop.work import Work
from advocate_app.review.revision import Workspace as Rules
from advocate_app.vocabulary import Changed, Kind

PROMISES = (60, 120, 240, 480, 960, 2400)  # working minutes
DAY = 480


@dataclass(frozen=True, slots=True)
class WorkspaceShown:
    rules: Rules
    lead: bool
    people: int


def read_workspace(office: Office) -> WorkspaceShown:
    return WorkspaceShown(office.queue.workspace(), office.person.lead, len(office.directory.persons()))


class WorkspacePage(Page):
    """Only a lead changes it: for everybody else the fields say so."""

    def __init__(self, office: Office, work: Work) -> None:
        super().__init__(office, work)
        self.name, self.employer, self.promise, self.competitors = LineInput(), LineInput(), Choice(), LineInput()
        self._name = Field(self.tr("Name"), self.name)
        self._employer = Field(
            self.tr("Employer"),
            self.employer,
            hint=self.tr("Praise of it asks the author to say that they work there."),
        )
        self._promise = Field(
            self.tr("A review is promised within"), self.promise, hint=self.tr("Counted in working time.")
        )
        self._competitors = Field(
            self.tr("Competitors"),
            self.competitors,
            hint=self.tr("With commas between. Criticism of one asks the author to say where they work."),
        )
        self.four_eyes = Switch(self.tr("Nobody approves their own post"))
        eyes = row(
            column(
                Text(self.tr("Four eyes"), Role.STRONG),
                Text(
                    self.tr("Nobody approves their own post; the database itself refuses it."), Role.SMALL, Tone.MUTED
                ),
                spacing=1,
            ),
            self.four_eyes,
            spacing=16,
        )
        eyes.setStretch(0, 1)
        self._who = Text("", Role.SMALL, Tone.MUTED)
        self.box.addWidget(
            Card(
                heading(self.tr("This workspace")),
                _halves(self._name, self._employer),
                _halves(self._promise, self._competitors),
                eyes,
                self._who,
                spacing=14,
                margins=(20, 18, 20, 18),
            )
        )
        self.name.left.connect(self._keep_name)
        self.employer.left.connect(self._keep_employer)
        self.competitors.left.connect(self._keep_competitors)
        self.promise.picked.connect(self._keep_promise)
        self.four_eyes.clicked.connect(self._keep_eyes)
        self.read_by(read_workspace, Kind.SETTING, Kind.PERSON)

    def draw(self, shown: object) -> None:
        assert isinstance(shown, WorkspaceShown)
        rules = shown.rules
        if not self.name.property("wrong"):
            self.name.set_text(rules.name)
        self.employer.set_text(rules.employer)
        self.competitors.set_text(", ".join(rules.competitors))
        minutes = sorted({*PROMISES, rules.promised_minutes})
        self.promise.set_choices([(m, self._in_words(m)) for m in minutes])
        self.promise.set_value(rules.promised_minutes)
        self.four_eyes.setChecked(rules.four_eyes)
        for widget in (self.name, self.employer, self.promise, self.competitors, self.four_eyes):
            widget.setEnabled(shown.lead)
        people = (
            self.tr("You are alone here.") if shown.people == 1 else self.tr("%n people are here.", "", shown.people)
        )
        only = "" if shown.lead else self.tr("Only a communications lead changes this.")
        self._who.set_text(" ".join(filter(None, (people, only))))

    def _in_words(self, minutes: int) -> str:
        if minutes % DAY == 0:
            return self.tr("%n working day(s)", "", minutes // DAY)
        if minutes % 60 == 0:
            return self.tr("%n hour(s)", "", minutes // 60)
        return self.tr("%n minute(s)", "", minutes)

    def _keep_name(self, text: str) -> None:
        self._keep(self._name, lambda rules: replace(rules, name=text))

    def _keep_employer(self, text: str) -> None:
        self._keep(self._employer, lambda rules: replace(rules, employer=text))

    def _keep_competitors(self, text: str) -> None:
        names = tuple(text.split(","))
        self._keep(self._competitors, lambda rules: replace(rules, competitors=names))

    def _keep_promise(self, minutes: int) -> None:
        self._keep(self._promise, lambda rules: replace(rules, promised_minutes=minutes))

    def _keep_eyes(self, on: bool) -> None:
        self._keep(None, lambda rules: replace(rules, four_eyes=on))

    def _keep(self, field: Field | None, change: Callable[[Rules], Rules]) -> None:
        self.do(partial(_change, self.office, change), said=field)


def _change(office: Office, change: Callable[[Rules], Rules]) -> Changed:
    """Changes the rules as they are in the store: a field left at the same moment keeps its own."""
    return set_workspace(office, change(office.queue.workspace()))


def _halves(one: Field, other: Field | None) -> QHBoxLayout:
    line = row(one, *((other,) if other is not None else ()), top=True)
    line.setStretch(0, 1)
    if other is None:
        line.addStretch(1)
    else:
        line.setStretch(1, 1)
    return line
