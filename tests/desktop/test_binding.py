"""Guards against PySide6 releases that lose references: 6.12.0 ends Python before 3.12 after some 5,000 calls."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS, MAY_FALL = 500, 100


def test_calls_that_return_nothing_keep_none_alive() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("a name")
    # from 3.12 on None is immortal: the count never moves, and the claim holds by itself
    assert sys.getrefcount(None) >= before - MAY_FALL
