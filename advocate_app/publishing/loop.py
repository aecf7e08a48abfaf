"""Publishes without a screen: rounds of the outbox until told to stop. Any number of these may run at once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from advocate_app.problems import Problem
from advocate_app.publishing.runner import Runner, work_off
from advocate_app.vocabulary import NOTHING, Changed

log = logging.getLogger(__name__)
PAUSE = 1.0  # seconds between two rounds: also how soon a dead runner's work is taken over
LONGEST_PAUSE = 60.0  # after trouble with the store
BEAT = 30.0  # seconds between two signs of life


@dataclass(slots=True)
class Loop:
    """Works `runner` off until `stop()`; tells `told` what changed and `troubled` what went wrong, then goes on."""

    runner: Runner
    told: Callable[[Changed], None] = lambda changed: None
    troubled: Callable[[Problem], None] = lambda problem: None
    _stop: Event = field(default_factory=Event)
    _beat_at: float = field(default=float("-inf"))

    def stop(self) -> None:
        self._stop.set()

    def run(self) -> None:
        pause = PAUSE
        while not self._stop.is_set():
            try:
                if (changed := self.once()) != NOTHING:
                    self.told(changed)
                pause = PAUSE
            except Problem as problem:
                log.warning("a round of the outbox stopped: %s", problem.id)
                self.troubled(problem)
                pause = min(LONGEST_PAUSE, pause * 2)
            self._stop.wait(pause)

    def once(self) -> Changed:
        """One round; whoever asked to stop is heard between two deliveries."""
        if (now := self.runner.clock.steady()) - self._beat_at >= BEAT:
            self.runner.outbox.beat(self.runner.worker)
            self._beat_at = now
        try:
            return work_off(self.runner, check=self._check)
        except _Stopped:
            return NOTHING

    def _check(self) -> None:
        if self._stop.is_set():
            raise _Stopped


class _Stopped(Exception):
    """Somebody asked the loop to stop."""
