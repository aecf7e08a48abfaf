"""Rule folders written by hand, and a reader over them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

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
