from __future__ import annotations

from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.desktop.work import Work
from advocate_app.desktop.write.autosave import Autosave
from advocate_app.problems import Problem, Unreachable
from tests.desktop.hands import HeldHands


class Disk:
    """A place to save that can be full."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.full = False

    def save(self, text: str) -> None:
        if self.full:
            raise Unreachable("disk.full", "The disk is full.", "Make room.")
        self.kept.append(text)


def test_typing_is_saved_every_half_second_as_long_as_it_goes_on(
    qtbot: QtBot, office: Office, work: Work, hands: HeldHands
) -> None:
    disk, texts = Disk(), ["a", "ab"]
    autosave = Autosave(work, office.clock.now)
    autosave.watch("draft", lambda: texts[0], disk.save)
    autosave.typed()
    qtbot.waitUntil(lambda: bool(hands.held), timeout=1500)
    texts.pop(0)
    autosave.typed()
    hands.run()
    qtbot.waitUntil(lambda: bool(hands.held), timeout=1500)
    hands.run()
    assert disk.kept == ["a", "ab"]
    assert not autosave.pending


def test_what_could_not_be_saved_stays_owed_until_the_disk_takes_it(
    qtbot: QtBot, office: Office, work: Work, hands: HeldHands
) -> None:
    disk, said = Disk(), list[Problem]()
    autosave = Autosave(work, office.clock.now)
    autosave.failed.connect(said.append)
    autosave.watch("one", lambda: "of one", disk.save)
    disk.full = True
    autosave.typed(at_once=True)
    autosave.watch("two", lambda: "of two", disk.save)
    hands.run()
    assert [p.id for p in said] == ["disk.full"]
    assert autosave.owed("one") == "of one"
    assert autosave.owed("two") is None
    disk.full = False
    autosave.try_again()
    hands.run()
    assert disk.kept == ["of one"]
    assert not autosave.pending
