"""The filter between an engine and the person: what is left of its remarks is worth showing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from advocate_app.checks.grammar.remark import CAPITALS, SPELLING, Remark
from advocate_app.checks.grammar.words import begins, known
from advocate_app.checks.kinds import Context

_YS = re.compile(r"[^aeiou\W]ys\Z")
_NUMBER = re.compile(r"\d[ \u00a0\u202f]\Z")
_TOKEN_ENDS = ' \t\n()[]{}<>,;!?"“”‘'
_CODE_NEXT = re.compile(r"[\s\"“‘(]*\*")
_ARTICLES = ("a", "an")
_NEAR = 1  # edits that make a slip of the pen
_LONG = 8  # letters, among which two slips happen
_LIBRARY = re.compile(r"(?:py|lib)[a-z]{3,}")
_FOREIGN = 0.5  # of the words of a block: more unknown ones, and it is not English
_FEW = 8  # words, of which nobody can tell


# what is right all the same: that that flag exists; the patch that I had had; were the leader to fail; whom should I ask
_RIGHT = frozenset(
    (
        ("RedundantThat", "that that"),
        ("RepeatedWords", "that that"),
        ("RepeatedWords", "had had"),
        ("PronounContraction", "were"),
        ("WhomSubjectOfVerb", "whom"),
    )
)


def sifted(remarks: Sequence[Remark], text: str, scope: str, context: Context) -> tuple[Remark, ...]:
    """What is worth showing of an engine's remarks on a block of `scope`."""
    kept = tuple(_mended(remark, text) for remark in remarks if _stays(remark, text, scope, context))
    strange = sum(remark.kind == SPELLING for remark in kept)
    words = len(text.split())
    return kept if words < _FEW or strange < _FOREIGN * words else ()


def _stays(remark: Remark, text: str, scope: str, context: Context) -> bool:
    """Whether a remark is not about masked code, known words, or how a heading or list item begins."""
    words = text[remark.start : remark.end]
    if "*" in words:
        return False
    if (remark.rule, words.casefold()) in _RIGHT:
        return False
    if words.casefold() in _ARTICLES and _CODE_NEXT.match(text, remark.end):
        return False  # nobody knows how the code is read out
    if remark.kind == CAPITALS:
        return scope == "text.paragraph" and not _is_name(remark, text, context)
    if remark.kind != SPELLING:
        return True
    if known(words, context) or _in_name(remark, text) or _is_unit(text, remark) or _is_somebody(remark, text, scope):
        return False
    return not (_LIBRARY.fullmatch(words.casefold()) and _far(remark, text))


def _is_name(remark: Remark, text: str, context: Context) -> bool:
    """Whether what should begin large is code, or the name of a thing that is written small: pip, numpy."""
    before = text[: remark.start]
    if before.rstrip().endswith("*") or (before and not before[-1].isspace() and before[-1] not in '("“‘'):
        return True
    return known(_token(text, remark.start, remark.end), context) or known(text[remark.start : remark.end], context)


def _in_name(remark: Remark, text: str) -> bool:
    """Whether it is a part of something that has the shape of a name (tree.py, @mari-t, add-ons)."""
    token = _token(text, remark.start, remark.end).rstrip(".:'’")
    if len(token) == remark.end - remark.start:
        return False
    at_hyphen = text[remark.start - 1 : remark.start] == "-" or text[remark.end : remark.end + 1] == "-"
    return any(sign in token for sign in "./@#_\\=*") or (at_hyphen and remark.end - remark.start <= 3)


def _token(text: str, start: int, end: int) -> str:
    """The characters around [start, end) up to the next blank or bracket."""
    while start > 0 and text[start - 1] not in _TOKEN_ENDS:
        start -= 1
    while end < len(text) and text[end] not in _TOKEN_ENDS:
        end += 1
    return text[start:end]


def _is_unit(text: str, remark: Remark) -> bool:
    """Whether it is a short unit after a number: 3 s, 14 kB."""
    return remark.end - remark.start <= 3 and _NUMBER.search(text, 0, remark.start) is not None


def _is_somebody(remark: Remark, text: str, scope: str) -> bool:
    """Whether it is a name: large inside a sentence or in a table, and like no word that the engine knows."""
    word = text[remark.start : remark.end]
    if not word[:1].isupper() or (begins(text, remark.start) and "table" not in scope):
        return False
    return _far(remark, text)


def _far(remark: Remark, text: str) -> bool:
    """Whether the engine knows no word that it could be a slip of."""
    word = text[remark.start : remark.end]
    near = _NEAR if len(word) < _LONG else _NEAR + 1
    return all(_edits(word.casefold(), offer.casefold()) > near for offer in remark.replacements)


def _edits(a: str, b: str) -> int:
    """How many letters must be added, dropped, changed or swapped with their neighbour to make `b` of `a`."""
    from rapidfuzz.distance import OSA

    return int(OSA.distance(a, b))


def of_the_text(remark: Remark, text: str, names: frozenset[str], often: frozenset[str]) -> bool:
    """Whether a misspelling is a word that the whole text uses: one of its `names`, or used `often` and no slip of another."""
    if remark.kind != SPELLING:
        return False
    word = re.sub(r"['’]s$", "", text[remark.start : remark.end])
    return word in names or (word.casefold() in often and _far(remark, text))


def _mended(remark: Remark, text: str) -> Remark:
    """The remark with the plural that engines do not think of: latencys → latencies."""
    word = text[remark.start : remark.end]
    if remark.kind != SPELLING or not _YS.search(word):
        return remark
    return replace(remark, replacements=tuple(dict.fromkeys((f"{word[:-2]}ies", *remark.replacements))))
