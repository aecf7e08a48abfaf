"""The guard: a process of our own that runs Java and ends it when the app is gone, however the app went.

It holds the read end of a pipe from the app as its standard input. At end of file it kills Java; the app's end of the pipe closes
when the app ends it, ends itself, or is killed. SIGINT and SIGTERM, which a terminal or a session sends to all, are left to the app.
It prints one line for each thing that happened: `java PID`, `started`, `ended CODE REASON`.

Only the standard library, and little of that: it lies in memory for as long as the window is open.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

HIDDEN = "--guard-languagetool"  # the argument that makes the app's executable a guard
STARTED = "Server started"  # what LanguageTool prints once the port is its own
_TELLING = ("Exception", "Error", "in use", "Could not", "Unrecognized")


def main(arguments: Sequence[str]) -> int:
    """`arguments`: the file for process ids, then the command that runs Java."""
    _ignore_signals()
    note, command = Path(arguments[0]), list(arguments[1:])
    try:
        java = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # a group of its own: some `java` is a script that starts another
        )
    except OSError as e:
        _say(f"ended -1 {e.strerror or e}")
        return 1
    try:
        # whoever starts next ends what a killed guard left behind
        with suppress(OSError):
            note.write_text(json.dumps({"java": java.pid, "guard": os.getpid(), "command": command}), "utf-8")
        _say(f"java {java.pid}")
        threading.Thread(target=_kill_at_end, args=(java,), daemon=True).start()
        assert java.stdout is not None
        reason = _listen(java.stdout)
        code = java.wait()
    finally:
        _kill(java)
        note.unlink(missing_ok=True)
    _say(f"ended {code} {reason}")
    return 0


def _kill_at_end(java: subprocess.Popen[bytes]) -> None:
    while os.read(0, 1024):
        pass
    _kill(java)


def _kill(java: subprocess.Popen[bytes]) -> None:
    if sys.platform != "win32":
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(java.pid, signal.SIGKILL)
    java.kill()  # for a system that has no groups, or will not signal all of one


def _listen(printed: IO[bytes]) -> str:
    """Reads what Java prints, which may hold a person's words and is kept nowhere; the last line that tells what went wrong."""
    telling, up = "", False
    for raw in printed:
        line = raw.decode("utf-8", "replace").strip()
        if not up and STARTED in line:
            up = True
            _say("started")
        if not up and any(word in line for word in _TELLING):
            telling = line[:200]
    return telling


def _say(line: str) -> None:
    with suppress(OSError):
        os.write(1, f"{line}\n".encode())


def _ignore_signals() -> None:
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None:
            signal.signal(number, signal.SIG_IGN)


def command_of_guard() -> list[str]:
    """How this app's own executable is started as a guard."""
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN]
    return [sys.executable, "-m", "advocate_app", HIDDEN]
