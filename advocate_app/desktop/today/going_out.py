"""The card of what goes out: what needs a person first, then by slot, each with what its chip says and what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from advocate_app.commands.standing import Standing, State
from advocate_app.desktop.look import Tone
from advocate_app.desktop.times import moment
from advocate_app.desktop.today.shown import Going
from advocate_app.people.person import Person
from advocate_app.review.revision import Verdict
from advocate_app.vocabulary import Delivery, DeliveryState

AHEAD = timedelta(days=7)
translate = QCoreApplication.translate
ORDER = (State.ATTENTION, State.FAILED, State.CHANGES, State.SENDING, State.SCHEDULED, State.WAITING)


def on_their_way(standings: Sequence[Standing], now: datetime, me: Person) -> int:
    """How many posts have a slot, fixed or wished, before Monday in the person's zone."""
    local = now.astimezone(me.tz)
    monday = local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=7 - local.weekday())
    slots = [_slot(s) for s in standings if s.state in (State.WAITING, State.SCHEDULED, State.SENDING)]
    return sum(slot is not None and slot < monday for slot in slots)


def going_out(
    standings: Sequence[Standing], accounts: Mapping[str, str], people: Sequence[Person], now: datetime, me: Person
) -> tuple[tuple[Going, ...], int]:
    """What is on its way within a week (at least the next one), and how many come later."""
    moving = sorted((s for s in standings if s.state in ORDER), key=lambda s: (ORDER.index(s.state), _slot(s) or now))
    soon = [s for s in moving if s.state is not State.SCHEDULED or (_slot(s) or now) < now + AHEAD] or moving[:1]
    return tuple(_going(s, accounts, people, now, me) for s in soon), len(moving) - len(soon)


def _slot(standing: Standing) -> datetime | None:
    open_ones = [d.due_at for d in standing.deliveries if d.state is not DeliveryState.PUBLISHED]
    wished = standing.revision.wished_at if standing.revision else None
    return min(open_ones, default=wished)


def _going(
    standing: Standing, accounts: Mapping[str, str], people: Sequence[Person], now: datetime, me: Person
) -> Going:
    title, deliveries = standing.title, standing.deliveries
    names = _listed(sorted({accounts.get(d.account_id.hex, "") for d in deliveries}))
    by = next((p.name.split()[0] for p in people if standing.review and p.id == standing.review.reviewer_id), "")
    match standing.state:
        case State.ATTENTION | State.FAILED:
            stuck = next(d for d in deliveries if d.state in (DeliveryState.NEEDS_ATTENTION, DeliveryState.FAILED))
            return Going(title, _stuck_word(stuck), Tone.STOP, _stuck(stuck, accounts), delivery_id=stuck.id)
        case State.CHANGES:
            note = standing.review.note if standing.review and standing.review.verdict is Verdict.CHANGES else ""
            draft = standing.draft.id if standing.draft else None
            said = f"{by}: “{' '.join(note.split())}”" if note else by
            return Going(title, translate("today", "changes asked"), Tone.ADVICE, said, draft_id=draft)
        case State.WAITING:
            revision = standing.revision
            since = moment(revision.submitted_at, now, me.tz) if revision else ""
            wished = moment(revision.wished_at, now, me.tz) if revision and revision.wished_at else ""
            parts = (
                translate("today", "Since {0}").format(since),
                translate("today", "wished {0}").format(wished) if wished else "",
            )
            return Going(title, translate("today", "waiting"), Tone.ADVICE, " · ".join(filter(None, parts)))
        case State.SENDING:
            return Going(title, translate("today", "being sent"), Tone.ACCENT, names)
        case _:
            slot = moment(_slot(standing) or now, now, me.tz)
            parts = (names, translate("today", "approved by {0}").format(by) if by else "")
            return Going(title, slot, Tone.OK, " · ".join(filter(None, parts)))


def _stuck_word(delivery: Delivery) -> str:
    return (
        translate("today", "failed")
        if delivery.state is DeliveryState.FAILED
        else translate("today", "needs attention")
    )


def _stuck(delivery: Delivery, accounts: Mapping[str, str]) -> str:
    """What happened and what to do."""
    if delivery.state is DeliveryState.FAILED:
        do = translate("today", "Give it a new slot, or take it back.")
    else:
        do = translate("today", "Look at it in the calendar and decide.")
    name = accounts.get(delivery.account_id.hex, "")
    what = delivery.problem.strip().rstrip(".")
    return f"{name}: {what}. {do}" if what else f"{name}. {do}"


def _listed(names: list[str]) -> str:
    known = [n for n in names if n]
    if len(known) < 2:
        return "".join(known)
    return translate("today", "{0} and {1}").format(", ".join(known[:-1]), known[-1])
