"""Before Qt is loaded the window says in one line what this machine lacks."""

from __future__ import annotations

import subprocess
import sys

import pytest

from advocate_app.desktop import needs
from advocate_app.problems import Missing

SCREEN = {"DISPLAY": ":0"}


def test_asking_loads_no_qt() -> None:
    code = "import sys, advocate_app.desktop.needs; sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_no_screen_is_one_sentence_and_what_to_do() -> None:
    problem = needs.missing({}, "linux", opens=lambda library: True)
    assert problem is not None
    assert problem.id == "machine.no-screen"
    assert problem.do


def test_missing_libraries_are_named_with_their_packages() -> None:
    problem = needs.missing(SCREEN, "linux", opens=lambda library: library != "libxcb-cursor.so.0")
    assert problem is not None
    assert "libxcb-cursor.so.0" in problem.what
    assert "libxcb-cursor0" in problem.do
    assert "\n" not in str(problem)


def test_offscreen_needs_no_x11_and_no_screen() -> None:
    asked: list[str] = []

    def opens(library: str) -> bool:
        asked.append(library)
        return True

    assert needs.missing({"QT_QPA_PLATFORM": "offscreen"}, "linux", opens=opens) is None
    assert set(asked) == set(needs.ALWAYS)


def test_other_systems_bring_their_libraries() -> None:
    assert needs.missing({}, "darwin", opens=lambda library: False) is None
    assert needs.missing({}, "win32", opens=lambda library: False) is None


def test_without_the_binding_the_window_says_how_to_get_it() -> None:
    problem = needs.missing(SCREEN, "linux", installed=lambda module: False)
    assert problem is not None
    assert "advocate[desktop]" in problem.do


def test_here_the_offscreen_window_lacks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    needs.check({"QT_QPA_PLATFORM": "offscreen"}, sys.platform)
    with pytest.raises(Missing):
        needs.check({}, "linux")
