"""Clicks, types and presses keys at random in the whole window: `python -m tests.monkey SEED SECONDS [sample|own]`.

What it is after are mistakes of ours: exceptions in slots and threads. Each is printed with what was done just before.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from advocate_app.assembly import Home
from advocate_app.commands.begin import Beginning, begin
from advocate_app.desktop.app import App, application
from advocate_app.tour.sample import open_sample

PAUSE = 0.015  # seconds between two deeds
SIZES = ((1280, 800), (1024, 700), (800, 600))
TEXTS = (
    *(
        "postgres",
        "😀👩‍👩‍👧",
        "日本語",
        "שלום",
        "a" * 3000,
        "http://127.0.0.1:9/x",
        "/etc",
        "",
        "%s {x} %1",
        "<b>x</b>",
        "1e999",
    ),
    *("-1", "Only idiots do this.", "\t", " "),
)
KEYS = tuple(
    getattr(Qt.Key, f"Key_{name}")
    for name in [
        "Return",
        "Escape",
        "Tab",
        "Down",
        "Up",
        "Space",
        "Delete",
        "N",
        "L",
        "A",
        "O",
        "F6",
        "Left",
        "Right",
        "Home",
        "End",
        "PageDown",
    ]
)
WITH_CONTROL = tuple(getattr(Qt.Key, f"Key_{name}") for name in "123456ZK")
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
USED = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView, QComboBox, QMenu)


class Monkey:
    """One seed does the same deeds wherever the window is as fast."""

    def __init__(self, seed: int, window: QWidget) -> None:
        self._chance, self._window = random.Random(seed), window
        self._done = Counter[str]()
        self.trail: list[str] = []
        self.mistakes: list[str] = []

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        said = "".join(traceback.format_exception(kind, error, trace))
        self.mistakes.append(f"after {' | '.join(self.trail[-5:])}\n{said}")

    def act(self) -> None:
        """Something that is used seldom rather than often."""
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window
        if isinstance(top, QFileDialog):
            top.reject()
            return
        seen = [each for each in (top, *top.findChildren(QWidget)) if each.isVisible() and each.isEnabled()]
        seen = [each for each in seen if min(each.width(), each.height()) > 2]
        used = [each for each in seen if isinstance(each, USED)] or seen
        if used:
            some = self._chance.sample(used, min(4, len(used)))
            widget = min(some, key=lambda each: self._done[_name(each)])
            self._done[_name(widget)] += 1
            self.trail.append(_name(widget))
            self._use(widget, top)

    def _use(self, widget: QWidget, top: QWidget) -> None:
        chance = self._chance
        if chance.random() < 0.12:
            modifier = chance.choice(MODIFIERS)
            keys = KEYS + WITH_CONTROL if modifier is Qt.KeyboardModifier.ControlModifier else KEYS
            QTest.keyClick(QApplication.focusWidget() or top, chance.choice(keys), modifier)
        elif isinstance(widget, QLineEdit):
            widget.setFocus()
            widget.insert(chance.choice(TEXTS))
            if chance.random() < 0.3:
                QTest.keyClick(widget, Qt.Key.Key_Return)
        elif isinstance(widget, QPlainTextEdit):
            widget.setFocus()
            widget.insertPlainText(chance.choice(TEXTS))
        else:
            button = Qt.MouseButton.RightButton if chance.random() < 0.1 else Qt.MouseButton.LeftButton
            at = QPoint(chance.randrange(widget.width()), chance.randrange(widget.height()))
            QTest.mouseClick(widget, button, Qt.KeyboardModifier.NoModifier, at)


def _name(widget: QWidget) -> str:
    said = [f"{type(widget).__name__} {widget.accessibleName()}".strip()]
    if (parent := widget.parentWidget()) is not None:
        said.append(type(parent).__name__)
    return " < ".join(said)


def main(seed: int, seconds: float, where: str = "sample") -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder, "home"))
        if where == "own":
            begin(home, Beginning("Mari Tamm", "Europe/Tallinn", "EE", employer="Kivi Systems")).close()
        whole = App(app, home, lambda told: open_sample(told=told), sample=where == "sample")
        monkey = Monkey(seed, whole.window)
        sys.excepthook = monkey.caught
        threading.excepthook = lambda args: monkey.caught(
            args.exc_type, args.exc_value or SystemExit(), args.exc_traceback
        )
        whole.window.resize(*SIZES[seed % len(SIZES)])
        whole.open()
        end, deeds = time.monotonic() + seconds, 0
        while time.monotonic() < end:
            app.processEvents()
            time.sleep(PAUSE)
            monkey.act()
            deeds += 1
    print(f"{deeds} deeds, {len(monkey.mistakes)} mistakes of ours", *monkey.mistakes, sep="\n")
    os._exit(bool(monkey.mistakes))  # whatever still runs ends with it


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]), *sys.argv[3:])
