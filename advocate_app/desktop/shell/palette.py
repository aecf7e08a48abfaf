"""The command palette (Ctrl+K): everything that can be done now, and what finders know (drafts, topics), by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import RADIUS, tokens
from advocate_app.desktop.shell.actions import Registry
from advocate_app.desktop.widgets.buttons import draw_key, key_text, key_width
from advocate_app.desktop.widgets.fields import LineInput
from advocate_app.desktop.widgets.focus import Dialog
from advocate_app.desktop.widgets.painting import box

FOUND = Qt.ItemDataRole.UserRole
SHOWN_AT_MOST = 12


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the palette; `detail` says what it is ("draft", "menu File") and `key` how to do it without the palette."""

    text: str
    does: Callable[[], object]
    detail: str = ""
    key: str = ""


Finder = Callable[[str], Sequence[Found]]


def rank(query: str, text: str) -> int | None:
    """How well `text` answers `query`: 0 is best, None not at all. Every word of the query must begin a word or lie within one."""
    words, target = query.casefold().split(), text.casefold()
    if target.startswith(query.casefold().strip()):
        return 0
    starts = target.split()
    worst = 1
    for word in words:
        if any(start.startswith(word) for start in starts):
            continue
        if word not in target:
            return None
        worst = 2
    return worst


class _Line(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, 34)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found = index.data(FOUND)
        view = self.parent()
        assert isinstance(view, QListWidget)
        t, rect = tokens(), QRectF(view.visualRect(view.model().index(index.row(), 0)))
        on = index.row() == view.currentRow()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on:
            box(painter, rect, RADIUS, QColor(t.accent_soft))
        inside = rect.adjusted(10, 0, -10, 0)
        mirrored = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        near, far = (right, left) if mirrored else (left, right)
        quiet = QColor(t.muted)
        if found.key:
            width = key_width(found.key)
            start = inside.left() if mirrored else inside.right() - width
            draw_key(painter, QRectF(start, rect.top(), width, rect.height()), found.key, quiet, QColor(t.line_strong))
        elif found.detail:
            painter.setFont(font(Role.SMALL))
            painter.setPen(quiet)
            painter.drawText(inside, far | Qt.AlignmentFlag.AlignVCenter, found.detail)
        painter.setFont(font(Role.STRONG if on else Role.BODY))
        painter.setPen(QColor(t.accent_text if on else t.text))
        text = painter.fontMetrics().elidedText(found.text, Qt.TextElideMode.ElideRight, int(inside.width() - 120))
        painter.drawText(inside, near | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class Palette(Dialog):
    """Opens over the window; type, choose with up and down, Enter does it, Escape leaves."""

    def __init__(self, window: QWidget, registry: Registry) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._registry = registry
        self._finders: list[Finder] = []
        self.setAccessibleName(self.tr("Search or jump to"))
        self._input = LineInput(name=self.tr("Search or jump to"), placeholder=self.tr("Search or jump to"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setItemDelegate(_Line(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.setSpacing(8)
        inside.addWidget(self._input)
        inside.addWidget(self._list)
        self._input.textChanged.connect(self._find)
        self._input.installEventFilter(self)
        self._list.itemActivated.connect(self._run)
        self._list.itemClicked.connect(self._run)

    def add_finder(self, finder: Finder) -> None:
        """`finder` is asked with what was typed, at every key: answer from memory."""
        self._finders.append(finder)

    def open_over(self) -> None:
        window = self.parentWidget()
        assert window is not None
        width = min(560, window.width() - 48)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.setGeometry(corner.x() + (window.width() - width) // 2, corner.y() + 72, width, 484)
        self._input.clear()
        self._find("")
        self.show()
        self.activateWindow()
        self._input.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def found(self) -> list[Found]:
        """What is listed right now."""
        return [self._list.item(i).data(FOUND) for i in range(self._list.count())]

    def _find(self, query: str) -> None:
        usable = [action for action in self._registry.all() if action.listed and action.isEnabled()]
        actions = [Found(a.text().replace("&", ""), a.trigger, key=key_text(a.shortcut())) for a in usable]
        ranked = [(r, found) for found in actions if (r := rank(query, found.text)) is not None]
        if query.strip():
            ranked += [
                (r, f) for finder in self._finders for f in finder(query) if (r := rank(query, f.text)) is not None
            ]
        ranked.sort(key=lambda pair: pair[0])
        self._list.clear()
        for _, found in ranked[:SHOWN_AT_MOST]:
            item = QListWidgetItem(found.text)
            item.setData(FOUND, found)
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _run(self) -> None:
        item = self._list.currentItem()
        self.accept()
        if item is not None:
            item.data(FOUND).does()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()  # a click beside it closes it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._list.setCurrentRow(min(max(0, self._list.currentRow() + step), self._list.count() - 1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
        return False
