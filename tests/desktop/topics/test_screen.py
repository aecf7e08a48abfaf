"""Topics as it is seen and worked with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QToolTip
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands import know, places
from advocate_app.desktop.screen import Place, Screen
from advocate_app.desktop.shell.window import Window
from advocate_app.desktop.topics.dialogs import CampaignDialog, IdeaDialog
from advocate_app.desktop.topics.mute_menu import MuteMenu
from advocate_app.desktop.topics.screen import TopicsScreen
from advocate_app.desktop.widgets import Button, Chip, LineInput, Text
from advocate_app.desktop.work import Work
from advocate_app.people.communities import AiText, Community, Rules, Title
from advocate_app.shipped import resource
from advocate_app.topics.mutes import Muted
from advocate_app.topics.topic import Topic, Verdict
from advocate_app.vocabulary import TopicId
from tests.desktop import gate
from tests.desktop.hands import HeldHands


class Other(Screen):
    """Another place, which notes what it is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[object] = []

    def open(self, what: object) -> None:
        self.asked.append(what)


@pytest.fixture
def window(qtbot: QtBot, office: Office, work: Work, hands: HeldHands) -> Window:
    return shown(qtbot, office, work, hands)


def never(url: QUrl) -> None:
    raise AssertionError(f"{url.toString()} was opened")


def shown(
    qtbot: QtBot, office: Office, work: Work, hands: HeldHands, *, browse: Callable[[QUrl], object] = never
) -> Window:
    places = [Place("topics", "Topics", lambda: TopicsScreen(office, work, browse=browse))]
    places += [Place(place, place.title(), Other) for place in ("write", "settings")]
    made = Window(places, work, native_menu=False)
    qtbot.addWidget(made)
    made.go("topics")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    hands.run()
    return made


def screen_of(window: Window) -> TopicsScreen:
    screen = window.screen_of("topics")
    assert isinstance(screen, TopicsScreen)
    return screen


def parts(screen: TopicsScreen) -> tuple[bool, bool]:
    """Whether the list is seen, and the topic."""
    return screen._list.isVisible(), screen._detail.isVisible()


def asked(window: Window, place: str) -> list[object]:
    other = window.screen_of(place)
    assert isinstance(other, Other)
    return other.asked


def buttons(window: Window, name: str) -> list[Button]:
    found = [b for b in screen_of(window).findChildren(Button) if b.isVisible()]
    return [b for b in found if (b.accessibleName() or b.text()).startswith(name)]


def texts(window: Window) -> list[str]:
    return [t.text() for kind in (Text, Chip) for t in screen_of(window).findChildren(kind) if t.isVisible()]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_topics_pass_the_gate(qtbot: QtBot, theme: str, many: Office, window: Window, size: tuple[int, int]) -> None:
    window.resize(*size)
    gate.check(qtbot, window)


def test_an_empty_list_passes_the_gate_and_leads_to_what_helps(
    qtbot: QtBot, theme: str, bare: Office, work: Work, hands: HeldHands
) -> None:
    window = shown(qtbot, bare, work, hands)
    gate.check(qtbot, window)
    (button,) = buttons(window, "Add what you know")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.current == "settings"
    assert asked(window, "settings") == ["know"]


def test_the_arrow_keys_move_and_the_topic_beside_follows(qtbot: QtBot, window: Window, office: Office) -> None:
    ranked, screen = know.ranked(office), screen_of(window)
    screen._list.focus_row()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert screen._list.chosen == ranked[2].topic.id
    qtbot.waitUntil(lambda: texts(window).count(ranked[2].topic.title) == 2)
    assert "weak match, shown for variety" in texts(window)
    QTest.keyClick(window, Qt.Key.Key_K)
    assert screen._list.chosen == ranked[1].topic.id


def test_n_hides_the_topic_and_ctrl_z_brings_it_back(window: Window, office: Office, hands: HeldHands) -> None:
    first, second = (r.topic for r in know.ranked(office)[:2])
    screen = screen_of(window)
    screen._list.focus_row()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_N)
    hands.run()
    assert screen._list.chosen == second.id
    assert window.focusWidget() in screen._list.rows
    assert [s.verdict for s in office.topics.said()] == [Verdict.NOT_FOR_ME]
    assert first.title not in texts(window)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.run()
    assert office.topics.said() == ()
    assert screen._list.chosen == first.id


def test_l_puts_the_topic_off(window: Window, office: Office, hands: HeldHands) -> None:
    QTest.keyClick(window, Qt.Key.Key_L)
    hands.run()
    assert [s.verdict for s in office.topics.said()] == [Verdict.LATER]
    assert window._toast.text.endswith("comes back on 7 December.")


def test_enter_starts_the_first_way_to_tell_it(window: Window, hands: HeldHands) -> None:
    screen = screen_of(window)
    detail = screen.presenter.shown.detail
    assert detail is not None
    screen._list.focus_row()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    hands.run()
    assert window.current == "write"
    assert asked(window, "write") == [("new", detail.ways[0].genre_id, detail.id)]


def test_each_way_to_tell_it_has_its_start(window: Window, hands: HeldHands) -> None:
    detail = screen_of(window).presenter.shown.detail
    assert detail is not None
    starts = buttons(window, "Start: ")
    assert [b.accessibleName() for b in starts] == [f"Start: {way.genre}" for way in detail.ways]
    QTest.mouseClick(starts[1], Qt.MouseButton.LeftButton)
    hands.run()
    assert asked(window, "write") == [("new", detail.ways[1].genre_id, detail.id)]


def test_narrow_the_list_and_the_topic_are_tabs(window: Window, hands: HeldHands) -> None:
    screen = screen_of(window)
    window.resize(1024, 700)
    assert parts(screen) == (True, False)
    assert screen._kinds.isVisible()
    screen._list.focus_row()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert parts(screen) == (False, True)
    assert window.focusWidget() is buttons(window, "Start: ")[0]
    assert "1 of 3" in texts(window)
    QTest.keyClick(window, Qt.Key.Key_J)
    assert "2 of 3" in texts(window)
    window.resize(1280, 800)
    assert parts(screen) == (True, True)


def test_narrow_a_click_shows_the_topic(window: Window) -> None:
    screen = screen_of(window)
    window.resize(1024, 700)
    QTest.mouseClick(screen._list.rows[1], Qt.MouseButton.LeftButton)
    assert screen._detail.isVisible()
    assert screen.presenter.shown.at == 2


def test_filters_leave_one_kind(window: Window) -> None:
    screen = screen_of(window)
    QTest.mouseClick(screen._tabs.chip("question"), Qt.MouseButton.LeftButton)
    assert [row.key for row in screen._list.rows] == [screen.presenter.shown.rows[0].id]
    screen._kinds.picked.emit("all")
    assert [row.key for row in screen._list.rows] == [row.id for row in screen.presenter.shown.rows]
    assert screen._tabs.current == "all"


def test_the_host_is_shown_and_the_address_told_before_the_browser_opens_it(
    qtbot: QtBot, office: Office, work: Work, hands: HeldHands, kept: Callable[..., Topic]
) -> None:
    opened: list[QUrl] = []
    asks = kept("Sizing a connection pool", url="https://bücher.example/1")
    window = shown(qtbot, office, work, hands, browse=opened.append)
    assert buttons(window, "Open") == []  # nothing to open
    QTest.keyClick(window, Qt.Key.Key_O)
    window.go("topics", asks.id)
    (button,) = buttons(window, "Open xn--bcher-kva.example")
    assert "https://xn--bcher-kva.example/1" in button.toolTip()
    assert "https://xn--bcher-kva.example/1" in button.accessibleDescription()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(window, Qt.Key.Key_O)
    assert opened == [QUrl("https://xn--bcher-kva.example/1")] * 2


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_word_is_muted_by_keyboard_and_ctrl_z_brings_its_topics_back(
    window: Window, office: Office, hands: HeldHands
) -> None:
    screen = screen_of(window)
    before = [row.key for row in screen._list.rows]
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    (menu,) = window.findChildren(MuteMenu)
    assert menu.actions()[0].text().startswith("Hide topics with “")
    QTest.keyClick(menu, Qt.Key.Key_Return)
    hands.run()
    assert len(office.mutes.mutes()) == 1
    assert [row.key for row in screen._list.rows] == before[1:]
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.run()
    assert office.mutes.mutes() == ()
    assert [row.key for row in screen._list.rows] == before


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_button_beside_not_for_me_offers_words_and_the_source(
    window: Window, office: Office, hands: HeldHands
) -> None:
    screen = screen_of(window)
    source = know.add_feed(office, "https://example.org/feed", "Pools & threads")
    made = replace(office.topics.topic(screen.presenter.shown.rows[0].id), id=TopicId(uuid4()), source_id=source)
    office.topics.keep_topics([replace(made, title="Connection pool, virtual threads", source="Pools & threads")])
    window.go("topics", made.id)
    screen.presenter.read()
    hands.run()
    QTest.mouseClick(screen._detail.more, Qt.MouseButton.LeftButton)
    (menu,) = window.findChildren(MuteMenu)
    assert menu.actions()[-1].text() == "Hide all topics from Pools && threads"
    menu.actions()[-1].trigger()
    hands.run()
    assert [(m.sort, m.name) for m in office.mutes.mutes()] == [(Muted.SOURCE, "Pools & threads")]


def test_a_place_can_be_opened(qtbot: QtBot, theme: str, office: Office, work: Work, hands: HeldHands) -> None:
    opened: list[QUrl] = []
    java = Community(
        places.new_id(),
        "Java people",
        address="https://java.example/",
        rules=Rules(ai_text=AiText.DISCLOSE, shortest=400),
        titles=(Title("How large should a connection pool be?", office.clock.now()),),
    )
    places.keep_community(office, java)
    window = shown(qtbot, office, work, hands, browse=opened.append)
    assert any(t.startswith("Java people · like “How large") for t in texts(window))
    gate.check(qtbot, window)
    (button,) = buttons(window, "Open Java people in the browser")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [QUrl("https://java.example/")]


def test_more_than_four_ways_wait_behind_a_button(qtbot: QtBot, office: Office, work: Work, hands: HeldHands) -> None:
    folder = office.home.guidelines / "genres"
    folder.mkdir(parents=True, exist_ok=True)
    text = resource("genres", "answer.toml").read_text("utf-8")
    for name in ("talk", "letter"):
        (folder / f"{name}.toml").write_text(text.replace('name = "answer"', f'name = "{name}"'), "utf-8")
    window = shown(qtbot, office, work, hands)
    assert len(buttons(window, "Start: ")) == 4
    (more,) = buttons(window, "2 more ways")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(buttons(window, "Start: ")) == 6)
    detail = screen_of(window).presenter.shown.detail
    assert detail is not None
    assert [b.accessibleName() for b in sorted(buttons(window, "Start: "), key=lambda b: b.mapTo(window, b.pos()).y())][
        -1
    ] == f"Start: {detail.ways[-1].genre}"
    assert window.focusWidget().accessibleName() == f"Start: {detail.ways[4].genre}"


def test_a_tip_tells_the_keys(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_Question)
    tip = QToolTip.text()
    for line in ("J   Next topic", "N   Not for me", "L   Later", "Ctrl Z   Take back"):
        assert line in tip
    QToolTip.hideText()


def test_an_idea_is_written_down_by_keyboard(qtbot: QtBot, window: Window, hands: HeldHands, office: Office) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    (dialog,) = window.findChildren(IdeaDialog)
    gate.check(qtbot, dialog)
    (editor,) = dialog.findChildren(QPlainTextEdit)
    (keep,) = (b for b in dialog.findChildren(Button) if b.text() == "Keep the idea")
    assert not keep.isEnabled()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "Why our pool has no maximum")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.run()
    assert "Why our pool has no maximum" in [r.topic.title for r in know.ranked(office)]
    qtbot.waitUntil(lambda: texts(window).count("Why our pool has no maximum") == 2)


def test_a_lead_begins_a_campaign_and_nobody_else_is_offered_one(
    qtbot: QtBot, theme: str, window: Window, hands: HeldHands, office: Office
) -> None:
    (button,) = buttons(window, "Begin a campaign…")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(CampaignDialog)
    gate.check(qtbot, dialog)
    (name,) = dialog.findChildren(LineInput)
    QTest.keyClicks(name, "Faster by default")
    dialog.accept()
    hands.run()
    (campaign,) = office.campaigns.campaigns()
    assert campaign.name == "Faster by default"
    assert campaign.until is not None
    assert campaign.until.astimezone(office.person.tz).isoformat().startswith("2026-12-07T23:59")


def test_an_author_is_offered_no_campaign(qtbot: QtBot, office: Office, work: Work, hands: HeldHands) -> None:
    office.directory.keep_person(replace(office.person, lead=False))
    window = shown(qtbot, office, work, hands)
    assert buttons(window, "Begin a campaign…") == []
    assert "topics.campaign" not in [a.id for a in window.registry.all()]


def test_refresh_shows_that_it_reads_and_can_be_stopped(window: Window, hands: HeldHands, office: Office) -> None:
    screen = screen_of(window)
    know.add_feed(office, "http://127.0.0.1:9/feed", "a feed that is down")
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert screen._busy.isVisible()
    assert buttons(window, "Stop")
    assert "Reading your sources…" in texts(window)
    hands.run()
    assert screen._busy.isHidden()
    assert buttons(window, "Refresh")
    (line,) = [t for t in texts(window) if t.startswith("a feed that is down can’t be read")]
    assert line
    (look,) = buttons(window, "Look at sources")
    QTest.mouseClick(look, Qt.MouseButton.LeftButton)
    assert asked(window, "settings") == ["sources"]


def test_a_topic_asked_for_from_elsewhere_is_shown(window: Window, office: Office) -> None:
    last = know.ranked(office)[-1].topic
    window.go("topics", last.id)
    assert screen_of(window).presenter.shown.detail is not None
    assert screen_of(window)._list.chosen == last.id


def test_dialogs_are_gone_once_closed(qtbot: QtBot, window: Window) -> None:
    screen_of(window)._idea.trigger()
    (dialog,) = window.findChildren(QDialog)
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(QDialog))
