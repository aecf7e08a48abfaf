"""A text being written: the editor, the panels beside it, and what leads from here to a submission."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from advocate_app.assembly import Office
from advocate_app.checks.finding import Finding
from advocate_app.checks.reading import Reading
from advocate_app.commands import write
from advocate_app.desktop.action import Action, Menu
from advocate_app.desktop.widgets import Button, Kind, sentences
from advocate_app.desktop.work import Context, Work
from advocate_app.desktop.write.editing.page import EditPage
from advocate_app.desktop.write.sending.aim import Ready, ready
from advocate_app.desktop.write.sending.goes_to import GoesToPanel
from advocate_app.desktop.write.sending.outline import OutlinePanel
from advocate_app.desktop.write.sending.picture import PictureDialog, keep_picture
from advocate_app.desktop.write.sending.preview import PreviewPanel
from advocate_app.desktop.write.sending.submit import SubmitDialog
from advocate_app.desktop.write.sending.versions import VersionsPanel
from advocate_app.drafts.draft import Draft
from advocate_app.problems import Problem
from advocate_app.review.submit import what_blocks
from advocate_app.vocabulary import AccountId, Changed, DraftId
from advocate_app.vocabulary import Kind as Touched

BEFORE_GOING_BACK = "before going back"  # the occasion of the version that `write.go_back` keeps


class WritingDesk(QObject):
    """`page` is the widget. `said` carries a sentence and how to undo it, `going` a place and what to open there."""

    back = Signal()
    said = Signal(str, object)
    going = Signal(str, object)
    focusing = Signal(bool)
    status_changed = Signal()
    questions_wanted = Signal(object)  # the DraftId

    def __init__(self, office: Office, work: Work, parent: QWidget, reading: Reading | None = None) -> None:
        super().__init__(parent)
        self._office, self._work, self._window = office, work, parent
        self._draft: Draft | None = None
        self._findings: tuple[Finding, ...] = ()
        self.preview, self.outline = PreviewPanel(office, work), OutlinePanel()
        self.goes_to, self.versions = GoesToPanel(office, work), VersionsPanel(office, work)
        self.page = EditPage(
            office,
            work,
            [
                ("preview", self.tr("Preview"), self.preview),
                ("outline", self.tr("Outline"), self.outline),
                ("versions", self.tr("Versions"), self.versions),
            ],
            below_checks=self.goes_to,
            reading=reading,
        )
        self.submit = Action(self, "write.submit", self.tr("Submit…"), self._submit, key="Ctrl+Return", menu=Menu.DRAFT)
        self.picture = Action(
            self, "write.picture", self.tr("Insert picture…"), self._choose_picture, key="Ctrl+Shift+P", menu=Menu.DRAFT
        )
        self.questions = Action(self, "write.questions", self.tr("Back to the questions"), self._ask, menu=Menu.DRAFT)
        self._submit_button = Button.of(self.submit, Kind.PRIMARY)
        self.page.add_header(self._submit_button)
        self.page.back.connect(self.back)
        self.page.focusing.connect(self.focusing)
        self.page.status_changed.connect(self.status_changed)
        self.page.text_settled.connect(self._settled)
        self.page.findings_changed.connect(self._found)
        self.preview.failed.connect(self._tell)
        self.goes_to.failed.connect(self._tell)
        self.versions.failed.connect(self._tell)
        self.goes_to.aimed.connect(self.preview.again)
        self.goes_to.settings_wanted.connect(self._go_settings)
        self.outline.jumped.connect(self.page.jump)
        self.versions.wanted.connect(self.go_back)
        work.changed.connect(self._store_changed)

    @property
    def actions_of_page(self) -> tuple[Action, ...]:
        return (*self.page.actions_of_page, self.submit, self.picture, self.questions)

    @property
    def draft_id(self) -> DraftId | None:
        return self._draft.id if self._draft else None

    def open(self, draft: Draft) -> None:
        self._draft, self._findings = draft, ()
        self.page.open(draft)
        self.preview.open(draft.id, draft.text)
        self.goes_to.open(draft.id)
        self.versions.open(draft.id)
        self.outline.settled(draft.text)
        if draft.genre:
            self.questions.permit()
        else:
            self.questions.forbid(self.tr("This text was begun on a blank page."))
        self._look()

    def leave(self) -> None:
        self.goes_to.leave()
        self.page.leave()

    # ── the text goes on ─────────────────────────────────────────────────────────────────────────────────────────────

    def _settled(self, text: str) -> None:
        self.preview.settled(text)
        self.outline.settled(text)
        self._look()

    def _found(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings
        self._look()

    def _look(self) -> None:
        """Says on the button itself what has to be done before it can be pressed; where it goes is asked then."""
        blocked = what_blocks(self.page.text(), self._findings, _SOMEWHERE)
        if blocked:
            self.submit.forbid(" ".join(sentences(blocked[0])))
        else:
            self.submit.permit()

    def _store_changed(self, changed: Changed) -> None:
        if not self.page.isVisible():
            return
        if changed.touches(Touched.DRAFT):
            self.versions.read()
        if changed.touches(Touched.ACCOUNT):
            self.goes_to.read()
            self.preview.again()

    def _tell(self, problem: Problem) -> None:
        self.said.emit(" ".join(filter(None, sentences(problem))), None)

    def _go_settings(self) -> None:
        self.going.emit("settings", None)

    def _ask(self) -> None:
        if self._draft is not None:
            self.questions_wanted.emit(self._draft.id)

    # ── submitting ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _submit(self) -> None:
        """What is typed goes to the desk first; then the checks read it, which may take a second."""
        if self._draft is None:
            return
        self.leave()
        self._work.ask(_nothing).done.connect(self._make_ready)

    def _make_ready(self) -> None:
        if self._draft is not None:
            self.submit.forbid(self.tr("One moment: it is being checked."))
            job = self._work.slow(partial(_ready, self._office, self._draft.id, self.page.text()))
            job.done.connect(self._confirm)
            job.failed.connect(self._tell)
            job.finished.connect(self._look)

    def _confirm(self, found: Ready) -> None:
        if self._draft is None or found.draft.id != self._draft.id or not self.page.isVisible():
            return
        dialog = SubmitDialog(self._office, self._work, found, self._window)
        dialog.submitted.connect(self._submitted)
        dialog.open()

    def _submitted(self, sentence: str) -> None:
        self.said.emit(sentence, None)
        self.back.emit()

    # ── an earlier version ───────────────────────────────────────────────────────────────────────────────────────────

    def go_back(self, at: datetime) -> None:
        """Makes the text what it was at `at` (UTC); what stands there now is kept as a version, and undo brings it back."""
        if self._draft is not None:
            self.page.leave()
            job = self._work.command(partial(_go_back, self._office, self._draft.id, at))
            job.done.connect(self._went_back)
            job.failed.connect(self._tell)

    def _went_back(self, outcome: tuple[Draft, datetime, Changed]) -> None:
        draft, before, _ = outcome
        if self._draft is not None and draft.id == self._draft.id:
            self.open(draft)
            self.said.emit(self.tr("The text is what it was."), partial(self.go_back, before))

    # ── pictures ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _choose_picture(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Insert a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures") + " (*.png *.jpg *.jpeg *.gif *.webp *.svg)")
        dialog.fileSelected.connect(self._picture_chosen)
        dialog.open()

    def _picture_chosen(self, file: str) -> None:
        dialog = PictureDialog(Path(file), self._window)
        dialog.described.connect(self.insert_picture)
        dialog.open()

    def insert_picture(self, path: Path, alt: str) -> None:
        if self._draft is not None:
            job = self._work.command(partial(keep_picture, self._office, self._draft.id, path, alt))
            job.done.connect(self._picture_kept)
            job.failed.connect(self._tell)

    def _picture_kept(self, kept: tuple[str, Changed]) -> None:
        markdown, _ = kept
        self.page.insert(markdown)


_SOMEWHERE = (AccountId(UUID(int=0)),)  # stands for the channel that is asked for last


def _nothing() -> None:
    """Ends when everything given to the store lane before has ended."""


def _ready(office: Office, draft_id: DraftId, text: str, ctx: Context) -> Ready:
    return ready(office, draft_id, text)


def _go_back(office: Office, draft_id: DraftId, at: datetime) -> tuple[Draft, datetime, Changed]:
    changed = write.go_back(office, draft_id, at)
    before = max(v.at for v in office.drafts.versions(draft_id) if v.why == BEFORE_GOING_BACK)
    return office.drafts.draft(draft_id), before, changed
