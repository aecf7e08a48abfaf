"""A list as each kind of source sends it, with one question and one piece of news where the kind has both; all words are our own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit, urlunsplit

from advocate_app.channels.contract import Reply, Request
from advocate_app.outside.http import Http
from advocate_app.topics.refresh import carry
from advocate_app.topics.sources.known import read_source, sources_of
from advocate_app.topics.sources.polite import Read
from advocate_app.topics.sources.reader import Typed
from advocate_app.topics.topic import Source, SourceKind

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
ASKED = int(datetime(2026, 11, 2, 6, 0, tzinfo=UTC).timestamp())
TYPED = {
    SourceKind.STACK_EXCHANGE: "java",
    SourceKind.DISCOURSE: "https://forum.example.org",
    SourceKind.HACKER_NEWS: "virtual threads",
    SourceKind.LOBSTERS: "java",
    SourceKind.DEV: "java",
}
Json = dict[str, object]


def question(**more: object) -> Json:
    known: Json = {
        "question_id": 7,
        "title": "Why is a List&lt;Thread&gt; pinned &amp; stuck?",
        "link": "https://stackoverflow.com/questions/7/why",
        "body": "<p>It <b>hangs</b> at nine.</p><script>steal()</script>",
        "creation_date": ASKED,
        "owner": {"display_name": "kalle_p &amp; co"},
        "answer_count": 0,
        "view_count": 212,
        "is_answered": False,
        "tags": ["java"],
    }
    return known | more


def asked(*rows: object, **more: object) -> Json:
    known: Json = {"items": list(rows or (question(),)), "has_more": False, "quota_max": 300, "quota_remaining": 290}
    return known | more


def forum_topic(**more: object) -> Json:
    known: Json = {
        "id": 12,
        "title": "How do I size a pool?",
        "slug": "how-do-i-size-a-pool",
        "posts_count": 1,
        "views": 40,
        "created_at": "2026-11-02T06:00:00.000Z",
        "pinned": False,
        "closed": False,
        "archived": False,
        "posters": [{"user_id": 3, "description": "Original Poster"}, {"user_id": 4}],
    }
    return known | more


def forum(*rows: object, more: str = "") -> Json:
    listed: Json = {"topics": list(rows or (forum_topic(),))} | ({"more_topics_url": more} if more else {})
    return {"users": [{"id": 3, "username": "kalle_p"}, {"id": 4, "username": "mari"}], "topic_list": listed}


def story(**more: object) -> Json:
    known: Json = {
        "objectID": "99",
        "title": "Threads that wait",
        "url": "https://blog.example.org/wait?utm_source=hn",
        "author": "passes_on",
        "points": 12,
        "num_comments": 4,
        "created_at_i": ASKED,
        "story_text": None,
    }
    return known | more


def link(**more: object) -> Json:
    known: Json = {
        "short_id": "abc123",
        "title": "Threads that wait",
        "url": "https://blog.example.org/wait",
        "description": "<p>A recording.</p>",
        "comment_count": 3,
        "created_at": "2026-11-02T08:00:00.000+02:00",
        "submitter_user": "kalle_p",
        "comments_url": "https://lobste.rs/s/abc123/threads_that_wait",
        "tags": ["java"],
    }
    return known | more


def article(**more: object) -> Json:
    known: Json = {
        "id": 5,
        "title": "Threads that wait",
        "description": "A recording of pinned threads.",
        "url": "https://dev.to/mari/threads-that-wait-1a2b",
        "canonical_url": "https://blog.example.org/wait",
        "published_timestamp": "2026-11-02T06:00:00Z",
        "comments_count": 0,
        "tag_list": ["java"],
        "user": {"name": "Mari Tamm"},
    }
    return known | more


def listed(kind: SourceKind, row: Json) -> object:
    """A list of that kind that holds this one row."""
    match kind:
        case SourceKind.STACK_EXCHANGE:
            return asked(row)
        case SourceKind.DISCOURSE:
            return forum(row)
        case SourceKind.HACKER_NEWS:
            return {"hits": [row]}
        case _:
            return [row]


ROW: Mapping[SourceKind, Callable[..., Json]] = {
    SourceKind.STACK_EXCHANGE: question,
    SourceKind.DISCOURSE: forum_topic,
    SourceKind.HACKER_NEWS: story,
    SourceKind.LOBSTERS: link,
    SourceKind.DEV: article,
}


def one(kind: SourceKind, text: str = "", *, site: str = "", unanswered: bool = False) -> Source:
    (source,) = sources_of(Typed(kind, text or TYPED[kind], site=site, unanswered=unanswered))
    return source


def moved(source: Source, url: str) -> Source:
    """The same source on another host: what a loopback server stands in for."""
    there, parts = urlsplit(url), urlsplit(source.url)
    return replace(source, url=urlunsplit((there.scheme, there.netloc, parts.path, parts.query, "")))


def path_of(source: Source) -> str:
    return urlsplit(source.url).path


def read(source: Source, *, now: datetime = NOW, seconds: float = 10) -> Read:
    class Patient:
        def send(self, request: Request, *, check: Callable[[], None] = lambda: None) -> Reply:
            return Http().send(request, seconds=seconds, check=check)

    return carry(read_source(source, now), Patient())
