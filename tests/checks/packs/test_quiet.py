"""Claims about the shipped packs on texts that are well written: they have little to say, and stop nothing."""

from __future__ import annotations

import re

from advocate_app.checks.finding import stops
from advocate_app.checks.kinds import Context
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import load_rules, shipped_folders

from .documents import BOASTS, names_in, of_packages, words_in

RULES = load_rules(shipped_folders())


def texts() -> list[tuple[str, str]]:
    """What installed packages say of themselves, but for those that show secrets, phone numbers or people's addresses."""
    found = []
    for name, text in of_packages():
        shows = re.search(r"\S@\S+\.\S|secret|phone|password", text)
        if name not in BOASTS and words_in(text) >= 150 and not shows:
            found.append((name, text))
    return found


def test_the_packs_say_little_of_good_texts_and_stop_none() -> None:
    chosen = texts()
    assert len(chosen) >= 20
    plain = Reader(RULES)
    said = words = 0
    for name, text in chosen:
        named = Reader(RULES, None, Context(employer=(names_in(text, 1) or ["Linux"])[0]))
        assert stops(plain.findings(text)) == (), name
        assert stops(named.findings(text)) == (), name
        said += len(plain.findings(text))
        words += words_in(text)
    assert 1000 * said / words <= 5
