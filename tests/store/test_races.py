"""Many at once: threads, processes, and a kill at a bad moment."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID, uuid4

from advocate_app.drafts.draft import Draft
from advocate_app.publishing.outbox import Published
from advocate_app.store.files import Desk, open_desk
from advocate_app.vocabulary import DeliveryId, DeliveryState, DraftId
from tests.store.conftest import MONDAY, SetClock, Team

MANY = 12


def at_once(n: int, work: Callable[[int], object]) -> list[BaseException]:
    """Runs `work(0)` … `work(n - 1)` in threads that begin together; what they raised."""
    gate = threading.Barrier(n)

    def run(i: int) -> None:
        gate.wait()
        work(i)

    with ThreadPoolExecutor(n) as pool:
        running = [pool.submit(run, i) for i in range(n)]
    return [trouble for each in running if (trouble := each.exception()) is not None]


def test_threads_claim_and_publish_each_delivery_once(team: Team) -> None:
    planned = {team.scheduled(team.account()) for _ in range(MANY)}
    won: list[DeliveryId] = []

    def work(i: int) -> None:
        while jobs := team.store.outbox.claim(f"w{i}", 1):
            for job in jobs:
                assert team.store.outbox.start(job, f"w{i}", MONDAY)
                won.append(job.id)
                assert team.store.outbox.settle(job, f"w{i}", Published("1", "")).ids

    assert at_once(6, work) == []
    assert sorted(won) == sorted(planned)
    assert {d.state for d in team.store.outbox.deliveries(MONDAY, MONDAY + timedelta(1))} == {DeliveryState.PUBLISHED}
    team.store.audit.verify()


CLAIMER = """
    import sys
    from datetime import datetime
    from pathlib import Path
    from advocate_app.store.files import open_workspace
    class Clock:
        def now(self): return datetime.fromisoformat(sys.argv[2])
    store = open_workspace(Path(sys.argv[1]), Clock())
    print("ready", flush=True)
    sys.stdin.readline()
    while jobs := store.outbox.claim(sys.argv[3], 1):
        print(jobs[0].id, flush=True)
"""


def test_processes_claim_each_delivery_once(team: Team) -> None:
    planned = {team.scheduled(team.account()) for _ in range(MANY)}
    claimers = [
        subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(CLAIMER), team.store.db.path, MONDAY.isoformat(), f"w{i}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for i in range(3)
    ]
    for each in claimers:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    for each in claimers:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    won = [UUID(line) for each in claimers for line in each.communicate()[0].split()]
    assert sorted(won) == sorted(planned)


def withdraw_and_start(team: Team) -> tuple[DeliveryState, bool, bool]:
    """Both at once: the state that it ends in, whether it began, and whether one of the two was refused."""
    planned = team.scheduled(team.account())
    (job,) = team.store.outbox.claim("w")
    started: list[bool] = []

    def work(i: int) -> None:
        if i:
            team.store.outbox.withdraw(planned)
        else:
            started.append(team.store.outbox.start(job, "w", MONDAY))

    troubles = at_once(2, work)
    return team.store.outbox.delivery(planned).state, started[0], bool(troubles)


def test_it_is_withdrawn_and_never_begins_or_it_begins_and_can_t_be_withdrawn(team: Team) -> None:
    began, withdrawn = (DeliveryState.SENDING, True, True), (DeliveryState.WITHDRAWN, False, False)
    for _ in range(8):
        assert withdraw_and_start(team) in (began, withdrawn)


def test_two_write_at_once_and_nothing_is_lost(desk: Desk) -> None:
    drafts = [Draft(DraftId(uuid4()), "", "", MONDAY, MONDAY) for _ in range(2)]
    for draft in drafts:
        desk.drafts.begin(draft)

    def work(i: int) -> None:
        for n in range(40):
            desk.drafts.write(drafts[i].id, f"{n}", MONDAY)

    assert at_once(2, work) == []
    assert [desk.drafts.draft(d.id).text for d in drafts] == ["39", "39"]


def test_a_reader_sees_one_moment_while_another_writes(desk: Desk) -> None:
    draft = Draft(DraftId(uuid4()), "", "before", MONDAY, MONDAY)
    desk.drafts.begin(draft)
    with desk.db.reading() as tx:
        sql = "SELECT id, genre, text, created_at, edited_at, topic_id, post_id, answers, asking, tags, account_ids, deleted_at FROM draft"
        assert tx.rows(Draft, sql)[0].text == "before"
        assert at_once(1, lambda i: desk.drafts.write(draft.id, "after", MONDAY)) == []
        assert tx.rows(Draft, sql)[0].text == "before"
    assert desk.drafts.draft(draft.id).text == "after"


TYPING = """
    import os, signal, sys
    from pathlib import Path
    from advocate_app.outside.clock import SystemClock
    from advocate_app.store.files import open_desk
    desk = open_desk(Path(sys.argv[1]), SystemClock())
    id = desk.drafts.drafts()[0].id
    for n in range(int(sys.argv[2]), 10**9):
        desk.drafts.write(id, f"{n} " * 2000, desk.db.clock.now())
        print(n, flush=True)
"""


def test_a_kill_while_typing_loses_nothing_that_was_saved(desk: Desk, clock: SetClock) -> None:
    draft = Draft(DraftId(uuid4()), "", "0 " * 2000, MONDAY, MONDAY)
    desk.drafts.begin(draft)
    desk.close()
    saved = 0
    for kill in range(3):
        typist = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(TYPING), desk.db.path, str(saved + 1)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert typist.stdout is not None
        for _ in range(10 + 7 * kill):
            saved = int(typist.stdout.readline())
        typist.kill()
        saved = int(([str(saved), *typist.communicate()[0].split("\n")[:-1]])[-1])
        again = open_desk(desk.db.path, clock)
        words = again.drafts.draft(draft.id).text.split()
        assert len(words) == 2000
        assert len(set(words)) == 1
        assert saved <= int(words[0]) <= saved + 1
        again.close()


KILLED = """
    import os, signal, sys
    from pathlib import Path
    from uuid import UUID
    from advocate_app.outside.clock import SystemClock
    from advocate_app.store.files import open_workspace
    store = open_workspace(Path(sys.argv[1]), SystemClock())
    with store.db.transaction() as tx:
        tx.run("UPDATE delivery SET state = 'withdrawn', fence = fence + 1")
        tx.run("INSERT INTO beat VALUES ('half', 0)")
        store.db.connection().execute("PRAGMA cache_size=1")
        tx.run("INSERT INTO beat SELECT hex(randomblob(500)), 0 FROM audit a, audit b, audit c")  # spills into the log
        os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_kill_inside_a_transaction_leaves_nothing_half_written(team: Team) -> None:
    planned = team.scheduled()
    entries = team.store.audit.entries()
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(KILLED), team.store.db.path], check=False)
    assert done.returncode == -9
    assert team.store.outbox.delivery(planned).state is DeliveryState.SCHEDULED
    assert team.store.outbox.beats() == {}
    assert team.store.audit.entries() == entries
    assert len(team.store.outbox.claim("w")) == 1
