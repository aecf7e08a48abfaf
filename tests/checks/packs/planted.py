"""Sets of sentences and posts that were written to find the faults of the rules. They grew by rounds, each before the rule was touched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Planted:
    """`verdict` is what a reader of the set's file expects."""

    text: str
    verdict: str


def lines(name: str) -> tuple[Planted, ...]:
    """One text per line; the verdict is the name of the file."""
    rows = (HERE / f"{name}.txt").read_text("utf-8").splitlines()
    return tuple(Planted(line, name) for line in rows if line and not line.startswith("# "))


def posts(name: str) -> tuple[Planted, ...]:
    """Posts under lines `== verdict`; a line `# a … round` between them belongs to none."""
    found = []
    for part in (HERE / f"{name}.txt").read_text("utf-8").split("\n== ")[1:]:
        verdict, _, text = part.partition("\n")
        text = re.sub(r"\n# an? \w+ round\s*\Z", "", text)
        found.append(Planted(text.strip("\n") + "\n", verdict.strip()))
    return tuple(found)
