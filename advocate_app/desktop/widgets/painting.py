"""What several painted widgets share: rounded boxes, and a focus ring that shows when the keyboard brought the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

NONE = QColor(0, 0, 0, 0)
_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)


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


if TYPE_CHECKING:
    Base = QWidget
else:
    Base = object  # two Qt classes side by side in one Python class crash PySide6: a mixin has none


class Ringed(Base):
    """Put before a Qt class (`class Button(Ringed, QPushButton)`): knows whether the keyboard brought the focus here.

    A click with the mouse draws no ring; a window that comes back to the front keeps the ring it had.
    """

    _by_keys = False

    @property
    def ring(self) -> bool:
        return self._by_keys and self.hasFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _PASSING:
            self._by_keys = event.reason() in _KEYS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
