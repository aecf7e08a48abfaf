"""The worker publishes what is due, and gives the signals back that it took."""

from __future__ import annotations

import signal
from datetime import UTC, datetime
from pathlib import Path

from advocate_app.assembly import Home
from advocate_app.commands import publish, send, write
from advocate_app.commands.begin import Beginning, begin
from advocate_app.outside.clock import MadeUpClock
from advocate_app.problems import Problem
from advocate_app.vocabulary import NOTHING, Changed, DeliveryState
from advocate_app.worker.run import work

MONDAY = datetime(2026, 11, 23, 7, 5, tzinfo=UTC)  # 9:05 in Tallinn


def test_one_round_publishes_what_is_due_and_tells_what_changed(tmp_path: Path) -> None:
    clock = MadeUpClock(MONDAY, lambda: 0.0)
    office = begin(Home(tmp_path / "home"), Beginning("Mari Tamm", "Europe/Tallinn", "EE"), clock=clock)
    (tmp_path / "shelf").mkdir()
    account = publish.add_account(office, "folder", "Shelf", {"folder": str(tmp_path / "shelf")})
    draft = write.new_draft(office, text="# What the pool told us\n\nWe measured the wait on a Tuesday.\n")
    send.approve(office, send.submit(office, draft, [account.id], reader=office.reader(grammar=False))[0])
    delivery = office.outbox.open_ones()[0]
    before = signal.getsignal(signal.SIGTERM)
    heard: list[Changed] = []
    troubles: list[Problem] = []

    work(office, heard.append, troubles.append, once=True)
    assert office.outbox.delivery(delivery.id).state is DeliveryState.SCHEDULED
    clock.go_to(delivery.due_at)
    work(office, heard.append, troubles.append, once=True)

    assert office.outbox.delivery(delivery.id).state is DeliveryState.PUBLISHED
    assert len([p for p in (tmp_path / "shelf").rglob("*") if p.is_file()]) == 1
    assert heard
    assert NOTHING not in heard
    assert troubles == []
    assert signal.getsignal(signal.SIGTERM) is before
    office.close()
