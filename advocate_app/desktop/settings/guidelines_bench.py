"""Draws what guidelines do to people: rules that went quiet, a rule tried on past posts, and wording that could be clearer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from advocate_app.checks.lightly import RuleUse
from advocate_app.checks.linting.remark import Remark
from advocate_app.checks.trying import Trial, Trials
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import (
    Button,
    Card,
    Chip,
    Choice,
    ListCard,
    Row,
    Run,
    Text,
    column,
    heading,
    row,
)

_MARGINS = (16, 8, 16, 9)


class Quiet(ListCard):
    """Rules that people kept turning down, and the way back."""

    used_again = Signal(str)  # the rule's name

    def __init__(self) -> None:
        title = QCoreApplication.translate("settings", "These rules went quiet")
        said = QCoreApplication.translate("settings", "people kept what they found; in Write they say nothing any more")
        super().__init__(QCoreApplication.translate("settings", "Rules that went quiet"), heading(title, said))
        self.buttons: dict[str, Button] = {}
        self.hide()

    def show_uses(self, uses: Sequence[RuleUse], *, lead: bool) -> None:
        self.buttons = {}
        self.show_rows([self._row(use, lead=lead) for use in uses])
        self.setVisible(bool(uses))

    def _row(self, use: RuleUse, *, lead: bool) -> Row:
        counted = self.tr("kept {0} of {1} times").format(use.kept, use.cases)
        name = Text(use.rule, Role.STRONG, lines=1)
        again = self.buttons[use.rule] = Button(self.tr("Use it again"), small=True)
        again.setAccessibleName(self.tr("Use {0} again").format(use.rule))
        again.setEnabled(lead)
        again.clicked.connect(partial(self.used_again.emit, use.rule))
        line = row(name, Text(counted, Role.SMALL, Tone.MUTED, lines=1), again, spacing=16, grow=name)
        return Row(line, key=use.rule, name=f"{use.rule}, {counted}", margins=_MARGINS)


class TryOn(QWidget):
    """One rule or pack, tried on past posts."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rule = Choice(self.tr("Rule or pack to try"))
        self.button = Button(self.tr("Try on past posts"))
        self.button.clicked.connect(self._ask)
        self.said = Text("", Role.SMALL, Tone.MUTED)
        self.said.hide()
        self.results = ListCard(self.tr("What it would have said"))
        self.results.hide()
        about = Text(self.tr("What would a rule have said of the posts you have? It changes nothing."))
        line = row(self.rule, self.button, spacing=8, grow=self.rule)
        card = Card(heading(self.tr("Try a rule")), about, line, self.said, spacing=8, margins=(20, 18, 20, 18))
        self.setLayout(column(card, self.results, spacing=8))

    def show_names(self, packs: Sequence[str], rules: Sequence[str]) -> None:
        self.rule.set_choices([(name, name) for name in (*packs, *rules)])

    def show_trials(self, trials: Trials) -> None:
        self.said.set_text(self.tr("%n post(s) read, {0} words.", "", trials.posts).format(trials.words))
        self.said.show()
        self.results.show_rows([self._row(trial) for trial in trials.trials])
        self.results.setVisible(bool(trials.posts))

    def _row(self, trial: Trial) -> Row:
        counted = self.tr("{0} per 1,000 words, in {1} posts").format(f"{trial.per_thousand:.1f}", trial.posts)
        name = Text(trial.rule, Role.STRONG, lines=1)
        examples = [
            Text.of(Run(f"…{e.before}"), Run(e.match, Role.STRONG), Run(f"{e.after}…")) for e in trial.examples[:3]
        ]
        head = row(name, Text(counted, Role.SMALL, Tone.MUTED, lines=1), spacing=16, grow=name)
        return Row(
            column(head, *examples, spacing=2), key=trial.rule, name=f"{trial.rule}, {counted}", margins=_MARGINS
        )

    def _ask(self) -> None:
        if isinstance(self.rule.value, str):
            self.asked.emit(self.rule.value)


class Clearer(QWidget):
    """Wording of the workspace's own guidelines that helps nobody, each with a better one."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = Button(self.tr("Look through our guidelines"))
        self.button.clicked.connect(self.asked)
        self.said = Text("", Role.SMALL, Tone.MUTED)
        self.said.hide()
        self.remarks = ListCard(self.tr("What could be clearer"))
        self.remarks.hide()
        about = Text(self.tr("Finds vague or overbroad wording, rules without a reason and stops that should be none."))
        line = row(about, self.button, spacing=16, grow=about)
        card = Card(heading(self.tr("Are they clear?")), line, self.said, spacing=8, margins=(20, 18, 20, 18))
        self.setLayout(column(card, self.remarks, spacing=8))

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        self.said.set_text("" if remarks else self.tr("Nothing to say: they are clear."))
        self.said.setVisible(not remarks)
        self.remarks.show_rows([self._row(remark) for remark in remarks])
        self.remarks.setVisible(bool(remarks))

    def _row(self, remark: Remark) -> Row:
        where = self.tr("{0}, line {1}").format(remark.file.name, remark.line)
        name = Text(where, Role.STRONG, lines=1)
        head = row(name, Chip(remark.kind), spacing=8, grow=name)
        # the linter speaks of English guidelines, in English
        parts = (Text(f"“{remark.text}”"), Text(remark.why, Role.SMALL, Tone.MUTED), Text(remark.better, Role.SMALL))
        return Row(
            column(head, *parts, spacing=2),
            key=(remark.file, remark.line, remark.kind, remark.text),
            name=f"{where}: {remark.kind}, {remark.text}",
            margins=_MARGINS,
        )
