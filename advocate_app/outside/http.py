"""One HTTP exchange, bounded on every side; `file:` addresses are read the same way, so that a feed can be a file.

What goes wrong is a `Problem`, one sentence each:

    http.address        Wrong        the address can't be one, or leads where it must not
    http.redirects      Wrong        sent from one address to the next without end
    http.too-big        Wrong        more bytes than the limit, packed or unpacked
    http.garbled        Wrong        the body isn't packed as it says
    http.not-connected  Unreachable  certainly nothing was sent
    http.certificate    Unreachable  the other side could not prove who it is; nothing was sent
    http.no-answer      Unreachable  connected, and then no (whole) answer: it may have been read
    http.never-ends     Unreachable  still sending when the time was up
    file.unreadable     Unreachable  a file that can't be read
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from advocate_app.channels.contract import Reply, Request
from advocate_app.outside.turns import Turns
from advocate_app.problems import Unreachable, Wrong

LIMIT = 5_000_000  # bytes
SECONDS = 10.0  # so that a cancel is felt
READS = ("GET", "HEAD")


def _nothing() -> None:
    pass


def _agent() -> str:
    """Name, version and, where the project has one, the page that says what this is."""
    try:
        known = metadata("advocate")
    except PackageNotFoundError:
        return "Advocate"
    pages = [p.partition(",")[2].strip() for p in known.get_all("Project-URL") or ()]
    return f"Advocate/{known['Version']} ({'; '.join((*pages[:1], 'reads for one person, once an hour'))})"


@dataclass(frozen=True, slots=True)
class Http:
    """Fulfils `Request`. `agent` is what servers see as User-Agent. Of the readings of one `Http`, one host sees one at a time."""

    agent: str = ""
    turns: Turns = field(default_factory=Turns, compare=False)

    def send(
        self,
        request: Request,
        *,
        limit: int = LIMIT,
        seconds: float = SECONDS,
        check: Callable[[], None] = _nothing,
    ) -> Reply:
        """The reply, its header names in lower case, its body unpacked and at most `limit` bytes.

        `seconds` bounds the whole exchange, without the time that it waits for its turn; `check` is called between pieces and
        may raise to give up. A 4xx or 5xx is a reply like any other. Raises the problems that the module names, and nothing
        of the libraries beneath.
        """
        scheme = _scheme(request.url)
        if scheme == "file":
            return read_file(request, limit=limit)
        if scheme not in ("http", "https"):
            raise bad_address(request.url)
        # requests and the certificates of the system take 0.2 s to import
        from advocate_app.outside.wire import exchange

        agent = self.agent or _agent()
        return exchange(request, agent=agent, limit=limit, seconds=seconds, check=check, turns=self.turns)


def _scheme(url: str) -> str:
    try:
        return urlsplit(url).scheme.lower()
    except ValueError:
        raise bad_address(url) from None


def bad_address(url: str) -> Wrong:
    return Wrong(
        "http.address",
        "“{url}” is not an address that can be read.",
        "Write it as in https://example.org/feed.xml.",
        url=without_secrets(url),
    )


def too_big(name: str, limit: int) -> Wrong:
    return Wrong(
        "http.too-big",
        "{name} sends more than {size}, and reading stopped there.",
        "Use the address of a shorter list.",
        name=name,
        size=f"{limit // 1_000_000} MB" if limit >= 1_000_000 else f"{limit:,} bytes",
    )


def without_secrets(url: str) -> str:
    """The address without a user's name, password or query: what a message may show."""
    plain = url.split("?", 1)[0].split("#", 1)[0]
    scheme, mark, rest = plain.partition("://")
    host, slash, path = rest.partition("/")
    return scheme + mark + host.rpartition("@")[2] + slash + path


def read_file(request: Request, *, limit: int) -> Reply:
    """Answers GET for a `file:` address: 200, 304 where the validator still holds, 404 where there is none."""
    parts = urlsplit(request.url)
    if request.method not in READS or parts.netloc not in ("", "localhost"):
        raise bad_address(request.url)
    path = Path(url2pathname(parts.path))
    try:
        if not path.is_file():
            return Reply(404, {}, b"")
        with path.open("rb") as file:
            stat = path.stat()
            # a whole second is too coarse for Last-Modified alone: two writes may fall into one
            tag = f'"{stat.st_mtime_ns:x}-{stat.st_size:x}"'
            if request.headers.get("If-None-Match") == tag:
                return Reply(304, {"etag": tag}, b"")
            body = file.read(limit + 1)
    except (OSError, ValueError) as e:
        raise Unreachable(
            "file.unreadable",
            "{path} can't be read ({why}).",
            "Check that the file is there and yours to read.",
            path=path,
            why=getattr(e, "strerror", None) or e,
        ) from e
    if len(body) > limit:
        raise too_big(str(path), limit)
    return Reply(200, {"etag": tag}, body)
