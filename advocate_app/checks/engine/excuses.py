"""What excuses a match: an exception that is found in it, or an exception of several words that it lies in, in any case."""

from __future__ import annotations

import regex

from advocate_app.checks.engine.plan import Plan
from advocate_app.checks.patterns import FLAGS, SECONDS


class Excuses:
    """The exceptions of a plan's rules, compiled when they are first asked for."""

    def __init__(self, plan: Plan) -> None:
        self._rows = plan.rows
        self._within: dict[int, regex.Pattern[str] | None] = {}
        self._phrases: dict[int, regex.Pattern[str] | None] = {}

    def excused(self, rule: int, text: str) -> bool:
        """Whether an exception of the rule is in `text`."""
        if not self._rows[rule].excused:
            return False
        if rule not in self._within:
            self._within[rule] = _either(self._rows[rule].excused, "")
        pattern = self._within[rule]
        return pattern is not None and _is_in(pattern, text)

    def covered(self, rule: int, text: str, start: int, end: int) -> bool:
        """Whether the match at [start, end), or a phrase that it lies in, is an exception."""
        row = self._rows[rule]
        if not row.excused:
            return False
        if self.excused(rule, text[start:end].strip()):
            return True
        if not row.phrases:
            return False
        if rule not in self._phrases:
            self._phrases[rule] = _either(row.phrases, "(?i-f)")
        pattern = self._phrases[rule]
        try:
            phrases = pattern.finditer(text, timeout=SECONDS) if pattern else ()
            return any(phrase.start() <= start and end <= phrase.end() for phrase in phrases)
        except TimeoutError:
            return False


def _either(patterns: tuple[str, ...], flags: str) -> regex.Pattern[str] | None:
    """None where, though each is a pattern, together they are none."""
    try:
        return regex.compile(rf"{flags}\b(?:{'|'.join(patterns)})\b", FLAGS)
    except regex.error:
        return None


def _is_in(pattern: regex.Pattern[str], text: str) -> bool:
    try:
        return pattern.search(text, timeout=SECONDS) is not None
    except TimeoutError:
        return False
