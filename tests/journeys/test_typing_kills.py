"""The app is killed while somebody types: at most a second of text is lost, and the desk opens whole."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from advocate_app.assembly import Home, open_office
from advocate_app.commands import write
from advocate_app.commands.begin import Beginning, begin
from advocate_app.store.backup import look_through
from tests.journeys.typing_program import STREAM

KILLS = 50
AT_ONCE = 2
PROGRAM = Path(__file__).with_name("typing_program.py")
TITLE = "# What the pool told us\n\n"


def typed_until_killed(folder: Path, seed: int) -> tuple[int, int, str]:
    """How many keys had been typed a second before the kill, how many in all, and what the desk has of them."""
    chance = random.Random(seed)
    home = Home(folder / f"home-{seed}")
    office = begin(home, Beginning("Mari Tamm", "Europe/Tallinn"))
    draft = write.new_draft(office, text=TITLE)
    office.close()
    program = subprocess.Popen(
        [sys.executable, str(PROGRAM), str(home.root), draft.hex],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        text=True,
    )
    assert program.stdout is not None
    keys: list[float] = []
    end = float("inf")
    for _ in program.stdout:
        keys.append(time.monotonic())
        if len(keys) == 1:
            end = keys[0] + chance.uniform(0.05, 2.5)
        if keys[-1] >= end:
            break
    program.send_signal(signal.SIGKILL)
    killed = time.monotonic()
    for _ in program.stdout:  # said before it died, read after
        keys.append(killed)
    program.wait()
    again = open_office(home)
    look_through(again.desk.db, whole=True)
    text = again.drafts.draft(draft).text
    again.close()
    return sum(at <= killed - 1 for at in keys), len(keys), text


@pytest.mark.kills
@pytest.mark.timeout(400)
def test_a_kill_while_typing_costs_at_most_a_second(tmp_path: Path) -> None:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        came = list(pool.map(lambda seed: typed_until_killed(tmp_path, seed), range(KILLS)))
    for owed, typed, text in came:
        assert text.startswith(TITLE.rstrip())
        kept = text.removeprefix(TITLE)
        whole = (STREAM * (typed // len(STREAM) + 2))[: typed + 1]
        assert whole.startswith(kept), "what is kept is what was typed, in order"
        assert len(kept) >= owed, f"{owed - len(kept)} keys older than a second are lost"
    assert sum(owed > 0 for owed, _, _ in came) > KILLS / 4, "most kills came too early to prove anything"
