"""The entries of a feed as topics, by feedparser, which repairs much of what is broken. Imported late, by `feeds` alone."""

from __future__ import annotations

import re
from calendar import timegm
from collections import defaultdict
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO
from typing import Any
from urllib.parse import urljoin, urlsplit
from uuid import NAMESPACE_URL, uuid5

import feedparser

from advocate_app.channels.contract import Reply
from advocate_app.problems import Wrong
from advocate_app.topics.addresses import canonical
from advocate_app.topics.plain import one_line, plain, shortened
from advocate_app.topics.sources.reader import MOST_TOPICS, name_of
from advocate_app.topics.topic import LONGEST_AUTHOR, LONGEST_SUMMARY, LONGEST_TITLE, Source, Topic, TopicKind
from advocate_app.vocabulary import TopicId

_QUESTION_PAGE = re.compile(r"/questions?/\d")


def entries(source: Source, reply: Reply, now: datetime) -> tuple[str, tuple[Topic, ...]]:
    """The feed's own name and its topics. Raises `Wrong` for a page that is no feed or can't be read at all."""
    name = name_of(source)
    kind = reply.headers.get("content-type", "")
    try:
        parsed = feedparser.parse(
            BytesIO(reply.body),  # never the bytes: feedparser opens what looks like a file name
            response_headers={"content-type": kind, "content-location": source.url},
            sanitize_html=True,
            resolve_relative_uris=True,
        )
    except (ValueError, LookupError, AssertionError, RecursionError) as e:
        raise _broken(name) from e
    # an empty body gives none of the usual keys
    found, version = parsed.get("entries", []), parsed.get("version", "")
    if not version and not found:
        raise _no_feed(name, source.url, reply.body)
    if parsed.get("bozo") and not found:
        raise _broken(name)
    name = source.name or one_line(str(parsed.feed.get("title", "")), most=80) or name
    return name, _topics(found[:MOST_TOPICS], source, name, now)


def _topics(found: list[Any], source: Source, name: str, now: datetime) -> tuple[Topic, ...]:
    read = []
    titles: dict[str, set[str]] = defaultdict(set)
    for entry in found:
        link = _link(entry, source)
        summary = _summary(entry)
        title = _text(entry, "title", LONGEST_TITLE) or shortened(summary.partition("\n")[0], 120)
        if title:
            base = canonical(link) or str(entry.get("id") or "")
            titles[base].add(title)
            read.append((base, title, summary, link, _when(entry, now), _author(entry)))
    topics: dict[TopicId, Topic] = {}
    for base, title, summary, link, at, author in read:
        # a feed whose entries all lead to one page, or carry one guid, still has as many topics as titles
        key = base if base and len(titles[base]) == 1 else f"{base or source.id}\n{title}"
        topic_id = TopicId(uuid5(NAMESPACE_URL, key))
        kind = TopicKind.QUESTION if title.endswith("?") or _QUESTION_PAGE.search(link) else TopicKind.NEWS
        topic = Topic(topic_id, kind, source.id, name, title, summary, link, at, author=author)
        topics.setdefault(topic_id, topic)
    return tuple(topics.values())


def _link(entry: Any, source: Source) -> str:
    """The entry's page, or '' where it is no web address (a script, say)."""
    try:
        link = urljoin(source.url, str(entry.get("link") or ""))
        return link if urlsplit(link).scheme in ("http", "https") and entry.get("link") else ""
    except ValueError:
        return ""


def _text(entry: Any, field: str, most: int) -> str:
    detail = entry.get(f"{field}_detail") or {}
    return one_line(str(entry.get(field) or ""), most=most, html=detail.get("type") != "text/plain")


def _summary(entry: Any) -> str:
    contents = [c for c in entry.get("content") or () if c.get("value")]
    short = str(entry.get("summary") or "")
    detail = entry.get("summary_detail") or {}
    if contents and len(short) < 200:  # a teaser: the text itself says more
        short, detail = str(contents[0].value), contents[0]
    return plain(short, most=LONGEST_SUMMARY, html=detail.get("type") != "text/plain")


def _author(entry: Any) -> str:
    """The name of who wrote it; an address alone is none."""
    detail = entry.get("author_detail") or {}
    name = str(detail.get("name") or entry.get("author") or "")
    return "" if "@" in name else one_line(name, most=LONGEST_AUTHOR)


def _when(entry: Any, now: datetime) -> datetime:
    """When it was published, in UTC; `now` where that is missing, no date, or still to come."""
    stamp = entry.get("published_parsed") or ("updated" in entry and entry.get("updated_parsed"))
    try:
        return min(datetime.fromtimestamp(timegm(stamp), UTC), now) if stamp else now
    except (ValueError, OverflowError, OSError):
        return now


def _broken(name: str) -> Wrong:
    return Wrong(
        "source.broken",
        "The feed of {name} is broken, and nothing in it could be read.",
        "Tell whoever runs it; it will be read again later.",
        name=name,
    )


def _no_feed(name: str, url: str, body: bytes) -> Wrong:
    text = body[:200_000].decode("utf-8", "replace")
    if not re.search(r"<(!doctype html|html|head|body)\b", text[:5000], re.I):
        return Wrong(
            "source.not-a-feed",
            "What {name} sends is not a feed.",
            "Use the address of an RSS or Atom feed.",
            name=name,
        )
    if named := _named_feed(text, url):
        return Wrong(
            "source.not-a-feed",
            "{name} is a web page, not a feed.",
            "That page names its feed: {feed}.",
            name=name,
            feed=named,
        )
    return Wrong(
        "source.not-a-feed", "{name} is a web page, not a feed.", "Look on it for an RSS or Atom address.", name=name
    )


class _Head(HTMLParser):
    feed_address = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        have = {k: v or "" for k, v in attrs}
        if (
            tag == "link"
            and not self.feed_address
            and have.get("type") in ("application/rss+xml", "application/atom+xml")
        ):
            self.feed_address = have.get("href", "")


def _named_feed(text: str, url: str) -> str:
    """The feed that a web page names in its head (`<link rel="alternate">`), or ''."""
    head = _Head()
    try:
        head.feed(text)
        return urljoin(url, head.feed_address) if head.feed_address else ""
    except (AssertionError, ValueError):
        return ""
