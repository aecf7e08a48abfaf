"""A weight as a thin bar that the mouse, the arrow keys and the number keys move."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from advocate_app.desktop.look import RING, tokens
from advocate_app.desktop.widgets.painting import NONE, Ringed, box, brush

MOST = 1.5
STEPS = 15
REST_MS = 400  # one command for a run of key presses


class WeightBar(Ringed, QSlider):
    """0 to 1.5 in tenths; `chosen` carries the weight once the person has let go of it."""

    chosen = Signal(float)

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, STEPS)
        self.setSingleStep(1)
        self.setPageStep(5)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._tell)
        self._said = self._weight = 0.0
        self.valueChanged.connect(self._moved)
        self.sliderReleased.connect(self._tell)

    @property
    def weight(self) -> float:
        return self.value() / 10

    def set_weight(self, weight: float) -> None:
        """What the store says; a movement under way stays."""
        if self.isSliderDown() or self._rest.isActive():
            return
        self._said = weight
        self.blockSignals(True)
        self.setValue(round(weight * 10))
        self.blockSignals(False)
        self.update()

    def flush(self) -> None:
        """Tells what was moved and not told yet."""
        if self._rest.isActive():
            self._tell()

    def _moved(self) -> None:
        if not self.isSliderDown():
            self._rest.start()

    def _tell(self) -> None:
        self._rest.stop()
        if round(self._said * 10) != self.value():
            self._said = self.weight
            self.chosen.emit(self.weight)

    # ── mouse: where it is pressed, there it goes ─────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the page must not change a weight

    def _to(self, event: QMouseEvent) -> None:
        share = event.position().x() / max(1, self.width())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        self.setValue(round(STEPS * min(max(share, 0.0), 1.0)))

    def sizeHint(self) -> QSize:
        return QSize(102, 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = tokens(), brush(self)
        rect = QRectF(2, self.height() / 2 - 2, self.width() - 4, 4)
        box(painter, rect, 2, QColor(t.line))
        share = self.value() / STEPS if self.isEnabled() else 0.0
        filled = rect.width() * share
        left = rect.right() - filled if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else rect.left()
        if filled:
            box(painter, QRectF(left, rect.top(), filled, 4), 2, QColor(t.accent))
        if self.ring:
            box(painter, QRectF(self.rect()).adjusted(0, 3, 0, -3), 5, NONE, QColor(t.accent), RING)
