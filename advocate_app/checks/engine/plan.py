"""A plan: what rules look for, as plain tuples that can be kept in a file and be there again in milliseconds.

Per scope it holds an index of plain words (first word → second word → literals) and what must run as a pattern, each with the
strings without which it can't match. Patterns are texts; they are compiled when they are first needed.
"""

from __future__ import annotations

import marshal
from typing import Any, NamedTuple

VERSION = 3  # of what is kept in files; part of their names

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

    @property
    def right_words(self) -> frozenset[str]:
        """Words that `spelling` rules let pass: for the dictionary that spelling is left to."""
        return frozenset(word for row in self.rows if row.kind == "spelling" for word in row.how[1])

    @property
    def no_words(self) -> tuple[str, ...]:
        """Patterns of what `spelling` rules take for no word at all, in the dialect of `regex`."""
        return tuple(pattern for row in self.rows if row.kind == "spelling" for pattern in row.how[0])


NOTHING = Plan((), (), ())


Told = tuple[str, str, str, dict[str, str]]  # a problem: its id, its two sentences, its words


def kept(plan: Plan, problems: tuple[Told, ...] = ()) -> bytes:
    """A plan, and what is wrong with rules that are not in it, as bytes that only the same version of Python reads."""
    return marshal.dumps((tuple(map(tuple, plan.rows)), plan.patterns, plan.readings, problems))


def found(data: bytes) -> tuple[Plan, tuple[Told, ...]] | None:
    """What was kept, None where the bytes hold none. They must come from a file of one's own: `marshal` trusts them."""
    try:
        rows, patterns, readings, problems = marshal.loads(data)
        return Plan(tuple(Row(*row) for row in rows), patterns, readings), problems
    except (ValueError, EOFError, TypeError):
        return None
