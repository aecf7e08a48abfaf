"""The newest stories on Lobsters, all or of some tags. Every list there is JSON when its address ends so: https://lobste.rs/about"""

from __future__ import annotations

import re
from datetime import datetime
from typing import ClassVar

from advocate_app.channels.contract import Exchange, Reply, Request
from advocate_app.problems import Wrong
from advocate_app.topics.sources.fields import inside, moment, number, parsed, rows_in, text, topic_of, words
from advocate_app.topics.sources.reader import MOST_TOPICS, Found, Typed, source_of
from advocate_app.topics.topic import Source, SourceKind, Topic, TopicKind

SITE = "https://lobste.rs"
_TAGS = re.compile(r"[a-z0-9+_-]{1,30}(?:,[a-z0-9+_-]{1,30}){0,9}")


class Lobsters:
    kind: ClassVar = SourceKind.LOBSTERS

    def sources(self, typed: Typed) -> tuple[Source, ...]:
        """The stories that have any of the tags; no tag means all that is new."""
        tags = ",".join(t for t in re.split(r"[\s,;]+", typed.text.lower()) if t)
        if tags and not _TAGS.fullmatch(tags):
            raise Wrong(
                "source.lobsters",
                "“{text}” does not name tags of Lobsters.",
                "Write them with commas between, as in: java, performance; or nothing for all that is new.",
                text=typed.text,
            )
        url = f"{SITE}/t/{tags}.json" if tags else f"{SITE}/newest.json"
        return (source_of(self.kind, typed.name or f"Lobsters: {tags.replace(',', ', ') or 'newest'}", url),)

    def read(self, source: Source, now: datetime) -> Exchange[Found]:
        reply = yield Request("GET", source.url, {"Accept": "application/json"})
        assert isinstance(reply, Reply)
        topics: dict[object, Topic] = {}
        for row in rows_in(parsed(reply, source), source)[:MOST_TOPICS]:
            asks = "ask" in words(row, "tags")
            # a name in newer versions, an object in older ones
            by = text(row, "submitter_user") or text(inside(row, "submitter_user"), "username")
            topic = topic_of(
                source,
                TopicKind.QUESTION if asks else TopicKind.NEWS,
                text(row, "title"),
                text(row, "url") or text(row, "comments_url"),
                moment(row.get("created_at"), now),
                summary=text(row, "description"),
                author=by if asks or row.get("user_is_author") is True else "",
                answers=number(row, "comment_count") if asks else None,
            )
            if topic is not None:
                topics.setdefault(topic.id, topic)
        return Found(tuple(topics.values()))
