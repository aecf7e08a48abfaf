"""Sources that are read over the network: tried out in the form, kept, and how each is. A loopback server stands in for the sites."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from advocate_app.assembly import Office
from advocate_app.desktop.screen import Toast
from advocate_app.desktop.settings.add_source import AddSource
from advocate_app.desktop.settings.screen import SettingsScreen
from advocate_app.desktop.settings.sources_page import SourcesPage
from advocate_app.desktop.widgets import IconButton
from advocate_app.outside.clock import MadeUpClock
from advocate_app.topics.topic import SourceKind
from tests.desktop.hands import HeldHands
from tests.desktop.settings.test_pages import below, button, opened, said
from tests.servers.feed_server import Answer, FeedServer, feed_server
from tests.topics.sources.samples import asked, question

UNANSWERED = "/2.3/questions/unanswered"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FeedServer]:
    with feed_server() as s:
        monkeypatch.setattr("advocate_app.topics.sources.stack_exchange.API", s.at("/2.3"))
        monkeypatch.setattr("advocate_app.topics.sources.dev.API", s.at("/api"))
        yield s


@pytest.fixture
def page(screen: SettingsScreen, hands: HeldHands) -> SourcesPage:
    page = opened(screen, hands, "sources")
    assert isinstance(page, SourcesPage)
    page.add_form.open()
    return page


def choose(form: AddSource, kind: SourceKind, text: str) -> None:
    """As a person does it: a kind of the menu, then words."""
    form.kind.setFocus()
    form.kind.set_value(kind.value)
    form.kind.activated.emit(form.kind.currentIndex())
    form.where.setFocus()
    form.where.clear()
    QTest.keyClicks(form.where, text)


def test_a_source_says_what_it_gives_before_it_is_kept(
    page: SourcesPage, office: Office, hands: HeldHands, server: FeedServer, toasts: list[Toast]
) -> None:
    server.json(UNANSWERED, asked(question(), question(link="https://stackoverflow.com/questions/8/y", answer_count=2)))
    form = page.add_form
    choose(form, SourceKind.STACK_EXCHANGE, "java")
    QTest.keyClick(form.where, Qt.Key.Key_Return)
    assert (form.add_button.text(), form.add_button.isEnabled()) == ("Trying…", False)
    hands.run()
    newest = "Why is a List<Thread> pinned & stuck?"
    assert form.found.text() == f"Stack Overflow: java · 2 topics, 1 without an answer. The newest: “{newest}”"
    assert office.topics.sources() == ()
    assert form.add_button.text() == "Add the source"
    QTest.keyClick(form.where, Qt.Key.Key_Return)
    hands.run()
    assert [s.name for s in office.topics.sources()] == ["Stack Overflow: java"]
    assert len(server.seen) == 1  # what the trial found is kept, not read again
    assert len(office.topics.topics(office.clock.now() - timedelta(365))) == 2
    (row,) = said(page.feeds)
    assert row[:2] == ["Stack Overflow: java", f"{server.url.removeprefix('http://')} · 2 topics"]
    assert toasts[-1].text == "Stack Overflow: java is among your sources."
    assert not form.isVisible()


def test_what_is_typed_anew_is_tried_anew(page: SourcesPage, hands: HeldHands, server: FeedServer) -> None:
    server.json(UNANSWERED, asked())
    form = page.add_form
    choose(form, SourceKind.STACK_EXCHANGE, "java")
    form.add_button.click()
    hands.run()
    QTest.keyClicks(form.where, "-21")
    assert (form.found.isVisible(), form.add_button.text()) == (False, "Try it")
    form.add_button.click()
    hands.run()
    assert form.found.text().startswith("Stack Overflow: java-21 · one topic, 1 without an answer.")
    form.site.setFocus()
    form.site.selectAll()
    QTest.keyClicks(form.site, "dba")
    assert form.add_button.text() == "Try it"


def test_a_trial_that_is_still_under_way_says_nothing_of_what_is_typed_since(
    page: SourcesPage, hands: HeldHands, server: FeedServer
) -> None:
    server.json(UNANSWERED, asked())
    form = page.add_form
    choose(form, SourceKind.STACK_EXCHANGE, "java")
    form.add_button.click()
    QTest.keyClicks(form.where, "x")
    hands.run()
    assert (form.found.text(), form.add_button.text(), form.add_button.isEnabled()) == ("", "Try it", True)


def test_each_kind_asks_in_its_own_words(page: SourcesPage, hands: HeldHands) -> None:
    form = page.add_form
    labels = {}
    for kind, label in (
        (SourceKind.FEED, "Address of a feed, or folder of a Git repository"),
        (SourceKind.STACK_EXCHANGE, "Tags"),
        (SourceKind.DISCOURSE, "Address of the forum, or of one category"),
        (SourceKind.HACKER_NEWS, "Words"),
        (SourceKind.LOBSTERS, "Tags"),
        (SourceKind.DEV, "Tags"),
        (SourceKind.RELEASES, "The project"),
    ):
        choose(form, kind, "")
        labels[kind] = form.where.accessibleName()
        assert labels[kind] == label
        assert form.site.isVisible() == (kind is SourceKind.STACK_EXCHANGE)
        assert form.unanswered.isVisible() == (kind is SourceKind.DISCOURSE)
        assert form.choose.isVisible() == (kind is SourceKind.FEED)
        if kind is not SourceKind.LOBSTERS:
            form.add_button.click()
            assert below(form.field).startswith("Type ")
            assert form.where.accessibleDescription().startswith("Type ")
    choose(form, SourceKind.HACKER_NEWS, "x" * 101)
    form.add_button.click()
    hands.run()
    assert "Hacker News is searched for up to 100 characters" in below(form.field)
    assert form.add_button.text() == "Try it"  # what can't be meant can't be added either


def test_without_a_network_a_source_is_added_to_be_read_later(
    page: SourcesPage, office: Office, hands: HeldHands, server: FeedServer
) -> None:
    server.breaks_off("/api/articles")
    form = page.add_form
    choose(form, SourceKind.DEV, "java")
    form.add_button.click()
    hands.run()
    assert "gave no whole answer" in below(form.field)
    assert (office.topics.sources(), form.add_button.text()) == ((), "Add it anyway")
    form.add_button.click()
    hands.run()
    (row,) = said(page.feeds)
    assert row[0] == "DEV: java"
    assert row[-1] == "not read yet"


def test_a_host_that_asked_to_be_left_alone_is_not_asked_by_a_trial(
    page: SourcesPage, office: Office, hands: HeldHands, server: FeedServer
) -> None:
    office.topics.hold(server.url.removeprefix("http://"), office.clock.now() + timedelta(hours=2))
    form = page.add_form
    choose(form, SourceKind.STACK_EXCHANGE, "java")
    form.add_button.click()
    hands.run()
    assert "Stack Overflow: java asked to be left alone until 23 November 2026 11:00." in below(form.field)
    assert server.seen == []


def test_what_is_wrong_with_a_source_names_the_moment_and_one_that_is_gone_is_only_dropped(
    page: SourcesPage, office: Office, hands: HeldHands, server: FeedServer
) -> None:
    server.json(UNANSWERED, asked())
    server.feed("/feed")
    form = page.add_form
    for kind, text in ((SourceKind.STACK_EXCHANGE, "java"), (SourceKind.FEED, server.at("/feed"))):
        form.open()
        choose(form, kind, text)
        for _ in range(2):
            form.add_button.click()
            hands.run()
    body = {"error_name": "throttle_violation", "error_message": "more requests available in 7200 seconds"}
    server.pages[UNANSWERED] = Answer(400, json.dumps(body).encode())
    server.pages["/feed"] = Answer(410)
    assert isinstance(office.clock, MadeUpClock)
    office.clock.go_to(office.clock.now() + timedelta(minutes=90))
    for name in ("Example feed", "Stack Overflow: java"):  # which then holds the host of both
        button(page.feeds, f"Read {name} now").click()
        hands.run()
    gone, waits = said(page.feeds)
    assert "Stack Overflow: java asked to be left alone until 23 November 2026 12:30." in " ".join(waits)
    assert "Example feed is gone for good." in " ".join(gone)
    assert gone[-1] == "gone for good"
    names = [b.accessibleName() for b in page.feeds.rows[0].findChildren(IconButton) if b.isVisible()]
    assert names == ["Drop Example feed"]
    assert button(page.feeds, "Try Stack Overflow: java again now").isVisible()


def test_the_address_of_a_known_site_is_enough(page: SourcesPage, hands: HeldHands, server: FeedServer) -> None:
    server.json(UNANSWERED, asked())
    form = page.add_form
    choose(form, SourceKind.FEED, "https://stackoverflow.com/questions/tagged/jfr")
    form.add_button.click()
    hands.run()
    assert form.found.text().startswith("Stack Overflow: jfr · one topic")
