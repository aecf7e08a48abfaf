"""One question, one box, and beside it the draft as it grows: every answer stands in it word for word."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from advocate_app.assembly import Office
from advocate_app.desktop.action import Action, Menu
from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import Tone, tokens
from advocate_app.desktop.review.page import PageView
from advocate_app.desktop.widgets import (
    Button,
    Card,
    Chip,
    Columns,
    ErrorStrip,
    Header,
    Kind,
    Rule,
    Scroll,
    Steps,
    Text,
    column,
    row,
)
from advocate_app.desktop.widgets.painting import brush
from advocate_app.desktop.work import Work
from advocate_app.desktop.write import words
from advocate_app.desktop.write.interview.presenter import InterviewPresenter
from advocate_app.desktop.write.interview.steps import StepList
from advocate_app.desktop.write.there import There
from advocate_app.drafts.render import html_of
from advocate_app.problems import Problem

LINE = 556  # px of a line that reads well
DRAW_AFTER_MS = 250
NEVER = datetime.min.replace(tzinfo=UTC)


class Sheet(QWidget):
    """The white ground of what is being written."""

    def paintEvent(self, event: QPaintEvent) -> None:
        brush(self).fillRect(self.rect(), QColor(tokens().surface))


class InterviewPage(QWidget):
    """`back` asks for the list, `finished` carries the DraftId whose text is to be shown."""

    back = Signal()
    finished = Signal(object)
    focusing = Signal(bool)
    status_changed = Signal()

    def __init__(self, office: Office, work: Work) -> None:
        super().__init__()
        self.presenter = InterviewPresenter(office, work, self)
        self._focused = False
        self._make_actions()
        self.header = Header()
        self._to_list = Button(self.tr("‹ Drafts"), Kind.QUIET)
        self._to_list.clicked.connect(self.back)
        self._genre = Chip("")
        self.header.lead(self._to_list)
        self.header.add(self._genre, Button.of(self.focus_mode, Kind.QUIET), Button.of(self.finish, show_key=False))
        self.strip, self.there = ErrorStrip(), There(office, work)
        self.so_far = PageView(self.tr("Draft so far"))
        self.so_far.setTabChangesFocus(True)
        self._draw_soon = QTimer(self)
        self._draw_soon.setSingleShot(True)
        self._draw_soon.setInterval(DRAW_AFTER_MS)
        self._draw_soon.timeout.connect(self._draw_so_far)
        self.columns = Columns(
            self._question_part(),
            self._draft_part(),
            main_label=self.tr("Question"),
            side_label=self.tr("Draft so far"),
            side_width=360,
        )
        above = QWidget()
        above.setLayout(column(self.strip, margins=(24, 0, 24, 0)))
        whole = column(self.header, above, Rule(), spacing=0)
        whole.addLayout(column(self.columns, margins=(0, 0, 24, 0)), 1)
        self.setLayout(whole)
        self.presenter.changed.connect(self._draw)
        self.presenter.grown.connect(self._grew)
        self.presenter.status_changed.connect(self.status_changed)
        self.presenter.finished.connect(self.finished)
        self.presenter.failed.connect(self.show_problem)
        self.steps.chosen.connect(self.presenter.turn_to)
        self.answer.textChanged.connect(self._typed)

    def _make_actions(self) -> None:
        does = self.presenter
        self.next = Action(self, "write.next", self.tr("Next"), does.next, key="Ctrl+Return", menu=Menu.DRAFT)
        self.skip = Action(
            self, "write.skip", self.tr("Skip"), does.skip, hint=self.tr("Leave it open for now"), menu=Menu.DRAFT
        )
        self.previous = Action(
            self, "write.previous", self.tr("‹ Back"), does.back, hint=self.tr("The question before")
        )
        self.finish = Action(
            self,
            "write.finish",
            self.tr("Straight to the text"),
            does.finish,
            key="Ctrl+Shift+Return",
            hint=self.tr("What is not answered stays there as a note to you"),
            menu=Menu.DRAFT,
        )
        self.focus_mode = Action(
            self,
            "write.focus",
            self.tr("Focus"),
            self._focus,
            key="F9",
            hint=self.tr("Nothing but the page"),
            menu=Menu.VIEW,
        )
        self.actions_of_page = (self.next, self.skip, self.previous, self.finish, self.focus_mode)

    def _question_part(self) -> QWidget:
        self._at, self._left = Text("", Role.SMALL, Tone.MUTED, lines=1), Text("", Role.SMALL, Tone.MUTED, lines=1)
        self._bar = Steps()
        self._question, self._hint = Text("", Role.READ_TITLE), Text("", tone=Tone.MUTED)
        self.answer = QPlainTextEdit()
        self.answer.setFont(font(Role.EDITOR))
        self.answer.setTabChangesFocus(True)
        self.answer.setMinimumHeight(132)
        self.answer.setMaximumHeight(160)
        self.steps = StepList()
        buttons = row(
            Button.of(self.previous, Kind.QUIET),
            None,
            Button.of(self.skip),
            Button.of(self.next, Kind.PRIMARY),
            margins=(-13, 0, 0, 0),
        )
        inside = QWidget()
        inside.setMaximumWidth(LINE)
        inside.setLayout(
            column(
                row(self._at, None, self._left),
                self._bar,
                18,
                self._question,
                self._hint,
                self.answer,
                buttons,
                24,
                None,
                Rule(),
                self.steps,
                spacing=8,
            )
        )
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 28, 24, 24)
        middle.addStretch(1)
        middle.addWidget(inside, 1000)
        middle.addStretch(1)
        sheet = Sheet()
        sheet.setLayout(column(Scroll(middle)))
        return sheet

    def _draft_part(self) -> QWidget:
        self._nothing = Text(self.tr("Your first answer will stand here."), tone=Tone.MUTED)
        self._below = Text("", Role.SMALL, Tone.MUTED)
        card = Card(self._nothing, self.so_far, margins=(17, 15, 9, 15), name=self.tr("Draft so far"))
        made = QWidget()
        layout = column(spacing=12, margins=(0, 16, 0, 16))
        layout.addWidget(card, 1)
        layout.addWidget(self._below)
        layout.addWidget(self.there)
        made.setLayout(layout)
        return made

    # ── drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _draw(self) -> None:
        shown = self.presenter.shown
        if shown is None:
            return
        self._genre.set(shown.genre, Tone.MUTED)
        self._at.set_text(self.tr("Question {0} of {1}").format(shown.number, shown.total))
        self._bar.set(shown.number, shown.total)
        self._question.set_text(shown.question.text)
        self._hint.set_text(shown.question.hint)
        self._hint.setVisible(bool(shown.question.hint))
        self._below.set_text(
            self.tr("Your answers, word for word. Questions that you skip stay in the text as notes to you.")
        )
        self.answer.setAccessibleName(shown.question.text)
        self.answer.setAccessibleDescription(shown.question.hint)
        if self.answer.toPlainText() != shown.answer:
            blocked = self.answer.blockSignals(True)
            self.answer.setPlainText(shown.answer)
            self.answer.blockSignals(blocked)
            self.answer.moveCursor(QTextCursor.MoveOperation.End)
        if shown.number > 1:
            self.previous.permit()
        else:
            self.previous.forbid(self.tr("This is the first question."))
        self.steps.show_steps(shown.steps)
        if self.presenter.draft_id is not None:
            self.there.open(self.presenter.draft_id)
        self.columns.show_part("main")
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)
        self._grew()
        self._draw_so_far()

    def _typed(self) -> None:
        self.presenter.typed(self.answer.toPlainText())

    def _grew(self) -> None:
        shown = self.presenter.shown
        if shown is not None:
            self.header.set_sub(words.untitled(shown.title))
            self._left.set_text(self.tr("about %n minute(s) left", "", shown.minutes_left))
            self._draw_soon.start()
            self.status_changed.emit()

    def _draw_so_far(self) -> None:
        self._draw_soon.stop()
        shown = self.presenter.shown
        if shown is not None:
            self._nothing.setVisible(not shown.so_far)
            self.so_far.setVisible(bool(shown.so_far))
            self.so_far.show_page(html_of(shown.so_far), {}, (), NEVER, UTC)  # nothing is said of it yet

    def status(self) -> tuple[tuple[str, ...], str]:
        shown, saved = self.presenter.shown, self.presenter.saved
        if shown is None:
            return (), ""
        at = self.tr("Saved {0}").format(saved) if saved else ""
        who = self.tr("For: {0}").format(" ".join(shown.readers.split())) if shown.readers else ""
        return (at, words.count(shown.words), who), self.tr("No text leaves this laptop")

    def show_problem(self, problem: Problem) -> None:
        self.strip.show_problem(problem, self.presenter.autosave.try_again)

    # ── the screen's wishes ──────────────────────────────────────────────────────────────────────────────────────────

    def set_narrow(self, narrow: bool) -> None:
        self.columns.set_narrow(narrow)

    def leave(self) -> None:
        self.presenter.leave()
        if self._focused:
            self._focus()

    def _focus(self) -> None:
        self._focused = not self._focused
        self.focusing.emit(self._focused)
