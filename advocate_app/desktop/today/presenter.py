"""What Today shows: the draft in progress, three topics, what goes out. First what is stored, then the ranking of topics."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from advocate_app.assembly import Office
from advocate_app.commands.standing import Standing, State, standings
from advocate_app.desktop.times import weekday
from advocate_app.desktop.today.going_out import Going, going_out, on_their_way
from advocate_app.desktop.today.topic_cards import TopicCard, aged, card_of, remember, remembered
from advocate_app.desktop.today.words import genre_word, pick_up_line
from advocate_app.desktop.work import Job, Work
from advocate_app.people.person import Person
from advocate_app.vocabulary import Changed, DraftId, Kind, TopicId

if TYPE_CHECKING:
    from advocate_app.drafting.genres import Genres
    from advocate_app.topics.ranking import Ranked

SHOWN_TOPICS = 3
SHORT_POST = "short-post"  # the genre of a first post
READS = (Kind.DRAFT, Kind.POST, Kind.DELIVERY, Kind.PERSON, Kind.ACCOUNT, Kind.SETTING)
RANKS = (Kind.TOPIC, Kind.EVIDENCE, Kind.SOURCE)


class Topics(Enum):
    """What the card of topics says."""

    CHOOSING = "choosing"
    THERE = "there"
    NOTHING_KNOWN = "nothing known"  # of the person: nothing can suit them yet
    NO_SOURCES = "no sources"
    ALL_SEEN = "all seen"


@dataclass(frozen=True, slots=True)
class PickUp:
    """The draft that was last worked on."""

    draft_id: DraftId
    title: str
    sub: str


@dataclass(frozen=True, slots=True)
class Shown:
    """`loaded` is False before the first reading; `fresh` says that nothing was ever written here."""

    loaded: bool = False
    sub: str = ""
    workspace: str = ""
    fresh: bool = False
    pick_up: PickUp | None = None
    state: Topics = Topics.CHOOSING
    topics: tuple[TopicCard, ...] = ()
    going: tuple[Going, ...] = ()
    later: int = 0  # how many more are planned


@dataclass(frozen=True, slots=True)
class Desk:
    """What the store says, read at one moment."""

    standings: tuple[Standing, ...]
    accounts: Mapping[str, str]  # hexadecimal id to name
    people: tuple[Person, ...]
    me: Person
    workspace: str
    now: datetime
    remembered: tuple[TopicCard, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """The topics that suit, and what else the card needs."""

    ranked: tuple[Ranked, ...]
    genres: Genres
    knows: bool
    has_sources: bool


def read_desk(office: Office) -> Desk:
    people = office.directory.persons()
    return Desk(
        standings(office),
        {a.id.hex: a.name for a in office.accounts.accounts(closed=True)},
        people,
        next(p for p in people if p.id == office.me),
        office.queue.workspace().name,
        office.clock.now(),
        remembered(office),
    )


def choose_topics(office: Office) -> Chosen:
    from advocate_app.commands.know import ranked

    knows = any(row.enabled for row in office.profile.evidence())
    return Chosen(ranked(office)[:SHOWN_TOPICS], office.genres, knows, bool(office.topics.sources()))


class TodayPresenter(QObject):
    """Reads when told and, while `watching`, whenever something of it changes."""

    changed = Signal()
    failed = Signal(object)  # a Problem
    writing = Signal(object)  # what Write is to begin: ("new", genre id, topic id)

    def __init__(self, office: Office, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._work = office, work
        self._desk: Desk | None = None
        self._chosen: Chosen | None = None
        self._cards: tuple[TopicCard, ...] = ()
        self._ranking: Job | None = None
        self._rank_again = False
        self._starting: tuple[TopicCard, Job] | None = None
        self.shown = Shown()
        self.watching = False
        work.changed.connect(self._store_changed)

    @property
    def ranked(self) -> bool:
        """Whether the topics are today's, not only remembered."""
        return self._chosen is not None

    def read(self) -> None:
        job = self._work.ask(partial(read_desk, self._office))
        job.done.connect(self._desk_read)
        job.failed.connect(self.failed)

    def start(self, card: TopicCard) -> None:
        """*Write about this*, then to Write."""
        if self._starting is None:
            job = self._work.command(partial(_write_about, self._office, card.id))
            self._starting = card, job
            job.done.connect(self._started)
            job.failed.connect(self.failed)
            job.finished.connect(self._start_over)

    def _started(self) -> None:
        if self._starting is not None:
            card, _ = self._starting
            self.writing.emit(("new", card.genre_id, card.id))

    def _start_over(self) -> None:
        self._starting = None

    # ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _store_changed(self, changed: Changed) -> None:
        if self.watching and changed.touches(*READS):
            self.read()
        elif self.watching and changed.touches(*RANKS):
            self._rank()

    def _desk_read(self, desk: Desk) -> None:
        self._desk = desk
        if self._chosen is None:
            self._cards = desk.remembered
        self._draw()
        QTimer.singleShot(0, self, self._rank)  # what is stored is painted first

    def _rank(self) -> None:
        if self._ranking is not None:
            self._rank_again = True
            return
        self._rank_again = False
        # not in the store lane: a ranking of 2,000 topics must hold no save
        self._ranking = self._work.slow(lambda ctx: choose_topics(self._office))
        self._ranking.done.connect(self._ranked)
        self._ranking.failed.connect(self.failed)
        self._ranking.finished.connect(self._rank_over)

    def _ranked(self, chosen: Chosen) -> None:
        self._chosen = chosen
        cards = tuple(card_of(ranked, chosen.genres) for ranked in chosen.ranked)
        if cards != self._cards:
            self._cards = cards
            self._work.command(partial(remember, self._office, cards))
        self._draw()

    def _rank_over(self) -> None:
        self._ranking = None
        if self._rank_again:
            self._rank()

    def _draw(self) -> None:
        if self._desk is None:
            return
        shown = of_desk(self._desk, self._chosen.genres if self._chosen else None)
        cards = tuple(aged(card, self._desk.now, self._desk.me.tz) for card in self._cards)
        shown = replace(shown, state=state_of(cards, self._chosen), topics=cards)
        if shown != self.shown:
            self.shown = shown
            self.changed.emit()


def _write_about(office: Office, id: TopicId) -> Changed:
    from advocate_app.commands.know import write_about

    return write_about(office, id)


# ── what to show of it ───────────────────────────────────────────────────────────────────────────────────────────────


def of_desk(desk: Desk, genres: Genres | None = None) -> Shown:
    """Everything but the topics. Without `genres` a genre is called by its id, which is its name with hyphens."""
    today = desk.now.astimezone(desk.me.tz).date()
    way = on_their_way(desk.standings, desk.now, desk.me)
    posts = QCoreApplication.translate("today", "{0} posts on their way this week").format(way)
    if way == 1:
        posts = QCoreApplication.translate("today", "1 post on its way this week")
    going, later = going_out(desk.standings, desk.accounts, desk.people, desk.now, desk.me)
    return Shown(
        loaded=True,
        sub=" · ".join(filter(None, (weekday(today), posts if way else ""))),
        workspace=desk.workspace,
        fresh=not desk.standings,
        pick_up=_pick_up(desk, genres),
        going=going,
        later=later,
    )


def _pick_up(desk: Desk, genres: Genres | None) -> PickUp | None:
    open_ones = [s for s in desk.standings if s.draft and s.state in (State.DRAFT, State.CHANGES)]
    newest = max(open_ones, key=lambda s: s.draft.edited_at if s.draft else desk.now, default=None)
    if newest is None or newest.draft is None:
        return None
    draft = newest.draft
    known = genres.all.get(draft.genre) if genres else None
    sub = pick_up_line(newest.state, draft, genre_word(known.name if known else draft.genre), desk.now, desk.me.tz)
    return PickUp(draft.id, draft.title or QCoreApplication.translate("today", "Untitled"), sub)


def state_of(cards: tuple[TopicCard, ...], chosen: Chosen | None) -> Topics:
    """What the card of topics says; the remembered ones stand there until the ranking is known."""
    if cards:
        return Topics.THERE
    if chosen is None:
        return Topics.CHOOSING
    if not chosen.knows:
        return Topics.NOTHING_KNOWN
    return Topics.ALL_SEEN if chosen.has_sources else Topics.NO_SOURCES
