"""What the page *Data* shows: the two files, and the copies of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path

from advocate_app.assembly import Office
from advocate_app.commands.settings import Copy, copies


@dataclass(frozen=True, slots=True)
class DataShown:
    desk: Path
    workspace: Path
    desk_size: int  # bytes
    workspace_size: int
    copies: tuple[Copy, ...]
    now: datetime
    zone: tzinfo


def read_data(office: Office) -> DataShown:
    home = office.home
    return DataShown(
        home.desk,
        home.workspace,
        _size(home.desk),
        _size(home.workspace),
        copies(office),
        office.clock.now(),
        office.person.tz,
    )


def _size(path: Path) -> int:
    """With the log that belongs to it."""
    log = path.with_name(path.name + "-wal")
    return path.stat().st_size + (log.stat().st_size if log.exists() else 0)
