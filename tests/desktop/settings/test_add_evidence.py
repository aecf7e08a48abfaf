"""Evidence from elsewhere: said what is asked of whom, looked at, kept on a word, each trouble at its field."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands.evidence import SERVICES, Way
from advocate_app.desktop.screen import Toast
from advocate_app.desktop.settings.add_evidence import AddEvidence
from advocate_app.desktop.settings.know_page import KnowPage
from advocate_app.desktop.settings.screen import SettingsScreen
from advocate_app.people.evidence import Sort
from tests.desktop import gate
from tests.desktop.hands import HeldHands
from tests.servers.feed_server import Answer, feed_server
from tests.topics.imports.conftest import answers
from tests.topics.imports.test_github import SEARCH, STARS, star


@pytest.fixture
def form(screen: SettingsScreen, hands: HeldHands) -> AddEvidence:
    screen.open("know")
    hands.run()
    page = screen.page("know")
    assert isinstance(page, KnowPage)
    page._add.click()
    return page.add_evidence


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for name in ("Sizing", "Draining"):
        (folder / f"{name}.md").write_text(
            f"---\ndate: 2026-05-06\n---\n# {name} thread pools\n\nThread pools that wait."
        )
    (folder / "bad.docx").write_bytes(b"no zip")
    return folder


def test_a_folder_is_looked_at_and_then_kept(
    form: AddEvidence, office: Office, hands: HeldHands, texts: Path, toasts: list[Toast]
) -> None:
    QTest.keyClicks(form.where, str(texts))
    QTest.keyClick(form.where, Qt.Key.Key_Return)
    assert form.busy.isVisible()
    assert not form.where.isEnabled()
    hands.run()
    assert not form.busy.isVisible()
    assert form.found.text() == "texts: 2 documents, May"
    assert form.words.text().lower().startswith("often in it: thread pools")
    assert "bad.docx can't be read" in form.problems.text()
    assert office.profile.evidence() == ()
    assert form.keep_button.hasFocus()
    QTest.keyClick(form.keep_button, Qt.Key.Key_Space)
    hands.run()
    assert {row.sort for row in office.profile.evidence()} == {Sort.DOCUMENT}
    assert toasts[-1].text == "texts is among your evidence."
    assert not form.isVisible()


def test_a_second_look_finds_nothing_new_and_offers_nothing_to_keep(
    form: AddEvidence, office: Office, hands: HeldHands, texts: Path
) -> None:
    for _ in range(2):
        form.open()
        form.where.setText(str(texts))
        form.look_button.click()
        hands.run()
        if form.keep_button.isVisible():
            form.keep_button.click()
            hands.run()
    assert form.found.text() == "Nothing in texts that is not here already."
    assert not form.keep_button.isVisible()


def test_what_is_asked_of_whom_is_said_before_it_is_asked(form: AddEvidence) -> None:
    said = {}
    for way, typed in (
        (Way.GITHUB, "@mari"),
        (Way.STACK_EXCHANGE, "42"),
        (Way.POSTS, "mari.example.org"),
        (Way.FOLDER, "~"),
    ):
        form.dots[way].click()
        form.where.setText("")
        assert form._asks.text()
        form.where.setText(typed)
        said[way] = form._asks.text()
    assert said[Way.GITHUB] == (
        "Advocate asks github.com for the public stars and pull requests of mari and sends nothing else."
    )
    assert "public answers of stackoverflow.com/users/42" in said[Way.STACK_EXCHANGE]
    assert "asks https://mari.example.org for your public posts" in said[Way.POSTS]
    assert "nothing leaves it" in said[Way.FOLDER]


def test_stars_come_from_the_service_and_a_stranger_is_said_at_the_field(
    form: AddEvidence, office: Office, hands: HeldHands
) -> None:
    form.dots[Way.GITHUB].click()
    with feed_server() as server:
        office.settings.set(SERVICES, {"github": server.url})
        form.where.setText("mari")
        form.look_button.click()
        hands.run()
        assert "github.com knows nobody called mari." in form.field._below.text()
        assert form.where.hasFocus()
        server.pages[STARS] = Answer(429, b"", {"Retry-After": "600"})
        form.look_button.click()
        hands.run()
        assert "Try again in 10 minutes." in form.field._below.text()
        answers(server, STARS, lambda asked: [star("locust")])
        answers(server, SEARCH, lambda asked: {"items": []})
        form.look_button.click()
        hands.run()
    assert form.found.text() == "github.com/mari: 1 star, May"
    assert form.field._below.text() == ""


def test_an_empty_field_and_a_cancelled_look(form: AddEvidence, office: Office, hands: HeldHands, texts: Path) -> None:
    form.look_button.click()
    assert form.field._below.text() == "Type where, or choose it."
    form.where.setText(str(texts))
    form.look_button.click()
    form.cancel.click()
    hands.run()
    assert not form.isVisible()
    form.open()
    assert form.where.isEnabled()
    assert not form.found.isVisible()
    assert office.profile.evidence() == ()


def test_the_page_passes_the_gate_with_the_form_open(
    qtbot: QtBot, theme: str, screen: SettingsScreen, form: AddEvidence, hands: HeldHands, texts: Path
) -> None:
    form.where.setText(str(texts))
    form.look_button.click()
    hands.run()
    gate.check(qtbot, screen)
    screen.resize(828, 670)
    screen.set_narrow(True)
    hands.run()
    gate.check(qtbot, screen)
