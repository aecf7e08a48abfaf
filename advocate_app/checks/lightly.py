"""The light touch: few suggestions at a time, the most useful first, and a rule that people keep turning down goes quiet by itself.

Counts are shared in the workspace and hold no words of anybody's text. Stops are outside all of this.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from advocate_app.checks.finding import Finding, Severity
from advocate_app.vocabulary import Changed

PER_THOUSAND = 5  # suggestions shown per 1,000 words
LEAST_SHOWN = 3
CASES = 10  # kept or applied, before a rule may be judged
TOO_OFTEN = 0.6  # kept, of all cases


@dataclass(frozen=True, slots=True)
class RuleUse:
    """How often people kept what the rule found as it was, and how often they applied its fix."""

    rule: str
    kept: int = 0
    applied: int = 0

    @property
    def cases(self) -> int:
        return self.kept + self.applied

    @property
    def demoted(self) -> bool:
        """Whether it says nothing in the window any more: of ten cases or more, over 60 % were kept as they were."""
        return self.cases >= CASES and self.kept > TOO_OFTEN * self.cases


class Uses(Protocol):
    """Where a workspace counts."""

    def uses(self) -> tuple[RuleUse, ...]:
        """One for each rule that has a case, by name."""
        ...

    def count(self, rule: str, *, kept: int = 0, applied: int = 0) -> Changed:
        """Adds to the counts of `rule`."""
        ...

    def forget(self, rule: str) -> Changed:
        """Its counts begin again at nothing: the rule is used again."""
        ...


def demoted(uses: Iterable[RuleUse]) -> frozenset[str]:
    return frozenset(use.rule for use in uses if use.demoted)


def standing(findings: Iterable[Finding], demoted: Collection[str]) -> tuple[Finding, ...]:
    """The findings without suggestions of rules that went quiet."""
    return tuple(f for f in findings if f.severity is Severity.STOP or f.rule not in demoted)


def allowance(words: int) -> int:
    """How many suggestions a text of so many words is shown at a time."""
    return max(LEAST_SHOWN, math.ceil(PER_THOUSAND * words / 1000))


def within_budget(findings: Sequence[Finding], words: int) -> tuple[Finding, ...]:
    """All stops and the most useful suggestions, in the order of the text; one of each rule before the second of any."""
    nth = Counter[str]()
    ranked = []
    for finding in findings:
        if finding.severity is not Severity.STOP:
            nth[finding.rule] += 1
            ranked.append((finding.rank, nth[finding.rule], finding.start, finding.rule, finding))
    chosen = {id(each[-1]) for each in sorted(ranked, key=lambda each: each[:-1])[: allowance(words)]}
    return tuple(f for f in findings if f.severity is Severity.STOP or id(f) in chosen)
