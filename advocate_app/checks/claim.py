"""A claim: a number or a superlative that wants a source, with no link beside it and no word on how it was found out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from advocate_app.checks.kinds import Context, Exceptions, Hit, filled
from advocate_app.checks.patterns import later, matches, ready
from advocate_app.checks.rulefile import RuleFile

KEYS = frozenset(("tokens", "measured", "exceptions", "label"))


@dataclass(frozen=True, slots=True)
class Claim:
    """`tokens` are claims; a block in which one of `measured` stands says how it knows, and its claims are left alone."""

    tokens: str
    measured: str
    exceptions: Exceptions
    message: str

    @classmethod
    def of(cls, file: RuleFile) -> Claim:
        tokens, measured = file.texts("tokens"), file.texts("measured")
        if not tokens:
            raise file.wrong(file.line("extends"), "it has no “tokens”")
        either = "|".join(line.text for line in tokens)
        return cls(
            later(file, rf"(?<![\w.,-])(?:{either})(?!\w)", tokens),
            later(file, "|".join(line.text for line in measured) or "(?!)", measured),
            Exceptions.of(file),
            file.text("message"),
        )

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        found = matches(ready(self.tokens), text)
        if not found or matches(ready(self.measured), text):
            return
        excused = self.exceptions.excuse(text)
        for each in found:
            start, end = each.span()
            if not any(low <= start and end <= high for low, high in excused):
                yield Hit(start, end, filled(self.message, each[0]), unlinked=True)
