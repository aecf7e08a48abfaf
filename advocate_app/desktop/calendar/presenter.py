"""Knows what the calendar shows, and moves, takes back and confirms what stands there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from advocate_app.assembly import Office
from advocate_app.commands import publish
from advocate_app.desktop.calendar.details_facts import Known, read_known, where_is
from advocate_app.desktop.calendar.facts import Block, Look, Shown, instant, minute_of, read_week
from advocate_app.desktop.delayed import Delayed
from advocate_app.desktop.slot_words import moment
from advocate_app.desktop.work import Work
from advocate_app.problems import NotAllowed, Problem, Wrong
from advocate_app.vocabulary import NOTHING, Changed, Kind, PersonId

SOON = timedelta(seconds=10)  # what goes out within this is taken back at once, or too late


class CalendarPresenter(QObject):
    """`said` carries a sentence and how to undo it, `refused` the Problem that speaks against a slot, `failed` any other."""

    changed = Signal()
    said = Signal(str, object)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(self, office: Office, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._work = office, work
        self._first: date | None = None
        self._who: PersonId | None = None
        self._moving = 0
        self.chosen: UUID | None = None
        self.shown: Shown | None = None
        self.known: Known | None = None
        self._withdrawing = Delayed(self)
        work.changed.connect(self._store_changed)

    # ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def read(self) -> None:
        job = self._work.ask(partial(_read, self._office, self._first, self._who, self.chosen))
        job.done.connect(self._arrived)
        job.failed.connect(self.failed)

    def open(self, what: object) -> None:
        """Goes to the week of a delivery, post or revision, and opens it."""
        if isinstance(what, UUID):
            self._work.ask(partial(where_is, self._office, what)).done.connect(self._found)

    def go_weeks(self, by: int) -> None:
        if self.shown is not None:
            self._first = self.shown.first + timedelta(weeks=by)
            self.read()

    def this_week(self) -> None:
        self._first = None
        self.read()

    def look_at(self, who: object) -> None:
        """One person's posts and work time, or everyone's (None)."""
        self._who = PersonId(who) if isinstance(who, UUID) else None
        self.read()

    def choose(self, key: UUID | None) -> None:
        """Opens a block beside the week; None closes it."""
        if key != self.chosen:
            self.chosen, self.known = key, None
            self.changed.emit()
            self.read()

    @property
    def now(self) -> datetime:
        return self._office.clock.now()

    @property
    def block(self) -> Block | None:
        """The one that is open."""
        return self.shown.block(self.chosen) if self.shown else None

    def _found(self, where: tuple[date, UUID] | None) -> None:
        if where is not None:
            self._first, self.chosen = where
            self._who = None
        self.read()

    def _arrived(self, read: tuple[Shown, Known | None]) -> None:
        if self._moving:
            return  # a later reading, behind the moves, is on its way
        self.shown, self.known = read
        if self.shown.block(self.chosen) is None:
            self.chosen = None
        self.changed.emit()

    def _store_changed(self, changed: Changed) -> None:
        if self.shown is not None and changed.touches(Kind.DELIVERY, Kind.POST, Kind.PERSON, Kind.ACCOUNT):
            self.read()

    # ── moving ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def why_fixed(self, block: Block) -> Problem | None:
        """Why the block can't move at all, whatever the slot."""
        match block.look:
            case Look.PUBLISHED:
                return NotAllowed("slot.out", "It is out already.", "")
            case Look.SENDING:
                return NotAllowed("slot.sending", "It is being sent right now.", "")
            case Look.WAITING:
                return NotAllowed("slot.waiting", "It waits for a look: its slot is fixed when it is approved.", "")
        if not self._may(block):
            return NotAllowed("slot.not-yours", "Only {name} or a lead moves it.", "", name=block.author.name)
        return None

    def why_not(self, key: UUID, at: datetime) -> Problem | None:
        """What speaks against `at` (UTC) as the slot of a block."""
        block = self.shown.block(key) if self.shown else None
        if self.shown is None or block is None:
            return None
        return self.why_fixed(block) or self.shown.rules.problem(block, at, self.now)

    def move(self, key: UUID, at: datetime) -> None:
        """Gives a block the slot `at` (UTC); what speaks against it goes to `refused`."""
        block = self.shown.block(key) if self.shown else None
        if self.shown is None or block is None or (at == block.at and block.look is Look.SCHEDULED):
            return
        if (problem := self.why_not(key, at)) is not None:
            self.refused.emit(problem)
            return
        before = block.at
        self.shown = self.shown.moved(key, at)
        self.changed.emit()
        self._move(block, at)
        undo = partial(self._move, block, before) if before > self.now and block.look is Look.SCHEDULED else None
        self.said.emit(self.tr("“{0}” goes out {1}.").format(block.title, moment(at, self.shown.zone)), undo)

    def nudge(self, *, minutes: int = 0, days: int = 0) -> None:
        """Moves the open block along the wall clock of the reader."""
        block = self.block
        if block is None or self.shown is None:
            return
        wall = block.at.astimezone(self.shown.zone)
        day, minute = wall.date() + timedelta(days=days), minute_of(block.at, self.shown.zone) + minutes
        if days:
            self.move(block.key, instant(day, minute, self.shown.zone))
        else:
            self.move(block.key, block.at + timedelta(minutes=minutes))

    def take_best(self, key: UUID) -> None:
        """The next good slot for what has none."""
        best = next((at for b, at in self.shown.ready if b.key == key), None) if self.shown else None
        if best is not None:
            self.move(key, best)

    def _move(self, block: Block, at: datetime) -> None:
        self._moving += 1
        job = self._work.command(partial(_move_all, self._office, block, at))
        job.failed.connect(self.failed)
        job.finished.connect(self._moved)

    def _moved(self) -> None:
        self._moving -= 1
        self.read()

    # ── taking back, confirming ──────────────────────────────────────────────────────────────────────────────────────

    def why_not_withdraw(self, block: Block) -> Problem | None:
        match block.look:
            case Look.PUBLISHED | Look.SENDING:
                return self.why_fixed(block)
            case Look.WAITING if block.author.id != self._office.me:
                return NotAllowed("withdraw.waiting", "Its author takes it back, in Review.", "")
        if not self._may(block):
            return NotAllowed("withdraw.not-yours", "Only {name} or a lead takes it back.", "", name=block.author.name)
        return None

    def withdraw(self) -> None:
        """Takes the open block back for good, once the time to undo is over."""
        block = self.block
        if block is None:
            return
        if (problem := self.why_not_withdraw(block)) is not None:
            self.refused.emit(problem)
            return
        undo: Callable[[], object] | None = self._withdrawing.begin(partial(self._withdraw, block), self._too_late)
        if block.look is Look.SCHEDULED and block.at - self.now < SOON:
            self._withdrawing.now()
            undo = None
        self.said.emit(self.tr("“{0}” is taken back for good in a moment; its draft stays.").format(block.title), undo)

    def confirm(self, address: str) -> None:
        """The person looked: the open one is out, at `address`."""
        block = self.block
        if block is None:
            return
        if not address.strip().lower().startswith(("http://", "https://", "file:///")):
            self.refused.emit(
                Wrong("confirm.address", "That is no address.", "Copy it from the browser: it begins with https://.")
            )
            return
        for delivery in block.deliveries:
            job = self._work.command(partial(publish.confirm, self._office, delivery.id, address))
            job.failed.connect(self.failed)

    def finish(self) -> None:
        """What waits for its time to undo is done now."""
        self._withdrawing.now()

    def _too_late(self) -> None:
        self.said.emit(self.tr("It was taken back already; its draft is still there."), None)

    def _withdraw(self, block: Block) -> None:
        self._work.command(partial(_withdraw_all, self._office, block)).failed.connect(self.failed)

    def _may(self, block: Block) -> bool:
        return self.shown is not None and (self.shown.me.lead or block.author.id == self.shown.me.id)


def _read(office: Office, first: date | None, who: PersonId | None, chosen: UUID | None) -> tuple[Shown, Known | None]:
    shown = read_week(office, first, who)
    block = shown.block(chosen)
    return shown, read_known(office, block) if block else None


def _move_all(office: Office, block: Block, at: datetime) -> Changed:
    changed = NOTHING
    for delivery in block.deliveries:
        changed |= publish.move(office, delivery.id, at)
    return changed


def _withdraw_all(office: Office, block: Block) -> Changed:
    if block.look is Look.WAITING:
        return publish.withdraw_post(office, block.post_id)
    changed = NOTHING
    for delivery in block.deliveries:
        changed |= publish.withdraw_delivery(office, delivery.id)
    return changed
