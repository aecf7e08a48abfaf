"""A runner that is killed the hard way after the push and before anything of it is recorded. A program of its own.

python dying_runner.py HOME NOW (die|live)
"""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from advocate_app.assembly import Home, open_office
from advocate_app.channels.contract import Accepted, Exchange
from advocate_app.outside.clock import MadeUpClock
from advocate_app.publishing.runner import work_off

T = TypeVar("T")


def main(home: str, now: str, *, dies: bool) -> None:
    office = open_office(Home(Path(home)), clock=MadeUpClock(datetime.fromisoformat(now)))
    runner = office.runner()

    def carry(exchange: Exchange[T], /) -> T:
        said = runner.carry(exchange)
        if dies and isinstance(said, Accepted):
            os.kill(os.getpid(), signal.SIGKILL)
        return said

    work_off(replace(runner, carry=carry))
    office.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], dies=sys.argv[3] == "die")
