"""Fields of JSON that others send: each may be missing, of a wrong type, or too long, and that must hurt nobody."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from advocate_app.channels.contract import Reply
from advocate_app.problems import Wrong
from advocate_app.topics.addresses import canonical
from advocate_app.topics.plain import one_line, plain
from advocate_app.topics.sources.reader import name_of
from advocate_app.topics.topic import LONGEST_AUTHOR, LONGEST_SUMMARY, LONGEST_TITLE, Source, Topic, TopicKind
from advocate_app.vocabulary import TopicId

Row = Mapping[str, object]
LARGEST = 1_000_000_000


def parsed(reply: Reply, source: Source) -> object:
    """The body. Raises `Wrong` for what is no JSON."""
    try:
        return json.loads(reply.body.decode("utf-8-sig"))
    except (ValueError, RecursionError) as e:
        raise not_a_list(source) from e


def not_a_list(source: Source) -> Wrong:
    return Wrong(
        "source.not-a-list",
        "What {name} sends is not a list of topics.",
        "Check its address, or tell whoever runs it.",
        name=name_of(source),
    )


def rows_in(value: object, source: Source, *path: str) -> list[Row]:
    """The objects of the list at `path`. Raises `Wrong` where there is no list."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    if not isinstance(value, list):
        raise not_a_list(source)
    return [row for row in value if isinstance(row, dict)]


def text(row: Row, key: str) -> str:
    value = row.get(key)
    return value if isinstance(value, str) else ""


def number(row: Row, key: str) -> int | None:
    """A count; None where there is none."""
    value = row.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST else None


def words(row: Row, key: str) -> tuple[str, ...]:
    """A list of words, or one text with commas between."""
    value = row.get(key)
    if isinstance(value, str):
        value = value.split(",")
    return tuple(w.strip() for w in value if isinstance(w, str)) if isinstance(value, list) else ()


def inside(row: Row, key: str) -> Row:
    value = row.get(key)
    return value if isinstance(value, dict) else {}


def moment(value: object, now: datetime) -> datetime:
    """Seconds since 1970 or an ISO date, in UTC; `now` where it is missing, no date, or still to come."""
    try:
        if isinstance(value, str):
            at = datetime.fromisoformat(value)
            at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            at = datetime.fromtimestamp(value, UTC)
        else:
            return now
    except (ValueError, OverflowError, OSError):
        return now
    return min(at, now)


def topic_of(
    source: Source,
    kind: TopicKind,
    title: str,
    link: str,
    at: datetime,
    *,
    key: str = "",
    escaped: bool = False,
    summary: str = "",
    author: str = "",
    answers: int | None = None,
    views: int | None = None,
) -> Topic | None:
    """A topic of it, None without a title or a page.

    `key` is an address that names the page better than `link`; `escaped` says that title and author are HTML. `summary` is HTML.
    """
    title = one_line(title, most=LONGEST_TITLE, html=escaped)
    own, named = canonical(link), canonical(key)
    if not title or not own.startswith("https:"):
        return None
    page = named if named.startswith("https:") else own
    return Topic(
        TopicId(uuid5(NAMESPACE_URL, page)),
        kind,
        source.id,
        name_of(source),
        title,
        plain(summary, most=LONGEST_SUMMARY),
        link,
        at,
        author=one_line(author, most=LONGEST_AUTHOR, html=escaped),
        answers=answers,
        views=views,
    )
