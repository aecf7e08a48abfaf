"""What the checks found, as a list: what must be fixed in red cards, suggestions in rows that one key takes, open questions.

A remark that stays keeps its widget; new ones are made a few at a time, so that the list never holds up who is typing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app.checks.finding import Finding, Severity, stops
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import Button, Kind, ListCard, Row, Scroll, Text, column, heading, row
from advocate_app.desktop.write.editing.remarks import Stop, Suggestion
from advocate_app.drafts.projection import Question

MOST = 40  # suggestions that are listed at a time, the most useful ones
AT_ONCE = 2  # remarks that are made before the window may draw again: one takes 2 ms
R = TypeVar("R", Stop, Suggestion)


def budget(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The suggestions to list: the most useful ones, in the order of the text."""
    suggestions = [f for f in findings if f.severity is not Severity.STOP]
    chosen = sorted(suggestions, key=lambda f: f.rank)[:MOST]
    return tuple(sorted(chosen, key=lambda f: (f.start, f.end)))


class FindingsList(QWidget):
    """Every signal carries the Finding as it was shown; whoever hears it knows where it stands by now."""

    asked_to_show = Signal(object)  # Finding or Question
    applied = Signal(object, str)  # Finding, its replacement
    kept = Signal(object, str)  # Finding, the reason or ''
    asked_for_all = Signal()
    word_added = Signal(object, bool)  # Finding, whether to the organisation's words

    def __init__(self, below: QWidget | None = None) -> None:
        super().__init__()
        self._must: tuple[Finding, ...] = ()
        self._may: tuple[Finding, ...] = ()
        self.cards: list[Stop] = []
        self.rows: list[Suggestion] = []
        self.questions: list[Row] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._make)
        self.state = Text("", tone=Tone.MUTED)
        self._red = QVBoxLayout()
        self._red.setSpacing(12)
        self._asked, self._offered = ListCard(self.tr("Open questions")), ListCard(self.tr("Suggestions"))
        self._asking = _section(heading(self.tr("Open questions"), self.tr("answer or remove")), self._asked)
        self._offering = _section(heading(self.tr("Suggestions"), self.tr("yours to take or leave")), self._offered)
        self._later = Text("", tone=Tone.FAINT)
        self.all_button = Button("", Kind.QUIET)
        self.all_button.clicked.connect(self.asked_for_all)
        inside = column(self._red, self._asking, self._offering, self._later, self.all_button, spacing=12)
        inside.setContentsMargins(0, 0, 2, 16)
        self.setLayout(column(Scroll(column(self.state, inside, below, None, spacing=8))))
        self.setAccessibleName(self.tr("What the checks found"))
        self.show_findings((), (), read=False)

    def show_findings(
        self, findings: Sequence[Finding], questions: Sequence[Question], *, read: bool, more: int = 0
    ) -> None:
        """`read`: the text was read at least once; `more` suggestions are behind a button."""
        self.state.setVisible(not findings and not questions)
        self.state.set_text(self.tr("Nothing to fix.") if read else self.tr("Reading…"))
        self._must, self._may = stops(findings), budget(findings)
        later = len(findings) - len(self._must) - len(self._may)
        self._later.set_text(self.tr("and {0} more, when these are done").format(later))
        self._later.setVisible(bool(later))
        self._ask(questions)
        self.all_button.setText(self.tr("%n more", "", more))
        self.all_button.setAccessibleName(self.tr("Show %n more suggestion(s)", "", more))
        self.all_button.setVisible(bool(more))
        self._make(0 if self._soon.isActive() else AT_ONCE)

    def explain(self, finding: Finding) -> None:
        """Opens the reason of a listed finding."""
        remarks: list[Stop | Suggestion] = [*self.cards, *self.rows]
        for widget in remarks:
            if (widget.finding.start, widget.finding.rule) == (finding.start, finding.rule):
                widget.toggle_why()

    def _make(self, room: int = AT_ONCE) -> None:
        """Shows what is listed: by the widgets that are there, at most `room` new ones, and the rest a moment later."""
        cards, room = _remarks(self.cards, self._must, lambda finding: Stop(finding, self), room)
        rows, room = _remarks(self.rows, self._may, lambda finding: Suggestion(finding, self), room)
        for gone in [card for card in self.cards if card not in cards]:
            self._red.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for index, card in enumerate(cards):
            if card not in self.cards[index : index + 1]:
                self._red.insertWidget(index, card)
        self._offered.show_rows(rows)
        self._offering.setVisible(bool(rows))
        self.cards, self.rows = cards, rows
        if len(cards) + len(rows) < len(self._must) + len(self._may):
            self._soon.start()

    def _ask(self, questions: Sequence[Question]) -> None:
        if [line.accessibleName() for line in self.questions] != [question.text for question in questions]:
            self.questions = [self._question(question) for question in questions]
            self._asked.show_rows(self.questions)
            self._asking.setVisible(bool(questions))
        for line, question in zip(self.questions, questions, strict=True):
            line.key = question

    def _question(self, question: Question) -> Row:
        show = Button(self.tr("Show"), small=True)
        show.setAccessibleName(self.tr("Show: {0}").format(question.text))
        text = Text(question.text)
        made = Row(row(text, show, spacing=10, grow=text), key=question, name=question.text)
        show.clicked.connect(lambda: self.asked_to_show.emit(made.key))
        return made


def _section(title: QWidget, card: ListCard) -> QWidget:
    made = QWidget()
    made.setLayout(column(title, card, spacing=12))
    made.hide()
    return made


def _remarks(
    have: Sequence[R], listed: Sequence[Finding], make: Callable[[Finding], R], room: int
) -> tuple[list[R], int]:
    """A widget for each finding, those that say the same kept, at most `room` new ones; and the room that is left."""
    free: defaultdict[tuple[object, ...], list[R]] = defaultdict(list)
    for widget in reversed(have):
        free[_look(widget.finding)].append(widget)
    found: list[R] = []
    for finding in listed:
        if same := free[_look(finding)]:
            widget = same.pop()
            widget.finding = finding
            found.append(widget)
        elif room:
            found.append(make(finding))
            room -= 1
    return found, room


def _look(finding: Finding) -> tuple[object, ...]:
    return finding.rule, finding.match, finding.message, finding.replacements, finding.label, finding.why
