"""One remark of the linter about a guideline."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Remark:
    """`line` counts from 1. `kind` is its short name ("vague"), `text` what it stands on, `better` a wording to take instead."""

    file: Path
    line: int
    kind: str
    text: str
    why: str
    better: str
