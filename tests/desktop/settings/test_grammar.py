"""Claims about the page *Grammar*: what is chosen counts, nothing goes anywhere unasked, and what is missing is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from advocate_app.assembly import Office
from advocate_app.checks.grammar import English
from advocate_app.commands.grammar import choice, my_words
from advocate_app.desktop.settings.grammar_page import GrammarPage
from advocate_app.desktop.settings.screen import SettingsScreen
from advocate_app.desktop.widgets import WordChip
from advocate_app.outside.languagetool.choice import Engine
from tests.desktop.hands import HeldHands
from tests.servers.languagetool_server import LanguageToolServer, languagetool_server


@pytest.fixture
def page(screen: SettingsScreen, hands: HeldHands) -> GrammarPage:
    screen.open("grammar")
    hands.run()
    page = screen.page("grammar")
    assert isinstance(page, GrammarPage)
    return page


@pytest.fixture
def server() -> Iterator[LanguageToolServer]:
    with languagetool_server() as made:
        yield made


def type_url(page: GrammarPage, url: str) -> None:
    page.url.setFocus()
    QTest.keyClicks(page.url, url)
    QTest.keyClick(page.url, Qt.Key.Key_Return)


def test_harper_is_chosen_and_answers(page: GrammarPage, hands: HeldHands) -> None:
    assert page.engines[Engine.HARPER].isChecked()
    assert not page.computer.isVisible()
    assert not page.server.isVisible()
    page.test.click()
    hands.run()
    assert "It answers: on this laptop" in page.said.text()


def test_a_server_is_tried_without_a_text_and_agreed_to_by_hand(
    page: GrammarPage, office: Office, hands: HeldHands, server: LanguageToolServer
) -> None:
    page.engines[Engine.SERVER].click()
    assert page.server.isVisible()
    assert choice(office).engine is Engine.HARPER  # until there is an address
    type_url(page, f"127.0.0.1:{server.port}/v2/")
    hands.run()
    assert (choice(office).url, choice(office).agreed) == (server.url, "")
    assert page.url.text() == server.url
    assert not page.agreed.isChecked()
    page.test.click()
    hands.run()
    assert server.url in page.said.text()
    assert server.texts == ["This are bad."]
    page.agreed.click()
    hands.run()
    assert choice(office).agreed == server.url
    page.agreed.click()
    hands.run()
    assert choice(office).agreed == ""


def test_a_bad_address_is_said_at_its_field(page: GrammarPage, office: Office, hands: HeldHands) -> None:
    page.engines[Engine.SERVER].click()
    type_url(page, "ftp://nowhere")
    hands.run()
    assert "LanguageTool server" in page.url_field._below.text()
    assert choice(office).engine is Engine.HARPER


def test_a_server_that_is_not_there_is_said(page: GrammarPage, hands: HeldHands) -> None:
    page.engines[Engine.SERVER].click()
    type_url(page, "127.0.0.1:9")
    hands.run()
    page.test.click()
    hands.run()
    assert "can't be reached" in page.said.text()
    assert page.test.isEnabled()


def test_without_java_the_page_says_what_is_missing(
    page: GrammarPage, hands: HeldHands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    page.engines[Engine.COMPUTER].click()
    hands.run()
    assert "needs Java" in page.java.text()
    assert page.install.isVisible()
    page.install.click()
    hands.run()
    assert "Maven" in page.said.text()


def test_english_and_words_are_kept(page: GrammarPage, office: Office, hands: HeldHands) -> None:
    page.english.setFocus()
    QTest.keyClick(page.english, Qt.Key.Key_Down)
    hands.run()
    assert choice(office).english is English.GB
    page.word.setFocus()
    QTest.keyClicks(page.word, "frobnicator")
    QTest.keyClick(page.word, Qt.Key.Key_Return)
    hands.run()
    assert my_words(office) == ("frobnicator",)
    (chip,) = [chip for chip in page.chips.findChildren(WordChip) if not chip.isHidden()]
    chip._cross.click()
    hands.run()
    assert my_words(office) == ()
