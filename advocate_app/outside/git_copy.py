"""Our copy of one repository, and the line to it: fetch and look, add a post, send it.

The copy is bare: no working tree and no index that a crash could leave locked. A damaged one is thrown away and fetched anew.
"""

from __future__ import annotations

import hashlib
import shutil
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping, Set
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from dulwich.client import GitClient, HTTPUnauthorized, LocalGitClient
from dulwich.errors import (
    ApplyDeltaError,
    ChecksumMismatch,
    FileFormatException,
    GitProtocolError,
    MissingCommitError,
    NotGitRepository,
    ObjectMissing,
    WrongObjectException,
)
from dulwich.objects import ObjectID
from dulwich.pack import UnpackedObject
from dulwich.refs import Ref
from dulwich.repo import Repo
from urllib3.exceptions import HTTPError

from advocate_app.channels.contract import Commit, GitPush, NotSent, Refused, Unanswered
from advocate_app.channels.git_address import GitAddress, Way
from advocate_app.outside.file_lock import Deadline, OutOfTime
from advocate_app.outside.git_http import HttpLine
from advocate_app.outside.git_objects import add_commit, commit_with, holds
from advocate_app.outside.git_program import ProgramLine, git, ssh
from advocate_app.outside.git_trouble import Moved, Status, Trouble, meaning

_MANY_PACKS = 200  # every fetch leaves one; then a fresh copy is quicker
_HOOKS = ("pre-receive", "update", "post-receive", "post-update", "reference-transaction")
# what a repository answers when somebody else was quicker
_QUICKER = (
    "non-fast-forward",
    "fetch first",
    "failed to update ref",
    "cannot lock ref",
    "incorrect old value",
    "reference already exists",
    "unable to set",
)
_ON_THE_WAY = (GitProtocolError, HTTPError, HTTPUnauthorized, NotGitRepository, Status, Moved, OutOfTime, OSError)
# what a copy that was cut off half-way, or an answer that is not Git's, makes dulwich raise
_DAMAGE = (
    AssertionError,
    EOFError,
    FileNotFoundError,
    LookupError,
    NotADirectoryError,
    ValueError,
    struct.error,
    zlib.error,
    ApplyDeltaError,
    ChecksumMismatch,
    FileFormatException,
    MissingCommitError,
    NotGitRepository,
    ObjectMissing,
    WrongObjectException,
)


class _Quicker(Exception):
    """The branch is not where we saw it."""


class Copy:
    """Held by one process at a time. Its methods raise `NotSent`, `Refused` or `Unanswered`."""

    def __init__(self, folder: Path, address: GitAddress, secret: str | None, deadline: Deadline) -> None:
        self._folder, self._secret, self._wrote = folder, secret, False
        self._client, self._path = _line(address, secret, deadline)
        self._open: Repo | None = None

    def close(self) -> None:
        if isinstance(self._client, HttpLine | ProgramLine):
            self._client.end()
        self._shut()

    def look(self, branch: str, trailer: str, files: Mapping[str, bytes]) -> tuple[ObjectID | None, Commit | None]:
        """Fetches the branch: its tip (None in an empty repository), and the commit that holds the post already, if any does."""
        try:
            return self._look(branch, trailer, files)
        except _DAMAGE:
            self._throw_away()
        try:
            return self._look(branch, trailer, files)
        except _DAMAGE as e:
            raise NotSent("the repository's answer can't be understood") from e

    def add(self, tip: ObjectID | None, want: GitPush) -> ObjectID:
        """Writes the commit that holds the post on top of `tip`, here only."""
        try:
            return add_commit(self._repo().object_store, tip, want)
        except _DAMAGE as e:
            self._throw_away()
            raise NotSent("our copy of the repository was damaged and is fetched anew", retry_in=0) from e

    def send(self, branch: str, tip: ObjectID | None, new: ObjectID) -> bool:
        """Moves the branch from `tip` to `new` over there; False where somebody else was quicker."""
        ref, said = _ref(branch), list[bytes]()
        self._wrote = False

        def move(there: dict[Ref, ObjectID]) -> dict[Ref, ObjectID]:
            if there.get(ref) != tip:
                raise _Quicker
            self._wrote = True
            return {ref: new}

        def pack(
            have: Set[ObjectID],
            want: Set[ObjectID],
            *,
            ofs_delta: bool = False,
            progress: Callable[[bytes], None] | None = None,
        ) -> tuple[int, Iterator[UnpackedObject]]:
            return self._repo().generate_pack_data(set(have), set(want), ofs_delta=ofs_delta)

        try:
            answer = self._client.send_pack(self._path, move, pack, progress=said.append)
        except _Quicker:
            return False
        except (*_ON_THE_WAY, AssertionError, ValueError) as e:
            raise self._meaning(e) from e
        status = answer.ref_status or {}
        if ref not in status and not isinstance(self._client, LocalGitClient):
            raise Unanswered("the repository did not say whether it has the post")
        if (no := status.get(ref)) is None:
            self._remember(branch, new)
            return True
        if any(words in no for words in _QUICKER):
            return False
        raise Refused(f"the repository refused the post: {self._plain(no, said)}")

    def _look(self, branch: str, trailer: str, files: Mapping[str, bytes]) -> tuple[ObjectID | None, Commit | None]:
        tip = self._fetch(branch)
        if tip is None:
            return None, None
        store = self._repo().object_store
        return tip, commit_with(store, tip, trailer) or holds(store, tip, files)

    def _fetch(self, branch: str) -> ObjectID | None:
        repo, ref = self._repo(), _ref(branch)

        def wants(refs: Mapping[Ref, ObjectID], depth: int | None = None) -> list[ObjectID]:
            tip = refs.get(ref)
            return [] if tip is None or tip in repo.object_store else [tip]

        try:
            refs = self._client.fetch(self._path, repo, wants, ref_prefix=[b"refs/heads/"]).refs
        except FileNotFoundError:
            raise  # a part of our copy
        except _ON_THE_WAY as e:
            raise self._meaning(e) from e
        heads = [name.removeprefix(b"refs/heads/") for name in refs if name.startswith(b"refs/heads/")]
        if (tip := refs.get(ref)) is None:
            if heads:
                names = ", ".join(sorted(name.decode("utf-8", "replace") for name in heads)[:5])
                raise Refused(f"the repository has no branch {branch}; it has {names}", account=True)
            return None
        self._remember(branch, tip)
        return tip

    def _repo(self) -> Repo:
        if self._open is None:
            # whoever held these has ended: we hold the lock
            for left_over in (*self._folder.rglob("*.lock"), *self._folder.glob("objects/pack/tmp_*")):
                left_over.unlink(missing_ok=True)
            if len(list(self._folder.glob("objects/pack/*.pack"))) > _MANY_PACKS:
                shutil.rmtree(self._folder)
            try:
                self._open = Repo(str(self._folder))
            except _DAMAGE:
                self._throw_away()
                self._open = Repo.init_bare(str(self._folder), mkdir=True)
        return self._open

    def _remember(self, branch: str, tip: ObjectID) -> None:
        """So that the next fetch brings only what is new. Branch names may hold each other as folders, so they are hashed."""
        name = hashlib.sha256(branch.encode()).hexdigest()[:16].encode()
        try:
            self._repo().refs[Ref(b"refs/heads/" + name)] = tip
        except OSError:
            self._throw_away()

    def _throw_away(self) -> None:
        self._shut()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _shut(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

    def _meaning(self, error: Exception) -> Trouble:
        said = self._client.said() if isinstance(self._client, ProgramLine) else ""
        return meaning(error, wrote=self._wrote, said=said)

    def _plain(self, no: str, said: list[bytes]) -> str:
        """The refusal with what the hooks over there wrote, short, and without our token should they echo it."""
        lines = b"".join(said).decode("utf-8", "replace").splitlines()
        words = "; ".join([no, *(" ".join(line.split()) for line in lines[-5:] if line.strip())])[:400]
        return words.replace(self._secret, "•••") if self._secret else words


def _ref(branch: str) -> Ref:
    return Ref(b"refs/heads/" + branch.encode())


def _line(address: GitAddress, secret: str | None, deadline: Deadline) -> tuple[GitClient, bytes]:
    match address.way:
        case Way.HTTP:
            return HttpLine(address, secret, deadline), urlsplit(address.url).path.encode()
        case Way.SSH:
            return ProgramLine(partial(ssh, address), deadline), address.path.encode()
        case Way.FOLDER:
            folder = Path(address.path).expanduser().absolute()
            if program := shutil.which("git"):
                return ProgramLine(partial(git, program), deadline), str(folder).encode()
            _hookless(folder)
            return LocalGitClient(), str(folder).encode()


def _hookless(folder: Path) -> None:
    """Without the program git we write into the repository ourselves, where its hooks and checked-out files would not notice."""
    if (folder / ".git").exists():
        raise Refused(
            "the folder is a working copy; give the address of the repository that it pushes to", account=True
        )
    if any((folder / "hooks" / hook).exists() for hook in _HOOKS):
        raise Refused(
            "the repository runs hooks, and for that the program git is missing on this computer", account=True
        )
