from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from advocate_app.schedule.late import Ask, Move, NotYet, Now, when_due
from advocate_app.schedule.slots import Taken
from advocate_app.schedule.work_time import CELL
from tests.schedule.clocks import BLOG, MARI, wall

GAPS = {BLOG: 60}
TEN = wall("2026-11-25T10:00")


def decide(
    now: datetime, due: datetime = TEN, *, out: tuple[Taken, ...] = (), not_after: datetime | None = None
) -> object:
    return when_due(due, MARI, (), GAPS, out=out, booked=(), now=now, not_after=not_after)


def test_nothing_goes_out_early() -> None:
    assert decide(TEN - timedelta(seconds=1)) == NotYet()


def test_half_an_hour_late_is_still_on_time() -> None:
    assert decide(TEN) == Now()
    assert decide(TEN + timedelta(minutes=30)) == Now()


def test_what_is_later_than_that_moves_to_the_next_slot() -> None:
    assert decide(wall("2026-11-25T10:31")) == Move(wall("2026-11-25T10:45"))
    assert decide(wall("2026-11-25T19:00")) == Move(wall("2026-11-26T09:00"))


def test_a_laptop_that_wakes_at_night_sends_nothing() -> None:
    sixteen = wall("2026-11-25T16:45")
    assert decide(wall("2026-11-25T17:05"), sixteen) == Move(wall("2026-11-26T09:00"))


def test_a_post_too_close_to_the_last_one_moves() -> None:
    assert decide(TEN, out=(Taken(BLOG, TEN - timedelta(minutes=20)),)) == Move(wall("2026-11-25T10:45"))


def test_what_has_no_slot_left_is_asked_about() -> None:
    assert decide(wall("2026-11-25T19:00"), not_after=wall("2026-11-26T09:00")) == Ask()
    assert decide(TEN + timedelta(minutes=5), not_after=TEN) == Ask()
    never = replace(MARI, hours=((),) * 7)
    assert when_due(TEN, never, (), GAPS, out=(), booked=(), now=TEN) == Ask()


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.integers(0, 3 * 96), min_size=1, max_size=8),
    st.lists(st.tuples(st.integers(0, 5 * 96), st.integers(1, 60)), max_size=4),
    st.sampled_from([15, 60, 180]),
)
def test_after_any_sleep_nothing_is_lost_doubled_or_in_a_burst(
    dues: list[int], asleep: list[tuple[int, int]], gap: int
) -> None:
    start = wall("2026-11-23T00:00")
    waiting = {i: start + CELL * d for i, d in enumerate(dues)}
    sent: dict[int, datetime] = {}
    for tick in range(8 * 96):
        now = start + CELL * tick
        if any(a <= tick < a + n for a, n in asleep):
            continue
        for post, due in sorted(waiting.items(), key=lambda item: item[1]):
            out = [Taken(BLOG, at) for at in sent.values()]
            booked = [Taken(BLOG, at) for other, at in waiting.items() if other != post and at > now]
            match when_due(due, MARI, (), {BLOG: gap}, out=out, booked=booked, now=now):
                case Now():
                    sent[post] = now
                    del waiting[post]
                case Move(to):
                    assert to > now or (to == now and now - due > timedelta(minutes=30))
                    waiting[post] = to
                case Ask():
                    raise AssertionError("there is always a slot next week")
                case NotYet():
                    pass
    assert sent.keys() | waiting.keys() == set(range(len(dues)))
    assert not waiting
    times = sorted(sent.values())
    assert all(b - a >= timedelta(minutes=gap) for a, b in pairwise(times))
    for post, at in sent.items():
        local = at.astimezone(MARI.tz)
        assert local.weekday() < 5
        assert 9 <= local.hour < 17
        assert at >= start + CELL * dues[post]
