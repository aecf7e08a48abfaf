"""Knows what the drafts list shows, and does what is asked of a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from advocate_app.assembly import Office
from advocate_app.commands import publish, write
from advocate_app.desktop.work import Work
from advocate_app.desktop.write.rows import ALL, DraftRow, DraftsShown, Listing, read_listing, shown_of
from advocate_app.vocabulary import Changed, DraftId, Kind


class DraftsPresenter(QObject):
    """Knows what the list shows. `said` carries a sentence and how to undo it, `failed` a Problem."""

    changed = Signal()
    said = Signal(str, object)
    failed = Signal(object)
    begun = Signal(object)  # the DraftId of an imported draft

    def __init__(self, office: Office, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._work = office, work
        self._listing: Listing | None = None
        self._tab, self._query = ALL, ""
        self.shown = DraftsShown()
        work.changed.connect(self._store_changed)
        self.watching = False

    def read(self) -> None:
        job = self._work.ask(partial(read_listing, self._office))
        job.done.connect(self._arrived)
        job.failed.connect(self.failed)

    def choose_tab(self, tab: str) -> None:
        self._tab = tab
        self._draw()

    def search(self, query: str) -> None:
        self._query = query
        self._draw()

    # ── what can be done with a row ──────────────────────────────────────────────────────────────────────────────────

    def delete(self, row: DraftRow) -> None:
        if row.draft_id is not None:
            self.delete_draft(row.draft_id, row.title)

    def delete_draft(self, draft_id: DraftId, title: str) -> None:
        self._do(
            partial(write.delete, self._office, draft_id),
            self.tr("“{0}” is in the bin.").format(title),
            partial(self._restore, draft_id),
        )

    def restore(self, row: DraftRow) -> None:
        if row.draft_id is not None:
            self._do(
                partial(write.restore, self._office, row.draft_id),
                self.tr("“{0}” is back among your drafts.").format(row.title),
            )

    def withdraw(self, row: DraftRow) -> None:
        if row.post_id is not None:
            self._do(
                partial(publish.withdraw_post, self._office, row.post_id),
                self.tr("“{0}” is taken back. Its draft stays.").format(row.title),
            )

    def export(self, row: DraftRow, folder: Path) -> None:
        if row.draft_id is not None:
            job = self._work.command(partial(write.export_file, self._office, row.draft_id, folder))
            job.done.connect(self._exported)
            job.failed.connect(self.failed)

    def import_files(self, paths: Sequence[Path]) -> None:
        for path in paths:
            job = self._work.command(partial(_import, self._office, path))
            job.done.connect(self._imported)
            job.failed.connect(self.failed)

    def _restore(self, draft_id: DraftId) -> None:
        self._work.command(partial(write.restore, self._office, draft_id)).failed.connect(self.failed)

    def _do(self, command: Callable[[], object], sentence: str, undo: Callable[[], object] | None = None) -> None:
        job = self._work.command(command)
        job.failed.connect(self.failed)
        job.done.connect(_Say(self, sentence, undo))

    def _exported(self, path: Path) -> None:
        self.said.emit(self.tr("Written to {0}").format(path), None)

    def _imported(self, made: tuple[DraftId, Changed]) -> None:
        self.begun.emit(made[0])

    # ── reading again ────────────────────────────────────────────────────────────────────────────────────────────────

    def _store_changed(self, changed: Changed) -> None:
        if self.watching and changed.touches(Kind.DRAFT, Kind.POST, Kind.DELIVERY, Kind.ACCOUNT):
            self.read()

    def _arrived(self, listing: Listing) -> None:
        self._listing = listing
        self._draw()

    def _draw(self) -> None:
        if self._listing is not None:
            self.shown = shown_of(self._listing, self._tab, self._query, self._office)
            self._tab = self.shown.tab
            self.changed.emit()


class _Say:
    """Tells of a command once it is done."""

    def __init__(self, presenter: DraftsPresenter, sentence: str, undo: Callable[[], object] | None) -> None:
        self._presenter, self._sentence, self._undo = presenter, sentence, undo

    def __call__(self, _: object) -> None:
        self._presenter.said.emit(self._sentence, self._undo)


def _import(office: Office, path: Path) -> tuple[DraftId, Changed]:
    made = write.import_file(office, path)
    return made, Changed.one(Kind.DRAFT, made)
