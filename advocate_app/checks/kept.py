"""*Keep it*: suggestions that the author looked at and left stay quiet while the words around them stay. Stops can't be kept."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from advocate_app.checks.finding import Finding, Severity
from advocate_app.vocabulary import Changed, DraftId

_NEAR = 3  # words on each side that must stay
_REACH = 200  # code points in which they are looked for
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class KeptFinding:
    """`quote` are the words that were kept; `at` is UTC."""

    draft_id: DraftId
    fingerprint: str
    rule: str
    quote: str
    reason: str
    at: datetime


class Kept(Protocol):
    """Where kept findings are: the desk."""

    def kept(self, draft_id: DraftId) -> tuple[KeptFinding, ...]: ...
    def keep(self, finding: KeptFinding) -> Changed: ...
    def unkeep(self, draft_id: DraftId, fingerprint: str) -> Changed: ...


def fingerprint(finding: Finding, source: str) -> str:
    """32 hexadecimal digits of the rule, its words and the three words on each side; blanks and case do not count.

    Of a secret only what may be shown counts."""
    before = _WORD.findall(source[max(0, finding.start - _REACH) : finding.start])[-_NEAR:]
    after = _WORD.findall(source[finding.end : finding.end + _REACH])[:_NEAR]
    here = [finding.match] if finding.secret else source[finding.start : finding.end].split()
    parts = [finding.rule, *(" ".join(words).casefold() for words in (before, here, after))]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def open_findings(findings: Iterable[Finding], kept: Sequence[KeptFinding], source: str) -> tuple[Finding, ...]:
    """The findings without the suggestions that were kept."""
    quiet = {each.fingerprint for each in kept}
    return tuple(f for f in findings if f.severity is Severity.STOP or not quiet or fingerprint(f, source) not in quiet)
