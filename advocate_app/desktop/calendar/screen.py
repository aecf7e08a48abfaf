"""The calendar: a week of posts in work time. Blocks are dragged, or moved with Alt and the arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainterPath, QRegion
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from advocate_app.assembly import Office
from advocate_app.desktop.action import Action, Menu
from advocate_app.desktop.calendar.card import BlockCard
from advocate_app.desktop.calendar.facts import Shown
from advocate_app.desktop.calendar.heads import DayHeads
from advocate_app.desktop.calendar.presenter import CalendarPresenter
from advocate_app.desktop.calendar.side import Side
from advocate_app.desktop.calendar.week import Week
from advocate_app.desktop.calendar.words import week_range
from advocate_app.desktop.look import CARD_RADIUS
from advocate_app.desktop.screen import Screen
from advocate_app.desktop.slot_words import place_name
from advocate_app.desktop.widgets import (
    Button,
    Card,
    Choice,
    Columns,
    EmptyState,
    ErrorStrip,
    Header,
    IconButton,
    Scroll,
    column,
    sentences,
)
from advocate_app.desktop.work import Work
from advocate_app.problems import Problem

EVERYONE = "everyone"
MINUTE_MS = 60_000


class CalendarScreen(Screen):
    def __init__(self, office: Office, work: Work) -> None:
        super().__init__()
        self.presenter = CalendarPresenter(office, work, self)
        self._actions()
        self.header, self.strip = Header(self.tr("Calendar")), ErrorStrip()
        self.week, self._heads = Week(self.presenter.why_not), DayHeads()
        self.card = BlockCard(self.withdraw)
        self.side = Side(self.card)
        self._head()
        self._build()
        self.presenter.changed.connect(self._draw)
        self.presenter.said.connect(self.say)
        self.presenter.refused.connect(self._refused)
        self.presenter.failed.connect(self._failed)
        self.week.chosen.connect(self.presenter.choose)
        self.week.opened.connect(self._opened)
        self.week.nudged.connect(self._nudged)
        self.week.moved.connect(self.presenter.move)
        self.card.closed.connect(self._close)
        self.card.moved.connect(self._move_to)
        self.card.confirmed.connect(self.presenter.confirm)
        self.card.review_wanted.connect(self._go_review)
        self.side.best_wanted.connect(self.presenter.take_best)
        self.side.look_wanted.connect(self._look)
        self._minutes = QTimer(self)
        self._minutes.setInterval(MINUTE_MS)
        self._minutes.timeout.connect(self._tick)
        self._permit()

    def _actions(self) -> None:
        def action(id: str, text: str, does: Callable[[], object], key: str, menu: Menu = Menu.EDIT) -> Action:
            return Action(self, f"calendar.{id}", text, does, key=key, menu=menu)

        go, nudge = self.presenter.go_weeks, self.presenter.nudge
        self._previous = action("previous", self.tr("The week before"), partial(go, -1), "Ctrl+PgUp", Menu.GO)
        self._next = action("next", self.tr("The week after"), partial(go, 1), "Ctrl+PgDown", Menu.GO)
        self._this = action("this-week", self.tr("This week"), self.presenter.this_week, "T", Menu.GO)
        self._moves = (
            action("earlier", self.tr("Move a quarter hour earlier"), partial(nudge, minutes=-15), "Alt+Up"),
            action("later", self.tr("Move a quarter hour later"), partial(nudge, minutes=15), "Alt+Down"),
            action("day-before", self.tr("Move to the day before"), partial(nudge, days=-1), "Alt+Left"),
            action("day-after", self.tr("Move to the day after"), partial(nudge, days=1), "Alt+Right"),
        )
        self.withdraw = action("withdraw", self.tr("Withdraw"), self.presenter.withdraw, "Delete")

    def _head(self) -> None:
        back = IconButton("chevron-left", self.tr("The week before"))
        on = IconButton("chevron-right", self.tr("The week after"))
        back.clicked.connect(self._previous.trigger)
        on.clicked.connect(self._next.trigger)
        self.people = Choice(self.tr("Whose posts"), [(EVERYONE, self.tr("Everyone"))])
        self.people.picked.connect(self._person_picked)
        self.header.add(back, Button.of(self._this, show_key=False), on, self.people)

    def _build(self) -> None:
        whole = Card(spacing=0, margins=(1, 1, 1, 1))
        self._scroll = Scroll(self.week)
        whole.box.addWidget(self._heads)
        whole.box.addWidget(self._scroll, 1)
        self._scroll.viewport().installEventFilter(self)
        self.columns = Columns(
            whole, Scroll(self.side), main_label=self.tr("Week"), side_label=self.tr("Details"), side_width=250
        )
        body = QWidget()
        body.setLayout(column(self.columns, margins=(24, 0, 24, 16)))
        to_write = Button(self.tr("Go to your drafts"))
        to_write.clicked.connect(self._go_write)
        empty = EmptyState(
            "empty-calendar",
            self.tr("Nothing is planned yet."),
            self.tr("What you submit shows here with its day and time, and afterwards with its receipt."),
            to_write,
        )
        self._stack = QStackedWidget()
        for widget in (QWidget(), body, empty):
            self._stack.addWidget(widget)
        strip = QWidget()
        strip.setLayout(column(self.strip, margins=(24, 0, 24, 0)))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for widget in (self.header, strip, self._stack):
            inside.addWidget(widget)

    # ── the screen's part of the window ──────────────────────────────────────────────────────────────────────────────

    def shown(self) -> None:
        self._minutes.start()
        self.presenter.read()

    def leave(self) -> None:
        self._minutes.stop()
        self.presenter.finish()

    def open(self, what: object) -> None:
        self.presenter.open(what)

    def set_narrow(self, narrow: bool) -> None:
        self.columns.set_narrow(narrow)

    def first_focus(self) -> QWidget | None:
        return self.week.stop if self.week.isVisible() and self.week.stop else super().first_focus()

    def offers(self) -> Sequence[Action]:
        return (self._previous, self._this, self._next, *self._moves, self.withdraw)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.week.set_room(self._scroll.viewport().height())
            self._heads.set_width(self._scroll.viewport().width())
            self._scroll.viewport().setMask(_rounded_below(self._scroll.viewport().rect()))
        return False

    # ── drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _draw(self) -> None:
        shown = self.presenter.shown
        if shown is None:
            return
        days = week_range(shown.days[0].date, shown.days[-1].date)
        self.header.set_sub(self.tr("{0} · {1} time").format(days, place_name(shown.me.zone)))
        self._stack.setCurrentIndex(1 if shown.anything else 2)
        self._draw_people(shown)
        self._heads.show_days(shown)
        self.week.show_week(shown, self.presenter.chosen)
        self.card.show_block(self.presenter.block, self.presenter.known, shown)
        self.side.show_side(shown)
        self._permit()

    def _draw_people(self, shown: Shown) -> None:
        self.people.setVisible(len(shown.people) > 1)
        labels = [(who, self.tr("Me") if who == shown.me.id else name) for who, name in shown.people]
        self.people.set_choices([(EVERYONE, self.tr("Everyone")), *labels])
        self.people.set_value(shown.who or EVERYONE)

    def _permit(self) -> None:
        block = self.presenter.block
        nothing = self.tr("No post is chosen.")
        withdraw = self.presenter.why_not_withdraw(block) if block else None
        fixed = self.presenter.why_fixed(block) if block else None
        for action in self._moves:
            if block is None or fixed is not None:
                action.forbid(nothing if fixed is None else sentences(fixed)[0])
            else:
                action.permit()
        if block is None or withdraw is not None:
            self.withdraw.forbid(nothing if withdraw is None else sentences(withdraw)[0])
        else:
            self.withdraw.permit()

    def _tick(self) -> None:
        self.week.set_now(self.presenter.now)

    def _refused(self, problem: Problem) -> None:
        self.say(" ".join(filter(None, sentences(problem))))

    def _failed(self, problem: Problem) -> None:
        self.strip.show_problem(problem, self.presenter.read)

    # ── doing ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _person_picked(self, who: object) -> None:
        self.presenter.look_at(None if who == EVERYONE else who)

    def _opened(self) -> None:
        self.columns.show_part("side")
        self.card.focus_first()

    def _nudged(self, key: UUID, arrow: int) -> None:
        """Moves what has the focus but was not chosen yet, or says why it can't."""
        self.presenter.choose(key)
        pressed = QKeySequence(QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key(arrow)))
        for move in self._moves:
            if move.shortcut() == pressed:
                if move.isEnabled():
                    move.trigger()
                else:
                    self.say(move.toolTip())

    def _look(self, key: object) -> None:
        self.presenter.open(key)
        self.columns.show_part("side")

    def _close(self) -> None:
        button = self.week.button(self.presenter.chosen)
        self.presenter.choose(None)
        self.columns.show_part("main")
        if button is not None:
            button.setFocus()

    def _move_to(self, at: datetime) -> None:
        block = self.presenter.block
        if block is not None:
            self.presenter.move(block.key, at)

    def _go_review(self) -> None:
        block = self.presenter.block
        if block is not None:
            self.go("review", block.revision_id)

    def _go_write(self) -> None:
        self.go("write")


def _rounded_below(rect: QRect) -> QRegion:
    """The card's lower corners, which what scrolls would cover."""
    whole = QPainterPath()
    whole.addRoundedRect(QRectF(rect.adjusted(0, -2 * CARD_RADIUS, 0, 0)), CARD_RADIUS - 1, CARD_RADIUS - 1)
    return QRegion(whole.toFillPolygon().toPolygon()) & rect
