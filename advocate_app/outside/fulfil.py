"""Does what a channel wants and sends the answer back in, until the channel says what came of it.

channel.publish(post) ── wants ──► drive ── Request, GitPush, WriteFiles … ──► the hands
                      ◄─ Reply, Commit, Written … or NotSent, Refused, Unanswered ─┘
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, TypeVar, assert_never

from advocate_app.channels.contract import (
    Commit,
    Exchange,
    FindFile,
    GitFind,
    GitPush,
    Got,
    NotSent,
    Refused,
    Reply,
    Request,
    Unanswered,
    Want,
    WriteFiles,
    Written,
)
from advocate_app.problems import Problem, Unreachable

T = TypeVar("T")
_READS = ("GET", "HEAD", "OPTIONS")
_NEVER_LEFT = ("http.not-connected", "http.certificate")


class Http(Protocol):
    def send(self, request: Request, /) -> Reply: ...


class Git(Protocol):
    def push(self, want: GitPush, /) -> Commit: ...
    def find(self, want: GitFind, /) -> Commit | None: ...


class Files(Protocol):
    def write(self, want: WriteFiles, /) -> Written: ...
    def find(self, want: FindFile, /) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Hands:
    """The parts that do it."""

    http: Http
    git: Git
    files: Files

    def fulfil(self, want: Want) -> Got:
        """Raises `NotSent`, `Refused` or `Unanswered`; a `Problem` becomes the one of them that is certainly true."""
        try:
            match want:
                case Request():
                    return self.http.send(want)
                case GitPush():
                    return self.git.push(want)
                case GitFind():
                    return self.git.find(want)
                case WriteFiles():
                    return self.files.write(want)
                case FindFile():
                    return self.files.find(want)
                case _:
                    assert_never(want)
        except Problem as problem:
            raise _meaning(problem, want) from problem


def drive(exchange: Exchange[T], hands: Hands) -> T:
    """What the exchange returns. Trouble is raised at the channel's `yield`; what it does not catch comes out here."""
    try:
        want = next(exchange)
        while True:
            try:
                got = hands.fulfil(want)
            except (NotSent, Refused, Unanswered) as trouble:
                want = exchange.throw(trouble)
            else:
                want = exchange.send(got)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        exchange.close()


def _meaning(problem: Problem, want: Want) -> NotSent | Refused | Unanswered:
    """A read leaves nothing behind; a write does, unless it certainly never left."""
    writes = isinstance(want, GitPush | WriteFiles) or (isinstance(want, Request) and want.method.upper() not in _READS)
    if (
        writes
        and problem.id not in _NEVER_LEFT
        and (isinstance(problem, Unreachable) or problem.id.startswith("http."))
    ):
        return Refused(problem.what) if problem.id == "http.address" else Unanswered(problem.what)
    return NotSent(problem.what) if isinstance(problem, Unreachable) else Refused(problem.what)
