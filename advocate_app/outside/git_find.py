"""Finds the Git repositories below a folder, without walking through all of a disk."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from advocate_app.problems import Wrong

DEPTH = 3  # folders below the one that was chosen
MOST = 100  # repositories
MOST_FOLDERS = 20_000  # looked into
_SKIPPED = frozenset(("node_modules", "__pycache__", "venv", "target", "build", "dist", "vendor"))


def repositories_below(folder: Path, *, check: Callable[[], None] = lambda: None) -> tuple[Path, ...]:
    """Working copies and bare repositories, by path; what lies inside one of them is not looked for.

    Hidden folders and links are left out. `check` is called for every folder and may raise to give up. Raises `Wrong`
    where there is no such folder.
    """
    folder = folder.expanduser().absolute()
    if not folder.is_dir():
        raise Wrong(
            "git.no-folder", "There is no folder {path}.", "Choose the one that your repositories lie in.", path=folder
        )
    found: list[Path] = []
    waiting, looked = [(folder, 0)], 0
    while waiting and len(found) < MOST and looked < MOST_FOLDERS:
        check()
        here, depth = waiting.pop(0)
        looked += 1
        if _is_repository(here):
            found.append(here)
        elif depth < DEPTH:
            waiting += [(below, depth + 1) for below in _folders(here)]
    return tuple(sorted(found))


def _is_repository(folder: Path) -> bool:
    bare = all((folder / name).exists() for name in ("HEAD", "objects", "refs"))
    return bare or (folder / ".git").exists()


def _folders(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return sorted(
                Path(entry.path)
                for entry in entries
                if entry.is_dir(follow_symlinks=False) and not entry.name.startswith(".") and entry.name not in _SKIPPED
            )
    except OSError:
        return []  # not ours to read
