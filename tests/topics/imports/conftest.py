"""A loopback server that plays the web, and how an import is carried to it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.servers.feed_server import Answer, FeedServer, feed_server, write

Asked = dict[str, str]


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as s:
        yield s


def answers(server: FeedServer, path: str, answer: Callable[[Asked], object], **headers: str) -> None:
    """Answers requests for `path` with the JSON that `answer` makes of what was asked, or with the `Answer` that it gives."""

    def page(handler: BaseHTTPRequestHandler) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(handler.path).query).items()}
        made = answer(asked)
        write(handler, made if isinstance(made, Answer) else Answer(200, json.dumps(made).encode(), dict(headers)))

    server.pages[path] = page
