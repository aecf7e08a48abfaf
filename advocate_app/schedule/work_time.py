"""When a person works: a grid of quarter hours in UTC, where a set of cells is one Python int (bit i is cell i).

A cell counts only if the wall clock of the person's zone stands in their work hours during all of its minutes, whatever
the clock does that day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from advocate_app.people.person import Week

CELL = timedelta(minutes=15)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
_DAY = 96  # cells


@dataclass(frozen=True, slots=True)
class Grid:
    """`cells` quarter hours from `start`, which is UTC and on a quarter hour."""

    start: datetime
    cells: int

    def at(self, cell: int) -> datetime:
        """When `cell` begins, in UTC."""
        return self.start + CELL * cell

    def cell(self, moment: datetime) -> int:
        """The cell that holds `moment`; negative or ≥ `cells` where it lies outside."""
        return (moment - self.start) // CELL

    def inside(self, start: datetime, end: datetime) -> int:
        """The cells that lie wholly in [start, end)."""
        low = max(0, -((self.start - start) // CELL))
        high = min(self.cells, (end - self.start) // CELL)
        return (1 << high) - (1 << low) if high > low else 0

    def from_on(self, moment: datetime) -> int:
        """The cells that begin at `moment` or later."""
        low = min(self.cells, max(0, -((self.start - moment) // CELL)))
        return (1 << self.cells) - (1 << low)


def floor(moment: datetime) -> datetime:
    """The quarter hour (UTC) that `moment` lies in; of a whole quarter hour itself."""
    return EPOCH + (moment - EPOCH) // CELL * CELL


def work(grid: Grid, zone: tzinfo, hours: Week, is_off: Callable[[date], bool]) -> int:
    """The cells of `grid` that are work time. `is_off` is asked for wall dates: holidays and leave."""
    cells = 0
    for first in range(0, grid.cells, _DAY):
        last = min(first + _DAY, grid.cells)
        start, end = grid.at(first), grid.at(last)
        part = _steady(grid, start, end, zone, hours, is_off)
        cells |= _by_the_minute(grid, first, last, zone, hours, is_off) if part is None else part
    return cells


def followed_by(cells: int, count: int) -> int:
    """The cells that begin a run of at least `count` (≥ 1) cells."""
    run, have = cells, 1
    while have < count:
        step = min(have, count - have)
        run &= run >> step
        have += step
    return run


def runs(grid: Grid, cells: int) -> Iterator[tuple[datetime, datetime]]:
    """The unbroken stretches of `cells`, in UTC, earliest first; ends are exclusive."""
    at = 0
    while rest := cells >> at:
        first = at + (rest & -rest).bit_length() - 1
        stretch = cells >> first
        at = first + (~stretch & (stretch + 1)).bit_length() - 1
        yield grid.at(first), grid.at(at)


def works_at(wall: datetime, hours: Week, is_off: Callable[[date], bool]) -> bool:
    """Whether a wall clock that shows `wall` shows work time."""
    clock = wall.time()
    return any(a <= clock and (clock < b or b == time.max) for a, b in hours[wall.weekday()]) and not is_off(
        wall.date()
    )


def _steady(
    grid: Grid, start: datetime, end: datetime, zone: tzinfo, hours: Week, is_off: Callable[[date], bool]
) -> int | None:
    """The work cells in [start, end), at most a day; None where the zone's offset changes on the way."""
    step = (end - start) / 8
    offsets = {(start + step * i).astimezone(zone).utcoffset() for i in range(9)}
    if len(offsets) > 1:
        return None
    offset = offsets.pop() or timedelta()
    cells, day = 0, (start + offset).date()
    while day <= (end + offset).date():
        if hours[day.weekday()] and not is_off(day):
            midnight = datetime.combine(day, time(), UTC) - offset
            for a, b in hours[day.weekday()]:
                cells |= grid.inside(max(start, midnight + _since_midnight(a)), min(end, midnight + _since_midnight(b)))
        day += timedelta(days=1)
    return cells


def _by_the_minute(grid: Grid, first: int, last: int, zone: tzinfo, hours: Week, is_off: Callable[[date], bool]) -> int:
    cells = 0
    for cell in range(first, last):
        start = grid.at(cell)
        if all(works_at((start + MINUTE * i).astimezone(zone), hours, is_off) for i in range(15)):
            cells |= 1 << cell
    return cells


def _since_midnight(clock: time) -> timedelta:
    if clock == time.max:
        return timedelta(days=1)
    return timedelta(hours=clock.hour, minutes=clock.minute, seconds=clock.second)
