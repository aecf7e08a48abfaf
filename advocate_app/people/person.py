"""A person: name, place, work hours and leave. Wall times are the person's own; instants are UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Protocol
from zoneinfo import ZoneInfo, available_timezones

from advocate_app.problems import Wrong
from advocate_app.vocabulary import Changed, PersonId

Span = tuple[time, time]  # from, to: wall time; `to` is exclusive and time.max means the end of the day
Week = tuple[tuple[Span, ...], ...]  # seven days, Monday first
OFFICE: Week = tuple(((time(9), time(17)),) if day < 5 else () for day in range(7))


@dataclass(frozen=True, slots=True)
class Person:
    """`zone` is an IANA name; `country` an ISO 3166-1 code for holidays ('' for none), `region` its subdivision ('' for all)."""

    id: PersonId
    name: str
    zone: str
    country: str = ""
    region: str = ""
    hours: Week = OFFICE
    about: str = ""  # a few words under the name: "JVM platform"
    email: str = ""
    lead: bool = False

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone)


@dataclass(frozen=True, slots=True)
class Leave:
    """Days off, both ends included. Nothing goes out on them."""

    person_id: PersonId
    first: date
    last: date


class Directory(Protocol):
    """Where persons are kept."""

    def person(self, id: PersonId) -> Person: ...
    def persons(self) -> tuple[Person, ...]: ...
    def keep_person(self, person: Person) -> Changed: ...
    def leaves(self, id: PersonId) -> tuple[Leave, ...]: ...
    def keep_leave(self, leave: Leave) -> Changed: ...
    def drop_leave(self, leave: Leave) -> Changed: ...


def zone_named(text: str) -> str:
    """`text` as an IANA zone name; raises `Wrong` for anything else."""
    if text not in available_timezones():
        raise Wrong(
            "person.zone",
            "There is no time zone called “{zone}”.",
            "Write it as in Europe/Tallinn or America/New_York.",
            zone=text,
        )
    return text


def hours_from_text(text: str) -> tuple[Span, ...]:
    """'9:00-12:30, 13:30-17:00' as spans; '' is a day off. Raises `Wrong`."""
    spans: list[Span] = []
    for part in filter(None, (p.strip() for p in text.replace("–", "-").split(","))):
        try:
            start, end = (_clock(p) for p in part.split("-"))
        except ValueError:
            raise _bad_hours(text) from None
        if start >= end or (spans and start < spans[-1][1]):
            raise _bad_hours(text)
        spans.append((start, end))
    return tuple(spans)


def hours_as_text(spans: tuple[Span, ...]) -> str:
    return ", ".join(f"{_show(a)}–{_show(b)}" for a, b in spans)


def _clock(text: str) -> time:
    hour, _, minute = text.strip().partition(":")
    if int(hour) == 24 and not int(minute or 0):
        return time.max
    return time(int(hour), int(minute or 0))


def _show(t: time) -> str:
    return "24:00" if t == time.max else f"{t.hour}:{t.minute:02d}"


def _bad_hours(text: str) -> Wrong:
    return Wrong(
        "person.hours",
        "“{text}” are no work hours.",
        "Write them as 9:00-17:00, or 9:00-12:30, 13:30-17:00.",
        text=text,
    )
