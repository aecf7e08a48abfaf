"""Grammar by Harper, in this process: English, offline, no text leaves the laptop. Its library is loaded with the first check.

https://writewithharper.com; the binding is `harper-py`. What it does not see, `checks.grammar.slips` adds.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from typing import Any

from advocate_app.checks.grammar import CAPITALS, GRAMMAR, SPELLING, English, Remark
from advocate_app.checks.sentences import sentences
from advocate_app.problems import Missing

# rules that cost engineers more than they give: measured on 28,680 words of engineering prose, no planted error lost
_OFF = (
    "UseTitleCase",
    "ExpandTimeShorthands",
    "ExpandMemoryShorthands",
    "NoFrenchSpaces",
    "SplitWords",
    "LongSentences",
    "OrthographicConsistency",
    "DisjointPrefixes",
    "CompoundNouns",
    "ExpandConfiguration",
    "OkToOkay",
    "Spaces",
    "ExpandStandardInputAndOutput",
    "Codebase",
    "Dashes",
    "OxfordComma",
    "ExpandPerformance",
    "NumericRangeEnDash",
    "MergeWords",
    "ExpandDependencies",
    "ExpandControl",
    "ToDoHyphen",
    "CondenseAllThe",
    # and what is taste, or a guess, in the texts that were read later
    "UseEllipsisCharacter",
    "EllipsisLength",
    "DotInitialisms",
    "WrongNegative",
    "AvoidAndAlso",
    "ExpandDirectory",
    "ExpandMinimum",
    "MissingPreposition",
    "AppleNames",
    "AWhile",
    "UnclosedQuotes",
    "QuiteQuiet",
    "HaveTakeALook",
    "LitotesDirectPositive",
    "ExpandArgument",
    "TheyToThem",
    "Worldwide",
    "MissingDeterminer",
    "PronounKnew",
)
_KINDS = {"SpellCheck": SPELLING, "SentenceCapitalization": CAPITALS}
_DIALECTS = {
    English.US: "AMERICAN",
    English.GB: "BRITISH",
    English.AU: "AUSTRALIAN",
    English.CA: "CANADIAN",
    English.IN: "INDIAN",
}
_MOST = 5  # replacements of one remark
_LONGEST = (
    1_500  # code points of a sentence: longer ones are lists, and the time that Harper takes grows with their square
)
_linters: dict[str, Any] = {}  # by dialect; each takes a second to make
_one_at_a_time = threading.Lock()  # a linter is for one thread, and so is the place where its prints go


class Harper:
    """Fulfils `checks.grammar.Grammar`. Any thread may call it; all share one linter of each dialect."""

    name = "Harper"
    where = "on this laptop"

    def __init__(self, english: English = English.US) -> None:
        """Of whom Harper knows nothing (New Zealand, South Africa) it reads as British."""
        self._dialect = _DIALECTS.get(english, "BRITISH")

    def check(self, text: str) -> Sequence[Remark]:
        """Sentences over `_LONGEST` are left unread. Raises `Missing` where the library can't be loaded on this machine."""
        from advocate_app.checks.grammar.slips import with_slips

        read = [
            (start, _read(self._dialect, text[start:end])) for start, end in sentences(text) if end - start <= _LONGEST
        ]
        return with_slips([_moved(each, start) for start, remarks in read for each in remarks], text)


@lru_cache(4_000)  # most sentences are as they were before the last key
def _read(dialect: str, sentence: str) -> tuple[Remark, ...]:
    plain = sentence.replace("’", "'")  # it knows more of the straight one
    with _one_at_a_time, _no_prints():
        found = _linter(dialect).organized_lints(plain, language="plaintext")
    return tuple(_remark(rule, lint, sentence) for rule, lints in found.items() for lint in lints)


def _moved(remark: Remark, by: int) -> Remark:
    return replace(remark, start=remark.start + by, end=remark.end + by)


def _linter(dialect: str) -> Any:
    if dialect not in _linters:
        try:
            import harper
        except ImportError as problem:
            raise Missing(
                "grammar.harper",
                "The grammar check can't start: its library Harper does not load ({reason}).",
                "Install Advocate again; until then only the guidelines are checked.",
                reason=str(problem),
            ) from problem
        linter = harper.Linter(harper.Dialect[dialect])
        config = linter.get_lint_config()
        linter.set_lint_config(config | dict.fromkeys((rule for rule in _OFF if rule in config), False))
        _linters[dialect] = linter
    return _linters[dialect]


def _remark(rule: str, lint: Any, text: str) -> Remark:
    curly = "’" in text
    offers = dict.fromkeys(_offer(lint, each, text) for each in lint.suggestions)
    return Remark(
        lint.span.start,
        lint.span.end,
        rule=rule,
        message=lint.message,
        replacements=tuple(offer.replace("'", "’") if curly else offer for offer in offers)[:_MOST],
        kind=_KINDS.get(rule, GRAMMAR),
    )


def _offer(lint: Any, suggestion: Any, text: str) -> str:
    match suggestion.kind.name:
        case "REMOVE":
            return ""
        case "INSERT_AFTER":
            return text[lint.span.start : lint.span.end] + str(suggestion.replacement_text)
        case _:
            return str(suggestion.replacement_text)


@contextmanager
def _no_prints() -> Iterator[None]:
    """Some of Harper's rules print to file descriptor 1 themselves, which would break `--json`: for the call it leads nowhere."""
    if sys.stdout is not None:
        sys.stdout.flush()
    try:
        kept = os.dup(1)
    except OSError:  # a windowed program has no standard output
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 1)
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)
