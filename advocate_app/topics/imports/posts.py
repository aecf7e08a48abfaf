"""Own posts by the feed of one's blog, or by the address of the blog where that page names its feed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from urllib.parse import urlsplit

from advocate_app.channels.contract import Exchange
from advocate_app.people.evidence import OWN_POSTS, Evidence, Sort
from advocate_app.topics.addresses import canonical
from advocate_app.topics.feeds import feed_source, read_feed
from advocate_app.topics.imports.found import Found, Writing, evidence_of
from advocate_app.topics.sources.polite import Read
from advocate_app.topics.topic import Source
from advocate_app.vocabulary import PersonId


def read_posts(
    address: str,
    person_id: PersonId,
    now: datetime,
    state: Mapping[str, str] | None = None,
    *,
    kept: Iterable[Evidence] = (),
) -> Exchange[Found]:
    """All posts of the feed but those that are `kept` already, as published with Advocate. Raises a `Problem`.

    `state` is that of the last `Found`: a feed that is the same since then is not sent again.
    """
    before = dict(state or {})
    source = replace(feed_source(before.pop("feed", "") or address), state=before)
    read = yield from read_feed(source, now)
    if read.problem is not None and (named := _named(read, source)):
        source = feed_source(named)
        read = yield from read_feed(source, now)
    if read.problem is not None:
        raise read.problem
    known = {canonical(row.url) for row in kept if row.sort in OWN_POSTS and row.source != read.source.name} - {""}
    posts = [
        Writing(Sort.WRITTEN, canonical(t.url) or t.title, t.title, t.summary, t.at, t.url)
        for t in read.topics
        if canonical(t.url) not in known
    ]
    name = read.source.name or urlsplit(source.url).hostname or source.url
    rows = evidence_of(posts, person_id, name, now)
    return Found(name, rows, (), {"feed": source.url, **read.source.state}, bool(before) and not read.topics)


def _named(read: Read, source: Source) -> str:
    """The feed that a web page names as its own, if it is on the same host: nobody is sent elsewhere unasked."""
    named = str(read.problem.words.get("feed", "")) if read.problem else ""
    return named if named and urlsplit(named).hostname == urlsplit(source.url).hostname else ""
