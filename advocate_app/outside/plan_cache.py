"""Keeps plans of rules in a folder of this person's cache. What can't be kept or trusted is made anew, and that is no trouble."""

from __future__ import annotations

import os
from typing import NamedTuple

try:
    from _blake2 import blake2b  # hashlib brings OpenSSL along, which takes longer to load than a plan
except ImportError:
    from hashlib import blake2b

_SEAL = 16  # bytes in front of a plan that say that it is whole
MOST = 20  # plans; when one more is kept, the oldest goes


class PlanFolder(NamedTuple):
    """Plans in `folder`, each a file of its name."""

    folder: str

    def plan(self, name: str) -> bytes | None:
        """The plan of that name, None where there is none, it is damaged, or anybody else could have written it."""
        try:
            with open(self._path(name), "rb") as file:
                if not _is_mine(os.fstat(file.fileno())):
                    return None
                data = file.read()
        except OSError:
            return None
        return data[_SEAL:] if data[:_SEAL] == _seal(data[_SEAL:]) else None

    def keep(self, name: str, data: bytes) -> None:
        new = self._path(f"{name}.{os.getpid()}.new")
        try:
            os.makedirs(self.folder, mode=0o700, exist_ok=True)
            with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(_seal(data) + data)
            os.replace(new, self._path(name))
            self._drop_oldest()
        except OSError:
            return  # a folder that can't be written: the next run makes the plan again

    def _path(self, name: str) -> str:
        return os.path.join(self.folder, f"{name}.plan" if not name.endswith(".new") else name)

    def _drop_oldest(self) -> None:
        plans = [entry for entry in os.scandir(self.folder) if entry.name.endswith((".plan", ".new"))]
        for entry in sorted(plans, key=lambda entry: entry.stat().st_mtime)[:-MOST]:
            os.unlink(entry.path)


def cache_folder(home: str = "") -> str:
    """The folder of plans: in `home` where one was named, else where this person's programs keep what can be made again."""
    if home:
        return os.path.join(home, "cache", "rules")
    if os.name == "posix" and not os.path.isdir(
        "/Library"
    ):  # what platformdirs would say, without the time that importing it takes
        base = os.environ.get("XDG_CACHE_HOME", "").strip() or os.path.expanduser("~/.cache")
        return os.path.join(base, "advocate", "rules")
    from platformdirs import user_cache_path

    return str(user_cache_path("advocate", appauthor=False) / "rules")


def _seal(data: bytes) -> bytes:
    return blake2b(data, digest_size=_SEAL).digest()


def _is_mine(stat: os.stat_result) -> bool:
    """Whether only this person can have written it; where the system knows no owners, the folder is the person's own."""
    return not hasattr(os, "getuid") or (stat.st_uid == os.getuid() and not stat.st_mode & 0o022)
