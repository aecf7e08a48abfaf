"""A finding: one remark of a check at one span of the source text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    STOP = "stop"
    SUGGESTION = "suggestion"


@dataclass(frozen=True, slots=True)
class Finding:
    """`start` and `end` are code points of the source text (0-based, `end` exclusive).

    `rule` is `pack.Rule` or `grammar.<engine's rule>`; `label` is the short word on its chip ("plain words");
    `replacements` are whole texts for the span ('' removes it); `why` explains it when asked; `rank` orders suggestions,
    most useful first. `match` is masked and `replacements` empty where `secret`.
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
