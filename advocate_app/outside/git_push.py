"""Fulfils `GitPush` and `GitFind` without a git of its own: fetch, look for the post, add it as one commit, push.

fetch the branch ── has the trailer, or the very files ── that is the answer, nothing is sent
    └ commit on its tip ── push ── moved meanwhile: fetch and look again
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from advocate_app.channels.contract import Commit, GitFind, GitPush, NotSent, Refused
from advocate_app.channels.git_address import git_address
from advocate_app.outside.file_lock import Deadline, OutOfTime, locked
from advocate_app.problems import Wrong

if TYPE_CHECKING:
    from advocate_app.outside.git_copy import Copy

TRIES = 5
SECONDS = 80.0  # for the whole exchange; a channel's lease must be longer


@dataclass(frozen=True, slots=True)
class Git:
    """`cache` is a folder of ours, with a copy of each repository, that may be deleted at any time; `seconds` bound one exchange."""

    cache: Path
    seconds: float = SECONDS

    def push(self, want: GitPush) -> Commit:
        """The commit that holds the post, made now or found. Raises `NotSent`, `Refused` or `Unanswered`."""
        with self._copy(want.url, want.secret) as copy:
            for _ in range(TRIES):
                tip, found = copy.look(want.branch, want.trailer, want.files)
                if found is not None:
                    return found
                new = copy.add(tip, want)
                if copy.send(want.branch, tip, new):
                    return Commit(new.decode(), tuple(want.files), want.at)
        raise NotSent("others keep writing to the repository at this very moment")

    def find(self, want: GitFind) -> Commit | None:
        """None where the branch has no such post, or nothing at all yet. Raises `NotSent` or `Refused`."""
        with self._copy(want.url, want.secret) as copy:
            return copy.look(want.branch, want.trailer, want.files)[1]

    @contextmanager
    def _copy(self, url: str, secret: str | None) -> Iterator[Copy]:
        # dulwich and urllib3 take 0.2 s to import
        from advocate_app.outside.git_copy import Copy

        deadline = Deadline(self.seconds)
        try:
            address = git_address(url)
        except Wrong as problem:
            raise Refused(str(problem), account=True) from problem
        folder = self.cache / hashlib.sha256(url.encode()).hexdigest()[:32]
        try:
            self.cache.mkdir(parents=True, exist_ok=True)
            with locked(folder.with_suffix(".lock"), left=deadline.left):
                copy = Copy(folder, address, secret, deadline)
                try:
                    yield copy
                finally:
                    copy.close()
        except OutOfTime:
            raise NotSent("another post is on its way to the repository") from None
        except OSError as e:
            raise NotSent(f"the folder for copies of repositories can't be used ({e.strerror})") from e
