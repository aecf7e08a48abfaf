"""Copies of the desk and the workspace, made while they are in use; and a look at whether a file is sound."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from advocate_app.problems import Damaged, NotThere, Unreachable
from advocate_app.store.db import Lite, said

KEPT = 10  # the newest ones of each file
COMPANIONS = ("", "-wal", "-shm")


def folder(path: Path) -> Path:
    return path.parent / "backups"


def back_up(db: Lite, now: datetime, to: Path | None = None) -> Path:
    """Writes a whole copy, by default among the file's backups (`desk-20261102T090000.000000Z.db`), and returns its path.

    In one step: another connection that commits meanwhile would make a copy in steps begin again without end.
    """
    ours = to is None
    target = to or folder(db.path) / f"{db.path.stem}-{now:%Y%m%dT%H%M%S.%f}Z.db"
    part = target.with_name(target.name + ".part")
    with _whole(part, target), said(target), closing(sqlite3.connect(part)) as copy:
        db.connection().backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
    if ours:
        for old in backups(db.path)[KEPT:]:
            old.unlink()
    return target


def backups(path: Path) -> list[Path]:
    """The backups of the file `path`, newest first."""
    return sorted(folder(path).glob(f"{path.stem}-[0-9]*Z.db"), reverse=True)


def restore(path: Path, now: datetime, copy: Path | None = None) -> Path:
    """Puts `copy`, or the newest sound backup, in the place of `path`, which nobody may have open; returns what was put there.

    What was there before is kept beside it. Raises `NotThere` without a sound backup.
    """
    for candidate in [copy] if copy is not None else backups(path):
        if is_sound(candidate):
            break
    else:
        raise NotThere(
            "store.no-backup", "There is no sound backup of {path}.", "Choose a copy from elsewhere.", path=path
        )
    with _whole(path.with_name(path.name + ".part"), path) as part:
        shutil.copyfile(candidate, part)
        for end in COMPANIONS:
            if (there := path.with_name(path.name + end)).exists():
                there.rename(path.with_name(f"{path.stem}-replaced-{now:%Y%m%dT%H%M%S.%f}Z.db{end}"))
    return candidate


def ended_uncleanly(path: Path) -> bool:
    """Whether the log beside the file was not folded in: the last one to use it was cut off, or another still does."""
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except OSError:
        return False


def is_sound(copy: Path) -> bool:
    if not copy.is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro", uri=True)) as c:
            return c.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except sqlite3.DatabaseError:
        return False


def look_through(db: Lite, *, whole: bool = False) -> None:
    """Raises `Damaged` where the file is not sound. `whole` reads indexes too: 0.14 s per 100 MB instead of 0.12."""
    with said(db.path):
        # quick_check knows the guards' functions only on a connection of ours
        found = db.connection().execute("PRAGMA integrity_check" if whole else "PRAGMA quick_check").fetchall()
    if found != [("ok",)]:
        raise Damaged(
            "store.damaged",
            "{path} is damaged and was left as it is.",
            "Put the newest copy from the backups folder beside it in its place.",
            path=db.path,
        )


@contextmanager
def _whole(part: Path, target: Path) -> Iterator[Path]:
    """What is written to `part` meanwhile becomes `target` at once, or nothing stays of it."""
    try:
        part.unlink(missing_ok=True)
        yield part
        part.chmod(0o600)
        with part.open("rb+") as f:
            os.fsync(f.fileno())
        os.replace(part, target)
    except OSError as e:
        raise Unreachable(
            "store.not-copied",
            "{path} can't be written ({why}).",
            "Choose another folder or free some space.",
            path=target,
            why=e.strerror,
        ) from e
    finally:
        part.unlink(missing_ok=True)
