"""A small office of its own, on a clock that stands still, and the sample to look at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from advocate_app.assembly import Home, Office
from advocate_app.commands.begin import Beginning, begin
from advocate_app.outside.clock import MadeUpClock
from advocate_app.tour.sample import World, open_sample

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)  # a Monday, 9:00 in Tallinn


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Office]:
    """Nothing is known and nothing was written."""
    wanted = Beginning("Priit Kask", "Europe/Tallinn", "EE", workspace="Platform team")
    office = begin(Home(tmp_path / "home"), wanted, clock=MadeUpClock(NOW, lambda: 0.0))
    yield office
    office.close()


@pytest.fixture(scope="session")
def world() -> Iterator[World]:
    """The sample on its Monday. Read only."""
    made = open_sample(running=lambda: 0.0)
    yield made
    made.close()
