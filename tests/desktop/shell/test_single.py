from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from advocate_app.desktop.shell.single import SingleInstance

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from advocate_app.desktop.shell.single import SingleInstance
app = QCoreApplication([])
sys.exit(10 if SingleInstance(Path(sys.argv[1])).claim(sys.argv[2]) else 20)
"""
CRASHED = SECOND.replace("sys.exit(10", "import os; os._exit(10")


def start(code: str, home: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", code, str(home), "draft 7"])


def test_a_second_start_hands_its_words_to_the_first_and_ends(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        second = start(SECOND, tmp_path)
    assert asked.args == ["draft 7"]
    assert second.wait(20) == 20
    first.release()


def test_another_home_has_a_window_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = SingleInstance(tmp_path / "one"), SingleInstance(tmp_path / "other")
    assert one.claim()
    assert other.claim()
    one.release()
    other.release()


def test_a_killed_window_does_not_lock_out_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    assert start(CRASHED, tmp_path).wait(20) == 10
    next_one = SingleInstance(tmp_path)
    assert next_one.claim()
    next_one.release()
