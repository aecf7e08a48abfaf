"""The log of what happened: a chain that shows when it was changed."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from advocate_app.problems import Damaged, NotAllowed
from advocate_app.publishing.outbox import Published
from advocate_app.store.audit import Head
from tests.store.conftest import MONDAY, Team


def gone_out(team: Team) -> Head:
    team.scheduled()
    (job,) = team.store.outbox.claim("w")
    team.store.outbox.start(job, "w", MONDAY)
    team.store.outbox.settle(job, "w", Published("1", "https://x.test/1"))
    return team.store.audit.verify()


def tampered(team: Team, *statements: str) -> None:
    with closing(sqlite3.connect(team.store.db.path)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


def test_what_happened_is_in_the_log_in_its_order(team: Team) -> None:
    assert team.store.audit.verify() == Head(1, team.store.audit.verify().hash)
    head = gone_out(team)
    entries = team.store.audit.entries()
    assert [e["what"] for e in entries] == ["account", "submitted", "approved", "scheduled", "published"]
    assert head.seq == 5
    assert entries[2]["by"] == team.lead.id.hex
    assert team.store.audit.verify(last_seen=head) == head


def test_an_entry_that_was_changed_is_noticed(team: Team) -> None:
    gone_out(team)
    tampered(
        team,
        "DROP TRIGGER audit_text_stays",
        "UPDATE audit_text SET entry = replace(entry, 'approved', 'changes') WHERE seq = 3",
    )
    with pytest.raises(Damaged, match="at entry 3"):
        team.store.audit.verify()


def test_an_entry_that_was_taken_out_is_noticed(team: Team) -> None:
    gone_out(team)
    tampered(
        team,
        "DROP TRIGGER audit_kept",
        "DROP TRIGGER audit_text_kept",
        "DELETE FROM audit_text WHERE seq = 3",
        "DELETE FROM audit WHERE seq = 3",
    )
    with pytest.raises(Damaged, match="at entry 4"):
        team.store.audit.verify()


def test_a_shortened_log_is_noticed_by_whoever_saw_more(team: Team) -> None:
    head = gone_out(team)
    tampered(
        team,
        "DROP TRIGGER audit_kept",
        "DROP TRIGGER audit_text_kept",
        "DELETE FROM audit_text WHERE seq = 5",
        "DELETE FROM audit WHERE seq = 5",
    )
    assert team.store.audit.verify().seq == 4
    with pytest.raises(Damaged, match="at entry 5"):
        team.store.audit.verify(last_seen=head)


def test_an_entry_can_t_be_slipped_in_with_a_wrong_seal(team: Team) -> None:
    with pytest.raises(NotAllowed, match="kept as it was"), team.store.db.transaction() as tx:
        tx.run("INSERT INTO audit (seq, prev, digest, hash) SELECT 2, hash, :d, :d FROM audit", d=bytes(32))
