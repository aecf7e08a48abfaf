"""A ranked topic as a card of Today."""

from __future__ import annotations

from advocate_app.desktop.today.shown import TopicCard
from advocate_app.desktop.topic_words import kind_label, reason_label, source_beside
from advocate_app.drafting.genres import Genres, ways_to_tell
from advocate_app.topics.ranking import Ranked
from advocate_app.topics.reasons import chips
from advocate_app.topics.topic import TopicKind


def card_of(ranked: Ranked, genres: Genres) -> TopicCard:
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
