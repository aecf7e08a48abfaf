"""Draws *Me*: what stands under the person's posts, and where they work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate_app.assembly import Office
from advocate_app.commands.settings import change_person
from advocate_app.desktop.forms.place import Place
from advocate_app.desktop.settings.me import MeShown, read_me
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import Card, Field, LineInput, heading, row
from advocate_app.desktop.work import Work
from advocate_app.people.person import Person
from advocate_app.vocabulary import Changed, Kind


class MePage(Page):
    """Each field is kept when it is left."""

    def __init__(self, office: Office, work: Work) -> None:
        super().__init__(office, work)
        self._person: Person | None = None
        self.name, self.about = LineInput(), LineInput()
        self._name = Field(self.tr("Name"), self.name, hint=self.tr("As it stands under your posts."))
        self._about = Field(self.tr("About"), self.about, hint=self.tr("A few words, such as “JVM platform”."))
        self.place = Place(self, zone_label=self.tr("Time zone"))
        you = Card(
            heading(self.tr("You")),
            _pair(self._name, self._about),
            spacing=12,
            margins=(20, 18, 20, 20),
        )
        where = Card(
            heading(self.tr("Where you work")),
            _pair(self.place.zone),
            _pair(self.place.country, self.place.region),
            spacing=12,
            margins=(20, 18, 20, 20),
        )
        self.box.addWidget(you)
        self.box.addWidget(where)
        self.name.left.connect(self._keep_name)
        self.about.left.connect(self._keep_about)
        self.place.changed.connect(self._keep_place)
        self.read_by(read_me, Kind.PERSON, slow=True)

    def draw(self, shown: object) -> None:
        assert isinstance(shown, MeShown)
        self._person = shown.person
        for line, text in ((self.name, shown.person.name), (self.about, shown.person.about)):
            if not line.property("wrong"):
                line.set_text(text)
        self.place.set_countries(shown.countries)
        self.place.set_regions(shown.regions)
        self.place.set_value(shown.person.zone, shown.person.country, shown.person.region)

    def _keep_name(self, text: str) -> None:
        self._keep(self._name, lambda person: replace(person, name=text))

    def _keep_about(self, text: str) -> None:
        self._keep(self._about, lambda person: replace(person, about=text.strip()))

    def _keep_place(self) -> None:
        zone, country, region = self.place.value
        self._keep(self.place.zone, lambda person: replace(person, zone=zone, country=country, region=region))

    def _keep(self, field: Field, change: Callable[[Person], Person]) -> None:
        self.do(partial(_change, self.office, change), said=field)


def _change(office: Office, change: Callable[[Person], Person]) -> Changed:
    """Changes the person as they are in the store: a field left at the same moment keeps its own."""
    return change_person(office, change(office.person))


def _pair(*fields: Field) -> QHBoxLayout:
    """Two halves; of one field the other half stays free."""
    line = row(*fields, *([] if len(fields) > 1 else [QWidget()]), top=True)
    for index in range(2):
        line.setStretch(index, 1)
    return line
