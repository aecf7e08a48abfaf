"""What a key costs in a draft of 10,000 words with everything on: from the key to the paint, and the longest turn of the event loop.

CPU of the GUI thread, so that other programs don't count. The peer is a bare `QPlainTextEdit` with the same text.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from advocate_app.assembly import Home
from advocate_app.commands import write
from advocate_app.commands.begin import Beginning, begin
from advocate_app.commands.publish import add_account
from advocate_app.desktop.app import App, application
from advocate_app.desktop.write.editing.page import EditPage
from advocate_app.desktop.write.screen import WriteScreen
from advocate_app.shipped import resource
from advocate_app.vocabulary import DraftId

WORDS, KEYS = 10_000, 300
STREAM = "the pool was realy waiting for a connection, simply because it had none left. "
PAUSE, LONG_PAUSE = 0.05, 0.6  # seconds between keys; after every fortieth the checks read


class Painted(QObject):
    """Counts the paints of a widget."""

    times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


def sample() -> str:
    posts = [path.read_text().rpartition("+++\n")[2] for path in sorted(resource("sample", "posts").glob("*.md"))]
    text = "\n\n".join(posts)
    while len(text.split()) < WORDS:
        text += f"\n\n{text}"
    return f"# Long\n\n{text}"


def worst(turns: Callable[[], bool], *, seconds: float = 60.0) -> float:
    """The longest turn of the event loop, in ms of CPU, until `turns` says that it is over."""
    longest, until = 0.0, time.monotonic() + seconds
    while not turns():
        assert time.monotonic() < until, "it never ended"
        before = time.thread_time()
        QCoreApplication.processEvents()
        longest = max(longest, time.thread_time() - before)
    return longest * 1000


def spent(seconds: float) -> Callable[[], bool]:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until


def type_keys(edit: QPlainTextEdit) -> tuple[list[float], float]:
    """ms of CPU from each key to its paint, and the longest turn between keys."""
    painted = Painted()
    edit.viewport().installEventFilter(painted)
    took, longest = [], 0.0
    for index in range(KEYS):
        seen, before = painted.times, time.thread_time()
        QTest.keyClicks(edit, STREAM[index % len(STREAM)])
        while painted.times == seen:
            QCoreApplication.processEvents()
        took.append((time.thread_time() - before) * 1000)
        longest = max(longest, worst(spent(PAUSE if (index + 1) % 40 else LONG_PAUSE)))
    return sorted(took), longest


def opened(window: App, draft: DraftId) -> tuple[EditPage, float]:
    """The page with the draft, and the ms of CPU until it was painted."""
    before = time.thread_time()
    window.window.go("write", draft)
    screen = window.window.screen_of("write")
    assert isinstance(screen, WriteScreen)
    worst(lambda: screen.desk.page.isVisible() and len(screen.desk.page.text()) > WORDS)
    QCoreApplication.processEvents()
    return screen.desk.page, (time.thread_time() - before) * 1000


def main(folder: Path) -> None:
    """Prints the figures; `folder` is empty and may be written to."""
    app = application()
    text = sample()
    office = begin(Home(folder / "keys"), Beginning("Mari Tamm", "Europe/Tallinn", "EE"))
    draft = write.new_draft(office, text=text)
    other = write.new_draft(office, text="# Short\n\nA few words.\n")
    (folder / "shelf").mkdir()
    add_account(office, "folder", "Shelf", {"folder": str(folder / "shelf"), "generator": "plain"})
    office.close()
    window = App(app, Home(folder / "keys"), _no_tour, publishes=False)
    window.open()
    page, first = opened(window, draft)
    reading = worst(lambda: bool(page.checking.engine_words))
    window.window.go("write", other)
    worst(spent(1.0))
    page, again = opened(window, draft)
    worst(spent(2.0))
    page.edit.jump(len(page.text()) // 2, len(page.text()) // 2)
    worst(spent(2.0))
    took, longest = type_keys(page.edit)
    fence = _once(lambda: page.edit.jump(8, 8), lambda: QTest.keyClicks(page.edit, "```"))
    preview = _once(lambda: None, lambda: page.tabs.choose("preview"))
    window.window.close()
    window.finish()
    bare = QPlainTextEdit()
    bare.resize(800, 700)
    bare.setPlainText(text)
    bare.show()
    worst(spent(0.5))
    peer, _ = type_keys(bare)
    print(f"Typing in {len(text.split()):,} words with everything on, CPU ms of the GUI thread")
    print(f"  key to paint            p50 {took[KEYS // 2]:5.1f}   p99 {took[KEYS * 99 // 100 - 1]:5.1f} (bar: ≤ 8)")
    print(f"  … in a bare text field  p50 {peer[KEYS // 2]:5.1f}   p99 {peer[KEYS * 99 // 100 - 1]:5.1f}")
    print(f"  longest turn of the loop while typing {longest:5.1f} (bar: ≤ 16), while first read {reading:5.1f}")
    print(f"  opening {again:5.1f} (bar: ≤ 50; the first time, with its screen, {first:.0f})", end="")
    print(f"   a new fence {fence:5.1f} (≤ 50)   the preview {preview:5.1f} (≤ 50)\n")


def _once(prepare: Callable[[], object], act: Callable[[], object]) -> float:
    prepare()
    worst(spent(1.0))
    before = time.thread_time()
    act()
    during = (time.thread_time() - before) * 1000
    return during + worst(spent(0.3))


def _no_tour(_: Callable[[str], None]) -> NoReturn:
    raise AssertionError("nobody asked for the tour")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
