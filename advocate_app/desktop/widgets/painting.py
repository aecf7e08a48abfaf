"""What several painted widgets share: rounded boxes, and a focus ring that shows when the keyboard brought the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

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

    A click with the mouse draws no ring; a window that comes back to the front keeps the ring it had; where the program brought
    the focus, it is as with the last that a person brought. A button is pressed by Enter as by Space.
    """

    _keys_last = False  # of all of them
    _by_keys: bool | None = None

    @property
    def ring(self) -> bool:
        return bool(self._by_keys) and self.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and isinstance(self, QAbstractButton):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reason = event.reason()
        if reason in _KEYS or reason == Qt.FocusReason.MouseFocusReason:
            Ringed._keys_last = reason in _KEYS
        if reason not in _PASSING or self._by_keys is None:
            self._by_keys = Ringed._keys_last
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
