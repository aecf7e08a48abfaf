"""All kinds of sources that are read over the network, and what a typed address means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import parse_qs, urlsplit

from advocate_app.channels.contract import Exchange
from advocate_app.topics.feeds import Feeds
from advocate_app.topics.sources.dev import Dev
from advocate_app.topics.sources.discourse import Discourse
from advocate_app.topics.sources.hacker_news import HackerNews
from advocate_app.topics.sources.lobsters import Lobsters
from advocate_app.topics.sources.polite import Read, reading
from advocate_app.topics.sources.reader import Reader, Typed
from advocate_app.topics.sources.releases import Releases
from advocate_app.topics.sources.stack_exchange import OWN_HOSTS, StackExchange, site_of, tags_in
from advocate_app.topics.topic import Source, SourceKind

READERS: Mapping[SourceKind, Reader] = {
    reader.kind: reader
    for reader in (Feeds(), StackExchange(), Discourse(), HackerNews(), Lobsters(), Dev(), Releases())
}
_FORUM = re.compile(r"/(?:latest|top|categories)/?$|/c/[^/]+(?:/[^/]+)*/\d+(?:/|$)")
_FORGES = ("github.com", "gitlab.com", "codeberg.org")


def sources_of(typed: Typed) -> tuple[Source, ...]:
    """The sources that are meant by what a person typed. Raises `Wrong`."""
    return READERS[typed.kind].sources(typed)


def read_source(source: Source, now: datetime) -> Exchange[Read]:
    """Reads any of them; see `polite.reading`. A repository is none of these."""
    return reading(READERS[source.kind], source, now)


def recognised(address: str) -> Typed:
    """What an address stands for: a page of a site that is known here, else a feed."""
    try:
        parts = urlsplit(address.strip())
        host, path = (parts.hostname or "").lower().removeprefix("www."), parts.path
        asked = parse_qs(parts.query)
    except ValueError:
        return Typed(SourceKind.FEED, address)
    if parts.scheme not in ("http", "https"):
        return Typed(SourceKind.FEED, address)
    steps = [p for p in path.split("/") if p]
    if (host.endswith(".stackexchange.com") or site_of(host) in OWN_HOSTS) and tags_in(address):
        return Typed(SourceKind.STACK_EXCHANGE, address)
    if host == "hn.algolia.com" and (words := asked.get("q") or asked.get("query")):
        return Typed(SourceKind.HACKER_NEWS, words[0])
    if host == "lobste.rs" and not path.endswith((".rss", ".json")):
        return Typed(SourceKind.LOBSTERS, steps[1] if len(steps) > 1 and steps[0] == "t" else "")
    if host == "dev.to" and len(steps) == 2 and steps[0] == "t":
        return Typed(SourceKind.DEV, steps[1])
    if (host in _FORGES and len(steps) >= 2 and not path.endswith((".atom", ".rss"))) or (
        host == "pypi.org" and steps[:1] == ["project"]
    ):
        return Typed(SourceKind.RELEASES, address)
    if _FORUM.search(path):
        return Typed(SourceKind.DISCOURSE, address)
    return Typed(SourceKind.FEED, address)
