"""Why a moment is no good slot, in one sentence, so that the window can say it where somebody moves a post."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from advocate_app.people.person import Leave, Person, hours_as_text
from advocate_app.problems import NotAllowed, Problem
from advocate_app.schedule.holidays import holiday_name
from advocate_app.schedule.slots import HOUR, Taken, days_off, on_leave, rival
from advocate_app.schedule.work_time import CELL, Grid, floor, work
from advocate_app.vocabulary import AccountId

_MOVE = "Choose a moment in their work time with an hour left."


def why_not(
    moment: datetime,
    person: Person,
    leaves: Sequence[Leave],
    taken: Iterable[Taken],
    gaps: Mapping[AccountId, int],
    *,
    now: datetime,
) -> Problem | None:
    """What speaks against `moment` (aware) for a post of `person`; None where it is a good slot. Arguments as in `good_slots`."""
    wall = moment.astimezone(person.tz)
    clock, day = f"{wall:%H:%M}", wall.date()
    if moment < now:
        return NotAllowed("slot.past", "{clock} is over.", "Choose a moment that is still to come.", clock=clock)
    if floor(moment) != moment:
        return NotAllowed(
            "slot.quarter", "{clock} is not on a quarter hour.", "Posts go out at :00, :15, :30 or :45.", clock=clock
        )
    if holiday := holiday_name(person.country, person.region, day):
        return _no("slot.holiday", "It is {holiday} for {name}.", "Choose another day.", person, holiday=holiday)
    if on_leave(person, leaves, day):
        return _no("slot.leave", "{name} is away that day.", "Choose another day.", person)
    spans = person.hours[wall.weekday()]
    if not spans:
        return _no("slot.day", "{name} does not work on a {day:%A}.", "Choose another day.", person, day=day)
    grid = Grid(moment.astimezone(UTC), HOUR)
    hour = work(grid, person.tz, person.hours, days_off(person, leaves))
    if not hour & 1:
        return _no(
            "slot.night",
            "{clock} is outside the work hours of {name} ({hours}).",
            _MOVE,
            person,
            clock=clock,
            hours=hours_as_text(spans),
        )
    if hour != (1 << HOUR) - 1:
        minutes = (~hour & (hour + 1)).bit_length() - 1
        return _no(
            "slot.hour",
            "{name} has only {minutes} minutes left to answer after {clock}.",
            _MOVE,
            person,
            clock=clock,
            minutes=minutes * int(CELL.total_seconds()) // 60,
        )
    if other := rival(moment, taken, gaps):
        return NotAllowed(
            "slot.busy",
            "The same channel has a post at {clock}.",
            "It keeps {gap} minutes between two posts.",
            clock=f"{other.at.astimezone(person.tz):%H:%M}",
            gap=gaps[other.account_id],
        )
    return None


def _no(id: str, what: str, do: str, person: Person, **words: object) -> NotAllowed:
    return NotAllowed(id, what, do, name=person.name, **words)
