"""All secrets of a text: tokens by their issuers' forms, private keys, passwords by where they stand, and what detect-secrets adds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from advocate_app.checks.safety.credentials import credentials
from advocate_app.checks.safety.detectors import detected
from advocate_app.checks.safety.formats import formats, lowered
from advocate_app.checks.safety.found import Found, apart
from advocate_app.checks.safety.privatekeys import private_keys
from advocate_app.checks.safety.remembered import Remembered

_ESCAPED = re.compile(r"\\([_*~.-])")  # in prose, Markdown may have a backslash before these
# what the text around says of a value that it shows
_SAID = re.compile(
    r"\b(?:obfuscated|fictitious|made[- ]up|fake|dummy"
    r"|(?:not|isn['’]t|aren['’]t|never) (?:an? |the |my |our )?(?:real|actual|valid|live))\b"
)
_BEFORE, _BEHIND = 150, 250  # code points around a value in which that counts
_PICTURE = re.compile(r"data:[\w/+.-]{3,40};base64,[A-Za-z0-9+/=]+")


class Secrets:
    """Looks for secrets, and remembers what it has read."""

    def __init__(self) -> None:
        self._pieces = Remembered(_in_piece)

    def found_in(self, source: str) -> tuple[Found, ...]:
        """Every secret in `source`, in the order of the text, none overlapping another."""
        found = [*private_keys(source), *self._pieces.found_in(source)]
        if not found:
            return ()
        if "base64," in source:
            pictures = [picture.span() for picture in _PICTURE.finditer(source)]
            found = [f for f in found if not any(start <= f.start and f.end <= end for start, end in pictures)]
        low = lowered(source) if any(f.weak for f in found) else ""
        return apart(f for f in found if not (f.weak and _said_to_be_none(low, f)))


def secrets_in(source: str) -> tuple[Found, ...]:
    """The same, once."""
    return Secrets().found_in(source)


def _said_to_be_none(low: str, found: Found) -> bool:
    return bool(_SAID.search(low, max(0, found.start - _BEFORE), found.end + _BEHIND))


def _in_piece(piece: str) -> Iterator[Found]:
    low = lowered(piece)
    yield from formats().found_in(piece, low)
    for found in (*credentials(piece, low), *detected(piece, low)):
        if not formats().known(piece[found.start : found.end]):
            yield found
    if "\\" in piece and _ESCAPED.search(piece):
        yield from _all_unescaped(piece)


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
