"""Articles on DEV, or on another site that runs Forem, by tag. https://developers.forem.com/api"""

from __future__ import annotations

import re
from datetime import datetime
from typing import ClassVar
from urllib.parse import urlencode

from advocate_app.channels.contract import Exchange, Reply, Request
from advocate_app.problems import Wrong
from advocate_app.topics.sources.fields import inside, moment, number, parsed, rows_in, text, topic_of, words
from advocate_app.topics.sources.reader import MOST_TOPICS, Found, Typed, source_of
from advocate_app.topics.topic import Source, SourceKind, Topic, TopicKind

API = "https://dev.to/api"
ACCEPT = "application/vnd.forem.api-v1+json"
MOST_TAGS = 10
QUESTIONS = {"help", "discuss", "explainlikeimfive"}  # how people there mark what they ask
_TAG = re.compile(r"\w{1,30}")


class Dev:
    kind: ClassVar = SourceKind.DEV

    def sources(self, typed: Typed) -> tuple[Source, ...]:
        """One source for each tag."""
        tags = tuple(dict.fromkeys(t.lstrip("#").lower() for t in re.split(r"[\s,;]+", typed.text) if t.strip("#")))
        if not tags or len(tags) > MOST_TAGS or not all(_TAG.fullmatch(t) for t in tags):
            raise Wrong(
                "source.dev",
                "“{text}” does not name tags of DEV.",
                "Write them with commas between, as in: java, webdev.",
                text=typed.text,
            )
        return tuple(
            source_of(self.kind, typed.name or f"DEV: {t}", f"{API}/articles?{urlencode({'tag': t, 'per_page': 50})}")
            for t in tags
        )

    def read(self, source: Source, now: datetime) -> Exchange[Found]:
        reply = yield Request("GET", source.url, {"Accept": ACCEPT})
        assert isinstance(reply, Reply)
        topics: dict[object, Topic] = {}
        for row in rows_in(parsed(reply, source), source)[:MOST_TOPICS]:
            title = text(row, "title")
            asks = title.endswith("?") and bool(QUESTIONS & set(words(row, "tag_list")))
            topic = topic_of(
                source,
                TopicKind.QUESTION if asks else TopicKind.NEWS,
                title,
                text(row, "url"),
                moment(row.get("published_timestamp") or row.get("published_at"), now),
                # a copy of somebody's own blog is the same topic as the entry in the feed of that blog
                key=text(row, "canonical_url"),
                summary=text(row, "description"),
                author=text(inside(row, "user"), "name"),
                answers=number(row, "comments_count") if asks else None,
            )
            if topic is not None:
                topics.setdefault(topic.id, topic)
        return Found(tuple(topics.values()))
