"""Stories on Hacker News that have some words, newest first, by Algolia's search. https://hn.algolia.com/api"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar
from urllib.parse import quote, urlencode

from advocate_app.channels.contract import Exchange, Reply, Request
from advocate_app.problems import Wrong
from advocate_app.topics.sources.fields import moment, number, parsed, rows_in, text, topic_of
from advocate_app.topics.sources.reader import MOST_TOPICS, Found, Typed, source_of
from advocate_app.topics.topic import Source, SourceKind, Topic, TopicKind

API = "https://hn.algolia.com/api/v1"
ITEM = "https://news.ycombinator.com/item?id="
LONGEST_QUERY = 100


class HackerNews:
    kind: ClassVar = SourceKind.HACKER_NEWS

    def sources(self, typed: Typed) -> tuple[Source, ...]:
        query = " ".join(typed.text.split())
        if not query or len(query) > LONGEST_QUERY:
            raise Wrong(
                "source.query",
                "Hacker News is searched for up to {most} characters of words.",
                "Write what the stories must be about, as in: virtual threads.",
                most=LONGEST_QUERY,
            )
        asked = urlencode({"query": query, "tags": "story", "hitsPerPage": 50}, quote_via=quote)
        return (source_of(self.kind, typed.name or f"Hacker News: {query}", f"{API}/search_by_date?{asked}"),)

    def read(self, source: Source, now: datetime) -> Exchange[Found]:
        reply = yield Request("GET", source.url, {"Accept": "application/json"})
        assert isinstance(reply, Reply)
        topics: dict[object, Topic] = {}
        for row in rows_in(parsed(reply, source), source, "hits")[:MOST_TOPICS]:
            title, number_of = text(row, "title"), text(row, "objectID")
            asks = title.lower().startswith("ask hn") or (title.endswith("?") and not text(row, "url"))
            topic = topic_of(
                source,
                TopicKind.QUESTION if asks else TopicKind.NEWS,
                title,
                text(row, "url") or (ITEM + number_of if number_of.isdigit() else ""),
                moment(row.get("created_at_i"), now),
                summary=text(row, "story_text"),
                # who passes on a page did not write it
                author=text(row, "author") if asks else "",
                answers=number(row, "num_comments") if asks else None,
            )
            if topic is not None:
                topics.setdefault(topic.id, topic)
        return Found(tuple(topics.values()))
