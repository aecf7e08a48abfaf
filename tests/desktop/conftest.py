"""The window's tests run offscreen, dressed as the application is."""

from __future__ import annotations

import gc
import importlib.util
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if importlib.util.find_spec("PySide6") is None:
    collect_ignore_glob = ["*"]  # the session without Qt proves other things

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from advocate_app.desktop.work import Work
    from tests.desktop.hands import HeldHands


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Nobody looks for garbage while a test runs (see `_windows_go_with_their_test`): it would meet windows that are half gone."""
    from advocate_app.desktop import collector
    from advocate_app.desktop.look import Theme, apply
    from advocate_app.desktop.translation import Language, speak

    collector.EVERY_MS = 3_600_000
    speak(qapp, Language.ENGLISH)
    apply(qapp, Theme.LIGHT)
    return qapp


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Runs the test once in each theme."""
    from advocate_app.desktop.look import Theme, apply

    apply(qapp, Theme(request.param))
    yield request.param
    apply(qapp, Theme.LIGHT)


@pytest.fixture
def hands() -> HeldHands:
    """Hands that run jobs when told: `hands.run()`."""
    from tests.desktop.hands import HeldHands

    return HeldHands()


@pytest.fixture
def work(qapp: QApplication, hands: HeldHands) -> Iterator[Work]:
    """A runner whose jobs wait for `hands.run()`."""
    from advocate_app.desktop.work import Work

    made = Work(hands)
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def _windows_go_with_their_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """Garbage is collected here and nowhere else: in a worker's thread it would end widgets of this one."""
    gc.disable()
    yield
    if "qapp" in request.fixturenames:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect(1)
    gc.enable()
