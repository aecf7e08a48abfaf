"""A workspace on a made-up clock with Mari, who writes, and Jaan, who leads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from advocate_app.assembly import Home, Office
from advocate_app.channels.accounts import KeptAccount
from advocate_app.commands.begin import Beginning, begin
from advocate_app.outside.clock import MadeUpClock
from advocate_app.people.person import Person
from advocate_app.vocabulary import AccountId, PersonId

MONDAY = datetime(2026, 11, 23, 7, 5, tzinfo=UTC)  # 9:05 in Tallinn


@pytest.fixture
def clock() -> MadeUpClock:
    return MadeUpClock(MONDAY, lambda: 0.0)


@pytest.fixture
def office(tmp_path: Path, clock: MadeUpClock) -> Iterator[Office]:
    wanted = Beginning("Mari Tamm", "Europe/Tallinn", "EE", employer="Kivi Systems", four_eyes=True)
    office = begin(Home(tmp_path / "home"), wanted, clock=clock)
    yield office
    office.close()


@pytest.fixture
def jaan(office: Office) -> Office:
    """The same office, as the lead."""
    lead = Person(PersonId(uuid4()), "Jaan", "Europe/Tallinn", "EE", lead=True)
    office.directory.keep_person(lead)
    return office.as_person(lead.id)


@pytest.fixture
def account(office: Office) -> AccountId:
    made = KeptAccount(AccountId(uuid4()), "folder", "Blog")
    office.accounts.keep_account(made)
    return made.id
