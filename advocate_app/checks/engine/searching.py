"""Searches with a limit: a pattern that takes too long is tried once more, then blamed by its rule's name and left out.

The limit is wall time, so on a busy machine a search may run out of it without any fault of its pattern. In a very long block
(a line of 60,000 characters) patterns that are else quick may run out of it too; there the block is named with them.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from advocate_app.checks.engine.plan import Plan
from advocate_app.checks.patterns import FLAGS, SECONDS
from advocate_app.problems import Problem, Wrong

LONG = 20_000  # characters
MOST_STUCK = 6  # searches that run out of time in one long block; then it is left


class Patterns:
    """The patterns of a plan, compiled when they are first needed. For one thread at a time."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._compiled: list[regex.Pattern[str] | None] = [None] * len(plan.patterns)
        self._out: set[int] = set()  # numbers of patterns that are left out
        self._stuck: set[int] = set()  # those that ran out of time in the open, long block
        self._size = 0
        self._owners: dict[int, list[int]] | None = None
        self._problems: dict[str, Problem] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Rules that were left out, and blocks that were too long for some."""
        return tuple(self._problems.values())

    def open(self, size: int) -> None:
        """A block of `size` characters is read from here on."""
        self._size = size
        self._stuck.clear()

    def close(self) -> None:
        """The block is read: what ran out of time in it is told, where it is too long to blame the rules."""
        if self._stuck:
            rows = [self._plan.rows[row] for number in sorted(self._stuck) for row in self._rows(number)]
            self._problems[f"block {self._size}"] = Wrong(
                "checks.block-long",
                "A paragraph or line of {size} characters is too long for these rules: {rules}.",
                "Break it up, or make their patterns simpler ({file}); the other rules read it.",
                size=self._size,
                rules=", ".join(dict.fromkeys(row.name for row in rows)),
                file=", ".join(dict.fromkeys(row.file for row in rows)),
            )
            self._stuck.clear()

    def spans(self, number: int, text: str) -> Sequence[tuple[int, int]]:
        """Ranges of all matches that hold something."""
        pattern = self._ready(number)
        if pattern is None:
            return ()
        for _ in range(2):
            try:
                return [s for found in pattern.finditer(text, timeout=SECONDS) if (s := found.span())[1] > s[0]]
            except TimeoutError:
                continue
        self._blame(number)
        return ()

    def texts(self, number: int, text: str) -> list[str]:
        """All that matches of a pattern without groups, quicker than by `spans`."""
        pattern = self._ready(number)
        if pattern is None:
            return []
        if pattern.groups:
            return [text[start:end] for start, end in self.spans(number, text)]
        for _ in range(2):
            try:
                return [found for found in pattern.findall(text, timeout=SECONDS) if found]
            except TimeoutError:
                continue
        self._blame(number)
        return []

    def end(self, number: int, text: str, at: int) -> int:
        """Where a match that begins at `at` ends, -1 where there is none."""
        pattern = self._ready(number)
        if pattern is None:
            return -1
        for _ in range(2):
            try:
                found = pattern.match(text, at, timeout=SECONDS)
                return found.end() if found else -1
            except TimeoutError:
                continue
        self._blame(number)
        return -1

    def next(self, number: int, text: str, at: int) -> tuple[int, int] | None:
        """The first match from `at` on that holds something."""
        pattern = self._ready(number)
        for _ in range(2):
            try:
                found = pattern.search(text, at, timeout=SECONDS) if pattern else None
                return found.span() if found and found.end() > found.start() else None
            except TimeoutError:
                continue
        self._blame(number)
        return None

    def captured(self, number: int, text: str) -> list[str]:
        """All that the groups of all matches hold."""
        pattern = self._ready(number)
        if pattern is None:
            return []
        for _ in range(2):
            try:
                return [held for found in pattern.finditer(text, timeout=SECONDS) for held in found.groups() if held]
            except TimeoutError:
                continue
        self._blame(number)
        return []

    def groups(self, number: int, text: str, at: int) -> tuple[str, ...]:
        """The groups of a match that begins at `at`; () where there is none."""
        pattern = self._ready(number)
        try:
            found = pattern.match(text, at, timeout=SECONDS) if pattern else None
        except TimeoutError:
            self._blame(number)
            return ()
        return tuple(group or "" for group in found.groups()) if found else ()

    def _ready(self, number: int) -> regex.Pattern[str] | None:
        pattern = self._compiled[number]
        if pattern is None or self._out or self._stuck:
            if number in self._out or number in self._stuck or len(self._stuck) >= MOST_STUCK:
                return None
            if pattern is None:
                pattern = self._compile(number)
        return pattern

    def _compile(self, number: int) -> regex.Pattern[str] | None:
        try:
            pattern = self._compiled[number] = regex.compile(self._plan.patterns[number], FLAGS)
        except regex.error as problem:
            self._out.add(number)
            for row in self._rows(number):
                self._name(row, "checks.rule-pattern", f"one of its patterns can't be read ({problem})")
            return None
        return pattern

    def _blame(self, number: int) -> None:
        if self._size > LONG:
            self._stuck.add(number)
            return
        self._out.add(number)
        for row in self._rows(number):
            self._name(row, "checks.rule-slow", f"a search of it took longer than {round(SECONDS * 1000)} ms")

    def _name(self, number: int, id: str, reason: str) -> None:
        row = self._plan.rows[number]
        self._problems[row.name] = Wrong(
            id,
            "The rule {rule} was stopped: {reason}.",
            "Make its pattern in {file} simpler; until then the other rules read without it.",
            rule=row.name,
            reason=reason,
            file=row.file,
        )

    def _rows(self, number: int) -> list[int]:
        """The rules that search by a pattern."""
        if self._owners is None:
            self._owners = {}
            for _, index, wild in self._plan.readings:
                entries = [
                    e
                    for single, several in index.values()
                    for e in (*single, *(x for s in several.values() for x in s))
                ]
                for pattern, owners in [*((e[1], e[4]) for e in entries), *((w[1], w[2]) for w in wild)]:
                    self._owners.setdefault(pattern, []).extend(rule for rule, _ in owners)
            for rule, row in enumerate(self._plan.rows):
                for place in _PLACES.get(row.kind, ()):
                    self._owners.setdefault(row.how[place], []).append(rule)
        return list(dict.fromkeys(self._owners.get(number, ())))


# where in a row's `how` the numbers of patterns stand that its rule runs by itself
_PLACES = {"occurrence": (0,), "repetition": (0,), "conditional": (0, 1), "capitalization": (1,)}
