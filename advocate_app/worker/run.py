"""Runs the loop as a process: Ctrl+C and SIGTERM let the delivery in hand end, then stop."""

from __future__ import annotations

import logging
import signal
from collections.abc import Callable
from types import FrameType

from advocate_app.assembly import Office
from advocate_app.problems import Problem
from advocate_app.publishing.loop import Loop
from advocate_app.vocabulary import NOTHING, Changed

log = logging.getLogger(__name__)


def work(office: Office, told: Callable[[Changed], None], troubled: Callable[[Problem], None], *, once: bool) -> None:
    """Publishes what is due, once or until a signal comes. With `once` a `Problem` is raised; else it is told, and on it goes."""
    loop = Loop(office.runner(), told, troubled)

    def stop(number: int, frame: FrameType | None) -> None:
        loop.stop()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    log.info("a worker begins")
    try:
        if once:
            if (changed := loop.once()) != NOTHING:
                told(changed)
        else:
            loop.run()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler or signal.SIG_DFL)
        log.info("a worker ends")
