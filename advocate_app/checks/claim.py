"""A claim: a number or a superlative that wants a source, with no link beside it and no word on how it was found out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import regex

from advocate_app.checks.kinds import Context, Exceptions, Hit, filled
from advocate_app.checks.patterns import compiled, matches
from advocate_app.checks.rulefile import RuleFile

KEYS = frozenset(("tokens", "measured", "exceptions", "label"))


@dataclass(frozen=True, slots=True)
class Claim:
    """`tokens` are claims; a block in which one of `measured` stands says how it knows, and its claims are left alone."""

    tokens: regex.Pattern[str]
    measured: regex.Pattern[str] | None
    exceptions: Exceptions
    message: str

    @classmethod
    def of(cls, file: RuleFile) -> Claim:
        tokens, measured = file.texts("tokens"), file.texts("measured")
        if not tokens:
            raise file.wrong(file.line("extends"), "it has no “tokens”")
        ways = compiled(file, "|".join(line.text for line in measured), measured, ignorecase=True) if measured else None
        either = "|".join(line.text for line in tokens)
        return cls(
            compiled(file, rf"(?<![\w.,-])(?:{either})(?!\w)", tokens, ignorecase=True),
            ways,
            Exceptions.of(file),
            file.text("message"),
        )

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        found = matches(self.tokens, text)
        if not found or (self.measured is not None and matches(self.measured, text)):
            return
        excused = self.exceptions.excuse(text)
        for each in found:
            start, end = each.span()
            if not any(low <= start and end <= high for low, high in excused):
                yield Hit(start, end, filled(self.message, each[0]), unlinked=True)
