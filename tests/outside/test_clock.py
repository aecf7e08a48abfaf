"""The made-up clock runs, jumps ahead and never goes back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from advocate_app.outside.clock import MadeUpClock, SystemClock

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


def test_the_made_up_clock_runs_from_where_it_begins() -> None:
    seconds = [100.0]
    clock = MadeUpClock(MONDAY, lambda: seconds[0])
    seconds[0] += 90
    assert clock.now() == MONDAY + timedelta(seconds=90)


def test_the_made_up_clock_jumps_ahead_and_never_back() -> None:
    clock = MadeUpClock(MONDAY, lambda: 5.0)
    clock.go_to(MONDAY + timedelta(hours=3))
    clock.go_to(MONDAY)
    assert clock.now() == MONDAY + timedelta(hours=3)


def test_times_are_utc_and_the_steady_clock_does_not_go_back() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() == timedelta(0)
    assert clock.steady() <= clock.steady()
