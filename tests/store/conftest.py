"""Stores in real files, and a clock that tests set."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from advocate_app.store.files import Desk, open_desk

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


class SetClock:
    """Stands still until it is set."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self.moment = now

    def now(self) -> datetime:
        return self.moment

    def go(self, **by: float) -> datetime:
        self.moment += timedelta(**by)
        return self.moment


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture(params=["sqlite"])
def database(request: pytest.FixtureRequest) -> str:
    """Contract tests run once for each database; the team's comes later."""
    return str(request.param)


@pytest.fixture
def desk(tmp_path: Path, clock: SetClock) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "home" / "desk.db", clock)
    yield desk
    desk.close()
