"""A feed as a source of topics: says what to ask for, reads what came back, decides when to ask again.

`read_feed` is a generator like a channel: it yields one `Request`, gets the `Reply` (or the `Problem` thrown in), and
returns a `Read`. It never raises a `Problem`; what went wrong is in `Read.problem` and, as text, on the source.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from advocate_app.channels.contract import Exchange, Reply, Request
from advocate_app.problems import NotThere, Problem, Unreachable, Wrong
from advocate_app.topics.addresses import canonical
from advocate_app.topics.topic import Source, SourceKind, Topic
from advocate_app.vocabulary import SourceId

PAUSE = timedelta(minutes=60)  # the least between two readings
LONGEST_PAUSE = timedelta(days=1)
LONGEST_ORDERED = timedelta(days=7)  # a Retry-After beyond that is cut
JITTER_SECONDS = 600
ACCEPT = "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"


@dataclass(frozen=True, slots=True)
class Read:
    """What a reading gave: topics, the source with its new state and times, and what went wrong if anything did."""

    topics: tuple[Topic, ...]
    source: Source
    problem: Problem | None = None


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
    return Source(SourceId(uuid5(NAMESPACE_URL, canonical(address))), SourceKind.FEED, name.strip(), address)


def read_feed(source: Source, now: datetime) -> Exchange[Read]:
    headers = {"Accept": ACCEPT}
    if tag := source.state.get("etag"):
        headers["If-None-Match"] = tag
    if changed := source.state.get("last_modified"):
        headers["If-Modified-Since"] = changed
    try:
        reply = yield Request("GET", source.url, headers)
    except Problem as problem:
        return failed(source, problem, now)
    if not isinstance(reply, Reply):
        raise TypeError(f"a Request is answered by a Reply, not by {type(reply).__name__}")
    return _answered(source, reply, now)


def _answered(source: Source, reply: Reply, now: datetime) -> Read:
    match reply.status:
        case 200:
            # feedparser takes 0.2 s to import
            from advocate_app.topics.entries import entries

            try:
                name, topics = entries(source, reply, now)
            except Wrong as problem:
                return failed(source, problem, now)
            return Read(topics, _fine(replace(source, name=source.name or name), _validators(reply.headers), now))
        case 304:
            return Read((), _fine(source, {**source.state, **_validators(reply.headers)}, now))
        case 410:
            gone = NotThere(
                "source.gone", "{name} is gone for good.", "Remove it, or look for its new address.", name=_name(source)
            )
            return replace_source(failed(source, gone, now), ended=True)
        case 429 | 503:
            busy = Unreachable(
                "source.busy",
                "{name} asked not to be read so often.",
                "It will be read again later.",
                name=_name(source),
            )
            return failed(source, busy, now, ordered=_retry_after(reply.headers, now))
        case 401 | 403:
            return failed(
                source,
                Wrong(
                    "source.closed",
                    "{name} is not open to everybody.",
                    "Use an address that needs no login.",
                    name=_name(source),
                ),
                now,
            )
        case 404:
            return failed(
                source,
                NotThere(
                    "source.not-found",
                    "There is nothing at the address of {name}.",
                    "Check the address.",
                    name=_name(source),
                ),
                now,
            )
        case status:
            return failed(
                source,
                Unreachable(
                    "source.refused",
                    "{name} answered with an error ({status}).",
                    "It will be read again later.",
                    name=_name(source),
                    status=status,
                ),
                now,
            )


def replace_source(read: Read, *, ended: bool) -> Read:
    return replace(read, source=replace(read.source, ended=ended, next_at=None))


def failed(source: Source, problem: Problem, now: datetime, *, ordered: timedelta | None = None) -> Read:
    """The source after a reading that failed: waits twice as long each time, and what was known stays known."""
    before = int(source.state.get("failures", "0"))
    wait = min(PAUSE * 2 ** min(before, 8), LONGEST_PAUSE)
    if ordered is not None:
        wait = max(wait, min(ordered, LONGEST_ORDERED))
    state = {**source.state, "failures": str(before + 1)}
    return Read(
        (),
        replace(source, state=state, read_at=now, next_at=now + wait + _jitter(source), problem=str(problem)),
        problem,
    )


def _fine(source: Source, state: Mapping[str, str], now: datetime) -> Source:
    kept = {k: v for k, v in state.items() if k != "failures"}
    return replace(source, state=kept, read_at=now, next_at=now + PAUSE + _jitter(source), problem="", ended=False)


def _validators(headers: Mapping[str, str]) -> dict[str, str]:
    found = {"etag": headers.get("etag", ""), "last_modified": headers.get("last-modified", "")}
    return {k: v for k, v in found.items() if v and len(v) < 500}


def _jitter(source: Source) -> timedelta:
    """The same for one source, another for the next: readers don't come all at once."""
    return timedelta(seconds=source.id.int % JITTER_SECONDS)


def _retry_after(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """Seconds or a date (RFC 9110 §10.2.3)."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return timedelta(seconds=min(int(value[:9]), LONGEST_ORDERED.total_seconds()))
    try:
        return max(timedelta(), parsedate_to_datetime(value) - now)
    except (ValueError, TypeError):
        return None


def _name(source: Source) -> str:
    return source.name or urlsplit(source.url).hostname or source.url
