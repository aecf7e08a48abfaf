"""Disclosure: who names their employer says that they work there. Said once, anywhere in the text, it is said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from advocate_app.checks.kinds import Context, Hit, filled
from advocate_app.checks.patterns import compiled, matches
from advocate_app.checks.rulefile import RuleFile

KEYS = frozenset(("says", "praise", "praised", "label"))
_HERE = "EMPLOYER"  # stands for the employer's name in the patterns of the file
_NEAR = 120  # code points on both sides of a mention in which praise counts as its own


@dataclass(frozen=True, slots=True)
class Disclosure:
    """`says` are the ways to say where one works, `praise` words that make the mention worth more (message `praised`)."""

    says: tuple[str, ...]
    praise: regex.Pattern[str]
    message: str
    praised: str

    @classmethod
    def of(cls, file: RuleFile) -> Disclosure:
        says, praise = file.texts("says"), file.texts("praise")
        if not says or not praise:
            raise file.wrong(file.line("extends"), "it needs “says”, the ways to say where one works, and “praise”")
        compiled(file, "|".join(line.text for line in says), says, ignorecase=True)
        either = rf"\b(?:{'|'.join(line.text for line in praise)})\b"
        message = file.text("message")
        return cls(
            tuple(line.text for line in says),
            compiled(file, either, praise, ignorecase=True),
            message,
            file.text("praised", message),
        )

    def across(self, texts: Sequence[str], context: Context) -> Iterable[tuple[int, Hit]]:
        """At most one hit: the first mention that is praised, else the first."""
        if not context.employer:
            return
        name, said = _patterns(context.employer, self.says)
        mentions = [(index, found.span()) for index, text in enumerate(texts) for found in matches(name, text)]
        if not mentions or any(matches(said, text) for text in texts):
            return
        for index, span in mentions:
            if matches(self.praise, texts[index][max(0, span[0] - _NEAR) : span[1] + _NEAR]):
                yield index, self._hit(span, self.praised, context)
                return
        yield mentions[0][0], self._hit(mentions[0][1], self.message, context)

    def _hit(self, span: tuple[int, int], message: str, context: Context) -> Hit:
        return Hit(*span, filled(message, context.employer), (f"{context.employer} (where I work)",))


@lru_cache(8)
def _patterns(employer: str, says: tuple[str, ...]) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    name = rf"(?<!\w){re.escape(employer)}(?!\w)"
    either = "|".join(says).replace(_HERE, name)
    return regex.compile(name, regex.V1), regex.compile(either, regex.V1 | regex.IGNORECASE)
