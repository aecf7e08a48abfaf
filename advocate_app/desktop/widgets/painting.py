"""What several painted widgets share: rounded boxes, and a focus ring that shows when the keyboard brought the focus."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

NONE = QColor(0, 0, 0, 0)


class Corners(NamedTuple):
    """Radii in px of the upper and the lower corners."""

    top: float
    bottom: float


def brush(widget: QWidget) -> QPainter:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor = NONE,
    edge: QColor = NONE,
    width: float = 1.0,
    *,
    dashed: bool = False,
) -> None:
    """A rounded box whose border lies inside `rect`."""
    painter.setPen(Qt.PenStyle.NoPen)
    if edge.alpha():
        pen = QPen(edge, width)
        if dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        half = width / 2
        rect, radius = rect.adjusted(half, half, -half, -half), radius - half
    painter.setBrush(fill)
    painter.drawRoundedRect(rect, radius, radius)


def ground(painter: QPainter, rect: QRectF, corners: Corners, fill: QColor) -> None:
    """Fills `rect` with different radii above and below: a row at the end of a card."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    middle = rect.center().y()
    upper_half = QRectF(rect.left(), rect.top(), rect.width(), middle - rect.top())
    painter.save()
    painter.setClipRect(upper_half)
    painter.drawRoundedRect(rect, corners.top, corners.top)
    painter.setClipRect(QRectF(rect.left(), middle, rect.width(), rect.bottom() - middle))
    painter.drawRoundedRect(rect, corners.bottom, corners.bottom)
    painter.restore()


class Ringed(QWidget):
    """Knows whether the keyboard brought the focus here (`ring`); a click with the mouse draws no ring."""

    ring = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ring = False
        super().focusOutEvent(event)
        self.update()
