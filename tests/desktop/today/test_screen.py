"""Today as it is seen and worked with."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands import know, write
from advocate_app.desktop.screen import Place, Screen
from advocate_app.desktop.shell.window import Window
from advocate_app.desktop.today.screen import TodayScreen
from advocate_app.desktop.widgets import Button, Chip, Text
from advocate_app.desktop.work import Work
from advocate_app.tour.sample import World
from tests.desktop import gate
from tests.desktop.hands import HeldHands

Open = Callable[[Office], Window]


class Other(Screen):
    """Another place, which notes what it is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[object] = []

    def open(self, what: object) -> None:
        self.asked.append(what)


@pytest.fixture
def opened(qtbot: QtBot, work: Work, hands: HeldHands) -> Open:
    """Opens the window on Today and waits until its topics are chosen."""

    def made(office: Office) -> Window:
        places = [Place("today", "Today", lambda: TodayScreen(office, work))]
        places += [Place(place, place.title(), Other) for place in ("topics", "write", "calendar", "settings")]
        window = Window(places, work, native_menu=False)
        qtbot.addWidget(window)
        window.go("today")
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        qtbot.waitUntil(lambda: chosen(window, hands))
        qtbot.waitUntil(lambda: "Topics for you" in texts(window))
        return window

    return made


def chosen(window: Window, hands: HeldHands) -> bool:
    hands.run()
    return screen_of(window).presenter.ranked


def screen_of(window: Window) -> TodayScreen:
    screen = window.screen_of("today")
    assert isinstance(screen, TodayScreen)
    return screen


def asked(window: Window, place: str) -> list[object]:
    other = window.screen_of(place)
    assert isinstance(other, Other)
    return other.asked


def press(window: Window, name: str) -> None:
    """Clicks the one button whose name begins so."""
    shown = [b for b in screen_of(window).findChildren(Button) if b.isVisible()]
    found = [b for b in shown if (b.accessibleName() or b.text()).startswith(name)]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def texts(window: Window) -> list[str]:
    return [t.text() for kind in (Text, Chip) for t in screen_of(window).findChildren(kind) if t.isVisible()]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_today_passes_the_gate(qtbot: QtBot, theme: str, world: World, opened: Open, size: tuple[int, int]) -> None:
    window = opened(world.author)
    window.resize(*size)
    gate.check(qtbot, window)


def test_the_first_day_passes_the_gate_and_offers_one_way_to_begin(
    qtbot: QtBot, theme: str, bare: Office, opened: Open
) -> None:
    window = opened(bare)
    gate.check(qtbot, window)
    assert "Somebody out there is stuck on something that you have already solved." in texts(window)
    assert not screen_of(window)._new_button.isVisible()
    press(window, "Write a short post")
    assert asked(window, "write") == [("new", "short-post", None)]


def test_continue_opens_the_draft(world: World, opened: Open) -> None:
    window = opened(world.author)
    pick_up = screen_of(window).presenter.shown.pick_up
    assert pick_up is not None
    press(window, "Continue: How we found")
    assert asked(window, "write") == [pick_up.draft_id]


def test_ctrl_n_begins_a_draft(bare: Office, opened: Open) -> None:
    write.new_draft(bare, text="# Pools")
    window = opened(bare)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert asked(window, "write") == [("new", "", None)]


def test_a_question_is_answered_and_other_topics_drafted(
    qtbot: QtBot, bare: Office, opened: Open, hands: HeldHands
) -> None:
    know.add_words(bare, "connection pool")
    topic = know.add_idea(bare, "Sizing a connection pool")
    window = opened(bare)
    assert "your words: connection, pool" in texts(window)
    press(window, "Draft: Sizing")
    hands.run()
    assert asked(window, "write") == [("new", "how-to", topic)]


def test_the_sample_names_answer_for_questions(world: World, opened: Open) -> None:
    window = opened(world.author)
    names = [b.accessibleName() for b in screen_of(window).findChildren(Button) if b.isVisible()]
    assert "Answer: Why does pinning still happen with synchronized in JDK 24?" in names


def test_nothing_known_leads_to_settings(bare: Office, opened: Open) -> None:
    window = opened(bare)
    press(window, "Add what you know")
    assert asked(window, "settings") == ["know"]


def test_narrow_going_out_is_a_tab(world: World, opened: Open, qtbot: QtBot) -> None:
    window = opened(world.author)
    screen = screen_of(window)
    window.resize(1024, 700)
    assert "Reading a flame graph in ten minutes" not in texts(window)
    QTest.mouseClick(screen._columns.tabs.chip("side"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Reading a flame graph in ten minutes" in texts(window))
    press(window, "Revise: Comparing HTTP client timeouts")
    assert window.current == "write"


def test_the_status_line_names_the_workspace(world: World, opened: Open) -> None:
    window = opened(world.author)
    assert window._status.isVisible()
    assert screen_of(window).status.start == ("Workspace: Platform team", "All changes are on this laptop")


def test_today_is_drawn_without_what_is_heavy_to_import() -> None:
    """What Today's module pulls in before its first paint."""
    heavy = (
        "numpy",
        "requests",
        "keyring",
        "harper",
        "feedparser",
        "dulwich",
        "Stemmer",
        "rapidfuzz",
        "markdown",
        "holidays",
    )
    code = (
        "import sys, advocate_app.desktop.today.screen; "
        f"print([m for m in {heavy!r} if m in sys.modules], 'advocate_app.commands.know' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[] False"
