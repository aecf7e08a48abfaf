"""Hands that run jobs when told, in the test's own thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from advocate_app.desktop.work import Lane


class HeldHands:
    """Give it to `Work`; nothing runs before `run()`."""

    def __init__(self) -> None:
        self.held: list[tuple[Lane, Callable[[], None]]] = []

    def give(self, lane: Lane, task: Callable[[], None]) -> None:
        self.held.append((lane, task))

    def rest(self) -> None:
        self.run()

    def run(self) -> None:
        """Runs what waits, delivers the outcomes, and goes on with what those gave, until nothing waits."""
        QCoreApplication.sendPostedEvents()
        while self.held:
            _, task = self.held.pop(0)
            task()
            QCoreApplication.sendPostedEvents()
