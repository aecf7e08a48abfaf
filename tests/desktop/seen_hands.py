"""Hands that run jobs when told, and let the window draw what came of them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.desktop.hands import HeldHands


class SeenHands(HeldHands):
    def run(self) -> None:
        super().run()
        QApplication.processEvents()
        if self.held:
            self.run()
