"""Counted things in words."""

from __future__ import annotations


def plural(text: str, n: int) -> str:
    """English as the source has it: “(s)” for all but one. A translation has its own forms and no “(s)”."""
    return text.replace("(s)", "" if n == 1 else "s")
