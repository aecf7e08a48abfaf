"""A feed as a source of topics: RSS or Atom, by http(s) or file address."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar
from urllib.parse import urlsplit

from advocate_app.channels.contract import Exchange, Reply, Request
from advocate_app.problems import Wrong
from advocate_app.topics.sources.polite import Read, reading
from advocate_app.topics.sources.reader import Found, Typed, source_of
from advocate_app.topics.topic import Source, SourceKind

ACCEPT = "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"


class Feeds:
    kind: ClassVar = SourceKind.FEED

    def sources(self, typed: Typed) -> tuple[Source, ...]:
        return (feed_source(typed.text, typed.name),)

    def read(self, source: Source, now: datetime) -> Exchange[Found]:
        reply = yield Request("GET", source.url, {"Accept": ACCEPT})
        assert isinstance(reply, Reply)
        # feedparser takes 0.2 s to import
        from advocate_app.topics.entries import entries

        name, topics = entries(source, reply, now)
        return Found(topics, name)


def feed_source(address: str, name: str = "") -> Source:
    """A new feed source; one address always has the same id. Raises `Wrong` for what can't be a feed's address."""
    address = address.strip()
    try:
        parts = urlsplit(address)
        good = (parts.scheme in ("http", "https") and bool(parts.hostname)) or (parts.scheme == "file" and parts.path)
    except ValueError:
        good = False
    if not good:
        raise Wrong(
            "source.address",
            "“{address}” is not the address of a feed.",
            "Write it as in https://example.org/feed.xml.",
            address=address,
        )
    return source_of(SourceKind.FEED, name.strip(), address)


def read_feed(source: Source, now: datetime) -> Exchange[Read]:
    """Reads it politely, as any source is read (`sources.polite`)."""
    return reading(Feeds(), source, now)
