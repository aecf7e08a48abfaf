"""What a person knows, typed as words: chips in a field, with a completion that Tab takes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.desktop.look import RADIUS, RING, tokens
from advocate_app.desktop.widgets import Flow, LineInput, WordChip, column, flow
from advocate_app.desktop.widgets.buttons import draw_key, key_width
from advocate_app.desktop.widgets.painting import box, brush

LEAST = 2  # letters before a completion is offered


class Completing(LineInput):
    """A line with a completion behind the caret in a quieter tone; Tab takes it, else Tab goes on. Of words with commas
    between, the last one is completed."""

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__(name=name, placeholder=placeholder)
        self._offered: tuple[str, ...] = ()
        self.textChanged.connect(self._completes)

    def set_offered(self, words: Sequence[str]) -> None:
        self._offered = tuple(words)
        self._completes()

    @property
    def completion(self) -> str:
        """The word that Tab would make of what is typed, '' for none."""
        typed = self._typed()
        if len(typed) < LEAST or self.cursorPosition() < len(self.text()):
            return ""
        low = typed.casefold()
        return next((w for w in self._offered if w.casefold().startswith(low) and w.casefold() != low), "")

    def _typed(self) -> str:
        """The word that is being typed."""
        return self.text().replace(";", ",").rpartition(",")[2].lstrip()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.takes(event):
            return True
        return super().event(event)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the key does something here that it does not do in other lines."""
        word = self.completion
        if event.key() != Qt.Key.Key_Tab or not word:
            return False
        self.setText(self.text()[: len(self.text()) - len(self._typed())] + word)
        return True

    def _completes(self) -> None:
        self.setAccessibleDescription(
            self.tr("Tab completes to {0}").format(self.completion) if self.completion else ""
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        word = self.completion
        if not word or not self.hasFocus() or self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return
        t, painter = tokens(), brush(self)
        left = self.cursorRect().center().x() + 1.0
        rest = word[len(self._typed()) :]
        painter.setFont(self.font())
        painter.setPen(QColor(t.faint))
        wide = QFontMetricsF(self.font()).horizontalAdvance(rest)
        painter.drawText(QRectF(left, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, rest)
        key = QRectF(left + wide + 6, 0, 0, self.height())
        draw_key(painter, key, self.tr("Tab"), QColor(t.faint), QColor(t.line_strong))


class WordLine(Completing):
    """The line that is typed in, among the chips of a field."""

    ended = Signal()  # Enter, a comma, or Tab on a completion
    back = Signal()  # Backspace in an empty line

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder)
        self.setProperty("plain", True)
        self.setMinimumHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def takes(self, event: QKeyEvent) -> bool:
        key = event.key()
        if super().takes(event):
            self.ended.emit()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() in (",", ";"):
            if self.text().strip():
                self.ended.emit()
            return True
        if key == Qt.Key.Key_Backspace and not self.text():
            self.back.emit()
            return True
        return False

    def sizeHint(self) -> QSize:
        measure = QFontMetricsF(self.font())
        shown = self.completion or self.text() or self.placeholderText()
        key = key_width(self.tr("Tab")) + 8 if self.completion else 0
        return QSize(int(max(90, measure.horizontalAdvance(shown) + key + 14)), 24)

    def _completes(self) -> None:
        super()._completes()
        self.setMinimumWidth(min(self.sizeHint().width(), 300))
        self.updateGeometry()


class Words(QWidget):
    """A framed field of chips. `changed` when a word came or went."""

    changed = Signal()

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self._words: list[str] = []
        self._chips: list[WordChip] = []
        self.line = WordLine(name, placeholder)
        inside = flow(self.line)
        inside.setAutoFillBackground(False)
        held = inside.layout()
        assert isinstance(held, Flow)
        self._flow = held
        self.setLayout(column(inside, None, spacing=0, margins=(8, 6, 8, 6)))
        self.setMinimumHeight(70)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self.line)
        self.line.ended.connect(self._ended)
        self.line.back.connect(self._back)
        self.line.editingFinished.connect(self._ended)
        self.line.installEventFilter(self)

    @property
    def words(self) -> tuple[str, ...]:
        """What stands there, what is being typed included."""
        typed = " ".join(self.line.text().split())
        return (*self._words, typed) if typed and not self._has(typed) else tuple(self._words)

    def add(self, word: str) -> None:
        word = " ".join(word.split())
        if word and not self._has(word):
            self._words.append(word)
            self._show()

    def _has(self, word: str) -> bool:
        return word.casefold() in (w.casefold() for w in self._words)

    def _ended(self) -> None:
        typed = self.line.text()
        self.line.clear()
        for part in typed.replace(";", ",").split(","):
            self.add(part)

    def _back(self) -> None:
        if self._words:
            self._words.pop()
            self._show()

    def _remove(self, word: str) -> None:
        self._words.remove(word)
        self._show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.line)
        self._chips = [WordChip(word) for word in self._words]
        for chip in self._chips:
            chip.removed.connect(self._remove)
            self._flow.addWidget(chip)
        self._flow.addWidget(self.line)
        for before, after in pairwise((*self._chips, self.line)):
            QWidget.setTabOrder(before, after)
        self.updateGeometry()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def mousePressEvent(self, event: object) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, focused = tokens(), self.line.hasFocus()
        edge, width = (QColor(t.accent), RING) if focused else (QColor(t.edge), 1)
        box(brush(self), QRectF(self.rect()), RADIUS, QColor(t.surface), edge, width)
