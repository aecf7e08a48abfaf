"""Layouts in one line: column(), row(), and a flow that wraps chips; all follow the reading direction."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QVBoxLayout, QWidget

Part = QWidget | QLayout | int | None  # a number is that many px, None takes the space that is left


def _fill(layout: QBoxLayout, parts: tuple[Part, ...], spacing: int, margins: tuple[int, int, int, int]) -> None:
    layout.setSpacing(spacing)
    layout.setContentsMargins(QMargins(*margins))
    for part in parts:
        match part:
            case None:
                layout.addStretch(1)
            case int():
                layout.addSpacing(part)
            case QWidget():
                layout.addWidget(part)
            case QLayout():
                layout.addLayout(part)


def column(*parts: Part, spacing: int = 12, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Parts below each other. Margins are left, top, right, bottom. End with None where the column is higher than its parts."""
    made = QVBoxLayout()
    _fill(made, parts, spacing, margins)
    return made


def row(
    *parts: Part,
    spacing: int = 12,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    grow: QWidget | None = None,
    top: bool = False,
) -> QHBoxLayout:
    """Parts side by side, centred (`top`: aligned at their tops); `grow` takes the width that is left."""
    made = QHBoxLayout()
    _fill(made, parts, spacing, margins)
    for part in parts:
        if isinstance(part, QWidget):
            made.setStretchFactor(part, 1 if part is grow else 0)
            if top:
                made.setAlignment(part, Qt.AlignmentFlag.AlignTop)
    return made


def empty_out(layout: QLayout) -> None:
    """Removes and deletes everything in `layout`, to fill it anew."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        if inner is not None:
            empty_out(inner)


class Flow(QLayout):
    """Lines of widgets, each line as full as it can be: for chips."""

    def __init__(self, *widgets: QWidget, spacing: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _place(self, rect: QRect, *, move: bool) -> int:
        x = y = tall = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(rect.width(), item.minimumSize().width())))
            if x and x + size.width() > rect.width():
                x, y, tall = 0, y + tall + self._gap, 0
            if move:
                left = rect.right() + 1 - x - size.width() if self._mirrored() else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), size))
            x, tall = x + size.width() + self._gap, max(tall, size.height())
        return y + tall

    def _mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft


def flow(*widgets: QWidget, spacing: int = 6) -> QWidget:
    """A widget that holds `widgets` in lines."""
    made = QWidget()
    made.setLayout(Flow(*widgets, spacing=spacing))
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
