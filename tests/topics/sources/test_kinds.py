"""What each kind makes of what a person types, and of what the other side sends."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from advocate_app.channels.contract import Reply
from advocate_app.problems import Wrong
from advocate_app.topics.feeds import feed_source
from advocate_app.topics.sources.known import READERS, read_source, recognised, sources_of
from advocate_app.topics.sources.polite import Read
from advocate_app.topics.sources.reader import Typed
from advocate_app.topics.topic import Source, SourceKind, Topic, TopicKind
from tests.servers.feed_server import Answer, FeedServer
from tests.topics.sources.samples import (
    NOW,
    article,
    asked,
    forum,
    forum_topic,
    link,
    moved,
    one,
    path_of,
    question,
    read,
)
from tests.topics.sources.samples import story as hit

SIX = datetime(2026, 11, 2, 6, 0, tzinfo=UTC)


def given(source: Source, value: object) -> Read:
    """What this list gives, without a server."""
    exchange = read_source(source, NOW)
    next(exchange)
    with pytest.raises(StopIteration) as end:
        exchange.send(Reply(200, {}, json.dumps(value).encode()))
    result = end.value.value
    assert isinstance(result, Read)
    return result


def only(source: Source, value: object) -> Topic:
    (topic,) = given(source, value).topics
    return topic


def query(source: Source) -> dict[str, str]:
    return {k: v[0] for k, v in parse_qs(urlsplit(source.url).query).items()}


# ── Stack Exchange ───────────────────────────────────────────────────────────────────────────────────────────────────

JAVA = one(SourceKind.STACK_EXCHANGE)


def test_a_question_comes_with_who_asked_and_how_many_answered_and_looked() -> None:
    topic = only(JAVA, asked())
    assert (topic.kind, topic.title) == (TopicKind.QUESTION, "Why is a List<Thread> pinned & stuck?")
    assert (topic.summary, topic.author) == ("It hangs at nine.", "kalle_p & co")
    assert (topic.answers, topic.views, topic.at) == (0, 212, SIX)
    assert (topic.source, topic.url) == ("Stack Overflow: java", "https://stackoverflow.com/questions/7/why")


def test_a_question_is_the_same_topic_as_the_entry_of_a_feed_about_it() -> None:
    entry = b"<item><title>Why</title><link>https://stackoverflow.com/questions/7/why?utm_medium=rss</link></item>"
    exchange = read_source(feed_source("https://stackoverflow.com/feeds/tag/java"), NOW)
    next(exchange)
    with pytest.raises(StopIteration) as end:
        exchange.send(Reply(200, {}, b'<rss version="2.0"><channel>' + entry + b"</channel></rss>"))
    assert end.value.value.topics[0].id == only(JAVA, asked()).id


def test_each_tag_is_a_source_on_the_site_that_is_meant() -> None:
    java, threads = sources_of(Typed(SourceKind.STACK_EXCHANGE, "Java, virtual-threads java"))
    assert (java, threads.name) == (JAVA, "Stack Overflow: virtual-threads")
    assert query(java) == {
        "order": "desc",
        "sort": "creation",
        "tagged": "java",
        "site": "stackoverflow",
        "pagesize": "50",
        "filter": "withbody",
    }
    assert java.url.startswith("https://api.stackexchange.com/2.3/questions/unanswered?")
    for site in ("dba", "dba.stackexchange.com", " DBA "):
        assert query(one(SourceKind.STACK_EXCHANGE, "postgresql", site=site))["site"] == "dba"
    page = one(SourceKind.STACK_EXCHANGE, "https://askubuntu.com/questions/tagged/c%2b%2b?tab=Votes")
    assert (query(page)["site"], query(page)["tagged"], page.name) == ("askubuntu", "c++", "Ask Ubuntu: c++")


@pytest.mark.parametrize(
    "text", ["", " , ", "a<b", "x" * 40, "https://stackoverflow.com/questions/7", ",".join("abcdefghijklm")]
)
def test_what_names_no_tag_is_refused(text: str) -> None:
    with pytest.raises(Wrong, match="does not name tags"):
        sources_of(Typed(SourceKind.STACK_EXCHANGE, text))


def test_backoff_holds_the_host_and_puts_the_next_reading_off() -> None:
    result = given(JAVA, asked(backoff=5 * 3600))
    assert (result.hold, result.problem) == (timedelta(hours=5), None)
    assert result.source.next_at is not None
    assert result.source.next_at >= NOW + timedelta(hours=5)
    assert given(JAVA, asked(backoff="soon")).hold == timedelta()
    assert given(JAVA, asked(backoff=10**8)).hold == timedelta(days=7)


def test_the_quota_is_never_used_up_and_near_its_end_is_spared() -> None:
    plenty, scarce, over = (given(JAVA, asked(quota_remaining=left)) for left in (290, 40, 8))
    assert (plenty.hold, scarce.hold, over.hold) == (timedelta(), timedelta(), timedelta(hours=15))
    assert scarce.source.next_at is not None
    assert scarce.source.next_at >= NOW + timedelta(hours=4)
    assert over.source.next_at is not None
    assert over.source.next_at >= datetime(2026, 11, 3, tzinfo=UTC)


def test_a_violation_of_the_throttle_waits_as_long_as_it_says(server: FeedServer) -> None:
    said = "too many requests from this IP, more requests available in 17524 seconds"
    body = json.dumps({"error_id": 502, "error_name": "throttle_violation", "error_message": said}).encode()
    source = moved(JAVA, server.url)
    server.pages[path_of(source)] = Answer(400, body)
    result = read(source)
    assert result.hold == timedelta(seconds=17524)
    assert "asked to be left alone until 2026-11-02 13:52" in str(result.source.trouble)
    server.pages[path_of(source)] = Answer(400, b'{"error_id": 400, "error_name": "bad_parameter"}')
    assert "error (400)" in str(read(source).problem)


def test_a_whole_list_says_since_when_it_names_every_open_question() -> None:
    older = question(link="https://stackoverflow.com/questions/3/x", creation_date=1_700_000_000)
    assert given(JAVA, asked(question(), older, has_more=True)).open_since == datetime.fromtimestamp(1_700_000_000, UTC)
    assert given(JAVA, asked()).open_since == datetime(1970, 1, 1, tzinfo=UTC)


# ── Discourse ────────────────────────────────────────────────────────────────────────────────────────────────────────

FORUM = one(SourceKind.DISCOURSE)
OPEN = one(SourceKind.DISCOURSE, unanswered=True)


def test_a_topic_of_a_forum_comes_with_who_began_it_and_how_many_replied() -> None:
    topic = only(FORUM, forum(forum_topic(posts_count=3)))
    assert (topic.kind, topic.title, topic.author) == (TopicKind.QUESTION, "How do I size a pool?", "kalle_p")
    assert (topic.answers, topic.views, topic.at) == (2, 40, SIX)
    assert topic.url == "https://forum.example.org/t/how-do-i-size-a-pool/12"


def test_what_asks_nothing_is_news_and_what_is_pinned_or_closed_is_left_out() -> None:
    def titled(title: str, **more: object) -> Topic:
        return only(FORUM, forum(forum_topic(title=title, **more)))

    assert titled("Pools 3.2 is out").kind is TopicKind.NEWS
    assert titled("Pools 3.2 is out").answers is None
    for title in ("Can’t size the pool", "Is there a way to size a pool", "Help with pools", "Unable to size pools"):
        assert titled(title).kind is TopicKind.QUESTION
    assert titled("Sizing pools", has_accepted_answer=False).kind is TopicKind.QUESTION
    for kept in ("pinned", "pinned_globally", "closed", "archived"):
        assert given(FORUM, forum(forum_topic(**{kept: True}))).topics == ()


def test_a_forum_a_category_and_a_tag_have_their_own_lists() -> None:
    def url(text: str, *, unanswered: bool = False) -> str:
        return one(SourceKind.DISCOURSE, text, unanswered=unanswered).url

    for text in ("forum.example.org", "https://forum.example.org/", "https://forum.example.org/latest"):
        assert url(text) == "https://forum.example.org/latest.json"
    assert url("https://e.org/forum", unanswered=True) == "https://e.org/forum/latest.json?max_posts=1&order=created"
    assert url("https://e.org/c/java/jvm/12") == "https://e.org/c/java/jvm/12/l/latest.json"
    assert url("https://e.org/c/java/12/l/latest") == "https://e.org/c/java/12/l/latest.json"
    assert url("https://e.org/tag/jfr") == "https://e.org/tag/jfr/l/latest.json"
    assert one(SourceKind.DISCOURSE, "https://e.org/c/java/12").name == "e.org: java"
    category = one(SourceKind.DISCOURSE, "https://e.org/forum/c/java/12")
    assert only(category, forum()).url == "https://e.org/forum/t/how-do-i-size-a-pool/12"
    for text in ("", "not an address", "ftp://e.org", "http://["):
        with pytest.raises(Wrong, match="not the address of a forum"):
            one(SourceKind.DISCOURSE, text or " ")


def test_topics_without_a_reply_say_since_when_the_list_is_whole() -> None:
    older = forum_topic(id=3, created_at="2026-10-01T06:00:00Z")
    pinned = forum_topic(id=4, created_at="2016-10-01T06:00:00Z", pinned=True)
    rows = (pinned, forum_topic(), older)
    assert given(OPEN, forum(*rows, more="/latest?page=1")).open_since == datetime(2026, 10, 1, 6, tzinfo=UTC)
    assert given(OPEN, forum(*rows)).open_since == datetime(1970, 1, 1, tzinfo=UTC)
    assert given(FORUM, forum(*rows)).open_since is None
    assert only(OPEN, forum()).id == only(FORUM, forum()).id  # one topic, whichever list it comes from


# ── Hacker News, Lobsters, DEV ───────────────────────────────────────────────────────────────────────────────────────


def test_a_story_is_the_page_that_it_is_about_and_a_question_its_own() -> None:
    source = one(SourceKind.HACKER_NEWS)
    told = only(source, {"hits": [hit()]})
    assert (told.kind, told.author, told.answers, told.at) == (TopicKind.NEWS, "", None, SIX)
    assert told.url == "https://blog.example.org/wait?utm_source=hn"
    ask = only(source, {"hits": [hit(title="Ask HN: Who pins threads?", url=None, story_text="I &amp; you")]})
    assert (ask.kind, ask.url, ask.summary) == (
        TopicKind.QUESTION,
        "https://news.ycombinator.com/item?id=99",
        "I & you",
    )
    assert (ask.author, ask.answers) == ("passes_on", 4)
    assert (
        source.url == "https://hn.algolia.com/api/v1/search_by_date?query=virtual%20threads&tags=story&hitsPerPage=50"
    )
    for text in (" ", "x" * 101):
        with pytest.raises(Wrong):
            one(SourceKind.HACKER_NEWS, text)


def test_a_link_on_lobsters_has_an_author_only_where_its_author_sent_it() -> None:
    source = one(SourceKind.LOBSTERS)
    assert (only(source, [link()]).author, only(source, [link()]).at) == ("", SIX)
    assert only(source, [link(user_is_author=True)]).author == "kalle_p"
    ask = only(source, [link(tags=["ask"], url="", submitter_user={"username": "mari"})])
    assert (ask.kind, ask.author, ask.answers) == (TopicKind.QUESTION, "mari", 3)
    assert ask.url == "https://lobste.rs/s/abc123/threads_that_wait"
    assert one(SourceKind.LOBSTERS, "Java, performance").url == "https://lobste.rs/t/java,performance.json"
    (newest,) = sources_of(Typed(SourceKind.LOBSTERS, ""))
    assert (newest.url, newest.name) == ("https://lobste.rs/newest.json", "Lobsters: newest")
    with pytest.raises(Wrong):
        one(SourceKind.LOBSTERS, "a/b")


def test_an_article_is_the_topic_of_the_blog_that_it_was_copied_from() -> None:
    source = one(SourceKind.DEV)
    told = only(source, [article()])
    assert (told.kind, told.author, told.at) == (TopicKind.NEWS, "Mari Tamm", SIX)
    assert told.id == only(one(SourceKind.LOBSTERS), [link()]).id
    ask = only(source, [article(title="Who pins threads?", tag_list=["java", "discuss"])])
    assert (ask.kind, ask.answers) == (TopicKind.QUESTION, 0)
    java, webdev = sources_of(Typed(SourceKind.DEV, "#java, webdev"))
    assert (java, webdev.url) == (source, "https://dev.to/api/articles?tag=webdev&per_page=50")
    with pytest.raises(Wrong):
        one(SourceKind.DEV, "a/b")


# ── releases ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "url", "name"),
    [
        ("https://github.com/acme/pools/tree/main", "https://github.com/acme/pools/releases.atom", "acme/pools"),
        ("acme/pools", "https://github.com/acme/pools/releases.atom", "acme/pools"),
        ("https://www.github.com/acme/pools.git", "https://www.github.com/acme/pools/releases.atom", "acme/pools"),
        ("https://gitlab.com/a/b/pools", "https://gitlab.com/a/b/pools/-/releases.atom", "a/b/pools"),
        ("https://git.example.org/a/pools/-/tags", "https://git.example.org/a/pools/-/releases.atom", "a/pools"),
        ("https://codeberg.org/acme/pools", "https://codeberg.org/acme/pools/releases.rss", "acme/pools"),
        ("https://pypi.org/project/pools/3.2/", "https://pypi.org/rss/project/pools/releases.xml", "pools"),
        ("pools", "https://pypi.org/rss/project/pools/releases.xml", "pools"),
        ("https://e.org/pools/rel.atom", "https://e.org/pools/rel.atom", "pools/rel.atom"),
    ],
)
def test_a_project_has_a_feed_of_its_releases(text: str, url: str, name: str) -> None:
    source = one(SourceKind.RELEASES, text)
    assert (source.url, source.name) == (url, f"{name} releases")


@pytest.mark.parametrize(
    "text", [" ", "two words", "https://github.com/acme", "ftp://github.com/a/b", "http://[", "a/b/c"]
)
def test_what_is_no_project_is_refused(text: str) -> None:
    with pytest.raises(Wrong, match="does not name a project"):
        one(SourceKind.RELEASES, text)


def test_a_release_names_its_project_and_pre_releases_are_as_they_are(server: FeedServer) -> None:
    items = "".join(
        f"<item><title>{t}</title><link>http://e.org/{i}</link><description>Faster?</description></item>"
        for i, t in enumerate(("v3.2.0-rc1", "Pools 3.1", "Is this 3.0?"))
    )
    source = replace(one(SourceKind.RELEASES, "acme/pools"), url=server.at("/feed"))
    server.feed("/feed", f'<rss version="2.0"><channel><title>Tags</title>{items}</channel></rss>'.encode())
    result = read(source)
    assert [t.title for t in result.topics] == ["pools v3.2.0-rc1", "Pools 3.1", "pools Is this 3.0?"]
    assert {t.kind for t in result.topics} == {TopicKind.NEWS}
    assert {t.source for t in result.topics} == {"acme/pools releases"}


# ── what an address means ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://example.org/feed.xml", SourceKind.FEED),
        ("file:///home/mari/feed.xml", SourceKind.FEED),
        ("https://github.com/acme/pools/releases.atom", SourceKind.FEED),
        ("https://lobste.rs/t/java.rss", SourceKind.FEED),
        ("https://stackoverflow.com/feeds/tag/java", SourceKind.FEED),
        ("http://[", SourceKind.FEED),
        ("https://stackoverflow.com/questions/tagged/java", SourceKind.STACK_EXCHANGE),
        ("https://dba.stackexchange.com/unanswered/tagged/postgresql", SourceKind.STACK_EXCHANGE),
        ("https://forum.example.org/latest", SourceKind.DISCOURSE),
        ("https://forum.example.org/c/java/12", SourceKind.DISCOURSE),
        ("https://hn.algolia.com/?q=virtual+threads", SourceKind.HACKER_NEWS),
        ("https://lobste.rs/t/java", SourceKind.LOBSTERS),
        ("https://lobste.rs/", SourceKind.LOBSTERS),
        ("https://dev.to/t/java", SourceKind.DEV),
        ("https://github.com/acme/pools", SourceKind.RELEASES),
        ("https://pypi.org/project/pools/", SourceKind.RELEASES),
    ],
)
def test_the_page_of_a_known_site_is_that_sites_source(address: str, kind: SourceKind) -> None:
    typed = recognised(address)
    assert typed.kind is kind
    if address != "http://[":
        assert len(READERS[kind].sources(typed)) == 1
