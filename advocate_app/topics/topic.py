"""A topic, where it came from, what a person said of it, and the store that keeps them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from advocate_app.vocabulary import Changed, SourceId, TopicId

# how the source of one's own topics is kept; a window says it in its own language
YOUR_WORK, YOUR_IDEA = "your work in ", "your idea"


class TopicKind(StrEnum):
    QUESTION = "question"
    OWN_WORK = "own work"
    NEWS = "news"
    CAMPAIGN = "campaign"
    IDEA = "idea"


@dataclass(frozen=True, slots=True)
class Topic:
    """Something worth writing about. `summary` is plain text of at most 2,000 characters; `at` is UTC and never in the future."""

    id: TopicId
    kind: TopicKind
    source_id: SourceId | None
    source: str  # the source's name, as shown
    title: str
    summary: str
    url: str
    at: datetime


class SourceKind(StrEnum):
    FEED = "feed"  # RSS or Atom, by http(s) or file address
    GIT = "git"  # own work in a repository


@dataclass(frozen=True, slots=True)
class Source:
    """Where topics come from. `state` is what the source wrote down for its next reading (etag, failures …)."""

    id: SourceId
    kind: SourceKind
    name: str
    url: str
    state: Mapping[str, str] = field(default_factory=dict)
    next_at: datetime | None = None
    read_at: datetime | None = None
    problem: str = ""
    ended: bool = False  # the other side said 410: gone for good


class Verdict(StrEnum):
    """What a person said of a topic."""

    NOT_FOR_ME = "not for me"
    LATER = "later"
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class Said:
    """A verdict; `until` is when a *later* comes back (UTC)."""

    topic_id: TopicId
    verdict: Verdict
    at: datetime
    until: datetime | None = None


class Topics(Protocol):
    """Where topics and what was said of them are kept: the desk."""

    def sources(self) -> tuple[Source, ...]: ...
    def keep_source(self, source: Source) -> Changed: ...
    def drop_source(self, id: SourceId) -> Changed: ...
    def topics(self, since: datetime) -> tuple[Topic, ...]: ...
    def topic(self, id: TopicId) -> Topic: ...
    def keep_topics(self, topics: Sequence[Topic]) -> Changed:
        """Adds topics; one that is there already (same id) gets the new title and summary."""
        ...

    def said(self) -> tuple[Said, ...]: ...
    def say(self, said: Said) -> Changed: ...
    def unsay(self, id: TopicId) -> Changed: ...
