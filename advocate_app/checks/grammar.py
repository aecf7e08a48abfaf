"""What `checks` asks of a grammar engine, and the one spelling filter in front of all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Protocol

from advocate_app.checks.kinds import Context
from advocate_app.shipped import guidelines

SPELLING, GRAMMAR, CAPITALS = "spelling", "grammar", "capitals"
# what no dictionary holds and no engineer misspells: acronyms, camelCase, digits, snake_case, dotted names, options
_SHAPE = re.compile(r"[A-Z]{2,}s?|\w*[a-z][A-Z]\w*|[A-Z]{2,}[a-z]\w*|.*[\d_./@#:+\\*].*|--?\w[\w-]*")
_YS = re.compile(r"[^aeiou\W]ys\Z")
_NUMBER = re.compile(r"\d[ \u00a0\u202f]\Z")
_NO_PLURAL = re.compile(r"(?:[^aeiou]y|[sxz]|ch|sh)s\Z")


@dataclass(frozen=True, slots=True)
class Remark:
    """[start, end) are code points of the text that was checked; `rule` is the engine's own name for it.

    `kind` is "spelling", "capitals" (a sentence that begins small) or "grammar" for all else.
    """

    start: int
    end: int
    rule: str
    message: str
    replacements: tuple[str, ...] = ()
    kind: str = GRAMMAR


class Grammar(Protocol):
    """A grammar engine: `name` and `where` it runs are shown beside the text ("Harper", "on this laptop")."""

    @property
    def name(self) -> str: ...
    @property
    def where(self) -> str: ...
    def check(self, text: str) -> Sequence[Remark]:
        """Remarks on one block of plain prose; `*` stands for code. Raises `Problem` where the engine can't work."""
        ...


def stays(remark: Remark, text: str, scope: str, context: Context) -> bool:
    """Whether a remark is worth showing: not about masked code, known words, or how a heading or list item begins."""
    words = text[remark.start : remark.end]
    if "*" in words:
        return False
    if remark.kind == CAPITALS:
        return scope == "text.paragraph" and not _after_code(text, remark.start)
    return remark.kind != SPELLING or not (known(words, context) or _is_unit(text, remark))


def mended(remark: Remark, text: str) -> Remark:
    """The remark with the plural that engines do not think of: latencys → latencies."""
    word = text[remark.start : remark.end]
    if remark.kind != SPELLING or not _YS.search(word):
        return remark
    return replace(remark, replacements=tuple(dict.fromkeys((f"{word[:-2]}ies", *remark.replacements))))


def known(words: str, context: Context) -> bool:
    """Whether each of `words` is technical by its shape, a technical word, or one of the person's own."""
    return all(_known(word, context) for word in words.split())


def _known(word: str, context: Context) -> bool:
    bare = re.sub(r"['’]s?$", "", word)
    if _SHAPE.fullmatch(bare):
        return True
    own = _own(context)
    return any(form in own or form in technical_words() for form in _forms(bare.casefold()))


def _forms(word: str) -> tuple[str, ...]:
    plural = word.endswith("s") and not _NO_PLURAL.search(word)
    return word, word[:-1] if plural else word, word.replace("-", "")


def _is_unit(text: str, remark: Remark) -> bool:
    """Whether it is a short unit after a number: 3 s, 14 kB."""
    return remark.end - remark.start <= 3 and _NUMBER.search(text, 0, remark.start) is not None


@cache
def technical_words() -> frozenset[str]:
    """The words of `guidelines/own/technical-words.txt`; lines with `#` are notes."""
    lines = guidelines("own", "technical-words.txt").read_text("utf-8").splitlines()
    return frozenset(word.casefold() for line in lines if not line.startswith("#") for word in line.split())


@lru_cache(4)
def _own(context: Context) -> frozenset[str]:
    names = " ".join((context.employer, *context.people))
    return frozenset(word.casefold() for word in (*context.words, *names.split()))


def _after_code(text: str, at: int) -> bool:
    return text[:at].rstrip().endswith("*")
