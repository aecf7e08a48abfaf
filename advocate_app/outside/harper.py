"""Grammar by Harper, in this process: English, offline, no text leaves the laptop. Its library is loaded with the first check.

https://writewithharper.com; the binding is `harper-py`.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from advocate_app.checks.grammar import CAPITALS, GRAMMAR, SPELLING, Remark
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
)
_KINDS = {"SpellCheck": SPELLING, "SentenceCapitalization": CAPITALS}
_MOST = 5  # replacements of one remark
_quiet = threading.Lock()


class Harper:
    """Fulfils `checks.grammar.Grammar`. Any thread may call it; each has a linter of its own, which takes a second to make."""

    name = "Harper"
    where = "on this laptop"

    def __init__(self, dialect: str = "american") -> None:
        """`dialect` is american, british, australian, canadian or indian."""
        self._dialect = dialect
        self._own = threading.local()

    def check(self, text: str) -> Sequence[Remark]:
        """Raises `Missing` where the library can't be loaded on this machine."""
        linter = self._linter()
        with _no_prints():
            found = linter.organized_lints(text, language="plaintext")
        remarks = [_remark(rule, lint) for rule, lints in found.items() for lint in lints]
        return sorted(remarks, key=lambda remark: (remark.start, remark.end))

    def _linter(self) -> Any:
        linter = getattr(self._own, "linter", None)
        if linter is None:
            try:
                import harper
            except ImportError as problem:
                raise Missing(
                    "grammar.harper",
                    "The grammar check can't start: its library Harper does not load ({reason}).",
                    "Install Advocate again; until then only the guidelines are checked.",
                    reason=str(problem),
                ) from problem
            linter = harper.Linter(harper.Dialect[self._dialect.upper()])
            config = linter.get_lint_config()
            linter.set_lint_config(config | dict.fromkeys((rule for rule in _OFF if rule in config), False))
            self._own.linter = linter
        return linter


def _remark(rule: str, lint: Any) -> Remark:
    offers = dict.fromkeys(_offer(lint, each) for each in lint.suggestions)
    return Remark(
        lint.span.start,
        lint.span.end,
        rule=rule,
        message=lint.message,
        replacements=tuple(offers)[:_MOST],
        kind=_KINDS.get(rule, GRAMMAR),
    )


def _offer(lint: Any, suggestion: Any) -> str:
    match suggestion.kind.name:
        case "REMOVE":
            return ""
        case "INSERT_AFTER":
            return str(lint.problem_text + suggestion.replacement_text)
        case _:
            return str(suggestion.replacement_text)


@contextmanager
def _no_prints() -> Iterator[None]:
    """Some of Harper's rules print to file descriptor 1 themselves, which would break `--json`: for the call it leads nowhere."""
    with _quiet:
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
