"""The sample's people as the product knows them, and the Monday that it begins on."""

from datetime import date, datetime, timedelta
from uuid import NAMESPACE_DNS, uuid5
from zoneinfo import ZoneInfo

import pytest

from advocate_app.people.person import Leave, Person
from advocate_app.tour import content
from advocate_app.vocabulary import PersonId

MONDAY = date(2026, 11, 23)


@pytest.fixture
def monday() -> date:
    return MONDAY


@pytest.fixture
def start() -> datetime:
    return datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/Tallinn"))


@pytest.fixture
def people() -> dict[str, Person]:
    return {
        p.slug: Person(
            id=PersonId(uuid5(NAMESPACE_DNS, p.slug)),
            name=p.name,
            zone=p.zone,
            country=p.country,
            region=p.region,
            hours=p.hours,
            about=p.about,
            email=p.email,
            lead=p.lead,
        )
        for p in content.workspace().people
    }


@pytest.fixture
def leaves(people: dict[str, Person]) -> dict[str, tuple[Leave, ...]]:
    return {
        p.slug: tuple(
            Leave(people[p.slug].id, MONDAY + timedelta(days=first), MONDAY + timedelta(days=last))
            for first, last in p.leave
        )
        for p in content.workspace().people
    }
