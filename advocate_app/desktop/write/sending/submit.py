"""The last look before a text leaves the laptop: where it goes, under which tags, when, and what still stands in its way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from advocate_app.assembly import Office
from advocate_app.commands import publish, send
from advocate_app.desktop.action import Action
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.slot_words import moment
from advocate_app.desktop.widgets import (
    Button,
    Choice,
    ErrorStrip,
    Field,
    Kind,
    LineInput,
    Text,
    column,
    heading,
    row,
    sentences,
)
from advocate_app.desktop.widgets.focus import Dialog
from advocate_app.desktop.work import Context, Work
from advocate_app.desktop.write import words
from advocate_app.desktop.write.sending.aim import Ready, tags_of
from advocate_app.desktop.write.sending.goes_to import Ticks
from advocate_app.problems import Problem
from advocate_app.review.submit import what_blocks
from advocate_app.vocabulary import AccountId, Changed, RevisionId

NEXT_GOOD = ""  # the wished slot of who has no wish


class SubmitDialog(Dialog):
    """`submitted` carries the sentence to say. The same dialog, tried again, submits the same revision."""

    submitted = Signal(str)

    def __init__(self, office: Office, work: Work, ready: Ready, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._work, self._ready = office, work, ready
        self._revision_id, self._busy = RevisionId(uuid4()), False
        self.setWindowTitle(self.tr("Submit"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        self.submit = Action(self, "submit.now", self.tr("Submit"), self._submit, key="Ctrl+Return")
        self.addAction(self.submit)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.ticks = Ticks()
        self.ticks.show_aim(ready.aim)
        self.tags = LineInput(", ".join(ready.aim.tags))
        self.slot = Choice()
        self.blocks = Text("", tone=Tone.STOP)
        self.strip = ErrorStrip()
        self.setLayout(
            column(
                Text(words.untitled(ready.draft.title), Role.H1),
                self.strip,
                heading(self.tr("Goes to")),
                self.ticks,
                *(() if ready.aim.accounts else (self._no_channel(),)),
                Field(self.tr("Tags"), self.tags, hint=self.tr("With commas between them.")),
                Field(self.tr("When it should go out"), self.slot),
                self.blocks,
                Text(ready.reader, Role.SMALL, Tone.MUTED),
                row(None, cancel, Button.of(self.submit, Kind.PRIMARY)),
                spacing=12,
                margins=(24, 20, 24, 20),
            )
        )
        self.ticks.changed.connect(self._ticked)
        self._show_slots(ready.slots)
        self._look()

    def _no_channel(self) -> Text:
        return Text(self.tr("There is no channel yet: add one in Settings."), tone=Tone.MUTED)

    def _ticked(self) -> None:
        self._look()
        job = self._work.ask(partial(_slots, self._office, self.ticks.chosen))
        job.done.connect(self._slots_arrived)
        job.failed.connect(self.strip.show_problem)

    def _slots_arrived(self, found: tuple[tuple[AccountId, ...], tuple[datetime, ...]]) -> None:
        chosen, slots = found
        if chosen == self.ticks.chosen:
            self._show_slots(slots)

    def _show_slots(self, slots: Sequence[datetime]) -> None:
        first = self.tr("Next good slot")
        if slots:
            first = self.tr("Next good slot, now {0}").format(moment(slots[0], self._ready.zone))
        wished = [(at.isoformat(), moment(at, self._ready.zone)) for at in slots]
        self.slot.set_choices([(NEXT_GOOD, first), *wished])

    def _look(self) -> None:
        blocked = what_blocks(self._ready.draft.text, self._ready.findings, self.ticks.chosen)
        self.blocks.set_text("\n".join(" ".join(sentences(problem)) for problem in blocked))
        self.blocks.setVisible(bool(blocked))
        if blocked:
            self.submit.forbid(" ".join(sentences(blocked[0])))
        elif self._busy:
            self.submit.forbid(self.tr("One moment: it is being checked."))
        else:
            self.submit.permit()

    def _submit(self) -> None:
        self._busy = True
        self.strip.clear()
        self._look()
        wished = str(self.slot.value or "")
        job = self._work.slow(
            partial(
                _submit,
                self._office,
                self._ready,
                self.ticks.chosen,
                tags_of(self.tags.text()),
                datetime.fromisoformat(wished) if wished else None,
                self._revision_id,
            )
        )
        job.done.connect(self._done)
        job.failed.connect(self._failed)

    def reject(self) -> None:
        """Closes it; not while the text is on its way, which nothing can stop."""
        if not self._busy:
            super().reject()

    def _done(self) -> None:
        self.submitted.emit(self._ready.reader)
        self.accept()

    def _failed(self, problem: Problem) -> None:
        self._busy = False
        self._look()
        self.strip.show_problem(problem)


def _slots(office: Office, chosen: tuple[AccountId, ...]) -> tuple[tuple[AccountId, ...], tuple[datetime, ...]]:
    return chosen, publish.slots_for(office, office.me, chosen)


def _submit(
    office: Office,
    ready: Ready,
    accounts: tuple[AccountId, ...],
    tags: tuple[str, ...],
    wished_at: datetime | None,
    revision_id: RevisionId,
    ctx: Context,
) -> Changed:
    _, changed = send.submit(office, ready.draft.id, accounts, tags=tags, wished_at=wished_at, revision_id=revision_id)
    return changed
