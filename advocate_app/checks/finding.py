"""A finding: one remark of a check at one span of the source text, and what is done with it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_OPENS = re.compile(r"(?:(?:\A|[\r\n])[\s>#]*(?:[-+*]|\d+[.)])?|[.!?:])\s*\Z")  # where a sentence begins


class Severity(StrEnum):
    STOP = "stop"
    SUGGESTION = "suggestion"


@dataclass(frozen=True, slots=True)
class Finding:
    """`start` and `end` are code points of the source text (0-based, `end` exclusive).

    `rule` is `pack.Rule` or `grammar.<engine's rule>`; `label` is the short word on its chip ("plain words");
    `replacements` are whole texts for the span ('' removes it); `why` explains it when asked; `rank` orders suggestions,
    most useful (1) first. `match` is masked and `replacements` empty where `secret`.
    """

    start: int
    end: int
    rule: str
    severity: Severity
    message: str
    match: str
    replacements: tuple[str, ...] = ()
    label: str = ""
    why: str = ""
    link: str = ""
    rank: int = 1
    secret: bool = False


def stops(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(finding for finding in findings if finding.severity is Severity.STOP)


def apply(source: str, finding: Finding, replacement: str) -> str:
    """`source` with `replacement` for the finding's span.

    Where '' removes it, the blank beside it goes too, and what then begins the sentence gets the capital that went.
    """
    before, after = source[: finding.start], source[finding.end :]
    if replacement:
        return before + replacement + after
    gone = source[finding.start : finding.end]
    opens = not before or before[-1].isspace()
    if opens and after[:1] in (" ", "\t"):
        after = after[1:]
        if gone[:1].isupper() and _OPENS.search(before):
            after = after[:1].upper() + after[1:]
    elif before.endswith((" ", "\t")) and (not after or not after[0].isalnum()):
        before = before[:-1]
    return before + after
