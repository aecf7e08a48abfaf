"""Git over https: a token as a Basic header to its own host only, certificates of the system, no redirect of a write, a deadline."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import truststore
import urllib3
from dulwich.client import HTTPUnauthorized, Urllib3HttpGitClient
from dulwich.errors import NotGitRepository
from urllib3.util import Retry, Timeout

from advocate_app.channels.contract import Refused
from advocate_app.channels.git_address import GitAddress
from advocate_app.outside.file_lock import Deadline
from advocate_app.outside.git_trouble import Moved, Status

if TYPE_CHECKING:
    from dulwich.client import HTTPResponse

CONNECT_SECONDS = 10.0
SILENCE_SECONDS = 60.0
POST_IN_ONE = 64_000_000  # bytes; some servers turn away a push in pieces
# nothing is repeated by itself; a read may be sent on to another path
_READING = Retry(total=3, connect=0, read=0, status=0, other=0, redirect=3)
_WRITING = Retry(total=0, redirect=False)


class HttpLine(Urllib3HttpGitClient):
    """dulwich's client with our rules on every request. Raises `Status`, `Moved`, `HTTPUnauthorized` and urllib3's errors."""

    def __init__(self, address: GitAddress, secret: str | None, deadline: Deadline) -> None:
        super().__init__(
            address.url,
            pool_manager=_pool(address),
            # hosts that take tokens don't look at the name beside it, but want one
            username=(address.user or "git") if secret else None,
            password=secret,
            quiet=True,
        )
        self._deadline = deadline

    def _post_buffer_size(self, url: str) -> int:
        return POST_IN_ONE

    def _http_request(
        self,
        url: str,
        headers: dict[str, str] | None = None,
        data: bytes | Iterator[bytes] | None = None,
        raise_for_status: bool = True,
    ) -> tuple[HTTPResponse, Callable[[int], bytes]]:
        sent = {**self.pool_manager.headers, **(headers or {}), "Pragma": "no-cache"}
        if self._auth_header is not None and self._origin(url) == self._auth_origin:
            sent["authorization"] = self._auth_header
        left = self._deadline.left()
        answer = self.pool_manager.request(
            "GET" if data is None else "POST",
            url,
            body=data,
            headers=sent,
            preload_content=False,
            redirect=data is None,
            retries=_READING if data is None else _WRITING,
            timeout=Timeout(connect=min(CONNECT_SECONDS, left), read=min(SILENCE_SECONDS, left)),
        )
        final = answer.geturl() or url
        if urlsplit(final).scheme and self._origin(final) != self._origin(url):
            answer.close()
            raise Moved
        if raise_for_status and answer.status != 200:
            retry_in = _seconds(answer.headers.get("Retry-After", ""))
            answer.close()
            match answer.status:
                case 404:
                    raise NotGitRepository
                case 401:
                    raise HTTPUnauthorized(None, url)
                case status:
                    raise Status(status, retry_in)

        kind = answer.headers.get("Content-Type", "")
        if "/info/refs?" in url and not kind.startswith("application/x-git-"):
            answer.close()
            raise Refused("that address leads to a web page and not to a Git repository", account=True)

        def read(size: int) -> bytes:
            self._deadline.left()
            return answer.read(size)

        reply = cast("HTTPResponse", answer)
        reply.content_type = kind
        reply.redirect_location = final if final != url else ""
        return reply, read

    def end(self) -> None:
        self.pool_manager.clear()


def _pool(address: GitAddress) -> urllib3.PoolManager:
    headers = {"User-Agent": "git/advocate"}  # GitHub speaks Git only with those who begin so
    scheme = urlsplit(address.url).scheme
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if scheme == "https" else None
    proxy = getproxies().get(scheme)
    if proxy and not proxy_bypass(address.host):
        return urllib3.ProxyManager(proxy, headers=headers, ssl_context=context)
    return urllib3.PoolManager(headers=headers, ssl_context=context)


def _seconds(retry_after: str) -> float | None:
    """`Retry-After` in seconds from now (RFC 9110, 10.2.3); None where it is absent or makes no sense."""
    if retry_after.strip().isdigit():
        return float(retry_after)
    try:
        return max(0.0, (parsedate_to_datetime(retry_after) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None
