"""Mari's workspace, where Jaan leads, with the Write screen in the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.desktop.shell.window import Window
from advocate_app.desktop.work import Work
from advocate_app.desktop.write.screen import WriteScreen
from advocate_app.outside.clock import MadeUpClock
from advocate_app.vocabulary import AccountId
from tests.desktop import posts
from tests.desktop.hands import HeldHands


@pytest.fixture
def clock() -> MadeUpClock:
    return MadeUpClock(posts.MONDAY, lambda: 0.0)


@pytest.fixture
def office(tmp_path: Path, clock: MadeUpClock) -> Iterator[Office]:
    made = posts.begun(tmp_path / "home", clock)
    yield made
    made.close()


@pytest.fixture
def jaan(office: Office) -> Office:
    return posts.led(office)


@pytest.fixture
def blog(office: Office, tmp_path: Path) -> AccountId:
    return posts.blog(office, tmp_path / "blog")


@pytest.fixture
def opened(qtbot: QtBot, work: Work, hands: HeldHands) -> Iterator[Callable[[Office], tuple[Window, WriteScreen]]]:
    shown = []  # qtbot holds no window: one that is collected while it paints crashes

    def show(whose: Office) -> tuple[Window, WriteScreen]:
        screen = WriteScreen(whose, work)
        shown.append(posts.windowed(qtbot, screen, work, hands, "write"))
        return shown[-1], screen

    yield show
    # qtbot has closed them; without a running loop Qt would keep them, half collected, into the next test
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
