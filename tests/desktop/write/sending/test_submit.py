from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands import publish, write
from advocate_app.desktop.slot_words import moment
from advocate_app.desktop.work import Work
from advocate_app.desktop.write.sending.aim import ready
from advocate_app.desktop.write.sending.picture import PictureDialog
from advocate_app.desktop.write.sending.submit import SubmitDialog
from advocate_app.vocabulary import AccountId
from tests.desktop import gate, posts
from tests.desktop.hands import HeldHands

Ask = Callable[..., SubmitDialog]


@pytest.fixture
def asked(qtbot: QtBot, office: Office, work: Work) -> Ask:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def ask(text: str = posts.TEXT) -> SubmitDialog:
        draft_id = write.new_draft(office, text=text)
        dialog = SubmitDialog(office, work, ready(office, draft_id, text), parent)
        dialog.open()
        return dialog

    return ask


def test_the_next_good_slots_are_offered(asked: Ask, office: Office, blog: AccountId) -> None:
    dialog = asked()
    slots = publish.slots_for(office, office.me, (blog,))
    zone = office.person.tz
    assert dialog.slot.itemText(0) == f"Next good slot, now {moment(slots[0], zone)}"
    assert [dialog.slot.itemText(n + 1) for n in range(len(slots))] == [moment(at, zone) for at in slots]


def test_a_stop_is_said_and_closes_the_way(asked: Ask, office: Office, blog: AccountId) -> None:
    dialog = asked(posts.TEXT + "\nOnly idiots at the vendor would do so.\n")
    assert not dialog.submit.isEnabled()
    assert "Fix it before it goes out." in dialog.blocks.text()


def test_a_channel_must_be_chosen(
    asked: Ask, office: Office, blog: AccountId, hands: HeldHands, tmp_path: Path
) -> None:
    posts.blog(office, tmp_path / "other", "Notes")
    dialog = asked()
    assert not dialog.submit.isEnabled()
    dialog.ticks.ticks[1].click()
    hands.run()
    assert dialog.submit.isEnabled()
    dialog.submit.trigger()
    hands.run()
    assert [w.title for w in office.queue.waiting()] == ["What the pool told us"]


def test_the_dialogs_are_accessible(qtbot: QtBot, theme: str, blog: AccountId, asked: Ask) -> None:
    dialog = asked()
    gate.check(qtbot, dialog)
    picture = PictureDialog(Path("wait.png"), dialog)
    assert not picture.insert.isEnabled()
    picture.show()
    gate.check(qtbot, picture)
    picture.alt.setText("Waits by hour")
    assert picture.insert.isEnabled()
