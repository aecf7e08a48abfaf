"""Write: the list of what one writes, the interview that makes a first draft, and the editor."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from advocate_app.assembly import Office
from advocate_app.checks.reading import Reading
from advocate_app.commands import know, write
from advocate_app.desktop.action import Action
from advocate_app.desktop.screen import Screen
from advocate_app.desktop.widgets import column
from advocate_app.desktop.work import Work
from advocate_app.desktop.write.drafts_page import DraftsPage
from advocate_app.desktop.write.interview.page import InterviewPage
from advocate_app.desktop.write.interview.presenter import Opened, read_interview
from advocate_app.desktop.write.listing import DraftsPresenter
from advocate_app.desktop.write.rows import DraftRow
from advocate_app.drafting.commands import turn_to
from advocate_app.drafts.draft import Draft
from advocate_app.vocabulary import Changed, DraftId, Kind, TopicId

if TYPE_CHECKING:
    from advocate_app.desktop.write.writing import WritingDesk

NEW = "new"


class WriteScreen(Screen):
    """`open` takes a DraftId, or ("new", genre, topic or None); genre '' is a blank page."""

    def __init__(self, office: Office, work: Work, reading: Reading | None = None) -> None:
        super().__init__()
        self._office, self._work, self._reading, self._narrow = office, work, reading, False
        self._fresh: Draft | None = None  # as it was begun here: thrown away when nothing came of it
        self._expected: DraftId | None = None
        self.list = DraftsPage(DraftsPresenter(office, work, self))
        self.interview = InterviewPage(office, work)
        self._desk: WritingDesk | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.interview)
        self.setLayout(column(self._stack, spacing=0))
        self.list.opened.connect(self._row_opened)
        self.list.genre_chosen.connect(self._begin)
        self.list.blank_wanted.connect(self._begin_blank)
        self.list.presenter.begun.connect(self.open)
        self.list.presenter.said.connect(self.say)
        self.interview.back.connect(self.show_list)
        self.interview.finished.connect(self._show_text)
        self.interview.focusing.connect(self.focusing)
        self.interview.status_changed.connect(self._tell_status)

    # ── the screen's part of the window ──────────────────────────────────────────────────────────────────────────────

    @property
    def desk(self) -> WritingDesk:
        """The editor with what stands beside it, made when the first text is opened."""
        if self._desk is None:
            from advocate_app.desktop.write.writing import WritingDesk  # the list is there before the editor is loaded

            self._desk = WritingDesk(self._office, self._work, self, self._reading)
            self._desk.page.set_narrow(self._narrow)
            self._desk.back.connect(self.show_list)
            self._desk.said.connect(self.say)
            self._desk.going.connect(self.go)
            self._desk.focusing.connect(self.focusing)
            self._desk.status_changed.connect(self._tell_status)
            self._desk.questions_wanted.connect(self._ask_again)
            self._stack.addWidget(self._desk.page)
        return self._desk

    def shown(self) -> None:
        self._tell_status()
        if self._stack.currentWidget() is self.list:
            self.list.presenter.watching = True
            self.list.presenter.read()

    def leave(self) -> None:
        self._leave_page()
        self.list.presenter.watching = False

    def open(self, what: object) -> None:
        match what:
            case UUID():
                self._expect(DraftId(what))
                job = self._work.ask(partial(_read, self._office, DraftId(what)))
                job.done.connect(self._arrived)
                job.failed.connect(self._not_opened)
            case (str(kind), str(genre), topic) if kind == NEW:
                self._begin(genre, TopicId(topic) if isinstance(topic, UUID) else None)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.list.set_narrow(narrow)
        self.interview.set_narrow(narrow)
        if self._desk is not None:
            self._desk.page.set_narrow(narrow)

    def first_focus(self) -> QWidget | None:
        page = self._stack.currentWidget()
        if page is self.list:
            return self.list.list.stop or super().first_focus()
        return self.interview.answer if page is self.interview else self.desk.page.edit

    def offers(self) -> Sequence[Action]:
        if self._stack.currentWidget() is self.list:
            return self.list.actions_of_page
        if self._stack.currentWidget() is self.interview:
            return self.interview.actions_of_page
        return self.desk.actions_of_page

    @property
    def primary_action(self) -> Action:
        if self._stack.currentWidget() is self.list:
            return self.list.new
        return self.interview.next if self._stack.currentWidget() is self.interview else self.desk.submit

    # ── going from page to page ──────────────────────────────────────────────────────────────────────────────────────

    def show_list(self) -> None:
        self._expected = None
        self._leave_page()
        self._stack.setCurrentWidget(self.list)
        self.list.presenter.watching = True
        self.list.presenter.read()
        self._turned()
        self.turned.emit()

    def _row_opened(self, row: DraftRow) -> None:
        if row.draft_id is not None:
            self.open(row.draft_id)
        elif row.delivery_id is not None:
            self.go("calendar", row.delivery_id)
        elif row.revision_id is not None:
            self.go("review", row.revision_id)

    def _begin_blank(self) -> None:
        self._begin("")

    def _begin(self, genre: str, topic_id: TopicId | None = None) -> None:
        self._expected = None
        job = self._work.command(partial(_begin, self._office, genre, topic_id))
        job.done.connect(self._begun)
        job.failed.connect(self.list.show_problem)

    def _begun(self, begun: tuple[Draft, Opened | None, Changed]) -> None:
        draft, opened, _ = begun
        self._leave_page()
        self._fresh = draft if draft.topic_id is None else None
        self._show(draft, opened)

    def _show_text(self, draft_id: DraftId) -> None:
        self.interview.presenter.leave()
        self.open(draft_id)

    def _ask_again(self, draft_id: DraftId) -> None:
        """Back to the questions of a text that has some."""
        self._leave_page()
        self._expect(draft_id)
        job = self._work.command(partial(_ask, self._office, draft_id))
        job.done.connect(self._arrived)
        job.failed.connect(self._not_opened)

    def _expect(self, draft_id: DraftId) -> None:
        self._expected = draft_id

    def _arrived(self, read: tuple[Draft, Opened | None, Changed]) -> None:
        draft, opened, _ = read
        if draft.id == self._expected:
            self._expected = None
            if self._fresh is not None and self._fresh.id != draft.id:
                self._leave_page()
            elif self._stack.currentWidget() is not self.interview:
                self._leave_page(keep_fresh=True)
            self._show(draft, opened)

    def _not_opened(self, problem: object) -> None:
        self.show_list()
        self.list.presenter.failed.emit(problem)

    def _show(self, draft: Draft, opened: Opened | None) -> None:
        if opened is not None:
            self._stack.setCurrentWidget(self.interview)
            self.interview.presenter.open(opened)
        else:
            self._stack.setCurrentWidget(self.desk.page)
            self.desk.open(draft)
        self._turned()

    def _turned(self) -> None:
        if self._stack.currentWidget() is not self.list:
            self.list.presenter.watching = False  # drawing a list that nobody sees would slow every key
        self.offers_changed.emit()
        self._tell_status()

    def _leave_page(self, *, keep_fresh: bool = False) -> None:
        """Hands over what is being typed; a draft that was begun here and has no word in it goes."""
        current = self._stack.currentWidget()
        if current is self.list:
            return
        if current is self.interview:
            self.interview.leave()
        else:
            self.desk.leave()
        if self._fresh is not None and not keep_fresh:
            self._work.command(partial(_throw_away_untouched, self._office, self._fresh))
            self._fresh = None

    def _tell_status(self) -> None:
        current = self._stack.currentWidget()
        if current is self.list:
            self.set_status(self.tr("All changes are on this laptop"))
        else:
            start, end = self.interview.status() if current is self.interview else self.desk.page.status()
            self.set_status(*start, end=end)


def _read(office: Office, draft_id: DraftId) -> tuple[Draft, Opened | None, Changed]:
    """The draft, and its interview while that is not over; a genre that is gone leaves the text."""
    draft = office.drafts.draft(draft_id)
    asking = bool(draft.asking) and draft.genre in office.genres.all
    return draft, read_interview(office, draft) if asking else None, Changed()


def _begin(office: Office, genre: str, topic_id: TopicId | None) -> tuple[Draft, Opened | None, Changed]:
    made = know.begin_draft(office, genre=genre, topic_id=topic_id)
    draft, opened, _ = _read(office, made)
    changed = Changed.one(Kind.DRAFT, made)
    return draft, opened, changed | Changed.one(Kind.TOPIC, topic_id) if topic_id else changed


def _ask(office: Office, draft_id: DraftId) -> tuple[Draft, Opened | None, Changed]:
    draft = office.drafts.draft(draft_id)
    genre = office.genres.genre(draft.genre)
    open_one = next((q.id for q in genre.questions if not draft.answers.get(q.id, "").strip()), genre.questions[0].id)
    changed = turn_to(office.drafts, draft_id, open_one, now=office.clock.now())
    again, opened, _ = _read(office, draft_id)
    return again, opened, changed


def _throw_away_untouched(office: Office, begun: Draft) -> Changed:
    draft = office.drafts.draft(begun.id)
    untouched = draft.text == begun.text and not any(a.strip() for a in draft.answers.values()) and not draft.post_id
    return write.delete(office, begun.id) if untouched and draft.deleted_at is None else Changed()
