from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from advocate_app.desktop.action import Action
from advocate_app.desktop.screen import Place, Screen
from advocate_app.desktop.shell.palette import Found, Palette
from advocate_app.desktop.shell.window import Window
from advocate_app.desktop.widgets import Button, Header, Kind, column
from advocate_app.desktop.work import Work
from advocate_app.problems import Unreachable
from tests.desktop import gate
from tests.desktop.hands import HeldHands


class Page(Screen):
    """A screen that notes what happens to it."""

    def __init__(self, id: str, notes: list[str]) -> None:
        super().__init__()
        self.id, self.notes = id, notes
        notes.append(f"{id} built")
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName("Text")
        self.editor.setTabChangesFocus(True)
        self.act = Action(self, f"{id}.act", f"Act on {id}", self._act, key="Ctrl+J")
        header = Header(id, "a sentence")
        header.add(self.search_button(), Button.of(self.act, Kind.PRIMARY))
        self.setLayout(column(header, self.editor))

    def _act(self) -> None:
        self.notes.append(f"{self.id} acted")
        self.say(f"Acted on {self.id}.", self._take_back)

    def _take_back(self) -> None:
        self.notes.append(f"{self.id} taken back")

    def shown(self) -> None:
        self.notes.append(f"{self.id} shown")
        self.set_status("All changes are on this laptop" if self.id == "today" else "")

    def leave(self) -> None:
        self.notes.append(f"{self.id} left")

    def set_narrow(self, narrow: bool) -> None:
        self.notes.append(f"{self.id} {'narrow' if narrow else 'wide'}")

    def open(self, what: object) -> None:
        self.notes.append(f"{self.id} opened {what}")

    def offers(self) -> Sequence[Action]:
        return (self.act,)

    @property
    def primary_action(self) -> Action:
        return self.act


@pytest.fixture
def notes() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, work: Work, notes: list[str]) -> Window:
    places = [Place(place, place.title(), partial(Page, place, notes)) for place in ("today", "topics", "write")]
    made = Window(places, work, native_menu=False)
    qtbot.addWidget(made)
    made.set_me("Mari Tamm", "JVM platform · at work until 17:00")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_screen_is_built_at_its_first_visit_and_reads_at_every_one(window: Window, notes: list[str]) -> None:
    window.go("today")
    window.go("topics")
    window.go("today")
    assert notes == [
        "today built",
        "today wide",
        "today shown",
        "topics built",
        "topics wide",
        "today left",
        "topics shown",
        "topics left",
        "today shown",
    ]


def test_what_is_forgotten_can_not_be_undone_any_more(window: Window, notes: list[str]) -> None:
    window.go("today")
    window.toast("Taken back.", lambda: notes.append("undone"))
    window.forget()
    window.go("today")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "undone" not in notes


def test_the_window_passes_the_gate(qtbot: QtBot, theme: str, window: Window) -> None:
    window.set_badge("topics", 3, "3 new")
    window.sample_corner.set_people("Sample workspace, you are", [("mari", "Mari"), ("jaan", "Jaan")], "mari")
    window.sample_corner.set_clock(Action(window, "sample.next", "Go to the next slot", list))
    window.go("today")
    gate.check(qtbot, window)
    assert window.sidebar.item("topics").accessibleName() == "Topics, 3 new"


def test_ctrl_and_a_number_goes_to_the_place_and_the_sidebar_follows(window: Window) -> None:
    window.go("today")
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current == "topics"
    assert window.sidebar.item("topics").isChecked()
    QTest.mouseClick(window.sidebar.item("write"), Qt.MouseButton.LeftButton)
    assert window.current == "write"
    QTest.keyClick(window.sidebar.item("write"), Qt.Key.Key_Up)
    assert window.current == "topics"


def test_a_screen_sends_people_elsewhere_and_says_what_to_open(window: Window, notes: list[str]) -> None:
    window.go("today")
    window.screen_of("today").go("write", "draft 7")
    assert window.current == "write"
    assert notes[-1] == "write opened draft 7"


def test_the_same_key_serves_the_screen_that_is_shown(window: Window, notes: list[str]) -> None:
    for place in ("today", "topics"):
        window.go(place)
        QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert [note for note in notes if note.endswith("acted")] == ["today acted", "topics acted"]


def test_two_actions_never_share_a_key(window: Window) -> None:
    with pytest.raises(ValueError, match="is taken"):
        window.add_actions(Action(window, "other", "Other", list, key="Ctrl+K"))


def test_a_toast_takes_back_what_was_done(window: Window, notes: list[str], qtbot: QtBot) -> None:
    window.go("today")
    undo = window.registry.action("window.undo")
    assert not undo.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window._toast.text == "Acted on today."
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert notes[-1] == "today taken back"
    assert not undo.isEnabled()
    assert window._toast.text == ""


def test_ctrl_z_in_a_text_belongs_to_the_text(window: Window, notes: list[str]) -> None:
    window.go("today")
    page = window.screen_of("today")
    assert isinstance(page, Page)
    page.editor.setFocus()
    QTest.keyClicks(page.editor, "words")
    page.act.trigger()
    QTest.keyClick(page.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.toPlainText() == ""
    assert "today taken back" not in notes


def test_below_1180_px_screens_are_told_that_it_is_narrow(window: Window, notes: list[str]) -> None:
    window.go("today")
    window.resize(1024, 700)
    assert notes[-1] == "today narrow"
    window.go("topics")
    assert "topics narrow" in notes
    window.resize(1280, 800)
    assert {"today wide", "topics wide"} <= set(notes[-2:])


def test_the_status_line_is_the_shown_screens_own(window: Window) -> None:
    window.go("today")
    assert window._status.isVisible()
    window.go("topics")
    assert not window._status.isVisible()
    window.screen_of("today").set_status("not seen now")
    assert not window._status.isVisible()


def test_the_palette_does_what_a_few_letters_name(window: Window, notes: list[str]) -> None:
    window.go("today")
    window.add_finder(lambda query: [Found("Act like a pool", lambda: notes.append("found"), "draft")])
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (palette,) = window.findChildren(Palette)
    assert palette.isVisible()
    field = palette.focusWidget()
    QTest.keyClicks(field, "act")
    assert [f.text for f in palette.found] == ["Act on today", "Act like a pool"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert notes[-1] == "found"
    assert not palette.isVisible()
    window.search()
    QTest.keyClicks(field, "top")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.current == "topics"


def test_every_entry_of_the_registry_has_text_tooltip_and_a_place_in_a_menu(window: Window) -> None:
    window.go("today")
    actions = window.registry.all()
    assert all(a.text() and a.toolTip() for a in actions)
    keys = [a.shortcut().toString() for a in actions if not a.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    assert sorted(a.id for _, group in window.registry.grouped() for a in group) == sorted(a.id for a in actions)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_the_menu_bar_waits_behind_f10_and_holds_every_action(window: Window) -> None:
    window.go("today")
    QTest.keyClick(window, Qt.Key.Key_F10)
    bar = window.menuBar()
    assert bar.isVisible()
    assert "&Go" in [a.text() for a in bar.actions()]
    window.toggle_menu()
    assert not bar.isVisible()


def test_the_shortcut_page_lists_what_works_here(qtbot: QtBot, window: Window) -> None:
    window.go("today")
    window.show_shortcuts()
    page = next(d for d in window.findChildren(QDialog) if d.isVisible())
    gate.check(qtbot, page)
    page.close()


def test_a_problem_that_no_screen_shows_becomes_a_toast(window: Window, work: Work, hands: HeldHands) -> None:
    def fails() -> None:
        raise Unreachable("net.down", "The network is down.", "Try later.")

    work.command(fails)
    hands.run()
    assert window._toast.text == "The network is down. Try later."


def test_the_first_page_stands_alone_until_the_places_are_shown(window: Window, notes: list[str]) -> None:
    window.show_alone(Page("start", notes))
    assert not window.sidebar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current == ""
    window.show_places("topics")
    assert window.sidebar.isVisible()
    assert window.current == "topics"


def test_another_person_gets_screens_of_their_own(window: Window, notes: list[str]) -> None:
    window.go("today")
    window.forget()
    window.go("today")
    assert notes.count("today built") == 2
    assert "today left" in notes


def test_closing_hands_over_what_is_being_typed(qtbot: QtBot, window: Window, notes: list[str]) -> None:
    window.go("today")
    with qtbot.waitSignal(window.closing):
        window.close()
    assert notes[-1] == "today left"


def test_focus_mode_leaves_nothing_but_the_text(window: Window) -> None:
    window.go("write")
    window.screen_of("write").focusing.emit(True)
    assert not window.sidebar.isVisible()
    window.screen_of("write").focusing.emit(False)
    assert window.sidebar.isVisible()
