"""Chips: small labels, and the clickable ones of 24 px that filter, switch a view or carry a word that can be removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QSizePolicy, QWidget

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import RING, Tone, tokens
from advocate_app.desktop.widgets.buttons import IconButton
from advocate_app.desktop.widgets.layouts import Flow
from advocate_app.desktop.widgets.painting import NONE, Ringed, box, brush


class Chip(QLabel):
    """A label on a tint: Tone.ACCENT for reasons, STOP, ADVICE, OK, BLUE for questions, VIOLET for campaigns, MUTED for the rest."""

    def __init__(self, text: str, tone: Tone = Tone.MUTED, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(Role.CHIP))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set(self, text: str, tone: Tone) -> None:
        self._tone = tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(int(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 17, 19)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 48), 19)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = tokens(), brush(self)
        rect = QRectF(self.rect())
        box(painter, rect, rect.height() / 2, self._tone.tint(t))
        painter.setPen(self._tone.ink(t))
        painter.setFont(self.font())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 16)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
        if shown != self.text() and not self.toolTip():
            self.setToolTip(self.text())


class ChipButton(Ringed, QPushButton):
    """A chip that can be pressed; `checkable` for filters and tabs, `adds` for suggestions ("+ profiling")."""

    def __init__(
        self, text: str, *, checkable: bool = False, adds: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._adds = adds
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        self.setFont(font(Role.CHIP))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Of chips of which one is chosen, the arrow keys choose the next, whichever line it stands in."""
        group: QButtonGroup | None = self.group()
        forward, back = (Qt.Key.Key_Right, Qt.Key.Key_Down), (Qt.Key.Key_Left, Qt.Key.Key_Up)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            forward, back = (Qt.Key.Key_Left, Qt.Key.Key_Down), (Qt.Key.Key_Right, Qt.Key.Key_Up)
        if group is None or event.key() not in (*forward, *back):
            super().keyPressEvent(event)
            return
        every = group.buttons()
        at = every.index(self) + (1 if event.key() in forward else -1)
        if 0 <= at < len(every):
            every[at].setFocus(Qt.FocusReason.TabFocusReason)
            every[at].setChecked(True)

    def sizeHint(self) -> QSize:
        # as wide as the heavier font of the chosen state: nothing moves when the choice does
        return QSize(int(QFontMetricsF(font(Role.CHIP_ON)).horizontalAdvance(self.text())) + 21, 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, rect = tokens(), brush(self), QRectF(self.rect())
        on = self.isChecked()
        ground = t.accent_soft if on else t.surface if self._adds or self.underMouse() else t.sunken
        box(painter, rect, 12, QColor(ground), QColor(t.accent if on else t.line_strong))
        if self.ring:
            box(painter, rect, 12, NONE, QColor(t.accent), RING)
        painter.setFont(font(Role.CHIP_ON if on else Role.CHIP))
        painter.setPen(QColor(t.accent_text if on else t.text if self._adds else t.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())


class WordChip(QWidget):
    """A word that the person typed, with a button that takes it away."""

    removed = Signal(str)

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = word
        self._label = QLabel(word, self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setFont(font(Role.SMALL))
        self._cross = IconButton("x", self.tr("Remove {0}").format(word), size=24, tone=Tone.ACCENT, parent=self)
        self._cross.clicked.connect(self._remove)
        self._label.hide()
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(int(QFontMetricsF(font(Role.SMALL)).horizontalAdvance(self.word)) + 10 + 26, 24)

    def resizeEvent(self, event: object) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._cross.move(0 if mirrored else self.width() - 25, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, rect = tokens(), brush(self), QRectF(self.rect())
        box(painter, rect, 12, QColor(t.accent_soft))
        painter.setPen(QColor(t.accent_text))
        painter.setFont(font(Role.SMALL))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.drawText(
            rect.adjusted(26 if mirrored else 10, 0, -10 if mirrored else -26, 0),
            Qt.AlignmentFlag.AlignCenter,
            self.word,
        )

    def _remove(self) -> None:
        self.removed.emit(self.word)


class Tabs(QWidget):
    """Chips of which one is chosen; Tab stops once, the arrow keys move the choice. Wraps when there is no room."""

    chosen = Signal(str)

    def __init__(self, name: str, tabs: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        """`name` says what is chosen ("Kind of topic"); `tabs` are ids and labels, the first one is chosen."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._chips: dict[str, ChipButton] = {}
        self._flow = Flow()
        self.setLayout(self._flow)
        self._group.buttonToggled.connect(self._toggled)
        self.set_tabs(tabs)

    def set_tabs(self, tabs: Sequence[tuple[str, str]]) -> None:
        """New ids and labels; the choice stays where its id stays. Emits nothing."""
        before = self.current
        if list(self._chips) != [tab for tab, _ in tabs]:
            for chip in self._chips.values():
                self._group.removeButton(chip)
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self._chips = {tab: ChipButton(label, checkable=True) for tab, label in tabs}
            self.blockSignals(True)
            for chip in self._chips.values():
                self._group.addButton(chip)
                self._flow.addWidget(chip)
            if self._chips:
                self._chips.get(before, next(iter(self._chips.values()))).setChecked(True)
            self.blockSignals(False)
        for tab, label in tabs:
            self._chips[tab].setText(label)
        self.updateGeometry()

    @property
    def current(self) -> str:
        """The id of the chosen tab, '' without tabs."""
        return next((tab for tab, chip in self._chips.items() if chip.isChecked()), "")

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(self._chips)

    def choose(self, id: str) -> None:
        self._chips[id].setChecked(True)

    def chip(self, id: str) -> ChipButton:
        return self._chips[id]

    def _toggled(self, chip: QPushButton, on: bool) -> None:
        if on:
            self.chosen.emit(self.current)
