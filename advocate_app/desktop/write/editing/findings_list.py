"""What the checks found, as a list: what must be fixed in red cards, suggestions in rows that one key takes, open questions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from advocate_app.checks.finding import Finding, Severity, stops
from advocate_app.checks.grammar import SPELLING
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import (
    Button,
    Card,
    Chip,
    IconButton,
    Kind,
    LineInput,
    ListCard,
    Row,
    Run,
    Scroll,
    Text,
    column,
    empty_out,
    heading,
    row,
)
from advocate_app.desktop.write.editing.squiggles import tone_of
from advocate_app.drafts.projection import Question

MOST = 40  # suggestions that are listed at a time, the most useful ones


def budget(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The suggestions to list: the most useful ones, in the order of the text."""
    suggestions = [f for f in findings if f.severity is not Severity.STOP]
    chosen = sorted(suggestions, key=lambda f: f.rank)[:MOST]
    return tuple(sorted(chosen, key=lambda f: (f.start, f.end)))


def fix_word(replacement: str) -> str:
    apply, remove = QCoreApplication.translate("write", "Apply"), QCoreApplication.translate("write", "Remove")
    return apply if replacement else remove


class FindingsList(QWidget):
    """Every signal carries the Finding as it was shown; whoever hears it knows where it stands by now."""

    asked_to_show = Signal(object)  # Finding or Question
    applied = Signal(object, str)  # Finding, its replacement
    kept = Signal(object, str)  # Finding, the reason or ''
    asked_for_all = Signal()
    word_added = Signal(object, bool)  # Finding, whether to the organisation's words

    def __init__(self, below: QWidget | None = None) -> None:
        super().__init__()
        self._shown: object = None
        self._findings: tuple[Finding, ...] = ()
        self.cards: list[_Stop] = []
        self.rows: list[_Suggestion] = []
        self.questions: list[Row] = []
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, 2, 16)
        self._inside.setSpacing(12)
        self.state = Text("", tone=Tone.MUTED)
        whole = column(self.state, self._inside, below, None, spacing=8)
        outer = column(Scroll(whole))
        self.setLayout(outer)
        self.setAccessibleName(self.tr("What the checks found"))
        self.show_findings((), (), read=False)

    def show_findings(
        self, findings: Sequence[Finding], questions: Sequence[Question], *, read: bool, more: int = 0
    ) -> None:
        """`read`: the text was read at least once; `more` suggestions are behind a button. The same remarks in other places leave
        the list as it is."""
        nothing = not findings and not questions
        self.state.setVisible(nothing)
        self.state.set_text(self.tr("Nothing to fix.") if read else self.tr("Reading…"))
        listed = (*stops(findings), *budget(findings))
        looks = (
            tuple((f.rule, f.match, f.message, f.replacements) for f in listed),
            tuple(q.text for q in questions),
            len(findings),
            more,
        )
        if looks == self._shown:
            for widget, finding in zip(self._remarks, listed, strict=True):
                widget.finding = finding
            for line, question in zip(self.questions, questions, strict=True):
                line.key = question
            return
        self._shown = looks
        self._fill(stops(findings), budget(findings), questions, later=len(findings) - len(listed), more=more)

    @property
    def _remarks(self) -> list[_Stop | _Suggestion]:
        return [*self.cards, *self.rows]

    def explain(self, finding: Finding) -> None:
        """Opens the reason of a listed finding."""
        for widget in self._remarks:
            if (widget.finding.start, widget.finding.rule) == (finding.start, finding.rule):
                widget.toggle_why()

    def _fill(
        self, must: Sequence[Finding], may: Sequence[Finding], questions: Sequence[Question], *, later: int, more: int
    ) -> None:
        empty_out(self._inside)
        self.cards = [_Stop(finding, self) for finding in must]
        self.rows = [_Suggestion(finding, self) for finding in may]
        self.questions = [self._question(question) for question in questions]
        for card in self.cards:
            self._inside.addWidget(card)
        if self.questions:
            self._inside.addWidget(heading(self.tr("Open questions"), self.tr("answer or remove")))
            asked = ListCard(self.tr("Open questions"))
            asked.show_rows(self.questions)
            self._inside.addWidget(asked)
        if self.rows:
            self._inside.addWidget(heading(self.tr("Suggestions"), self.tr("yours to take or leave")))
            offered = ListCard(self.tr("Suggestions"))
            offered.show_rows(self.rows)
            self._inside.addWidget(offered)
        if later:
            self._inside.addWidget(Text(self.tr("and {0} more, when these are done").format(later), tone=Tone.FAINT))
        self.all_button = Button(self.tr("%n more", "", more), Kind.QUIET)
        self.all_button.setAccessibleName(self.tr("Show %n more suggestion(s)", "", more))
        self.all_button.clicked.connect(self.asked_for_all)
        self.all_button.setVisible(bool(more))
        self._inside.addWidget(self.all_button)

    def _question(self, question: Question) -> Row:
        show = Button(self.tr("Show"), small=True)
        show.setAccessibleName(self.tr("Show: {0}").format(question.text))
        text = Text(question.text)
        made = Row(row(text, show, spacing=10, grow=text), key=question, name=question.text)
        show.clicked.connect(lambda: self.asked_to_show.emit(made.key))
        return made


class _Stop(Card):
    """What holds the post back."""

    def __init__(self, finding: Finding, among: FindingsList) -> None:
        super().__init__(spacing=6, margins=(15, 12, 15, 13), tone=Tone.STOP, name=finding.message)
        self.finding, self._among = finding, among
        self.reason = Text(finding.why, Role.SMALL, Tone.MUTED)
        self.reason.hide()
        self.show_button = Button(self.tr("Show"))
        self.why = Button(self.tr("Why this matters"), Kind.QUIET)
        self.why.setVisible(bool(finding.why))
        self.show_button.clicked.connect(self._show)
        self.why.clicked.connect(self.toggle_why)
        self.add(row(Chip(self.tr("fix before it goes out"), Tone.STOP), None))
        self.add(Text(finding.message, Role.STRONG))
        self.add(self.reason)
        self.add(row(self.show_button, self.why, None, spacing=6, margins=(0, 4, 0, 0)))
        for button in (self.show_button, self.why):
            button.setAccessibleName(f"{button.text()}: {finding.message}")

    def toggle_why(self) -> None:
        self.reason.setVisible(self.reason.isHidden() and bool(self.finding.why))

    def _show(self) -> None:
        self._among.asked_to_show.emit(self.finding)


class _Suggestion(Row):
    """One remark: its kind, what it says in short, the fix, and … for the rest."""

    def __init__(self, finding: Finding, among: FindingsList) -> None:
        self.reason = Text(finding.why or finding.message, Role.SMALL, Tone.MUTED)
        self.reason.hide()
        words = _short(finding)
        chip, self.more = (
            Chip(finding.label, tone_of(finding)),
            IconButton("ellipsis", QCoreApplication.translate("write", "More")),
        )
        shown = QCoreApplication.translate("write", "Show")
        self.fix = Button(fix_word(finding.replacements[0]) if finding.replacements else shown, small=True)
        line = row(chip, words, self.fix, self.more, spacing=6, grow=words)
        self.because = LineInput(placeholder=QCoreApplication.translate("write", "Why you keep it; Enter keeps it"))
        self.because.hide()
        whole = column(line, self.reason, self.because, spacing=6)
        super().__init__(whole, name=finding.message, margins=(12, 9, 4, 9))
        self.finding, self._among = finding, among
        about = words.text()
        self.fix.setAccessibleName(f"{self.fix.text()}: {about}")
        self.more.setAccessibleName(self.tr("More about {0}").format(about))
        self.because.setAccessibleName(self.tr("Why you keep it: {0}").format(about))
        self.because.returnPressed.connect(self._keep)
        self.fix.clicked.connect(self._first)
        self.more.clicked.connect(self._offer)

    def toggle_why(self) -> None:
        self.reason.setVisible(self.reason.isHidden())

    def menu(self) -> QMenu:
        """What else can be done with it."""
        made = QMenu(self)
        self._entry(made, self.tr("Keep it")).triggered.connect(self._keep)
        self._entry(made, self.tr("Keep it, and say why…")).triggered.connect(self._ask_why)
        if self.finding.label == SPELLING:
            self._entry(made, self.tr("Add to my words")).triggered.connect(self._mine)
            self._entry(made, self.tr("Add to our words")).triggered.connect(self._ours)
        self._entry(made, self.tr("Show")).triggered.connect(self._show)
        self._entry(made, self.tr("Why")).triggered.connect(self.toggle_why)
        for replacement in self.finding.replacements[1:]:
            text = self.tr("Use “{0}”").format(replacement) if replacement else self.tr("Remove")
            self._entry(made, text).triggered.connect(lambda _=False, r=replacement: self._apply(r))
        return made

    def _entry(self, menu: QMenu, text: str) -> QAction:
        entry = QAction(text.replace("&", "&&"), menu)
        menu.addAction(entry)
        return entry

    def _offer(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _first(self) -> None:
        if self.finding.replacements:
            self._apply(self.finding.replacements[0])
        else:
            self._show()

    def _apply(self, replacement: str) -> None:
        self._among.applied.emit(self.finding, replacement)

    def _keep(self) -> None:
        self._among.kept.emit(self.finding, self.because.text().strip())

    def _ask_why(self) -> None:
        self.because.show()
        self.because.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mine(self) -> None:
        self._among.word_added.emit(self.finding, False)

    def _ours(self) -> None:
        self._among.word_added.emit(self.finding, True)

    def _show(self) -> None:
        self._among.asked_to_show.emit(self.finding)


def _short(finding: Finding) -> Text:
    """“latencys → latencies” where one word becomes another, else the message."""
    if finding.replacements and finding.replacements[0] and len(finding.match) + len(finding.replacements[0]) <= 40:
        return Text.of(Run(f"{finding.match} → "), Run(finding.replacements[0], Role.STRONG))
    return Text(finding.message)
