"""The gate itself: what it must find, it finds."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from advocate_app.desktop.widgets import Text
from tests.desktop import gate


def test_the_gate_finds_what_has_no_name_is_too_small_clipped_or_a_trap(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inside = QVBoxLayout(window)
    tiny = QPushButton("x")
    tiny.setFixedSize(20, 20)
    for widget in (QLineEdit(), QPlainTextEdit(), tiny):
        inside.addWidget(widget)
    text = Text("A sentence that goes on for longer than one line of this narrow window has room for.")
    text.setFixedHeight(10)
    inside.addWidget(text)
    window.resize(200, 300)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    assert len(gate.unnamed(window)) == 2
    assert len(gate.small(window)) == 1
    assert len(gate.clipped(window)) == 1
    assert "a keyboard trap" in gate.unreached(window)[0]
