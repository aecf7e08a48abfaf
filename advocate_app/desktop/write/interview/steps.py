"""The list of all questions under the answer: which are answered, which one is asked; a click turns to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.icons import draw
from advocate_app.desktop.look import RADIUS, RING, Tone, tokens
from advocate_app.desktop.widgets import column, empty_out
from advocate_app.desktop.widgets.painting import NONE, Ringed, box, brush
from advocate_app.drafting.interview import Mark, Step

MARK, HIGH = 16, 28


class StepButton(Ringed, QAbstractButton):
    """One question, with its mark."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = step.question.id
        self._mark = step.mark
        self.setText(step.question.text)
        self.setAccessibleName(step.question.text)
        self.setAccessibleDescription(self._word())
        self.setToolTip(self._word())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _word(self) -> str:
        match self._mark:
            case Mark.ANSWERED:
                return self.tr("answered")
            case Mark.ASKING:
                return self.tr("being asked")
            case Mark.SKIPPED:
                return self.tr("skipped")
            case Mark.OPEN:
                return self.tr("still open")

    def sizeHint(self) -> QSize:
        return QSize(int(QFontMetricsF(font(Role.STRONG)).horizontalAdvance(self.text())) + MARK + 12, HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, rect = tokens(), brush(self), QRectF(self.rect())
        if self.underMouse() or self.isDown():
            box(painter, rect, RADIUS, QColor(t.bg))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        mark = QRectF(rect.right() - MARK - 2 if mirrored else 2, rect.center().y() - MARK / 2, MARK, MARK)
        match self._mark:
            case Mark.ANSWERED:
                box(painter, mark, MARK / 2, QColor(t.accent))
                draw(painter, "check", mark.adjusted(3, 3, -3, -3), QColor(t.accent_ink), stroke=3.5)
            case Mark.ASKING:
                box(painter, mark, MARK / 2, QColor(t.surface), QColor(t.accent), 5)
            case Mark.SKIPPED:
                box(painter, mark, MARK / 2, NONE, QColor(t.edge))
                draw(painter, "minus", mark.adjusted(3, 3, -3, -3), QColor(t.muted), stroke=3)
            case Mark.OPEN:
                box(painter, mark, MARK / 2, NONE, QColor(t.edge))
        asked = self._mark is Mark.ASKING
        painter.setFont(font(Role.STRONG if asked else Role.BODY))
        painter.setPen((Tone.TEXT if asked else Tone.MUTED).ink(t))
        inside = rect.adjusted(4, 0, -MARK - 12, 0) if mirrored else rect.adjusted(MARK + 12, 0, -4, 0)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        if self.ring:
            box(painter, rect, RADIUS, NONE, QColor(t.accent), RING)


class StepList(QWidget):
    """`chosen` carries the question's id."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("All questions"))
        self._box = column(spacing=0)
        self.setLayout(self._box)
        self._steps: tuple[Step, ...] = ()

    def show_steps(self, steps: Sequence[Step]) -> None:
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        empty_out(self._box)
        last: QWidget | None = None
        for step in steps:
            button = StepButton(step, self)
            button.clicked.connect(self._clicked)
            self._box.addWidget(button)
            button.show()
            if last is not None:
                QWidget.setTabOrder(last, button)
            last = button

    @property
    def buttons(self) -> list[StepButton]:
        items = (self._box.itemAt(i) for i in range(self._box.count()))
        return [w for item in items if item is not None and isinstance(w := item.widget(), StepButton)]

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, StepButton):
            self.chosen.emit(button.question)
