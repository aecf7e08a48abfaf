"""Types into the real window until it is killed, saying after each key how many were typed. A program of its own.

python typing_program.py HOME DRAFT
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate_app.assembly import Home
from advocate_app.desktop.app import App
from advocate_app.desktop.write.editing.markdown_edit import MarkdownEdit
from advocate_app.vocabulary import DraftId

STREAM = "the pool was full of threads that waited for each other and nobody saw it "
KEY_EVERY_MS = 15


def no_sample(told: object) -> NoReturn:
    raise AssertionError("nobody asked for the sample")


class Typist:
    def __init__(self, edit: MarkdownEdit) -> None:
        self.edit, self.typed = edit, 0

    def key(self) -> None:
        QTest.keyClicks(self.edit, STREAM[self.typed % len(STREAM)])
        self.typed += 1
        print(self.typed, flush=True)


def main(home: str, draft: str) -> None:
    qt = QApplication([])
    app = App(qt, Home(Path(home)), no_sample, publishes=False)
    app.open()
    app.window.go("write", DraftId(UUID(draft)))
    edits: list[MarkdownEdit] = []
    while not edits:
        qt.processEvents()
        edits = [e for e in app.window.findChildren(MarkdownEdit) if e.isVisible() and e.text().startswith("# ")]
    edits[0].moveCursor(edits[0].textCursor().MoveOperation.End)
    typist = Typist(edits[0])
    keys = QTimer()
    keys.setInterval(KEY_EVERY_MS)
    keys.timeout.connect(typist.key)
    keys.start()
    qt.exec()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
