"""Reads the sources that are due: feeds, and own work in the chosen repositories. One source's trouble hinders no other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from advocate_app.channels.contract import Exchange, Reply, Request
from advocate_app.problems import Problem

T = TypeVar("T")


def _nothing() -> None:
    pass


class Fetch(Protocol):
    """What fulfils a `Request`; `outside.http.Http` does. Raises a `Problem` where there is no reply."""

    def send(self, request: Request, *, check: Callable[[], None] = ...) -> Reply: ...


def carry(exchange: Exchange[T], fetch: Fetch, check: Callable[[], None] = _nothing) -> T:
    """Fulfils each `Request` of a source until it returns. Problems are thrown into it; what `check` raises ends it."""
    try:
        want = next(exchange)
        while True:
            if not isinstance(want, Request):
                raise TypeError(f"a source asks for a Request, not for {type(want).__name__}")
            try:
                reply = fetch.send(want, check=check)
            except Problem as problem:
                want = exchange.throw(problem)
            else:
                want = exchange.send(reply)
    except StopIteration as end:
        value: T = end.value
        return value
