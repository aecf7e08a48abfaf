"""The other pages: what is typed is kept when a field is left, bad input is one sentence at its field, and nothing is lost."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Home, Office
from advocate_app.commands.begin import join
from advocate_app.commands.know import add_feed, add_repository, read_source
from advocate_app.commands.settings import set_workspace
from advocate_app.desktop.look import Theme
from advocate_app.desktop.screen import Toast
from advocate_app.desktop.settings.appearance_page import AppearancePage
from advocate_app.desktop.settings.data_page import DataPage
from advocate_app.desktop.settings.guidelines_page import GuidelinesPage
from advocate_app.desktop.settings.hours_page import HoursPage
from advocate_app.desktop.settings.me_page import MePage
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.settings.screen import PAGES, SettingsScreen
from advocate_app.desktop.settings.sources_page import SourcesPage
from advocate_app.desktop.settings.workspace_page import WorkspacePage
from advocate_app.desktop.translation import LANGUAGE, Language
from advocate_app.desktop.widgets import Field, IconButton, ListCard, Text
from advocate_app.desktop.work import Work
from advocate_app.people.person import OFFICE, Leave, Person
from advocate_app.problems import NotAllowed
from advocate_app.store.peek import peek
from advocate_app.vocabulary import PersonId
from tests.desktop import gate
from tests.desktop.hands import HeldHands
from tests.desktop.repositories import MARI

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Pools weekly</title><link>https://example.org</link>
<item><title>Why pools starve</title><link>https://example.org/1</link><pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate></item>
</channel></rss>"""


def opened(screen: SettingsScreen, hands: HeldHands, name: str) -> Page:
    screen.open(name)
    hands.run()
    return screen.page(name)


def retype(line: QLineEdit, text: str) -> None:
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def said(card: ListCard) -> list[list[str]]:
    return [[t.text() for t in row.findChildren(Text)] for row in card.rows]


def below(field: Field) -> str:
    return field._below.text()


def button(card: ListCard, name: str) -> IconButton:
    return next(b for b in card.findChildren(IconButton) if b.accessibleName() == name and not b.isHidden())


# ── the screen ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", PAGES)
def test_every_page_passes_the_gate_wide_and_narrow(
    qtbot: QtBot, theme: str, screen: SettingsScreen, office: Office, hands: HeldHands, repo: Path, name: str
) -> None:
    add_repository(office, repo, [MARI])
    office.directory.keep_leave(Leave(office.me, date(2026, 12, 1), date(2026, 12, 4)))
    opened(screen, hands, name)
    gate.check(qtbot, screen)
    screen.resize(828, 670)
    screen.set_narrow(True)
    hands.run()
    gate.check(qtbot, screen)


def test_the_page_asked_for_is_shown_and_the_arrow_keys_go_on(screen: SettingsScreen, hands: HeldHands) -> None:
    opened(screen, hands, "sources")
    assert screen.current == "sources"
    assert screen.header.sub.text() == "Sources"
    screen.list.item("sources").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(screen.list.item("sources"), Qt.Key.Key_Down)
    hands.run()
    assert screen.current == "communities"


def test_only_the_shown_pages_buttons_stand_in_the_head(screen: SettingsScreen, hands: HeldHands) -> None:
    opened(screen, hands, "know")
    opened(screen, hands, "data")
    shown = [b.text() for b in gate.interactive(screen.header) if hasattr(b, "text")]
    assert shown == ["Back up now"]


# ── me ───────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_name_is_kept_when_its_field_is_left(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    page = opened(screen, hands, "me")
    assert isinstance(page, MePage)
    assert (page.name.text(), page.about.text()) == ("Mari Tamm", "JVM platform")
    retype(page.name, "Mari Mets")
    retype(page.about, "Queues")
    hands.run()
    assert (office.person.name, office.person.about) == ("Mari Mets", "Queues")


def test_an_empty_name_is_refused_at_its_field(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    page = opened(screen, hands, "me")
    assert isinstance(page, MePage)
    page.name.setFocus()
    page.name.selectAll()
    QTest.keyClick(page.name, Qt.Key.Key_Delete)
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    hands.run()
    assert below(page._name) == "A person needs a name. Write how you sign a post."
    assert office.person.name == "Mari Tamm"


def test_a_country_brings_its_regions_by_name(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    page = opened(screen, hands, "me")
    assert isinstance(page, MePage)
    country, region = page.place._country, page.place._region
    country.set_value("DE")
    country.activated.emit(country.currentIndex())
    hands.run()
    assert office.person.country == "DE"
    names = [region.itemText(i) for i in range(region.count())]
    assert names[0] == "Whole country"
    assert "Baden-Württemberg" in names
    region.setCurrentIndex(region.findText("Bayern"))
    region.activated.emit(region.currentIndex())
    hands.run()
    assert office.person.region == "BY"


# ── work hours ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_hours_are_kept_by_the_day(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    page = opened(screen, hands, "hours")
    assert isinstance(page, HoursPage)
    retype(page.hours.field(4), "9-12:30, 13:30-16")
    hands.run()
    assert office.person.hours[4] == ((time(9), time(12, 30)), (time(13, 30), time(16)))
    assert office.person.hours[:4] == OFFICE[:4]


def test_bad_hours_are_said_and_not_kept(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    page = opened(screen, hands, "hours")
    assert isinstance(page, HoursPage)
    retype(page.hours.field(0), "late")
    hands.run()
    assert page.hours._below.text().startswith("Monday: “late” are no work hours. Write them as 9:00-17:00")
    assert office.person.hours == OFFICE
    assert page.hours.field(0).text() == "late"


def test_leave_is_added_and_dropped_with_a_way_back(
    screen: SettingsScreen, office: Office, hands: HeldHands, toasts: list[Toast]
) -> None:
    page = opened(screen, hands, "hours")
    assert isinstance(page, HoursPage)
    retype(page.first, "21 December")
    retype(page.last, "2026-12-23")
    page.add_leave.click()
    hands.run()
    leave = Leave(office.me, date(2026, 12, 21), date(2026, 12, 23))
    assert office.directory.leaves(office.me) == (leave,)
    assert said(page.leaves) == [["21 December to 23 December", "3 days"]]
    button(page.leaves, "Delete 21 December to 23 December").click()
    hands.run()
    assert office.directory.leaves(office.me) == ()
    assert toasts[-1].undo is not None
    toasts[-1].undo()
    hands.run()
    assert office.directory.leaves(office.me) == (leave,)


def test_days_off_that_make_no_sense_are_said_at_their_field(
    screen: SettingsScreen, office: Office, hands: HeldHands
) -> None:
    page = opened(screen, hands, "hours")
    assert isinstance(page, HoursPage)
    retype(page.last, "32 Floreal")
    page.add_leave.click()
    hands.run()
    assert below(page._last) == "“32 Floreal” is not a day. Write it as in 24 December or 2026-12-24."
    retype(page.first, "24 December 2026")
    retype(page.last, "1 December 2026")
    page.add_leave.click()
    hands.run()
    assert below(page._last).startswith("The last day off comes before the first.")
    assert office.directory.leaves(office.me) == ()


def test_the_holidays_to_come_are_listed(screen: SettingsScreen, hands: HeldHands) -> None:
    page = opened(screen, hands, "hours")
    assert isinstance(page, HoursPage)
    assert ["Christmas Eve", "Thu 24 December"] in said(page.holidays)


# ── workspace ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_lead_changes_the_workspace(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    page = opened(screen, hands, "workspace")
    assert isinstance(page, WorkspacePage)
    retype(page.name, "Platform team")
    QTest.mouseClick(page.four_eyes, Qt.MouseButton.LeftButton)
    hands.run()
    rules = office.queue.workspace()
    assert (rules.name, rules.four_eyes) == ("Platform team", True)


def test_who_is_no_lead_sees_it_and_changes_nothing(qtbot: QtBot, office: Office, work: Work, hands: HeldHands) -> None:
    priit = join(
        Home(office.home.root, "desk-priit"), office, Person(PersonId(uuid4()), "Priit Kask", "Europe/Tallinn")
    )
    screen = SettingsScreen(priit, work)
    qtbot.addWidget(screen)
    screen.show()
    screen.shown()
    page = opened(screen, hands, "workspace")
    assert isinstance(page, WorkspacePage)
    assert not page.name.isEnabled()
    assert not page.four_eyes.isEnabled()
    assert page._who.text() == "2 people are here. Only a communications lead changes this."
    with pytest.raises(NotAllowed):
        set_workspace(priit, office.queue.workspace())
    priit.close()


# ── guidelines ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_broken_rule_is_named_with_file_line_and_reason(
    screen: SettingsScreen, office: Office, hands: HeldHands
) -> None:
    page = opened(screen, hands, "guidelines")
    assert isinstance(page, GuidelinesPage)
    assert ["Plain words", "8 rules"] in said(page.packs)
    assert not page.troubles.isVisible()
    folder = office.home.guidelines / "styles" / "house"
    folder.mkdir(parents=True)
    (folder / "Good.yml").write_text("extends: existence\nmessage: “%s” is ours.\ntokens:\n  - frobnicate\n")
    (folder / "Bad.yml").write_text("extends: existence\nmessage: no\nwhatever: 3\n")
    page._again.click()
    hands.run()
    assert said(page.troubles) == [["Bad.yml, line 3", "There is no key “whatever” in a rule of this kind"]]
    assert page._own.text() == "House: 1 rule"


# ── sources ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_feed_is_added_by_its_address_and_read(
    screen: SettingsScreen, office: Office, hands: HeldHands, tmp_path: Path
) -> None:
    (tmp_path / "feed.xml").write_text(FEED)
    page = opened(screen, hands, "sources")
    assert isinstance(page, SourcesPage)
    page._add.click()
    page.add_form.where.setText((tmp_path / "feed.xml").as_uri())
    page.add_form.add_button.click()
    hands.run()
    assert page.add_form.found.text() == "Pools weekly · one topic. The newest: “Why pools starve”"
    assert office.topics.sources() == ()
    page.add_form.add_button.click()
    hands.run()
    (row,) = said(page.feeds)
    assert row[0] == "Pools weekly"
    assert row[-1].startswith("read today 9:00, next 10:")


def test_a_feed_that_is_none_says_so_in_its_row(
    screen: SettingsScreen, office: Office, hands: HeldHands, tmp_path: Path
) -> None:
    (tmp_path / "page.html").write_text("<html><body>Not a feed</body></html>")
    page = opened(screen, hands, "sources")
    assert isinstance(page, SourcesPage)
    add_feed(office, (tmp_path / "page.html").as_uri(), "A page")
    page.visit()
    hands.run()
    button(page.feeds, "Read A page now").click()
    hands.run()
    (source,) = office.topics.sources()
    assert source.problem
    assert str(source.trouble) in said(page.feeds)[0]


def test_an_address_that_is_none_is_said_at_the_field(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    page = opened(screen, hands, "sources")
    assert isinstance(page, SourcesPage)
    page.add_form.open()
    page.add_form.where.setText("gopher://example.org")
    page.add_form.add_button.click()
    hands.run()
    assert below(page.add_form.field).startswith("“gopher://example.org” is not the address of a feed.")
    assert office.topics.sources() == ()


def test_a_dropped_source_comes_back_with_all_that_it_gave(
    screen: SettingsScreen, office: Office, hands: HeldHands, repo: Path, tmp_path: Path, toasts: list[Toast]
) -> None:
    (tmp_path / "feed.xml").write_text(FEED)
    read_source(office, add_feed(office, (tmp_path / "feed.xml").as_uri(), "Pools weekly"))
    add_repository(office, repo, [MARI])
    office.profile.weigh(office.profile.evidence()[0].id, weight=1.2)
    since = office.clock.now().replace(year=2020)

    def everything() -> object:
        topics = office.topics.topics(since)
        return set(office.profile.evidence()), office.topics.sources(), topics, office.profile.repositories()

    before = everything()
    page = opened(screen, hands, "sources")
    assert isinstance(page, SourcesPage)
    for name, card in (("pool-service", page.repositories), ("Pools weekly", page.feeds)):
        button(card, f"Drop {name}").click()
        hands.run()
        assert not card.isVisible()
        undo = toasts[-1].undo
        assert undo is not None
        undo()
        hands.run()
        assert everything() == before


# ── appearance, data ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_theme_is_kept_in_the_desk_and_told(
    screen: SettingsScreen, office: Office, hands: HeldHands, qtbot: QtBot
) -> None:
    page = opened(screen, hands, "appearance")
    assert isinstance(page, AppearancePage)
    with qtbot.waitSignal(screen.theme_chosen) as told:
        QTest.mouseClick(next(d for t, d in page.dots.items() if t.value == "dark"), Qt.MouseButton.LeftButton)
    hands.run()
    assert told.args == ["dark"]
    assert office.settings.get("theme") == "dark"


def test_a_language_is_kept_for_the_next_start(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    page = opened(screen, hands, "appearance")
    assert isinstance(page, AppearancePage)
    assert page.language.isVisible()
    assert page.languages[Language.SYSTEM].isChecked()
    QTest.mouseClick(page.languages[Language.GERMAN], Qt.MouseButton.LeftButton)
    hands.run()
    assert peek(office.home.desk, LANGUAGE) == "de"
    assert page.languages[Language.GERMAN].isChecked()
    assert page.dots[Theme.SYSTEM].isChecked(), "the theme is another choice"


def test_a_copy_of_both_files_is_made_and_listed(screen: SettingsScreen, office: Office, hands: HeldHands) -> None:
    page = opened(screen, hands, "data")
    assert isinstance(page, DataPage)
    assert str(office.home.desk) in page._desk.text()
    page._back_up.click()
    hands.run()
    assert len(list((office.home.root / "backups").glob("*.db"))) == 2
    assert sorted(row[0] for row in said(page.copies)) == ["Today 9:00", "Today 9:00"]
