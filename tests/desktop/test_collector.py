"""Garbage is collected on the GUI thread only."""

from __future__ import annotations

import gc
import time
import weakref

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocate_app.desktop.collector import MOST_LOOKS, QUIET_LOOKS, Collector


class Ring:
    def __init__(self) -> None:
        self.me = self


@pytest.fixture(autouse=True)
def _as_often_as_in_the_app(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("advocate_app.desktop.collector.EVERY_MS", 100)


def test_automatic_collection_is_off_while_it_lives_and_on_again_after(qtbot: QtBot) -> None:
    gc.enable()
    collector = Collector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_what_nobody_holds_any_more_is_collected(qtbot: QtBot) -> None:
    collector = Collector()
    collector.collect()
    gone = weakref.ref(Ring())
    held = [Ring() for _ in range(gc.get_threshold()[0] + 100)]
    collector.collect()
    assert gone() is None
    assert held
    collector.stop()


def test_what_came_with_modules_is_looked_at_once(qtbot: QtBot) -> None:
    collector = Collector()
    before = gc.get_freeze_count()
    collector.collect()
    frozen = gc.get_freeze_count()
    assert frozen > before
    collector.collect()
    assert gc.get_freeze_count() == frozen
    collector.stop()
    assert gc.get_freeze_count() == 0


def test_the_deepest_look_waits_until_nothing_else_goes_on(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = list[int]()
    collector = Collector()
    collector.collect()  # the modules
    monkeypatch.setattr(gc, "get_count", lambda: (2_000, 20, 20))
    monkeypatch.setattr(gc, "collect", looks.append)
    spent = 0.0
    for took in (1.0, 0.0):
        for _ in range(QUIET_LOOKS):
            spent += took
            monkeypatch.setattr(time, "process_time", lambda now=spent: now)
            collector.collect()
    monkeypatch.undo()
    collector.stop()
    assert set(looks[:QUIET_LOOKS]) == {1}
    assert looks[-1] == 2


def test_the_deepest_look_is_not_put_off_for_ever(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = list[int]()
    collector = Collector()
    collector.collect()
    monkeypatch.setattr(gc, "get_count", lambda: (2_000, 20, 20))
    monkeypatch.setattr(gc, "collect", looks.append)
    for second in range(MOST_LOOKS + 2):
        monkeypatch.setattr(time, "process_time", lambda now=1e6 + second: now)
        collector.collect()
    monkeypatch.undo()
    collector.stop()
    assert looks.count(2) == 1
