"""What becomes of a post whose slot has come, or went by while the laptop slept or all workers were down.

At most half an hour late and still in work time: now. Else its next good slot, and the person is told. Else they are asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from advocate_app.people.person import Leave, Person
from advocate_app.schedule.slots import Taken, in_work_time, next_good_slot, rival
from advocate_app.vocabulary import AccountId

GRACE = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class NotYet:
    """Its slot is still to come."""


@dataclass(frozen=True, slots=True)
class Now:
    """It goes out now."""


@dataclass(frozen=True, slots=True)
class Move:
    """It is too late for its slot; `to` (UTC) is the next good one. The person is told."""

    to: datetime


@dataclass(frozen=True, slots=True)
class Ask:
    """No slot is left for it; the person decides."""


Decision = NotYet | Now | Move | Ask


def when_due(
    due_at: datetime,
    person: Person,
    leaves: Sequence[Leave],
    gaps: Mapping[AccountId, int],
    *,
    out: Iterable[Taken],
    booked: Iterable[Taken],
    now: datetime,
    not_after: datetime | None = None,
) -> Decision:
    """What to do with a post due at `due_at`; all times are UTC.

    `gaps` is its account with the minutes between two posts; `out` is what went out on it lately, `booked` what else has
    a slot on it. From `not_after` on it must not go out by itself.
    """
    if due_at > now:
        return NotYet()
    if not_after is not None and now >= not_after:
        return Ask()
    sent = tuple(out)
    if now - due_at <= GRACE and in_work_time(person, leaves, now) and rival(now, sent, gaps) is None:
        return Now()
    slot = next_good_slot(person, leaves, (*sent, *booked), gaps, now=now)
    if slot is None or (not_after is not None and slot >= not_after):
        return Ask()
    return Move(slot)
