"""A thing that was found: where it stands and what it is, without the thing itself, so that no log or traceback can hold it."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable
from dataclasses import dataclass

_SHOWN = 4  # first characters of a long secret that may be shown, so that its owner knows which one it is
_LONG = 12


@dataclass(frozen=True, slots=True)
class Found:
    """[start, end) of the source. `kind` goes on after "This looks like …"; `page` is where its issuer writes of it.

    `weak` is what is known by its place alone: what the text around says of it counts.
    """

    start: int
    end: int
    kind: str
    page: str = ""
    weak: bool = False


def masked(secret: str) -> str:
    """What may be shown of `secret`: at most its first four characters, none of a short one."""
    return f"{secret[:_SHOWN]}…" if len(secret) >= _LONG else "…"


def apart(found: Iterable[Found]) -> tuple[Found, ...]:
    """In the order of the text; of those that overlap the longest, and of equals the first given."""
    kept: list[Found] = []
    for each in sorted(found, key=lambda f: f.start - f.end):
        at = bisect(kept, each.start, key=lambda f: f.start)
        if (at == 0 or kept[at - 1].end <= each.start) and (at == len(kept) or each.end <= kept[at].start):
            kept.insert(at, each)
    return tuple(kept)
