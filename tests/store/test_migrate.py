"""Steps run all or none, in order, once; a file that does not fit is said and left as it is."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import textwrap
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from advocate_app.problems import Damaged, Wrong
from advocate_app.store import backup
from advocate_app.store.db import Conflict
from advocate_app.store.files import open_desk, opened
from advocate_app.store.migrate import Step, statements, steps
from tests.store.conftest import SetClock

NEXT = len(steps("desk")) + 1
MORE = Step(
    NEXT, "more", "ALTER TABLE draft ADD COLUMN mood TEXT NOT NULL DEFAULT '';\nCREATE TABLE mood (x INTEGER) STRICT;\n"
)


def schema(path: Path) -> list[str]:
    c = sqlite3.connect(path)
    found = [row[0] for row in c.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")]
    c.close()
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "desk.db"


@pytest.fixture
def first(path: Path, clock: SetClock) -> list[str]:
    desk = open_desk(path, clock)
    desk.settings.set("name", "Mari")
    desk.close()
    return schema(path)


@pytest.mark.parametrize("store", ["desk", "workspace"])
def test_a_fresh_file_is_at_the_newest_step_and_sound(tmp_path: Path, clock: SetClock, store: str) -> None:
    db = opened(tmp_path / f"{store}.db", clock, store)
    backup.look_through(db, whole=True)
    assert db.connection().execute("SELECT count(*) FROM schema_step").fetchone() == (len(steps(store)),)
    assert db.connection().execute("SELECT count(*) FROM sqlite_master WHERE sql LIKE '%) STRICT%'").fetchone()[0] > 9
    db.close()


def test_an_upgrade_leaves_a_copy_of_what_was_before(path: Path, first: list[str], clock: SetClock) -> None:
    opened(path, clock, "desk", [*steps("desk"), MORE]).close()
    assert schema(path) != first
    copy = backup.folder(path) / f"desk-before-{NEXT:04}.db"
    assert schema(copy) == first
    assert backup.is_sound(copy)
    desk = open_desk(copy, clock)
    assert desk.settings.get("name") == "Mari"
    desk.close()


def test_a_step_that_fails_leaves_nothing(path: Path, first: list[str], clock: SetClock) -> None:
    broken = Step(NEXT + 1, "broken", "CREATE TABLE half (x INTEGER) STRICT;\nINSERT INTO nowhere VALUES (1);\n")
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        opened(path, clock, "desk", [*steps("desk"), MORE, broken])
    assert schema(path) == first
    opened(path, clock, "desk", [*steps("desk"), MORE]).close()


def test_a_step_that_would_orphan_rows_leaves_nothing(path: Path, first: list[str], clock: SetClock) -> None:
    orphan = Step(NEXT, "orphan", "INSERT INTO draft_picture (draft_id, name, data) VALUES ('nobody', 'a', x'');\n")
    with pytest.raises(Conflict):
        opened(path, clock, "desk", [*steps("desk"), orphan])
    assert schema(path) == first


def test_a_step_edited_after_it_ran_is_said(path: Path, first: list[str], clock: SetClock) -> None:
    edited = [replace(steps("desk")[0], sql=steps("desk")[0].sql + "-- and more\n"), *steps("desk")[1:]]
    with pytest.raises(Damaged) as e:
        opened(path, clock, "desk", edited)
    assert e.value.id == "store.edited-step"
    assert schema(path) == first


def test_a_file_of_a_newer_app_is_said(path: Path, first: list[str], clock: SetClock) -> None:
    opened(path, clock, "desk", [*steps("desk"), MORE]).close()
    with pytest.raises(Wrong, match=r"was made by a newer Advocate\. Update this one\."):
        open_desk(path, clock)


def test_of_many_who_open_at_once_one_builds_the_file(path: Path, clock: SetClock) -> None:
    gate = threading.Barrier(6)

    def open_it() -> None:
        gate.wait()
        desk = open_desk(path, clock)
        desk.settings.set("name", "Mari")
        desk.close()

    with ThreadPoolExecutor(6) as pool:
        opening = [pool.submit(open_it) for _ in range(6)]
    assert [each.exception() for each in opening] == [None] * 6


KILLED = """
    import os, signal, sqlite3, sys
    from pathlib import Path
    from advocate_app.outside.clock import SystemClock
    from advocate_app.store.db import Lite
    from advocate_app.store.migrate import Step, steps, upgrade
    path = Path(sys.argv[1])
    c = Lite(path, SystemClock()).connection()
    c.create_function("die", 0, lambda: os.kill(os.getpid(), signal.SIGKILL))
    more = Step(len(steps("desk")) + 1, "more", "CREATE TABLE half (x INTEGER) STRICT;\\nINSERT INTO half SELECT die();\\n")
    upgrade(c, [*steps("desk"), more], path)
"""


def test_a_kill_inside_an_upgrade_leaves_what_was_before(path: Path, first: list[str], clock: SetClock) -> None:
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(KILLED), path], check=False)
    assert done.returncode == -9
    desk = open_desk(path, clock)
    assert desk.settings.get("name") == "Mari"
    desk.close()
    assert schema(path) == first


def test_a_script_is_cut_where_its_statements_end() -> None:
    script = "-- a comment;\nCREATE TABLE a (x TEXT);\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT 1;\n  SELECT 2;\nEND;\n-- end\n"
    assert len(statements(script)) == 2
    with pytest.raises(ValueError, match="no end"):
        statements("CREATE TABLE a (x TEXT)")
