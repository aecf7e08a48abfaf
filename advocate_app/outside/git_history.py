"""Reads a person's own commits and releases out of Git repositories on this machine, by dulwich: no `git` is needed.

Nothing is written to the repository. Imported late: dulwich takes 0.1 s.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from dulwich.config import ConfigFile, StackedConfig
from dulwich.errors import ChecksumMismatch, FileFormatException, NotGitRepository, ObjectFormatException
from dulwich.objects import Commit, ObjectID, Tag
from dulwich.refs import Ref
from dulwich.repo import Repo, UnsupportedExtension, UnsupportedVersion

from advocate_app.people.git_work import Check, OwnCommit, OwnRelease, OwnWork
from advocate_app.problems import Damaged, Wrong

MOST_WALKED = 20_000  # commits looked at, newest first
MOST_ADDRESSES = 50
MOST_TIPS = 100
LONGEST_MESSAGE = 20_000  # bytes
_ADDRESS = re.compile(rb"<([^<>]*)>")
_VERSION = re.compile(r"^(?:[\w.-]*?[-_/])?v?(\d+(?:\.\d+)+)$", re.I)


def _nothing() -> None:
    pass


class GitHistories:
    """Fulfils `people.git_work.Histories`."""

    def addresses(self, path: str, *, check: Check = _nothing) -> tuple[tuple[str, int], ...]:
        """Lower-case addresses with how many of the newest 20,000 commits are theirs; the one Git is set up with first."""
        with _opened(path) as repo:
            own = _own_address(repo)
            found = Counter(_address(c) for c in _walk(repo, _tips(repo), (), check))
        mine = [(own, found.pop(own, 0))] if own else []
        return tuple(mine + found.most_common(MOST_ADDRESSES))

    def own_address(self, path: str) -> str:
        """The lower-case address that Git is set up with there, '' for none."""
        with _opened(path) as repo:
            return _own_address(repo)

    def everybody(self, path: str) -> Iterator[tuple[str, OwnCommit]]:
        """The newest 20,000 commits but merges, newest first, each with its author's address."""
        with _opened(path) as repo:
            for commit in _walk(repo, _tips(repo), (), _nothing):
                if len(commit.parents) < 2:
                    yield _address(commit), _own_commit(commit)

    def work(
        self, path: str, addresses: Sequence[str], most: int, *, beyond: Sequence[str] = (), check: Check = _nothing
    ) -> OwnWork:
        mine = frozenset(a.strip().lower() for a in addresses)
        with _opened(path) as repo:
            tips = _tips(repo)
            known = tuple(i for i in (ObjectID(t.encode()) for t in beyond) if i in repo)
            commits: list[OwnCommit] = []
            for commit in _walk(repo, tips, known, check):
                if len(commit.parents) < 2 and _address(commit) in mine:
                    commits.append(_own_commit(commit))
                    if len(commits) == most:
                        break
            return OwnWork(tuple(commits), _releases(repo, mine), tuple(t.decode() for t in tips))


def _walk(repo: Repo, tips: Sequence[ObjectID], known: Sequence[ObjectID], check: Check) -> Iterator[Commit]:
    if not tips:
        return
    for entry in repo.get_walker(include=list(tips), exclude=list(known), max_entries=MOST_WALKED):
        check()
        yield entry.commit


@contextmanager
def _opened(path: str) -> Iterator[Repo]:
    """The repository at exactly this path: a working copy, a bare one or a worktree."""
    try:
        with Repo(str(Path(path).expanduser())) as repo:
            if not Path(repo.controldir()).is_dir():  # a .git file that leads nowhere
                raise NotGitRepository(path)
            yield repo
    except (NotGitRepository, FileNotFoundError, NotADirectoryError) as e:
        raise Wrong(
            "git.no-repository",
            "There is no Git repository at {path}.",
            "Choose the folder that holds its .git folder.",
            path=path,
        ) from e
    except (UnsupportedVersion, UnsupportedExtension) as e:
        raise Wrong(
            "git.too-new",
            "The repository at {path} is kept in a way that can't be read yet ({why}).",
            "Choose another one.",
            path=path,
            why=e,
        ) from e
    except (
        KeyError,
        ValueError,
        OSError,
        zlib.error,
        ObjectFormatException,
        FileFormatException,
        ChecksumMismatch,
    ) as e:
        raise Damaged(
            "git.unreadable",
            "The repository at {path} can't be read: parts of it are missing, damaged or not yours to read.",
            "Run “git fsck” in it.",
            path=path,
        ) from e


def _tips(repo: Repo) -> tuple[ObjectID, ...]:
    """Where the local branches end, and HEAD: own work that is pushed nowhere counts too."""
    refs = repo.get_refs()
    ends = [refs[r] for r in sorted(refs) if r == b"HEAD" or r.startswith(b"refs/heads/")]
    commits = [i for i in dict.fromkeys(ends) if i in repo and isinstance(repo[i], Commit)]
    return tuple(commits[:MOST_TIPS])


def _own_address(repo: Repo) -> str:
    own: ConfigFile = repo.get_config()
    try:
        value = StackedConfig([own, *StackedConfig.default_backends()]).get((b"user",), b"email")
    except KeyError:
        return ""
    return value.decode("utf-8", "replace").strip().lower()


def _address(commit: Commit) -> str:
    return _address_in(commit.author)


def _address_in(identity: bytes | None) -> str:
    found = _ADDRESS.search(identity or b"")
    return found[1].decode("utf-8", "replace").strip().lower() if found else ""


def _own_commit(commit: Commit) -> OwnCommit:
    subject, body = _message(commit.message, commit.encoding)
    return OwnCommit(commit.id.decode(), subject, body, _moment(commit.author_time))


def _releases(repo: Repo, mine: frozenset[str]) -> tuple[OwnRelease, ...]:
    found = []
    for ref in repo.refs.subkeys(Ref(b"refs/tags/")):
        name = ref.decode("utf-8", "replace")
        if not _VERSION.match(name):
            continue
        thing = repo[repo.refs[Ref(b"refs/tags/" + ref)]]
        if isinstance(thing, Tag) and _address_in(thing.tagger) in mine:
            subject, body = _message(thing.message or b"", None)
            body = body.partition("-----BEGIN ")[0]  # a signature may be part of the message
            found.append(OwnRelease(name, f"{subject}\n\n{body}".strip(), _moment(thing.tag_time or 0)))
        elif isinstance(thing, Commit) and _address(thing) in mine:
            found.append(OwnRelease(name, "", _moment(thing.author_time)))
    return tuple(sorted(found, key=lambda r: (r.at, r.name), reverse=True))


def _message(raw: bytes, encoding: bytes | None) -> tuple[str, str]:
    """Subject and body: in the encoding that the commit names, else UTF-8, else Latin-1, which never fails."""
    subject, _, body = _decoded(raw[:LONGEST_MESSAGE], encoding).strip().partition("\n")
    return subject.strip(), body.strip()


def _decoded(raw: bytes, encoding: bytes | None) -> str:
    for name in (encoding.decode("ascii", "replace") if encoding else "", "utf-8"):
        try:
            if name:
                return raw.decode(name).replace("\r\n", "\n")
        except (LookupError, ValueError):
            continue
    return raw.decode("latin-1")


def _moment(seconds: float) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, UTC)
