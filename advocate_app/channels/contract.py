"""What a channel is: facts, and a generator that says what it wants sent and looks at what came back.

A channel opens no socket and touches no file. `publish` and `find` yield wants (`Request`, `GitPush`, `GitFind`, `WriteFiles`,
`FindFile`), and `outside/` fulfils each and sends the reply back in:

    def publish(self, post: Post) -> Exchange[Accepted]:
        reply = yield GitPush(...)
        return Accepted(remote_id=reply.commit, url=...)

Raised out of a fulfilled want: `NotSent` (certainly nothing left this machine, or the other side said "later"), `Refused`
(the other side read it and said no), `Unanswered` (nobody knows: look up before anything else).
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, Protocol, TypeVar, runtime_checkable

from advocate_app.vocabulary import Post


class Safety(StrEnum):
    """What the other side offers against doubles."""

    KEYED = "keyed"  # a repeat with the same key and bytes changes nothing
    LOOKUP = "lookup"  # `find` tells whether it is there
    NONE = "none"  # only a person can look


class Markup(StrEnum):
    MARKDOWN = "markdown"
    HTML = "html"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Field:
    """One setting of an account, for a form. `secret` fields live in the keychain and nowhere else."""

    name: str
    label: str
    example: str = ""
    default: str = ""
    choices: tuple[str, ...] = ()
    secret: bool = False
    required: bool = True


@dataclass(frozen=True, slots=True)
class Facts:
    """What the app must know of a channel before it talks to it.

    `kind` is its id in the database. `longest` counts characters (grapheme clusters), None where there is no limit.
    `settle_seconds` is how long an unanswered request may still take effect; `lease_seconds` how long one attempt may last.
    `tested` says how sure we are, in the handbook's words.
    """

    kind: str
    name: str
    markup: Markup
    safety: Safety
    fields: tuple[Field, ...]
    longest: int | None = None
    settle_seconds: float = 30.0
    lease_seconds: float = 45.0
    tested: str = "tested against the real server"


@dataclass(frozen=True, slots=True)
class Account:
    """Whose login on which channel. `settings` holds no secrets; `secret` is filled only where an attempt is made."""

    name: str
    settings: Mapping[str, str]
    secret: str | None = field(default=None, repr=False)


# ── what a channel may want ──────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP exchange. No redirect is followed on writes; the response is bounded to 5 MB."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    json: object = None
    body: bytes | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """Header names are in lower case; the body is unpacked."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class GitPush:
    """Write `files` (path in the repository → bytes) as one commit on `branch` and push it.

    `trailer` is the last line of the message, `Advocate-Post-Id: <key>`; the fetched tip is searched for it first, and a
    commit that has it is the answer: the same post is never committed twice. `at` (Unix seconds, `zone` in seconds east)
    dates the commit, so that a repeat makes the same bytes.
    """

    url: str
    branch: str
    files: Mapping[str, bytes]
    message: str
    trailer: str
    author: str  # Name <address>
    at: int
    zone: int = 0
    secret: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class GitFind:
    """Fetch `branch` and look for a commit with `trailer`; its reply is None where there is none.

    With `files`, a tip that holds all of them with the same bytes is the answer too: a rewritten history may have lost the line.
    """

    url: str
    branch: str
    trailer: str
    files: Mapping[str, bytes] = field(default_factory=dict)
    secret: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Commit:
    """`id` is the hexadecimal hash, `paths` the files it added or changed, `at` its date in Unix seconds."""

    id: str
    paths: tuple[str, ...]
    at: int


@dataclass(frozen=True, slots=True)
class WriteFiles:
    """Write `files` under `folder`, all or none, each whole (temporary name, fsync, rename). Nothing of another post is overwritten."""

    folder: str
    files: Mapping[str, bytes]
    marker: str  # a line that one of the files holds; a file of that name without it belongs to somebody else


@dataclass(frozen=True, slots=True)
class FindFile:
    """Look for the file `path` under `folder` holding `marker`; the reply is its path, or None."""

    folder: str
    path: str
    marker: str


@dataclass(frozen=True, slots=True)
class Written:
    paths: Sequence[str]


Want = Request | GitPush | GitFind | WriteFiles | FindFile
Got = Reply | Commit | Written | str | None
T = TypeVar("T")
Exchange = Generator[Want, Got, T]


# ── what comes of it ─────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Accepted:
    """It is out. `detail` is for the receipt: names and values in plain words (commit, path …)."""

    remote_id: str
    url: str
    detail: Mapping[str, str] = field(default_factory=dict)


class NotSent(Exception):
    """Certainly not accepted, and worth trying again: not connected, or told to wait `retry_in` seconds."""

    def __init__(self, why: str, *, retry_in: float | None = None) -> None:
        super().__init__(why)
        self.why, self.retry_in = why, retry_in


class Refused(Exception):
    """Read and turned down; trying again changes nothing until a person does something. `account` marks a bad login."""

    def __init__(self, why: str, *, account: bool = False) -> None:
        super().__init__(why)
        self.why, self.account = why, account


class Unanswered(Exception):
    """It may or may not have been accepted."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Channel(Protocol):
    """A place to publish. Made from an account: `Channel(account)` raises `Wrong` where its settings can't be used."""

    facts: ClassVar[Facts]

    def __init__(self, account: Account) -> None: ...

    def publish(self, post: Post) -> Exchange[Accepted]:
        """Says what to send for `post`. Calling it again for the same post yields the same bytes."""
        ...

    def payload(self, post: Post) -> Mapping[str, bytes]:
        """Exactly what would go out, by name of file or part: what a preview shows and a receipt hashes."""
        ...

    def address(self, post: Post) -> str:
        """The public URL that the post will have, or '' where only the other side knows."""
        ...

    def check_account(self) -> Exchange[str]:
        """One harmless look at the other side; returns a sentence on what was found. Raises as `publish` does."""
        ...


@runtime_checkable
class Finds(Protocol):
    """A channel that can look up what may have been accepted."""

    def find(self, post: Post) -> Exchange[Accepted | None]: ...
