"""The grid agrees with an independent look at the wall clock, in every zone, also on days when clocks jump."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import example, given, settings
from hypothesis import strategies as st

from advocate_app.people.person import OFFICE, Week
from advocate_app.schedule.work_time import CELL, Grid, floor, followed_by, runs, work
from tests.schedule.clocks import weeks, zone_and_day

ALL_DAY: Week = (((time(0), time.max),),) * 7
EARLY: Week = (((time(2), time(2, 30)),),) * 7


def wall_says(moment: datetime, zone: ZoneInfo, hours: Week, off: set[date]) -> bool:
    """What somebody in that zone reads from the clock on the wall, in minutes since midnight."""
    local = moment.astimezone(zone)
    minutes = local.hour * 60 + local.minute
    for start, end in hours[local.weekday()]:
        until = 1440 if end == time.max else end.hour * 60 + end.minute
        if start.hour * 60 + start.minute <= minutes < until:
            return local.date() not in off
    return False


@settings(max_examples=500, deadline=None)
@given(zone_and_day(), weeks(), st.sets(st.integers(0, 3), max_size=2))
@example(("Europe/Berlin", datetime(2026, 10, 25, tzinfo=UTC)), EARLY, set())
@example(("Europe/Berlin", datetime(2026, 3, 29, tzinfo=UTC)), EARLY, set())
@example(("Australia/Lord_Howe", datetime(2026, 4, 4, tzinfo=UTC)), EARLY, set())
@example(("Pacific/Apia", datetime(2011, 12, 29, tzinfo=UTC)), ALL_DAY, set())
@example(("Africa/Casablanca", datetime(2026, 2, 14, tzinfo=UTC)), EARLY, set())
def test_a_cell_counts_exactly_if_all_its_minutes_are_work_time(
    place: tuple[str, datetime], hours: Week, off_days: set[int]
) -> None:
    zone, start = ZoneInfo(place[0]), place[1]
    off = {(start + timedelta(days=d)).date() for d in off_days}
    grid = Grid(start, 96 * 2 + 40)
    cells = work(grid, zone, hours, lambda day: day in off)
    for cell in range(grid.cells):
        minutes = (grid.at(cell) + timedelta(minutes=m) for m in range(15))
        assert bool(cells >> cell & 1) == all(wall_says(m, zone, hours, off) for m in minutes), grid.at(cell)


def test_a_repeated_hour_counts_twice_and_a_lost_one_not_at_all() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    for day, minutes in ((25, 60), (26, 30)):  # 25 October 2026: 2:00 to 3:00 comes twice
        grid = Grid(datetime(2026, 10, day - 1, 22, tzinfo=UTC), 60)
        assert work(grid, berlin, EARLY, lambda _: False).bit_count() * 15 == minutes
    lost = Grid(datetime(2026, 3, 28, 23, tzinfo=UTC), 60)
    assert work(lost, berlin, EARLY, lambda _: False) == 0


@settings(max_examples=100, deadline=None)
@given(st.integers(0, (1 << 200) - 1), st.integers(1, 9))
def test_an_hour_left_means_every_quarter_of_it(cells: int, count: int) -> None:
    run = followed_by(cells, count)
    for i in range(200):
        assert bool(run >> i & 1) == all(cells >> (i + k) & 1 for k in range(count))


@settings(max_examples=100, deadline=None)
@given(st.integers(0, (1 << 100) - 1))
def test_runs_give_back_the_cells_they_came_from(cells: int) -> None:
    grid = Grid(datetime(2026, 1, 1, tzinfo=UTC), 100)
    stretches = list(runs(grid, cells))
    assert sum(grid.inside(a, b) for a, b in stretches) == cells
    assert all(b < c for (_, b), (c, _) in pairwise(stretches))


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 172_799), st.integers(0, 5000))
def test_cells_are_inside_a_span_or_not(second: int, minutes: int) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=second)
    end, grid = start + timedelta(minutes=minutes), Grid(datetime(2026, 1, 1, 12, tzinfo=UTC), 96)
    inside, later = grid.inside(start, end), grid.from_on(start)
    for cell in range(grid.cells):
        assert bool(inside >> cell & 1) == (start <= grid.at(cell) and grid.at(cell + 1) <= end)
        assert bool(later >> cell & 1) == (start <= grid.at(cell))
    assert inside < 1 << 96
    assert timedelta() <= start - floor(start) < CELL


def test_holidays_and_leave_are_asked_for_by_the_date_on_the_wall() -> None:
    asked: list[date] = []
    grid = Grid(datetime(2026, 11, 25, 20, tzinfo=UTC), 16)  # 26 November, 5:00 to 9:00 in Tokyo

    def is_off(day: date) -> bool:
        asked.append(day)
        return True

    assert work(grid, ZoneInfo("Asia/Tokyo"), OFFICE, is_off) == 0
    assert set(asked) == {date(2026, 11, 26)}
