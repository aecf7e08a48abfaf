"""The page on which one writes: the text, and beside it what the checks found and whatever else is given.

What is typed is in the desk half a second later; `leave` hands over the rest at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from advocate_app.assembly import Office
from advocate_app.checks.finding import Finding, apply
from advocate_app.checks.lightly import within_budget
from advocate_app.checks.reading import Here, Reading
from advocate_app.commands import write as commands
from advocate_app.desktop.action import Action, Menu
from advocate_app.desktop.look import tokens
from advocate_app.desktop.widgets import Button, ErrorStrip, Header, Kind, Rule, Tabs, column
from advocate_app.desktop.widgets.painting import brush
from advocate_app.desktop.work import Work
from advocate_app.desktop.write import words
from advocate_app.desktop.write.autosave import Autosave
from advocate_app.desktop.write.editing.checking import Checking
from advocate_app.desktop.write.editing.findings_list import FindingsList
from advocate_app.desktop.write.editing.markdown_edit import MarkdownEdit
from advocate_app.desktop.write.editing.squiggles import Squiggles
from advocate_app.drafts.draft import Draft, count_words, title_of
from advocate_app.drafts.projection import Question
from advocate_app.problems import Problem
from advocate_app.vocabulary import DraftId

SETTLED_MS = 250
SIDE = 352  # px
CHECKS, TEXT, BESIDE = "checks", "text", "beside"
Panel = tuple[str, str, QWidget]  # id, label, what it shows


class EditPage(QWidget):
    """`panels` stand behind the tab of the checks. Call `open` before anything else, `leave` before it is hidden."""

    back = Signal()
    focusing = Signal(bool)
    text_settled = Signal(str)
    findings_changed = Signal(object)  # tuple of Finding, where they stand now
    failed = Signal(object)  # Problem; the page shows it too
    status_changed = Signal()

    def __init__(
        self,
        office: Office,
        work: Work,
        panels: Sequence[Panel] = (),
        *,
        below_checks: QWidget | None = None,
        reading: Reading | None = None,
        autosave: Autosave | None = None,
    ) -> None:
        super().__init__()
        self._office, self._work = office, work
        self._id: DraftId | None = None
        self._saved_at: datetime | None = None
        self._zone: tzinfo | None = None
        self._narrow, self._focused, self._unsaved = False, False, False
        self._last: tuple[Finding, ...] | None = None
        self._more, self._all = 0, False  # suggestions beyond the budget, and whether they were asked for
        self._words = 0
        self.edit = MarkdownEdit(self.tr("Your text"))
        self.squiggles, self.checking = Squiggles(self.edit), Checking(office, work, reading or Here(), self)
        self.autosave = autosave or Autosave(work, office.clock.now, self)
        self.list, self.strip = FindingsList(below_checks), ErrorStrip()
        self._labels = [(CHECKS, self.tr("Checks")), *((tab, label) for tab, label, _ in panels)]
        self._build(panels)
        self._actions()
        self._back.clicked.connect(self.back)
        self._focus_button = Button.of(self.focus, Kind.QUIET)
        self.header.add(self._focus_button)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._settle)
        self.edit.edited.connect(self._edited)
        self.autosave.saved.connect(self._saved)
        self.autosave.failed.connect(self._not_saved)
        self.checking.changed.connect(self._checked)
        self.checking.failed.connect(self._fail)
        self.list.asked_to_show.connect(self._show)
        self.list.applied.connect(self._apply)
        self.list.kept.connect(self._keep)
        self.list.asked_for_all.connect(self._show_all)
        self.list.word_added.connect(self._add_word)
        work.ask(lambda: office.person.tz).done.connect(self._zone_known)

    # ── what the screen asks of it ────────────────────────────────────────────────────────────────────────────────────

    def open(self, draft: Draft) -> None:
        """Shows a draft's text; what was typed into the one before is handed over."""
        office, draft_id = self._office, draft.id
        self.autosave.watch(draft_id, self.edit.text, lambda text: commands.save(office, draft_id, text))
        owed = self.autosave.owed(draft_id)
        self._id, self._saved_at, self._last = draft_id, None if owed is not None else draft.edited_at, None
        self._unsaved = owed is not None
        self._more, self._all = 0, False
        self.squiggles.show(())
        self.edit.show_text(draft.text if owed is None else owed)
        self._words = count_words(self.text())
        self.header.set_sub(words.untitled(title_of(self.text())))
        self.checking.watch(draft_id, self.edit.text)
        self.parts.choose(TEXT)
        self.edit.setFocus()
        self.status_changed.emit()

    def leave(self) -> None:
        """What is typed goes to the desk now."""
        self.autosave.flush()
        if self._settled.isActive():
            self._settle()
        if self._focused:
            self._toggle_focus()

    def text(self) -> str:
        return self.edit.text()

    def jump(self, start: int, end: int) -> None:
        """Selects [start, end) of the text, in code points."""
        self.parts.choose(TEXT)
        self.edit.jump(start, end)

    def insert(self, text: str) -> None:
        """Puts `text` where the caret is."""
        self.edit.insert(text)

    def add_header(self, widget: QWidget) -> None:
        self.header.add(widget)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._arrange()

    def status(self) -> tuple[tuple[str, ...], str]:
        """For the line at the bottom: when it was saved and how long it is; which grammar reads it."""
        if self._unsaved:
            saved = self.tr("Not saved yet")
        elif self._saved_at is not None and self._zone is not None:
            saved = self.tr("Saved {0}").format(words.when(self._saved_at, self._office.clock.now(), self._zone))
        else:
            saved = ""
        counted = words.length(self._words)
        return tuple(filter(None, (saved, counted))), self.checking.engine_words

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is shown, where it stands now."""
        return self.squiggles.now()

    # ── building ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _build(self, panels: Sequence[Panel]) -> None:
        self.header, self._back = Header(), Button(self.tr("‹ Drafts"), Kind.QUIET)
        self._back.setAccessibleName(self.tr("Back to the drafts"))
        self.header.lead(self._back)
        self.parts = Tabs(self.tr("Which part of the page"), [(TEXT, self.tr("Text")), (BESIDE, self.tr("Checks"))])
        self._parts = QWidget()
        self._parts.setLayout(column(self.parts, margins=(24, 10, 24, 10)))
        self.tabs = Tabs(self.tr("What stands beside the text"), self._labels)
        self._stack = QStackedWidget()
        for widget in (self.list, *(panel for _, _, panel in panels)):
            self._stack.addWidget(widget)
        self.side = _Side()
        self.side.setLayout(column(self.tabs, self._stack, spacing=12, margins=(17, 14, 24, 0)))
        strip = QWidget()
        strip.setLayout(column(self.strip, margins=(24, 0, 24, 0)))
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.edit, 1)
        both.addWidget(self.side)
        self.setLayout(column(self.header, strip, self._parts, Rule(), both, spacing=0))
        self.tabs.chosen.connect(self._turn)
        self.parts.chosen.connect(self._arrange)
        self._arrange()

    def _actions(self) -> None:
        def action(id: str, text: str, does: Callable[[], object], key: str) -> Action:
            return Action(self, f"write.{id}", text, does, key=key, menu=Menu.DRAFT)

        self.next = action("next-finding", self.tr("Next finding"), self._next, "F8")
        self.previous = action("previous-finding", self.tr("Previous finding"), self._previous, "Shift+F8")
        self.fix = action("fix", self.tr("Apply the first fix"), self._fix_here, "Ctrl+.")
        self.keep = action("keep", self.tr("Keep it"), self._keep_here, "Ctrl+Shift+.")
        self.why = action("why", self.tr("Why is this marked?"), self._why_here, "Ctrl+Shift+/")
        self.focus = action("focus", self.tr("Focus"), self._toggle_focus, "F9")
        self.indent = action("indent", self.tr("Indent"), self.edit.indent, "Ctrl+]")
        self.outdent = action("outdent", self.tr("Outdent"), self.edit.outdent, "Ctrl+[")

    @property
    def actions_of_page(self) -> tuple[Action, ...]:
        return (self.next, self.previous, self.fix, self.keep, self.why, self.focus, self.indent, self.outdent)

    def _turn(self, id: str) -> None:
        self._stack.setCurrentIndex([tab for tab, _ in self._labels].index(id))

    def _arrange(self) -> None:
        beside = self.parts.current == BESIDE
        self._parts.setVisible(self._narrow and not self._focused)
        self.side.setMinimumWidth(0 if self._narrow else SIDE)
        self.side.setMaximumWidth(16_777_215 if self._narrow else SIDE)
        self.side.setVisible(not self._focused and (beside or not self._narrow))
        self.edit.setVisible(self._focused or not (self._narrow and beside))

    def _toggle_focus(self) -> None:
        self._focused = not self._focused
        self._arrange()
        self.focusing.emit(self._focused)
        self.edit.setFocus()

    # ── the text goes on ──────────────────────────────────────────────────────────────────────────────────────────────

    def _edited(self) -> None:
        self.autosave.typed()
        self.checking.typed()
        self._settled.start()

    def _settle(self) -> None:
        self._settled.stop()
        text = self.text()
        self._words = count_words(text)
        self.header.set_sub(words.untitled(title_of(text)))
        self.squiggles.draw()
        self._list_again()
        self.text_settled.emit(text)
        self.status_changed.emit()

    def _saved(self, at: datetime) -> None:
        self._saved_at = at
        if self._unsaved and self._id is not None and self.autosave.owed(self._id) is None:
            self._unsaved = False
            self.strip.clear()
        self.status_changed.emit()

    def _not_saved(self, problem: Problem) -> None:
        """The text stays, and is tried again until it is in the desk; said once."""
        if not self._unsaved:
            self._unsaved = True
            self._fail(problem)
        self.status_changed.emit()

    def _fail(self, problem: Problem) -> None:
        self.strip.show_problem(problem, self.autosave.try_again if self._unsaved else None)
        self.failed.emit(problem)

    def _zone_known(self, zone: tzinfo) -> None:
        self._zone = zone
        self.status_changed.emit()

    # ── what the checks found ─────────────────────────────────────────────────────────────────────────────────────────

    def _checked(self) -> None:
        if self.checking.fresh and self.checking.shown is not self._last:
            self._last = self.checking.shown
            shown = self._last if self._all else within_budget(self._last, self._words)
            self._more = len(self._last) - len(shown)
            self.squiggles.show(shown)
        self._list_again()
        self.status_changed.emit()

    def _list_again(self) -> None:
        findings, asked = self.findings, self.checking.questions
        self.list.show_findings(findings, asked, read=self.checking.read_once, more=self._more)
        n = len(findings) + len(asked)
        word = f"{self.tr('Checks')} {n}" if n else self.tr("Checks")
        self._labels[0] = (CHECKS, word)
        self.tabs.set_tabs(self._labels)
        self.parts.set_tabs([(TEXT, self.tr("Text")), (BESIDE, word)])
        self.findings_changed.emit(findings)

    def _show_all(self) -> None:
        self._all, self._last = True, None
        self._checked()

    def _placed(self, finding: Finding) -> Finding | None:
        """Where a listed finding stands by now."""
        return self.squiggles.place(finding)

    def _show(self, what: Finding | Question) -> None:
        if isinstance(what, Finding):
            placed = self._placed(what)
            if placed is not None:
                self.jump(placed.start, placed.end)
        elif self.checking.fresh:
            self.jump(what.start, what.end)

    def _apply(self, finding: Finding, replacement: str) -> None:
        placed = self._placed(finding)
        if placed is None:
            return
        text = self.text()
        start, end, new = difference(text, apply(text, placed, replacement))
        self.squiggles.drop(finding)
        self.checking.applied(finding)
        self.edit.apply(start, end, new)
        self._settle()

    def _keep(self, finding: Finding, reason: str = "") -> None:
        placed = self._placed(finding)
        if placed is not None:
            self.autosave.flush()  # it is remembered by the words around it, as they are in the desk
            self.squiggles.drop(finding)
            self.checking.keep(placed, reason)
            self._list_again()

    def _add_word(self, finding: Finding, ours: bool) -> None:
        self.squiggles.drop(finding)
        self.checking.add_word(finding.match, ours=ours)
        self._list_again()

    # ── by keys ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _here(self) -> Finding | None:
        """The finding at the caret."""
        start, end = self.edit.selected_span()
        return next((f for f in self.findings if f.start <= start and end <= f.end), None)

    def _next(self) -> None:
        _, end = self.edit.selected_span()
        found = self.findings
        self._go(next((f for f in found if f.start >= end and f.end > end), found[0] if found else None))

    def _previous(self) -> None:
        start, _ = self.edit.selected_span()
        found = self.findings
        self._go(next((f for f in reversed(found) if f.start < start), found[-1] if found else None))

    def _go(self, finding: Finding | None) -> None:
        if finding is not None:
            self.jump(finding.start, finding.end)

    def _fix_here(self) -> None:
        """Away from every finding the key leads to the next one, so that nothing changes out of sight."""
        here = self._here()
        if here is None:
            self._next()
        elif here.replacements:
            self._apply(here, here.replacements[0])

    def _keep_here(self) -> None:
        here = self._here()
        if here is None:
            self._next()
        else:
            self._keep(here)

    def _why_here(self) -> None:
        here = self._here()
        if here is None:
            self._next()
            return
        self.tabs.choose(CHECKS)
        self.parts.choose(BESIDE if self._narrow else TEXT)
        self.list.explain(here)


class _Side(QWidget):
    """The column beside the text, with a line between."""

    def paintEvent(self, event: QPaintEvent) -> None:
        brush(self).fillRect(0, 0, 1, self.height(), QColor(tokens().line))


def difference(old: str, new: str) -> tuple[int, int, str]:
    """The smallest change that makes `new` of `old`: [start, end) of `old`, and what comes in its place."""
    start, most = 0, min(len(old), len(new))
    while start < most and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < most - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return start, len(old) - tail, new[start : len(new) - tail]
