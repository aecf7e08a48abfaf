"""A topic, where it came from, what a person said of it, and the store that keeps them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from advocate_app.problems import Problem
from advocate_app.vocabulary import Changed, SourceId, TopicId

LONGEST_TITLE = 300
LONGEST_SUMMARY = 2_000
LONGEST_AUTHOR = 60

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
    """Something worth writing about. `summary` is plain text of at most 2,000 characters; `at` is UTC and never in the future.

    `author` is who asked or wrote it, '' where that is not known; so are `answers` and `views` where they are None.
    """

    id: TopicId
    kind: TopicKind
    source_id: SourceId | None
    source: str  # the source's name, as shown
    title: str
    summary: str
    url: str
    at: datetime
    author: str = ""
    answers: int | None = None
    views: int | None = None


class SourceKind(StrEnum):
    FEED = "feed"  # RSS or Atom, by http(s) or file address
    GIT = "git"  # own work in a repository
    STACK_EXCHANGE = "stack exchange"  # questions with a tag that nobody has answered well
    DISCOURSE = "discourse"  # topics of a forum
    HACKER_NEWS = "hacker news"  # stories that have some words
    LOBSTERS = "lobsters"
    DEV = "dev"  # articles with a tag
    RELEASES = "releases"  # of a project


@dataclass(frozen=True, slots=True)
class Source:
    """Where topics come from. `state` is what the source wrote down for its next reading (etag, failures …).

    `problem` is what went wrong at the last reading, as `kept_problem` writes it down; empty where all is well.
    """

    id: SourceId
    kind: SourceKind
    name: str
    url: str
    state: Mapping[str, str] = field(default_factory=dict)
    next_at: datetime | None = None
    read_at: datetime | None = None
    problem: Mapping[str, object] = field(default_factory=dict)
    ended: bool = False  # the other side said 410: gone for good

    @property
    def trouble(self) -> Problem | None:
        """What went wrong, with the words and moments it was said with."""
        match self.problem:
            case {"id": str(id), "what": str(what), "do": str(do), "words": dict(words)}:
                return Problem(id, what, do, **{name: _word(value) for name, value in words.items()})
            case _:
                return None


def kept_problem(problem: Problem) -> dict[str, object]:
    """The problem as something that can be kept: a window says it in its own language later."""
    what, do = problem.templates
    words = {name: _kept_word(value) for name, value in problem.words.items()}
    return {"id": problem.id, "what": what, "do": do, "words": words}


def _kept_word(value: object) -> object:
    if isinstance(value, datetime):
        return {"moment": value.isoformat()}
    return value if isinstance(value, str | int | float) else str(value)


def _word(value: object) -> object:
    match value:
        case {"moment": str(iso)}:
            return datetime.fromisoformat(iso)
        case _:
            return value


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
    def held(self) -> Mapping[str, datetime]:
        """Hosts that asked to be left alone, and until when (UTC)."""
        ...

    def hold(self, host: str, until: datetime) -> Changed: ...
    def topics(self, since: datetime) -> tuple[Topic, ...]: ...
    def counts(self) -> Mapping[SourceId, int]:
        """How many topics there are of each source that has any."""
        ...

    def topic(self, id: TopicId) -> Topic: ...
    def keep_topics(self, topics: Sequence[Topic]) -> Changed:
        """Adds topics; one that is there already (same id) gets what is known anew of it."""
        ...

    def answered(self, id: SourceId, since: datetime, open: Collection[TopicId]) -> Changed:
        """Notes that questions of the source since then, but for the open ones, have been answered."""
        ...

    def said(self) -> tuple[Said, ...]: ...
    def say(self, said: Said) -> Changed: ...
    def unsay(self, id: TopicId) -> Changed: ...
