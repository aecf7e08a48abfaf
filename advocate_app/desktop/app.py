"""The window as a whole: opens a workspace, joins the screens, publishes while it is open, and hands over when it closes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from advocate_app.assembly import Home, Office, is_begun, open_office
from advocate_app.desktop import icons
from advocate_app.desktop.action import Action
from advocate_app.desktop.collector import Collector
from advocate_app.desktop.look import STYLED, Look, Theme
from advocate_app.desktop.screen import Place, Screen
from advocate_app.desktop.shell.crash import CrashGuard
from advocate_app.desktop.shell.single import SingleInstance
from advocate_app.desktop.shell.window import Window
from advocate_app.desktop.translation import LANGUAGE, Language, language_of, speak
from advocate_app.desktop.work import Context, Hands, Work
from advocate_app.outside.clock import SystemClock
from advocate_app.problems import Problem
from advocate_app.store.peek import peek
from advocate_app.vocabulary import Changed, Kind

if TYPE_CHECKING:
    from advocate_app.checks.reading import Reading
    from advocate_app.publishing.loop import Loop

THEME = "theme"  # a setting of the desk
READ_EVERY = timedelta(minutes=15)  # sources that are due
LOOK_EVERY = timedelta(minutes=1)  # who is at work


class World(Protocol):
    """The sample workspace: `roles` are the two that one can be, author and lead, with the names they go by."""

    @property
    def roles(self) -> Sequence[tuple[str, Office]]: ...
    @property
    def author(self) -> Office: ...
    @property
    def lead(self) -> Office: ...
    def close(self) -> None: ...


# makes the sample; hears each step, and may be ended there by raising
MakeWorld = Callable[[Callable[[str], None]], World]


class App(QObject):
    """One window on one workspace. `make_world` makes the sample (the tour does); with `sample` it is opened at once.

    `publishes` is off for pictures. `language` overrules what was chosen in `home`.
    """

    def __init__(
        self,
        app: QApplication,
        home: Home,
        make_world: MakeWorld,
        *,
        sample: bool = False,
        publishes: bool = True,
        clock: SystemClock | None = None,
        hands: Hands | None = None,
        language: Language | None = None,
    ) -> None:
        super().__init__()
        speak(app, language or language_of(peek(home.desk, LANGUAGE)))
        self._clock, self._collector = clock, Collector(self)
        self._make_world, self._publishes = make_world, publishes
        self._home, self._office = home, cast("Office | None", None)
        self.world: World | None = None
        self._loop: Loop | None = None
        self._reading: Reading | None = None
        self.look = Look(app, Theme.SYSTEM)
        self.work = Work(hands, self)
        self.window = Window(self._places(), self.work)
        self._wants_sample = sample
        self._minutes, self._sources = QTimer(self), QTimer(self)
        self._minutes.setInterval(int(LOOK_EVERY.total_seconds() * 1000))
        self._sources.setInterval(int(READ_EVERY.total_seconds() * 1000))
        self._minutes.timeout.connect(self._look_around)
        self._sources.timeout.connect(self._read_sources)
        self.work.changed.connect(self._changed)
        self.window.closing.connect(self._closing)

    def open(self) -> None:
        """Shows the window: on its workspace, the sample, or the first page."""
        if self._wants_sample:
            self.open_sample()
        elif is_begun(self._home):
            self.adopt(open_office(self._home, clock=self._clock))
        else:
            self._first_page()
        self.window.show()

    @property
    def office(self) -> Office:
        assert self._office is not None, "no workspace is open yet"
        return self._office

    # ── which workspace ──────────────────────────────────────────────────────────────────────────────────────────────

    def adopt(self, office: Office, place: str = "today") -> None:
        """Makes this office the window's, and shows `place`."""
        first, self._office = self._office is None, office
        chosen = office.settings.get(THEME, Theme.SYSTEM.value)
        if chosen in set(Theme) and Theme(str(chosen)) is not self.look.theme:
            self.look.choose(Theme(str(chosen)))
        if self.world is not None:
            self._show_corner(self.world)
        self.window.forget()
        self.window.show_places(place)
        if not first:
            self._look_around()
        else:
            self._minutes.start()
            # after the first paint: none of this belongs into the start
            QTimer.singleShot(100, self, self._look_around)
            QTimer.singleShot(200, self, lambda: self.work.slow(lambda ctx: icons.be_ready(), quiet=True))
            if self._publishes:
                QTimer.singleShot(500, self._publish)
            if self.world is None:
                QTimer.singleShot(1500, self._read_sources)
                self._sources.start()

    def open_sample(self) -> None:
        """Makes the sample workspace and goes there; nothing of the person's own is touched."""
        from advocate_app.desktop.shell.waiting import WaitingScreen

        self.window.show_alone(WaitingScreen(self.tr("Making the sample workspace…")))
        make = self._make_world
        job = self.work.slow(lambda ctx: make(lambda line: ctx.check()))
        job.done.connect(self.enter)
        job.failed.connect(self.window.show_problem)

    def enter(self, world: World) -> None:
        """Goes into the sample as its author."""
        self.world = world
        self._make_corner()
        self.adopt(world.author)

    def _first_page(self) -> None:
        from advocate_app.desktop.start.screen import StartScreen

        start = StartScreen(self._home, self.work, clock=self._clock)
        start.begun.connect(self.adopt)
        start.sample_wanted.connect(self.open_sample)
        self.window.show_alone(start)

    # ── the sample's corner ──────────────────────────────────────────────────────────────────────────────────────────

    def _make_corner(self) -> None:
        self._next = Action(
            self,
            "sample.next-slot",
            self.tr("Go to the next slot"),
            self._next_slot,
            hint=self.tr("The sample has a clock of its own: go to when the next post is due and publish it"),
        )
        corner = self.window.sample_corner
        corner.person_chosen.connect(self._become)
        corner.set_clock(self._next)
        self.window.add_actions(self._next)

    def _show_corner(self, world: World) -> None:
        """Who one can be, and who one is."""
        names = (self.tr("{0}, author"), self.tr("{0}, lead"))
        people = [
            (slug, name.format(office.person.name.split()[0]))
            for name, (slug, office) in zip(names, world.roles, strict=True)
        ]
        current = next(slug for slug, office in world.roles if office.me == self.office.me)
        self.window.sample_corner.set_people(self.tr("Sample: you are"), people, current)

    def _become(self, slug: str) -> None:
        if self.world is not None:
            self.adopt(dict(self.world.roles)[slug], self.window.current or "today")

    def _next_slot(self) -> None:
        from advocate_app.commands.publish import go_to_next_slot

        office = self.office
        self._next.forbid(self.tr("On the way to the next slot."))
        job = self.work.slow(lambda ctx: go_to_next_slot(office))
        job.done.connect(self._slot_reached)
        job.finished.connect(self._slot_over)

    def _slot_reached(self, due: object) -> None:
        self.window.toast(self.tr("Nothing is planned.") if due is None else self.tr("The next slot has come."))
        self.work.changed.emit(Changed.one(Kind.DELIVERY))

    def _slot_over(self) -> None:
        self._next.permit()

    # ── what goes on all the time ────────────────────────────────────────────────────────────────────────────────────

    def _publish(self) -> None:
        office = self.office if self.world is None else self.world.lead
        self.work.slow(lambda ctx: self._work_off(office, ctx), quiet=True)

    def _work_off(self, office: Office, ctx: Context) -> None:
        from advocate_app.publishing.loop import Loop

        me = self.office

        def told(changed: Changed) -> None:
            from advocate_app.commands.evidence import take_in_posts

            ctx.changed(changed | take_in_posts(me))

        self._loop = Loop(office.runner(), told=told)
        ctx.check()
        self._loop.run()

    def _read_sources(self) -> None:
        office = self.office

        def read(ctx: Context) -> Changed:
            from advocate_app.commands.know import refresh

            return refresh(office, check=ctx.check)[0]

        self.work.slow(read, quiet=True)

    def _look_around(self) -> None:
        """Who is at work until when, and how many posts wait for a look."""
        office = self.office
        self.work.ask(lambda: _seen(office)).done.connect(self._show_seen)

    def _show_seen(self, seen: tuple[str, str, str, int]) -> None:
        name, about, until, waiting = seen
        at_work = self.tr("at work until {0}").format(until) if until else self.tr("not at work now")
        self.window.set_me(name, " · ".join(filter(None, (about, at_work))))
        self.window.set_badge("review", waiting, self.tr("%n waiting for review", "", waiting))

    def _changed(self, changed: Changed) -> None:
        if self._office is not None and changed.touches(Kind.POST, Kind.PERSON, Kind.SETTING):
            self._look_around()

    # ── the end ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _closing(self) -> None:
        for timer in (self._minutes, self._sources):
            timer.stop()
        if self._loop is not None:
            self._loop.stop()

    def finish(self) -> None:
        """After the last event: saves what is under way, closes the files, removes the sample."""
        self._closing()
        self.work.stop()
        if self._reading is not None:
            self._reading.close()
        self._collector.stop()
        if self.world is not None:
            self.world.close()
        elif self._office is not None:
            self._office.close()

    # ── places ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _places(self) -> tuple[Place, ...]:
        return (
            Place("today", self.tr("Today"), self._today),
            Place("topics", self.tr("Topics"), self._topics),
            Place("write", self.tr("Write"), self._write),
            Place("review", self.tr("Review"), self._review),
            Place("calendar", self.tr("Calendar"), self._calendar),
            Place("settings", self.tr("Settings"), self._settings),
        )

    def _today(self) -> Screen:
        from advocate_app.desktop.today.screen import TodayScreen

        return TodayScreen(self.office, self.work)

    def _topics(self) -> Screen:
        from advocate_app.desktop.topics.screen import TopicsScreen

        return TopicsScreen(self.office, self.work)

    def _write(self) -> Screen:
        from advocate_app.desktop.write.screen import WriteScreen

        if self._reading is None:
            from advocate_app.outside.beside import Beside

            self._reading = Beside()
        return WriteScreen(self.office, self.work, self._reading)

    def _review(self) -> Screen:
        from advocate_app.desktop.review.screen import ReviewScreen

        return ReviewScreen(self.office, self.work)

    def _calendar(self) -> Screen:
        from advocate_app.desktop.calendar.screen import CalendarScreen

        return CalendarScreen(self.office, self.work)

    def _settings(self) -> Screen:
        from advocate_app.desktop.settings.screen import SettingsScreen

        screen = SettingsScreen(self.office, self.work)
        screen.theme_chosen.connect(self._theme_chosen)
        return screen

    def _theme_chosen(self, theme: str) -> None:
        self.look.choose(Theme(theme))


def _seen(office: Office) -> tuple[str, str, str, int]:
    """The person's name and about, until when they are at work ('' while they are not), and how many posts wait for them."""
    from advocate_app.schedule.slots import at_work

    person = office.person
    until = at_work(person, office.directory.leaves(person.id), office.clock.now())
    waiting = office.queue.waiting() if person.lead else ()
    four_eyes = office.queue.workspace().four_eyes
    mine = sum(not (four_eyes and w.author_id == person.id) for w in waiting)
    return person.name, person.about, f"{until.astimezone(person.tz):%H:%M}" if until else "", mine


def _keep_log(home: Home) -> None:
    from advocate_app.outside.logs import keep_log

    try:
        keep_log(home.logs)
    except OSError:  # a full disk or a folder of somebody else: the window works without its log
        return


def application() -> QApplication:
    """The one there is, or a new one."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    # named here, Fusion costs nothing; setStyle() takes 6 ms to hand Python a style that nobody wants
    made = QApplication([*sys.argv[:1], "-style", "fusion"])
    made.setProperty(STYLED, True)
    return made


def main(home: Home, make_world: MakeWorld, *, sample: bool = False) -> int:
    """Opens the window and returns the exit code when it is closed. A second start on the same home raises the first window."""
    app = application()
    app.setApplicationName("Advocate")
    app.setDesktopFileName("org.advocate.Advocate")
    guard = CrashGuard()
    guard.install()
    # the sample touches nothing of the person's own, so it needs no lock and no log there
    single = None if sample else SingleInstance(home.root)
    if single is not None:
        if not single.claim():
            return 0
        QTimer.singleShot(300, guard, lambda: _keep_log(home))  # after the first paint
    whole = App(app, home, make_world, sample=sample)
    if single is not None:
        single.asked.connect(whole.window.come_forward)
    try:
        whole.open()
        return app.exec()
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 2
    finally:
        whole.finish()
        if single is not None:
            single.release()
