"""A genre is a way to tell something: what to ask, where each answer goes, how long it gets, which topics it suits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

AUDIENCE = "who"  # the id of the question that guides the author and is not printed


@dataclass(frozen=True, slots=True)
class Question:
    """One page of the interview. An `optional` one leaves no note in the draft when it stays unanswered."""

    id: str
    text: str
    hint: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A heading ('' for none) and the ids of the questions whose answers stand under it."""

    heading: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a genre suits a kind of topic (3 best, 1 least), and what one would tell."""

    fit: int
    angle: str


@dataclass(frozen=True, slots=True)
class Genre:
    """`shortest` and `longest` count `unit` ("words" or "characters"); `minutes` is the writing time.

    `readers` says who reads it and what they want; `channels` are kinds of channels, most fitting first; `titles` are
    patterns with answers in braces; `ways` goes by kind of topic.
    """

    id: str
    name: str
    purpose: str
    shortest: int
    longest: int
    unit: str
    minutes: int
    readers: str
    channels: tuple[str, ...]
    titles: tuple[str, ...]
    questions: tuple[Question, ...]
    sections: tuple[Section, ...]
    ways: Mapping[str, Fit] = field(default_factory=dict)

    @property
    def length(self) -> str:
        return f"{self.shortest:,}–{self.longest:,} {self.unit}"

    def question(self, id: str) -> Question | None:
        return next((q for q in self.questions if q.id == id), None)
