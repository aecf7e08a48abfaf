"""What tests of rules ask of a folder of rule files."""

from __future__ import annotations

from collections.abc import Callable

from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import Rules

Write = Callable[..., Rules]


def found(rules: Rules, text: str) -> list[str]:
    """The words that each finding stands on."""
    assert rules.problems == ()
    reader = Reader(rules)
    findings = [each.match for each in reader.findings(text)]
    assert reader.problems == ()
    return findings


def said(rules: Rules, text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Message and replacements of each finding."""
    assert rules.problems == ()
    return [(each.message, each.replacements) for each in Reader(rules).findings(text)]
