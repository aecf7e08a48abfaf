from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import islice

from hypothesis import given, settings
from hypothesis import strategies as st

from advocate_app.people.person import Leave, Week
from advocate_app.schedule.explain import why_not
from advocate_app.schedule.slots import Taken, at_work, good_slots, next_good_slot, shade
from advocate_app.schedule.work_time import CELL, floor
from tests.schedule.clocks import BLOG, FORUM, MARI, someone, utc, wall, weeks, zone_and_day

GAPS = {BLOG: 60}
MONDAY = wall("2026-11-23T09:00")


def test_the_next_slot_is_now_while_at_work() -> None:
    assert next_good_slot(MARI, (), (), GAPS, now=MONDAY) == MONDAY
    assert next_good_slot(MARI, (), (), GAPS, now=MONDAY + timedelta(seconds=1)) == wall("2026-11-23T09:15")


def test_nothing_goes_out_in_the_last_hour_of_work() -> None:
    assert next_good_slot(MARI, (), (), GAPS, now=wall("2026-11-23T16:00")) == wall("2026-11-23T16:00")
    assert next_good_slot(MARI, (), (), GAPS, now=wall("2026-11-23T16:01")) == wall("2026-11-24T09:00")


def test_nothing_goes_out_right_before_lunch() -> None:
    hours: Week = (((time(9), time(12, 30)), (time(13, 30), time(17))),) * 7
    assert next_good_slot(someone(hours=hours), (), (), GAPS, now=wall("2026-11-23T11:31")) == wall("2026-11-23T13:30")


def test_weekends_holidays_and_leave_are_skipped() -> None:
    leave = Leave(MARI.id, date(2026, 12, 28), date(2026, 12, 31))
    christmas = wall("2026-12-23T16:30")  # then 24 to 26 are holidays, a Sunday, leave, New Year, a weekend
    assert next_good_slot(MARI, (leave,), (), GAPS, now=christmas) == wall("2027-01-04T09:00")


def test_the_wished_slot_is_kept_when_it_is_good() -> None:
    wish = wall("2026-11-25T10:15")
    assert next_good_slot(MARI, (), (), GAPS, now=MONDAY, wished=wish) == wish
    assert next_good_slot(MARI, (), (), GAPS, now=MONDAY, wished=wall("2026-11-25T22:00")) == wall("2026-11-26T09:00")
    assert next_good_slot(MARI, (), (), GAPS, now=wish, wished=MONDAY) == wish


def test_a_slot_can_be_held_back() -> None:
    assert next_good_slot(MARI, (), (), GAPS, now=MONDAY, not_before=wall("2026-11-24T12:00")) == wall(
        "2026-11-24T12:00"
    )


def test_two_posts_of_one_account_keep_its_gap() -> None:
    taken = (Taken(BLOG, MONDAY), Taken(FORUM, wall("2026-11-23T10:00")), Taken(BLOG, wall("2026-11-23T11:00")))
    first = next_good_slot(MARI, (), taken, GAPS, now=MONDAY)
    assert first == wall("2026-11-23T10:00")  # exactly an hour from both; the forum's post is another account's
    both = next_good_slot(MARI, (), taken, {BLOG: 60, FORUM: 30}, now=MONDAY)
    assert both == wall("2026-11-23T12:00")
    assert next_good_slot(MARI, (), taken, {BLOG: 0}, now=MONDAY) == wall("2026-11-23T09:15")


def test_who_never_works_has_no_slot() -> None:
    assert next_good_slot(someone(hours=((),) * 7), (), (), GAPS, now=MONDAY) is None


def test_every_reason_against_a_moment_is_one_sentence() -> None:
    leave = (Leave(MARI.id, date(2026, 11, 27), date(2026, 11, 27)),)
    taken = (Taken(BLOG, wall("2026-11-25T10:15")),)
    says = {
        "2026-11-20T10:00": "10:00 is over.",
        "2026-11-25T10:07": "10:07 is not on a quarter hour.",
        "2026-11-25T22:00": "22:00 is outside the work hours of Mari (9:00–17:00).",
        "2026-11-28T10:00": "Mari does not work on a Saturday.",
        "2026-12-24T10:00": "It is Christmas Eve for Mari.",
        "2026-11-27T10:00": "Mari is away that day.",
        "2026-11-25T16:30": "Mari has only 30 minutes left to answer after 16:30.",
        "2026-11-25T11:00": "The same channel has a post at 10:15.",
        "2026-11-25T11:15": "",
    }
    for moment, sentence in says.items():
        problem = why_not(wall(moment), MARI, leave, taken, GAPS, now=MONDAY)
        assert (problem.what if problem else "") == sentence


def test_mari_is_at_work_until_the_end_of_her_hours() -> None:
    assert at_work(MARI, (), wall("2026-11-23T11:42")) == wall("2026-11-23T17:00")
    assert at_work(MARI, (), wall("2026-11-23T17:00")) is None
    assert at_work(MARI, (), wall("2026-11-23T08:59")) is None
    assert at_work(MARI, (), wall("2026-12-24T11:42")) is None
    odd = someone(hours=(((time(9, 10), time(17, 5)),),) * 7)
    assert at_work(odd, (), wall("2026-11-23T09:12")) == wall("2026-11-23T17:00")


def test_the_calendar_knows_work_time_holidays_and_leave() -> None:
    days = shade(MARI, (Leave(MARI.id, date(2026, 12, 22), date(2026, 12, 22)),), date(2026, 12, 21), 5)
    assert [d.date.day for d in days] == [21, 22, 23, 24, 25]
    assert days[0].work == ((wall("2026-12-21T09:00"), wall("2026-12-21T17:00")),)
    assert days[1].work == ()
    assert days[1].away
    assert [d.holiday for d in days[3:]] == ["Christmas Eve", "Christmas Day"]


def test_the_calendar_cuts_a_night_shift_at_midnight_of_the_zone() -> None:
    nights = someone("America/Santiago", "", hours=(((time(0), time(4)), (time(20), time.max)),) * 7)
    # Saturday, 5 September 2026 ends at 24:00, and Sunday begins at 1:00
    saturday, sunday = shade(nights, (), date(2026, 9, 5), 2)
    assert saturday.work == (
        (utc("2026-09-05T04:00"), utc("2026-09-05T08:00")),
        (utc("2026-09-06T00:00"), utc("2026-09-06T04:00")),
    )
    assert sunday.work[0] == (utc("2026-09-06T04:00"), utc("2026-09-06T07:00"))


@settings(max_examples=250, deadline=None)
@given(
    zone_and_day(),
    weeks(),
    st.lists(st.integers(0, 14 * 96), max_size=6),
    st.sampled_from([0, 15, 40, 60, 240]),
    st.integers(0, 3),
    st.sampled_from(["", "EE", "MA", "CL"]),
    st.integers(0, 86_399),
)
def test_what_is_offered_is_good_and_what_is_left_out_has_a_reason(
    place: tuple[str, datetime], hours: Week, posts: list[int], gap: int, leave: int, country: str, seconds: int
) -> None:
    person, now = someone(place[0], country, hours=hours), place[1] + timedelta(seconds=seconds)
    taken = [Taken(BLOG, place[1] + CELL * p) for p in posts]
    leaves = (Leave(person.id, place[1].date(), place[1].date() + timedelta(days=leave)),)
    gaps = {BLOG: gap}
    offered = list(islice(good_slots(person, leaves, taken, gaps, now=now), 30))
    for slot in offered:
        assert why_not(slot, person, leaves, taken, gaps, now=now) is None
        for minute in range(0, 60, 5):
            local = (slot + timedelta(minutes=minute)).astimezone(person.tz)
            assert any(a <= local.time() and (local.time() < b or b == time.max) for a, b in hours[local.weekday()])
            assert not leaves[0].first <= local.date() <= leaves[0].last
        assert all(t.at != slot and abs(t.at - slot) >= timedelta(minutes=gap) for t in taken)
    moment = floor(now) + CELL
    for _ in range(150):
        if offered and moment > offered[-1]:
            break
        assert (why_not(moment, person, leaves, taken, gaps, now=now) is None) == (moment in offered)
        moment += CELL
