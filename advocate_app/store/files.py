"""Opens the two files: the desk (private to one person) and the workspace of somebody who works alone.

Both are brought to the newest step first, a copy beside them; folders are private; a network drive is refused.
What reads and writes the tables is imported when it is first asked for: a window starts with very little of it.
"""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from advocate_app.problems import Unreachable, Wrong
from advocate_app.store import backup, migrate
from advocate_app.store.db import Clock, Lite, said

if TYPE_CHECKING:
    from advocate_app.store.audit import Audit
    from advocate_app.store.campaigns import WorkspaceCampaigns
    from advocate_app.store.channels import WorkspaceAccounts
    from advocate_app.store.checks import DeskKept, WorkspaceUses
    from advocate_app.store.communities import DeskCommunities
    from advocate_app.store.drafts import DeskDrafts
    from advocate_app.store.evidence import DeskProfile
    from advocate_app.store.mutes import DeskMutes
    from advocate_app.store.people import WorkspaceDirectory
    from advocate_app.store.publishing import WorkspaceOutbox
    from advocate_app.store.review import WorkspaceQueue
    from advocate_app.store.settings import Settings
    from advocate_app.store.topics import DeskTopics
    from advocate_app.store.vectors import KeptVectors

NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "fuse.sshfs"}
DRIVE_REMOTE = 4  # GetDriveTypeW, Windows


@dataclass(frozen=True)
class Desk:
    """What is private to one person on one laptop."""

    db: Lite

    @cached_property
    def settings(self) -> Settings:
        from advocate_app.store.settings import Settings

        return Settings(self.db)

    @cached_property
    def drafts(self) -> DeskDrafts:
        from advocate_app.store.drafts import DeskDrafts

        return DeskDrafts(self.db)

    @cached_property
    def profile(self) -> DeskProfile:
        from advocate_app.store.evidence import DeskProfile

        return DeskProfile(self.db)

    @cached_property
    def topics(self) -> DeskTopics:
        from advocate_app.store.topics import DeskTopics

        return DeskTopics(self.db)

    @cached_property
    def communities(self) -> DeskCommunities:
        from advocate_app.store.communities import DeskCommunities

        return DeskCommunities(self.db)

    @cached_property
    def mutes(self) -> DeskMutes:
        from advocate_app.store.mutes import DeskMutes

        return DeskMutes(self.db)

    @cached_property
    def kept(self) -> DeskKept:
        from advocate_app.store.checks import DeskKept

        return DeskKept(self.db)

    @cached_property
    def vectors(self) -> KeptVectors:
        """In a file of their own in the cache."""
        from advocate_app.store.vectors import KeptVectors, open_vectors

        return KeptVectors(open_vectors(self.db.path.parent / "cache" / "vectors.db", self.db.clock))

    def close(self) -> None:
        if "vectors" in vars(self):
            self.vectors.db.close()
        self.db.close()


@dataclass(frozen=True)
class WorkspaceStore:
    """What an organisation shares; here the file of somebody who works alone."""

    db: Lite

    @cached_property
    def directory(self) -> WorkspaceDirectory:
        from advocate_app.store.people import WorkspaceDirectory

        return WorkspaceDirectory(self.db)

    @cached_property
    def campaigns(self) -> WorkspaceCampaigns:
        from advocate_app.store.campaigns import WorkspaceCampaigns

        return WorkspaceCampaigns(self.db)

    @cached_property
    def accounts(self) -> WorkspaceAccounts:
        from advocate_app.store.channels import WorkspaceAccounts

        return WorkspaceAccounts(self.db)

    @cached_property
    def queue(self) -> WorkspaceQueue:
        from advocate_app.store.review import WorkspaceQueue

        return WorkspaceQueue(self.db)

    @cached_property
    def outbox(self) -> WorkspaceOutbox:
        from advocate_app.store.publishing import WorkspaceOutbox

        return WorkspaceOutbox(self.db)

    @cached_property
    def uses(self) -> WorkspaceUses:
        from advocate_app.store.checks import WorkspaceUses

        return WorkspaceUses(self.db)

    @cached_property
    def audit(self) -> Audit:
        from advocate_app.store.audit import Audit

        return Audit(self.db)

    def close(self) -> None:
        self.db.close()


def open_desk(path: Path, clock: Clock) -> Desk:
    """The desk in the file `path`, made if it is not there. Raises `Wrong`, `Damaged` or `Unreachable`."""
    return Desk(opened(path, clock, "desk"))


def open_workspace(path: Path, clock: Clock) -> WorkspaceStore:
    """The workspace in the file `path`, made if it is not there. Raises `Wrong`, `Damaged` or `Unreachable`."""
    return WorkspaceStore(opened(path, clock, "workspace"))


def opened(path: Path, clock: Clock, store: str, known: list[migrate.Step] | None = None) -> Lite:
    """The file at its newest step. After an unclean end it is looked through first (`Damaged`)."""
    make_private(path)
    if kind := network_drive(path.parent):
        raise Wrong(
            "store.network",
            "{path} lies on a network drive ({kind}), where such a file can break.",
            "Choose a folder on this computer.",
            path=path,
            kind=kind,
        )
    unclean = backup.ended_uncleanly(path)
    db = Lite(path, clock)
    try:
        if unclean:
            backup.look_through(db)
        with said(path):
            migrate.upgrade(db.connection(), known or migrate.steps(store), path, copies=backup.folder(path))
    except BaseException:
        db.close()
        raise
    return db


def make_private(path: Path) -> None:
    """The folder (0700), its backups and the file (0600, which SQLite's companions inherit) belong to this account alone."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        mode = path.parent.stat().st_mode
        if stat.S_IMODE(mode) & 0o077 and not mode & stat.S_ISVTX:  # never a shared folder such as /tmp itself
            path.parent.chmod(0o700)
        backup.folder(path).mkdir(exist_ok=True, mode=0o700)
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    except OSError as e:
        raise Unreachable(
            "store.no-folder",
            "{path} can't be made or written ({why}).",
            "Choose a folder that is yours to write in.",
            path=path,
            why=e.strerror,
        ) from e


def network_drive(folder: Path) -> str:
    """The kind of network drive that `folder` lies on, '' for a local one or where the system does not tell (macOS)."""
    if sys.platform == "win32":
        import ctypes

        drive = folder.resolve().drive
        remote = drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == DRIVE_REMOTE
        return "SMB" if remote else ""
    try:
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
    except OSError:
        return ""
    kind = mounted_as(folder.resolve(), mounts)
    return kind if kind in NETWORK else ""


def mounted_as(folder: Path, mounts: str) -> str:
    """The file system of `folder` as the text of Linux' /proc/self/mountinfo says (proc(5)); the last mount over it counts."""
    best, kind, inside = -1, "", f"{folder}/"
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        point = left.split(" ", 5)[4]
        if "\\" in point:
            point = point.encode().decode("unicode_escape")  # a blank is written \040
        point = point.rstrip("/") + "/"
        if len(point) >= best and inside.startswith(point):
            best, kind = len(point), right.split()[0]
    return kind
