"""What only a real window shows: under a window manager, the keyboard is always somewhere, and where one expects it."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.realwindow.screen import Person

IDEAS = ("How thread pools wait", "What a recording costs")
# where each place has the keyboard first, and whether there is more in it
PLACES = {
    "today": ("Continue: What the pool told us", True),
    "topics": ("", True),
    "write": ("", True),
    "review": ("See what goes out", False),
    "calendar": ("Go to your drafts", False),
    "settings": ("What I know", True),
}


def test_a_window_that_opens_has_the_keyboard_on_what_it_is_about(mari: Person) -> None:
    assert mari.sees()["focus"] == "Continue: What the pool told us"


@pytest.mark.parametrize("opens", ["ctrl+k", "ctrl+slash", "ctrl+shift+n"])
def test_what_lay_over_the_window_gives_the_focus_back(mari: Person, opens: str) -> None:
    mari.press("ctrl+2")
    before = mari.until(place="topics", focus=lambda name: name in IDEAS)
    mari.press("Tab")
    before = mari.until(focus=partial(_another, before["focus"]))
    mari.press(opens)
    mari.until(front=lambda front: front not in (None, "Window"), focus=partial(_another, before["focus"]))
    mari.press("Escape")
    assert mari.until(front="Window", focus=before["focus"])["ring"]


def test_each_place_is_one_key_away_and_keeps_its_focus(mari: Person) -> None:
    left = {}
    for number, (place, (about, more)) in enumerate(PLACES.items(), 1):
        mari.press(f"ctrl+{number}")
        seen = mari.until(place=place, focus=about or bool)
        assert seen["ring"], "whoever comes by key sees where they are"
        if more:
            mari.press("Tab")
            seen = mari.until(focus=partial(_another, seen["focus"]))
        left[number] = seen["focus"]
    for number, place in enumerate(PLACES, 1):
        mari.press(f"ctrl+{number}")
        mari.until(place=place, focus=left[number])


def test_a_text_is_opened_typed_and_left_by_keys_alone(mari: Person) -> None:
    mari.press("ctrl+3")
    mari.until(place="write", focus=lambda name: name and "What the pool told us" in name)
    mari.press("Return")
    mari.until(focus="Your text")
    mari.press("ctrl+End")
    mari.type("And the pool waited too.")
    mari.until(typed=lambda text: text.endswith("And the pool waited too."))
    mari.press("ctrl+1")
    mari.until(place="today", focus=bool)
    mari.press("ctrl+3")
    seen = mari.until(place="write", focus="Your text", typed=lambda text: text.endswith("And the pool waited too."))
    assert seen["typed"].count("And the pool waited too.") == 1


def test_alt_with_a_key_opens_no_menu_and_alt_alone_does(mari: Person) -> None:
    mari.press("alt+Down")
    before = mari.sees()["focus"]
    assert before
    mari.press("Alt_L")
    mari.until(menu=True)
    mari.press("Escape")
    mari.until(menu=False)
    mari.press("Escape")
    mari.until(focus=before)


def test_a_second_start_raises_the_first_window(mari: Person, home: Path) -> None:
    before = mari.sees()["focus"]
    mari.minimise()
    mari.until(front=None, minimised=True)
    second = [sys.executable, "-P", "-m", "advocate_app", "--home", str(home)]
    done = subprocess.run(second, env=dict(mari.env), capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stderr) == (0, "")
    mari.until(front="Window", minimised=False, focus=before)


def _another(name: str, now: str | None) -> bool:
    return bool(now) and now != name
