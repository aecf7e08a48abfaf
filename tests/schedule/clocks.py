"""Persons, zones and days on which clocks jump, for everything about time."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from uuid import UUID
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import strategies as st

from advocate_app.people.person import Person, Week
from advocate_app.vocabulary import AccountId, PersonId

# the strangest clocks: half-hour summer time, Ramadan, a day left out, a jump at midnight, odd quarter hours
STRANGE = [
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Pacific/Apia",
    "America/Santiago",
    "Asia/Kathmandu",
    "Pacific/Chatham",
    "Africa/Cairo",
    "Europe/Tallinn",
    "America/New_York",
]
ALL = sorted(z for z in available_timezones() if "/" in z and not z.startswith(("Etc", "posix", "right", "SystemV")))


@lru_cache(None)
def jumps(zone: str) -> list[datetime]:
    """UTC midnights before a change of the zone's offset, 2011 to 2030."""
    days = [datetime(2011, 1, 1, tzinfo=UTC) + timedelta(days=d) for d in range(7300)]
    offsets = [d.astimezone(ZoneInfo(zone)).utcoffset() for d in days]
    return [day for day, (a, b) in zip(days, pairwise(offsets), strict=False) if a != b]


@st.composite
def zone_and_day(draw: st.DrawFn) -> tuple[str, datetime]:
    """A zone and a UTC midnight, every second time shortly before its clock jumps."""
    zone = draw(st.one_of(st.sampled_from(STRANGE), st.sampled_from(ALL)))
    near = [day - timedelta(days=before) for day in jumps(zone) for before in (0, 1)]
    close = draw(st.booleans())
    if near and close:
        return zone, draw(st.sampled_from(near))
    return zone, datetime(2011, 1, 1, tzinfo=UTC) + timedelta(days=draw(st.integers(0, 7299)))


@st.composite
def weeks(draw: st.DrawFn) -> Week:
    """Any work hours on quarter hours, night shifts too."""
    ends = draw(st.lists(st.lists(st.integers(0, 96), max_size=4, unique=True).map(sorted), min_size=7, max_size=7))
    return tuple(tuple((_clock(a), _clock(b)) for a, b in zip(day[::2], day[1::2], strict=False)) for day in ends)


def _clock(quarter: int) -> time:
    return time.max if quarter == 96 else time(quarter // 4, quarter % 4 * 15)


def someone(zone: str = "Europe/Tallinn", country: str = "EE", region: str = "", hours: Week | None = None) -> Person:
    person = Person(PersonId(UUID(int=1)), "Mari", zone, country, region)
    return person if hours is None else Person(person.id, "Mari", zone, country, region, hours)


MARI = someone()
BLOG = AccountId(UUID(int=11))
FORUM = AccountId(UUID(int=12))


def utc(text: str) -> datetime:
    """`text` as in 2026-11-25T10:15, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def wall(text: str, person: Person = MARI) -> datetime:
    """`text` on the person's wall clock, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=person.tz).astimezone(UTC)
