"""The thin way to talk to a database: what goes in comes out, and its errors are plain sentences."""

from __future__ import annotations

import gc
import sqlite3
import subprocess
import sys
import textwrap
import threading
import weakref
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app.drafts.draft import Draft
from advocate_app.problems import Damaged, NotThere, Unreachable
from advocate_app.store.db import Conflict, Denied, micros, moment, one
from advocate_app.store.files import Desk, open_desk
from advocate_app.store.guards import found
from advocate_app.vocabulary import DraftId
from tests.store.conftest import MONDAY, SetClock


@dataclass(frozen=True)
class Named:
    id: UUID
    name: str


@dataclass(frozen=True)
class Values:
    a: datetime | None
    b: bool
    c: bytes
    d: date
    e: DraftId | None
    f: tuple[str, ...]


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_moment_comes_back_to_the_microsecond(at: datetime) -> None:
    assert moment(micros(at)) == at


def test_values_come_back_as_they_went_in(desk: Desk) -> None:
    given = Values(datetime(2026, 11, 2, 9, 0, 0, 1, UTC), True, b"\x00", date(2026, 2, 28), DraftId(uuid4()), ("ä",))
    with desk.db.reading() as tx:
        row = one(
            tx,
            Values,
            "SELECT :a AS a, :b AS b, :c AS c, :d AS d, :e AS e, :f AS f",
            a=given.a,
            b=given.b,
            c=given.c,
            d=given.d,
            e=given.e,
            f=given.f,
        )
    assert row == given


def test_a_row_must_have_the_fields_that_were_asked_for(desk: Desk) -> None:
    with desk.db.reading() as tx:
        for statement in ("SELECT 'x' AS id", "SELECT 'x' AS id, 'y' AS name, 'z' AS more", "SELECT 1 AS id, 2 AS nom"):
            with pytest.raises(TypeError, match="Named has"):
                tx.rows(Named, statement)


def test_a_line_for_the_other_database_is_left_out(desk: Desk) -> None:
    with desk.db.reading() as tx:
        assert one(tx, Named, "SELECT :id AS id, --lite\n nothing AS id, --pg\n 'x' AS name", id=UUID(int=1)) == Named(
            UUID(int=1), "x"
        )


def test_a_time_without_a_zone_is_refused(desk: Desk) -> None:
    with pytest.raises(TypeError), desk.db.transaction() as tx:
        tx.run("UPDATE draft SET edited_at = :at", at=datetime.fromisoformat("2026-11-02"))


def test_half_a_character_does_not_cost_the_text(desk: Desk) -> None:
    desk.drafts.begin(
        Draft(DraftId(UUID(int=7)), "", "before \ud83d after \x00 end", MONDAY, MONDAY, answers={"\udc00": "x"})
    )
    kept = desk.drafts.draft(DraftId(UUID(int=7)))
    assert kept.text == "before \ufffd after \x00 end"
    assert kept.answers == {"\ufffd": "x"}


def test_an_exception_takes_everything_back(desk: Desk) -> None:
    def halfway() -> None:
        with desk.db.transaction() as tx:
            tx.run("INSERT INTO setting (key, value) VALUES ('a', '1')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        halfway()
    assert desk.settings.get("a") is None
    desk.settings.set("a", 2)


def test_keys_and_checks_have_their_own_exceptions(desk: Desk) -> None:
    desk.settings.set("a", 1)
    with pytest.raises(Conflict), desk.db.transaction() as tx:
        tx.run("INSERT INTO setting (key, value) VALUES ('a', '1')")
    with pytest.raises(Conflict), desk.db.transaction() as tx:
        tx.run("INSERT INTO draft_picture (draft_id, name, data) VALUES ('nobody', 'a', x'')")
    with pytest.raises(Denied), desk.db.transaction() as tx:
        tx.run("INSERT INTO setting (key, value) VALUES ('b', NULL)")


def test_a_mistake_in_a_statement_rises(desk: Desk) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"), desk.db.reading() as tx:
        tx.rows(Named, "SELECT * FROM nowhere")


def test_what_is_not_there_is_named() -> None:
    with pytest.raises(NotThere) as e:
        found(None, "account")
    assert e.value.id == "account.not-there"


def test_every_connection_is_safe_against_power_cuts(desk: Desk) -> None:
    asked = ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers")
    seen: list[list[object]] = []

    def ask() -> None:
        c = desk.db.connection()
        seen.append([c.execute(f"PRAGMA {name}").fetchone()[0] for name in asked])

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    ask()
    assert seen == [["wal", 2, 1, 1]] * 2


def test_a_thread_that_ends_takes_its_connection_along(desk: Desk) -> None:
    known: list[weakref.ref[sqlite3.Connection]] = []
    thread = threading.Thread(target=lambda: known.append(weakref.ref(desk.db.connection())))
    thread.start()
    thread.join()
    gc.collect()
    assert known[0]() is None
    assert desk.db.connection() is desk.db.connection()


def test_a_full_disk_is_said_and_the_text_before_stays(desk: Desk) -> None:
    draft = Draft(DraftId(uuid4()), "", "# before", MONDAY, MONDAY)
    desk.drafts.begin(draft)
    c = desk.db.connection()
    pages = c.execute("PRAGMA page_count").fetchone()[0]
    c.execute(f"PRAGMA max_page_count={pages + 1}")
    with pytest.raises(Unreachable) as e:
        desk.drafts.write(draft.id, "x" * 1_000_000, MONDAY)
    assert e.value.id == "store.disk-full"
    assert str(e.value) == f"The disk is full: {desk.db.path} was not changed. Free some space and try again."
    assert desk.drafts.draft(draft.id) == draft
    c.execute("PRAGMA max_page_count=1000000")
    assert desk.drafts.write(draft.id, "x" * 1_000_000, MONDAY).ids


WRITER = """
    import resource, sys
    from pathlib import Path
    from uuid import UUID
    from advocate_app.outside.clock import SystemClock
    from advocate_app.problems import Problem
    from advocate_app.store.files import open_desk
    desk = open_desk(Path(sys.argv[1]), SystemClock())
    id = desk.drafts.drafts()[0].id
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
    try:
        desk.drafts.write(id, "x" * 1_000_000, desk.db.clock.now())
    except Problem as problem:
        print(problem.id)
"""


def test_a_file_that_may_not_grow_is_said_and_the_text_before_stays(desk: Desk, clock: SetClock) -> None:
    draft = Draft(DraftId(uuid4()), "", "# before", MONDAY, MONDAY)
    desk.drafts.begin(draft)
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(WRITER), desk.db.path], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() in ("store.no-answer", "store.disk-full")
    desk.close()
    again = open_desk(desk.db.path, clock)
    assert again.drafts.draft(draft.id) == draft
    again.close()


def test_a_folder_that_can_t_be_made_is_said(tmp_path: Path, clock: SetClock) -> None:
    (tmp_path / "file").write_text("here")
    with pytest.raises(Unreachable) as e:
        open_desk(tmp_path / "file" / "desk.db", clock)
    assert e.value.id == "store.no-folder"


def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path, clock: SetClock) -> None:
    path = tmp_path / "desk.db"
    path.write_bytes(b"not a database, but somebody's notes" * 100)
    with pytest.raises(Damaged) as e:
        open_desk(path, clock)
    assert e.value.id == "store.damaged"
    assert path.read_bytes().startswith(b"not a database")


def test_a_file_that_another_program_holds_is_said(desk: Desk) -> None:
    other = sqlite3.connect(desk.db.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    desk.db.connection().execute("PRAGMA busy_timeout=50")
    with pytest.raises(Unreachable) as e:
        desk.settings.set("a", 1)
    assert e.value.id == "store.no-answer"
    other.execute("ROLLBACK")
    other.close()
    desk.settings.set("a", 1)
