"""The forms of tokens that their issuers document, read from `guidelines/own/secret-formats.toml`, and what in a text has one.

Each form is looked for by its literal beginning, so a text without one costs a search for a short string and no more.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from advocate_app.checks.safety.checkdigits import CHECKS
from advocate_app.checks.safety.found import Found
from advocate_app.checks.safety.standins import made_up
from advocate_app.shipped import guidelines

_ALPHABETS: Mapping[str, str] = {
    "base62": "A-Za-z0-9",
    "base64url": "A-Za-z0-9_-",
    "base64": "A-Za-z0-9+/",
    "base32": "A-Z2-7",
    "hex": "0-9a-f",
    "upper": "A-Z0-9",
    "lower": "a-z0-9",
    "digits": "0-9",
}
_BEFORE, _BEHIND = 100, 200  # code points around what a token holds in which the whole is looked for
_NEAR = 40  # code points between the name of a setting and its value
_LONG_WORD = re.compile(r"(?<!\S)\S{20,}")
_END = r"(?![A-Za-z0-9])"


@dataclass(frozen=True, slots=True)
class Format:
    """One form. One of `starts`, `holds` and `after` says where to look for `rest`; its group `key` is the secret part."""

    name: str
    page: str
    rest: str
    starts: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    check: str = ""

    @property
    def body(self) -> re.Pattern[str]:
        # on first use: most texts hold a few beginnings, and compiling all forms takes longer than reading with those
        return re.compile(self.rest)

    def starting(self, dense: str, start: str) -> Iterator[tuple[int, re.Match[str]]]:
        """Where a token begins in a text of long words, and what its `rest` matches."""
        for at in places(dense, start):
            if at and start[0].isalnum() and _is_ascii_alnum(dense[at - 1]):
                continue
            if found := self.body.match(dense, at + len(start)):
                yield at, found

    def holding(self, dense: str, middle: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The same for tokens that hold `middle`."""
        read = 0
        for at in places(dense, middle):
            for found in self.body.finditer(dense, max(read, at - _BEFORE), at + _BEHIND):
                if not _inside(dense, found.start()):
                    yield found.start(), found
            read = at

    def behind(self, source: str, low: str, name: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The same for what stands behind the name of a setting. `low` is `source` in lower case and as long."""
        for at in places(low, name):
            first = at + len(name)
            line = source.find("\n", first, first + _NEAR)
            edge = first + _NEAR if line < 0 else line
            found = self.body.search(source, first, first + _NEAR + _BEHIND)
            if found and found.start() <= edge and (found.start() == first or not _inside(source, found.start())):
                yield found.start(), found


def places(text: str, literal: str) -> Iterator[int]:
    """Where `literal` begins in `text`."""
    at = text.find(literal)
    while at >= 0:
        yield at
        at = text.find(literal, at + 1)


def _is_ascii_alnum(letter: str) -> bool:
    return letter.isascii() and letter.isalnum()


def _inside(source: str, at: int) -> bool:
    """Whether the character before `at` goes on into it, so that this is a part of something longer."""
    return at > 0 and (_is_ascii_alnum(source[at - 1]) or source[at - 1] in "+/_-")


Look = Callable[[Format, str, str], Iterator[tuple[int, re.Match[str]]]]


@dataclass(frozen=True)
class Formats:
    """`examples` are tokens of the issuers' own documentation, as the first 16 digits of their SHA-256."""

    formats: tuple[Format, ...]
    examples: frozenset[str]

    def found_in(self, source: str, low: str) -> Iterator[Found]:
        """`low` is `source` in lower case and as long."""
        for name, form in self._by_name:
            if name in low:
                for start, body in form.behind(source, low, name):
                    yield from self._found(form, source, start, body, 0)
        # every other token is one long word, and prose has few of those: only they are searched for two hundred beginnings
        words = [word.span() for word in _LONG_WORD.finditer(source)]
        if not words:
            return
        dense, first, at = "\n".join(source[start:end] for start, end in words), list[int](), 0
        for start, end in words:
            first.append(at)
            at += end - start + 1
        for literal, form, look in self._by_literal:
            if literal in dense:
                for start, body in look(form, dense, literal):
                    word = bisect_right(first, start) - 1
                    yield from self._found(form, dense, start, body, words[word][0] - first[word])

    @cached_property
    def _by_name(self) -> list[tuple[str, Format]]:
        return [(name, form) for form in self.formats for name in form.after]

    @cached_property
    def _by_literal(self) -> list[tuple[str, Format, Look]]:
        starts: list[tuple[str, Format, Look]] = [
            (s, form, Format.starting) for form in self.formats for s in form.starts
        ]
        return starts + [(middle, form, Format.holding) for form in self.formats for middle in form.holds]

    def _found(self, form: Format, text: str, start: int, body: re.Match[str], moved: int) -> Iterator[Found]:
        if self._real(form, text[start : body.end()], body):
            yield Found(start + moved, body.end() + moved, form.name, form.page)

    def _real(self, form: Format, token: str, body: re.Match[str]) -> bool:
        key = body["key"] if "key" in body.re.groupindex else body[0]
        if self.known(token) or self.known(key):
            return False
        if form.check == "jwt":
            return CHECKS["jwt"](token)
        if form.check and CHECKS[form.check](body[0]):
            return True
        # wrong check digits excuse nothing: after one slip of the hand the rest is still a secret that can be guessed
        return not made_up(key)

    def known(self, token: str) -> bool:
        """Whether it is printed in its issuer's documentation."""
        return digest(token) in self.examples or "EXAMPLE" in token


def digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def lowered(text: str) -> str:
    """In lower case, as long as before."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(low if len(low := c.lower()) == 1 else c for c in text)


@lru_cache(1)
def formats() -> Formats:
    """Those that ship."""
    return read_formats(guidelines("own", "secret-formats.toml"))


def read_formats(path: Path) -> Formats:
    """Raises KeyError or ValueError where the file is not as its own first lines say."""
    given = tomllib.loads(path.read_text("utf-8"))
    return Formats(tuple(_format(each) for each in given["format"]), frozenset(given["examples"]))


def _format(given: Mapping[str, object]) -> Format:
    def texts(key: str) -> tuple[str, ...]:
        value = given.get(key, [])
        return tuple(map(str, value)) if isinstance(value, list) else ()

    if "body" in given:
        pattern = f"{given['body']}{_END}"
    else:
        letters, length = _ALPHABETS[str(given["alphabet"])], given["length"]
        least, most = length if isinstance(length, list) else (length, length)
        # without `=` behind: base64 of one length more would be something else
        pattern = f"[{letters}]{{{least},{most}}}(?![A-Za-z0-9{letters}])"
    check = str(given.get("check", ""))
    if check and check not in CHECKS:
        raise ValueError(f"there is no check {check}")
    return Format(
        str(given["name"]), str(given["page"]), pattern, texts("starts"), texts("holds"), texts("after"), check
    )
