"""The window as a whole: the first page, one's own workspace, the sample, and publishing while it is open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Home, open_office
from advocate_app.commands import publish, send, write
from advocate_app.commands.begin import Beginning, begin
from advocate_app.desktop.app import App
from advocate_app.desktop.start.screen import StartScreen
from advocate_app.outside.clock import MadeUpClock
from advocate_app.people.evidence import Sort
from advocate_app.tour.sample import World, open_sample
from advocate_app.vocabulary import DeliveryState

MONDAY = datetime(2026, 11, 23, 7, 20, tzinfo=UTC)  # 9:20 in Tallinn
PLACES = ("today", "topics", "review", "calendar", "settings")


def no_sample(told: object) -> NoReturn:
    raise AssertionError("nobody asked for the sample")


@pytest.fixture
def world() -> Iterator[World]:
    world = open_sample()
    yield world
    world.close()


def test_without_a_workspace_the_first_page_is_shown(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    app = App(qapp, Home(tmp_path / "home"), no_sample)
    qtbot.addWidget(app.window)
    app.open()
    assert app.window.findChild(StartScreen) is not None
    assert app.window.sidebar.isHidden()
    app.window.close()
    app.finish()
    assert not (tmp_path / "home" / "desk.db").exists()


def test_what_is_due_goes_out_while_the_window_is_open(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    clock = MadeUpClock(MONDAY)
    office = begin(home, Beginning("Mari Tamm", "Europe/Tallinn", "EE"), clock=clock)
    (tmp_path / "shelf").mkdir()
    account = publish.add_account(office, "folder", "Shelf", {"folder": str(tmp_path / "shelf")})
    draft = write.new_draft(office, text="# What the pool told us\n\nWe measured the wait on a Tuesday.\n")
    send.approve(office, send.submit(office, draft, [account.id], reader=office.reader(grammar=False))[0])
    delivery = office.outbox.open_ones()[0]
    office.close()
    clock.go_to(delivery.due_at)

    app = App(qapp, home, no_sample)
    qtbot.addWidget(app.window)
    app.window.show()
    app.adopt(open_office(home, clock=clock))

    def out() -> None:
        assert app.office.outbox.delivery(delivery.id).state is DeliveryState.PUBLISHED

    qtbot.waitUntil(out, timeout=15_000)

    def known() -> None:
        posts = [row for row in app.office.profile.evidence() if row.sort is Sort.POST]
        assert [row.text.partition("\n")[0] for row in posts] == ["What the pool told us"]

    qtbot.waitUntil(known, timeout=15_000)  # what one wrote says what one knows
    assert len([p for p in (tmp_path / "shelf").rglob("*") if p.is_file()]) == 1
    app.window.close()
    app.finish()


def test_in_the_sample_one_is_author_or_lead_and_goes_to_the_next_slot(
    qtbot: QtBot, qapp: QApplication, world: World
) -> None:
    app = App(qapp, Home(world.root / "own"), no_sample, publishes=False)
    qtbot.addWidget(app.window)
    app.window.show()
    app.enter(world)
    assert (app.window.current, app.office.person.name) == ("today", "Mari Tamm")
    for place in PLACES:
        app.window.go(place)
        assert app.window.current == place
    app.window.sample_corner.person_chosen.emit("jaan")
    assert (app.window.current, app.office.person.name) == ("settings", "Jaan")
    planned = world.lead.outbox.open_ones()[0]
    app._next.trigger()

    def out() -> None:
        assert world.lead.outbox.delivery(planned.id).state is DeliveryState.PUBLISHED

    qtbot.waitUntil(out, timeout=15_000)
    assert world.clock.now() >= planned.due_at
    qtbot.waitUntil(lambda: app.work.under_way == 0, timeout=15_000)
    app.window.close()
    app.finish()
    assert not world.root.exists()
    assert not (world.root / "own").exists()
