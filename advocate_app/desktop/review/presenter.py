"""Knows what Review shows, and does what is decided there. Every word on a post can be taken back for a while."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from advocate_app.assembly import Office
from advocate_app.commands import publish, send
from advocate_app.desktop.delayed import Delayed
from advocate_app.desktop.review.queue_facts import Entry, entries, usual_minutes
from advocate_app.desktop.review.reading_facts import Reading, read_reading
from advocate_app.desktop.slot_words import moment
from advocate_app.desktop.translation import sentences
from advocate_app.desktop.work import Work
from advocate_app.problems import Problem
from advocate_app.vocabulary import Changed, Kind, PostId, RevisionId


@dataclass(frozen=True, slots=True)
class Shown:
    """`reading` belongs to the entry that is open. `alone`: nobody else is in the workspace. `zone` is the reader's."""

    entries: tuple[Entry, ...]
    reading: Reading | None
    usual: int | None
    lead: bool
    alone: bool
    four_eyes: bool
    zone: tzinfo
    now: datetime

    @property
    def entry(self) -> Entry | None:
        wanted = self.reading.revision_id if self.reading else None
        return next((e for e in self.entries if e.revision_id == wanted), None)

    @property
    def waiting(self) -> tuple[Entry, ...]:
        return tuple(e for e in self.entries if not e.given_back)


class ReviewPresenter(QObject):
    """`said` carries a sentence and how to undo it; `failed` a Problem; `sent` says that a note or comment was kept."""

    changed = Signal()
    said = Signal(str, object)
    failed = Signal(object)
    sent = Signal()

    def __init__(self, office: Office, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._work = office, work
        self._wanted: UUID | None = None
        self._at = 0  # where the open one stood: what moves up is opened when it is gone
        self._after: tuple[str, Callable[[], object] | None] = ("", None)
        self.acting = False
        self.shown: Shown | None = None
        self._withdrawing = Delayed(self)
        work.changed.connect(self._store_changed)

    # ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def read(self) -> None:
        job = self._work.ask(partial(_read, self._office, self._wanted, self._at))
        job.done.connect(self._arrived)
        job.failed.connect(self.failed)

    def choose(self, id: object) -> None:
        """Opens a revision; a post's id opens its newest one that waits."""
        if isinstance(id, UUID):
            self._wanted = id
            self.read()

    def step(self, by: int) -> None:
        """Opens the next (1) or the previous (-1) entry."""
        if self.shown and self.shown.entry:
            at = self.shown.entries.index(self.shown.entry) + by
            if 0 <= at < len(self.shown.entries):
                self.choose(self.shown.entries[at].revision_id)

    def _arrived(self, shown: Shown) -> None:
        self.shown = shown
        self._wanted = shown.reading.revision_id if shown.reading else None
        self._at = shown.entries.index(shown.entry) if shown.entry else 0
        self.changed.emit()

    def _store_changed(self, changed: Changed) -> None:
        if self.shown is not None and changed.touches(
            Kind.POST, Kind.DELIVERY, Kind.PERSON, Kind.ACCOUNT, Kind.SETTING
        ):
            self.read()

    # ── deciding ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def why_not_approve(self) -> str:
        """Why the open one can't be approved here, as a sentence; '' when it can."""
        shown = self.shown
        entry = shown.entry if shown else None
        if shown is None or entry is None or shown.reading is None:
            return self.tr("Nothing is open.")
        if entry.given_back:
            return self.tr("Changes were asked for: a new version will wait here again.")
        if entry.mine and shown.four_eyes:
            return self.tr("This is your own post, and this workspace asks for four eyes: somebody else approves it.")
        if not shown.lead and not entry.mine:
            return self.tr("A lead approves it.")
        if shown.reading.trouble is not None:
            return sentences(shown.reading.trouble)[0]
        return ""

    def why_not_ask(self) -> str:
        """Why changes can't be asked for here; '' when they can."""
        entry = self.shown.entry if self.shown else None
        if entry is None:
            return self.tr("Nothing is open.")
        if entry.given_back:
            return self.tr("Changes were asked for already.")
        return "" if self.shown and self.shown.lead and not entry.mine else self.tr("A lead asks for changes.")

    def approve(self) -> None:
        entry, reading = self._open()
        when = moment(reading.going[0].at, self._zone) if reading.going else ""
        self._decide(
            partial(send.approve, self._office, entry.revision_id),
            self.tr("Approved: “{0}” goes out {1}.").format(entry.title, when),
            partial(self._revoke, entry.revision_id),
        )

    def ask_for_changes(self, note: str) -> None:
        entry, _ = self._open()
        self._decide(
            partial(send.ask_for_changes, self._office, entry.revision_id, note),
            self.tr("Back to {0} with what you said.").format(entry.author),
            partial(self._revoke, entry.revision_id),
        )

    def comment(self, body: str, span: tuple[int, int] | None) -> None:
        entry, _ = self._open()
        self._decide(partial(send.comment, self._office, entry.revision_id, body, span=span), "", None)

    def withdraw(self) -> None:
        """The author takes the post back, once the time to undo is over: for good."""
        entry, _ = self._open()
        undo = self._withdrawing.begin(partial(self._withdraw, entry.post_id), self._too_late)
        self.said.emit(self.tr("“{0}” is taken back for good in a moment; its draft stays.").format(entry.title), undo)

    def finish(self) -> None:
        """What waits for its time to undo is done now."""
        self._withdrawing.now()

    def _too_late(self) -> None:
        self.said.emit(self.tr("It was taken back already; its draft is still there."), None)

    def _withdraw(self, post_id: PostId) -> None:
        self._work.command(partial(publish.withdraw_post, self._office, post_id))

    def _revoke(self, id: RevisionId) -> None:
        self._wanted = id
        self._work.command(partial(send.revoke, self._office, id)).failed.connect(self.failed)

    def _decide(self, command: Callable[[], object], sentence: str, undo: Callable[[], object] | None) -> None:
        self.acting = True
        self.changed.emit()
        self._after = (sentence, undo)
        job = self._work.command(command)
        job.done.connect(self._done)
        job.failed.connect(self._not_done)

    def _done(self) -> None:
        self.acting = False
        sentence, undo = self._after
        self.sent.emit()
        if sentence:
            self.said.emit(sentence, undo)
        self.changed.emit()

    def _not_done(self, problem: Problem) -> None:
        self.acting = False
        self.failed.emit(problem)
        self.changed.emit()
        self.read()

    def _open(self) -> tuple[Entry, Reading]:
        assert self.shown is not None
        assert self.shown.entry is not None
        assert self.shown.reading is not None
        return self.shown.entry, self.shown.reading

    @property
    def _zone(self) -> tzinfo:
        assert self.shown is not None
        return self.shown.zone


def _read(office: Office, wanted: UUID | None, at: int) -> Shown:
    now, me = office.clock.now(), office.person
    found = entries(office, me, now)
    # what moved up when the open one went away, else the longest waiting
    fallback = found[min(at, len(found) - 1)] if found else None
    entry = next((e for e in found if wanted in (e.revision_id, e.post_id)), fallback)
    workspace = office.queue.workspace()
    return Shown(
        entries=found,
        reading=read_reading(office, entry.revision_id, now) if entry else None,
        usual=usual_minutes(office, me, now),
        lead=me.lead,
        alone=len(office.directory.persons()) == 1,
        four_eyes=workspace.four_eyes,
        zone=me.tz,
        now=now,
    )
