"""What a kind of source is: it makes sources of what a person types, says what to ask for, and reads what came back.

A reader opens no socket. `read` is a generator like a channel's: it yields `Request`s, is sent each `Reply` whose status is
200, and returns what it `Found`. Everything else (validators, pauses, refusals, back-off) is said once, in `polite`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar, Protocol, runtime_checkable
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from advocate_app.channels.contract import Exchange, Reply
from advocate_app.topics.addresses import canonical
from advocate_app.topics.topic import Source, SourceKind, Topic
from advocate_app.vocabulary import SourceId

MOST_TOPICS = 200  # of one reading, in the order in which they come: newest first by custom


@dataclass(frozen=True, slots=True)
class Typed:
    """What a person typed of a source. `site` is one of Stack Exchange's; `unanswered` asks a forum for what nobody answered."""

    kind: SourceKind
    text: str
    name: str = ""
    site: str = ""
    unanswered: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What a reading gave. `name` is what the source calls itself, '' where it does not say.

    For `hold` nobody asks the host anything; `pause` is the least until this source is read again. Where `open_since` is set,
    `topics` name every question since then that nobody has answered: one of this source that is not among them has been.
    """

    topics: tuple[Topic, ...]
    name: str = ""
    hold: timedelta = timedelta()
    pause: timedelta = timedelta()
    open_since: datetime | None = None


class Reader(Protocol):
    kind: ClassVar[SourceKind]

    def sources(self, typed: Typed) -> tuple[Source, ...]:
        """The sources that are meant: one or more. Raises `Wrong`, in words that say how to write it."""
        ...

    def read(self, source: Source, now: datetime) -> Exchange[Found]:
        """Raises `Wrong` for a body that can't be read."""
        ...


@runtime_checkable
class Throttles(Protocol):
    """A reader whose other side says in its own words, not by HTTP's, that it was asked too often."""

    def wait_of(self, reply: Reply) -> timedelta | None:
        """How long to wait after this refusal; None where it says nothing of that."""
        ...


def source_of(kind: SourceKind, name: str, url: str) -> Source:
    """A new source; one address always has the same id."""
    return Source(SourceId(uuid5(NAMESPACE_URL, canonical(url))), kind, name, url)


def host_of(source: Source) -> str:
    """Host and port that a source is read from, '' for a file or a folder."""
    return host_in(source.url)


def host_in(url: str) -> str:
    try:
        parts = urlsplit(url)
        return parts.netloc.rpartition("@")[2].lower() if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""


def name_of(source: Source) -> str:
    """What to call it in a sentence."""
    return source.name or host_of(source).partition(":")[0] or source.url
