"""One remark of the checks in the list beside the text: a red card for what must be fixed, a row for what may be taken or left."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from advocate_app.checks.finding import Finding
from advocate_app.checks.grammar import SPELLING
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import Button, Card, Chip, IconButton, Kind, LineInput, Row, Run, Text, column, row
from advocate_app.desktop.write.editing.squiggles import tone_of


class Listed(Protocol):
    """The list that a remark stands in: it hears what is asked of it."""

    asked_to_show: SignalInstance
    applied: SignalInstance
    kept: SignalInstance
    word_added: SignalInstance


def fix_word(replacement: str) -> str:
    apply, remove = QCoreApplication.translate("write", "Apply"), QCoreApplication.translate("write", "Remove")
    return apply if replacement else remove


class Stop(Card):
    """What holds the post back."""

    def __init__(self, finding: Finding, among: Listed) -> None:
        super().__init__(spacing=6, margins=(15, 12, 15, 13), tone=Tone.STOP, name=finding.message)
        self.finding, self._among = finding, among
        self.reason = Text(finding.why, Role.SMALL, Tone.MUTED)
        self.reason.hide()
        self.show_button = Button(self.tr("Show"))
        self.why = Button(self.tr("Why this matters"), Kind.QUIET)
        self.show_button.clicked.connect(self._show)
        self.why.clicked.connect(self.toggle_why)
        self.add(row(Chip(self.tr("fix before it goes out"), Tone.STOP), None))
        self.add(Text(finding.message, Role.STRONG))
        self.add(self.reason)
        self.add(row(self.show_button, self.why, None, spacing=6, margins=(0, 4, 0, 0)))
        self.why.setVisible(
            bool(finding.why)
        )  # late: shown before it stands in the card it would be a window of its own
        for button in (self.show_button, self.why):
            button.setAccessibleName(f"{button.text()}: {finding.message}")

    def toggle_why(self) -> None:
        self.reason.setVisible(self.reason.isHidden() and bool(self.finding.why))

    def _show(self) -> None:
        self._among.asked_to_show.emit(self.finding)


class Suggestion(Row):
    """One remark: its kind, what it says in short, the fix, and … for the rest."""

    def __init__(self, finding: Finding, among: Listed) -> None:
        words = _short(finding)
        self.more = IconButton("ellipsis", QCoreApplication.translate("write", "More"))
        shown = QCoreApplication.translate("write", "Show")
        self.fix = Button(fix_word(finding.replacements[0]) if finding.replacements else shown, small=True)
        line = row(Chip(finding.label, tone_of(finding)), words, self.fix, self.more, spacing=6, grow=words)
        self._inside = column(line, spacing=6)
        super().__init__(self._inside, name=finding.message, margins=(12, 9, 4, 9))
        self.finding, self._among, self._about = finding, among, words.text()
        self.reason: Text | None = None
        self.because: LineInput | None = None
        self.fix.setAccessibleName(f"{self.fix.text()}: {self._about}")
        self.more.setAccessibleName(self.tr("More about {0}").format(self._about))
        self.fix.clicked.connect(self._first)
        self.more.clicked.connect(self._offer)

    def toggle_why(self) -> None:
        if self.reason is None:
            self.reason = Text(self.finding.why or self.finding.message, Role.SMALL, Tone.MUTED)
            self._inside.insertWidget(1, self.reason)
            self.reason.show()
        else:
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
        self._among.kept.emit(self.finding, self.because.text().strip() if self.because else "")

    def _ask_why(self) -> None:
        if self.because is None:
            self.because = LineInput(placeholder=QCoreApplication.translate("write", "Why you keep it; Enter keeps it"))
            self.because.setAccessibleName(self.tr("Why you keep it: {0}").format(self._about))
            self.because.returnPressed.connect(self._keep)
            self._inside.addWidget(self.because)
            self.because.show()  # now: what is hidden takes no focus
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
