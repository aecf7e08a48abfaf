"""Channels: a form made of what the channel asks for; secrets go to the keychain and nowhere else."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.channels.catalog import Broken, Catalog
from advocate_app.commands.publish import add_account
from advocate_app.desktop.screen import Toast
from advocate_app.desktop.settings.ask import Ask
from advocate_app.desktop.settings.channels_page import ChannelsPage
from advocate_app.desktop.settings.screen import SettingsScreen
from advocate_app.desktop.widgets import Button, IconButton, LineInput, Text
from advocate_app.outside.keychain import Keychain
from tests.desktop import gate
from tests.desktop.hands import HeldHands
from tests.servers.git_server import bare

SECRET = "tok-3f9a-secret"


@pytest.fixture(autouse=True)
def _no_keychain(office: Office) -> None:
    """Remembered until the app ends, whatever this machine has."""
    object.__setattr__(office, "secrets", Keychain({}, allowed=()))


@pytest.fixture
def page(screen: SettingsScreen, hands: HeldHands) -> ChannelsPage:
    screen.open("channels")
    hands.run()
    made = screen.page("channels")
    assert isinstance(made, ChannelsPage)
    return made


def fill(page: ChannelsPage, **values: str) -> None:
    for name, value in values.items():
        line = page.form.fields.field(name).input
        assert isinstance(line, LineInput)
        line.setText(value)


def texts(page: ChannelsPage) -> list[str]:
    return [t.text() for row in page.accounts.rows for t in row.findChildren(Text)]


def press(page: ChannelsPage, name: str) -> None:
    found = next(
        b
        for row in page.accounts.rows
        for kind in (Button, IconButton)
        for b in row.findChildren(kind)
        if b.accessibleName() == name
    )
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_a_blog_is_added_with_its_token_in_the_keychain_only(
    qtbot: QtBot, page: ChannelsPage, screen: SettingsScreen, office: Office, hands: HeldHands
) -> None:
    page._add.click()
    page.form.kind.set_value("git-blog")
    page.form._picked()
    page.form.name.setText("Blog")
    assert page.form.fields.settings()["zone"] == "Europe/Tallinn"
    assert page.form.fields.settings()["branch"] == "main"
    token = page.form.fields.field("token").input
    assert isinstance(token, LineInput)
    assert token.echoMode() is QLineEdit.EchoMode.Password
    fill(
        page,
        repository="https://git.example.org/mari/blog.git",
        author_address="mari@example.org",
        address="https://mari.example.org/{year}/{slug}",
        token=SECRET,
    )
    gate.check(qtbot, screen)
    page.form.keep.click()
    hands.run()
    (account,) = office.accounts.accounts()
    assert (account.name, account.channel) == ("Blog", "git-blog")
    assert office.secrets.secret(account.id.hex) == SECRET
    assert token.text() == ""
    assert not page.form.isVisible()
    assert "Git blog · https://git.example.org/mari/blog.git" in texts(page)
    for file in (office.home.workspace, office.home.desk):
        with sqlite3.connect(file) as db:
            assert SECRET not in "\n".join(db.iterdump())


@pytest.mark.parametrize(
    ("wrong", "field", "sentence"),
    [
        ({"repository": "ftp://nowhere"}, "repository", "is not the address of a Git repository"),
        ({"repository": ""}, "repository", "This is needed."),
        ({"branch": "a..b"}, "branch", "can't be the name of a branch"),
        ({"author_address": "nobody"}, "author_address", "is not an e-mail address"),
        ({"address": "https://x/{week}"}, "address", "can't be the address of a post"),
        ({"zone": "Europe/Nowhere"}, "zone", "is not a time zone"),
    ],
)
def test_each_bad_setting_is_said_at_its_field(
    page: ChannelsPage, office: Office, hands: HeldHands, wrong: dict[str, str], field: str, sentence: str
) -> None:
    page._add.click()
    page.form.kind.set_value("git-blog")
    page.form._picked()
    page.form.name.setText("Blog")
    good = {"repository": "https://git.example.org/blog.git", "author_address": "mari@example.org"}
    fill(page, **(good | wrong))
    page.form.keep.click()
    hands.run()
    assert sentence in page.form.fields.field(field)._below.text()
    assert page.form.isVisible()
    assert office.accounts.accounts() == ()


def test_a_name_that_is_missing_is_said_at_its_field(page: ChannelsPage, hands: HeldHands) -> None:
    page._add.click()
    page.form.keep.click()
    hands.run()
    assert page.form._name._below.text().startswith("The channel needs a name.")


def test_a_check_says_what_was_found(page: ChannelsPage, office: Office, hands: HeldHands, tmp_path: Path) -> None:
    blog = bare(tmp_path / "blog.git")
    add_account(office, "git-blog", "Blog", {"repository": blog.path.as_uri(), "author_address": "mari@example.org"})
    add_account(office, "folder", "Gone", {"folder": str(tmp_path / "gone")})
    page.visit()
    hands.run()
    press(page, "Check Blog")
    press(page, "Check Gone")
    hands.run()
    assert "The repository answers, and its branch main can be read." in texts(page)
    assert any("is not there" in text for text in texts(page))
    (gone,) = (a for a in office.accounts.accounts() if a.name == "Gone")
    assert "is not there" in gone.problem


def test_an_account_is_changed_by_the_same_form(
    page: ChannelsPage, office: Office, hands: HeldHands, tmp_path: Path
) -> None:
    account = add_account(office, "folder", "Shelf", {"folder": str(tmp_path)})
    page.visit()
    hands.run()
    press(page, "Change Shelf")
    page.form.name.setText("Reading shelf")
    page.form.keep.click()
    hands.run()
    assert office.accounts.account(account.id).name == "Reading shelf"
    assert office.accounts.account(account.id).settings == account.settings


def test_closing_is_asked_first(
    page: ChannelsPage, office: Office, hands: HeldHands, tmp_path: Path, toasts: list[Toast], qtbot: QtBot
) -> None:
    account = add_account(office, "folder", "Shelf", {"folder": str(tmp_path)})
    office.secrets.keep(account.id.hex, SECRET)
    page.visit()
    hands.run()
    press(page, "Close Shelf")
    (question,) = page.findChildren(Ask)
    gate.check(qtbot, question)
    question.reject()
    hands.run()
    assert len(office.accounts.accounts()) == 1
    press(page, "Close Shelf")
    question = next(q for q in page.findChildren(Ask) if q.isVisible())
    question.yes.click()
    hands.run()
    assert office.accounts.accounts() == ()
    assert office.secrets.secret(account.id.hex) is None
    assert toasts[-1].text == "Shelf is closed."


def test_without_a_keychain_the_page_says_so(page: ChannelsPage) -> None:
    assert page._health.text() == "This computer has no keychain: you will sign in again after a restart."
    assert not page.unlock.isVisible()


def test_a_channel_that_does_not_load_is_shown_with_its_reason(
    page: ChannelsPage, office: Office, hands: HeldHands
) -> None:
    broken = Broken("fediverse", "ImportError: no module named tooting")
    object.__setattr__(office, "catalog", Catalog(office.catalog.kinds, (broken,)))
    page.visit()
    hands.run()
    assert page.broken.isVisible()
    assert [r.accessibleName() for r in page.broken.rows] == ["fediverse: ImportError: no module named tooting"]
