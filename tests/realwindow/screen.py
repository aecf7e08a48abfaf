"""A private screen with a window manager, a window on it, and the keyboard before it: what a person has, and no more."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

import dev

PROGRAM = Path(__file__).with_name("program.py")
PATIENCE = 20.0  # seconds: a busy machine
NEEDS = ("Xvfb", "openbox", "xdotool")
READER_NEEDS = ("dbus-daemon", "at-spi-bus-launcher")


def need(*programs: str) -> None:
    """Fails where `dev.py test` should have installed them; elsewhere one line says what to install."""
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), *dev.PROGRAM_FOLDERS])
    gone = [dev.PROGRAMS[program][0] for program in programs if shutil.which(program, path=path) is None]
    if gone:
        line = f"Missing on this machine. Run: sudo apt-get install --no-install-recommends {' '.join(gone)}"
        if os.environ.get("CI") or os.geteuid() == 0:
            pytest.fail(line)
        pytest.skip(line)


@contextmanager
def running(*command: str | Path, env: Mapping[str, str], **how: Any) -> Iterator[subprocess.Popen[str]]:
    """The program while it is needed; ended by its own id."""
    program = subprocess.Popen([*map(str, command)], env=dict(env), text=True, stderr=subprocess.DEVNULL, **how)
    try:
        yield program
    finally:
        program.terminate()
        try:
            program.wait(10)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()


class Person:
    """In front of the window: presses keys, sees where they are."""

    def __init__(self, env: Mapping[str, str], program: subprocess.Popen[str]) -> None:
        self.env, self._program = env, program

    def sees(self) -> dict[str, Any]:
        assert self._program.stdin
        assert self._program.stdout
        self._program.stdin.write("\n")
        self._program.stdin.flush()
        line = self._program.stdout.readline()
        assert line, "the window is gone"
        seen: dict[str, Any] = json.loads(line)
        return seen

    def until(self, **wanted: Any) -> dict[str, Any]:
        """Waits until all of this is seen; a callable is asked."""
        end = time.monotonic() + PATIENCE
        while True:
            seen = self.sees()
            if all(want(seen[what]) if callable(want) else seen[what] == want for what, want in wanted.items()):
                return seen
            assert time.monotonic() < end, f"{wanted} never came: {seen}"
            time.sleep(0.02)

    def press(self, *keys: str) -> None:
        """Keys as X names them: ctrl+k, Escape, Tab."""
        self._x("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        self._x("type", "--delay", "5", text)

    def minimise(self) -> None:
        self._x("getactivewindow", "windowminimize", "--sync")

    def _x(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=dict(self.env), check=True, timeout=PATIENCE)


@contextmanager
def screen(folder: Path) -> Iterator[dict[str, str]]:
    """The surroundings of a program that is to open its window there."""
    with ExitStack() as stack:
        reading, writing = os.pipe()
        size = ("-screen", "0", "1400x900x24", "-nolisten", "tcp")
        stack.enter_context(running("Xvfb", "-displayfd", str(writing), *size, env=os.environ, pass_fds=[writing]))
        os.close(writing)
        with os.fdopen(reading) as said:
            display = f":{said.readline().strip()}"
        env = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
        (folder / "nobody").mkdir(mode=0o700)
        nobody = str(folder / "nobody")
        env |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": nobody, "XDG_CONFIG_HOME": nobody}
        env |= {"XDG_RUNTIME_DIR": nobody, "PYTHONPATH": str(PROGRAM.parents[2])}
        stack.enter_context(running("openbox", "--sm-disable", env=env, stdout=subprocess.DEVNULL))
        yield env


@contextmanager
def window(home: Path, env: Mapping[str, str]) -> Iterator[Person]:
    """Somebody before the window of `home`, which has come to the front."""
    with running(sys.executable, PROGRAM, home, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        person = Person(env, program)
        person.until(front="Window", focus=_something)
        yield person


def _something(found: object) -> bool:
    return bool(found)
