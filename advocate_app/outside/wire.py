"""HTTP over `requests`, which sets no bound of its own on size or on the whole time. Imported late, by `outside/http.py` alone."""

from __future__ import annotations

import ipaddress
import socket
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import replace
from http.client import HTTPException
from time import monotonic
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
import truststore
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from advocate_app.channels.contract import Reply, Request
from advocate_app.outside.http import READS, bad_address, too_big, without_secrets
from advocate_app.outside.turns import Turns
from advocate_app.problems import Problem, Unreachable, Wrong

MOST_REDIRECTS = 5
PIECE = 1 << 16
Sockets = list[socket.socket]

truststore.inject_into_ssl()


def exchange(
    request: Request, *, agent: str, limit: int, seconds: float, check: Callable[[], None], turns: Turns
) -> Reply:
    reading, left, start = request.method in READS, seconds, without_secrets(request.url)
    request = replace(request, headers={"User-Agent": agent, "Accept-Encoding": "gzip", **request.headers})
    with _session() as (session, sockets):
        for _ in range(MOST_REDIRECTS + 1):
            check()
            with turns.turn(request.url, check) if reading else nullcontext():
                began = monotonic()
                with _deadline(left, sockets) as over, _said(request.url, over, seconds):
                    answer = _one(session, request, limit=limit, seconds=left, over=over, check=check)
                left = max(0.1, left - (monotonic() - began))
            if isinstance(answer, Reply):
                return answer
            request = answer
        raise Wrong(
            "http.redirects",
            "{name} sends every reader from one address to the next, without end.",
            "Open the address in a browser and use the one that it ends at.",
            name=start,
        )


def _one(
    session: requests.Session,
    request: Request,
    *,
    limit: int,
    seconds: float,
    over: threading.Event,
    check: Callable[[], None],
) -> Reply | Request:
    """The reply, or the request that a redirect makes of this one."""
    url = request.url
    # proxies and .netrc are none of loopback's business
    session.trust_env = not _loopback(url)
    response = session.request(
        request.method,
        url,
        headers=dict(request.headers),
        data=request.body,
        json=request.json,
        timeout=min(seconds, 5.0 + seconds / 2),
        stream=True,
        allow_redirects=False,
    )
    with response:
        target = response.headers.get("location")
        if request.method in READS and response.is_redirect and target:
            following = urljoin(url, target)
            _may_follow(url, following)
            headers = request.headers
            if urlsplit(following).netloc != urlsplit(url).netloc:
                headers = {k: v for k, v in headers.items() if k.lower() not in ("authorization", "cookie")}
            return replace(request, url=following, headers=headers)
        body = _body(response, without_secrets(url), limit=limit, over=over, check=check)
        return Reply(response.status_code, {k.lower(): v for k, v in response.headers.items()}, body)


def _body(
    response: requests.Response, name: str, *, limit: int, over: threading.Event, check: Callable[[], None]
) -> bytes:
    packed = response.headers.get("content-encoding", "identity").strip().lower()
    if packed not in ("identity", "gzip", "x-gzip", ""):
        raise zlib.error(packed)
    unpack = _Unpacked(limit + 1) if "gzip" in packed else None
    body = bytearray()
    received = 0
    # read1 gives what is there; read would wait for a whole piece, each byte of a drip winning it a new time-out
    while piece := response.raw.read1(PIECE, decode_content=False):
        check()
        received += len(piece)
        body += unpack.more(piece) if unpack else piece
        if received > limit or len(body) > limit:
            raise too_big(name, limit)
        if over.is_set():
            break
    if over.is_set() or (unpack and received and not unpack.whole):
        raise HTTPException("broke off")
    return bytes(body)


class _Unpacked:
    """gzip, never more than `most` bytes of it in memory."""

    def __init__(self, most: int) -> None:
        self._left, self._one = most, zlib.decompressobj(31)

    def more(self, piece: bytes) -> bytes:
        out = b""
        while piece and self._left > 0:
            if self._one.eof:  # gzip may come in several parts
                self._one = zlib.decompressobj(31)
            part = self._one.decompress(piece, self._left)
            self._left -= len(part)
            out += part
            piece = self._one.unused_data if self._one.eof else self._one.unconsumed_tail
        return out

    @property
    def whole(self) -> bool:
        return self._one.eof


@contextmanager
def _session() -> Iterator[tuple[requests.Session, Sockets]]:
    sockets: Sockets = []

    class Plain(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            sockets.append(self.sock)

    class Secure(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            sockets.append(self.sock)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    class Adapter(HTTPAdapter):
        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, **kwargs)
            self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}

    with requests.Session() as session:
        session.mount("http://", Adapter(max_retries=0))
        session.mount("https://", Adapter(max_retries=0))
        yield session, sockets


@contextmanager
def _deadline(seconds: float, sockets: Sockets) -> Iterator[threading.Event]:
    """Hangs up when the time is over: a time-out of one read never ends a header that drips."""
    over = threading.Event()

    def hang_up() -> None:
        over.set()
        for s in sockets:
            with suppress(OSError):
                # not SSLSocket.shutdown, which takes the encryption away under the reader
                socket.socket.shutdown(s, socket.SHUT_RDWR)

    timer = threading.Timer(seconds, hang_up)
    timer.daemon = True
    timer.start()
    try:
        yield over
    finally:
        timer.cancel()


# ── where it may lead ────────────────────────────────────────────────────────────────────────────────────────────────


def _loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    with suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return False


def _may_follow(start: str, target: str) -> None:
    if urlsplit(target).scheme not in ("http", "https"):
        raise bad_address(target)
    if _inside(target) and not _inside(start):
        raise Wrong(
            "http.address",
            "{name} sends its readers to an address inside your own network, and was not followed.",
            "If you know that address and want it, use it directly.",
            name=without_secrets(start),
        )


def _inside(url: str) -> bool:
    """Whether the host is this machine or one of a private network."""
    try:
        parts = urlsplit(url)
        found = socket.getaddrinfo(parts.hostname, parts.port or 80, type=socket.SOCK_STREAM)
        return any(not ipaddress.ip_address(str(f[4][0]).partition("%")[0]).is_global for f in found)
    except (OSError, ValueError):
        return False


# ── what went wrong ──────────────────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def _said(url: str, over: threading.Event, seconds: float) -> Iterator[None]:
    name = without_secrets(url)
    try:
        yield
    except zlib.error as e:
        raise Wrong(
            "http.garbled",
            "What {name} sends can't be unpacked.",
            "Tell whoever runs it, or try again later.",
            name=name,
        ) from e
    except (
        requests.exceptions.RequestException,
        urllib3.exceptions.HTTPError,
        HTTPException,
        OSError,
        ValueError,
    ) as e:
        raise _problem(e, url, name, over, seconds) from e


def _problem(e: Exception, url: str, name: str, over: threading.Event, seconds: float) -> Problem:
    if over.is_set():
        return Unreachable(
            "http.never-ends",
            "{name} had not finished its answer after {seconds} seconds.",
            "It will be tried again later.",
            name=name,
            seconds=f"{seconds:g}",
        )
    if isinstance(e, requests.exceptions.SSLError):
        return Unreachable(
            "http.certificate",
            "{name} could not prove who it is, so nothing was read.",
            "Check the address; if it is right, its owner has to renew the certificate.",
            name=name,
        )
    if isinstance(e, requests.exceptions.ConnectTimeout) or _never_connected(e):
        return Unreachable(
            "http.not-connected", "{name} can't be reached.", "Check the address and your connection.", name=name
        )
    if isinstance(e, (ValueError, urllib3.exceptions.LocationParseError)) and not isinstance(
        e, requests.exceptions.ConnectionError
    ):
        return bad_address(url)
    return Unreachable(
        "http.no-answer", "{name} was reached and gave no whole answer.", "It will be tried again later.", name=name
    )


def _never_connected(e: Exception) -> bool:
    reason = getattr(e.args[0] if e.args else None, "reason", None)
    return isinstance(reason, (urllib3.exceptions.NewConnectionError, urllib3.exceptions.ConnectTimeoutError))
