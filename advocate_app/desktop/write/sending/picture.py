"""Puts a picture into the text: its file is kept with the draft, and what it shows is said in words before it stands there."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from advocate_app.assembly import Office
from advocate_app.commands import write
from advocate_app.desktop.action import Action
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import Button, Field, Kind, LineInput, Text, column, row
from advocate_app.desktop.widgets.focus import Dialog
from advocate_app.vocabulary import Changed, DraftId


class PictureDialog(Dialog):
    """`described` carries the file and what it shows."""

    described = Signal(object, str)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self.setWindowTitle(self.tr("Insert a picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self.insert = Action(self, "picture.insert", self.tr("Insert"), self.accept, key="Ctrl+Return")
        self.addAction(self.insert)
        self.alt = LineInput()
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        hint = self.tr("Read aloud to people who can't see it, and shown where it can't be loaded.")
        self.setLayout(
            column(
                Text(self.tr("Insert a picture"), Role.H1),
                Text(path.name, tone=Tone.MUTED, lines=1),
                Field(self.tr("What does it show, in a few words?"), self.alt, hint=hint),
                row(None, cancel, Button.of(self.insert, Kind.PRIMARY)),
                spacing=14,
                margins=(24, 20, 24, 20),
            )
        )
        self.alt.textChanged.connect(self._look)
        self.accepted.connect(self._accepted)
        self._look()

    def _look(self) -> None:
        if self.alt.text().strip():
            self.insert.permit()
        else:
            self.insert.forbid(self.tr("Say first what it shows."))

    def _accepted(self) -> None:
        self.described.emit(self._path, " ".join(self.alt.text().split()))


def keep_picture(office: Office, draft_id: DraftId, path: Path, alt: str) -> tuple[str, Changed]:
    """Keeps the file with the draft, never over another one; the Markdown that shows it. Raises `Wrong`."""
    names = {p.name for p in office.drafts.pictures(draft_id)}
    tries = (path.name if n == 1 else f"{path.stem}-{n}{path.suffix}" for n in count(1))
    name = next(each for each in tries if each not in names)
    changed = write.add_picture(office, draft_id, path, name=name)
    said = alt.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return f"![{said}]({quote(name)})", changed
