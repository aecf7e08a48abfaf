"""Topics of a Discourse forum: the latest, or those that nobody has replied to. https://docs.discourse.org"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import ClassVar
from urllib.parse import urlencode, urlsplit, urlunsplit

from advocate_app.channels.contract import Exchange, Reply, Request
from advocate_app.problems import Wrong
from advocate_app.topics.sources.fields import Row, inside, moment, number, parsed, rows_in, text, topic_of
from advocate_app.topics.sources.reader import MOST_TOPICS, Found, Typed, source_of
from advocate_app.topics.topic import Source, SourceKind, Topic, TopicKind

UNANSWERED = {"max_posts": "1", "order": "created"}
_PART = re.compile(r"/(?:c|tag|tags/c)/[^?#]*")
_ASKS = re.compile(
    r"(?:how (?:do|to|can|could|should|does|did|is|are|would)|why (?:do|does|did|is|are|can|would)|what(?:'s|’s| is| are| does)"
    r"|which|where (?:do|can|is)|(?:can|could|should|does|do|is|are|has|have) (?:i|we|you|it|there|any\w*|the)\b"
    r"|unable to|can(?:no|['’]?)t\b|help\b|problems? with|trouble)",
    re.I,
)


class Discourse:
    kind: ClassVar = SourceKind.DISCOURSE

    def sources(self, typed: Typed) -> tuple[Source, ...]:
        """A whole forum, or one category or tag of it by its address."""
        said = typed.text.strip()
        said = said if "://" in said else f"https://{said}"
        try:
            parts = urlsplit(said)
            good = parts.scheme in ("http", "https") and parts.hostname and not re.search(r"\s", said)
        except ValueError:
            good = None
        if not good or not typed.text.strip():
            raise Wrong(
                "source.forum",
                "“{text}” is not the address of a forum.",
                "Write it as in https://forum.example.org.",
                text=typed.text,
            )
        path = re.sub(r"(?:/l)?/(?:latest|new|top|unread|categories)(?:\.json|\.rss)?$", "", parts.path.rstrip("/"))
        path = f"{path}/l/latest.json" if _PART.search(path) else f"{path}/latest.json"
        asked = urlencode(UNANSWERED) if typed.unanswered else ""
        name = typed.name or (parts.hostname or "") + _part_name(path) + (": no reply" if typed.unanswered else "")
        return (source_of(self.kind, name, urlunsplit((parts.scheme, parts.netloc, path, asked, ""))),)

    def read(self, source: Source, now: datetime) -> Exchange[Found]:
        reply = yield Request("GET", source.url, {"Accept": "application/json"})
        assert isinstance(reply, Reply)
        answer = parsed(reply, source)
        rows = rows_in(answer, source, "topic_list", "topics")[:MOST_TOPICS]
        people = {number(row, "id"): text(row, "username") for row in _people(answer)}
        topics: dict[object, Topic] = {}
        for row in rows:
            if (topic := _topic(source, row, people, now)) is not None:
                topics.setdefault(topic.id, topic)
        return Found(tuple(topics.values()), open_since=_open_since(source, answer, rows, now))


def _topic(source: Source, row: Row, people: dict[int | None, str], now: datetime) -> Topic | None:
    number_of = number(row, "id")
    if number_of is None or any(row.get(key) is True for key in ("pinned", "pinned_globally", "closed", "archived")):
        return None
    title, posts = text(row, "title"), number(row, "posts_count")
    asks = title.endswith("?") or bool(_ASKS.match(title)) or "has_accepted_answer" in row
    first = next((p for p in _list(row, "posters")), None)  # who began it comes first
    return topic_of(
        source,
        TopicKind.QUESTION if asks else TopicKind.NEWS,
        title,
        f"{_forum(source.url)}/t/{_slug(row)}{number_of}",
        moment(row.get("created_at"), now),
        summary=text(row, "excerpt"),
        author=people.get(number(first, "user_id"), "") if first else "",
        answers=max(0, posts - 1) if asks and posts is not None else None,
        views=number(row, "views"),
    )


def _slug(row: Row) -> str:
    slug = text(row, "slug")
    return f"{slug}/" if re.fullmatch(r"[\w%.-]{1,200}", slug) else ""


def _people(answer: object) -> list[Row]:
    return _list(answer if isinstance(answer, dict) else {}, "users")


def _list(row: Row, key: str) -> list[Row]:
    value = row.get(key)
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []


def _open_since(source: Source, answer: object, rows: list[Row], now: datetime) -> datetime | None:
    if "max_posts=1" not in urlsplit(source.url).query:
        return None
    if not text(inside(answer if isinstance(answer, dict) else {}, "topic_list"), "more_topics_url"):
        return datetime(1970, 1, 1, tzinfo=UTC)
    # a pinned topic stands first whatever its age
    return min((moment(r.get("created_at"), now) for r in rows if r.get("pinned") is not True), default=None)


def _forum(url: str) -> str:
    """The forum's own address, which may have a path."""
    parts = urlsplit(url)
    path = _PART.sub("", parts.path).removesuffix("/latest.json")
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def _part_name(path: str) -> str:
    part = _PART.search(path)
    named = [p for p in part[0].removesuffix("/l/latest.json").split("/")[2:] if p and not p.isdigit()] if part else []
    return f": {named[-1]}" if named else ""
