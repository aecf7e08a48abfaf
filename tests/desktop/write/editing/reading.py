"""Waiting for the checks of the editor's page."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from advocate_app.desktop.write.editing.page import EditPage


def settled(qtbot: QtBot, page: EditPage) -> None:
    """Waits until rules and grammar have read the text as it is now."""
    qtbot.waitUntil(lambda: page.checking.fresh and not page.checking.busy, timeout=15_000)
