"""One screen for all of these tests, and for each a workspace and a window of its own. Only X11 has such a screen."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if importlib.util.find_spec("PySide6") is None or sys.platform != "linux":
    collect_ignore_glob = ["*"]

if TYPE_CHECKING:
    from tests.realwindow.screen import Person


@pytest.fixture(scope="session")
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    from tests.realwindow.screen import NEEDS, need, screen

    need(*NEEDS)
    with screen(tmp_path_factory.mktemp("screen")) as env:
        yield env


@pytest.fixture(scope="session")
def _begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Mari's, with two ideas and a draft."""
    from advocate_app.assembly import Home
    from advocate_app.commands import know, write
    from advocate_app.commands.begin import Beginning, begin

    home = Home(tmp_path_factory.mktemp("begun") / "home")
    office = begin(home, Beginning("Mari Tamm", "Europe/Tallinn"))
    for idea in ("How thread pools wait", "What a recording costs"):
        know.add_idea(office, idea)
    write.new_draft(office, text="# What the pool told us\n\nIt waited for its carrier.\n")
    office.close()
    return home.root


@pytest.fixture
def home(_begun: Path, tmp_path: Path) -> Path:
    shutil.copytree(_begun, tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def mari(home: Path, surroundings: dict[str, str]) -> Iterator[Person]:
    """Before her window."""
    from tests.realwindow.screen import window

    with window(home, surroundings) as person:
        yield person
