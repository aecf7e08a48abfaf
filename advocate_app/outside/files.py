"""Fulfils `WriteFiles` and `FindFile`: files appear whole or not at all, and nothing of another post is overwritten.

Every file is written under a temporary name and fsynced before the first one gets its real name; the text, by which a post is
found again, comes last. A file that is there already with the same bytes is left alone, so a repeat changes nothing.
"""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from advocate_app.channels.contract import FindFile, NotSent, Refused, Unanswered, WriteFiles, Written

_LONGEST_TEXT = 5_000_000  # bytes looked at for a marker


class Files:
    """Fulfils what the folder channel wants, on this machine's disk."""

    def write(self, want: WriteFiles) -> Written:
        """The absolute paths, in the order of `files`. Raises `NotSent` where nothing was written, `Refused` where nothing may be,
        `Unanswered` where it broke off between two names."""
        folder = _folder(want.folder)
        targets = {name: _inside(folder, name) for name in want.files}
        own = any(_has_line(data, want.marker) for data in want.files.values()) and any(
            _is_marked(target, want.marker) for target in targets.values()
        )
        missing = {}
        for name, target in targets.items():
            there = _read(target)
            if there == want.files[name]:
                continue
            if there is not None and not own:
                raise Refused(f"there is another file at {target}; give the post another title")
            missing[name] = want.files[name]
        _put(targets, missing)
        return Written(tuple(str(target) for target in targets.values()))

    def find(self, want: FindFile) -> str | None:
        """The absolute path, or None. Raises `NotSent` where the folder can't be read now."""
        target = _inside(_folder(want.folder), want.path)
        return str(target) if _is_marked(target, want.marker) else None


def _put(targets: Mapping[str, Path], files: Mapping[str, bytes]) -> None:
    written: dict[str, Path] = {}
    named = 0
    try:
        for name, data in files.items():
            target = targets[name]
            target.parent.mkdir(parents=True, exist_ok=True)
            written[name] = target.with_name(f".{target.name[:40]}.{secrets.token_hex(6)}.part")
            with written[name].open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        # the first file is the text: it is named last, when its pictures are there
        for name in reversed(list(files)):
            written[name].replace(targets[name])
            named += 1
        for parent in {target.parent for target in targets.values()}:
            _sync(parent)
    except OSError as e:
        for part in written.values():
            with suppress(OSError):
                part.unlink(missing_ok=True)
        why = _why(e)
        raise (Unanswered if named else NotSent)(f"the folder could not be written to: {why}") from e


def _folder(name: str) -> Path:
    folder = Path(name).expanduser()
    if not folder.is_absolute():
        raise Refused(f"“{name}” is not a whole path of a folder")
    if not folder.is_dir():
        # made by nobody but the person: a drive that isn't plugged in must not turn into a folder of that name
        raise NotSent(f"the folder {folder} is not there; make it, or plug its drive in")
    return folder.resolve()


def _inside(folder: Path, name: str) -> Path:
    target = (folder / name).resolve()
    if not target.is_relative_to(folder):
        raise Refused(f"“{name}” would leave the folder")
    return target


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as e:
        raise NotSent(f"{path} can't be read: {_why(e)}") from e


def _is_marked(path: Path, marker: str) -> bool:
    try:
        with path.open("rb") as file:
            return _has_line(file.read(_LONGEST_TEXT), marker)
    except (FileNotFoundError, IsADirectoryError):
        return False
    except OSError as e:
        raise NotSent(f"{path} can't be read: {_why(e)}") from e


def _has_line(data: bytes, marker: str) -> bool:
    return any(line.strip() == marker.encode() for line in data.splitlines())


def _sync(folder: Path) -> None:
    """Makes the names last through a power cut, where the system can do that to a folder."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _why(error: OSError) -> str:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return "the disk is full"
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return "writing there is not allowed"
        case _:
            return (error.strerror or str(error)).lower()
