"""What the page *Me* shows: the person, and which countries and regions have holidays that are known."""

from __future__ import annotations

from dataclasses import dataclass, field

from advocate_app.assembly import Office
from advocate_app.desktop.forms.place import Regions, known_countries, known_regions
from advocate_app.people.person import Person


@dataclass(frozen=True, slots=True)
class MeShown:
    person: Person
    countries: tuple[str, ...]
    regions: Regions = field(default_factory=dict)


def read_me(office: Office) -> MeShown:
    person = office.person
    return MeShown(person, known_countries(), known_regions(person.country))
