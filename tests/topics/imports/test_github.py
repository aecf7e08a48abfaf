"""Stars and pull requests by a public name, from a server on loopback that behaves as GitHub's does, or worse."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from advocate_app.outside.http import Http
from advocate_app.people.evidence import Sort
from advocate_app.problems import Problem, Wrong
from advocate_app.topics.imports.found import Found
from advocate_app.topics.imports.github import github_name, read_github
from advocate_app.topics.refresh import carry
from tests.servers.feed_server import Answer, FeedServer
from tests.topics.conftest import ME, NOW
from tests.topics.imports.conftest import Asked, answers

STARS, SEARCH = "/users/mari/starred", "/search/issues"


def star(name: str, day: int = 1, **more: object) -> dict[str, object]:
    repository = {
        "full_name": f"acme/{name}",
        "html_url": f"https://github.com/acme/{name}",
        "description": f"Runs {name} &amp; more",
        "topics": ["testing", "python"],
        "language": "Python",
    }
    return {"starred_at": f"2026-05-{day:02}T10:00:00Z", "repo": {**repository, **more}}


def pull(title: str) -> dict[str, object]:
    address = f"https://github.com/acme/pool/pull/{len(title)}"
    repository = "https://api.github.com/repos/acme/pool"
    return {"title": title, "html_url": address, "created_at": "2026-06-07T08:00:00Z", "repository_url": repository}


def read(server: FeedServer, state: dict[str, str] | None = None) -> Found:
    return carry(read_github("mari", ME, NOW, state, api=server.url), Http())


def trouble(server: FeedServer) -> Problem:
    with pytest.raises(Problem) as caught:
        read(server)
    return caught.value


@pytest.fixture
def github(server: FeedServer) -> FeedServer:
    answers(server, STARS, lambda asked: [star("pytest-xdist"), star("locust", 2)], ETag='"one"')
    answers(
        server,
        SEARCH,
        lambda asked: {"items": [pull("Close idle connections of the pool"), pull("Bump version to 2.0")]},
    )
    return server


def test_stars_and_pull_requests_are_rows_of_one_source(github: FeedServer) -> None:
    found = read(github)
    assert [(r.sort, r.text) for r in found.rows] == [
        (Sort.PULL, "Close idle connections of the pool\npool"),
        (Sort.STAR, "locust\nRuns locust & more testing python Python"),
        (Sort.STAR, "pytest-xdist\nRuns pytest-xdist & more testing python Python"),
    ]
    assert {r.source for r in found.rows} == {"github.com/mari"}
    assert {r.weight for r in found.rows} == {0.5}
    assert found.rows[1].at == datetime(2026, 5, 2, 10, tzinfo=UTC)
    assert found.rows[1].url == "https://github.com/acme/locust"
    assert github.seen[0].headers["accept"] == "application/vnd.github.star+json"
    assert "authorization" not in github.seen[0].headers
    assert "author%3Amari%20type%3Apr" in github.seen[1].path


def test_what_did_not_change_is_not_sent_again(github: FeedServer) -> None:
    def again(asked: Asked) -> object:
        return Answer(304) if github.seen[-1].headers.get("if-none-match") == '"one"' else [star("x")]

    first = read(github)
    assert first.state == {"stars": '"one"'}
    answers(github, STARS, again)
    answers(github, SEARCH, lambda asked: {"items": []})
    second = read(github, dict(first.state))
    assert (second.rows, second.unchanged, second.state) == ((), True, first.state)


def test_pages_are_turned_and_bounded(server: FeedServer) -> None:
    def page(asked: Asked) -> object:
        return [star(f"tool{asked['page']}x{i}") for i in range(100)]

    answers(server, STARS, page)
    answers(server, SEARCH, lambda asked: {"items": []})
    assert len(read(server).rows) == 300
    assert len(server.seen) == 4


def test_nobody_of_that_name_is_said(server: FeedServer) -> None:
    assert trouble(server).what == "github.com knows nobody called mari."


@pytest.mark.parametrize(
    ("status", "headers", "do"),
    [
        (
            403,
            {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(int(NOW.timestamp()) + 1500)},
            "Try again in 25 minutes.",
        ),
        (429, {"Retry-After": "600"}, "Try again in 10 minutes."),
        (429, {}, "Try again in a minute."),
        (403, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "9" * 400}, "Try again in a minute."),
    ],
)
def test_a_limit_says_when_to_come_back(server: FeedServer, status: int, headers: dict[str, str], do: str) -> None:
    server.pages[STARS] = Answer(status, b"{}", headers)
    problem = trouble(server)
    assert problem.what.startswith("github.com answers no more")
    assert problem.do == do


@pytest.mark.parametrize("status", [401, 403, 500, 503])
def test_other_refusals_are_said(server: FeedServer, status: int) -> None:
    server.pages[STARS] = Answer(status, b"no")
    assert trouble(server).what == f"github.com answered with an error ({status})."


def test_a_later_page_that_fails_keeps_the_first_and_is_asked_for_again(server: FeedServer) -> None:
    def page(asked: Asked) -> object:
        return [star(f"tool{i}") for i in range(100)] if asked["page"] == "1" else Answer(500)

    answers(server, STARS, page, ETag='"one"')
    server.pages[SEARCH] = Answer(403, b"", {"Retry-After": "60"})
    found = read(server)
    assert len(found.rows) == 100
    assert [p.id for p in found.problems] == ["import.refused", "import.busy-minute"]
    assert found.state == {}


ODD: list[Any] = [
    None, 7, "x", [], {}, {"repo": None}, {"repo": []}, {"repo": {"full_name": 3, "html_url": 4}}, {"starred_at": 5, "repo": {}},
    star("a", html_url="javascript:alert(1)"), star("b", description=None, topics="x", language=7), star("c", topics=[1, None, "ok"]),
    {"starred_at": "9999-99-99", "repo": star("d")["repo"]}, star("e", description="x" * 100_000, topics=["t"] * 5_000),
]  # fmt: skip


def test_fields_of_a_wrong_type_are_passed_over(server: FeedServer) -> None:
    answers(server, STARS, lambda asked: ODD)
    answers(server, SEARCH, lambda asked: {"items": [1, {"title": []}, {"title": "Words without an address at all"}]})
    rows = read(server).rows
    assert {r.text.partition("\n")[0] for r in rows} == {"b", "c", "d", "e"}
    assert all(len(r.text) < 1_500 for r in rows)
    assert all(r.at <= NOW for r in rows)


@pytest.mark.parametrize("body", [b"<html>", b'{"message": "x"}', b"[" * 100_000, b"\xff\xfe", b"null", b""])
def test_what_is_no_list_is_said(server: FeedServer, body: bytes) -> None:
    server.pages[STARS] = Answer(200, body)
    assert trouble(server).what == "github.com answered with something else than expected."


def test_fifty_megabytes_and_a_slow_drip_end(server: FeedServer) -> None:
    server.huge(STARS)
    assert trouble(server).id == "http.too-big"
    server.endless(STARS)

    class Hasty(Http):
        def send(self, *args: Any, **kwargs: Any) -> Any:
            return super().send(*args, **{**kwargs, "seconds": 0.3})

    with pytest.raises(Problem) as caught:
        carry(read_github("mari", ME, NOW, api=server.url), Hasty())
    assert caught.value.id == "http.never-ends"


@pytest.mark.parametrize(
    "typed", ["mari", "@mari", "github.com/mari", "https://github.com/mari/", " https://www.github.com/mari "]
)
def test_a_name_is_taken_as_people_write_it(typed: str) -> None:
    assert github_name(typed) == "mari"


@pytest.mark.parametrize("typed", ["", "a b", "mari/pool", "-x", "../x", "x?y", "x" * 40, "mari\n"])
def test_what_is_no_name_is_refused(typed: str) -> None:
    if typed.strip() == "mari":
        assert github_name(typed) == "mari"
    else:
        with pytest.raises(Wrong):
            github_name(typed)
