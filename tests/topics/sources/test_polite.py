"""Every kind of source is as polite, and stands as much, as a feed does. The server is real and on loopback."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from advocate_app.channels.contract import Reply
from advocate_app.problems import Unreachable, in_zone
from advocate_app.topics.sources.known import READERS, read_source
from advocate_app.topics.sources.polite import PAUSE, Read
from advocate_app.topics.topic import Source, SourceKind, Topic
from tests.servers.feed_server import Answer, FeedServer
from tests.servers.unproven_server import unproven_server
from tests.topics.sources.samples import NOW, ROW, Json, listed, moved, one, path_of, read

KINDS = pytest.mark.parametrize("kind", list(ROW), ids=lambda k: k.value)
TITLE = dict.fromkeys(ROW, "title")
LINK = {SourceKind.STACK_EXCHANGE: "link"}
WHEN = {
    SourceKind.STACK_EXCHANGE: "creation_date",
    SourceKind.DISCOURSE: "created_at",
    SourceKind.HACKER_NEWS: "created_at_i",
    SourceKind.LOBSTERS: "created_at",
    SourceKind.DEV: "published_timestamp",
}
SUMMARY = {
    SourceKind.STACK_EXCHANGE: "body",
    SourceKind.DISCOURSE: "excerpt",
    SourceKind.HACKER_NEWS: "story_text",
    SourceKind.LOBSTERS: "description",
    SourceKind.DEV: "description",
}


def at(server: FeedServer, kind: SourceKind, answer: Answer | None = None) -> Source:
    source = moved(one(kind), server.url)
    if answer is None:
        server.json(path_of(source), listed(kind, ROW[kind]()), etag='"one"')
    else:
        server.pages[path_of(source)] = answer
    return source


def parsed(kind: SourceKind, body: bytes) -> Read:
    """What this body gives, without a server."""
    exchange = read_source(one(kind), NOW)
    next(exchange)
    with pytest.raises(StopIteration) as end:
        exchange.send(Reply(200, {"content-type": "application/json"}, body))
    result = end.value.value
    assert isinstance(result, Read)
    return result


def only(kind: SourceKind, row: Json) -> Topic:
    (topic,) = parsed(kind, json.dumps(listed(kind, row)).encode()).topics
    return topic


def test_every_kind_but_a_repository_has_a_reader() -> None:
    assert set(READERS) == set(SourceKind) - {SourceKind.GIT}
    assert all(kind is reader.kind for kind, reader in READERS.items())


@KINDS
def test_a_list_that_did_not_change_is_not_read_again(server: FeedServer, kind: SourceKind) -> None:
    first = read(at(server, kind))
    assert len(first.topics) == 1
    again = read(first.source, now=NOW + PAUSE)
    assert server.seen[1].headers["if-none-match"] == '"one"'
    assert (again.topics, again.problem, again.source.state) == ((), None, {"etag": '"one"'})


@KINDS
def test_it_is_read_at_most_once_an_hour_and_says_who_reads(server: FeedServer, kind: SourceKind) -> None:
    due = read(at(server, kind)).source.next_at
    assert due is not None
    assert NOW + PAUSE <= due <= NOW + timedelta(minutes=70)
    assert server.seen[0].headers["user-agent"].startswith("Advocate")


@KINDS
def test_whoever_asks_for_time_gets_it_and_the_moment_is_named(server: FeedServer, kind: SourceKind) -> None:
    result = read(at(server, kind, Answer(429, b"", {"Retry-After": "7200"})))
    assert result.hold == timedelta(hours=2)
    assert result.source.next_at is not None
    assert result.source.next_at >= NOW + timedelta(hours=2)
    assert result.source.trouble is not None
    assert result.source.trouble.words["until"] == NOW + timedelta(hours=2)
    assert "until 2026-11-02 11:00" in str(result.source.trouble)


@KINDS
def test_410_ends_it(server: FeedServer, kind: SourceKind) -> None:
    result = read(at(server, kind, Answer(410)))
    assert (result.source.ended, result.source.next_at) == (True, None)


@KINDS
@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"<!doctype html><html>hello", {"Content-Type": "text/html"}),
        (b'{"items": [', {}),
        (b"", {}),
        (b"null", {}),
        (b"17", {}),
        (b'"words"', {}),
        (b'{"items": {}, "hits": 3, "topic_list": []}', {}),
        (b"[" * 100_000, {}),
        (b"1" * 10_000, {}),
        ("[{“title”: “Jäätee”}]".encode("latin-1", "replace"), {}),
        ('["Jäätee"]'.encode("latin-1"), {"Content-Type": "application/json; charset=iso-8859-1"}),
    ],
)
def test_what_is_no_list_is_said_in_one_sentence(
    server: FeedServer, kind: SourceKind, body: bytes, headers: dict[str, str]
) -> None:
    result = read(at(server, kind, Answer(200, body, headers)))
    assert result.topics == ()
    assert result.problem is not None
    assert result.problem.id == "source.not-a-list"
    assert "\n" not in str(result.problem)
    assert result.source.state == {"failures": "1"}


@KINDS
@pytest.mark.parametrize(
    ("page", "id"),
    [
        ("huge", "http.too-big"),
        ("endless", "http.never-ends"),
        ("endless_head", "http.never-ends"),
        ("breaks_off", "http.no-answer"),
    ],
)
def test_a_list_that_is_too_big_or_never_ends_is_hung_up_on(
    server: FeedServer, kind: SourceKind, page: str, id: str
) -> None:
    source = moved(one(kind), server.url)
    getattr(server, page)(path_of(source))
    result = read(source, seconds=0.5)
    assert result.source.trouble is not None
    assert result.source.trouble.id == id


@KINDS
def test_a_redirect_loop_and_a_certificate_of_nobody_are_said(server: FeedServer, kind: SourceKind) -> None:
    source = moved(one(kind), server.url)
    server.redirect(path_of(source), source.url)
    assert str(read(source).problem).endswith("use the one that it ends at.")
    with unproven_server() as unproven:
        result = read(moved(one(kind), unproven.url))
        assert result.problem is not None
        assert result.problem.id == "http.certificate"
        assert unproven.seen == []


@KINDS
def test_scripts_markup_and_control_characters_do_not_get_into_a_topic(kind: SourceKind) -> None:
    row = ROW[kind](
        **{SUMMARY[kind]: "<p>One</p><script>steal()</script><img src=x onerror=y>Two", "title": "A\u202e b?"}
    )
    topic = only(kind, row)
    assert topic.title == "A b?"
    assert topic.summary.splitlines() == ["One", "Two"]


@KINDS
@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "http://[", 7, None, ["x"]])
def test_a_page_that_is_none_makes_no_topic(kind: SourceKind, address: object) -> None:
    if kind is SourceKind.DISCOURSE:
        row = ROW[kind](id=None if address == 7 else address)
    else:
        row = ROW[kind](**{LINK.get(kind, "url"): address}, objectID="x", comments_url=address)
    assert parsed(kind, json.dumps(listed(kind, row)).encode()).topics == ()


@KINDS
@pytest.mark.parametrize("when", [4_000_000_000, "2031-11-03T09:00:00Z", 1e300, "soon", None, True, [], 10**30])
def test_a_date_from_the_future_or_none_is_now(kind: SourceKind, when: object) -> None:
    assert only(kind, ROW[kind](**{WHEN[kind]: when})).at == NOW


def rows_of(kind: SourceKind, whole: Any) -> list[Any]:
    match kind:
        case SourceKind.STACK_EXCHANGE:
            rows = whole["items"]
        case SourceKind.DISCOURSE:
            rows = whole["topic_list"]["topics"]
        case SourceKind.HACKER_NEWS:
            rows = whole["hits"]
        case _:
            rows = whole
    assert isinstance(rows, list)
    return rows


@KINDS
def test_one_page_twice_in_a_list_is_one_topic(kind: SourceKind) -> None:
    whole = listed(kind, ROW[kind]())
    rows = rows_of(kind, whole)
    rows += [dict(rows[0], title="Another title"), *rows]
    assert len(parsed(kind, json.dumps(whole).encode()).topics) == 1


WRONG: tuple[object, ...] = (None, 3, -1, 1.5, True, "x", [], {}, [[]], [{"a": []}], [{"user_id": []}], "y" * 100_000)


@KINDS
@pytest.mark.parametrize("wrong", WRONG, ids=lambda w: repr(w)[:12])
def test_fields_of_a_wrong_type_hurt_nobody(kind: SourceKind, wrong: object) -> None:
    for field in ROW[kind]():
        result = parsed(kind, json.dumps(listed(kind, ROW[kind](**{field: wrong}))).encode())
        assert result.problem is None
        for topic in result.topics:
            assert len(topic.title) <= 300
            assert len(topic.author) <= 60
            assert topic.answers is None or topic.answers >= 0


@KINDS
def test_rows_that_are_none_are_passed_over(kind: SourceKind) -> None:
    whole: Any = listed(kind, ROW[kind]())
    rows_of(kind, whole)[:0] = [None, 3, "x", [], {}]
    if kind is SourceKind.DISCOURSE:
        whole["users"][:0] = [None, {"id": []}, {"id": 3, "username": 7}]
    assert len(parsed(kind, json.dumps(whole).encode()).topics) == 1


def test_a_moment_in_a_problem_is_said_in_the_zone_of_the_reader() -> None:
    problem = Unreachable("x", "Until {until:%H:%M}.", "", until=NOW)
    assert in_zone(problem, ZoneInfo("Europe/Tallinn")).what == "Until 11:00."
    assert replace(one(SourceKind.DEV), problem={"id": 3}).trouble is None  # what another version wrote
