"""Communities are added, changed and removed with a way back; bad input is one sentence at its field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands import know, places
from advocate_app.desktop.screen import Toast
from advocate_app.desktop.settings.communities_page import CommunitiesPage
from advocate_app.desktop.settings.screen import SettingsScreen
from advocate_app.desktop.widgets import Button, EmptyState, Field, IconButton, Text
from advocate_app.people.communities import AiText, Canonical, Community, CommunityKind, Promotion, Rules, Title, Unit
from tests.desktop import gate
from tests.desktop.hands import HeldHands


@pytest.fixture
def page(screen: SettingsScreen, hands: HeldHands) -> CommunitiesPage:
    screen.open("communities")
    hands.run()
    made = screen.page("communities")
    assert isinstance(made, CommunitiesPage)
    return made


def press(page: CommunitiesPage, name: str) -> None:
    found = next(b for kind in (Button, IconButton) for b in page.list.findChildren(kind) if b.accessibleName() == name)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def texts(page: CommunitiesPage) -> list[str]:
    return [t.text() for row in page.list.rows for t in row.findChildren(Text)]


def below(field: Field) -> str:
    return field._below.text()


def test_without_communities_the_page_says_what_they_are_for(page: CommunitiesPage) -> None:
    assert page.findChildren(EmptyState)[0].isVisible()
    assert not page.list.isVisible()


def test_a_community_is_added_with_its_rules_and_where_its_titles_come_from(
    qtbot: QtBot,
    theme: str,
    page: CommunitiesPage,
    screen: SettingsScreen,
    office: Office,
    hands: HeldHands,
    toasts: list[Toast],
) -> None:
    feed = know.add_feed(office, "https://forum.example/feed", "Java forum")
    page.visit()
    hands.run()
    page._add.click()
    form = page.form
    assert form.name.hasFocus()
    form.name.setText("  Java   people ")
    form.kind.set_value(CommunityKind.INSTANCE)
    form.address.setText("https://java.example/")
    form.tags.setText("java, virtual threads")
    form.ai_text.set_value(AiText.DISCLOSE)
    form.promotion.set_value(Promotion.LIMITED)
    form.promotion_words.setText("One in ten.")
    form.canonical.set_value(Canonical.REQUIRED)
    form.shortest.setText("100")
    form.unit.set_value(Unit.CHARACTERS)
    (tick,) = form._by_id.values()
    tick.click()
    form.hosts.setText("other.example/java")
    form.titles.setPlainText("2026-11-20 Pools that starve\nThreads that never end\n")
    qtbot.waitUntil(lambda: not gate.clipped(screen))  # the form has just come up
    gate.check(qtbot, screen)
    form.keep.click()
    hands.run()
    (kept,) = office.communities.communities()
    assert (kept.name, kept.kind, kept.address) == ("Java people", CommunityKind.INSTANCE, "https://java.example/")
    assert kept.rules == Rules(
        Promotion.LIMITED, "One in ten.", AiText.DISCLOSE, Canonical.REQUIRED, 100, 0, Unit.CHARACTERS
    )
    assert kept.sources == (feed.hex, "other.example/java")
    assert {t.text for t in kept.titles} == {"Pools that starve", "Threads that never end"}
    assert not form.isVisible()
    assert toasts[-1].text == "Java people is among your communities."
    assert "instance · https://java.example/ · 2 recent titles" in texts(page)
    assert "AI text: say so · self-promotion: little · say where it stood first · at least 100 characters" in texts(
        page
    )
    gate.check(qtbot, screen)


def test_a_change_begins_with_what_is_kept_and_keeps_the_titles(
    page: CommunitiesPage, office: Office, hands: HeldHands
) -> None:
    java = Community(
        places.new_id(),
        "Java people",
        rules=Rules(longest=500),
        titles=(Title("Pools", office.clock.now()),),
        tags=("a",),
    )
    places.keep_community(office, java)
    kept = office.communities.communities()
    page.visit()
    hands.run()
    press(page, "Change Java people")
    assert page.form.longest.text() == "500"
    page.form.keep.click()
    hands.run()
    (same,) = office.communities.communities()
    assert (same.id, same.rules, same.tags) == (java.id, kept[0].rules, kept[0].tags)
    assert [t.text for t in same.titles] == ["Pools"]


@pytest.mark.parametrize(
    ("typed", "wrong", "said"),
    [
        ({"name": ""}, "_name", "needs a name"),
        ({"name": "Ada people"}, "_name", "already"),
        ({"address": "java"}, "_address", "https://"),
        ({"shortest": "9", "longest": "5"}, "_shortest", "greater"),
        ({"longest": "many"}, "_longest", "number"),
        ({"longest": "99999999"}, "_longest", "number"),
    ],
)
def test_bad_input_is_said_at_its_field_and_nothing_is_lost(
    page: CommunitiesPage, office: Office, hands: HeldHands, typed: dict[str, str], wrong: str, said: str
) -> None:
    places.keep_community(office, Community(places.new_id(), "Ada people"))
    page.visit()
    hands.run()
    page.open_form()
    for name, text in {"name": "Java people", **typed}.items():
        getattr(page.form, name).setText(text)
    page.form.keep.click()
    hands.run()
    field = getattr(page.form, wrong)
    assert said in below(field)
    assert page.form.isVisible()
    assert page.form.name.text() == typed.get("name", "Java people")
    assert len(office.communities.communities()) == 1


def test_a_removed_community_can_be_brought_back(
    page: CommunitiesPage, office: Office, hands: HeldHands, toasts: list[Toast]
) -> None:
    places.keep_community(office, Community(places.new_id(), "Java people"))
    before = office.communities.communities()
    page.visit()
    hands.run()
    assert "Give it tags, titles or a source: nothing is known of it." in texts(page)
    press(page, "Remove Java people")
    hands.run()
    assert office.communities.communities() == ()
    undo = toasts[-1].undo
    assert undo is not None
    undo()
    hands.run()
    assert office.communities.communities() == before
    assert "Java people" in texts(page)
