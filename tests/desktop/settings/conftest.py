"""A workspace of one's own, begun as people begin it, and its Settings screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Home, Office
from advocate_app.commands.begin import Beginning, begin
from advocate_app.desktop.screen import Toast
from advocate_app.desktop.settings.screen import SettingsScreen
from advocate_app.desktop.work import Work
from advocate_app.outside.clock import MadeUpClock
from tests.desktop.hands import HeldHands
from tests.desktop.repositories import MARI, OTHER, ROBOT, repository
from tests.desktop.seen_hands import SeenHands

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)  # 9:00 in Tallinn


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    clock = MadeUpClock(NOW, lambda: 0.0)
    made = begin(
        Home(tmp_path / "home"), Beginning("Mari Tamm", "Europe/Tallinn", "EE", about="JVM platform"), clock=clock
    )
    yield made
    made.close()


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """Three commits of Mari's that say something, one of a colleague's, one of a robot's."""
    return repository(
        tmp_path / "pool-service",
        [
            (MARI, "Close idle connections of the pool after a minute"),
            (MARI, "Count waiting threads per pool for the dashboard"),
            (OTHER, "Draw a button with rounder corners in the console"),
            (ROBOT, "Bump version to 1.2.3"),
            (MARI, "Size the connection pool by measured latency"),
        ],
        datetime(2026, 6, 15, 9, 0, tzinfo=UTC),
    )


@pytest.fixture
def hands() -> HeldHands:
    return SeenHands()


@pytest.fixture
def toasts() -> list[Toast]:
    return []


@pytest.fixture
def screen(qtbot: QtBot, office: Office, work: Work, hands: HeldHands, toasts: list[Toast]) -> SettingsScreen:
    made = SettingsScreen(office, work)
    made.toasted.connect(toasts.append)
    qtbot.addWidget(made)
    made.resize(1084, 770)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.shown()
    hands.run()
    return made
