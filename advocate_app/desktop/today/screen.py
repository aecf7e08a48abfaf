"""The Today screen: the draft in progress, three topics, and what goes out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app.desktop.action import Action, Menu
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.screen import Screen
from advocate_app.desktop.today.presenter import SHORT_POST, TodayPresenter
from advocate_app.desktop.today.shown import Going, PickUp, Shown, TopicCard, Topics
from advocate_app.desktop.widgets.buttons import Button, Kind
from advocate_app.desktop.widgets.cards import Card, Columns, Scroll
from advocate_app.desktop.widgets.chips import Chip
from advocate_app.desktop.widgets.header import Header
from advocate_app.desktop.widgets.layouts import column, empty_out, flow, row
from advocate_app.desktop.widgets.notices import EmptyState, ErrorStrip
from advocate_app.desktop.widgets.rows import ListCard, Row
from advocate_app.desktop.widgets.text import Text, heading
from advocate_app.desktop.work import Work
from advocate_app.problems import Problem

if TYPE_CHECKING:
    from advocate_app.assembly import Office


class TodayScreen(Screen):
    """Draws the presenter's `Shown`; each card is made anew when what it shows has changed."""

    def __init__(self, office: Office, work: Work) -> None:
        super().__init__()
        self.presenter = TodayPresenter(office, work, self)
        self._drawn = Shown()
        self._actions()
        self._header, self._strip = Header(self.tr("Today")), ErrorStrip()
        self._new_button = Button.of(self._new, Kind.PRIMARY, show_key=False)
        self._header.add(self.search_button(), self._new_button)
        self._main, self._side = QVBoxLayout(), QVBoxLayout()
        for box in (self._main, self._side):
            box.setSpacing(12)
            box.setContentsMargins(0, 0, 0, 0)
        self._columns = Columns(
            Scroll(column(self._main, None)),
            Scroll(column(self._side, None)),
            main_label=self.tr("For you"),
            side_label=self.tr("Going out"),
        )
        self.setLayout(
            column(
                self._header,
                column(self._strip, self._columns, spacing=10, margins=(24, 0, 24, 16)),
                spacing=0,
            )
        )
        self._columns.hide()
        self.presenter.changed.connect(self._draw)
        self.presenter.failed.connect(self._failed)
        self.presenter.writing.connect(self._write)

    def _actions(self) -> None:
        self._new = Action(
            self,
            "today.new",
            self.tr("New draft"),
            self._begin,
            key="Ctrl+N",
            menu=Menu.DRAFT,
            hint=self.tr("Begin with an empty page"),
        )
        self._continue = Action(
            self, "today.continue", self.tr("Continue"), self._go_on, menu=Menu.DRAFT, hint=self.tr("Go on writing")
        )
        self._all_topics = Action(self, "today.topics", self.tr("All topics"), partial(self.go, "topics"), listed=False)

    # ── the shell ────────────────────────────────────────────────────────────────────────────────────────────────────

    def shown(self) -> None:
        self.presenter.watching = True
        self.presenter.read()

    def leave(self) -> None:
        self.presenter.watching = False

    def set_narrow(self, narrow: bool) -> None:
        self._columns.set_narrow(narrow)

    def offers(self) -> Sequence[Action]:
        return (self._new, self._continue, self._all_topics)

    @property
    def primary_action(self) -> Action:
        return self._new

    # ── what is pressed ──────────────────────────────────────────────────────────────────────────────────────────────

    def _begin(self) -> None:
        self.go("write", ("new", "", None))

    def _short_post(self) -> None:
        self.go("write", ("new", SHORT_POST, None))

    def _go_on(self) -> None:
        if self._drawn.pick_up is not None:
            self.go("write", self._drawn.pick_up.draft_id)

    def _write(self, what: object) -> None:
        self.go("write", what)

    def _know(self) -> None:
        self.go("settings", "know")

    def _sources(self) -> None:
        self.go("settings", "sources")

    def _failed(self, problem: Problem) -> None:
        self._strip.show_problem(problem, self.presenter.read)

    # ── drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _draw(self) -> None:
        shown, before = self.presenter.shown, self._drawn
        self._drawn = shown
        self._strip.clear()
        self._header.set_sub(shown.sub)
        # the first page has one way to begin, in the middle
        self._new_button.setVisible(not shown.fresh)
        if shown.pick_up is None:
            self._continue.forbid(self.tr("No draft is open."))
        else:
            self._continue.permit()
        if not before.loaded or replaced(before, shown):
            empty_out(self._main)
            for part in self._main_parts(shown):
                self._main.addWidget(part)
        if not before.loaded or (before.going, before.later) != (shown.going, shown.later):
            empty_out(self._side)
            if shown.going is not None:
                self._side.addWidget(self._going_card(shown.going, shown.later))
        self._columns.show()
        self.set_status(self.tr("Workspace: {0}").format(shown.workspace), self.tr("All changes are on this laptop"))

    def _main_parts(self, shown: Shown) -> list[QWidget]:
        parts: list[QWidget] = []
        if shown.fresh:
            parts.append(self._first_post())
        elif shown.pick_up is not None:
            parts.append(self._pick_up_card(shown.pick_up))
        return [*parts, self._topics_card(shown)]

    def _first_post(self) -> Card:
        button = Button(self.tr("Write a short post"), Kind.PRIMARY)
        button.clicked.connect(self._short_post)
        empty = EmptyState(
            "empty-write",
            self.tr("Somebody out there is stuck on something that you have already solved."),
            self.tr("Five minutes and one fact are enough for a first short post."),
            button,
        )
        empty.setMinimumHeight(276)
        return Card(empty, name=self.tr("Begin"))

    def _pick_up_card(self, draft: PickUp) -> Card:
        words = column(
            Text(self.tr("Pick up where you left"), Role.H2, Tone.MUTED),
            Text(draft.title, Role.H3, lines=2),
            Text(draft.sub, Role.SMALL, Tone.MUTED),
            spacing=5,
        )
        button = Button.of(self._continue, Kind.PRIMARY)
        button.setAccessibleName(self.tr("Continue: {0}").format(draft.title))
        whole = row(words, button)
        whole.setStretch(0, 1)
        return Card(whole, name=self.tr("Pick up where you left"))

    def _topics_card(self, shown: Shown) -> QWidget:
        title = self.tr("Topics for you")
        if shown.state is not Topics.THERE:
            return Card(heading(title), *self._no_topics(shown.state), name=title)
        every = Button.of(self._all_topics, Kind.QUIET, small=True)
        head = heading(title)
        card = ListCard(title, row(head, every, grow=head))
        card.show_rows([self._topic_row(topic) for topic in shown.topics])
        return card

    def _no_topics(self, state: Topics) -> list[QWidget | None]:
        match state:
            case Topics.NOTHING_KNOWN:
                sentence = self.tr("Say what you know, and topics that suit you are looked for.")
                button = Button(self.tr("Add what you know"))
                button.clicked.connect(self._know)
            case Topics.NO_SOURCES:
                sentence = self.tr("Topics come from feeds that you read and from your own work in Git.")
                button = Button(self.tr("Add a source"))
                button.clicked.connect(self._sources)
            case Topics.ALL_SEEN:
                sentence = self.tr("Nothing new suits you right now. The next reading of your sources may bring some.")
                button = Button.of(self._all_topics)
            case _:
                return [Text(self.tr("Choosing topics that suit you…"), Role.SMALL, Tone.MUTED)]
        holder = QWidget()
        holder.setLayout(row(button, None))
        return [Text(sentence, tone=Tone.MUTED), holder]

    def _topic_row(self, topic: TopicCard) -> Row:
        chips = [Chip(text, tone) for text, tone in topic.chips]
        about = Text(topic.about, Role.SMALL, Tone.MUTED, lines=1)
        words = column(Text(topic.title, Role.H3), flow(*chips, about), spacing=5)
        word = self.tr("Answer") if topic.question else self.tr("Draft")
        button = Button(word)
        button.setAccessibleName(f"{word}: {topic.title}")
        button.clicked.connect(partial(self.presenter.start, topic))
        inside = row(words, button)
        inside.setStretch(0, 1)
        return Row(inside, key=topic.id, name=topic.title, margins=(16, 12, 16, 12))

    def _going_card(self, going: Sequence[Going], later: int) -> Card:
        title = self.tr("Going out")
        if not going:
            nothing = self.tr("What you submit shows here with its day and time.")
            return Card(heading(title), Text(nothing, Role.SMALL, Tone.MUTED), name=title)
        parts: list[QWidget] = [self._going_row(each) for each in going]
        if later:
            more = self.tr("%n more in the calendar", "", later)
            parts.append(Text(more, Role.SMALL, Tone.MUTED))
        return Card(heading(title), *parts, spacing=10, name=title)

    def _going_row(self, going: Going) -> QWidget:
        words = column(Text(going.title), spacing=2)
        if going.sub:
            words.addWidget(Text(going.sub, Role.SMALL, Tone.MUTED))
        look = self._look_button(going)
        if look is not None:
            words.addSpacing(4)
            words.addLayout(row(look, None))
        chip = Chip(going.chip, going.tone)
        inside = row(chip, words, top=True)
        inside.setStretch(1, 1)
        made = QWidget()
        made.setLayout(inside)
        return made

    def _look_button(self, going: Going) -> Button | None:
        if going.delivery_id is not None:
            button = Button(self.tr("Look at it"), small=True)
            button.clicked.connect(partial(self.go, "calendar", going.delivery_id))
        elif going.draft_id is not None:
            button = Button(self.tr("Revise"), small=True)
            button.clicked.connect(partial(self.go, "write", going.draft_id))
        else:
            return None
        button.setAccessibleName(f"{button.text()}: {going.title}")
        return button


def replaced(before: Shown, now: Shown) -> bool:
    """Whether something in the main column is new."""
    return (before.fresh, before.pick_up, before.state, before.topics) != (
        now.fresh,
        now.pick_up,
        now.state,
        now.topics,
    )
