"""Sets of sentences and posts that were written to find the faults of the rules, and how much of each a rule finds.

What stands below the line "# held out" of a set was not looked at while its rule was tuned.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
HELD = "# held out"


@dataclass(frozen=True, slots=True)
class Planted:
    """`verdict` is what a reader of the set's file expects; `held_out` was not looked at while tuning."""

    text: str
    verdict: str
    held_out: bool


def lines(name: str) -> tuple[Planted, ...]:
    """One text per line; the verdict is the name of the file."""
    found, held = [], False
    for line in (HERE / f"{name}.txt").read_text("utf-8").splitlines():
        held = held or line.startswith(HELD)
        if line and not line.startswith("# "):
            found.append(Planted(line, name, held))
    return tuple(found)


def posts(name: str) -> tuple[Planted, ...]:
    """Posts under lines `== verdict`."""
    found, held = [], False
    _, *parts = (HERE / f"{name}.txt").read_text("utf-8").split("\n== ")
    for part in parts:
        verdict, _, text = part.partition("\n")
        text, mark, _ = text.partition("\n" + HELD)
        found.append(Planted(text.strip("\n") + "\n", verdict.strip(), held))
        held = held or bool(mark)
    return tuple(found)
