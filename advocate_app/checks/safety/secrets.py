"""All secrets of a text: tokens by their issuers' forms, private keys, passwords by where they stand, and what detect-secrets adds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from advocate_app.checks.safety.credentials import credentials
from advocate_app.checks.safety.formats import formats, lowered
from advocate_app.checks.safety.found import Found, apart
from advocate_app.checks.safety.library import library_finds
from advocate_app.checks.safety.privatekeys import private_keys

_ESCAPED = re.compile(r"\\([_*~.-])")  # in prose, Markdown may have a backslash before these
_PICTURE = re.compile(r"data:[\w/+.-]{3,40};base64,[A-Za-z0-9+/=]+")


def secrets_in(source: str) -> tuple[Found, ...]:
    """Every secret in `source`, in the order of the text, none overlapping another."""
    found = list(_all(source))
    if "\\" in source and _ESCAPED.search(source):
        found += _all_unescaped(source)
    if found and "base64," in source:
        pictures = [picture.span() for picture in _PICTURE.finditer(source)]
        found = [f for f in found if not any(start <= f.start and f.end <= end for start, end in pictures)]
    return apart(found)


def _all(source: str) -> Iterator[Found]:
    low = lowered(source)
    yield from private_keys(source)
    yield from formats().found_in(source, low)
    yield from credentials(source, low)
    yield from library_finds(source, low)


def _all_unescaped(source: str) -> Iterator[Found]:
    """What only shows once the backslashes are gone, at its place with them."""
    text, places, at = "", list[int](), 0
    for escape in _ESCAPED.finditer(source):
        text += source[at : escape.start()]
        places += range(at, escape.start())
        at = escape.start() + 1
    text += source[at:]
    places += range(at, len(source) + 1)
    low = lowered(text)
    for found in formats().found_in(text, low):
        start, end = places[found.start], places[found.end - 1] + 1
        yield Found(start, end, found.kind, found.page)
