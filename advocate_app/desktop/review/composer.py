"""Where a comment or a note to the author is typed: below the text that it speaks of."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from shiboken6 import isValid

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import Button, Kind, Rule, Text, column, row
from advocate_app.desktop.widgets.focus import focused, usable


class Purpose(Enum):
    COMMENT = "comment"
    CHANGES = "changes"


class _Note(QPlainTextEdit):
    """Ctrl+Return sends, Esc gives up."""

    sent = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.given_up.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.sent.emit()
            case _:
                super().keyPressEvent(event)


class Composer(QWidget):
    """`sent` carries the purpose, what was typed and the span that it is about (None for the whole post)."""

    sent = Signal(object, str, object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._purpose = Purpose.COMMENT
        self._span: tuple[int, int] | None = None
        self._about = Text("", Role.SMALL, Tone.MUTED, lines=2)
        self.note = _Note()
        self.note.setFont(font(Role.BODY))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(76)
        self._send = Button("", Kind.NORMAL, key="Ctrl+Return")
        self._cancel = Button(self.tr("Cancel"), Kind.QUIET, key="Esc")
        self.setLayout(
            column(Rule(), self._about, self.note, row(None, self._cancel, self._send, spacing=8), spacing=8)
        )
        self._send.clicked.connect(self._sent)
        self._cancel.clicked.connect(self.close_up)
        self.note.sent.connect(self._sent)
        self.note.given_up.connect(self.close_up)
        self._before: QWidget | None = None
        self.hide()

    def begin(self, purpose: Purpose, quote: str = "", span: tuple[int, int] | None = None) -> None:
        """Opens for typing; what was typed for the same purpose stays."""
        if purpose is not self._purpose:
            self.note.clear()
        self._purpose, self._span = purpose, span
        if purpose is Purpose.CHANGES:
            about, send = (
                self.tr("What should change? The author sees it with your comments."),
                self.tr("Ask for changes"),
            )
        else:
            send = self.tr("Comment")
            about = self.tr("On “{0}”").format(" ".join(quote.split())) if quote else self.tr("On the whole post")
        self._about.set_text(about)
        self.note.setAccessibleName(about)
        self._send.setText(send)
        self._send.updateGeometry()
        if self.isHidden():
            self._before = focused(self.window())
        self.show()
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_up(self) -> None:
        if not self.isHidden():
            before, self._before = self._before, None
            now = focused(self.window())
            inside = now is not None and self.isAncestorOf(now)
            if before is not None and inside and isValid(before) and usable(before):
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # on a button
            self.close_up()
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """What was typed is kept by the store now."""
        self.note.clear()
        self.close_up()

    def _sent(self) -> None:
        self.sent.emit(self._purpose, self.note.toPlainText(), self._span)
