"""What becomes of a hit of our own kinds once its place in the source is known: it may be milder than its rule, or fall away."""

from __future__ import annotations

import re
from dataclasses import replace

from advocate_app.checks.finding import Finding, Severity
from advocate_app.checks.kinds import Hit
from advocate_app.drafts.projection import Block, Projection

_LINK = re.compile(r"\]\(\s*<?[\w./#~]|\]\[|<https?://|\bhttps?://|\bhref\s*=|\[\^[^\]]+\]|\bdoi\.org/|\barXiv:", re.I)
_BESIDE = 300  # code points behind the block in which a link still stands near


def shaped(finding: Finding, hit: Hit, text: Projection, block: Block) -> Finding | None:
    """`finding`, with what the hit says of its link and severity."""
    severity = hit.severity or finding.severity
    milder = severity is not Severity.STOP and finding.severity is Severity.STOP
    if milder and text.silenced(finding.rule, finding.start, finding.match):
        return None
    if hit.unlinked and linked(text.source, block):
        return None
    return replace(finding, link=hit.link or finding.link, severity=severity)


def linked(source: str, block: Block) -> bool:
    """Whether a link, an address or a footnote stands in the block, or begins the next paragraph."""
    start, end = block.runs[0].start, block.runs[-1].end
    return bool(_LINK.search(source[max(0, start - 1) : end + 1]) or _LINK.search(_next(source, end)))


def _next(source: str, end: int) -> str:
    """The opening of the paragraph after `end`."""
    return source[end : end + _BESIDE].lstrip().partition("\n\n")[0]
