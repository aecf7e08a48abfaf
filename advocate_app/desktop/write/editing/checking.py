"""Has the text read a moment after the last key, away from the window; what is older than the text is never shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal

from advocate_app.assembly import Office
from advocate_app.checks.finding import Finding
from advocate_app.checks.kept import open_findings
from advocate_app.checks.lightly import demoted, standing
from advocate_app.checks.reading import Make, Read, Reading
from advocate_app.commands import write as commands
from advocate_app.desktop.work import Context, Job, Ok, Outcome, Work
from advocate_app.drafts.projection import Question
from advocate_app.problems import Problem
from advocate_app.vocabulary import Changed, DraftId

QUIET_MS = 300
AGAIN_MS = 2_000  # until it is looked whether the engine that was waking is awake


@dataclass(frozen=True, slots=True)
class _Found:
    """What a reading of one revision of one draft's text found; `whole` once grammar has read it too."""

    revision: int
    findings: tuple[Finding, ...]
    read: Read
    whole: bool


class Checking(QObject):
    """Reads one draft at a time. `shown` and `questions` belong to the text as it was at `revision`."""

    changed = Signal()
    failed = Signal(object)  # Problem

    def __init__(self, office: Office, work: Work, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._work, self._reading = office, work, reading
        self._make: Make | None = None
        self._id: DraftId | None = None
        self._read: Callable[[], str] = str
        self._job: Job | None = None
        self.revision, self.busy = 0, False
        self.read_once = False  # whether anything is known of this draft yet
        self.shown: tuple[Finding, ...] = ()
        self.questions: tuple[Question, ...] = ()
        self.problems: tuple[Problem, ...] = ()
        self._engine = ("", "")
        self._waking, self.trouble = False, cast("Problem | None", None)
        self._shown_at = -1
        self._overtaken = False  # by a newer text, while it was being read
        self._done = -1  # the revision that was read in full
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._run)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AGAIN_MS)
        self._later.timeout.connect(self._read_again)

    def watch(self, id: DraftId, read: Callable[[], str]) -> None:
        """From now on `read` gives the text; it is read at once."""
        self._id, self._read, self._make = id, read, None
        self.shown, self.questions, self.read_once = (), (), False
        self._outdate()
        self.changed.emit()
        self._run()

    def typed(self) -> None:
        """The text changed: what is being found out about the old one is of no use."""
        self._outdate()
        self._quiet.start()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._outdate()
        self._id = None

    def keep(self, finding: Finding, reason: str = "") -> None:
        """*Keep it*: silences a suggestion in this draft. The text it stands in must have been saved before."""
        if self._id is None:
            return
        draft_id, office = self._id, self._office
        job = self._work.command(lambda: commands.keep(office, draft_id, finding, reason))
        job.failed.connect(self.failed)
        job.failed.connect(self.typed)
        job.done.connect(self.typed)

    def applied(self, finding: Finding) -> None:
        """Counts that a fix was taken."""
        office = self._office
        self._work.command(lambda: commands.applied(office, finding)).failed.connect(self.failed)

    def add_word(self, word: str, *, ours: bool) -> None:
        """No misspelling any more: one of the person's words, or of the organisation's."""
        office = self._office
        job = self._work.command(lambda: _add_word(office, word, ours=ours))
        job.failed.connect(self.failed)
        job.done.connect(self._words_changed)

    def _words_changed(self) -> None:
        self._make = None  # made anew with the word
        self.typed()

    @property
    def fresh(self) -> bool:
        """Whether `shown` was found in the text as it is now."""
        return self._shown_at == self.revision

    @property
    def engine_words(self) -> str:
        """“Grammar: Harper, on this laptop”, '' before it is known."""
        name, where = self._engine
        if name and self._waking:
            return self.tr("Grammar: {0}, {1}, until LanguageTool is awake").format(name, where)
        if name and self.trouble is not None:
            return self.tr("Grammar: {0}, {1}; LanguageTool does not answer").format(name, where)
        if name:
            return self.tr("Grammar: {0}, {1}").format(name, where)
        return self.tr("Grammar is off") if self.problems else ""

    def _outdate(self) -> None:
        self.revision += 1
        self._quiet.stop()
        self._later.stop()
        if self._job is not None:
            self._overtaken = True
            self._job.cancel()

    def _run(self) -> None:
        """One reading at a time: a reader is for one thread. What was cancelled begins again when it has ended."""
        if self._id is None or self._job is not None:
            return
        draft_id, text, revision, first = self._id, self._read(), self.revision, not self.read_once
        self._job = self._work.slow(lambda ctx: self._look(ctx, draft_id, text, revision, by_rules=first), quiet=True)
        self._overtaken = False
        self._job.done.connect(self._show)
        self._job.failed.connect(self._fail)
        self._job.finished.connect(self._finished)
        self._set_busy(True)

    def _look(self, ctx: Context, id: DraftId, text: str, revision: int, *, by_rules: bool) -> _Found:
        """In the network lane. The first time the rules answer alone: grammar takes a second to wake up."""
        make = self._make
        if make is None:
            self._make = make = self._office.reads_by()
        kept = self._office.kept.kept(id)
        ctx.check()
        read = self._reading.read(make, text, grammar=not by_rules, check=ctx.check)
        open_ones = open_findings(read.findings, kept, text)
        quiet = demoted(self._office.uses.uses())
        return _Found(revision, standing(open_ones, quiet), read, whole=not by_rules)

    def _show(self, found: object) -> None:
        if not isinstance(found, _Found) or found.revision != self.revision:
            return
        self.shown, self.questions, self.problems = found.findings, found.read.questions, found.read.problems
        if found.whole:
            self._engine, self._done = found.read.engine, found.revision
            self._waking, self.trouble = found.read.waking, found.read.trouble
            if self._waking:
                self._later.start()
        self.read_once, self._shown_at = True, found.revision
        self.changed.emit()

    def _read_again(self) -> None:
        """By the engine that woke up meanwhile."""
        if self._id is not None and not self._quiet.isActive():
            self._outdate()
            self._run()

    def _fail(self, problem: Problem) -> None:
        self._done = self.revision  # the next key tries again
        self.failed.emit(problem)

    def _finished(self, outcome: Outcome[object]) -> None:
        self._job, overtaken = None, self._overtaken
        owed = self._id is not None and self._done != self.revision
        if owed and not self._quiet.isActive() and (isinstance(outcome, Ok) or overtaken):
            self._run()
        else:
            self._set_busy(owed and self._quiet.isActive())

    def _set_busy(self, busy: bool) -> None:
        if busy != self.busy:
            self.busy = busy
            self.changed.emit()


def _add_word(office: Office, word: str, *, ours: bool) -> Changed:
    from advocate_app.commands.grammar import add_word  # brings what LanguageTool needs, which is not for the start

    return add_word(office, word, ours=ours)
