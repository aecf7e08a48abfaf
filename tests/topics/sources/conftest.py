"""A loopback server that stands in for all the sites."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers.feed_server import FeedServer, feed_server


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as s:
        yield s
