from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from advocate_app.desktop.action import Action
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import (
    Avatar,
    Bar,
    BusyBar,
    Button,
    Card,
    Chip,
    ChipButton,
    Choice,
    Columns,
    Dot,
    EmptyState,
    ErrorStrip,
    Field,
    Header,
    IconButton,
    KeyHint,
    Kind,
    LineInput,
    ListCard,
    Row,
    Rule,
    Run,
    Scroll,
    Steps,
    Switch,
    Tabs,
    Text,
    Tick,
    WordChip,
    column,
    flow,
    heading,
    row,
    sentences,
)
from advocate_app.desktop.widgets.faces import initials
from advocate_app.problems import Wrong
from tests.desktop import gate

LONG = "Why does pinning still happen with synchronized in a release that was said to have removed it? " * 3


def titled(title: str, key: int) -> Row:
    words = column(Text(title, Role.STRONG), Text("Java community · 3 h", Role.SMALL, Tone.FAINT, lines=1), spacing=2)
    return Row(words, key=key, name=title)


def topics() -> ListCard:
    made = ListCard("Topics", heading("Topics for you"), selects=True, scrolls=True)
    made.show_rows([titled(f"Topic {n}", n) for n in range(5)])
    return made


def problem() -> Wrong:
    return Wrong("source.not-a-feed", "{address} is no feed.", "Check the address.", address="example.org")


def shelf() -> QWidget:
    """One of everything."""
    header = Header("Today", LONG)
    header.add(Button("Search", Kind.QUIET, key="Ctrl+K"), Button("New draft", Kind.PRIMARY))
    strip = ErrorStrip()
    strip.show_problem(problem(), again=list)
    busy, steps = BusyBar("Looking for topics"), Steps()
    busy.set(3, 5)
    steps.set(3, 6)
    zone = Field("Time zone", Choice(choices=[("a", "Europe/Tallinn"), ("b", "Europe/Berlin")]))
    name = Field("Name", LineInput("Mari Tamm"), hint="As it stands under your posts.")
    words = flow(
        *(WordChip(w) for w in ("virtual threads", "JFR", "HTTP clients", "pools")),
        ChipButton("+ profiling", adds=True),
    )
    chips = flow(*(Chip(tone.value, tone) for tone in Tone if tone is not Tone.FAINT))
    dots = QWidget()
    dots.setLayout(column(Dot("Git blog", True), Dot("A folder"), spacing=6))
    ticks = column(Tick("pool-service", True, detail=LONG), Tick("dotfiles"), spacing=6)
    press = row(
        Button("Small", small=True),
        IconButton("x", "Delete"),
        Switch("Counts", True),
        Avatar("Mari Tamm"),
        KeyHint("Tab"),
        None,
    )
    empty = EmptyState(
        "empty-write", "Somebody out there is stuck on something that you have already solved.", "Five minutes."
    )
    card = Card(
        heading("Going out", "this week"),
        Text(LONG),
        Bar("Writing time used", 0.6),
        Rule(),
        zone,
        name,
        ticks,
        dots,
        words,
        chips,
    )
    page = QWidget()
    tabs = Tabs("Kind of topic", [("all", "All"), ("news", "News 19")])
    inside = column(
        tabs, topics(), strip, busy, steps, press, card, empty, Text(LONG, lines=2), Text(LONG, lines=1), None
    )
    page.setLayout(column(header, Scroll(inside), spacing=0))
    page.resize(700, 700)
    return page


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_widget_passes_the_gate_in_both_themes_and_directions(
    qtbot: QtBot, theme: str, direction: Qt.LayoutDirection
) -> None:
    page = shelf()
    page.setLayoutDirection(direction)
    qtbot.addWidget(page)
    page.show()
    gate.check(qtbot, page)
    assert not page.grab().isNull()


def test_rows_are_chosen_by_keys_and_enter_opens(qtbot: QtBot) -> None:
    rows = topics()
    qtbot.addWidget(rows)
    rows.show()
    picked: list[object] = []
    opened: list[object] = []
    rows.selected.connect(picked.append)
    rows.opened.connect(opened.append)
    rows.choose(1)
    assert (rows.chosen, picked) == (1, [])
    rows.focus_row()
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        Qt.Key.Key_End,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_Return,
    ):
        QTest.keyClick(rows.window().focusWidget(), key)
    assert picked == [2, 3, 2, 4, 0]
    assert opened == [0]
    assert [r.focusPolicy() == Qt.FocusPolicy.StrongFocus for r in rows.rows] == [True, False, False, False, False]


def test_a_click_chooses_and_a_second_click_does_not_take_it_back(qtbot: QtBot) -> None:
    rows = topics()
    qtbot.addWidget(rows)
    rows.show()
    picked: list[object] = []
    rows.selected.connect(picked.append)
    for _ in range(2):
        QTest.mouseClick(rows.rows[3], Qt.MouseButton.LeftButton)
    assert (rows.chosen, picked) == (3, [3])


def test_new_rows_keep_the_choice_where_it_still_exists(qtbot: QtBot) -> None:
    rows = topics()
    qtbot.addWidget(rows)
    rows.choose(3)
    rows.show_rows([titled("Three", 3), titled("Nine", 9)])
    assert rows.chosen == 3
    rows.show_rows([titled("Nine", 9)])
    assert rows.chosen is None


def test_tabs_stop_once_and_move_with_the_arrows(qtbot: QtBot) -> None:
    tabs = Tabs("Kind", [("all", "All"), ("news", "News"), ("mine", "Mine")])
    qtbot.addWidget(tabs)
    with qtbot.waitActive(tabs):
        tabs.show()
        tabs.activateWindow()
    heard: list[str] = []
    tabs.chosen.connect(heard.append)
    tabs.chip("all").setFocus()
    QTest.keyClick(tabs.window().focusWidget(), Qt.Key.Key_Right)
    assert (tabs.current, heard) == ("news", ["news"])
    tabs.set_tabs([("news", "News 2"), ("all", "All 5")])
    assert (tabs.current, heard, tabs.chip("news").text()) == ("news", ["news"], "News 2")


def test_text_wraps_as_far_as_it_must_and_ends_in_dots_where_it_may_not(qtbot: QtBot) -> None:
    free, two, one = Text(LONG), Text(LONG, lines=2), Text(LONG, lines=1)
    for text in (free, two, one):
        qtbot.addWidget(text)
    assert free.heightForWidth(200) > 4 * 19
    assert free.heightForWidth(100) > free.heightForWidth(200)
    assert two.heightForWidth(200) == 2 * 19
    assert one.heightForWidth(200) == 19
    one.resize(200, 19)
    one.grab()
    assert one.toolTip() == one.text() == LONG  # a screen reader reads all of it, the mouse finds it
    one.set_text("Short")
    one.grab()
    assert one.toolTip() == ""


def test_runs_of_one_paragraph_keep_their_own_fonts(qtbot: QtBot) -> None:
    mixed, plain = Text.of(Run("My words 😀", Role.H2), Run(" · typed by you")), Text("My words 😀 · typed by you")
    for text in (mixed, plain):
        qtbot.addWidget(text)
    assert mixed.text() == plain.text()
    assert mixed.sizeHint().width() > plain.sizeHint().width()


def test_a_button_made_of_an_action_follows_it_and_says_why_it_is_disabled(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    ran: list[bool] = []
    action = Action(page, "write.submit", "Submit…", lambda: ran.append(True), key="Ctrl+Return")
    button = Button.of(action, Kind.PRIMARY)
    button.setParent(page)
    button.click()
    action.forbid("It calls people names.")
    assert not button.isEnabled()
    assert button.toolTip() == "It calls people names."
    button.click()
    action.permit()
    button.click()
    assert ran == [True, True]
    assert "Ctrl ⏎" in button.accessibleDescription()


def test_a_problem_is_shown_with_what_to_do_and_can_be_tried_again(qtbot: QtBot) -> None:
    strip, tried = ErrorStrip(), list[bool]()
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.show_problem(problem(), again=lambda: tried.append(True))
    assert strip.findChildren(Text)[0].text() == "example.org is no feed. Check the address."
    strip.findChildren(Button)[0].click()
    assert tried == [True]
    assert strip.isHidden()


def test_a_problem_is_translated_by_its_template(qtbot: QtBot) -> None:
    class Estonian(QTranslator):
        def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
            return "{address} ei ole voog." if (context, text) == ("problem", "{address} is no feed.") else text

        def isEmpty(self) -> bool:
            return False

    translator = Estonian()
    QCoreApplication.installTranslator(translator)
    try:
        assert sentences(problem()) == ("example.org ei ole voog.", "Check the address.")
    finally:
        QCoreApplication.removeTranslator(translator)


def test_a_field_names_its_input_and_says_what_is_wrong_below_it(qtbot: QtBot) -> None:
    field = Field("Work hours", LineInput("9-5"), hint="As in 9:00-17:00")
    qtbot.addWidget(field)
    assert field.input.accessibleName() == "Work hours"
    field.set_problem("These are no work hours.")
    assert field.input.accessibleDescription() == "These are no work hours."
    field.set_problem("")
    assert field.input.accessibleDescription() == "As in 9:00-17:00"


def test_an_input_tells_only_what_changed_and_is_not_overwritten_while_typing(qtbot: QtBot) -> None:
    line = LineInput("Mari")
    qtbot.addWidget(line)
    line.show()
    with qtbot.waitActive(line):
        line.activateWindow()
    heard: list[str] = []
    line.left.connect(heard.append)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClicks(line, "!")
    line.set_text("from the store")
    assert line.text() == "Mari!"
    QTest.keyClick(line, Qt.Key.Key_Return)
    line.set_text("from the store")
    assert (heard, line.text()) == (["Mari!"], "from the store")


def test_two_columns_become_tabs_when_it_is_narrow(qtbot: QtBot) -> None:
    main, side = Text("main"), Text("side")
    columns = Columns(main, side, main_label="Topic", side_label="Details")
    qtbot.addWidget(columns)
    columns.show()
    assert main.isVisible()
    assert side.isVisible()
    assert not columns.tabs.isVisible()
    columns.set_narrow(True)
    assert main.isVisible()
    assert not side.isVisible()
    columns.show_part("side")
    assert side.isVisible()
    assert not main.isVisible()


def test_chips_wrap_and_start_at_the_right_in_right_to_left(qtbot: QtBot) -> None:
    chips = [Chip(f"chip number {n}") for n in range(6)]
    page = flow(*chips)
    qtbot.addWidget(page)
    page.resize(220, 200)
    page.show()
    assert chips[0].x() == 0
    assert chips[5].y() > chips[0].y()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: chips[0].x() + chips[0].width() == 220)


def test_initials_and_colours_of_a_person_stay_theirs(qtbot: QtBot) -> None:
    assert [initials(n) for n in ("Mari Tamm", "Jaan", "Anna van der Berg", "")] == ["MT", "J", "AB", ""]
