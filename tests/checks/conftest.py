"""Rule folders written by hand, and a reader over them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import Rules, load_rules

Write = Callable[..., Rules]


@pytest.fixture
def write_rules(tmp_path: Path) -> Write:
    """Writes `Name="text of the file"` into the pack `house` and loads it."""

    def write(**files: str) -> Rules:
        pack = tmp_path / "rules" / "house"
        pack.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (pack / f"{name}.yml").write_text(text, "utf-8")
        return load_rules([tmp_path / "rules"])

    return write


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
