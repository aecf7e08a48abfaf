"""Names this process so that another one can tell whether it still lives, across restarts of the machine; ends one with its parent."""

from __future__ import annotations

import functools
import os
import platform
import uuid
from pathlib import Path

_BOOT = Path("/proc/sys/kernel/random/boot_id")


@functools.cache
def worker_name() -> str:
    """`machine/boot/process/start/once`: unique to this run of this process."""
    return "/".join((machine(), boot_id(), str(os.getpid()), started(os.getpid()) or "-", uuid.uuid4().hex[:8]))


def is_dead(worker: str) -> bool:
    """Whether the process that `worker` names has certainly ended: it ran here, and the machine or its process is another one now.

    A worker of another machine is never called dead: its lease tells.
    """
    try:
        where, boot, pid, start, _ = worker.split("/")
    except ValueError:
        return False
    if where != machine():
        return False
    if boot != boot_id():
        return bool(boot and boot_id())
    now = started(int(pid))
    return now is None or (start != "-" and now not in (start, "-"))


@functools.cache
def machine() -> str:
    return platform.node().replace("/", "-") or "here"


@functools.cache
def boot_id() -> str:
    """Changes with every start of the machine; '' where the system does not tell."""
    try:
        return _BOOT.read_text("ascii").strip()
    except OSError:
        return ""


def started(pid: int) -> str | None:
    """When the process began, in the system's own words; None where no such process lives, '-' where nobody can tell."""
    if Path("/proc/self/stat").exists():
        try:
            # the name of the program, in brackets, may hold blanks and brackets
            fields = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
        except OSError:
            return None
        return None if fields[0] in "ZX" else fields[19]
    if os.name == "nt":
        return "-"  # asking by signal would end the process there
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return None
    except PermissionError:
        return "-"
    return "-"


def end_with_parent() -> None:
    """Waits for the process that started this one, and ends this one with it, even in the middle of its work.

    For a thread of a process that `multiprocessing` started; what this one started sees its end, and ends too.
    """
    # here, because a window names its worker without it
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    parent = parent_process()
    assert parent is not None
    wait([parent.sentinel])
    os._exit(0)
