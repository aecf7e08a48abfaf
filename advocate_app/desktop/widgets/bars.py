"""Thin bars: a share of something, steps of a way, and work under way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from advocate_app.desktop.look import tokens
from advocate_app.desktop.widgets.painting import box, brush


class Bar(QProgressBar):
    """A share from 0 to 1, 4 px high. `name` says of what."""

    def __init__(self, name: str, share: float = 0.0, *, height: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_share(share)

    def set_share(self, share: float) -> None:
        self.setValue(round(1000 * min(max(share, 0.0), 1.0)))

    def sizeHint(self) -> QSize:
        return QSize(100, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, rect = tokens(), brush(self), QRectF(self.rect())
        box(painter, rect, 2, QColor(t.line))
        filled = rect.width() * self.value() / 1000
        left = rect.right() - filled if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else rect.left()
        if filled:
            box(painter, QRectF(left, rect.top(), filled, rect.height()), 2, QColor(t.accent))


class Steps(QWidget):
    """Where one is on a way of some steps: question 3 of 6."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at, self._of = 0, 1
        self.setFixedHeight(4)

    def set(self, at: int, of: int) -> None:
        self._at, self._of = at, max(1, of)
        self.setAccessibleName(self.tr("Step {0} of {1}").format(at, of))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = tokens(), brush(self)
        wide = (self.width() - 4 * (self._of - 1)) / self._of
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for i in range(self._of):
            left = (wide + 4) * (self._of - 1 - i if mirrored else i)
            box(painter, QRectF(left, 0, wide, 4), 2, QColor(t.accent if i < self._at else t.line_strong))


class BusyBar(QWidget):
    """Work that takes more than a second: determinate once `set` was called with a total, else a slow sweep."""

    SWEEP_MS, STEP_MS = 1600, 40

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._total, self._at = 0, 0, 0
        self._beat = QTimer(self)
        self._beat.setInterval(self.STEP_MS)
        self._beat.timeout.connect(self._tick)
        self.setAccessibleName(name)
        self.setFixedHeight(3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, done: int, total: int, text: str = "") -> None:
        """Takes a Job's `progress` signal as it is."""
        self._done, self._total = done, total
        self._run()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        self._beat.stop()

    def _run(self) -> None:
        if self.isVisible() and not self._total:
            self._beat.start()
        else:
            self._beat.stop()

    def _tick(self) -> None:
        self._at = (self._at + self.STEP_MS) % self.SWEEP_MS
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, rect = tokens(), brush(self), QRectF(self.rect())
        box(painter, rect, 1.5, QColor(t.line))
        if self._total:
            part = QRectF(0, 0, rect.width() * min(1.0, self._done / self._total), rect.height())
        else:
            part = QRectF(rect.width() * (self._at / self.SWEEP_MS * 1.3 - 0.3), 0, rect.width() * 0.3, rect.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part.moveRight(rect.right() - part.left())
        box(painter, part & rect, 1.5, QColor(t.accent))
