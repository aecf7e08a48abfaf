"""A loopback server that speaks as much of LanguageTool's API as a client asks for, and misbehaves in every way that one may."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

LANGUAGES = [{"name": "English (US)", "code": "en", "longCode": "en-US"}, {"code": "en", "longCode": "en-GB"}]


class LanguageToolServer:
    """`manner` is what it does with a check: fine, 500, garbage, list, beyond, hang, die, drip, redirect, far, busy.

    `texts` are all texts that it was sent; `asked` are the paths. With `manner` "stranger" it is no LanguageTool at all.
    """

    def __init__(self) -> None:
        self.manner = "fine"
        self.texts: list[str] = []
        self.asked: list[str] = []
        self.elsewhere = ""  # where a redirect leads
        self.released = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def close(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._server.server_close()

    def handler(self) -> type[BaseHTTPRequestHandler]:
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, format: str, *args: object) -> None:
                return

            def do_GET(self) -> None:
                owner.asked.append(self.path)
                if owner.manner == "deaf":
                    owner.released.wait(60)
                elif owner.manner == "stranger":
                    self._say(200, b"<html>hello</html>")
                else:
                    self._say(200, json.dumps(LANGUAGES).encode())

            def do_POST(self) -> None:
                owner.asked.append(self.path)
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                text = parse_qs(body)["text"][0]
                owner.texts.append(text)
                match owner.manner:
                    case "500":
                        self._say(500, b"Error: java.lang.NullPointerException")
                    case "garbage":
                        self._say(200, b"\x00\xff not json")
                    case "list":
                        self._say(200, b'[{"matches": 3}]')
                    case "hang":
                        owner.released.wait(60)
                    case "die":
                        self.connection.close()
                    case "drip":
                        self.send_response(200)
                        self.end_headers()
                        with suppress(OSError):
                            while not owner.released.wait(0.1):
                                self.wfile.write(b" ")
                    case "redirect":
                        self.send_response(307)
                        self.send_header("Location", owner.elsewhere)
                        self.end_headers()
                    case "beyond":
                        self._say(200, answer([found(text, len(text) + 40, 3)]))
                    case "behind":
                        self._say(200, answer([found(text, 0, len(text) + 99)]))
                    case "before":
                        self._say(200, answer([found(text, -5, 3)]))
                    case _:
                        self._say(200, answer(list(_typos(text))))

            def _say(self, status: int, body: bytes) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        return Handler


def answer(matches: list[dict[str, Any]]) -> bytes:
    return json.dumps({"software": {"name": "LanguageTool"}, "matches": matches}).encode()


def found(text: str, offset: int, length: int) -> dict[str, Any]:
    """A match as LanguageTool gives it; places are UTF-16 units."""
    return {
        "message": "Possible spelling mistake found.",
        "replacements": [{"value": "the"}],
        "offset": offset,
        "length": length,
        "context": {"text": text[:40], "offset": 0, "length": length},
        "sentence": text,
        "rule": {"id": "MORFOLOGIK_RULE_EN_US", "issueType": "misspelling", "category": {"id": "TYPOS", "name": "x"}},
    }


def _typos(text: str) -> Iterator[dict[str, Any]]:
    """`teh`, `are` after `This`, and words of astral letters that begin with 𝒳."""
    for word in ("teh", "This are", "𝒳𝒴"):
        at = text.find(word)
        while at >= 0:
            yield found(text, units(text[:at]), units(word))
            at = text.find(word, at + 1)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@contextmanager
def languagetool_server() -> Iterator[LanguageToolServer]:
    made = LanguageToolServer()
    try:
        yield made
    finally:
        made.close()
