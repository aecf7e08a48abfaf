"""The first page on an empty home folder."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Home
from advocate_app.desktop.start.screen import StartScreen
from advocate_app.desktop.work import Work
from tests.desktop.hands import HeldHands
from tests.desktop.repositories import MARI, OTHER, ROBOT, repository
from tests.desktop.seen_hands import SeenHands


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "nobody"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture
def hands() -> HeldHands:
    return SeenHands()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def projects(tmp_path: Path) -> Path:
    """Two repositories with own work, dotfiles, one of somebody else, and what is no repository."""
    at = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)
    folder = tmp_path / "projects"
    mine = [
        (MARI, f"Size the connection pool by {what}")
        for what in ("latency", "threads", "memory", "queue depth", "wait", "age")
    ]
    repository(folder / "pool-service", [*mine, (OTHER, "Draw a rounder button"), (ROBOT, "Bump version to 1.2.3")], at)
    repository(folder / "deep" / "er" / "http-client", [*mine, *mine], at)
    repository(folder / "dotfiles", mine, at)
    repository(folder / "console", [(OTHER, "Draw a table of deployments")], at, own="")
    (folder / "notes").mkdir()
    return folder


@pytest.fixture
def screen(qtbot: QtBot, home: Home, work: Work, hands: HeldHands) -> StartScreen:
    made = StartScreen(home, work)
    qtbot.addWidget(made)
    made.resize(1280, 770)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.shown()
    hands.run()
    return made
