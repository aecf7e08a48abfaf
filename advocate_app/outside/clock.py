"""The clocks: the computer's own, and a made-up one for the sample workspace, the tour and rehearsals."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def steady(self) -> float:
        """Seconds since some moment; they also run while the machine sleeps, where the system can tell."""
        if hasattr(time, "CLOCK_BOOTTIME"):
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        return time.monotonic()

    def rest(self, seconds: float) -> None:
        time.sleep(seconds)


class MadeUpClock(SystemClock):
    """Begins at a moment of its own (aware) and runs on from there; `go_to` jumps ahead, never back."""

    def __init__(self, start: datetime, running: Callable[[], float] = time.monotonic) -> None:
        self._running = running
        self._start, self._since = start.astimezone(UTC), running()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._running() - self._since)

    def go_to(self, moment: datetime) -> None:
        if moment > self.now():
            self._start, self._since = moment.astimezone(UTC), self._running()
