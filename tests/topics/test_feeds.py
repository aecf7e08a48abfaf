"""Feeds as they are in the world: polite reading, broken and hostile input. The server is real and on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from advocate_app.channels.contract import Reply, Request
from advocate_app.outside.http import Http
from advocate_app.problems import Wrong
from advocate_app.topics.addresses import canonical
from advocate_app.topics.feeds import feed_source, read_feed
from advocate_app.topics.refresh import carry
from advocate_app.topics.sources.polite import LONGEST_PAUSE, PAUSE, Read
from advocate_app.topics.topic import Source, Topic, TopicKind
from tests.servers.feed_server import RSS, Answer, FeedServer, feed_server
from tests.servers.unproven_server import unproven_server

NOW = datetime(2025, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as s:
        yield s


def read(source: Source, *, now: datetime = NOW) -> Read:
    return carry(read_feed(source, now), Http())


def parsed(body: bytes, *, kind: str = "application/xml", address: str = "http://example.org/feed") -> Read:
    """What a feed with this body gives, without a server."""
    exchange = read_feed(feed_source(address), NOW)
    next(exchange)
    with pytest.raises(StopIteration) as end:
        exchange.send(Reply(200, {"content-type": kind}, body))
    result = end.value.value
    assert isinstance(result, Read)
    return result


def item(inside: str) -> bytes:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>{inside}</channel></rss>'.encode()


def only(body: bytes) -> Topic:
    (topic,) = parsed(body).topics
    return topic


# ── polite ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_feed_gives_topics_with_title_summary_page_and_time(server: FeedServer) -> None:
    result = read(feed_source(server.feed("/feed")))
    first, second = result.topics
    assert (first.title, first.summary, first.kind) == (
        "Why threads get pinned",
        "A recording of pinned threads.",
        TopicKind.NEWS,
    )
    assert (second.kind, second.at) == (TopicKind.QUESTION, datetime(2025, 11, 4, 9, tzinfo=UTC))
    assert (result.source.name, first.source) == ("Example feed", "Example feed")
    assert result.problem is None


def test_an_unchanged_feed_is_asked_with_its_validators_and_not_read_again(server: FeedServer) -> None:
    first = read(feed_source(server.feed("/feed")))
    again = read(first.source, now=NOW + PAUSE)
    assert server.seen[1].headers["if-none-match"] == '"one"'
    assert (again.topics, again.problem, again.source.read_at) == ((), None, NOW + PAUSE)
    assert again.source.state == {"etag": '"one"'}


def test_last_modified_serves_where_there_is_no_etag(server: FeedServer) -> None:
    date = "Mon, 03 Nov 2025 09:00:00 GMT"
    server.pages["/feed"] = Answer(200, RSS, {"Last-Modified": date})
    read(read(feed_source(server.at("/feed"))).source)
    assert server.seen[1].headers["if-modified-since"] == date


def test_a_feed_is_read_at_most_once_an_hour(server: FeedServer) -> None:
    due = read(feed_source(server.feed("/feed"))).source.next_at
    assert due is not None
    assert NOW + timedelta(hours=1) <= due <= NOW + timedelta(minutes=70)


def test_failures_wait_longer_each_time_and_a_success_forgets_them(server: FeedServer) -> None:
    server.pages["/feed"] = Answer(500)
    source = feed_source(server.at("/feed"))
    waits = []
    for _ in range(7):
        source = read(source).source
        assert source.next_at is not None
        waits.append(source.next_at - NOW)
    assert waits == sorted(waits)
    assert waits[1] > waits[0] + timedelta(minutes=59)
    assert waits[-1] <= LONGEST_PAUSE + timedelta(minutes=10)
    assert "error (500)" in str(source.trouble)
    server.feed("/feed")
    healed = read(source).source
    assert (healed.trouble, "failures" in healed.state) == (None, False)


@pytest.mark.parametrize("value", ["7200", "Mon, 24 Nov 2025 11:00:00 GMT"])
def test_a_server_that_asks_for_time_gets_it(server: FeedServer, value: str) -> None:
    server.pages["/feed"] = Answer(429, b"", {"Retry-After": value})
    result = read(feed_source(server.at("/feed")))
    assert result.problem is not None
    assert result.problem.id == "source.wait"
    assert "until 2025-11-24 11:00" in str(result.source.trouble)
    assert result.source.next_at is not None
    assert result.source.next_at >= NOW + timedelta(hours=2)


@pytest.mark.parametrize("value", ["-5", "soon", "99999999999999", ""])
def test_an_odd_retry_after_is_survived(server: FeedServer, value: str) -> None:
    server.pages["/feed"] = Answer(429, b"", {"Retry-After": value})
    due = read(feed_source(server.at("/feed"))).source.next_at
    assert due is not None
    assert NOW + PAUSE <= due <= NOW + timedelta(days=8)


def test_410_ends_a_feed(server: FeedServer) -> None:
    server.pages["/feed"] = Answer(410)
    result = read(feed_source(server.at("/feed")))
    assert (result.source.ended, result.source.next_at) == (True, None)


@pytest.mark.parametrize(("status", "id"), [(404, "source.not-found"), (403, "source.closed"), (500, "source.refused")])
def test_a_refusal_is_one_sentence_on_the_source(server: FeedServer, status: int, id: str) -> None:
    server.pages["/feed"] = Answer(status)
    result = read(feed_source(server.at("/feed"), "The feed"))
    assert result.problem is not None
    assert result.problem.id == id
    assert "The feed" in str(result.source.trouble)


def test_a_feed_can_be_a_file_and_an_unchanged_one_is_not_read_again(tmp_path: Path) -> None:
    file = tmp_path / "feed.xml"
    file.write_bytes(RSS)
    first = read(feed_source(file.as_uri()))
    assert len(first.topics) == 2
    assert read(first.source).topics == ()
    file.write_bytes(RSS.replace(b"threads get pinned", b"threads stay pinned"))
    assert read(first.source).topics[0].title == "Why threads stay pinned"


# ── broken ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_web_page_is_not_a_feed_and_the_feed_that_it_names_is_told(server: FeedServer) -> None:
    page = b'<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head>Hi</html>'
    server.pages["/"] = Answer(200, page, {"Content-Type": "text/html"})
    result = read(feed_source(server.at("/")))
    assert isinstance(result.problem, Wrong)
    assert result.problem.id == "source.not-a-feed"
    assert server.at("/rss") in str(result.source.trouble)


@pytest.mark.parametrize("body", [b"", b"{}", b"hello", b"<html><body>no", b"<a>", b"\x00\xff\xfe", b"<![foo"])
def test_what_is_no_feed_is_said(body: bytes) -> None:
    result = parsed(body)
    assert result.topics == ()
    assert result.problem is not None
    assert result.problem.id in ("source.not-a-feed", "source.broken")
    assert result.source.state == {"failures": "1"}


def test_a_feed_cut_off_anywhere_is_repaired_or_said() -> None:
    for end in range(0, len(RSS), 7):
        result = parsed(RSS[:end])
        assert result.topics or result.problem or end < 260
    assert [t.title for t in parsed(RSS[:420]).topics][:1] == ["Why threads get pinned"]


def test_latin_1_with_a_bare_ampersand_is_repaired() -> None:
    body = '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><item><title>Jäätee & kohv</title>'
    topic = only((body + "<link>http://e.org/1</link></item></channel></rss>").encode("latin-1"))
    assert topic.title == "Jäätee & kohv"


def test_a_feed_in_another_charset_than_it_says_is_read() -> None:
    body = '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><item><title>Jäätee</title></item></channel></rss>'
    assert "tee" in only(body.encode("latin-1")).title


def test_an_entry_without_a_date_or_from_the_future_is_of_now() -> None:
    assert only(item("<item><title>No date</title></item>")).at == NOW
    assert only(item("<item><title>X</title><pubDate>Mon, 03 Nov 2031 09:00:00 GMT</pubDate></item>")).at == NOW
    assert only(item("<item><title>X</title><pubDate>the day after</pubDate></item>")).at == NOW


def test_an_entry_without_a_title_takes_the_first_words_of_its_text() -> None:
    assert only(item("<item><description>Some words here</description></item>")).title == "Some words here"
    assert parsed(item("<item><link>http://e.org/1</link></item>")).topics == ()


def test_a_relative_link_is_made_whole() -> None:
    assert only(item("<item><title>X</title><link>/a/b</link></item>")).url == "http://example.org/a/b"


# ── one topic is one topic ───────────────────────────────────────────────────────────────────────────────────────────


def test_one_page_is_one_topic_whatever_address_leads_to_it() -> None:
    one = only(item("<item><title>X</title><link>http://www.e.org/a/?utm_source=x&amp;id=3#top</link></item>"))
    two = only(item("<item><title>X!</title><guid>new guid</guid><link>https://e.org/a?id=3</link></item>"))
    assert one.id == two.id


def test_a_guid_used_twice_does_not_swallow_an_entry() -> None:
    same = "<guid isPermaLink='false'>1</guid>"
    both = parsed(item(f"<item><title>A</title>{same}</item><item><title>B</title>{same}</item>")).topics
    assert [t.title for t in both] == ["A", "B"]
    assert both[0].id != both[1].id
    twice = parsed(item(f"<item><title>A</title>{same}</item>" * 2)).topics
    assert len(twice) == 1


def test_entries_that_all_lead_to_one_page_stay_apart() -> None:
    link = "<link>http://e.org/changes</link>"
    assert len(parsed(item(f"<item><title>3.1</title>{link}</item><item><title>3.2</title>{link}</item>")).topics) == 2


def test_addresses_are_compared_without_what_does_not_name_the_page() -> None:
    assert canonical("HTTP://M.Example.org:80/a/?utm_medium=x&fbclid=1") == "https://example.org/a"
    assert canonical("https://example.org:8443/a?b=&c=2") == "https://example.org:8443/a?b=&c=2"
    assert canonical("javascript:alert(1)") == canonical("http://[") == canonical("x") == ""


# ── hostile ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_scripts_markup_and_turned_text_do_not_get_into_a_topic() -> None:
    inside = (
        "<item><title>&lt;b onclick='x()'&gt;Bold&lt;/b&gt; title\u202e</title><link>javascript:alert(1)</link><description>"
        "&lt;p&gt;One&lt;/p&gt;&lt;script&gt;steal()&lt;/script&gt;&lt;img src=x onerror=y&gt;&lt;style&gt;p{}&lt;/style&gt;Two"
        "</description></item>"
    )
    topic = only(item(inside))
    assert (topic.title, topic.summary, topic.url) == ("Bold title", "One\nTwo", "")


def test_a_summary_is_at_most_2000_characters() -> None:
    topic = only(item(f"<item><title>{'t' * 5000}</title><description>{'word ' * 5000}</description></item>"))
    assert (len(topic.title), len(topic.summary)) == (300, 1995)
    assert topic.summary.endswith("word…")


def test_entities_neither_grow_without_end_nor_read_files() -> None:
    grow = "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 20}">' for i in range(8))
    rest = "<title>T&{};</title></item></channel></rss>"
    head = '<rss version="2.0"><channel><item><link>http://e.org/1</link>'
    bomb = f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "{"x" * 1000}">{grow}]>{head}{rest.format("i")}'
    file = f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]>{head}{rest.format("f")}'
    for body in (bomb, file):
        assert all(len(t.title) < 50 and "root:" not in t.title for t in parsed(body.encode()).topics)


def test_thousands_of_nested_tags_are_survived() -> None:
    assert (
        len(parsed(item(f"<item><title>X</title><description>{'&lt;div&gt;' * 5000}</description></item>")).topics) == 1
    )
    assert len(parsed(b'<rss version="2.0">' + b"<channel>" * 5000 + b"<item><title>X</title>").topics) == 1


def test_a_feed_of_thousands_brings_its_newest_200() -> None:
    many = "".join(f"<item><title>T{i}</title><link>http://e.org/{i}</link></item>" for i in range(1000))
    assert len(parsed(item(many)).topics) == 200


@pytest.mark.parametrize(
    ("page", "id"),
    [("huge", "http.too-big"), ("breaks_off", "http.no-answer"), ("endless", "http.never-ends")],
)
def test_a_feed_that_is_too_big_or_never_ends_is_written_on_the_source(server: FeedServer, page: str, id: str) -> None:
    class Impatient:
        def send(self, request: Request, *, check: Callable[[], None] = lambda: None) -> Reply:
            return Http().send(request, seconds=0.5, check=check)

    result = carry(read_feed(feed_source(getattr(server, page)("/feed")), NOW), Impatient())
    assert result.problem is not None
    assert result.problem.id == id
    assert str(result.source.trouble) == str(result.problem)
    assert result.source.next_at is not None


def test_a_feed_whose_server_can_not_prove_who_it_is_is_not_read() -> None:
    with unproven_server() as unproven:
        result = read(feed_source(unproven.feed("/feed"), "The feed"))
        assert (result.topics, unproven.seen) == ((), [])
    assert result.source.trouble is not None
    assert result.source.trouble.id == "http.certificate"


def test_an_entry_says_who_wrote_it_and_never_an_address() -> None:
    def author(inside: str) -> str:
        return only(item(f"<item><title>X</title>{inside}</item>")).author

    assert author("<author>mari@example.org (Mari Tamm)</author>") == "Mari Tamm"
    assert author("<author>mari@example.org</author>") == ""
    assert author("<author>Mari &lt;b&gt;Tamm&lt;/b&gt;</author>") == "Mari Tamm"
    assert author("") == ""


@pytest.mark.parametrize(
    "address", ["", "example.org/feed", "ftp://e.org/", "http://", "http://[", "javascript:x", "file:"]
)
def test_what_is_no_address_is_refused_when_a_feed_is_added(address: str) -> None:
    with pytest.raises(Wrong, match="not the address of a feed"):
        feed_source(address)


def test_one_address_is_one_source() -> None:
    assert feed_source("http://e.org/feed/").id == feed_source(" https://www.e.org/feed ").id
    assert replace(feed_source("http://e.org/feed"), name="x").name == "x"
