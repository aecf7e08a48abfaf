"""Knows where an interview stands. Answers are here first and in the desk half a second later, so turning a page never waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import partial

from PySide6.QtCore import QObject, Signal

from advocate_app.assembly import Office
from advocate_app.commands import know
from advocate_app.desktop import genre_words
from advocate_app.desktop.work import Work
from advocate_app.desktop.write.autosave import Autosave
from advocate_app.drafting import commands as interview
from advocate_app.drafting.compose import compose, title_for
from advocate_app.drafting.genre import AUDIENCE, Genre, Question
from advocate_app.drafting.interview import Step, ask, next_question, previous_question, progress
from advocate_app.drafts.draft import Draft, count_words
from advocate_app.vocabulary import Changed, DraftId


@dataclass(frozen=True, slots=True)
class Opened:
    """What an interview is opened with, read at one moment; `zone` is the author's."""

    draft: Draft
    genre: Genre
    topic_title: str
    zone: tzinfo


@dataclass(frozen=True, slots=True)
class Asking:
    """One page of the interview. `number` counts from 1; `so_far` is Markdown without notes."""

    title: str
    genre: str
    question: Question
    answer: str
    number: int
    total: int
    minutes_left: int
    steps: tuple[Step, ...]
    so_far: str
    words: int
    readers: str


def read_interview(office: Office, draft: Draft) -> Opened:
    """Raises `NotThere` for a genre that is gone."""
    genre = office.genres.genre(draft.genre)
    title = know.topic(office, draft.topic_id).title if draft.topic_id else ""
    return Opened(draft, genre, title, office.person.tz)


class InterviewPresenter(QObject):
    """`changed` when another page is shown, `grown` when the answer went on, `finished` with the DraftId when it is over."""

    changed = Signal()
    grown = Signal()
    status_changed = Signal()
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, office: Office, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._work = office, work
        self._opened: Opened | None = None
        self._answers: dict[str, str] = {}
        self._asking = ""
        self.saved_at: datetime | None = None  # UTC
        self.autosave = Autosave(work, office.clock.now, self)
        self.autosave.saved.connect(self._saved)
        self.autosave.failed.connect(self.failed)

    def open(self, opened: Opened) -> None:
        self._opened, self._answers = opened, dict(opened.draft.answers)
        for each in opened.genre.questions:
            if (owed := self.autosave.owed((opened.draft.id, each.id))) is not None:
                self._answers[each.id] = owed  # newer than what the desk has
        question = ask(opened.genre, self._answers, opened.draft.asking)
        self._asking, self.saved_at = question.id if question else "", None
        self._watch()
        self.changed.emit()

    @property
    def draft_id(self) -> DraftId | None:
        return self._opened.draft.id if self._opened else None

    @property
    def saved(self) -> str:
        """When the answers were saved, on the author's clock; '' before the first time and while something is owed."""
        if self._opened is None or self.saved_at is None or self.autosave.pending:
            return ""
        return f"{self.saved_at.astimezone(self._opened.zone):%H:%M}"

    @property
    def shown(self) -> Asking | None:
        if self._opened is None or not self._asking:
            return None
        genre, topic = self._opened.genre, self._opened.topic_title
        question = ask(genre, self._answers, self._asking)
        if question is None:
            return None
        at = progress(genre, self._answers, self._asking)
        so_far = compose(genre, self._answers, topic_title=topic, notes=False)
        return Asking(
            title=title_for(genre, self._answers, topic),
            genre=genre_words.said(genre.name),
            question=question,
            answer=self._answers.get(question.id, ""),
            number=at.number,
            total=at.total,
            minutes_left=at.minutes_left,
            steps=at.steps,
            so_far=so_far.strip(),
            words=count_words(so_far),
            readers=self._answers.get(AUDIENCE, "").strip() or genre_words.said(genre.readers),
        )

    # ── what the person does ─────────────────────────────────────────────────────────────────────────────────────────

    def typed(self, text: str) -> None:
        if self._asking:
            self._answers[self._asking] = text
            self.autosave.typed()
            self.grown.emit()

    def next(self) -> None:
        if not self._answers.get(self._asking, "").strip():
            self.skip()
        elif self._opened is not None:
            self._turn(next_question(self._opened.genre, self._asking))

    def skip(self) -> None:
        """Leaves the question; an answer that it has already stays."""
        opened = self._opened
        if opened is None or not self._asking:
            return
        self.autosave.flush()
        self._answers.setdefault(self._asking, "")
        drafts, now = self._office.drafts, self._office.clock.now
        self._command(lambda: interview.skip(drafts, opened.genre, opened.draft.id, now=now()))
        self._show(next_question(opened.genre, self._asking))

    def back(self) -> None:
        if self._opened is not None:
            self._turn(previous_question(self._opened.genre, self._asking))

    def turn_to(self, question_id: str) -> None:
        self._turn(question_id)

    def finish(self) -> None:
        """Straight to the text."""
        self._turn("")

    def leave(self) -> None:
        self.autosave.flush()

    # ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _turn(self, question_id: str) -> None:
        opened = self._opened
        if opened is None or question_id == self._asking:
            return
        self.autosave.flush()
        drafts, now = self._office.drafts, self._office.clock.now
        self._command(lambda: interview.turn_to(drafts, opened.draft.id, question_id, now=now()))
        self._show(question_id)

    def _command(self, command: Callable[[], Changed]) -> None:
        self._work.command(command).failed.connect(self.failed)

    def _show(self, question_id: str) -> None:
        self._asking = question_id
        if question_id:
            self._watch()
            self.changed.emit()
        elif self._opened is not None:
            self.finished.emit(self._opened.draft.id)

    def _watch(self) -> None:
        if self._opened is not None and self._asking:
            key = (self._opened.draft.id, self._asking)
            self.autosave.watch(key, partial(self._text_of, self._asking), partial(know.answer, self._office, *key))

    def _text_of(self, question_id: str) -> str:
        return self._answers.get(question_id, "")

    def _saved(self, at: datetime) -> None:
        self.saved_at = at
        self.status_changed.emit()
