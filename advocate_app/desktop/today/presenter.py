"""What Today shows: what was shown last time, then what is stored, then the ranking of topics."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from advocate_app.desktop.today.shown import Shown, TopicCard, aged, forget_answered, remember, remembered
from advocate_app.desktop.work import Job, Work
from advocate_app.vocabulary import Changed, Kind, TopicId

if TYPE_CHECKING:
    from advocate_app.assembly import Office
    from advocate_app.desktop.today.reading import Chosen, Desk

SHORT_POST = "short-post"  # the genre of a first post
READS = (Kind.DRAFT, Kind.POST, Kind.DELIVERY, Kind.PERSON, Kind.ACCOUNT, Kind.SETTING)
RANKS = (Kind.TOPIC, Kind.EVIDENCE, Kind.SOURCE)


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
        self.shown, self._kept = Shown(), Shown()
        self.watching = False
        work.changed.connect(self._store_changed)

    @property
    def ranked(self) -> bool:
        """Whether the topics are today's, not only remembered."""
        return self._chosen is not None

    def read(self) -> None:
        """Reads all of it; the first time what was shown last is shown until then."""
        shown = Shown() if self._desk is not None else remembered(self._office)  # one small row: the first paint has it
        if not shown.loaded:
            self._read_desk()
            return
        self.shown, self._cards = shown, shown.topics
        self.changed.emit()
        QTimer.singleShot(0, self, self._read_desk)  # what is remembered is painted first

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
        elif changed.touches(Kind.TOPIC):
            self._work.command(partial(forget_answered, self._office))

    def _read_desk(self) -> None:
        job = self._work.ask(partial(_read_desk, self._office))
        job.done.connect(self._desk_read)
        job.failed.connect(self.failed)

    def _desk_read(self, desk: Desk) -> None:
        self._desk = desk
        self._draw()
        QTimer.singleShot(0, self, self._rank)  # what is stored is painted first

    def _rank(self) -> None:
        if self._ranking is not None:
            self._rank_again = True
            return
        self._rank_again = False
        # not in the store lane: a ranking of 2,000 topics must hold no save
        self._ranking = self._work.slow(lambda ctx: _choose_topics(self._office))
        self._ranking.done.connect(self._ranked)
        self._ranking.failed.connect(self.failed)
        self._ranking.finished.connect(self._rank_over)

    def _ranked(self, chosen: Chosen) -> None:
        from advocate_app.desktop.today.topic_cards import card_of

        self._chosen = chosen
        self._cards = tuple(card_of(ranked, chosen.genres) for ranked in chosen.ranked)
        self._draw()

    def _rank_over(self) -> None:
        self._ranking = None
        if self._rank_again:
            self._rank()

    def _draw(self) -> None:
        from advocate_app.desktop.today.reading import of_desk, state_of

        if self._desk is None:
            return
        shown = of_desk(self._desk, self._chosen.genres if self._chosen else None)
        cards = tuple(aged(card, self._desk.now, self._desk.me.tz) for card in self._cards)
        shown = replace(shown, state=state_of(cards, self._chosen), topics=cards)
        if shown != self.shown:
            self.shown = shown
            self.changed.emit()
        if self._chosen is not None and shown != self._kept:
            self._kept = shown
            self._work.command(partial(remember, self._office, shown))


def _read_desk(office: Office) -> Desk:
    from advocate_app.desktop.today.reading import read_desk

    return read_desk(office)


def _choose_topics(office: Office) -> Chosen:
    from advocate_app.desktop.today.reading import choose_topics

    return choose_topics(office)


def _write_about(office: Office, id: TopicId) -> Changed:
    from advocate_app.commands.know import write_about

    return write_about(office, id)
