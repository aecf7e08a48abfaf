"""Answers on Stack Exchange by a profile's number, from a server on loopback."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from advocate_app.outside.http import Http
from advocate_app.people.evidence import Sort
from advocate_app.problems import Problem, Wrong
from advocate_app.topics.imports.found import Found
from advocate_app.topics.imports.stack_exchange import User, read_stack_exchange, stack_exchange_user
from advocate_app.topics.refresh import carry
from tests.servers.feed_server import Answer, FeedServer
from tests.topics.conftest import ME, NOW
from tests.topics.imports.conftest import Asked, answers

MARI = User("stackoverflow.com", 42)
ANSWERS = "/2.3/users/42/answers"
MAY = int(datetime(2026, 5, 2, 10, tzinfo=UTC).timestamp())


def answer(number: int, at: int = MAY) -> dict[str, object]:
    body = "<p>Size it by <code>latency</code> &amp; measure.</p>"
    return {"answer_id": 1000 + number, "question_id": number, "creation_date": at + number, "body": body}


def question(number: int) -> dict[str, object]:
    return {"question_id": number, "title": f"How big is pool &quot;{number}&quot;?", "tags": ["java", "threads"]}


def asks(server: FeedServer, path: str = "/2.3/questions/1;2") -> None:
    ids = [int(i) for i in path.rpartition("/")[2].split(";")]
    answers(server, path, lambda asked: {"items": [question(i) for i in ids], "quota_remaining": 200})


def read(server: FeedServer, state: dict[str, str] | None = None) -> Found:
    return carry(read_stack_exchange(MARI, ME, NOW, state, api=server.url), Http())


def trouble(server: FeedServer) -> Problem:
    with pytest.raises(Problem) as caught:
        read(server)
    return caught.value


def test_an_answer_is_a_row_under_the_title_of_its_question(server: FeedServer) -> None:
    answers(server, ANSWERS, lambda asked: {"items": [answer(2), answer(1)], "has_more": False})
    asks(server)
    found = read(server)
    assert [r.text for r in found.rows] == [
        'How big is pool "2"?\njava threads Size it by latency & measure.',
        'How big is pool "1"?\njava threads Size it by latency & measure.',
    ]
    first = found.rows[0]
    assert (first.sort, first.weight, first.source) == (Sort.ANSWER, 0.5, "stackoverflow.com/users/42")
    assert (first.url, int(first.at.timestamp())) == ("https://stackoverflow.com/a/1002", MAY + 2)
    assert "site=stackoverflow.com" in server.seen[0].path


def test_the_next_time_only_newer_ones_are_asked_for(server: FeedServer) -> None:
    answers(server, ANSWERS, lambda asked: {"items": [] if "fromdate" in asked else [answer(1)]})
    asks(server, "/2.3/questions/1")
    first = read(server)
    second = read(server, dict(first.state))
    assert f"fromdate={MAY + 2}" in server.seen[-1].path
    assert (second.rows, second.unchanged, second.state) == ((), True, first.state)


def test_a_backoff_is_obeyed_by_asking_no_more(server: FeedServer) -> None:
    answers(server, ANSWERS, lambda asked: {"items": [answer(1)], "has_more": True, "backoff": 90})
    asks(server, "/2.3/questions/1")
    found = read(server)
    assert len(server.seen) == 2
    assert len(found.rows) == 1
    assert [p.do for p in found.problems] == ["Try again in 2 minutes."]
    assert found.state == {}  # the older ones were not read


def test_a_quota_that_is_used_up_ends_it_too(server: FeedServer) -> None:
    answers(server, ANSWERS, lambda asked: {"items": [answer(1)], "has_more": True})
    answers(server, "/2.3/questions/1", lambda asked: {"items": [question(1)], "quota_remaining": 0})
    assert [p.id for p in read(server).problems] == ["import.busy-minute"]


def test_pages_are_bounded(server: FeedServer) -> None:
    def page(asked: Asked) -> object:
        return {"items": [answer(1, MAY - int(asked["page"]))], "has_more": True}

    answers(server, ANSWERS, page)
    asks(server, "/2.3/questions/1")
    read(server)
    assert len(server.seen) == 6


def test_nobody_and_too_many_requests_are_said(server: FeedServer) -> None:
    answers(server, ANSWERS, lambda asked: {"items": []})
    assert trouble(server).what == "stackoverflow.com shows no answers of the profile 42."
    server.pages[ANSWERS] = Answer(400, b'{"error_id": 502, "error_message": "too many requests"}')
    assert trouble(server).id == "import.busy"
    server.pages[ANSWERS] = Answer(400, b'{"error_id": 400}')
    assert trouble(server).id == "import.no-user"


@pytest.mark.parametrize("body", [b"[]", b'{"items": 7}', b"x", b"{}"])
def test_an_odd_answer_is_said(server: FeedServer, body: bytes) -> None:
    server.pages[ANSWERS] = Answer(200, body)
    assert trouble(server).id == "import.odd"


def test_fields_of_a_wrong_type_are_passed_over(server: FeedServer) -> None:
    odd: list[object] = [
        1,
        {},
        {"question_id": "1"},
        {"question_id": True},
        {**answer(1), "creation_date": "x", "body": 3},
    ]
    answers(server, ANSWERS, lambda asked: {"items": odd, "has_more": "yes", "backoff": [1]})
    answers(server, "/2.3/questions/1", lambda asked: {"items": [None, {**question(1), "tags": 4}], "backoff": "x"})
    (row,) = read(server).rows
    assert (row.text, row.at) == ('How big is pool "1"?', NOW)


@pytest.mark.parametrize(
    ("typed", "user"),
    [
        ("42", MARI),
        ("https://stackoverflow.com/users/42/mari-tamm", MARI),
        ("dba.stackexchange.com/users/7", User("dba.stackexchange.com", 7)),
    ],
)
def test_a_profile_is_taken_as_people_write_it(typed: str, user: User) -> None:
    assert stack_exchange_user(typed) == user


@pytest.mark.parametrize("typed", ["", "mari", "stackoverflow.com/users/mari", "12345678901", "-1"])
def test_what_is_no_profile_is_refused(typed: str) -> None:
    with pytest.raises(Wrong):
        stack_exchange_user(typed)
