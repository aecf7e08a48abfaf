"""Ends a Java that a killed guard left behind, and no other process, whatever number it got since."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from advocate_app.outside.languagetool.guard import HIDDEN

if TYPE_CHECKING:
    from psutil import Process

SECONDS = 3.0  # until a killed process is gone


def end_leftovers(notes: Path) -> int:
    """How many were ended. A Java whose guard lives belongs to another running app."""
    import psutil

    ended = 0
    for note in notes.glob("java-*.json"):
        try:
            kept = json.loads(note.read_text("utf-8"))
            java, guard, command = int(kept["java"]), int(kept["guard"]), list(kept["command"])
        except (OSError, ValueError, KeyError, TypeError):
            with suppress(OSError):
                note.unlink(missing_ok=True)
            continue
        if HIDDEN in _command(guard):
            continue
        if command and _command(java)[-len(command) + 1 :] == command[1:]:
            with suppress(psutil.Error):
                process = psutil.Process(java)
                process.kill()
                ended += 1
                _wait(process)
        with suppress(OSError):
            note.unlink(missing_ok=True)
    return ended


def _wait(process: Process) -> None:
    """Until it is gone, or a zombie, which holds nothing any more: in a container nobody may take its exit code."""
    import psutil

    until = time.monotonic() + SECONDS
    while process.is_running() and process.status() != psutil.STATUS_ZOMBIE and time.monotonic() < until:
        time.sleep(0.01)


def _command(pid: int) -> list[str]:
    """The command line of a process; none where there is no such process, or it is somebody else's."""
    import psutil

    with suppress(psutil.Error):
        return list(psutil.Process(pid).cmdline())
    return []
