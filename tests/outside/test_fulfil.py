from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from advocate_app.channels.contract import Exchange, GitPush, NotSent, Refused, Reply, Request, Unanswered
from advocate_app.outside.files import Files
from advocate_app.outside.fulfil import Hands, drive
from advocate_app.outside.git_push import Git
from advocate_app.problems import Missing, Problem, Unreachable, Wrong


@dataclass
class Wire:
    answer: Callable[[Request], Reply]

    def send(self, request: Request) -> Reply:
        return self.answer(request)


def hands(answer: Callable[[Request], Reply]) -> Hands:
    return Hands(Wire(answer), Git(Path("unused")), Files())


def fails(problem: Problem) -> Hands:
    def answer(request: Request) -> Reply:
        raise problem

    return hands(answer)


def ask(method: str) -> Exchange[int]:
    reply = yield Request(method, "https://example.org/")
    assert isinstance(reply, Reply)
    return reply.status


def test_answers_go_back_to_the_channel_that_asked() -> None:
    def talk() -> Exchange[list[int]]:
        return [(yield from ask("GET")), (yield from ask("POST"))]

    assert drive(talk(), hands(lambda request: Reply(len(request.method), {}, b""))) == [3, 4]


def test_an_exchange_that_wants_nothing_is_done() -> None:
    def nothing() -> Exchange[str]:
        yield from ()
        return "done"

    assert drive(nothing(), fails(Wrong("x", "x"))) == "done"


@pytest.mark.parametrize(
    ("method", "problem", "kind"),
    [
        ("POST", Unreachable("http.no-answer", "No answer."), Unanswered),
        ("POST", Unreachable("http.never-ends", "No end."), Unanswered),
        ("POST", Wrong("http.too-big", "Too big."), Unanswered),
        ("POST", Wrong("http.garbled", "Garbled."), Unanswered),
        ("POST", Unreachable("http.not-connected", "Not connected."), NotSent),
        ("POST", Unreachable("http.certificate", "No proof."), NotSent),
        ("POST", Wrong("http.address", "No address."), Refused),
        ("POST", Missing("git.missing", "Git is missing."), Refused),
        ("GET", Unreachable("http.no-answer", "No answer."), NotSent),
        ("GET", Wrong("http.garbled", "Garbled."), Refused),
    ],
)
def test_only_a_write_that_may_have_left_is_unknown(method: str, problem: Problem, kind: type[Exception]) -> None:
    with pytest.raises(kind) as trouble:
        drive(ask(method), fails(problem))
    assert trouble.value.__cause__ is problem
    assert str(trouble.value) == problem.what


def test_a_channel_may_deal_with_trouble_itself() -> None:
    def stubborn() -> Exchange[str]:
        try:
            yield from ask("GET")
        except NotSent:
            yield Request("GET", "https://other.example.org/")
        return "found elsewhere"

    tries: list[str] = []

    def answer(request: Request) -> Reply:
        tries.append(request.url)
        if len(tries) == 1:
            raise NotSent("not now")
        return Reply(200, {}, b"")

    assert drive(stubborn(), hands(answer)) == "found elsewhere"
    assert len(tries) == 2


def test_a_bug_is_not_dressed_up_as_trouble() -> None:
    def answer(request: Request) -> Reply:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        drive(ask("POST"), hands(answer))


def test_a_push_that_is_cut_off_by_a_problem_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    def push(self: Git, want: GitPush) -> None:
        raise Unreachable("disk", "Gone.")

    monkeypatch.setattr(Git, "push", push)

    def talk() -> Exchange[object]:
        return (yield GitPush("x", "main", {}, "m", "t", "a <b@c>", 0))

    with pytest.raises(Unanswered):
        drive(talk(), fails(Wrong("x", "x")))
