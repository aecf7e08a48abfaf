from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from advocate_app.desktop.shell.crash import CrashGuard
from advocate_app.desktop.shell.crash_window import CrashWindow, report
from advocate_app.desktop.widgets import Button
from advocate_app.outside.logs import describe, keep_log
from advocate_app.problems import Unreachable
from tests.desktop import gate

SECRET = "ghp_a-token-that-must-not-leak"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    ours = logging.getLogger("advocate_app")
    before = ours.handlers[:], ours.level, ours.propagate
    yield keep_log(tmp_path / "logs")
    for handler in ours.handlers:
        handler.close()
    ours.handlers, ours.level, ours.propagate = before


def crash(text: str) -> Exception:
    try:
        try:
            int(text)
        except ValueError as cause:
            raise Unreachable("git.push", "Pushing {text} failed.", text=text) from cause
    except Unreachable as error:
        return error
    raise AssertionError


def test_a_report_names_kinds_and_places_but_no_text_no_secret_and_no_home(qapp: object) -> None:
    said = report(crash(SECRET), "0.1.0")
    assert SECRET not in said
    assert "builtins.ValueError" in said
    assert "git.push" in said
    assert "\n  test_crash.py:" in said
    assert str(Path(__file__).resolve().parent) not in said


def test_a_mistake_in_any_thread_opens_one_window_and_is_logged(
    qtbot: QtBot, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    guard = CrashGuard("0.1.0", show=shown.append)
    # as they are: so they are put back when the guard has taken them over
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    guard.install()
    error = crash(SECRET)
    sys.excepthook(type(error), error, error.__traceback__)
    thread = threading.Thread(target=crash_loudly)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert "RuntimeError" in shown[1]
    assert log.read_text(encoding="utf-8").count("a mistake of ours") == 2
    assert SECRET not in "".join(shown) + log.read_text(encoding="utf-8")


def crash_loudly() -> None:
    raise RuntimeError(SECRET)


def test_the_crash_window_can_be_copied_and_left(qtbot: QtBot, theme: str) -> None:
    window = CrashWindow(describe(crash(SECRET)))
    window.show()
    gate.check(qtbot, window)
    copy, go_on = window.findChildren(Button)
    copy.click()
    assert QGuiApplication.clipboard().text() == window.findChildren(QPlainTextEdit)[0].toPlainText()
    with qtbot.waitSignal(window.destroyed):
        go_on.click()
