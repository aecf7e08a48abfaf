"""Harper, loaded once, and the words of this machine's libraries."""

from __future__ import annotations

import pytest

from advocate_app.checks.grammar.library import library_words
from advocate_app.outside.harper import Harper


@pytest.fixture(scope="session")
def harper() -> Harper:
    return Harper()


@pytest.fixture(scope="session")
def trade() -> frozenset[str]:
    return library_words()
