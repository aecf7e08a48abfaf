"""The next good slot: a quarter hour in the author's work time with an hour left to answer.

Never on a holiday or on leave, never in the past, and never closer to another post of the same account than its gap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from advocate_app.people.person import Leave, Person
from advocate_app.schedule.holidays import holiday_name
from advocate_app.schedule.work_time import CELL, Grid, floor, followed_by, runs, work, works_at
from advocate_app.vocabulary import AccountId

HOUR = 4  # cells: the time to answer, directly after the slot
HORIZON = 53  # weeks that are looked at before giving up
_WEEK = 7 * 96  # cells
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Taken:
    """Another post of this account, out or with a slot; `at` is UTC."""

    account_id: AccountId
    at: datetime


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a calendar in the person's zone: `work` in UTC; `holiday` by name, '' for none; `away` while on leave."""

    date: date
    work: tuple[tuple[datetime, datetime], ...]
    holiday: str = ""
    away: bool = False


def next_good_slot(
    person: Person,
    leaves: Sequence[Leave],
    taken: Iterable[Taken],
    gaps: Mapping[AccountId, int],
    *,
    now: datetime,
    not_before: datetime | None = None,
    wished: datetime | None = None,
) -> datetime | None:
    """The first good slot (UTC) from `wished`, `not_before` and `now` on, whichever is last; None within a year.

    `gaps` are the accounts that the post goes to, each with the minutes that it keeps between two posts; what is `taken`
    on other accounts does not matter. A wished slot that is good is the answer.
    """
    return next(good_slots(person, leaves, taken, gaps, now=max(filter(None, (now, not_before, wished)))), None)


def good_slots(
    person: Person,
    leaves: Sequence[Leave],
    taken: Iterable[Taken],
    gaps: Mapping[AccountId, int],
    *,
    now: datetime,
) -> Iterator[datetime]:
    """All good slots from `now` on, earliest first, for a year."""
    others = tuple(taken)
    is_off = days_off(person, leaves)
    for week in range(HORIZON):
        grid = Grid(floor(now) + CELL * _WEEK * week, _WEEK + HOUR)
        good = followed_by(work(grid, person.tz, person.hours, is_off), HOUR) & grid.from_on(now)
        good &= ((1 << _WEEK) - 1) & ~_busy(grid, others, gaps)
        while good:
            yield grid.at((good & -good).bit_length() - 1)
            good &= good - 1


def rival(moment: datetime, taken: Iterable[Taken], gaps: Mapping[AccountId, int]) -> Taken | None:
    """The earliest post that is too close to `moment` on one of the accounts in `gaps`."""
    close = (
        t for t in taken if t.account_id in gaps and (t.at == moment or abs(t.at - moment) < _gap(gaps, t.account_id))
    )
    return min(close, key=lambda t: t.at, default=None)


def at_work(person: Person, leaves: Sequence[Leave], now: datetime) -> datetime | None:
    """Until when the person is at work without a break (UTC); None while they are not."""
    if not in_work_time(person, leaves, now):
        return None
    grid = Grid(floor(now), 2 * 96)
    for start, end in runs(grid, work(grid, person.tz, person.hours, days_off(person, leaves))):
        if start - grid.start <= CELL:  # hours may begin within a cell
            return end
    return None


def in_work_time(person: Person, leaves: Sequence[Leave], moment: datetime) -> bool:
    return works_at(moment.astimezone(person.tz), person.hours, days_off(person, leaves))


def shade(person: Person, leaves: Sequence[Leave], first_day: date, days: int) -> tuple[Day, ...]:
    """`days` days from `first_day` in the person's zone, with their work time; a calendar shades the rest."""
    start = datetime(first_day.year, first_day.month, first_day.day, tzinfo=UTC) - timedelta(days=1)
    grid = Grid(start, 96 * (days + 2))
    spans: dict[date, list[tuple[datetime, datetime]]] = {}
    for begin, end in runs(grid, work(grid, person.tz, person.hours, days_off(person, leaves))):
        for day, a, b in _by_day(begin, end, person):
            spans.setdefault(day, []).append((a, b))
    return tuple(
        Day(
            day,
            tuple(spans.get(day, ())),
            holiday_name(person.country, person.region, day) or "",
            on_leave(person, leaves, day),
        )
        for day in (first_day + timedelta(days=i) for i in range(days))
    )


def days_off(person: Person, leaves: Sequence[Leave]) -> Callable[[date], bool]:
    """Whether a day of the person's calendar is a holiday or on leave."""
    return lambda day: on_leave(person, leaves, day) or holiday_name(person.country, person.region, day) is not None


def on_leave(person: Person, leaves: Sequence[Leave], day: date) -> bool:
    return any(leave.person_id == person.id and leave.first <= day <= leave.last for leave in leaves)


def _busy(grid: Grid, taken: Iterable[Taken], gaps: Mapping[AccountId, int]) -> int:
    """The cells that begin too close to what is taken."""
    cells = 0
    for other in taken:
        if other.account_id in gaps:
            gap = _gap(gaps, other.account_id)
            # free again from exactly the gap on, in both directions; the very same moment is taken even without a gap
            cells |= grid.from_on(min(other.at, other.at - gap + _TICK)) & ~grid.from_on(
                max(other.at + _TICK, other.at + gap)
            )
    return cells


def _gap(gaps: Mapping[AccountId, int], account: AccountId) -> timedelta:
    return timedelta(minutes=gaps[account])


def _by_day(start: datetime, end: datetime, person: Person) -> Iterator[tuple[date, datetime, datetime]]:
    """The stretch cut at the person's midnights."""
    at = begin = start
    while at < end:
        day = begin.astimezone(person.tz).date()
        at += CELL
        if at == end or at.astimezone(person.tz).date() != day:
            yield day, begin, at
            begin = at
