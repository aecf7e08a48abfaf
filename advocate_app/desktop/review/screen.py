"""Review: what waits, as it will read; approve with one key, ask for changes, comment. Authors see here what waits of theirs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from advocate_app.assembly import Office
from advocate_app.desktop.action import Action, Menu
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.review.composer import Purpose
from advocate_app.desktop.review.details import Details
from advocate_app.desktop.review.pane import DETAILS, LIST, Pane
from advocate_app.desktop.review.presenter import ReviewPresenter, Shown
from advocate_app.desktop.review.waiting import WaitingList
from advocate_app.desktop.review.words import wait
from advocate_app.desktop.screen import Screen
from advocate_app.desktop.widgets import Button, EmptyState, ErrorStrip, Header, Kind, Scroll, Text, column
from advocate_app.desktop.work import Work
from advocate_app.problems import Problem

LIST_WIDTH, SIDE_WIDTH, NARROW_LIST = 260, 260, 252
WIDE_FROM = 48 + LIST_WIDTH + SIDE_WIDTH + 32 + 484  # px: the text keeps 420 beside both columns
LIST_FROM = 48 + NARROW_LIST + 16 + 484  # and beside the list alone


class ReviewScreen(Screen):
    def __init__(self, office: Office, work: Work) -> None:
        super().__init__()
        self.presenter = ReviewPresenter(office, work, self)
        self._narrow, self._arranged = False, ""
        self._actions()
        self.header = Header(self.tr("Review"))
        self._in_header = self._buttons()
        self.header.add(*self._in_header[::-1])
        self.strip = ErrorStrip()
        self.list, self.pane, self.details = WaitingList(), Pane(), Details()
        self._build()
        self.presenter.changed.connect(self._draw)
        self.presenter.failed.connect(self._failed)
        self.presenter.said.connect(self.say)
        self.presenter.sent.connect(self.pane.composer.finish)
        self.pane.composer.sent.connect(self._send)
        self.pane.told.connect(self.say)
        self.list.selected.connect(self.presenter.choose)
        self.details.looked_at.connect(self.pane.look_at)
        self._permit()
        self._arrange()

    def _actions(self) -> None:
        def action(id: str, text: str, does: Callable[[], object], key: str, hint: str = "") -> Action:
            return Action(self, f"review.{id}", text, does, key=key, hint=hint, menu=Menu.REVIEW)

        self.approve = action("approve", self.tr("Approve"), self.presenter.approve, "A")
        self.ask = action("changes", self.tr("Ask for changes"), self._begin_note, "R")
        self.comment = action(
            "comment",
            self.tr("Comment"),
            self._begin_comment,
            "C",
            self.tr("Comment on the post, or on what is selected"),
        )
        self.withdraw = action("withdraw", self.tr("Withdraw"), self.presenter.withdraw, "")
        self.write = action("write", self.tr("Open in Write"), self._open_draft, "")
        self.next = action("next", self.tr("Next post"), self._next, "Alt+Down")
        self.previous = action("previous", self.tr("Previous post"), self._previous, "Alt+Up")

    def _buttons(self) -> list[Button]:
        primary = Button.of(self.approve, Kind.PRIMARY)
        rest = [Button.of(each) for each in (self.ask, self.write, self.comment, self.withdraw)]
        return [primary, *rest]

    def _build(self) -> None:
        self._in_side = self._buttons()
        self._why = Text("", Role.SMALL, Tone.MUTED)
        self._details_scroll = Scroll(self.details)
        self._side = QWidget()
        self._side.setLayout(column(self._in_side[0], self._why, *self._in_side[1:], self._details_scroll, spacing=12))
        self._body = QWidget()
        self._columns = QHBoxLayout(self._body)
        self._columns.setContentsMargins(24, 0, 24, 16)
        self._columns.setSpacing(16)
        self._columns.addWidget(self.list)
        self._columns.addWidget(self.pane, 1)
        self._columns.addWidget(self._side)
        self._to_calendar = Button(self.tr("See what goes out"))
        self._to_write = Button(self.tr("Go to your drafts"))
        self._to_calendar.clicked.connect(self._go_calendar)
        self._to_write.clicked.connect(self._go_write)
        nothing = EmptyState(
            "empty-review",
            self.tr("Nothing waits for a look."),
            self.tr("What is submitted shows here, longest waiting first."),
            self._to_calendar,
        )
        none_of_mine = EmptyState(
            "empty-review",
            self.tr("None of your posts waits for a look."),
            self.tr("What you submit shows here until somebody has read it."),
            self._to_write,
        )
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self._empty = {True: nothing, False: none_of_mine}
        for widget in (self._blank, self._body, nothing, none_of_mine):
            self._stack.addWidget(widget)
        strip = QWidget()
        strip.setLayout(column(self.strip, margins=(24, 0, 24, 0)))
        self.setLayout(column(self.header, strip, self._stack, spacing=0))

    # ── the screen's part of the window ──────────────────────────────────────────────────────────────────────────────

    def shown(self) -> None:
        self.presenter.read()

    def leave(self) -> None:
        self.presenter.finish()

    def open(self, what: object) -> None:
        self.presenter.choose(what)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._arrange()

    def first_focus(self) -> QWidget | None:
        return self.list.stop if self.list.isVisible() else super().first_focus()

    def offers(self) -> Sequence[Action]:
        return (self.approve, self.ask, self.comment, self.write, self.withdraw, self.next, self.previous)

    @property
    def primary_action(self) -> Action:
        return self.approve

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Three columns, two, or one: whatever leaves the text its 420 px."""
        wide = not self._narrow and self.width() >= WIDE_FROM
        arranged = "wide" if wide else "list" if self.width() >= LIST_FROM else "one"
        if arranged != self._arranged:
            self._arranged = arranged
            self._side.setVisible(wide)
            self._side.setFixedWidth(SIDE_WIDTH)
            self.list.setMinimumWidth(0)
            self.list.setMaximumWidth(16777215)
            if arranged == "one":
                self.pane.holder(LIST).addWidget(self.list)
            else:
                self.list.setFixedWidth(LIST_WIDTH if wide else NARROW_LIST)
                self._columns.insertWidget(0, self.list)
            side = self._side.layout() if wide else self.pane.holder(DETAILS)
            assert side is not None
            side.addWidget(self._details_scroll)
            extra = {"wide": (), "list": (DETAILS,), "one": (LIST, DETAILS)}
            self.pane.show_with(*extra[arranged])
        self._show_buttons()

    # ── drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _draw(self) -> None:
        shown = self.presenter.shown
        if shown is None:
            return
        self.header.set_sub(self._sub(shown))
        self._permit()
        if shown.entry is None:
            self._stack.setCurrentWidget(self._empty[shown.lead])
        else:
            self._stack.setCurrentWidget(self._body)
            self.list.show_entries(shown.entries)
            self.list.choose(shown.entry.revision_id)
            self.pane.show_reading(shown)
            self.details.show_details(shown)
        self._show_buttons()

    def _sub(self, shown: Shown) -> str:
        parts = []
        waiting = len(shown.waiting)
        if waiting and shown.lead:
            parts.append(self.tr("%n waiting", "", waiting))
        elif waiting:
            parts.append(self.tr("%n post(s) of yours wait", "", waiting))
        if waiting:
            parts.append(self.tr("oldest {0}").format(wait(max(e.minutes for e in shown.waiting))))
        if shown.usual is not None:
            parts.append(self.tr("usually {0}").format(wait(shown.usual)))
        if shown.alone:
            parts.insert(0, self.tr("You are author and lead here."))
        return " · ".join(parts)

    def _permit(self) -> None:
        acting = self.tr("One moment.") if self.presenter.acting else ""
        entry = self.presenter.shown.entry if self.presenter.shown else None
        nothing = "" if entry else self.tr("Nothing is open.")
        not_mine = nothing or ("" if entry and entry.mine else self.tr("Only its author does this."))
        why_not = self.presenter.why_not_approve()
        reading = self.presenter.shown.reading if self.presenter.shown else None
        no_draft = "" if reading and reading.draft_id else self.tr("Its draft is not on this laptop.")
        for action, why in (
            (self.approve, acting or why_not),
            (self.ask, acting or self.presenter.why_not_ask()),
            (self.comment, acting or nothing),
            (self.withdraw, not_mine),
            (self.write, not_mine or no_draft),
            (self.next, nothing),
            (self.previous, nothing),
        ):
            if why:
                action.forbid(why)
            else:
                action.permit()
        self._why.set_text(why_not if entry else "")
        self._why.setVisible(bool(why_not and entry))

    def _show_buttons(self) -> None:
        shown = self.presenter.shown
        entry = shown.entry if shown else None
        mine, lead = bool(entry and entry.mine), bool(shown and shown.lead)
        wanted = (True, lead and not mine, mine and self.write.isEnabled(), True, mine)
        wide = self._arranged == "wide"
        for beside, above, on in zip(self._in_side, self._in_header, wanted, strict=True):
            beside.setVisible(on)
            above.setVisible(on and not wide and entry is not None)

    def _failed(self, problem: Problem) -> None:
        self.strip.show_problem(problem, self.presenter.read)

    # ── doing ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _begin_note(self) -> None:
        self.pane.composer.begin(Purpose.CHANGES)

    def _begin_comment(self) -> None:
        words, span = self.pane.selected
        self.pane.composer.begin(Purpose.COMMENT, words, span)

    def _send(self, purpose: Purpose, text: str, span: tuple[int, int] | None) -> None:
        match purpose:
            case Purpose.COMMENT:
                self.presenter.comment(text, span)
            case Purpose.CHANGES:
                self.presenter.ask_for_changes(text)

    def _next(self) -> None:
        self.presenter.step(1)

    def _previous(self) -> None:
        self.presenter.step(-1)

    def _open_draft(self) -> None:
        shown = self.presenter.shown
        if shown and shown.reading and shown.reading.draft_id:
            self.go("write", shown.reading.draft_id)

    def _go_calendar(self) -> None:
        self.go("calendar")

    def _go_write(self) -> None:
        self.go("write")
