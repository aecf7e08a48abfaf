"""Which topics a few typed words bring, while they are typed: by the words alone, so that nobody waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from advocate_app.people.evidence import counted
from advocate_app.people.skills import words_evidence
from advocate_app.problems import Wrong
from advocate_app.topics.ranking import rank
from advocate_app.topics.topic import Topic
from advocate_app.vocabulary import PersonId

SHOWN = 5


@dataclass(frozen=True, slots=True)
class Live:
    """The best topics for the words, and how many have any of them."""

    topics: tuple[Topic, ...] = ()
    found: int = 0


def for_words(
    topics: Sequence[Topic], words: Sequence[str], person_id: PersonId, now: datetime, *, most: int = SHOWN
) -> Live:
    """Nothing for words that say nothing, or too much."""
    try:
        rows = counted(words_evidence(person_id, ", ".join(words), now), now)
    except Wrong:
        return Live()
    if not topics:
        return Live()
    having = [each for each in rank(topics, rows) if each.score > 0]
    return Live(tuple(each.topic for each in having[:most]), len(having))
