"""Two small dialogs: an idea in a few words, and a campaign of the lead."""

from __future__ import annotations

from datetime import datetime, time, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.widgets.buttons import Button, Kind
from advocate_app.desktop.widgets.fields import Choice, Field, LineInput
from advocate_app.desktop.widgets.focus import Dialog
from advocate_app.desktop.widgets.layouts import column, row
from advocate_app.desktop.widgets.text import Text

WEEKS = (2, 4, 8, 13)
OPEN_END = 0
translate = QCoreApplication.translate


class _Dialog(Dialog):
    """A head, fields, and two buttons; the primary one is in force once `ready`."""

    def __init__(self, title: str, *fields: QWidget, keep: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self._keep, cancel = Button(keep, Kind.PRIMARY, key="Ctrl+Return"), Button(self.tr("Cancel"))
        self._keep.clicked.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._accept_if_ready)
        cancel.clicked.connect(self.reject)
        self.setLayout(
            column(Text(title, Role.H1), *fields, row(None, cancel, self._keep), spacing=14, margins=(24, 20, 24, 20))
        )

    def _accept_if_ready(self) -> None:
        if self._keep.isEnabled():
            self.accept()

    def _set_ready(self, ready: bool, why: str) -> None:
        self._keep.setEnabled(ready)
        self._keep.setToolTip("" if ready else why)


class IdeaDialog(_Dialog):
    """`written` carries the text: its first line is the title."""

    written = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        self._text = _few_lines(110)
        field = Field(
            translate("topics", "What would you like to write about?"),
            self._text,
            hint=translate("topics", "The first line is its title. The rest can say what you remember of it."),
        )
        super().__init__(
            translate("topics", "Write down an idea"), field, keep=translate("topics", "Keep the idea"), parent=parent
        )
        self._text.textChanged.connect(self._look)
        self.accepted.connect(self._accepted)
        self._look()

    def _look(self) -> None:
        self._set_ready(bool(self._text.toPlainText().strip()), self.tr("This idea has no words yet."))

    def _accepted(self) -> None:
        self.written.emit(self._text.toPlainText())


class CampaignDialog(_Dialog):
    """`begun` carries name, text and until when (aware, or None for an open end)."""

    begun = Signal(str, str, object)

    def __init__(self, now: datetime, zone: tzinfo, parent: QWidget) -> None:
        self._today, self._zone = now.astimezone(zone).date(), zone
        self._name, self._text = LineInput(), _few_lines(90)
        weeks = [(n, translate("topics", "{0} weeks").format(n)) for n in WEEKS]
        self._until = Choice(choices=[*weeks, (OPEN_END, translate("topics", "open end"))])
        super().__init__(
            translate("topics", "Begin a campaign"),
            Text(translate("topics", "Everybody here sees it among their topics: an invitation, never an order.")),
            Field(translate("topics", "Name"), self._name),
            Field(translate("topics", "What it is about, in a few sentences"), self._text),
            Field(translate("topics", "How long it runs"), self._until),
            keep=translate("topics", "Begin the campaign"),
            parent=parent,
        )
        self._name.textChanged.connect(self._look)
        self.accepted.connect(self._accepted)
        self._look()

    def _look(self) -> None:
        self._set_ready(bool(self._name.text().strip()), self.tr("The campaign needs a name."))

    def _accepted(self) -> None:
        self.begun.emit(self._name.text(), self._text.toPlainText(), self._end())

    def _end(self) -> datetime | None:
        """The last moment of the last day in the zone of who began it."""
        weeks = self._until.value
        if not isinstance(weeks, int) or weeks == OPEN_END:
            return None
        return datetime.combine(self._today + timedelta(weeks=weeks), time.max, self._zone)


def _few_lines(height: int) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setFont(font(Role.BODY))
    made.setTabChangesFocus(True)
    made.setMinimumHeight(height)
    return made
