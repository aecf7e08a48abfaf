"""A sentence on what was just done, with Undo, over the bottom of the window: instead of asking before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import CARD_RADIUS, tokens
from advocate_app.desktop.screen import Toast
from advocate_app.desktop.widgets.buttons import Button, IconButton
from advocate_app.desktop.widgets.notices import announce
from advocate_app.desktop.widgets.painting import box, brush
from advocate_app.desktop.widgets.text import Text

SHOWN_MS = 8000


class ToastBar(QWidget):
    """Lies over its parent; stays while the mouse rests on it. A new toast replaces the one before."""

    changed = Signal()  # whether there is something to undo

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = Text("", Role.STRONG, lines=2)
        self._undo_button = Button(self.tr("Undo"), key="Ctrl+Z", small=True)
        self._close = IconButton("x", self.tr("Close this message"), size=24)
        self._undo: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.clear)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(16, 9, 10, 9)
        inside.setSpacing(12)
        inside.addWidget(self._text, 1)
        inside.addWidget(self._undo_button)
        inside.addWidget(self._close)
        self._undo_button.clicked.connect(self.undo)
        self._close.clicked.connect(self.clear)
        parent.installEventFilter(self)
        self.hide()

    @property
    def can_undo(self) -> bool:
        return self._undo is not None

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""

    def show_toast(self, toast: Toast) -> None:
        self._undo = toast.undo
        self._text.set_text(toast.text)
        self._undo_button.setVisible(toast.undo is not None)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        announce(self, toast.text)
        self.changed.emit()

    def undo(self) -> None:
        undo = self._undo
        self.clear()
        if undo is not None:
            undo()

    def clear(self) -> None:
        self._undo = None
        self._timer.stop()
        self.hide()
        self.changed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            width = min(max(280, self.sizeHint().width()), parent.width() - 48)
            height = max(44, self.heightForWidth(width))
            self.setGeometry((parent.width() - width) // 2, parent.height() - height - 44, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        box(brush(self), QRectF(self.rect()), CARD_RADIUS, QColor(t.surface), QColor(t.edge))
