"""Own posts by a feed, or by the page that names it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from advocate_app.outside.http import Http
from advocate_app.people.evidence import Evidence, Sort
from advocate_app.problems import Problem
from advocate_app.topics.imports.found import Found
from advocate_app.topics.imports.posts import read_posts
from advocate_app.topics.refresh import carry
from tests.servers.feed_server import RSS, Answer, FeedServer
from tests.topics.conftest import ME, NOW, RowMaker


def read(address: str, state: dict[str, str] | None = None, *, kept: tuple[Evidence, ...] = ()) -> Found:
    return carry(read_posts(address, ME, NOW, state, kept=kept), Http())


def test_each_post_is_a_row_with_its_first_words(server: FeedServer) -> None:
    found = read(server.feed("/feed"))
    assert (found.source, found.problems) == ("Example feed", ())
    newest, oldest = found.rows
    assert oldest.text == "Why threads get pinned\nA recording of pinned threads."
    assert (oldest.sort, oldest.weight) == (Sort.WRITTEN, 1.0)
    assert newest.at == datetime(2025, 11, 4, 9, tzinfo=UTC)
    assert newest.url == "http://example.org/pool"


def test_an_unchanged_feed_is_not_sent_again(server: FeedServer) -> None:
    first = read(server.feed("/feed"))
    second = read(server.at("/feed"), dict(first.state))
    assert (second.rows, second.unchanged) == ((), True)
    assert server.seen[1].headers["if-none-match"] == '"one"'


def test_the_page_of_a_blog_leads_to_its_feed(server: FeedServer) -> None:
    head = b'<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>'
    server.pages["/"] = Answer(200, head, {"Content-Type": "text/html"})
    server.feed("/feed")
    first = read(server.at("/"))
    assert len(first.rows) == 2
    assert read(server.at("/"), dict(first.state)).unchanged
    assert [s.path for s in server.seen] == ["/", "/feed", "/feed"]


def test_a_feed_on_another_host_is_named_and_not_followed(server: FeedServer) -> None:
    head = b'<html><head><link rel="alternate" type="application/rss+xml" href="http://10.0.0.1/feed"></head></html>'
    server.pages["/"] = Answer(200, b"<!doctype html>" + head, {"Content-Type": "text/html"})
    with pytest.raises(Problem) as caught:
        read(server.at("/"))
    assert "http://10.0.0.1/feed" in caught.value.do
    assert len(server.seen) == 1


def test_a_post_that_advocate_published_does_not_come_twice(server: FeedServer, row: RowMaker) -> None:
    published = replace(row("Why threads get pinned", sort=Sort.POST), url="http://www.example.org/pinned/")
    found = read(server.feed("/feed"), kept=(published,))
    assert [r.url for r in found.rows] == ["http://example.org/pool"]


def test_what_is_wrong_is_raised(server: FeedServer) -> None:
    server.pages["/feed"] = Answer(200, b"not xml")
    for address in (server.at("/feed"), server.at("/none"), server.huge("/huge")):
        with pytest.raises(Problem) as caught:
            read(address)
        assert caught.value.what.endswith(".")


def test_an_empty_feed_has_no_rows_and_is_no_repetition(server: FeedServer) -> None:
    found = read(server.feed("/feed", RSS.partition(b"<item>")[0] + b"</channel></rss>"))
    assert (found.rows, found.unchanged) == ((), False)
