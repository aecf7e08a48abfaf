"""What the page *Work hours* shows: the week, leave to come, and the public holidays of the next months."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from advocate_app.assembly import Office
from advocate_app.people.person import Leave, Person
from advocate_app.schedule.holidays import holiday_name

AHEAD = timedelta(days=120)


@dataclass(frozen=True, slots=True)
class Holiday:
    day: date
    name: str


@dataclass(frozen=True, slots=True)
class HoursShown:
    """`leaves` are those that are not over; all dates are in the person's zone."""

    person: Person
    today: date
    leaves: tuple[Leave, ...]
    holidays: tuple[Holiday, ...]


def read_hours(office: Office) -> HoursShown:
    person = office.person
    today = office.clock.now().astimezone(person.tz).date()
    leaves = tuple(leave for leave in office.directory.leaves(person.id) if leave.last >= today)
    return HoursShown(person, today, leaves, holidays_from(person, today))


def holidays_from(person: Person, today: date) -> tuple[Holiday, ...]:
    """The holidays of the next 120 days, earliest first."""
    days = (today + timedelta(days=n) for n in range(AHEAD.days))
    named = ((day, holiday_name(person.country, person.region, day)) for day in days)
    return tuple(Holiday(day, name) for day, name in named if name)
