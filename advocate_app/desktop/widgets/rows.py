"""A card of rows with lines between them. Rows that can be chosen move the choice with up, down, Home and End; Enter opens.

self._list = ListCard(self.tr("Topics"), selects=True, scrolls=True)
self._list.show_rows([Row(column(Text(t.title, Role.STRONG), Text(t.sub, Role.SMALL, Tone.FAINT)), key=t.id, name=t.title) …])
self._list.selected.connect(self.presenter.look_at)        # the key
self._list.opened.connect(self.presenter.open)             # Enter or a double click
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QSizePolicy, QVBoxLayout

from advocate_app.desktop.look import CARD_RADIUS, RING, tokens
from advocate_app.desktop.widgets.cards import Card, Scroll
from advocate_app.desktop.widgets.layouts import Part, column
from advocate_app.desktop.widgets.painting import NONE, Corners, Ringed, box, brush, ground
from advocate_app.desktop.widgets.text import Text


class Row(Ringed, QAbstractButton):
    """One row: any layout in it, buttons too. `name` is what a screen reader says; `key` comes back in the list's signals."""

    def __init__(
        self,
        inside: QLayout,
        *,
        key: Hashable = None,
        name: str = "",
        margins: tuple[int, int, int, int] = (16, 11, 16, 11),
    ) -> None:
        super().__init__()
        self.key = key
        self.first = self.last = False
        inside.setContentsMargins(*margins)
        self.setLayout(inside)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.toggled.connect(self._tint)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def place(self, *, first: bool, last: bool) -> None:
        """Whether its upper or lower corners are the card's."""
        if (first, last) != (self.first, self.last):
            self.first, self.last = first, last
            self.update()

    def nextCheckState(self) -> None:
        """Nothing: the list alone says which row is chosen."""

    def _tint(self, on: bool) -> None:
        for text in self.findChildren(Text):
            text.set_tinted(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        card = self._card()
        if card is None or not card.key_pressed(self, event.key()):
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        card = self._card()
        if card is not None and self.isCheckable():
            card.opened.emit(self.key)

    def _card(self) -> ListCard | None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, ListCard):
            parent = parent.parentWidget()
        return parent

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, rect = tokens(), brush(self), QRectF(self.rect())
        corners = Corners(CARD_RADIUS - 1 if self.first else 0, CARD_RADIUS - 1 if self.last else 0)
        if self.isChecked():
            ground(painter, rect, corners, QColor(t.accent_soft))
        elif self.isCheckable() and self.underMouse():
            ground(painter, rect, corners, QColor(t.bg))
        if not self.last:
            painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), QColor(t.line))
        if self.ring:
            box(painter, rect, max(corners), NONE, QColor(t.accent), RING)


class ListCard(Card):
    """`selects`: one row can be chosen. `scrolls`: it fills its place and scrolls; else it is as high as its rows."""

    selected = Signal(object)  # the row's key, when the person chose it
    opened = Signal(object)

    def __init__(self, name: str, *head: Part, selects: bool = False, scrolls: bool = False) -> None:
        super().__init__(spacing=0, margins=(1, 1, 1, 1), name=name)
        self._selects = selects
        if head:
            self.add(column(*head, spacing=4, margins=(16, 14, 16, 4)))
        self._head = bool(head)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._all: list[Row] = []
        self._chosen: Hashable = None
        self._scroll: Scroll | None = None
        if scrolls:
            outer = QVBoxLayout()
            outer.setContentsMargins(0, 0, 0, 0)
            outer.addLayout(self._rows)
            outer.addStretch(1)
            self._scroll = Scroll(outer)
            self.add(self._scroll)
        else:
            self.add(self._rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """These rows and no others; the chosen key stays chosen where it still exists, and keeps the focus. Emits nothing.

        A row that stays stays as it is; one that goes is deleted.
        """
        if rows == self._all:
            return
        chosen, focused = self.chosen, any(row.hasFocus() for row in self._all)
        staying = {id(row) for row in rows}
        gone = [row for row in self._all if id(row) not in staying]
        known = {id(row) for row in self._all}
        for row in gone:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = [row for row in self._all if id(row) in staying]
        self._all = list(rows)
        for index, row in enumerate(self._all):
            row.place(first=index == 0 and not self._head, last=index == len(self._all) - 1 and self._scroll is None)
            if id(row) not in known:
                row.setCheckable(self._selects)
                row.clicked.connect(self._clicked)
            if shown[index : index + 1] != [row]:
                if row in shown:
                    shown.remove(row)
                shown.insert(index, row)
                self._rows.insertWidget(index, row)
                row.show()  # now, not when the layout gets round to it: a hidden row takes no focus
        self.choose(chosen)
        if focused:
            self.focus_row()

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._all)

    @property
    def chosen(self) -> Hashable:
        """The chosen row's key, or None."""
        return self._chosen

    def choose(self, key: Hashable) -> None:
        """Chooses without telling anyone: the presenter's word. A key that is not there chooses nothing."""
        self._chosen = None
        for row in self._all:
            on = self._selects and key is not None and row.key == key
            row.setChecked(on)
            if on:
                self._chosen = key
        self._one_tab_stop()

    @property
    def stop(self) -> Row | None:
        """Where Tab stops: the chosen row, or the first."""
        return next((row for row in self._all if row.focusPolicy() & Qt.FocusPolicy.TabFocus), None)

    def focus_row(self) -> None:
        """Brings the keyboard to the chosen row, or the first."""
        row = self.stop
        if row is not None:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def key_pressed(self, row: Row, key: int) -> bool:
        """What the keyboard does on `row`; whether it did anything."""
        if not self._selects:
            return False
        at, end = self._all.index(row), len(self._all) - 1
        target = {Qt.Key.Key_Up: at - 1, Qt.Key.Key_Down: at + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: end}.get(
            Qt.Key(key)
        )
        if target is not None:
            self._pick(self._all[min(max(target, 0), end)], Qt.FocusReason.TabFocusReason)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(row, Qt.FocusReason.OtherFocusReason)
            self.opened.emit(row.key)
            return True
        return False

    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, Row) and self._selects:
            self._pick(row, Qt.FocusReason.MouseFocusReason)

    def _pick(self, row: Row, reason: Qt.FocusReason) -> None:
        changed = row.key != self._chosen
        self.choose(row.key)
        row.setFocus(reason)
        if self._scroll is not None:
            self._scroll.ensureWidgetVisible(row, 0, 0)
        if changed:
            self.selected.emit(row.key)

    def _one_tab_stop(self) -> None:
        if self._selects:
            stop = next((row for row in self._all if row.isChecked()), self._all[0] if self._all else None)
            for row in self._all:
                row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)
