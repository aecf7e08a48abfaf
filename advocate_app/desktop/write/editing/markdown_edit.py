"""Where one writes: Markdown as plain text, in a column that is comfortable to read.

Positions are code points of `text()`; Qt counts UTF-16 units, the conversion happens here. `edited` comes from what the text
really became (`contentsChange`): `textChanged` would fire for colours too.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import tokens
from advocate_app.desktop.widgets.painting import NONE, box, brush
from advocate_app.desktop.write.editing.highlighter import Highlighter
from advocate_app.desktop.write.editing.spaced import SpacedLayout, on_a_line
from advocate_app.drafts.positions import Utf16

COLUMN, EDGE, LEAST_EDGE, TOP = 604, 64, 24, 22  # px: the widest line, what lies beside it, above it
INSET = 12  # px between the ground of code and its letters
INDENT = "    "  # four blanks nest a list in every dialect of Markdown


class MarkdownEdit(QPlainTextEdit):
    """The person's text. `edited` fires once per change of the text, never for its colours or for `show_text`."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = self._colouring = False
        self._text: str | None = None  # what `text` gave, until it changes
        self._units = Utf16("")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(font(Role.EDITOR))
        self._least = self.fontMetrics().height()  # px that a block has at least
        self.setStyleSheet("QPlainTextEdit { border: 0; border-radius: 0; padding: 0; background: palette(base); }")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        document = QTextDocument(self)
        self._layout = SpacedLayout(document)
        document.setDocumentLayout(self._layout)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(INSET)
        self.setDocument(document)
        self.highlighter = Highlighter(self.document())
        self.document().contentsChange.connect(self._changed)
        self.updateRequest.connect(self._in_view)

    # ── the text ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def text(self) -> str:
        """The whole text, with its no-break spaces (`toPlainText` would lose them)."""
        if self._text is None:
            self._text = self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
            self._units = Utf16(self._text)
        return self._text

    def show_text(self, text: str) -> None:
        """Another draft's text. What could be undone before can't be any more."""
        self._showing = self.highlighter.strips = True
        try:
            self.setPlainText(text)
        finally:
            self._showing = self.highlighter.strips = False
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def apply(self, start: int, end: int, replacement: str) -> None:
        """Puts `replacement` in the place of [start, end): one step to undo."""
        cursor = self.cursor_at(start, end)
        cursor.beginEditBlock()
        cursor.insertText(replacement)
        cursor.endEditBlock()

    def insert(self, text: str) -> None:
        """Puts `text` where the caret is, in place of what is selected."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.insertText(text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def jump(self, start: int, end: int) -> None:
        """Selects [start, end), brings it into view and the keyboard to it."""
        self.setTextCursor(self.cursor_at(start, end))
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def selected_span(self) -> tuple[int, int]:
        """What is selected; both are the caret where nothing is."""
        return self.span_of(self.textCursor())

    def cursor_at(self, start: int, end: int) -> QTextCursor:
        """A cursor over [start, end), which moves along with what is typed before it."""
        units, cursor = self._counted().units, QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(units(start), last))
        cursor.setPosition(min(units(end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def span_of(self, cursor: QTextCursor) -> tuple[int, int]:
        points = self._counted().code_points
        return points(cursor.selectionStart()), points(cursor.selectionEnd())

    def _counted(self) -> Utf16:
        self.text()
        return self._units

    def _changed(self, position: int, removed: int, added: int) -> None:
        self._text = None
        if not self._showing:
            self.edited.emit()

    def _in_view(self) -> None:
        if not self._colouring:  # colours ask for another update
            self._colouring = True
            self.highlighter.show(self.firstVisibleBlock(), self.viewport().height() // self._least + 2)
            self._colouring = False

    # ── indenting: Tab moves the focus ────────────────────────────────────────────────────────────────────────────────

    def indent(self) -> None:
        """Moves the selected lines in, as deep as a list needs."""
        self._each_line(_more)

    def outdent(self) -> None:
        self._each_line(_less)

    def _each_line(self, change: Callable[[str], tuple[int, str]]) -> None:
        """`change` says how many units a line loses at its start, and what it gets there."""
        chosen, cursor = self.textCursor(), QTextCursor(self.document())
        block, last = (
            self.document().findBlock(chosen.selectionStart()),
            self.document().findBlock(chosen.selectionEnd()),
        )
        cursor.beginEditBlock()
        while block.isValid():
            lost, got = change(block.text())
            cursor.setPosition(block.position())
            cursor.setPosition(block.position() + lost, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(got)
            if block == last:
                break
            block = block.next()
        cursor.endEditBlock()

    # ── how it looks ──────────────────────────────────────────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keep_column()
        super().resizeEvent(event)

    def _keep_column(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        edge = max(LEAST_EDGE, min(EDGE, (room - 420) // 2), (self.width() - COLUMN) // 2) - INSET
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (edge, edge):
            self.setViewportMargins(edge, TOP - INSET, edge, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "highlighter"):
            self.highlighter.dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_code()
        super().paintEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(self._on_a_line(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self._on_a_line(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(self._on_a_line(event))

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """The same event, never between two lines."""
        at = event.position()
        block = self.cursorForPosition(at.toPoint()).block()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        moved = QPointF(at.x(), top + on_a_line(block, at.y() - top))
        if abs(moved.y() - at.y()) < 1:
            return event
        return QMouseEvent(
            event.type(), moved, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )

    def _paint_code(self) -> None:
        """The ground of code between fences, as wide as the column."""
        painter, fill = brush(self.viewport()), QColor(tokens().sunken)
        block, ground = self.firstVisibleBlock(), QRectF()
        while block.isValid():
            rect = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if rect.top() > self.viewport().height():
                break
            if self.highlighter.is_code(block):
                line = QRectF(0, rect.top(), self.viewport().width(), rect.height())
                ground = line if ground.isNull() else ground.united(line)
            elif not ground.isNull():
                box(painter, ground, 8, fill, NONE)
                ground = QRectF()
            block = block.next()
        if not ground.isNull():
            box(painter, ground, 8, fill, NONE)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        ):
            self.textCursor().insertBlock()  # a soft break means nothing in Markdown
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)


def _more(line: str) -> tuple[int, str]:
    return 0, INDENT


def _less(line: str) -> tuple[int, str]:
    start = line[: len(INDENT)]
    return (1 if start[:1] == "\t" else len(start) - len(start.lstrip(" "))), ""
