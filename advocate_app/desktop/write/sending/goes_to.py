"""Which channels a draft is meant for, and its tags; kept with the draft as soon as they are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.assembly import Office
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import Button, Field, LineInput, Text, Tick, column, empty_out, heading
from advocate_app.desktop.work import Work
from advocate_app.desktop.write.sending.aim import Aim, read_aim, tags_of
from advocate_app.desktop.write.there import There
from advocate_app.vocabulary import AccountId, DraftId


class Ticks(QWidget):
    """The channels of the workspace, each with a tick; `changed` when the person ticked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Channels"))
        self._box = column(spacing=6)
        self.setLayout(self._box)
        self._ticks: dict[AccountId, Tick] = {}

    def show_aim(self, aim: Aim) -> None:
        names = [(a.id, a.name) for a in aim.accounts]
        if names != [(account, tick.accessibleName()) for account, tick in self._ticks.items()]:
            empty_out(self._box)
            self._ticks = {account: Tick(name, parent=self) for account, name in names}
            for tick in self._ticks.values():
                tick.clicked.connect(self.changed)
                self._box.addWidget(tick)
        for account, tick in self._ticks.items():
            tick.setChecked(account in aim.chosen)

    @property
    def chosen(self) -> tuple[AccountId, ...]:
        return tuple(account for account, tick in self._ticks.items() if tick.isChecked())

    @property
    def ticks(self) -> Sequence[Tick]:
        return tuple(self._ticks.values())


class GoesToPanel(QWidget):
    """`aimed` when channels or tags were kept, `failed` with a Problem, `settings_wanted` where there is no channel."""

    aimed = Signal()
    failed = Signal(object)
    settings_wanted = Signal()

    def __init__(self, office: Office, work: Work) -> None:
        super().__init__()
        self._office, self._work = office, work
        self._draft_id: DraftId | None = None
        self._changing = 0
        self.ticks = Ticks()
        self.tags = LineInput(placeholder=self.tr("profiling, java"))
        self._nothing = Text(self.tr("There is no channel yet."), tone=Tone.MUTED)
        self._to_settings = Button(self.tr("Add one in Settings"))
        self.there = There(office, work)
        self._nothing.hide()
        self._to_settings.hide()
        self.setLayout(
            column(
                heading(self.tr("Goes to")),
                self.ticks,
                self._nothing,
                self._to_settings,
                self.there,
                Field(self.tr("Tags"), self.tags, hint=self.tr("With commas between them.")),
                spacing=10,
                margins=(0, 4, 2, 16),
            )
        )
        self.ticks.changed.connect(self._keep)
        self.tags.left.connect(self._keep)
        self._to_settings.clicked.connect(self.settings_wanted)

    def open(self, draft_id: DraftId) -> None:
        self._draft_id = draft_id
        self.read()
        self.there.open(draft_id)

    def read(self) -> None:
        if self._draft_id is not None and not self._changing:
            job = self._work.ask(partial(read_aim, self._office, self._draft_id))
            job.done.connect(self._show)
            job.failed.connect(self.failed)

    def leave(self) -> None:
        """Keeps tags that are still being typed."""
        if self.tags.isModified():
            self._keep()

    def _show(self, aim: Aim) -> None:
        if not self._changing:  # what was ticked since is newer
            self.ticks.show_aim(aim)
            self.tags.set_text(", ".join(aim.tags))
            self._nothing.setVisible(not aim.accounts)
            self._to_settings.setVisible(not aim.accounts)

    def _keep(self) -> None:
        if self._draft_id is None:
            return
        self.tags.setModified(False)
        aim, tags = self._office.drafts.aim, tags_of(self.tags.text())
        self._changing += 1
        job = self._work.command(
            partial(aim, self._draft_id, tags=tags, account_ids=[a.hex for a in self.ticks.chosen])
        )
        job.failed.connect(self.failed)
        job.finished.connect(self._kept)

    def _kept(self) -> None:
        self._changing -= 1
        self.aimed.emit()
