"""An idea typed by hand is a topic like any other: ranked, explained, hidden, written about."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid5

from advocate_app.problems import Wrong
from advocate_app.topics.plain import one_line, plain
from advocate_app.topics.topic import YOUR_IDEA, Topic, TopicKind, Topics
from advocate_app.vocabulary import Changed, PersonId, TopicId

LONGEST_TITLE = 300
LONGEST_SUMMARY = 2_000


def idea(person_id: PersonId, text: str, now: datetime) -> Topic:
    """The first line is the title, the rest says more. Raises `Wrong` for an empty one."""
    title, _, rest = text.strip().partition("\n")
    title = one_line(title, most=LONGEST_TITLE, html=False)
    if not title:
        raise Wrong("topic.empty", "This idea has no words yet.", "Type what you would like to write about.")
    topic_id = TopicId(uuid5(person_id, f"idea {title.lower()}"))
    summary = plain(rest, most=LONGEST_SUMMARY, html=False)
    return Topic(topic_id, TopicKind.IDEA, None, YOUR_IDEA, title, summary, "", now)


def jot(store: Topics, person_id: PersonId, text: str, now: datetime) -> Changed:
    """Keeps the idea; the same title again changes what it says and nothing else."""
    return store.keep_topics([idea(person_id, text, now)])
