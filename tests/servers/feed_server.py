"""A small HTTP server on loopback that misbehaves on request: what a feed reader meets in the world."""

from __future__ import annotations

import gzip
import json
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

RSS = b"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Example feed</title><link>http://example.org/</link>
<item><title>Why threads get pinned</title><link>http://example.org/pinned?utm_source=feed</link>
<description>&lt;p&gt;A recording of pinned threads.&lt;/p&gt;</description><pubDate>Mon, 03 Nov 2025 09:00:00 GMT</pubDate></item>
<item><title>How do you size a connection pool?</title><link>http://example.org/pool</link>
<description>Pools and threads.</description><pubDate>Tue, 04 Nov 2025 09:00:00 GMT</pubDate></item>
</channel></rss>"""


@dataclass(frozen=True)
class Seen:
    """What a client asked for; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Answer:
    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


Page = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class FeedServer:
    """`pages` maps a path to an answer, or to a function that writes one by hand. `seen` is everything that was asked."""

    url: str
    pages: dict[str, Answer | Page]
    seen: list[Seen]
    stopped: threading.Event

    def at(self, path: str) -> str:
        return self.url + path

    def feed(self, path: str, body: bytes = RSS, *, etag: str = '"one"') -> str:
        """A well-behaved feed that answers 304 to its ETag."""

        def page(handler: BaseHTTPRequestHandler) -> None:
            if handler.headers.get("If-None-Match") == etag:
                write(handler, Answer(304, b"", {"ETag": etag}))
            else:
                write(handler, Answer(200, body, {"ETag": etag, "Content-Type": "application/rss+xml"}))

        self.pages[path] = page
        return self.at(path)

    def json(self, path: str, value: object, *, etag: str = "") -> str:
        """A list that programs read; answers 304 to its ETag where it has one."""
        sent = Answer(
            200, json.dumps(value).encode(), {"Content-Type": "application/json"} | ({"ETag": etag} if etag else {})
        )

        def page(handler: BaseHTTPRequestHandler) -> None:
            known = etag and handler.headers.get("If-None-Match") == etag
            write(handler, Answer(304, b"", {"ETag": etag}) if known else sent)

        self.pages[path] = page
        return self.at(path)

    def packed(self, path: str, body: bytes) -> str:
        self.pages[path] = Answer(200, gzip.compress(body), {"Content-Encoding": "gzip"})
        return self.at(path)

    def endless(self, path: str, *, every: float = 0.02, piece: bytes = b"<item/>") -> str:
        """Sends a little, again and again, until the server stops or the reader goes."""

        def page(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(200)
            handler.end_headers()
            while not self.stopped.wait(every):
                handler.wfile.write(piece)
                handler.wfile.flush()

        self.pages[path] = page
        return self.at(path)

    def endless_head(self, path: str, *, every: float = 0.02) -> str:
        """The header itself never ends, one byte at a time."""

        def page(handler: BaseHTTPRequestHandler) -> None:
            handler.wfile.write(b"HTTP/1.0 200 OK\r\nX-Slow: ")
            while not self.stopped.wait(every):
                handler.wfile.write(b"a")
                handler.wfile.flush()

        self.pages[path] = page
        return self.at(path)

    def huge(self, path: str, megabytes: int = 50) -> str:
        def page(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(200)
            handler.end_headers()
            for _ in range(megabytes):
                handler.wfile.write(b"x" * 1_000_000)

        self.pages[path] = page
        return self.at(path)

    def breaks_off(self, path: str) -> str:
        """Promises more than it sends."""
        self.pages[path] = Answer(200, b"<rss>", {"Content-Length": "5000"})
        return self.at(path)

    def redirect(self, path: str, target: str, status: int = 302) -> str:
        self.pages[path] = Answer(status, b"", {"Location": target})
        return self.at(path)


def write(handler: BaseHTTPRequestHandler, answer: Answer) -> None:
    handler.send_response(answer.status)
    for name, value in ({"Content-Length": str(len(answer.body))} | answer.headers).items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(answer.body)


@contextmanager
def feed_server(proves: ssl.SSLContext | None = None) -> Iterator[FeedServer]:
    """With `proves`, it speaks https."""
    stopped = threading.Event()
    server = FeedServer("", {}, [], stopped)

    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            seen = Seen(self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, body)
            server.seen.append(seen)
            page = server.pages.get(self.path.partition("?")[0], Answer(404))
            try:
                write(self, page) if isinstance(page, Answer) else page(self)
            except OSError:
                self.close_connection = True  # the reader had enough

        def do_GET(self) -> None:
            self._answer()

        def do_POST(self) -> None:
            self._answer()

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        http.daemon_threads = True
        server.url = f"{'https' if proves else 'http'}://127.0.0.1:{http.server_port}"
        if proves:
            # the handshake at the first read, else a reader that hangs up would stop the whole server
            http.socket = proves.wrap_socket(http.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            stopped.set()
            http.shutdown()
            thread.join()
