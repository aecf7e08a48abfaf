"""Sets of sentences and posts that were written to find the faults of the rules, and how much of each a rule finds.

Every second one of a set was held out while its rule was tuned.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Planted:
    """`verdict` is what a reader of the set's file expects; `held_out` was not looked at while tuning."""

    text: str
    verdict: str
    held_out: bool


def lines(name: str) -> tuple[Planted, ...]:
    """One text per line; the verdict is the name of the file."""
    rows = [line for line in (HERE / f"{name}.txt").read_text("utf-8").splitlines() if line and line[:2] != "# "]
    return tuple(Planted(text, name, bool(number % 2)) for number, text in enumerate(rows))


def posts(name: str) -> tuple[Planted, ...]:
    """Posts under lines `== verdict`."""
    _, *parts = (HERE / f"{name}.txt").read_text("utf-8").split("\n== ")
    found = []
    for number, part in enumerate(parts):
        verdict, _, text = part.partition("\n")
        found.append(Planted(text.strip("\n") + "\n", verdict.strip(), bool(number % 2)))
    return tuple(found)
