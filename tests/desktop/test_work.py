from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from advocate_app.desktop.work import Context, Failed, Ok, Stopped, Work
from advocate_app.problems import Problem, Unreachable
from advocate_app.vocabulary import Changed, Kind
from tests.desktop.hands import HeldHands

DRAFT = Changed.one(Kind.DRAFT)


@pytest.fixture
def threads(qtbot: QtBot) -> Iterator[Work]:
    """A runner with real threads."""
    made = Work()
    yield made
    made.stop()


def unreachable() -> None:
    raise Unreachable("net.down", "The network is down.", "Try later.")


def test_a_command_tells_every_screen_what_it_changed(work: Work, hands: HeldHands) -> None:
    heard: list[object] = []
    done: list[object] = []
    work.changed.connect(heard.append)
    work.command(lambda: DRAFT).done.connect(done.append)
    work.command(lambda: ("an id", DRAFT))
    work.command(lambda: None)
    work.command(Changed)
    assert heard == []
    hands.run()
    assert heard == [DRAFT, DRAFT]
    assert done == [DRAFT]


def test_commands_run_one_at_a_time_in_order_and_off_the_gui_thread(qtbot: QtBot, threads: Work) -> None:
    seen: list[tuple[int, int]] = []
    told: list[int] = []

    def note(n: int) -> None:
        seen.append((n, threading.get_ident()))

    jobs = [threads.command(partial(note, n)) for n in range(20)]
    for job in jobs:
        job.finished.connect(lambda outcome: told.append(threading.get_ident()))
    qtbot.waitUntil(lambda: len(told) == 20)
    assert [n for n, _ in seen] == list(range(20))
    assert len({thread for _, thread in seen}) == 1
    assert {thread for _, thread in seen} != {threading.get_ident()} == set(told)


def test_a_fast_job_never_finishes_before_anyone_could_listen(qtbot: QtBot, threads: Work) -> None:
    heard: list[object] = []
    for n in range(200):
        job = threads.ask(partial(int, n))
        if n % 50 == 0:
            behind = threading.Event()
            threads.ask(behind.set)
            assert behind.wait(10)  # one at a time: `job` is over by now, and its outcome waits for the event loop
        job.done.connect(heard.append)
    qtbot.waitUntil(lambda: heard == list(range(200)))


def test_a_problem_goes_to_who_listens_and_else_to_the_window(work: Work, hands: HeldHands) -> None:
    window: list[Problem] = []
    screen: list[Problem] = []
    work.failed_problem.connect(window.append)
    job = work.command(unreachable)
    job.failed.connect(screen.append)
    hands.run()
    assert [p.id for p in screen] == ["net.down"]
    assert window == []
    assert isinstance(job.outcome, Failed)
    work.command(unreachable)
    hands.run()
    assert [p.id for p in window] == ["net.down"]


def test_our_own_mistake_rises_to_the_crash_window_and_frees_the_screen(
    qtbot: QtBot, work: Work, hands: HeldHands
) -> None:
    told: list[Problem] = []
    job = work.ask(lambda: 1 // 0)
    job.failed.connect(told.append)
    with qtbot.captureExceptions() as risen:
        hands.run()
    assert [type(error) for _, error, _ in risen] == [ZeroDivisionError]
    assert told[0].id == "desktop.mistake"
    assert work.under_way == 0


def test_a_slow_job_reports_progress_and_ends_at_once_when_cancelled(qtbot: QtBot, threads: Work) -> None:
    steps: list[tuple[int, int, str]] = []

    def read(ctx: Context) -> None:
        ctx.progress(1, 3, "one")
        ctx.sleep(60)

    job = threads.slow(read)
    job.progress.connect(lambda *step: steps.append(step))
    qtbot.waitUntil(lambda: steps == [(1, 3, "one")])
    with qtbot.waitSignal(job.cancelled, timeout=2000):
        job.cancel()
    assert job.outcome == Stopped()


def test_what_was_cancelled_before_it_began_never_begins(work: Work, hands: HeldHands) -> None:
    ran: list[int] = []
    job = work.slow(lambda ctx: ran.append(1))
    job.cancel()
    hands.run()
    assert ran == []
    assert job.outcome == Stopped()


def test_a_long_job_can_tell_of_changes_on_its_way(work: Work, hands: HeldHands) -> None:
    heard: list[object] = []
    work.changed.connect(heard.append)
    work.slow(lambda ctx: ctx.changed(DRAFT), quiet=True)
    assert work.under_way == 0
    hands.run()
    assert heard == [DRAFT]


def test_stopping_finishes_every_command_and_cancels_what_is_slow(qtbot: QtBot) -> None:
    work, kept = Work(), list[int]()
    begun = threading.Event()

    def forever(ctx: Context) -> None:
        begun.set()
        ctx.sleep(600)

    work.slow(forever)
    assert begun.wait(5)
    for n in range(50):
        work.command(partial(kept.append, n))
    start = time.perf_counter()
    work.stop()
    assert kept == list(range(50))
    assert time.perf_counter() - start < 5
    late = work.command(lambda: kept.append(99))
    qtbot.waitUntil(lambda: late.outcome == Stopped())
    assert 99 not in kept


def test_the_window_stays_alive_while_slow_calls_run(qtbot: QtBot, threads: Work) -> None:
    beats: list[float] = []
    heart = QTimer()
    heart.setInterval(10)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    heart.start()
    jobs = [threads.slow(lambda ctx: ctx.sleep(0.25)) for _ in range(8)]
    qtbot.waitUntil(lambda: all(isinstance(job.outcome, Ok) for job in jobs), timeout=10_000)
    heart.stop()
    gaps = sorted(later - before for before, later in itertools.pairwise(beats))
    # in the GUI thread one gap would be 2 s; the last few gaps are what a busy machine does to anyone
    assert gaps[int(len(gaps) * 0.9)] < 0.1
    assert gaps[-1] < 1.0
