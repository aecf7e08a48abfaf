"""Politeness, once for every kind of source: conditional requests, at most one reading an hour, waiting when asked to, back-off.

`reading` is a generator like a channel's: it yields `Request`s, gets each `Reply` (or the `Problem` thrown in), and returns a
`Read`. It never raises a `Problem`: what went wrong is in `Read.problem`, and on the source.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from advocate_app.channels.contract import Exchange, Reply, Request
from advocate_app.problems import NotThere, Problem, Unreachable, Wrong
from advocate_app.topics.sources.reader import Found, Reader, Throttles, name_of
from advocate_app.topics.topic import Source, Topic, kept_problem

PAUSE = timedelta(minutes=60)  # the least between two readings
LONGEST_PAUSE = timedelta(days=1)
LONGEST_ORDERED = timedelta(days=7)  # what a host asks for beyond that is cut
JITTER_SECONDS = 600


@dataclass(frozen=True, slots=True)
class Read:
    """What a reading gave: topics, the source with its new state and times, and what went wrong if anything did.

    For `hold` no source of the same host may be read; `open_since` is `Found.open_since`.
    """

    topics: tuple[Topic, ...]
    source: Source
    problem: Problem | None = None
    hold: timedelta = timedelta()
    open_since: datetime | None = None


def reading(reader: Reader, source: Source, now: datetime) -> Exchange[Read]:
    exchange = reader.read(source, now)
    state: Mapping[str, str] | None = None  # the validators of the first reply
    try:
        want = next(exchange)
        while True:
            if not isinstance(want, Request):
                raise TypeError(f"a source asks for a Request, not for {type(want).__name__}")
            try:
                reply = yield _conditional(want, source) if state is None else want
            except Problem as problem:
                return failed(source, problem, now)
            if not isinstance(reply, Reply):
                raise TypeError(f"a Request is answered by a Reply, not by {type(reply).__name__}")
            if reply.status == 304 and state is None:
                return Read((), _fine(source, {**source.state, **_validators(reply.headers)}, now))
            if reply.status != 200:
                return _refused(reader, source, reply, now)
            state = _validators(reply.headers) if state is None else state
            want = exchange.send(reply)
    except StopIteration as end:
        found: Found = end.value
    except Wrong as problem:
        return failed(source, problem, now)
    finally:
        exchange.close()
    named = replace(source, name=source.name or found.name)
    hold = min(found.hold, LONGEST_ORDERED)
    kept = _fine(named, state or {}, now, pause=max(found.pause, hold))
    return Read(found.topics, kept, hold=hold, open_since=found.open_since)


def failed(source: Source, problem: Problem, now: datetime, *, ordered: timedelta | None = None) -> Read:
    """The source after a reading that failed: waits twice as long each time, and what was known stays known."""
    before = int(source.state.get("failures", "0"))
    wait = min(PAUSE * 2 ** min(before, 8), LONGEST_PAUSE)
    hold = min(ordered or timedelta(), LONGEST_ORDERED)
    state = {**source.state, "failures": str(before + 1)}
    due = now + max(wait, hold) + jitter(source)
    kept = replace(source, state=state, read_at=now, next_at=due, problem=kept_problem(problem))
    return Read((), kept, problem, hold=hold)


def jitter(source: Source) -> timedelta:
    """The same for one source, another for the next: readers don't come all at once."""
    return timedelta(seconds=source.id.int % JITTER_SECONDS)


def _refused(reader: Reader, source: Source, reply: Reply, now: datetime) -> Read:
    name = name_of(source)
    own = reader.wait_of(reply) if isinstance(reader, Throttles) else None
    if own is not None or reply.status in (429, 503):
        wait = own if own is not None else _retry_after(reply.headers, now)
        return failed(source, busy(name, wait, now), now, ordered=wait)
    match reply.status:
        case 410:
            gone = NotThere(
                "source.gone", "{name} is gone for good.", "Remove it, or look for its new address.", name=name
            )
            read = failed(source, gone, now)
            return replace(read, source=replace(read.source, ended=True, next_at=None))
        case 401 | 403:
            problem: Problem = Wrong(
                "source.closed", "{name} is not open to everybody.", "Use an address that needs no login.", name=name
            )
        case 404:
            problem = NotThere(
                "source.not-found", "There is nothing at the address of {name}.", "Check the address.", name=name
            )
        case status:
            problem = Unreachable(
                "source.refused",
                "{name} answered with an error ({status}).",
                "It will be read again later.",
                name=name,
                status=status,
            )
    return failed(source, problem, now)


def busy(name: str, wait: timedelta | None, now: datetime) -> Unreachable:
    """Asked too often; `wait` is how long it wants to be left alone."""
    if not wait:
        return Unreachable(
            "source.busy", "{name} asked not to be read so often.", "It will be read again later.", name=name
        )
    return Unreachable(
        "source.wait",
        "{name} asked to be left alone until {until:%Y-%m-%d %H:%M}.",
        "It will be read again after that.",
        name=name,
        until=now + min(wait, LONGEST_ORDERED),
    )


def _fine(source: Source, state: Mapping[str, str], now: datetime, *, pause: timedelta = PAUSE) -> Source:
    kept = {k: v for k, v in state.items() if k != "failures"}
    due = now + max(PAUSE, pause) + jitter(source)
    return replace(source, state=kept, read_at=now, next_at=due, problem={}, ended=False)


def _conditional(request: Request, source: Source) -> Request:
    headers = dict(request.headers)
    if tag := source.state.get("etag"):
        headers["If-None-Match"] = tag
    if changed := source.state.get("last_modified"):
        headers["If-Modified-Since"] = changed
    return replace(request, headers=headers)


def _validators(headers: Mapping[str, str]) -> dict[str, str]:
    found = {"etag": headers.get("etag", ""), "last_modified": headers.get("last-modified", "")}
    return {k: v for k, v in found.items() if v and len(v) < 500}


def _retry_after(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """Seconds or a date (RFC 9110 §10.2.3)."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return timedelta(seconds=min(int(value[:9]), LONGEST_ORDERED.total_seconds()))
    try:
        return max(timedelta(), parsedate_to_datetime(value) - now)
    except (ValueError, TypeError):
        return None
