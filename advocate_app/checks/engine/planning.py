"""Makes a plan, alternative by alternative: what is a list of words goes into the index, all else runs as a pattern."""

from __future__ import annotations

from dataclasses import dataclass, field

import regex

from advocate_app.checks.engine.expand import EDGE, expanded, first_word, is_plain, parsed, required
from advocate_app.checks.engine.letters import folded
from advocate_app.checks.engine.plan import ALTERNATIVE, Literal, Owner, Plan, Row, Selectors

_SECOND = regex.compile(r"\w+ (\w+)(?=\W)", regex.V1)  # the second word of a literal, where it is known to end
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
        whole = rf"\b(?:{token})\b" if words else f"(?:{token})"
        if ignorecase:
            whole = f"(?i-f:{whole})"
        plain = is_plain(token)
        parts = None if plain else parsed(token)
        index, wild = self._readings.setdefault(scope, ({}, {}))
        rule, order = owner[0], owner[1] * ALTERNATIVE
        if plain or (parts is not None and "(?i" not in token and "(?-i" not in token):
            strings, complete = ([token], True) if parts is None else expanded(parts)
            if words:
                strings = [f"{EDGE}{string}{EDGE if complete else ''}" for string in strings]
            firsts = [first_word(string) for string in strings]
            if all(firsts) and all(string.startswith(EDGE) for string in strings):
                number = -1 if complete else self.pattern(whole)
                for nth, (string, first) in enumerate(zip(strings, firsts, strict=True)):
                    self._add(index.setdefault(first, ({}, {})), string, number, ignorecase, (rule, order + nth))
                return
        parts = parsed(token)
        needs = required(parts) if parts is not None else ()
        wild.setdefault((needs, self.pattern(whole)), []).append((rule, order))

    @staticmethod
    def _add(slot: _Slot, string: str, number: int, ignorecase: bool, owner: Owner) -> None:
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
