"""The names of the days over the week."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate_app.desktop.calendar.facts import Shown
from advocate_app.desktop.calendar.week import GUTTER
from advocate_app.desktop.calendar.words import day_head
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone, tokens
from advocate_app.desktop.widgets import Run, Text, empty_out
from advocate_app.desktop.widgets.painting import brush

HIGH = 36


class DayHeads(QWidget):
    """As wide as the week below: see `set_width`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GUTTER, 0, 0, 0)
        self._row.setSpacing(0)
        self._days = 0
        self.setFixedHeight(HIGH)

    def show_days(self, shown: Shown) -> None:
        empty_out(self._row)
        self._days = len(shown.days)
        today = shown.now.astimezone(shown.zone).date()
        for day in shown.days:
            runs = [Run(day_head(day.date), Role.STRONG)]
            if day.date == today:
                runs.append(Run(self.tr(" · today"), Role.STRONG, Tone.ACCENT))
            text = Text.of(*runs, role=Role.STRONG, lines=1)
            text.setContentsMargins(11, 0, 4, 0)
            text.setMinimumWidth(0)
            self._row.addWidget(text, 1)
        self.update()

    def set_width(self, width: int) -> None:
        """The width of the week, which its scroll bar makes narrower."""
        beside = max(0, self.width() - width)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft  # margins are not turned round by Qt
        self._row.setContentsMargins(beside if mirrored else GUTTER, 0, GUTTER if mirrored else beside, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = brush(self), QColor(tokens().line)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), line)
        for i in range(self._row.count()):
            item = self._row.itemAt(i)
            widget = item.widget() if item else None
            if widget is not None:
                edge = widget.geometry().right() if self.isRightToLeft() else widget.x()
                painter.fillRect(QRectF(edge, 0, 1, self.height()), line)
