"""The keyboard is never nowhere: it comes back from what lay over the window, and goes on where what had it is gone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from advocate_app.desktop.action import Action
from advocate_app.desktop.screen import Place, Screen
from advocate_app.desktop.shell.palette import Palette
from advocate_app.desktop.shell.window import Window
from advocate_app.desktop.widgets import Button, Header, LineInput, Tabs, column, empty_out
from advocate_app.desktop.widgets.focus import stops
from advocate_app.desktop.work import Work
from tests.desktop.hands import HeldHands

CTRL = Qt.KeyboardModifier.ControlModifier


class Cards(Screen):
    """Reads its cards in the store lane, as screens do, and draws them anew each time."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.work, self.names = work, ["one", "two", "three"]
        self.slow = Action(self, "cards.slow", "Slow", self._begin_slow)
        self.side, self.header = Button("At the side"), Header("Cards")
        self.header.add(Button.of(self.slow))
        self.box = QVBoxLayout()
        beside = QHBoxLayout()
        beside.addWidget(self.side)
        beside.insertLayout(0, self.box)
        whole = column(self.header)
        whole.addLayout(beside)
        self.setLayout(whole)

    def shown(self) -> None:
        self.work.ask(list).done.connect(self.draw)

    def draw(self) -> None:
        empty_out(self.box)
        for name in self.names:
            made = Button(f"Delete {name}")
            made.clicked.connect(self._delete)
            self.box.addWidget(made)

    def _delete(self) -> None:
        button = self.sender()
        assert isinstance(button, Button)
        self.names.remove(button.text().removeprefix("Delete "))
        self.draw()

    def _begin_slow(self) -> None:
        self.slow.forbid("One moment.")
        self.work.ask(list).finished.connect(self._over)

    def _over(self, outcome: object) -> None:
        self.slow.permit()

    def offers(self) -> Sequence[Action]:
        return (self.slow,)


@pytest.fixture
def window(qtbot: QtBot, work: Work, hands: HeldHands) -> Window:
    places = [Place("cards", "Cards", lambda: Cards(work)), Place("other", "Other", lambda: Cards(work))]
    made = Window(places, work, native_menu=False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.go("cards")
    hands.run()
    at(qtbot, "Delete one")
    return made


def here() -> str:
    widget = QApplication.focusWidget()
    return "nowhere" if widget is None else widget.text() if isinstance(widget, Button) else widget.accessibleName()


def at(qtbot: QtBot, name: str) -> None:
    """The focus comes to `name`, and is still there once all that was under way is over."""
    qtbot.waitUntil(lambda: here() == name)
    QApplication.processEvents()
    assert here() == name


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def test_a_screen_that_opens_has_the_keyboard_on_what_it_is_about(window: Window) -> None:
    assert here() == "Delete one"


def test_the_palette_gives_the_focus_back(qtbot: QtBot, window: Window) -> None:
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_K, CTRL)
    at(qtbot, "Search or jump to")
    press(Qt.Key.Key_Escape)
    at(qtbot, "Delete two")
    assert QApplication.activeWindow() is window


def test_a_dialog_gives_the_focus_back(qtbot: QtBot, window: Window) -> None:
    press(Qt.Key.Key_Slash, CTRL)
    at(qtbot, "Close")
    press(Qt.Key.Key_Space)
    at(qtbot, "Delete one")
    assert QApplication.activeWindow() is window


def test_a_palette_that_another_window_covered_stays_behind(qtbot: QtBot, window: Window) -> None:
    press(Qt.Key.Key_K, CTRL)
    at(qtbot, "Search or jump to")
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    (palette,) = window.findChildren(Palette)
    qtbot.waitUntil(lambda: not palette.isVisible())
    assert QApplication.activeWindow() is other


def test_each_place_keeps_its_focus(qtbot: QtBot, window: Window, hands: HeldHands) -> None:
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_2, CTRL)
    hands.run()
    at(qtbot, "Delete one")
    press(Qt.Key.Key_1, CTRL)
    hands.run()
    at(qtbot, "Delete two")
    button = QApplication.focusWidget()
    assert isinstance(button, Button)
    assert button.ring, "whoever comes by key sees where they are"


def test_the_arrow_keys_of_the_sidebar_stay_there(qtbot: QtBot, window: Window, hands: HeldHands) -> None:
    window.sidebar.item("cards").setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Down)
    hands.run()
    QApplication.processEvents()
    assert window.current == "other"
    assert QApplication.focusWidget() is window.sidebar.item("other")


def test_what_is_drawn_anew_keeps_the_focus(qtbot: QtBot, window: Window) -> None:
    press(Qt.Key.Key_Tab)
    screen = window.screen_of("cards")
    assert isinstance(screen, Cards)
    screen.draw()
    at(qtbot, "Delete two")


def test_a_card_deleted_by_key_leaves_the_focus_on_the_next(qtbot: QtBot, window: Window) -> None:
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    at(qtbot, "Delete three")
    press(Qt.Key.Key_Space)
    at(qtbot, "At the side")
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Space)
    at(qtbot, "At the side")
    screen = window.screen_of("cards")
    assert isinstance(screen, Cards)
    assert screen.names == []


def test_what_is_disabled_while_it_works_gets_the_focus_back(qtbot: QtBot, window: Window, hands: HeldHands) -> None:
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    at(qtbot, "Slow")
    press(Qt.Key.Key_Space)
    at(qtbot, "Delete one")
    hands.run()
    at(qtbot, "Slow")
    screen = window.screen_of("cards")
    assert isinstance(screen, Cards)
    assert screen.slow.isEnabled()


def test_a_person_who_went_on_is_not_pulled_back(qtbot: QtBot, window: Window, hands: HeldHands) -> None:
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Space)
    at(qtbot, "Delete one")
    press(Qt.Key.Key_Tab)
    hands.run()
    QApplication.processEvents()
    assert here() == "Delete two"


def test_a_message_that_goes_gives_the_focus_back(qtbot: QtBot, window: Window) -> None:
    window.toast("Done.", list)
    window._toast._undo_button.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Space)
    assert not window._toast.text
    qtbot.waitUntil(lambda: here() not in ("nowhere", "Undo"))
    assert here() == "Delete one"


def test_tab_goes_as_one_reads_whenever_a_thing_was_made(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    last, grid, tabs = Button("last"), QGridLayout(), Tabs("Kind", [("a", "A"), ("b", "B")])
    for name, place in (("d", (1, 1)), ("b", (0, 1)), ("c", (1, 0)), ("a", (0, 0))):
        grid.addWidget(LineInput(name=name), *place)
    whole = QVBoxLayout(dialog)
    whole.addWidget(tabs)
    whole.addLayout(grid)
    whole.addWidget(last)
    dialog.show()
    tabs.choose("b")
    found = [w.text() if isinstance(w, Button) else w.accessibleName() for w in stops(dialog)]
    assert found[1:] == ["a", "b", "c", "d", "last"]
    assert stops(dialog)[0] is tabs.chip("b")


def test_enter_presses_a_button_as_space_does(qtbot: QtBot, window: Window) -> None:
    press(Qt.Key.Key_Return)
    at(qtbot, "Delete two")
    screen = window.screen_of("cards")
    assert isinstance(screen, Cards)
    assert screen.names == ["two", "three"]


def test_arrow_keys_choose_the_next_chip_in_whichever_line(qtbot: QtBot) -> None:
    tabs = Tabs("Kind", [("a", "A longer label"), ("b", "Another label")])
    qtbot.addWidget(tabs)
    tabs.setFixedWidth(120)
    with qtbot.waitActive(tabs):
        tabs.show()
        tabs.activateWindow()
    tabs.chip("a").setFocus()
    assert tabs.chip("b").y() > tabs.chip("a").y()
    for key, chosen in (
        (Qt.Key.Key_Right, "b"),
        (Qt.Key.Key_Right, "b"),
        (Qt.Key.Key_Left, "a"),
        (Qt.Key.Key_Down, "b"),
    ):
        press(key)
        assert tabs.current == chosen
        assert tabs.chip(chosen).hasFocus()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_alt_alone_opens_the_menu_bar_and_alt_with_a_key_does_not(window: Window) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyPress(widget, Qt.Key.Key_Alt)
    QTest.keyPress(widget, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(widget, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(widget, Qt.Key.Key_Alt)
    assert not window.menuBar().isVisible()
    QTest.keyPress(widget, Qt.Key.Key_Alt)
    QTest.keyRelease(widget, Qt.Key.Key_Alt)
    assert window.menuBar().isVisible()
