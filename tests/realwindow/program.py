"""The real window, beside which somebody answers questions about it: a line in, one line of JSON out. A program of its own.

python program.py HOME
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from advocate_app.assembly import Home
from advocate_app.desktop import app
from advocate_app.desktop.shell.window import Window


def no_sample(told: object) -> NoReturn:
    raise AssertionError("nobody asked for the sample")


def name_of(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name)


def state() -> dict[str, object]:
    """What a person sees of where they are; `ring` is None for what draws none of its own."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, Window)]
    front, focus = QApplication.activeWindow(), QApplication.focusWidget()
    return {
        "place": windows[0].current if windows else "",
        "front": None if front is None else type(front).__name__,
        "focus": None if focus is None else name_of(focus),
        "ring": getattr(focus, "ring", None),
        "typed": focus.toPlainText()
        if isinstance(focus, QPlainTextEdit)
        else focus.text()
        if isinstance(focus, QLineEdit)
        else "",
        "menu": QApplication.activePopupWidget() is not None,
        "minimised": bool(windows) and windows[0].isMinimized(),
    }


class Answers(QObject):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._asked.activated.connect(self._answer)

    def _answer(self) -> None:
        if sys.stdin.readline():
            print(json.dumps(state()), flush=True)
        else:
            self._asked.setEnabled(False)
            QApplication.closeAllWindows()


def main(home: str) -> int:
    qt = QApplication(["advocate"])
    Answers(qt)
    return app.main(Home(Path(home)), no_sample)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
