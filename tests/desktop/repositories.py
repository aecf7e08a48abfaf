"""Git repositories made by git itself, away from the settings of this machine."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

MARI, OTHER, ROBOT = "mari@example.org", "jaan@example.org", "build@example.org"


def git(folder: Path, *words: str, by: str = MARI, at: datetime | None = None) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    who = {
        f"GIT_{role}_{what}": value
        for role in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", "Somebody"), ("EMAIL", by), *((("DATE", at.isoformat()),) if at else ()))
    }
    alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["git", "-C", folder, *words], env=kept | who | alone, capture_output=True, check=True)


def repository(folder: Path, commits: Sequence[tuple[str, str]], at: datetime, *, own: str = MARI) -> Path:
    """A working copy whose commits are (address, message), all made `at`; Git is set up with `own` there."""
    folder.mkdir(parents=True)
    git(folder, "init", "-q", "-b", "main")
    if own:
        git(folder, "config", "user.email", own)
    for address, message in commits:
        git(folder, "commit", "--allow-empty", "-q", "-m", message, by=address, at=at)
    return folder
