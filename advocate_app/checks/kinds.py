"""The kinds of rules that Vale's format names: existence, substitution, occurrence. Each is made of a file and finds hits in one text.

https://vale.sh/docs/checks lists the keys; `KINDS` says which of them each kind knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import regex

from advocate_app.checks.patterns import compiled, matches, words
from advocate_app.checks.rulefile import Line, RuleFile

# `(` of a capturing group: neither escaped nor in a set, nor followed by `?`
_GROUP = re.compile(r"(\\.|\[(?:\\.|[^\]\\])*\])|\((?!\?)", re.S)
_QUOTES = {"“": "” or “", "'": "' or '", '"': '" or "', "‘": "’ or ‘", "`": "` or `"}


@dataclass(frozen=True, slots=True)
class Context:
    """What checks know of who writes: `people` are names of customers and others, `words` what a dictionary must let pass."""

    employer: str = ""
    people: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Hit:
    """[start, end) of the text that was read."""

    start: int
    end: int
    message: str
    replacements: tuple[str, ...] = ()


class Reads(Protocol):
    """A kind that looks at one block at a time."""

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        """Raises TimeoutError where a search takes too long."""
        ...


class ReadsAll(Protocol):
    """A kind that must see all blocks."""

    def across(self, texts: Sequence[str], context: Context) -> Iterable[tuple[int, Hit]]:
        """Hits with the index of their text. Raises TimeoutError where a search takes too long."""
        ...


def filled(message: str, *values: str) -> str:
    """`message` with its `%s` replaced in order."""
    for value in values:
        message = message.replace("%s", value, 1)
    return message


@dataclass(frozen=True, slots=True)
class Exceptions:
    """What excuses a hit: an exception that is the hit, or that the hit lies in. In any case of letters."""

    pattern: regex.Pattern[str] | None

    @classmethod
    def of(cls, file: RuleFile) -> Exceptions:
        given = file.texts("exceptions")
        # whole words, though an exception may begin or end with what is no letter (C++)
        pattern = rf"(?<!\w)(?:{'|'.join(line.text for line in given)})(?!\w)"
        return cls(compiled(file, pattern, given, ignorecase=True) if given else None)

    def excuse(self, text: str) -> list[tuple[int, int]]:
        return [found.span() for found in matches(self.pattern, text)] if self.pattern else []


def _excused(span: tuple[int, int], by: list[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in by)


@dataclass(frozen=True, slots=True)
class Existence:
    """Something that is there and better were not."""

    pattern: regex.Pattern[str]
    message: str
    exceptions: Exceptions
    replacements: tuple[str, ...] = ()

    @classmethod
    def of(cls, file: RuleFile) -> Existence:
        tokens, raw = file.texts("tokens"), file.texts("raw")
        if not tokens and not raw:
            raise file.wrong(file.line("extends"), "it has neither “tokens” nor “raw” to look for")
        joined = "".join(line.text for line in raw)
        either = words([line.text for line in tokens], nonword=file.flag("nonword")) if tokens else ""
        pattern = either + joined if file.flag("append") else joined + either
        action, params = file.action()
        offers = {"replace": params, "remove": ("",)}.get(action, ())
        return cls(
            compiled(file, pattern, (*tokens, *raw), ignorecase=file.flag("ignorecase")),
            file.text("message"),
            Exceptions.of(file),
            offers,
        )

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        found = matches(self.pattern, text)
        excuses = self.exceptions.excuse(text) if found else []
        for each in found:
            if not _excused(each.span(), excuses):
                yield Hit(*each.span(), filled(self.message, each[0]), self.replacements)


@dataclass(frozen=True, slots=True)
class Substitution:
    """Something that is better said otherwise."""

    pattern: regex.Pattern[str]
    swaps: tuple[str, ...]  # what the file offers for each of the pattern's `k0`, `k1` …
    message: str
    exceptions: Exceptions
    capitalize: bool = False

    @classmethod
    def of(cls, file: RuleFile) -> Substitution:
        pairs = sorted(file.pairs("swap"), key=lambda pair: -len(pair[0].text))
        if not pairs:
            raise file.wrong(file.line("extends"), "it has no “swap” that says what to put instead")
        keys = [_key(index, *pair) for index, pair in enumerate(pairs)]
        return cls(
            compiled(
                file,
                words(keys, nonword=file.flag("nonword")),
                [left for left, _ in pairs],
                ignorecase=file.flag("ignorecase"),
            ),
            tuple(right.text for _, right in pairs),
            file.text("message"),
            Exceptions.of(file),
            file.flag("capitalize"),
        )

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        found = matches(self.pattern, text)
        excuses = self.exceptions.excuse(text) if found else []
        for each in found:
            offers = self._offers(each)
            if each[0] in offers or _excused(each.span(), excuses):
                continue
            between = _QUOTES.get(self.message.partition("%s")[0][-1:], " or ")
            yield Hit(*each.span(), filled(self.message, between.join(offers), each[0]), offers)

    def _offers(self, found: regex.Match[str]) -> tuple[str, ...]:
        name = found.lastgroup or "k0"
        first = found.re.groupindex[name]

        def group(number: re.Match[str]) -> str:
            try:
                return str(found[first + int(number[1])] or "")
            except IndexError:
                return number[0]

        offers = [re.sub(r"\$(\d)", group, offer) for offer in self.swaps[int(name[1:])].split("|")]
        if self.capitalize and found[0][:1].isupper():
            offers = [offer[:1].upper() + offer[1:] for offer in offers]
        return tuple(offers)


def _key(index: int, key: Line, offer: Line) -> str:
    text = key.text if "$" in offer.text else _GROUP.sub(lambda found: found[1] or "(?:", key.text)
    return f"(?P<k{index}>{text})"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Something that is there too often, or not often enough, in one block or sentence."""

    pattern: regex.Pattern[str]
    message: str
    least: int
    most: int | None

    @classmethod
    def of(cls, file: RuleFile) -> Occurrence:
        tokens = file.texts("token")
        least, most = file.number("min"), file.number("max")
        if len(tokens) != 1 or (least is None and most is None):
            raise file.wrong(file.line("extends"), "it needs a “token” to count and a “min” or “max”")
        pattern = compiled(file, tokens[0].text, tokens, ignorecase=file.flag("ignorecase"))
        return cls(pattern, file.text("message"), least or 0, most)

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        found = matches(self.pattern, text)
        if len(found) < self.least or (self.most is not None and len(found) > self.most):
            span = found[0].span() if found else (0, len(text))
            yield Hit(*span, filled(self.message, text[slice(*span)]))


_WORDS = frozenset(("ignorecase", "exceptions"))
KINDS: Mapping[
    str, tuple[Callable[[RuleFile], Reads], frozenset[str]]
] = {  # how each is made, and the keys it alone knows
    "existence": (Existence.of, _WORDS | {"tokens", "raw", "nonword", "append"}),
    "substitution": (Substitution.of, _WORDS | {"swap", "nonword", "capitalize"}),
    "occurrence": (Occurrence.of, frozenset(("token", "min", "max", "ignorecase"))),
}
