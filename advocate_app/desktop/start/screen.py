"""The first page: who you are, what you know, where you publish, and the Git on this machine. Everything but a name can wait."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from advocate_app.assembly import Home, Office
from advocate_app.commands.begin import Beginning
from advocate_app.commands.first import FirstPage, begin_with
from advocate_app.desktop.action import Action
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.forms.hours import Hours
from advocate_app.desktop.forms.live_topics import LiveTopics
from advocate_app.desktop.forms.place import Place, Regions, system_country, system_zone
from advocate_app.desktop.forms.words import Words
from advocate_app.desktop.look import Tone
from advocate_app.desktop.screen import Screen
from advocate_app.desktop.shell.navigation import brand
from advocate_app.desktop.start.git_card import GitCard
from advocate_app.desktop.start.place_card import PlaceCard
from advocate_app.desktop.start.presenter import GitShown, StartPresenter
from advocate_app.desktop.widgets import (
    BusyBar,
    Button,
    Card,
    ChipButton,
    ErrorStrip,
    Field,
    Kind,
    LineInput,
    Scroll,
    Text,
    column,
    empty_out,
    flow,
    heading,
    row,
    sentences,
)
from advocate_app.desktop.work import Context, Job, Work
from advocate_app.outside.clock import SystemClock
from advocate_app.problems import Problem, Wrong

SIDE = 64  # px on both sides of the page; narrow, a third of it


class StartScreen(Screen):
    """`begun` carries the new Office; `sample_wanted` asks for the sample workspace instead."""

    begun = Signal(object)
    sample_wanted = Signal()

    def __init__(self, home: Home, work: Work, *, clock: SystemClock | None = None) -> None:
        super().__init__()
        self._home, self._work, self._clock = home, work, clock
        self._job: Job | None = None
        self._read_places = False
        self.presenter = StartPresenter(self, work)
        zone = system_zone()
        self.begin = Action(self, "start.begin", self.tr("Show me topics"), self._begin, key="Ctrl+Return")
        self.sample = Action(
            self, "start.sample", self.tr("Look around in the sample workspace"), self._want_sample, key="Ctrl+Shift+S"
        )
        self.strip = ErrorStrip()
        self.git = GitCard(datetime.now(UTC), ZoneInfo(zone))
        self.publish = PlaceCard()
        self._build(self._you(zone), self._know())
        self.place.changed.connect(self._zone_changed)
        self.place.country_picked.connect(self.presenter.read_regions)
        self.presenter.countries_known.connect(self.place.set_countries)
        self.presenter.regions_known.connect(self._regions_known)
        self.presenter.git_shown.connect(self._git_shown)
        self.presenter.git_failed.connect(self.git.show_problem)
        self.git.folder_chosen.connect(self.presenter.look_in)
        self.git.changed.connect(self._address_changed)
        self.publish.changed.connect(self._address_changed)
        self.words.changed.connect(self._draw_often)
        self.words.changed.connect(self._words_changed)
        self.words.line.textChanged.connect(self._words_changed)
        self.presenter.terms_known.connect(self._terms_known)
        self.presenter.live_shown.connect(self.live.set)
        self._terms: tuple[str, ...] = ()
        self._git_now = GitShown()
        self._draw_often()

    # ── building ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _you(self, zone: str) -> Card:
        self.name = LineInput(placeholder=self.tr("As it stands under your posts"))
        self._name = Field(self.tr("Name"), self.name)
        self.place = Place(self, zone_label=self.tr("Time zone · detected"))
        self.place.set_value(zone, system_country(zone), "")
        self.hours = Hours(days=5, hint=self.tr("Nothing goes out at other times, on a holiday or while you are away."))
        hours = column(Text(self.tr("Work hours"), Role.SMALL, Tone.MUTED, lines=1), self.hours, spacing=4)
        pairs = [row(self._name, self.place.zone, top=True), row(self.place.country, self.place.region, top=True)]
        for pair in pairs:
            for index in range(2):
                pair.setStretch(index, 1)
        return Card(heading(self.tr("You")), *pairs, hours, None, spacing=12, margins=(20, 18, 20, 18))

    def _know(self) -> Card:
        self.words = Words(self.tr("What you know"), self.tr("such as virtual threads"))
        self._often_label = Text(self.tr("Often in your commits"), Role.SMALL, Tone.MUTED, lines=1)
        self._often = flow()
        often = column(self._often_label, self._often, spacing=4)
        self.live = LiveTopics()
        self._hint = Text(
            self.tr("They decide which topics you are shown. Press Enter or type a comma after each."),
            Role.SMALL,
            Tone.MUTED,
        )
        return Card(
            heading(self.tr("What you know"), self.tr("five words are enough")),
            self.words,
            self._hint,
            often,
            self.live,
            None,
            spacing=12,
            margins=(20, 18, 20, 18),
        )

    def _build(self, you: Card, know: Card) -> None:
        title = Text(self.tr("Writing is work"), Role.TITLE)
        about = Text(
            self.tr(
                "It is fine in work time. Say a little about yourself and see what suits you. "
                "Skip what you like; all of it can change later."
            ),
            tone=Tone.MUTED,
        )
        self._progress = BusyBar(self.tr("Making your workspace"))
        self._doing = Text("", Role.SMALL, Tone.MUTED, lines=1)
        for part in (self._progress, self._doing):
            part.hide()
        head = row(
            Button.of(self.sample, show_key=False), Button.of(self.begin, Kind.PRIMARY, show_key=False), spacing=12
        )
        words = column(title, about, spacing=4)
        top = row(spacing=24)
        top.addLayout(words, 1)
        top.addLayout(head)
        top.setAlignment(head, Qt.AlignmentFlag.AlignBottom)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 16)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(16)
        for index, card in enumerate((you, know, self.publish, self.git)):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            self._grid.addWidget(card, index // 2, index % 2)
        for column_ in range(2):
            self._grid.setColumnStretch(column_, 1)
        page = QVBoxLayout()
        page.setContentsMargins(0, 0, 0, 0)
        page.addLayout(self._grid)
        page.addStretch(1)
        self._whole = column(
            brand(), 20, top, 18, self.strip, self._progress, self._doing, spacing=0, margins=(SIDE, 16, SIDE, 0)
        )
        self._scroll = Scroll(page)
        self._whole.addWidget(self._scroll, 1)
        self.setLayout(self._whole)
        for one, other in ((you, know), (know, self.publish), (self.publish, self.git)):
            QWidget.setTabOrder(one, other)

    # ── Screen ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def shown(self) -> None:
        self.set_status(
            self.tr("What you enter stays on this laptop. No account, no server."),
            end=self.tr("Only commit messages of ticked repositories are read"),
        )
        if not self._read_places:
            self._read_places = True
            self.presenter.read_places(self.place.value[1])
            self.presenter.read_terms()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        side = SIDE // 3 if narrow else SIDE
        self._whole.setContentsMargins(side, 16, side, 0)

    def first_focus(self) -> QWidget:
        return self.name

    def offers(self) -> tuple[Action, ...]:
        return (self.begin, self.sample)

    @property
    def primary_action(self) -> Action:
        return self.begin

    # ── drawing ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _regions_known(self, country: str, regions: Regions) -> None:
        if country == self.place.value[1]:
            self.place.set_regions(regions)

    def _zone_changed(self) -> None:
        self.strip.clear()

    def _git_shown(self, git: GitShown) -> None:
        self._git_now = git
        self.git.show_git(git)
        self._offer()
        self._draw_often()
        self._address_changed()

    def _terms_known(self, terms: tuple[str, ...]) -> None:
        self._terms = terms
        self._offer()

    def _offer(self) -> None:
        self.words.line.set_offered((*self._git_now.words, *self._terms))

    def _words_changed(self) -> None:
        self.presenter.show_topics_for(self.words.words)

    def _address_changed(self) -> None:
        self.publish.offer_address(next(iter(self.git.addresses.ticked), ""))

    def _draw_often(self) -> None:
        have = {word.casefold() for word in self.words.words}
        offered = [word for word in self._git_now.words if word.casefold() not in have]
        layout = self._often.layout()
        assert layout is not None
        empty_out(layout)
        for word in offered:
            chip = ChipButton(f"+ {word}", adds=True)
            chip.setAccessibleName(self.tr("Add {0}").format(word))
            chip.setProperty("word", word)
            chip.clicked.connect(self._take)
            layout.addWidget(chip)
        self._often_label.setVisible(bool(offered))
        self._often.setVisible(bool(offered))
        self._hint.setVisible(not self.words.words)

    def _take(self) -> None:
        sender = self.sender()
        if isinstance(sender, ChipButton):
            self.words.add(str(sender.property("word")))

    # ── beginning ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _want_sample(self) -> None:
        self.sample_wanted.emit()

    def _begin(self) -> None:
        self.strip.clear()
        self._name.set_problem("")
        self.publish.clear_problems()
        try:
            wanted = self._wanted()
        except Wrong:
            return  # it stands at the hours
        if not wanted.person.name.strip():
            self._show_problem(Wrong("person.name", "A person needs a name.", "Write how you sign a post."))
            return
        self.begin.forbid(self.tr("Your workspace is being made."))
        self._progress.show()
        self._job = self._work.slow(partial(_begin, self._home, wanted, self._clock))
        self._job.progress.connect(self._progressed)
        self._job.done.connect(self._begun)
        self._job.failed.connect(self._show_problem)
        self._job.finished.connect(self._over)

    def _wanted(self) -> FirstPage:
        """What stands on the page. Raises `Wrong` for bad hours, which are marked."""
        zone, country, region = self.place.value
        mine = self.git.addresses.ticked
        person = Beginning(self.name.text(), zone, country, region, self.hours.week(), email=next(iter(mine), ""))
        return FirstPage(person, self.words.words, self.publish.place(zone, mine), self.git.repositories, mine)

    def _progressed(self, done: int, of: int, name: str) -> None:
        self._progress.set(done, of)
        self._doing.setVisible(bool(name))
        self._doing.set_text(self.tr("Reading {0}: {1} of {2}").format(name, done + 1, of))

    def _begun(self, office: Office) -> None:
        self.begun.emit(office)

    def _show_problem(self, problem: Problem) -> None:
        if problem.id == "person.name":
            self._name.set_problem(" ".join(sentences(problem)))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(self._name)
        elif not self.publish.show_problem(problem):
            self.strip.show_problem(problem)

    def _over(self, outcome: object) -> None:
        self._job = None
        self.begin.permit()
        self._progress.hide()
        self._doing.hide()


def _begin(home: Home, wanted: FirstPage, clock: SystemClock | None, ctx: Context) -> Office:
    return begin_with(home, wanted, clock=clock, check=ctx.check, progress=ctx.progress)
