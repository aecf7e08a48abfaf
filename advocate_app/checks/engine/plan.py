"""A plan: what rules look for, as plain tuples that can be kept in a file and be there again in milliseconds.

Per scope it holds an index of plain words (first word → second word → literals) and what must run as a pattern, each with the
strings without which it can't match. Patterns are texts; they are compiled when they are first needed.
"""

from __future__ import annotations

import marshal
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import regex

VERSION = 1  # of what is kept in files; part of their names

Owner = tuple[int, int]  # a rule's number, and its alternative: `ALTERNATIVE` times which, plus which of its strings
ALTERNATIVE = 1_000
DIGIT = "\x01"  # stands for any digit among strings that must be there
# folded where it ignores case, number of the pattern that must match there (-1: none), ignores case, ends with a word's end
Literal = tuple[str, int, bool, bool, tuple[Owner, ...]]
Index = dict[str, tuple[tuple[Literal, ...], dict[str, tuple[Literal, ...]]]]
Wild = tuple[tuple[str, ...], int, tuple[Owner, ...]]  # strings of which one must be there, pattern
Term = tuple[bool, tuple[str, ...]]  # wanted or not, dotted parts
Selectors = tuple[tuple[Term, ...], ...]  # any of them, all terms of it


class Row(NamedTuple):
    """One rule. `how` is what its kind alone knows; `scope` is where it looks; lists are of patterns in the dialect of `regex`.

    `limit` is 0 where there is none; `excused` and `phrases` are exceptions of one word and of several; `file` names the rule's
    file for problems.
    """

    name: str
    kind: str
    file: str
    level: str
    message: str
    description: str
    link: str
    limit: int
    action: str
    params: tuple[str, ...]
    scope: Selectors
    excused: tuple[str, ...]
    phrases: tuple[str, ...]
    match_case: bool
    how: tuple[Any, ...]


class Plan(NamedTuple):
    rows: tuple[Row, ...]
    patterns: tuple[str, ...]
    readings: tuple[tuple[Selectors, Index, tuple[Wild, ...]], ...]


NOTHING = Plan((), (), ())


def kept(plan: Plan) -> bytes:
    """The plan as bytes; `marshal` is the quickest there is, and only for one version of Python."""
    return marshal.dumps((tuple(map(tuple, plan.rows)), plan.patterns, plan.readings))


def found(data: bytes) -> Plan | None:
    """The plan that was kept, None where the bytes hold none. They must come from a file of one's own."""
    try:
        rows, patterns, readings = marshal.loads(data)
        return Plan(tuple(Row(*row) for row in rows), patterns, readings)
    except (ValueError, EOFError, TypeError):
        return None


_Slot = tuple[dict[tuple[str, int, bool, bool], list[Owner]], dict[str, dict[tuple[str, int, bool, bool], list[Owner]]]]


@dataclass(slots=True)
class Planning:
    """A plan while rules are added to it."""

    rows: list[Row] = field(default_factory=list)
    _patterns: dict[str, int] = field(default_factory=dict)
    _readings: dict[Selectors, tuple[dict[str, _Slot], dict[tuple[tuple[str, ...], int], list[Owner]]]] = field(
        default_factory=dict
    )

    def pattern(self, pattern: str) -> int:
        """The pattern's number. It is in the dialect of `regex`."""
        return self._patterns.setdefault(pattern, len(self._patterns))

    def look_for(self, scope: Selectors, owner: Owner, token: str, *, ignorecase: bool, words: bool) -> None:
        """Adds one alternative of a rule: `token` is in the dialect of `regex`; with `words` it stands between word edges.

        `owner` is the rule and which of its alternatives this is.
        """
        from advocate_app.checks.engine.expand import EDGE, expanded, first_word, parsed, required

        whole = rf"\b(?:{token})\b" if words else f"(?:{token})"
        if ignorecase:
            whole = f"(?i-f:{whole})"
        parts = parsed(token)
        index, wild = self._readings.setdefault(scope, ({}, {}))
        rule, order = owner[0], owner[1] * ALTERNATIVE
        if parts is not None and "(?i" not in token and "(?-i" not in token:
            strings, complete = expanded(parts)
            if words:
                strings = [f"{EDGE}{string}{EDGE if complete else ''}" for string in strings]
            firsts = [first_word(string) for string in strings]
            if all(firsts) and all(string.startswith(EDGE) for string in strings):
                number = -1 if complete else self.pattern(whole)
                for nth, (string, first) in enumerate(zip(strings, firsts, strict=True)):
                    self._add(index.setdefault(first, ({}, {})), string, number, ignorecase, (rule, order + nth))
                return
        needs = required(parts) if parts is not None else ()
        wild.setdefault((needs, self.pattern(whole)), []).append((rule, order))

    @staticmethod
    def _add(slot: _Slot, string: str, number: int, ignorecase: bool, owner: Owner) -> None:
        from advocate_app.checks.engine.expand import EDGE
        from advocate_app.checks.engine.letters import folded

        single, several = slot
        literal = string.replace(EDGE, "")
        if ignorecase:
            literal = folded(literal)
        edge = string.endswith(EDGE)
        more = _SECOND.match(literal + ("." if edge and number < 0 else ""))
        entries = several.setdefault(folded(more[1]), {}) if more else single
        entries.setdefault((literal, number, ignorecase, edge), []).append(owner)

    def done(self) -> Plan:
        def literals(entries: dict[tuple[str, int, bool, bool], list[Owner]]) -> tuple[Literal, ...]:
            return tuple((*key, tuple(owners)) for key, owners in entries.items())

        readings = tuple(
            (
                scope,
                {
                    word: (literals(single), {second: literals(each) for second, each in several.items()})
                    for word, (single, several) in index.items()
                },
                tuple((*key, tuple(owners)) for key, owners in wild.items()),
            )
            for scope, (index, wild) in self._readings.items()
        )
        return Plan(tuple(self.rows), tuple(self._patterns), readings)


_SECOND = regex.compile(r"\w+ (\w+)(?=\W)", regex.V1)  # the second word of a literal, where it is known to end
