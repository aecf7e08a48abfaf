"""Inputs: a label above its field, a problem in words below it, a choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.icons import draw
from advocate_app.desktop.look import RADIUS, RING, Tone, tokens
from advocate_app.desktop.widgets.painting import box, brush
from advocate_app.desktop.widgets.text import Text


class LineInput(QLineEdit):
    """One line of text, 32 px high. `left` fires with the text when the person leaves the field or presses Enter, if it changed."""

    left = Signal(str)

    def __init__(self, text: str = "", *, name: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._last = text
        self.setFont(font(Role.BODY))
        self.setMinimumHeight(32)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.editingFinished.connect(self._leave)

    def set_text(self, text: str) -> None:
        """What the store says; leaves alone what is being typed right now."""
        if not (self.hasFocus() and self.isModified()):
            self._last = text
            if self.text() != text:
                self.setText(text)

    def set_wrong(self, wrong: bool) -> None:
        if wrong != bool(self.property("wrong")):
            self.setProperty("wrong", wrong)
            self.style().polish(self)

    def _leave(self) -> None:
        self.setModified(False)
        if self.text() != self._last:
            self._last = self.text()
            self.left.emit(self._last)


class Choice(QComboBox):
    """One of a few values; `picked` carries the value, only when the person picked it."""

    picked = Signal(object)

    def __init__(
        self, name: str = "", choices: Sequence[tuple[object, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFont(font(Role.BODY))
        self.setMinimumHeight(32)
        self.setAccessibleName(name)
        self._values: tuple[object, ...] = ()  # Qt would make plain texts of our kinds
        self.set_choices(choices)
        self.activated.connect(self._pick)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Values and labels; the picked value stays where it still exists."""
        before = self.value
        self.clear()
        self._values = tuple(value for value, _ in choices)
        self.addItems([label for _, label in choices])
        self.set_value(before)

    def add_choice(self, value: object, label: str) -> None:
        """One more, unless it is there."""
        if value not in self._values:
            self._values = (*self._values, value)
            self.addItem(label)

    @property
    def value(self) -> object:
        """None where there is nothing to choose from."""
        index = self.currentIndex()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: object) -> None:
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def _pick(self) -> None:
        self.picked.emit(self.value)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + 12, 32)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the page must not change a setting

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, rect = tokens(), brush(self), QRectF(self.rect())
        edge, width = (QColor(t.accent), RING) if self.hasFocus() else (QColor(t.edge), 1)
        box(painter, rect, RADIUS, QColor(t.surface if self.isEnabled() else t.sunken), edge, width)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        arrow = QRectF(10 if mirrored else rect.right() - 24, rect.center().y() - 7, 14, 14)
        draw(painter, "chevron-down", arrow, QColor(t.muted))
        painter.setPen(QColor(t.text if self.isEnabled() else t.faint))
        painter.setFont(self.font())
        inside = rect.adjusted(28 if mirrored else 10, 0, -10 if mirrored else -28, 0)
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)


class Field(QWidget):
    """A label above an input; the label is the input's name, and what is wrong stands below it."""

    def __init__(self, label: str, input: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.input = input
        self._hint = hint
        self._label = Text(label, Role.SMALL, Tone.MUTED, lines=1)
        self._label.setBuddy(input)
        input.setAccessibleName(label)
        self._below = Text(hint, Role.SMALL, Tone.MUTED)
        if not hint:  # shown before it has a parent, it would be a window of its own for a moment
            self._below.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self._label)
        inside.addWidget(input)
        inside.addWidget(self._below)

    def set_words(self, label: str, hint: str) -> None:
        """Another label and hint."""
        self._hint = hint
        self._label.set_text(label)
        self.input.setAccessibleName(label)
        self.set_problem("")

    def set_label(self, label: str) -> None:
        self._label.set_text(label)
        self.input.setAccessibleName(label)

    def set_problem(self, sentence: str) -> None:
        """Says what is wrong; '' takes it back."""
        self._below.set_text(sentence or self._hint)
        self._below.set_tone(Tone.STOP if sentence else Tone.MUTED)
        self._below.setVisible(bool(sentence or self._hint))
        self.input.setAccessibleDescription(sentence or self._hint)
        if isinstance(self.input, LineInput):
            self.input.set_wrong(bool(sentence))
