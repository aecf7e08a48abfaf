"""No screen of the window cuts a text, in German and in a language that is longer and runs from right to left.

With ADVOCATE_SCREENS=FOLDER a picture of each is left there.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Home
from advocate_app.commands import know, write
from advocate_app.desktop import app as desktop
from advocate_app.desktop.app import App
from advocate_app.desktop.calendar.block import BlockButton
from advocate_app.desktop.settings.channels_page import ChannelsPage
from advocate_app.desktop.settings.screen import PAGES, SettingsScreen
from advocate_app.desktop.settings.sources_page import SourcesPage
from advocate_app.desktop.shell.crash_window import CrashWindow
from advocate_app.desktop.shell.palette import Palette
from advocate_app.desktop.shell.shortcuts import ShortcutPage
from advocate_app.desktop.start.screen import StartScreen
from advocate_app.desktop.topics.dialogs import CampaignDialog, IdeaDialog
from advocate_app.desktop.translation import Language, speak
from advocate_app.desktop.widgets.chips import Tabs
from advocate_app.desktop.write.screen import WriteScreen
from advocate_app.desktop.write.sending.picture import PictureDialog
from advocate_app.desktop.write.sending.submit import SubmitDialog
from advocate_app.tour.sample import World, open_sample
from tests.desktop.translation.clipping import clipped, shortened
from tests.desktop.translation.pseudo import Pseudo

SIZE = (1024, 700)
TEXT = """# What the pool told us

## What we saw

Our rivals are idiots. This is very unique, in order to be honest.

<!-- What did you try first? -->
"""
CLEAN = "# What the pool told us\n\nWe measured the wait on a Tuesday.\n"


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    made = open_sample(running=lambda: 0.0)
    yield made
    made.close()


@pytest.fixture(params=["de", "pseudo"])
def language(request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    name: str = request.param
    pseudo = Pseudo()

    def spoken(app: QCoreApplication, chosen: Language) -> None:
        speak(app, Language.GERMAN if name == "de" else Language.ENGLISH)
        if name == "pseudo":
            app.installTranslator(pseudo)

    monkeypatch.setattr(desktop, "speak", spoken)  # nobody can choose the made-up language
    if name == "pseudo":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield name
    qapp.removeTranslator(pseudo)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    speak(qapp, Language.ENGLISH)


class Look:
    """Goes from screen to screen and notes what is cut on each."""

    def __init__(self, app: App, name: str) -> None:
        self.app, self._name, self.cut = app, name, dict[str, list[str]]()
        folder = os.environ.get("ADVOCATE_SCREENS")
        self._folder = Path(folder) if folder else None

    def at(self, screen: str, shown: QWidget | None = None) -> None:
        window = shown or self.app.window
        self.settle()
        found = clipped(window)
        if shown is None and (window.width(), window.height()) != SIZE:
            found.append(f"the window grew to {window.width()} × {window.height()}")
        if found:
            self.cut[screen] = found
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            window.grab().save(str(self._folder / f"{self._name}-{screen}.png"))
            print(f"{self._name} {screen}: {shortened(window)}")

    def tabs(self, screen: str) -> None:
        """Every tab of every row of tabs that is seen, one after the other; where it ends is where it began."""
        self.at(screen)
        self._press(screen, set())

    def _press(self, screen: str, pressed: set[Tabs]) -> None:
        """What a tab shows may have tabs of its own."""
        window = self.app.window
        fresh = [t for t in window.screen_of(window.current).findChildren(Tabs) if t.isVisible() and t not in pressed]
        for row in fresh:
            pressed.add(row)
            first = row.current
            for chip in row.ids:
                row.choose(chip)
                self.at(f"{screen}-{chip}")
                self._press(f"{screen}-{chip}", pressed)
            row.choose(first)

    def dialog(self, screen: str, dialog: QDialog) -> None:
        dialog.open()
        self.at(screen, dialog)
        dialog.reject()

    def open_dialog(self, screen: str, kind: type[QDialog]) -> None:
        """The one that what was just done opens."""
        self.settle()
        (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())
        self.at(screen, dialog)
        dialog.reject()

    def settle(self) -> None:
        """Until nothing has been under way for an eighth of a second."""
        end, quiet = time.monotonic() + 20, time.monotonic() + 0.12
        while time.monotonic() < min(end, quiet):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            if self.app.work.under_way:
                quiet = time.monotonic() + 0.12
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def _today_and_topics(look: Look, world: World) -> None:
    window, author = look.app.window, world.author
    look.at("today")
    window.go("topics")
    look.tabs("topics")
    look.dialog("idea", IdeaDialog(window))
    look.dialog("campaign", CampaignDialog(author.clock.now(), author.person.tz, window))
    window.search()
    look.open_dialog("palette", Palette)
    window.show_shortcuts()
    look.open_dialog("shortcuts", ShortcutPage)


def _writing(look: Look, world: World) -> None:
    window, author = look.app.window, world.author
    window.go("write")
    look.tabs("drafts")
    genre = author.genres.genre("how-to")
    asked = know.begin_draft(author, genre=genre.id)
    window.go("write", asked)
    look.tabs("interview")
    draft = write.new_draft(author, text=TEXT)
    author.drafts.aim(draft, tags=("profiling",), account_ids=[a.hex for a in world.accounts.values()])
    window.go("write", draft)
    look.tabs("write")
    window.go("write", write.new_draft(author, text=CLEAN))
    look.settle()
    screen = window.screen_of("write")
    assert isinstance(screen, WriteScreen)
    screen.desk.submit.trigger()
    look.open_dialog("submit", SubmitDialog)
    look.dialog("picture", PictureDialog(Path("flame.png"), window))


def _review_and_calendar(look: Look, world: World) -> None:
    window = look.app.window
    window.go("review")
    look.tabs("review-author")
    window.go("calendar")
    look.tabs("calendar-author")
    look.app.adopt(world.lead, "review")
    look.tabs("review")
    window.go("calendar")
    look.settle()
    for block in window.findChildren(BlockButton)[:4]:
        QTest.mouseClick(block, Qt.MouseButton.LeftButton)
        look.at(f"calendar-{block.accessibleName()[:20]}".replace(" ", "-"))
    look.tabs("calendar")


def _settings(look: Look, world: World) -> None:
    window = look.app.window
    for name in PAGES:
        window.go("settings", name)
        look.at(f"settings-{name}")
    screen = window.screen_of("settings")
    assert isinstance(screen, SettingsScreen)
    channels, sources = screen.page("channels"), screen.page("sources")
    assert isinstance(channels, ChannelsPage)
    assert isinstance(sources, SourcesPage)
    window.go("settings", "channels")
    look.settle()
    channels.open_form()
    look.at("settings-add-channel")
    window.go("settings", "sources")
    sources.add_form.open()
    look.at("settings-add-source")


def test_no_text_is_cut_on_any_screen(qtbot: QtBot, qapp: QApplication, world: World, language: str) -> None:
    app = App(qapp, Home(world.root / "own"), lambda told: world, publishes=False)
    qtbot.addWidget(app.window)
    app.window.resize(*SIZE)
    app.window.show()
    look = Look(app, language)
    app.window.show_alone(StartScreen(Home(world.root / "own"), app.work))
    look.at("start")
    app.enter(world)
    for visit in (_today_and_topics, _writing, _review_and_calendar, _settings):
        visit(look, world)
    look.at("crash", CrashWindow("Report of a mistake", parent=None))
    app.window.close()
    app.work.stop()
    assert not look.cut, "\n".join(f"{screen}: {line}" for screen, lines in look.cut.items() for line in lines)
