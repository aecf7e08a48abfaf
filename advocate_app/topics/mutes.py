"""Words and sources that a person wants to hear no more of. A mute hides and teaches nothing; it is seen in a list and taken back.

A word is looked for in titles alone, as a whole word with its endings (“pool” finds “pools”, not “carpool”): a summary
mentions much that a topic is not about. Several words must stand beside each other. Muted topics stay in the pool that is
ranked, so no percentile moves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import islice
from typing import Protocol

from advocate_app.problems import Wrong
from advocate_app.topics.ranking import Ranked
from advocate_app.topics.reasons import apart
from advocate_app.topics.topic import Source, Topic
from advocate_app.topics.words import words
from advocate_app.vocabulary import Changed, TopicId

OFFERED, OFFERED_SHARED = 4, 2  # words of one topic
LONGEST = 60  # characters


class Muted(StrEnum):
    WORD = "word"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Mute:
    """`key` is what is compared: the stems of a word, or a source's id in hex; `name` is how people know it. `at` is UTC."""

    sort: Muted
    key: str
    name: str
    at: datetime


class Mutes(Protocol):
    """Where mutes are kept: the desk."""

    def mutes(self) -> tuple[Mute, ...]:
        """Newest first."""
        ...

    def keep_mute(self, mute: Mute) -> Changed: ...
    def drop_mute(self, sort: Muted, key: str) -> Changed: ...


def word_mute(text: str, now: datetime) -> Mute:
    """Mutes a word, or a few beside each other. Raises `Wrong` for what has no word in it, or too much."""
    said = " ".join(text.split())
    stems = [stem for stem, _ in words(said)] if len(said) <= LONGEST else []
    if not stems:
        raise Wrong(
            "mute.word",
            "“{word}” can’t be muted.",
            "Write one word, or two or three beside each other, that says what it is about.",
            word=said[:LONGEST],
        )
    return Mute(Muted.WORD, " ".join(stems), said, now)


def source_mute(source: Source, now: datetime) -> Mute:
    return Mute(Muted.SOURCE, source.id.hex, source.name or source.url, now)


def muted(topics: Iterable[Topic], mutes: Sequence[Mute]) -> set[TopicId]:
    """Which of the topics a mute hides."""
    said = [tuple(m.key.split()) for m in mutes if m.sort is Muted.WORD]
    sources = {m.key for m in mutes if m.sort is Muted.SOURCE}
    if not said and not sources:
        return set()
    return {
        t.id
        for t in topics
        if (t.source_id is not None and t.source_id.hex in sources) or (said and _has_one(t.title, said))
    }


def _has_one(title: str, said: Sequence[tuple[str, ...]]) -> bool:
    stems = tuple(stem for stem, _ in words(title))
    return any(stems[at : at + len(term)] == term for term in said for at in range(len(stems) - len(term) + 1))


def words_to_mute(ranked: Ranked) -> tuple[str, ...]:
    """What could be muted of a topic: the words of its title that put it before the person most, then the others."""
    title = ranked.topic.title
    shared = (w.text for w in ranked.words if _has_one(title, [tuple(stem for stem, _ in words(w.text))]))
    first = list(islice(apart(shared), OFFERED_SHARED))
    rest = (text for _, text in words(title) if not text.isdigit())
    return tuple(islice(apart(text for text in (*first, *rest) if len(text) <= LONGEST), OFFERED))
