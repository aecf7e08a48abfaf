"""Moments and work hours as people type them."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from advocate_app.console.when import end, moment, shown, week, week_shown
from advocate_app.people.person import OFFICE
from advocate_app.problems import Wrong

TALLINN = ZoneInfo("Europe/Tallinn")


def test_a_moment_without_an_offset_is_in_ones_own_time_zone() -> None:
    assert moment("2026-11-02T10:15", TALLINN) == datetime(2026, 11, 2, 8, 15, tzinfo=UTC)
    assert moment("2026-11-02T10:15+00:00", TALLINN) == datetime(2026, 11, 2, 10, 15, tzinfo=UTC)
    assert shown(datetime(2026, 11, 2, 8, 15, tzinfo=UTC), TALLINN) == "Mon 2 Nov 2026 10:15"


@pytest.mark.parametrize("text", ["tomorrow", "2026-13-01", "", "2026-03-29T03:30"])
def test_what_is_no_moment_or_is_skipped_by_the_clock_is_refused(text: str) -> None:
    with pytest.raises(Wrong):
        moment(text, TALLINN)


def test_a_day_ends_at_its_own_midnight() -> None:
    assert end("2026-10-25", TALLINN) == datetime(2026, 10, 25, 22, tzinfo=UTC)  # the day has 25 hours


@pytest.mark.parametrize(
    "text", ["Mon-Fri 9:00-17:00", "Mon-Thu 9:00-12:30, 13:30-17:00; Fri 9:00-15:00", "Tue,Sat 8:00-24:00"]
)
def test_work_hours_are_read_back_as_they_are_shown(text: str) -> None:
    hours = week(text)
    assert week(week_shown(hours)) == hours


def test_work_hours_may_name_days_or_not() -> None:
    assert week("9:00-17:00") == week("Monday-Friday 9:00–17:00") == OFFICE
    assert week("Wed 9:00-10:00")[2] == ((time(9), time(10)),)
    assert week("Wed 9:00-10:00")[3] == ()


@pytest.mark.parametrize(
    "text", ["Mon-Fri", "Fri-Mon 9:00-17:00", "Someday 9:00-17:00", "Mon 9-8", "Mon 9-10; Mon 11-12"]
)
def test_what_are_no_work_hours_is_refused(text: str) -> None:
    with pytest.raises(Wrong):
        week(text)
