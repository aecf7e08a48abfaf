"""The Markdown of a revision, to be selected and commented on, and what changed in it since the revision before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import Tone, tokens
from advocate_app.desktop.review.changes import Change, Piece
from advocate_app.desktop.review.page import FIXED, written
from advocate_app.desktop.review.reading_facts import Said


class SourceView(QPlainTextEdit):
    """Read-only; passages that were commented on are marked and underlined, the comment is their tool tip in the list beside."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(font(Role.MONO))
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(True)
        self._said: tuple[Said, ...] = ()

    def show_source(self, text: str, said: Sequence[Said]) -> None:
        if text != self.toPlainText():
            self.setPlainText(text)
        self._said = tuple(said)
        self._mark()

    @property
    def span(self) -> tuple[int, int] | None:
        """What is selected, in code points of the text; None without a selection."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        text = self.toPlainText()
        return _points(text, cursor.selectionStart()), _points(text, cursor.selectionEnd())

    def select(self, span: tuple[int, int]) -> None:
        """Brings a passage into view and selects it."""
        self.setTextCursor(self._cursor(span))
        self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()

    def _mark(self) -> None:
        t, marks = tokens(), []
        for said in self._said:
            if said.span is not None:
                mark = QTextEdit.ExtraSelection()
                look = QTextCharFormat()
                look.setBackground(Tone.ADVICE.tint(t))
                look.setForeground(Tone.ADVICE.ink(t))
                look.setFontUnderline(True)
                mark.format, mark.cursor = look, self._cursor(said.span)
                marks.append(mark)
        self.setExtraSelections(marks)

    def _cursor(self, span: tuple[int, int]) -> QTextCursor:
        text, cursor = self.toPlainText(), QTextCursor(self.document())
        cursor.setPosition(_units(text[: span[0]]))
        cursor.setPosition(_units(text[: span[1]]), QTextCursor.MoveMode.KeepAnchor)
        return cursor


class ChangesView(QTextEdit):
    """Added words with + on green, removed ones with − and a line through them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self._pieces: tuple[Piece, ...] = ()

    def show_changes(self, pieces: Sequence[Piece]) -> None:
        if tuple(pieces) != self._pieces:
            self._pieces = tuple(pieces)
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        t = tokens()
        self.clear()
        cursor = self.textCursor()
        block = QTextBlockFormat()
        block.setLineHeight(Role.MONO.value.line, FIXED)
        cursor.setBlockFormat(block)
        looks = {
            Change.SAME: ("", written(Role.MONO, t, Tone.MUTED)),
            Change.ADDED: ("+", written(Role.MONO, t, Tone.OK)),
            Change.REMOVED: ("−", written(Role.MONO, t, Tone.STOP)),
        }
        looks[Change.ADDED][1].setBackground(Tone.OK.tint(t))
        looks[Change.REMOVED][1].setBackground(Tone.STOP.tint(t))
        looks[Change.REMOVED][1].setFontStrikeOut(True)
        first = -1
        for piece in self._pieces:
            sign, look = looks[piece.change]
            if piece.change is not Change.SAME and first < 0:
                first = cursor.position()
            if sign:
                plain = QTextCharFormat(look)
                plain.setFontStrikeOut(False)
                cursor.insertText(sign, plain)
            cursor.insertText(piece.text, look)
        cursor.setPosition(max(0, first))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()


def _units(text: str) -> int:
    """Length in UTF-16 code units, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _points(text: str, units: int) -> int:
    """The code point at a UTF-16 position."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass"))
