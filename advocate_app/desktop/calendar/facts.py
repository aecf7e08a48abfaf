"""A week as the calendar shows it: days with their work time, what went out, goes out and waits. Read from the office, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from math import ceil
from uuid import UUID
from zoneinfo import ZoneInfo

from advocate_app.assembly import Office
from advocate_app.people.person import Leave, Person
from advocate_app.problems import Problem
from advocate_app.schedule.explain import why_not
from advocate_app.schedule.slots import Day, Taken, next_good_slot, shade
from advocate_app.vocabulary import AccountId, Delivery, DeliveryState, PersonId, PostId, RevisionId

RECENT = timedelta(days=1)
DAY = 24 * 60  # minutes


class Look(Enum):
    """What a block says of its post."""

    PUBLISHED = "published"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    WAITING = "waiting"
    ATTENTION = "attention"
    FAILED = "failed"


LOOKS = {
    DeliveryState.PUBLISHED: Look.PUBLISHED,
    DeliveryState.SCHEDULED: Look.SCHEDULED,
    DeliveryState.CLAIMED: Look.SENDING,
    DeliveryState.SENDING: Look.SENDING,
    DeliveryState.CHECKING: Look.SENDING,
    DeliveryState.NEEDS_ATTENTION: Look.ATTENTION,
    DeliveryState.FAILED: Look.FAILED,
}
MOVABLE = {Look.SCHEDULED, Look.FAILED, Look.ATTENTION}
ALONE = {Look.FAILED, Look.ATTENTION}  # each delivery needs its own look


@dataclass(frozen=True, slots=True)
class Block:
    """One post at one time: its deliveries in one state, or the slot that a waiting one wishes (no deliveries). `at` is UTC."""

    key: UUID
    look: Look
    at: datetime
    title: str
    author: Person
    accounts: tuple[AccountId, ...]
    channels: tuple[str, ...]
    post_id: PostId
    revision_id: RevisionId
    deliveries: tuple[Delivery, ...] = ()

    @property
    def problem(self) -> str:
        return next((d.problem for d in self.deliveries if d.problem), "")


@dataclass(frozen=True, slots=True)
class DayShown:
    """`work` in minutes since the reader's midnight. `holidays` by name with whose they are; `away` are people on leave."""

    date: date
    work: tuple[tuple[int, int], ...]
    holidays: tuple[tuple[str, tuple[str, ...]], ...] = ()
    away: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """What decides whether a slot is good, as of the last reading."""

    leaves: Mapping[PersonId, tuple[Leave, ...]]
    taken: tuple[Taken, ...]
    gaps: Mapping[AccountId, int]

    def problem(self, block: Block, at: datetime, now: datetime) -> Problem | None:
        """What speaks against `at` for this block, whose present slot is about to be free."""
        return why_not(at, block.author, self.leaves[block.author.id], *self._others(block), now=now)

    def best(self, block: Block, now: datetime) -> datetime | None:
        """The next good slot."""
        return next_good_slot(block.author, self.leaves[block.author.id], *self._others(block), now=now)

    def _others(self, block: Block) -> tuple[list[Taken], dict[AccountId, int]]:
        others = [t for t in self.taken if not (t.account_id in block.accounts and t.at == block.at)]
        return others, {a: self.gaps[a] for a in block.accounts}


@dataclass(frozen=True, slots=True)
class Shown:
    """`who` is the person that is looked at, None for everyone. `hours` are the first and the last hour of the grid."""

    first: date
    days: tuple[DayShown, ...]
    hours: tuple[int, int]
    blocks: tuple[Block, ...]
    ready: tuple[tuple[Block, datetime | None], ...]
    pace: tuple[tuple[str, int], ...]
    people: tuple[tuple[PersonId, str], ...]
    who: PersonId | None
    me: Person
    now: datetime
    rules: Rules
    anything: bool

    @property
    def zone(self) -> ZoneInfo:
        return self.me.tz

    def block(self, key: UUID | None) -> Block | None:
        return next((b for b in (*self.blocks, *(r for r, _ in self.ready)) if b.key == key), None)

    def moved(self, key: UUID, at: datetime) -> Shown:
        """The same week with one block at another time, until the store has said so too."""
        block = self.block(key)
        if block is None:
            return self
        taken = tuple(
            Taken(t.account_id, at) if t.account_id in block.accounts and t.at == block.at else t
            for t in self.rules.taken
        )
        return replace(
            self,
            blocks=tuple(replace(b, at=at) if b.key == key else b for b in self.blocks),
            rules=replace(self.rules, taken=taken),
        )


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def minute_of(at: datetime, zone: ZoneInfo) -> int:
    """Minutes since midnight on the wall clock of `zone`."""
    wall = at.astimezone(zone)
    return wall.hour * 60 + wall.minute


def instant(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """The moment (UTC) at which the wall clock of `zone` shows it; in a gap of the clock the moment after the jump."""
    return datetime.combine(day, time(minute // 60, minute % 60), zone).astimezone(UTC)


def read_week(office: Office, first: date | None, who: PersonId | None) -> Shown:
    """The week from the Monday `first`, or this week, of one person or of everyone."""
    now, me = office.clock.now(), office.person
    zone = me.tz
    first = first or monday(now.astimezone(zone).date())
    start, end = instant(first, 0, zone), instant(first + timedelta(days=7), 0, zone)
    persons = {p.id: p for p in office.directory.persons()}
    leaves = {who: office.directory.leaves(who) for who in persons}
    accounts = {a.id: a for a in office.accounts.accounts(closed=True)}
    names = {to: a.name for to, a in accounts.items()}
    rules = Rules(leaves, office.queue.taken(now - RECENT), {to: a.gap_minutes for to, a in accounts.items()})
    everything = office.outbox.deliveries(start, end)
    blocks = [*_delivered(everything, persons, names), *_waiting(office, start, end, persons, names)]
    open_ones = _delivered(office.outbox.open_ones(), persons, names)
    ready = [b for b in open_ones if b.look in ALONE and who in (None, b.author.id)]
    mine = tuple(sorted((b for b in blocks if who in (None, b.author.id)), key=lambda b: (b.at, b.title)))
    looked_at = persons[who] if who else me
    days = _days(first, looked_at, persons, leaves, zone, everyone=who is None)
    busy = {b.at.astimezone(zone).date() for b in mine}
    kept = tuple(d for d in days if d.date.weekday() < 5 or d.work or d.date in busy)
    return Shown(
        first=first,
        days=kept,
        hours=_hours(kept, mine, zone),
        blocks=mine,
        ready=tuple((b, rules.best(b, now)) for b in ready),
        pace=_pace(everything, names),
        people=tuple((p.id, p.name) for p in sorted(persons.values(), key=lambda p: (p.id != me.id, p.name))),
        who=who,
        me=me,
        now=now,
        rules=rules,
        anything=bool(blocks or open_ones or office.queue.posts()),
    )


def _delivered(
    deliveries: Iterable[Delivery], persons: Mapping[PersonId, Person], names: Mapping[AccountId, str]
) -> list[Block]:
    """One block for what one post sends at one time; what needs a person stands alone."""
    groups: dict[object, list[Delivery]] = {}
    for d in deliveries:
        look = LOOKS[d.state]
        groups.setdefault(d.id if look in ALONE else (d.post_id, d.due_at, look), []).append(d)
    made = []
    for group in groups.values():
        group.sort(key=lambda d: (names[d.account_id], d.id))
        d = group[0]
        made.append(
            Block(
                key=min(each.id for each in group),
                look=LOOKS[d.state],
                at=d.due_at,
                title=d.title,
                author=persons[d.author_id],
                accounts=tuple(each.account_id for each in group),
                channels=tuple(names[each.account_id] for each in group),
                post_id=d.post_id,
                revision_id=d.revision_id,
                deliveries=tuple(group),
            )
        )
    return made


def _waiting(
    office: Office,
    start: datetime,
    end: datetime,
    persons: Mapping[PersonId, Person],
    names: Mapping[AccountId, str],
) -> list[Block]:
    made = []
    for w in office.queue.waiting():
        if w.wished_at is not None and start <= w.wished_at < end:
            accounts = office.queue.revision(w.revision_id).content.channels
            channels = tuple(names[a] for a in accounts)
            author = persons[w.author_id]
            made.append(
                Block(
                    w.revision_id,
                    Look.WAITING,
                    w.wished_at,
                    w.title,
                    author,
                    accounts,
                    channels,
                    w.post_id,
                    w.revision_id,
                )
            )
    return made


def _days(
    first: date,
    looked_at: Person,
    persons: Mapping[PersonId, Person],
    leaves: Mapping[PersonId, tuple[Leave, ...]],
    zone: ZoneInfo,
    *,
    everyone: bool,
) -> list[DayShown]:
    # the person's own days reach into one more of the reader's on each side
    work = [span for day in shade(looked_at, leaves[looked_at.id], first - timedelta(days=1), 9) for span in day.work]
    seen = persons.values() if everyone else (looked_at,)
    week: dict[Person, tuple[Day, ...]] = {p: shade(p, leaves[p.id], first, 7) for p in seen}
    made = []
    for i in range(7):
        holidays: dict[str, list[str]] = {}
        for person, days in week.items():
            if days[i].holiday:
                holidays.setdefault(days[i].holiday, []).append(person.name)
        made.append(
            DayShown(
                first + timedelta(days=i),
                _in_day(work, first + timedelta(days=i), zone),
                tuple((name, () if len(who) == len(week) else tuple(who)) for name, who in holidays.items()),
                tuple(p.name for p, days in week.items() if days[i].away),
            )
        )
    return made


def _in_day(spans: list[tuple[datetime, datetime]], day: date, zone: ZoneInfo) -> tuple[tuple[int, int], ...]:
    """The spans as minutes of the wall clock on `day`."""
    found = []
    for start, end in spans:
        a, b = start.astimezone(zone), end.astimezone(zone)
        low = minute_of(start, zone) if a.date() == day else 0 if a.date() < day else DAY
        high = minute_of(end, zone) if b.date() == day else DAY if b.date() > day else 0
        if low < high:
            found.append((low, high))
    return tuple(found)


def _hours(days: tuple[DayShown, ...], blocks: tuple[Block, ...], zone: ZoneInfo) -> tuple[int, int]:
    """An hour around work time, more where something stands outside."""
    work = [span for day in days for span in day.work] or [(9 * 60, 17 * 60)]
    at = [minute_of(b.at, zone) for b in blocks]
    low = min([min(a for a, _ in work) - 60, *(m - 15 for m in at)])
    high = max([max(b for _, b in work) + 60, *(m + 75 for m in at)])
    return max(0, low // 60), min(24, ceil(high / 60))


def _pace(deliveries: Iterable[Delivery], names: Mapping[AccountId, str]) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = {}
    for d in deliveries:
        counts[names[d.account_id]] = counts.get(names[d.account_id], 0) + 1
    return tuple(sorted(counts.items()))
