"""Garbage is collected on the GUI thread only."""

from __future__ import annotations

import gc
import weakref

from pytestqt.qtbot import QtBot

from advocate_app.desktop.collector import Collector


class Ring:
    def __init__(self) -> None:
        self.me = self


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
