"""A runner can tell whether another one still lives."""

from __future__ import annotations

import subprocess
import sys

from advocate_app.outside.process import is_dead, worker_name

SAY_NAME = "from advocate_app.outside.process import worker_name as n; print(n(), flush=True); input()"


def test_this_process_lives() -> None:
    assert not is_dead(worker_name())


def test_a_killed_process_is_dead_and_a_running_one_is_not() -> None:
    other = subprocess.Popen([sys.executable, "-c", SAY_NAME], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    name = other.stdout.readline().strip()
    assert not is_dead(name)
    other.kill()
    other.communicate()
    assert is_dead(name)


def test_another_process_with_the_same_number_is_not_mistaken_for_it() -> None:
    where, boot, pid, _, once = worker_name().split("/")
    assert is_dead("/".join((where, boot, pid, "1", once)))


def test_whatever_ran_before_the_machine_restarted_is_dead() -> None:
    where, _, pid, start, once = worker_name().split("/")
    assert is_dead("/".join((where, "another-boot", pid, start, once)))


def test_nobody_here_can_tell_about_another_machine() -> None:
    _, boot, _, start, once = worker_name().split("/")
    assert not is_dead("/".join(("elsewhere", boot, "1", start, once)))
    assert not is_dead("nonsense")
