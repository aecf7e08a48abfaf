"""Draws *What I know*: words as chips, the sources of evidence with weight, switch and delete, and the way to more sources."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from advocate_app.assembly import Office
from advocate_app.commands.evidence import save_export
from advocate_app.commands.know import add_words
from advocate_app.commands.settings import weigh
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.forms.live_topics import LiveTopics
from advocate_app.desktop.forms.words import Completing
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings.add_evidence import AddEvidence
from advocate_app.desktop.settings.add_source import AddSource
from advocate_app.desktop.settings.files import show_in_folder
from advocate_app.desktop.settings.know import Believed, KnowShown, read_know
from advocate_app.desktop.settings.know_rows import BelievedRow
from advocate_app.desktop.settings.know_words import share_text
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import (
    Button,
    Card,
    Flow,
    Kind,
    Run,
    Text,
    WordChip,
    empty_out,
    flow,
    heading,
    row,
)
from advocate_app.desktop.work import Context, Ok, Outcome, Work
from advocate_app.topics.live import Live
from advocate_app.vocabulary import EvidenceId
from advocate_app.vocabulary import Kind as Of


class KnowPage(Page):
    def __init__(self, office: Office, work: Work) -> None:
        super().__init__(office, work)
        self._shown: KnowShown | None = None
        self._narrow = False
        self._rows: dict[object, BelievedRow] = {}
        self.add_form = AddSource(self)
        self.add_form.hide()
        self.add_evidence = AddEvidence(self)
        self.add_evidence.hide()
        self.add_evidence.git_wanted.connect(self.add_form.open)
        self.word = Completing(self.tr("Add a word"), self.tr("Add a word"))
        self.word.setMinimumWidth(180)
        self.word.textChanged.connect(self._ask_topics)
        self.word.returnPressed.connect(self._add_word)
        self.word.left.connect(self._add_word)
        self._word_problem = Text("", Role.SMALL, Tone.STOP)
        self._word_problem.hide()
        self.live = LiveTopics()
        self._asking = self._completed = False
        self._chips = flow(self.word)
        self._words_head = heading(self.tr("My words"), self._words_said(0.0))
        words = Card(
            self._words_head,
            self._chips,
            self._word_problem,
            self.live,
            spacing=9,
            margins=(20, 18, 20, 18),
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._none = Text(
            self.tr(
                "Nothing but your words yet. Add your texts or a Git repository, or say of a topic that you write about it."
            ),
            tone=Tone.MUTED,
        )
        self._none.setContentsMargins(20, 0, 20, 16)
        note = Text(
            self.tr("Weights fade by half in 18 months; one source counts for at most half"), Role.SMALL, Tone.FAINT
        )
        note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = row(heading(self.tr("Why Advocate believes it")), note, grow=note, margins=(20, 14, 20, 10))
        believed = Card(head, self._none, self._list, spacing=0, margins=(1, 1, 1, 1))
        below = Text.of(
            Run(
                self.tr(
                    "Stored in your desk, the private file on this laptop, and nowhere else. The team sees only your words."
                )
                + "\n"
                + self.tr("Deleting a row forgets it; you can undo that for 8 seconds.")
            ),
            role=Role.SMALL,
            tone=Tone.MUTED,
        )
        self._file = Button(self.tr("Show the file"), Kind.QUIET)
        self._file.clicked.connect(self._show_file)
        self._export = Button(self.tr("Export…"), Kind.QUIET)
        self._export.clicked.connect(self._choose_export)
        self._add = Button(self.tr("Add evidence…"))
        self._add.clicked.connect(self.add_evidence.open)
        for part in (self.add_evidence, self.add_form, words, believed):
            self.box.addWidget(part)
        self.box.addLayout(row(below, self._export, self._file, margins=(4, 0, 0, 0), grow=below, top=True))
        self.read_by(read_know, Of.EVIDENCE, Of.SOURCE)

    def buttons(self) -> Sequence[Button]:
        return (self._add,)

    def visit(self) -> None:
        super().visit()
        if not self._completed:
            self._completed = True
            self.work.slow(partial(_completions, self.office), quiet=True).done.connect(self.word.set_offered)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        for each in self._rows.values():
            each.set_narrow(narrow)

    # ── drawing ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def draw(self, shown: object) -> None:
        assert isinstance(shown, KnowShown)
        before, self._shown = self._shown, shown
        if before is None or before.words != shown.words:
            self._draw_words(shown)
        beside = Run(f" · {self._words_said(shown.words_share)}", Role.BODY, Tone.MUTED)
        self._words_head.set_runs(Run(self.tr("My words"), Role.H2), beside)
        self._export.setEnabled(bool(shown.rows))
        self.add_evidence.set_services(shown.services)
        if list(self._rows) != [b.key for b in shown.believed]:
            self._draw_rows(shown)
        for believed in shown.believed:
            self._rows[believed.key].set(believed)
        self._none.setVisible(not shown.believed)

    def _draw_words(self, shown: KnowShown) -> None:
        chips = self._chips.layout()
        assert isinstance(chips, Flow)
        chips.removeWidget(self.word)
        empty_out(chips)
        for word in shown.words:
            chip = WordChip(word.text)
            chip.removed.connect(self._drop_word)
            chips.addWidget(chip)
        chips.addWidget(self.word)
        in_order = [*self._chips.findChildren(WordChip, options=Qt.FindChildOption.FindDirectChildrenOnly), self.word]
        for one, other in pairwise(in_order):
            QWidget.setTabOrder(one, other)
        self._chips.updateGeometry()

    def _draw_rows(self, shown: KnowShown) -> None:
        focus = QApplication.focusWidget()
        at = next((i for i, r in enumerate(self._rows.values()) if focus is not None and r.isAncestorOf(focus)), None)
        kept = {b.key: self._rows[b.key] for b in shown.believed if b.key in self._rows}
        for key, gone in self._rows.items():
            self._list.removeWidget(gone)
            if key not in kept:
                gone.hide()
                gone.deleteLater()
        self._rows = {b.key: kept.get(b.key) or self._made(b, shown) for b in shown.believed}
        for each in self._rows.values():
            self._list.addWidget(each)
            each.last = each is list(self._rows.values())[-1]
            each.set_narrow(self._narrow)
            each.update()
        if at is not None and self._rows:  # a row went away under the keyboard: go on at its neighbour
            list(self._rows.values())[min(at, len(self._rows) - 1)].drop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, believed: Believed, shown: KnowShown) -> BelievedRow:
        made = BelievedRow(believed, shown.today)
        made.weighed.connect(self._weigh)
        made.switched.connect(self._switch)
        made.dropped.connect(self._drop)
        return made

    # ── doing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _add_word(self) -> None:
        text = self.word.text()
        if text.strip():
            self.do(partial(add_words, self.office, text), said=self._no_word, then=self._word_added)

    def _word_added(self, value: object) -> None:
        self.word.clear()
        self.word.set_wrong(False)
        self._word_problem.hide()

    def _words_so_far(self) -> tuple[str, ...]:
        """None while nothing is being typed."""
        typed = self.word.text().strip()
        if not typed or self._shown is None:
            return ()
        return (*(line.text for line in self._shown.words if line.enabled), typed)

    def _ask_topics(self) -> None:
        """Which topics the words bring; what is typed meanwhile is looked up once that is done."""
        if not self._asking:
            self._asking = True
            job = self.work.slow(partial(_topics, self.office, self._words_so_far()), quiet=True)
            job.done.connect(self._topics_found)
            job.finished.connect(self._topics_asked)

    def _topics_found(self, found: tuple[tuple[str, ...], Live]) -> None:
        if found[0] == self._words_so_far():
            self.live.set(found[1])

    def _topics_asked(self, outcome: Outcome[tuple[tuple[str, ...], Live]]) -> None:
        self._asking = False
        if isinstance(outcome, Ok) and outcome.value[0] != self._words_so_far():
            self._ask_topics()

    def _no_word(self, problem: object) -> bool:
        self._word_problem.set_text(str(problem))
        self._word_problem.show()
        self.word.set_wrong(True)
        self.word.setAccessibleDescription(str(problem))
        return True

    def _drop_word(self, word: str) -> None:
        if self._shown is not None:
            self._drop([line.id for line in self._shown.words if line.text == word], word)

    def _weigh(self, ids: Sequence[EvidenceId], weight: float) -> None:
        self.do(partial(weigh, self.office, ids, weight=weight))

    def _switch(self, ids: Sequence[EvidenceId], on: bool) -> None:
        self.do(partial(weigh, self.office, ids, enabled=on))

    def _drop(self, ids: Sequence[EvidenceId], name: str) -> None:
        if self._shown is not None:
            kept = self._shown.of(ids)
            self.do(partial(self.office.profile.drop_evidence, tuple(ids)))
            self.say(self.tr("“{0}” is forgotten.").format(name), partial(self.office.profile.keep_evidence, kept))

    def _words_said(self, share: float) -> str:
        typed = self.tr("typed by you, weight 1.0 each")
        return f"{typed} · {said}" if (said := share_text(share)) else typed

    def _choose_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Where your evidence is written"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{name} (*.{ending})" for name, ending in (("JSON", "json"), ("CSV", "csv"))])
        dialog.setDefaultSuffix("json")
        dialog.filterSelected.connect(partial(_ending, dialog))
        dialog.selectFile("evidence.json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._save_export)
        dialog.open()

    def _save_export(self, path: str) -> None:
        self.do(partial(save_export, self.office, Path(path)), then=partial(self._exported, path))

    def _exported(self, path: str, value: object) -> None:
        self.say(self.tr("Your evidence is in {0}.").format(path))

    def _show_file(self) -> None:
        show_in_folder(self.office.home.desk)


def _completions(office: Office, ctx: Context) -> tuple[str, ...]:
    from advocate_app.commands.typing import completions

    return completions(office)


def _topics(office: Office, words: tuple[str, ...], ctx: Context) -> tuple[tuple[str, ...], Live]:
    from advocate_app.commands.typing import topics_for

    return words, topics_for(office, words)


def _ending(dialog: QFileDialog, chosen: str) -> None:
    dialog.setDefaultSuffix("csv" if "csv" in chosen else "json")
