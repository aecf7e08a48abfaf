"""One connection at a time to each host: whoever comes second waits until the first is done."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

LOOKS = 0.05  # seconds until a waiting reader looks whether it was given up


class Turns:
    def __init__(self) -> None:
        self._of: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._looking = threading.Lock()

    @contextmanager
    def turn(self, url: str, check: Callable[[], None]) -> Iterator[None]:
        """Holds the host of `url`; `check` is called while it waits and may raise to give up. Never take two at once."""
        with self._looking:
            host = self._of[urlsplit(url).netloc.rpartition("@")[2].lower()]
        while not host.acquire(timeout=LOOKS):
            check()
        try:
            yield
        finally:
            host.release()
