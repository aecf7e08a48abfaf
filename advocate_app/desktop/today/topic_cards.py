"""The topics of Today as cards, and the last ones remembered in the desk: so they stand there with the first paint, before
the ranking (and what it imports) has looked again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING
from uuid import UUID

from advocate_app.assembly import Office
from advocate_app.desktop.look import Tone
from advocate_app.desktop.times import ago
from advocate_app.vocabulary import TopicId

if TYPE_CHECKING:
    from advocate_app.drafting.genres import Genres
    from advocate_app.topics.ranking import Ranked

REMEMBERED = "today.topics"  # a setting of the desk


@dataclass(frozen=True, slots=True)
class TopicCard:
    """A topic with its reason and kind as chips. `source` is '' where a chip names it; `genre_id` is the most fitting way to tell it.

    `about` is what stands beside the chips at one moment: “Java community · 3 h ago”.
    """

    id: TopicId
    title: str
    chips: tuple[tuple[str, Tone], ...]
    source: str
    at: datetime
    question: bool
    genre_id: str
    about: str = ""


def card_of(ranked: Ranked, genres: Genres) -> TopicCard:
    from advocate_app.desktop.topic_words import kind_label, reason_label, source_beside
    from advocate_app.drafting.genres import ways_to_tell
    from advocate_app.topics.reasons import chips
    from advocate_app.topics.topic import TopicKind

    topic = ranked.topic
    ways = ways_to_tell(topic.kind, genres)
    return TopicCard(
        id=topic.id,
        title=topic.title,
        chips=(*(reason_label(chip) for chip in chips(ranked, most=1)), kind_label(topic)),
        source=source_beside(topic),
        at=topic.at,
        question=topic.kind is TopicKind.QUESTION,
        genre_id=ways[0].genre.id if ways else "",
    )


def aged(card: TopicCard, now: datetime, zone: tzinfo) -> TopicCard:
    """The card as it reads now."""
    return replace(card, about=" · ".join(filter(None, (card.source, ago(card.at, now, zone)))))


def remember(office: Office, cards: Sequence[TopicCard]) -> None:
    """Keeps the cards for the next start. Nobody is told: nothing that is shown changed by it."""
    office.settings.set(
        REMEMBERED,
        [
            [
                c.id.hex,
                c.title,
                [[text, tone.value] for text, tone in c.chips],
                c.source,
                c.at.isoformat(),
                c.question,
                c.genre_id,
            ]
            for c in cards
        ],
    )


def remembered(office: Office) -> tuple[TopicCard, ...]:
    """The cards of last time without those that were answered since; none where an older version kept them otherwise."""
    kept = office.settings.get(REMEMBERED, [])
    try:
        cards = [_read(*each) for each in kept] if isinstance(kept, list) else []
    except (TypeError, ValueError):
        return ()
    answered = {said.topic_id for said in office.topics.said()} if cards else set()
    return tuple(c for c in cards if c.id not in answered)


def _read(
    id: str, title: str, chips: list[tuple[str, str]], source: str, at: str, question: bool, genre_id: str
) -> TopicCard:
    labels = tuple((text, Tone(tone)) for text, tone in chips)
    return TopicCard(TopicId(UUID(id)), title, labels, source, datetime.fromisoformat(at), question, genre_id)
