"""One call of a command: what was typed, where it works, where it prints; and what the console may start but not know."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from advocate_app.assembly import REHEARSAL, Home, Office, open_office
from advocate_app.console.out import Out
from advocate_app.outside.clock import MadeUpClock, SystemClock
from advocate_app.problems import Missing, NotAllowed, Problem
from advocate_app.vocabulary import Changed

OK, STOPS, FAILED, LACKING = 0, 1, 2, 3  # exit codes


class Commands(Protocol):
    """Where a group adds its commands: what `argparse` calls sub-parsers."""

    def add_parser(self, name: str, *, help: str) -> ArgumentParser: ...


class Work(Protocol):
    def __call__(
        self, office: Office, told: Callable[[Changed], None], troubled: Callable[[Problem], None], *, once: bool
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Above:
    """What lies beside or above the console; `__main__` hands it in.

    `window` and `tour` take what was typed and return an exit code; `work` publishes until it is told to stop; `no_window`
    says what keeps a window from opening on this machine.
    """

    window: Callable[[Home, Namespace], int]
    tour: Callable[[Namespace], int]
    work: Work
    no_window: Callable[[], Missing | None]


@dataclass(slots=True)
class Call:
    args: Namespace
    home: Home
    out: Out
    above: Above
    _office: Office | None = field(default=None)

    @property
    def office(self) -> Office:
        """The office of this workspace, acting as whoever was named. Opened when it is first asked for."""
        if self._office is None:
            self._office = open_office(self.home, clock=self.clock())
            if isinstance(self._office.clock, MadeUpClock) and self._office.settings.get(REHEARSAL) is not True:
                raise NotAllowed(
                    "clock.no-rehearsal",
                    "--now is only for rehearsals, and this workspace is a real one.",
                    "Make one to try things out with “advocate init --rehearsal”.",
                )
            if self.args.as_person:
                from advocate_app.console import names

                self._office = self._office.as_person(names.person(self._office, self.args.as_person).id)
        return self._office

    def clock(self) -> SystemClock:
        """The computer's clock, or a made-up one that begins at `--now`."""
        if not self.args.now:
            return SystemClock()
        from zoneinfo import ZoneInfo

        from advocate_app.console.when import moment

        return MadeUpClock(moment(self.args.now, ZoneInfo("UTC")))

    def now(self) -> datetime:
        return self.office.clock.now()

    def close(self) -> None:
        if self._office is not None:
            self._office.close()
            self._office = None
