"""What Topics shows and does: the ranked list under a filter, one topic of it, verdicts that can be taken back, reading sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from advocate_app.assembly import Office
from advocate_app.commands import know, places
from advocate_app.desktop.times import day
from advocate_app.desktop.topics.detail import Detail, TopicRow, detail_of, neighbour, row_of
from advocate_app.desktop.topics.known import ALL, Known, State, filters_of, read, state_of, sub_of, trouble_of
from advocate_app.desktop.work import Context, Job, Ok, Outcome, Work
from advocate_app.problems import Problem
from advocate_app.topics.choose import LATER
from advocate_app.topics.mutes import Mute, Muted, muted, word_mute
from advocate_app.topics.ranking import Ranked
from advocate_app.topics.topic import Verdict
from advocate_app.vocabulary import Changed, Kind, TopicId

RANKS = (Kind.TOPIC, Kind.EVIDENCE, Kind.SOURCE, Kind.PERSON, Kind.COMMUNITY)


@dataclass(frozen=True, slots=True)
class Shown:
    """`filters` are ids and labels with counts; `at` of `of` says where the chosen topic stands, counting from 1.

    `trouble` is a sentence on sources that can't be read; `progress` how many sources of how many are read, None when idle.
    """

    state: State = State.READING
    sub: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    filter: str = ALL
    rows: tuple[TopicRow, ...] = ()
    detail: Detail | None = None
    at: int = 0
    lead: bool = False
    trouble: str = ""
    progress: tuple[int, int] | None = None


class TopicsPresenter(QObject):
    """Reads when told and, while `watching`, whenever topics or evidence change. `said` carries a sentence and how to undo it."""

    changed = Signal()
    failed = Signal(object)  # a Problem
    said = Signal(str, object)
    writing = Signal(object)  # what Write is to begin: ("new", genre id, topic id)

    def __init__(self, office: Office, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._work = office, work
        self._known: Known | None = None
        self._filter = ALL
        self._chosen: TopicId | None = None
        self._wanted: TopicId | None = None  # to be chosen as soon as it is there
        self._gone: dict[TopicId, Job | None] = {}  # hidden before a reading says so; None once the store knows
        self._after: dict[Job, Callable[[], object]] = {}
        self._reading: Job | None = None
        self._read_again = False
        self._refreshing: Job | None = None
        self._progress: tuple[int, int] | None = None
        self._understanding: Job | None = None
        self._understood = True  # whether the last attempt came to its end
        self._unheard = ""  # the trouble that the person has read
        self.shown = Shown()
        self.watching = False
        work.changed.connect(self._store_changed)

    # ── looking ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def look_at(self, id: TopicId) -> None:
        """Shows a topic of the list."""
        self._chosen, self._wanted = id, None
        self._draw()

    def show_topic(self, id: TopicId) -> None:
        """Asked for from elsewhere: no filter hides it, and it is chosen as soon as it is known."""
        self._filter, self._wanted = ALL, id
        self._draw()

    def step(self, by: int) -> None:
        """The next topic, or the one before."""
        at = self.shown.at - 1 + by
        if 0 <= at < len(self.shown.rows):
            self.look_at(self.shown.rows[at].id)

    def choose_filter(self, filter: str) -> None:
        self._filter = filter
        self._draw()

    # ── saying ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def not_for_me(self) -> None:
        if (detail := self.shown.detail) is not None:
            self._hide(detail, Verdict.NOT_FOR_ME, self.tr("Not for you: “{0}” is hidden.").format(detail.title))

    def later(self) -> None:
        if (detail := self.shown.detail) is not None and self._known is not None:
            today = self._known.now.astimezone(self._known.me.tz).date()
            back = day(today + LATER, today)
            self._hide(detail, Verdict.LATER, self.tr("Later: “{0}” comes back on {1}.").format(detail.title, back))

    def mute_word(self, word: str) -> None:
        """Hides every topic that has it in its title."""
        sentence = self.tr("Topics with “{0}” in the title are hidden.").format(word)
        self._mute(lambda now: word_mute(word, now), sentence)

    def mute_source(self) -> None:
        """Hides every topic from where this one comes from."""
        if (detail := self.shown.detail) is not None and detail.source is not None:
            source_id, name = detail.source
            sentence = self.tr("Topics from {0} are hidden.").format(name)
            self._mute(lambda now: Mute(Muted.SOURCE, source_id.hex, name, now), sentence)

    def _mute(self, made: Callable[[datetime], Mute], sentence: str) -> None:
        known, detail = self._known, self.shown.detail
        if known is None or detail is None:
            return
        mute = made(self._office.clock.now())
        gone = muted((r.topic for r in known.ranked), (mute,))
        left = [row for row in self.shown.rows if row.id == detail.id or row.id not in gone]
        self._wanted = neighbour(left, detail.id) if detail.id in gone else detail.id
        job = self._do(
            partial(places.keep_mute, self._office, mute),
            partial(self.said.emit, sentence, partial(self._unmute, mute, tuple(gone), detail.id)),
        )
        self._gone.update(dict.fromkeys(gone, job))
        self._draw()

    def _unmute(self, mute: Mute, gone: Sequence[TopicId], id: TopicId) -> None:
        for each in gone:
            self._gone.pop(each, None)
        self._filter, self._wanted = ALL, id
        self._do(partial(places.unmute, self._office, mute.sort, mute.key))

    def take_back(self, id: TopicId) -> None:
        """Undoes what was said of a topic, and looks at it again."""
        self._gone.pop(id, None)
        self._filter, self._wanted = ALL, id
        self._do(partial(know.take_back, self._office, id))

    def start(self, genre_id: str = "") -> None:
        """*Write about this*, in a genre or the most fitting one, then to Write."""
        detail = self.shown.detail
        if detail is not None and not self._after:
            genre = genre_id or (detail.ways[0].genre_id if detail.ways else "")
            command = partial(know.write_about, self._office, detail.id)
            self._do(command, partial(self.writing.emit, ("new", genre, detail.id)))

    def add_idea(self, text: str) -> None:
        self._do(partial(_add_idea, self._office, text), self._kept)

    def begin_campaign(self, name: str, text: str, until: datetime | None) -> None:
        self._do(partial(_add_campaign, self._office, name, text, until), self._kept)

    def _hide(self, detail: Detail, verdict: Verdict, sentence: str) -> None:
        self._wanted = neighbour(self.shown.rows, detail.id)
        job = self._do(
            partial(know.say, self._office, detail.id, verdict),
            partial(self.said.emit, sentence, partial(self.take_back, detail.id)),
        )
        self._gone[detail.id] = job
        self._draw()

    def _kept(self) -> None:
        self.said.emit(self.tr("It is among the topics now."), None)

    def _do(self, command: Callable[[], object], after: Callable[[], object] | None = None) -> Job:
        job = self._work.command(command)
        self._after[job] = after or (lambda: None)
        job.done.connect(self._done)
        job.failed.connect(self.failed)
        job.finished.connect(self._over)
        return job

    def _done(self, value: object) -> None:
        job = self.sender()
        if isinstance(value, tuple) and value and not isinstance(value[0], Changed):
            self._filter, self._wanted = ALL, value[0]
        if isinstance(job, Job):
            self._after[job]()

    def _over(self, outcome: Outcome[object]) -> None:
        job = self.sender()
        if isinstance(job, Job):
            del self._after[job]
            for topic_id in [t for t, given in self._gone.items() if given is job]:
                self._gone[topic_id] = None
                if not isinstance(outcome, Ok):
                    del self._gone[topic_id]
            self.read()

    # ── reading sources ──────────────────────────────────────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        """Reads every source now; called again, it stops."""
        if self._refreshing is not None:
            self._refreshing.cancel()
            return
        self._unheard, self._progress = "", (0, 0)
        self._refreshing = self._work.slow(lambda ctx: _refresh(self._office, ctx))
        self._refreshing.progress.connect(self._progressed)
        self._refreshing.done.connect(self._refreshed)
        self._refreshing.failed.connect(self.failed)
        self._refreshing.finished.connect(self._refresh_over)
        self._draw()

    def hear_trouble(self) -> None:
        """The person has read it."""
        self._unheard = self.shown.trouble
        self._draw()

    def _progressed(self, done: int, total: int) -> None:
        self._progress = done, total
        self._draw()

    def _refreshed(self, value: tuple[Changed, tuple[Problem, ...], int]) -> None:
        _, problems, total = value
        read = total - len(problems)
        self.said.emit(self.tr("%n source(s) read.", "", read), None)

    def _refresh_over(self) -> None:
        self._refreshing = self._progress = None
        self._draw()
        self.read()

    # ── reading again ────────────────────────────────────────────────────────────────────────────────────────────────

    def read(self) -> None:
        if self._reading is not None:
            self._read_again = True
            return
        self._read_again = False
        # not in the store lane: a ranking of 2,000 topics must hold no save
        self._reading = self._work.slow(lambda ctx: read(self._office))
        self._reading.done.connect(self._arrived)
        self._reading.failed.connect(self.failed)
        self._reading.finished.connect(self._reading_over)

    def _store_changed(self, changed: Changed) -> None:
        if self.watching and changed.touches(*RANKS):
            self.read()

    def _arrived(self, known: Known) -> None:
        if not self._read_again:  # else it is from before the change
            self._known = known
            self._gone = {t: job for t, job in self._gone.items() if job is not None}
            self._draw()
            if known.lacks_meaning:
                self._understand()

    def _understand(self) -> None:
        """Makes what a ranking by meaning lacks, then ranks again. Minutes, so words alone decide meanwhile."""
        if self._understanding is None and self._understood:
            self._understood = False
            self._understanding = self._work.slow(lambda ctx: know.understand(self._office, check=ctx.check))
            self._understanding.done.connect(self._meant)
            self._understanding.finished.connect(self._understanding_over)

    def _meant(self, made: int) -> None:
        self._understood = True

    def _understanding_over(self) -> None:
        self._understanding = None
        if self._understood:
            self.read()

    def _reading_over(self) -> None:
        self._reading = None
        if self._read_again:
            self.read()

    def _draw(self) -> None:
        if self._known is None:
            shown = Shown(progress=self._progress)
        else:
            ranked = [r for r in self._known.ranked if r.topic.id not in self._gone]
            shown = self._of(self._known, ranked)
        if shown != self.shown:
            self.shown = shown
            self.changed.emit()

    def _of(self, known: Known, ranked: list[Ranked]) -> Shown:
        filters = filters_of(ranked)
        self._filter = self._filter if self._filter in dict(filters) else ALL
        listed = [r for r in ranked if self._filter in (ALL, r.topic.kind.value)]
        ids = [r.topic.id for r in listed]
        if self._wanted in ids:
            self._chosen, self._wanted = self._wanted, None
        if self._chosen not in ids:
            self._chosen = ids[0] if ids else None
        zone, at = known.me.tz, ids.index(self._chosen) if self._chosen is not None else -1
        trouble = trouble_of(known.sources, zone)
        return Shown(
            state=state_of(known, ranked),
            sub=sub_of(len(ranked), knows=known.knows, progress=self._progress),
            filters=filters,
            filter=self._filter,
            rows=tuple(row_of(r, known.now, zone) for r in listed),
            detail=detail_of(listed[at], known.genres, known.now, zone) if at >= 0 else None,
            at=at + 1,
            lead=known.me.lead,
            trouble="" if trouble == self._unheard else trouble,
            progress=self._progress,
        )


def _add_idea(office: Office, text: str) -> tuple[TopicId, Changed]:
    made = know.add_idea(office, text)
    return made, Changed.one(Kind.TOPIC, made)


def _add_campaign(office: Office, name: str, text: str, until: datetime | None) -> tuple[TopicId, Changed]:
    made = know.add_campaign(office, name, text, until=until)
    return made, Changed.one(Kind.TOPIC, made)


def _refresh(office: Office, ctx: Context) -> tuple[Changed, tuple[Problem, ...], int]:
    total = 0

    def progress(done: int, of: int) -> None:
        nonlocal total
        total = of
        ctx.progress(done, of)

    changed, problems = know.refresh(office, only_due=False, check=ctx.check, progress=progress)
    return changed, problems, total
