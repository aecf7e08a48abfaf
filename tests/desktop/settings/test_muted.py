"""What is kept out of Topics is seen in lists, and each thing can be brought back, which can be taken back too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands import know, places
from advocate_app.desktop.screen import Toast
from advocate_app.desktop.settings.muted_page import MutedPage
from advocate_app.desktop.settings.screen import SettingsScreen
from advocate_app.desktop.widgets import ListCard, Text, WordChip
from advocate_app.topics.topic import Verdict
from tests.desktop import gate
from tests.desktop.hands import HeldHands


@pytest.fixture
def page(screen: SettingsScreen, office: Office, hands: HeldHands) -> MutedPage:
    places.mute_word(office, "bread")
    places.mute_source(office, know.add_feed(office, "https://garden.example/feed", "Garden news"))
    know.later(office, know.add_idea(office, "How pools wait"))
    for title in ("A boat in winter", "Two boats in winter"):
        know.not_for_me(office, know.add_idea(office, title))
    screen.open("muted")
    hands.run()
    made = screen.page("muted")
    assert isinstance(made, MutedPage)
    return made


def texts(card: ListCard) -> list[str]:
    return [t.text() for row in card.rows for t in row.findChildren(Text)]


def press(page: MutedPage, name: str) -> None:
    found = next(b for b in page.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible())
    found.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(found, Qt.Key.Key_Space)


def undo(toasts: list[Toast], hands: HeldHands) -> None:
    back = toasts[-1].undo
    assert back is not None
    back()
    hands.run()


def test_everything_hidden_is_listed(qtbot: QtBot, theme: str, page: MutedPage, screen: SettingsScreen) -> None:
    assert [chip.word for chip in page.findChildren(WordChip)] == ["bread"]
    assert texts(page.sources) == ["Garden news", "just now"]
    assert texts(page.later) == ["How pools wait", "your idea · back on 7 December"]
    assert texts(page.not_for_me)[::2] == ["A boat in winter", "Two boats in winter"]
    gate.check(qtbot, screen)


def test_a_word_is_muted_by_hand(page: MutedPage, office: Office, hands: HeldHands) -> None:
    page.word.setFocus()
    QTest.keyClicks(page.word, "query plans")
    QTest.keyClick(page.word, Qt.Key.Key_Return)
    hands.run()
    assert "query plans" in [m.name for m in office.mutes.mutes()]
    assert page.word.text() == ""
    QTest.keyClicks(page.word, "the")
    QTest.keyClick(page.word, Qt.Key.Key_Return)
    hands.run()
    assert "can’t be muted" in page._word._below.text()
    assert page.word.text() == "the"


def test_words_sources_and_topics_are_brought_back_and_that_is_taken_back(
    page: MutedPage, office: Office, hands: HeldHands, toasts: list[Toast]
) -> None:
    before = (office.mutes.mutes(), office.topics.said())
    for name in ("Remove bread", "Hear of Garden news again", "Bring back How pools wait"):
        press(page, name)
        hands.run()
        assert (office.mutes.mutes(), office.topics.said()) != before
        undo(toasts, hands)
        assert (office.mutes.mutes(), office.topics.said()) == before
    press(page, "Bring back A boat in winter")
    hands.run()
    assert toasts[-1].text == "“A boat in winter” is back among your topics."
    assert [s.verdict for s in office.topics.said()].count(Verdict.NOT_FOR_ME) == 1
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Bring back Two boats in winter"  # the keyboard goes on with the next one


def test_long_lists_say_how_many_more_there_are(
    page: MutedPage, office: Office, hands: HeldHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("advocate_app.desktop.settings.muted_page.MOST_ROWS", 1)
    page.visit()
    hands.run()
    assert len(page.not_for_me.rows) == 1
    assert page._more.text() == "1 older one is not listed."


def test_nothing_hidden_says_so(page: MutedPage, office: Office, hands: HeldHands) -> None:
    for said in office.topics.said():
        know.take_back(office, said.topic_id)
    for mute in office.mutes.mutes():
        places.unmute(office, mute.sort, mute.key)
    page.visit()
    hands.run()
    assert page._none.isVisible()
    assert not any(card.isVisible() for card in (page.sources, page.later, page.not_for_me))
