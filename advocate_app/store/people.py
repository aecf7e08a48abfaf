"""Persons and their leave, in the workspace."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import time

from advocate_app.people.person import Leave, Person, Week
from advocate_app.store.db import Database, one
from advocate_app.store.guards import found
from advocate_app.vocabulary import NOTHING, Changed, Kind, PersonId

PERSON = "SELECT id, name, zone, country, region, hours, about, email, lead FROM person "


@dataclass(frozen=True, slots=True)
class _Row:
    id: PersonId
    name: str
    zone: str
    country: str
    region: str
    hours: str
    about: str
    email: str
    lead: bool


@dataclass(frozen=True, slots=True)
class WorkspaceDirectory:
    """Fulfils `people.person.Directory`."""

    db: Database

    def person(self, id: PersonId) -> Person:
        with self.db.reading() as tx:
            return _person(found(one(tx, _Row, PERSON + "WHERE id = :id", id=id), "person"))

    def persons(self) -> tuple[Person, ...]:
        """By name."""
        with self.db.reading() as tx:
            return tuple(_person(row) for row in tx.rows(_Row, PERSON + "ORDER BY name, id"))

    def keep_person(self, person: Person) -> Changed:
        """Adds the person or changes everything about them but the id."""
        with self.db.transaction() as tx:
            tx.run(
                """INSERT INTO person (id, name, zone, country, region, hours, about, email, lead)
                   VALUES (:id, :name, :zone, :country, :region, :hours, :about, :email, :lead)
                   ON CONFLICT (id) DO UPDATE SET name = excluded.name, zone = excluded.zone, country = excluded.country,
                     region = excluded.region, hours = excluded.hours, about = excluded.about, email = excluded.email,
                     lead = excluded.lead""",
                id=person.id,
                name=person.name,
                zone=person.zone,
                country=person.country,
                region=person.region,
                hours=[[[a.isoformat(), b.isoformat()] for a, b in day] for day in person.hours],
                about=person.about,
                email=person.email,
                lead=person.lead,
            )
        return Changed.one(Kind.PERSON, person.id)

    def leaves(self, id: PersonId) -> tuple[Leave, ...]:
        """Earliest first."""
        with self.db.reading() as tx:
            return tuple(
                tx.rows(
                    Leave, "SELECT person_id, first, last FROM leave WHERE person_id = :id ORDER BY first, last", id=id
                )
            )

    def keep_leave(self, leave: Leave) -> Changed:
        with self.db.transaction() as tx:
            new = tx.run(
                "INSERT INTO leave (person_id, first, last) VALUES (:id, :first, :last) ON CONFLICT DO NOTHING",
                id=leave.person_id,
                first=leave.first,
                last=leave.last,
            )
        return Changed.one(Kind.PERSON, leave.person_id) if new else NOTHING

    def drop_leave(self, leave: Leave) -> Changed:
        with self.db.transaction() as tx:
            gone = tx.run(
                "DELETE FROM leave WHERE person_id = :id AND first = :first AND last = :last",
                id=leave.person_id,
                first=leave.first,
                last=leave.last,
            )
        return Changed.one(Kind.PERSON, leave.person_id) if gone else NOTHING


def _person(row: _Row) -> Person:
    hours: Week = tuple(
        tuple((time.fromisoformat(a), time.fromisoformat(b)) for a, b in day) for day in json.loads(row.hours)
    )
    return Person(row.id, row.name, row.zone, row.country, row.region, hours, row.about, row.email, row.lead)
