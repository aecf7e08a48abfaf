"""The Topics screen: a ranked list beside the chosen topic; narrow, the two are tabs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QToolTip, QWidget

from advocate_app.assembly import Office
from advocate_app.desktop.action import Action, Menu
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.screen import Screen
from advocate_app.desktop.topics.detail import Detail
from advocate_app.desktop.topics.detail_view import DetailCard
from advocate_app.desktop.topics.known import ALL, State, empty_words
from advocate_app.desktop.topics.mute_menu import MuteMenu
from advocate_app.desktop.topics.presenter import Shown, TopicsPresenter
from advocate_app.desktop.topics.rows import topic_row
from advocate_app.desktop.topics.trouble import TroubleLine
from advocate_app.desktop.widgets.bars import BusyBar
from advocate_app.desktop.widgets.buttons import Button, IconButton, Kind, key_text
from advocate_app.desktop.widgets.cards import Card, Columns
from advocate_app.desktop.widgets.chips import Tabs
from advocate_app.desktop.widgets.fields import Choice
from advocate_app.desktop.widgets.header import Header
from advocate_app.desktop.widgets.layouts import column, row
from advocate_app.desktop.widgets.notices import EmptyState, ErrorStrip, announce
from advocate_app.desktop.widgets.rows import ListCard
from advocate_app.desktop.widgets.text import Text
from advocate_app.desktop.work import Work
from advocate_app.problems import Problem
from advocate_app.vocabulary import TopicId

LIST_WIDTH = 430  # px


class TopicsScreen(Screen):
    """Draws the presenter's `Shown`. Rows are made anew only when they differ: an arrow key moves the choice alone."""

    def __init__(
        self, office: Office, work: Work, *, browse: Callable[[QUrl], object] = QDesktopServices.openUrl
    ) -> None:
        super().__init__()
        self._office, self._browse_to, self._narrow = office, browse, False
        self.presenter = TopicsPresenter(office, work, self)
        self._drawn = Shown()
        self._actions()
        self._header = Header(self.tr("Topics"))
        self._campaign_button = Button.of(self._campaign, Kind.QUIET, show_key=False)
        self._campaign_button.hide()
        self._keys_button = IconButton("keyboard", self._keys.text())
        self._keys_button.setToolTip(self._keys.toolTip())
        self._keys_button.clicked.connect(self._keys.trigger)
        self._header.add(
            self._keys_button,
            Button.of(self._expertise, Kind.QUIET, show_key=False),
            self._campaign_button,
            Button.of(self._idea, Kind.QUIET, show_key=False),
            Button.of(self._refresh, show_key=False),
        )
        self._busy = BusyBar(self.tr("Reading your sources"))
        self._busy.hide()
        self._strip, self._trouble = ErrorStrip(), TroubleLine()
        self._tabs = Tabs(self.tr("Kind of topic"))
        self._pages = QStackedWidget()
        self._pages.addWidget(Card(Text(self.tr("Choosing topics that suit you…"), tone=Tone.MUTED), None))
        self._pages.addWidget(self._both())
        self._empty: QWidget | None = None
        self.setLayout(
            column(
                self._header,
                column(
                    self._tabs,
                    self._busy,
                    self._strip,
                    self._trouble,
                    self._pages,
                    spacing=10,
                    margins=(24, 0, 24, 16),
                ),
                spacing=0,
            )
        )
        self._connect()

    def _actions(self) -> None:
        does = self.presenter
        self._refresh = Action(
            self, "topics.refresh", self.tr("Refresh"), does.refresh, key="Ctrl+R", hint=self.tr("Read all sources now")
        )
        self._no = Action(
            self,
            "topics.not-for-me",
            self.tr("Not for me"),
            does.not_for_me,
            key="N",
            hint=self.tr("Hide this topic for good"),
        )
        self._later = Action(
            self, "topics.later", self.tr("Later"), does.later, key="L", hint=self.tr("Hide this topic for two weeks")
        )
        self._more = Action(
            self,
            "topics.hide-more",
            self.tr("Hide more like it…"),
            self._offer_mutes,
            key="Shift+N",
            hint=self.tr("Hear no more of a word, or of this source"),
        )
        self._open_source = Action(
            self, "topics.open", self.tr("Open it in the browser"), self._browse_source, key="O", listed=False
        )
        self._keys = Action(
            self, "topics.keys", self.tr("Keys of this screen"), self._show_keys, key="?", menu=Menu.HELP
        )
        self._start = Action(
            self,
            "topics.start",
            self.tr("Start writing about this topic"),
            does.start,
            key="Ctrl+Return",
            menu=Menu.DRAFT,
        )
        self._next = Action(self, "topics.next", self.tr("Next topic"), partial(does.step, 1), key="J")
        self._previous = Action(self, "topics.previous", self.tr("Previous topic"), partial(does.step, -1), key="K")
        self._expertise = Action(
            self,
            "topics.expertise",
            self.tr("My expertise"),
            partial(self.go, "settings", "know"),
            hint=self.tr("What your topics are chosen by"),
        )
        self._sources = Action(
            self, "topics.sources", self.tr("Add a source"), partial(self.go, "settings", "sources"), listed=False
        )
        self._idea = Action(
            self,
            "topics.idea",
            self.tr("Write down an idea…"),
            self._ask_idea,
            key="Ctrl+Shift+N",
            menu=Menu.DRAFT,
        )
        self._campaign = Action(
            self,
            "topics.campaign",
            self.tr("Begin a campaign…"),
            self._ask_campaign,
            menu=Menu.REVIEW,
            hint=self.tr("Ask everybody here to write about something"),
        )

    def _both(self) -> QWidget:
        self._list = ListCard(self.tr("Topics"), selects=True, scrolls=True)
        self._detail = DetailCard((self._no, self._later), self._more, self._open_source)
        self._columns = Columns(
            self._detail,
            self._list,
            main_label=self.tr("This topic"),
            side_label=self.tr("All topics"),
            side_width=LIST_WIDTH,
            side_first=True,
        )
        self._kinds = Choice(self.tr("Kind of topic"))
        self._at = Text("", Role.SMALL, Tone.MUTED, lines=1)
        back, on = IconButton("chevron-left", self._previous.text()), IconButton("chevron-right", self._next.text())
        back.clicked.connect(self._previous.trigger)
        on.clicked.connect(self._next.trigger)
        self._steps = QWidget()
        self._steps.setLayout(row(self._at, back, on, spacing=6))
        self._columns.extra.addWidget(self._kinds)
        self._columns.extra.addWidget(self._steps)
        return self._columns

    def _connect(self) -> None:
        self.presenter.changed.connect(self._draw)
        self.presenter.failed.connect(self._failed)
        self.presenter.said.connect(self.say)
        self.presenter.writing.connect(self._write)
        self._tabs.chosen.connect(self.presenter.choose_filter)
        self._kinds.picked.connect(self.presenter.choose_filter)
        self._columns.tabs.chosen.connect(self._arrange)
        self._list.selected.connect(self.presenter.look_at)
        self._list.opened.connect(self._opened)
        self._detail.started.connect(self.presenter.start)
        self._detail.browsed.connect(self._browse)
        self._trouble.looked.connect(self._sources.trigger)
        self._trouble.closed.connect(self.presenter.hear_trouble)

    # ── the shell ────────────────────────────────────────────────────────────────────────────────────────────────────

    def shown(self) -> None:
        self.presenter.watching = True
        self.presenter.read()

    def leave(self) -> None:
        self.presenter.watching = False

    def open(self, what: object) -> None:
        self.presenter.show_topic(cast("TopicId", what))
        self._columns.show_part("main")

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._columns.set_narrow(narrow)
        self._arrange()

    def first_focus(self) -> QWidget | None:
        return self._list.stop if self._list.isVisible() else super().first_focus()

    def offers(self) -> Sequence[Action]:
        always = (self._next, self._previous, self._start, self._no, self._more, self._later, self._open_source)
        lead = (self._campaign,) if self._drawn.lead else ()
        return (*always, self._refresh, self._idea, *lead, self._expertise, self._sources, self._keys)

    @property
    def primary_action(self) -> Action:
        return self._start

    # ── what is pressed ──────────────────────────────────────────────────────────────────────────────────────────────

    def _opened(self, key: object) -> None:
        """Enter: starts writing; narrow, it first shows what about."""
        if self._narrow:
            self._columns.show_part("main")
            self._detail.focus_start()
        else:
            self.presenter.start()

    def _clicked(self) -> None:
        if self._narrow:
            self._columns.show_part("main")

    def _write(self, what: object) -> None:
        self.go("write", what)

    def _browse(self, address: str) -> None:
        self._browse_to(QUrl(address))

    def _browse_source(self) -> None:
        if self._drawn.detail is not None and self._drawn.detail.address:
            self._browse(self._drawn.detail.address)

    def _offer_mutes(self) -> None:
        detail = self._drawn.detail
        if detail is not None:
            menu = MuteMenu(detail, self)
            menu.word.connect(self.presenter.mute_word)
            menu.source.connect(self.presenter.mute_source)
            menu.popup(self._detail.more.mapToGlobal(self._detail.more.rect().topLeft()))

    def _show_keys(self) -> None:
        """What the keys do, beside the button that tells it too."""
        keyed = [action for action in self.offers() if not action.shortcut().isEmpty() and action is not self._keys]
        lines = [f"{key_text(action.shortcut())}   {action.text().rstrip('…')}" for action in keyed]
        back = self.tr("Take back what was just hidden")
        lines.append(f"{key_text('Ctrl+Z')}   {back}")
        QToolTip.showText(self._keys_button.mapToGlobal(self._keys_button.rect().bottomLeft()), "\n".join(lines), self)
        announce(self, "; ".join(lines))

    def _ask_idea(self) -> None:
        from advocate_app.desktop.topics.dialogs import IdeaDialog

        dialog = IdeaDialog(self)
        dialog.written.connect(self.presenter.add_idea)
        dialog.open()

    def _ask_campaign(self) -> None:
        from advocate_app.desktop.topics.dialogs import CampaignDialog

        dialog = CampaignDialog(self._office.clock.now(), self._office.person.tz, self)
        dialog.begun.connect(self.presenter.begin_campaign)
        dialog.open()

    def _failed(self, problem: Problem) -> None:
        self._strip.show_problem(problem, self.presenter.read)

    # ── drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _draw(self) -> None:
        shown, before = self.presenter.shown, self._drawn
        self._drawn = shown
        self._header.set_sub(shown.sub)
        self._draw_progress(shown)
        self._trouble.show_trouble(shown.trouble)
        if shown.lead != before.lead:
            self._campaign_button.setVisible(shown.lead)
            self.offers_changed.emit()
        if shown.filters != before.filters or shown.filter != before.filter:
            self._draw_filters(shown)
        if shown.rows != before.rows:
            self._draw_rows(shown)
        self._choose(shown)
        self._detail.show_detail(shown.detail)
        self._at.set_text(self.tr("{0} of {1}").format(shown.at, len(shown.rows)))
        self._show_page(shown, before)
        for action in (self._no, self._more, self._later, self._start, self._next, self._previous, self._open_source):
            if shown.detail is None:
                action.forbid(self.tr("There is no topic to look at."))
            else:
                action.permit()
        if shown.detail is not None:
            self._draw_source(shown.detail)
        self._arrange()

    def _draw_source(self, detail: Detail) -> None:
        if detail.address:
            self._open_source.setText(self.tr("Open {0}").format(detail.host))
            self._open_source.set_hint(self.tr("Opens {0} in your browser").format(detail.address))
        else:
            self._open_source.forbid(self.tr("This topic has no page to open."))

    def _draw_progress(self, shown: Shown) -> None:
        reading = shown.progress is not None
        self._refresh.setText(self.tr("Stop") if reading else self.tr("Refresh"))
        self._busy.setVisible(reading)
        if shown.progress is not None:
            self._busy.set(*shown.progress)

    def _draw_filters(self, shown: Shown) -> None:
        self._tabs.set_tabs(shown.filters)
        self._tabs.blockSignals(True)
        self._tabs.choose(shown.filter)
        self._tabs.blockSignals(False)
        everything = self.tr("All kinds")
        self._kinds.set_choices([(kind, everything if kind == ALL else label) for kind, label in shown.filters])
        self._kinds.set_value(shown.filter)

    def _draw_rows(self, shown: Shown) -> None:
        focused = any(row.hasFocus() for row in self._list.rows)
        rows = [topic_row(topic) for topic in shown.rows]
        self._list.show_rows(rows)
        for made in rows:
            made.clicked.connect(self._clicked)
        every = self.tr("All topics {0}").format(len(shown.rows))
        self._columns.tabs.set_tabs([("side", every), ("main", self.tr("This topic"))])
        if focused:
            self._choose(shown)
            self._list.focus_row()

    def _choose(self, shown: Shown) -> None:
        wanted = shown.detail.id if shown.detail else None
        if self._list.chosen != wanted:
            focused = any(row.hasFocus() for row in self._list.rows)
            self._list.choose(wanted)
            if focused:
                self._list.focus_row()

    def _show_page(self, shown: Shown, before: Shown) -> None:
        if shown.state is State.THERE:
            self._pages.setCurrentIndex(1)
        elif shown.state is State.READING:
            self._pages.setCurrentIndex(0)
        elif shown.state is not before.state or self._empty is None:
            if self._empty is not None:
                self._pages.removeWidget(self._empty)
                self._empty.deleteLater()
            self._empty = self._empty_page(shown.state)
            self._pages.addWidget(self._empty)
            self._pages.setCurrentWidget(self._empty)

    def _empty_page(self, state: State) -> Card:
        head, below, word = empty_words(state)
        helps = {State.NOTHING_KNOWN: self._expertise, State.NO_SOURCES: self._sources}.get(state, self._refresh)
        button = Button(word, Kind.PRIMARY)
        button.clicked.connect(helps.trigger)
        return Card(EmptyState("empty-topics", head, below, button), name=self.tr("No topics"))

    def _arrange(self) -> None:
        """What only the wide window shows, and what only one of the tabs does."""
        there = self._drawn.state is State.THERE
        self._tabs.setVisible(there and not self._narrow)
        on_list = self._columns.tabs.current == "side"
        self._kinds.setVisible(on_list)
        self._steps.setVisible(not on_list)
