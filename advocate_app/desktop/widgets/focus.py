"""Where Tab goes: through everything that can be operated, in the order in which it is read, whenever it was made.

    def focusNextPrevChild(self, next: bool) -> bool:           # of a window or a dialog
        return step(self, forward=next)

A `Dialog` does that, and gives the keyboard back to its window when it closes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QDialog,
    QGridLayout,
    QLayout,
    QMainWindow,
    QWidget,
)

TAB, BACKTAB = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason


def focused(window: QWidget) -> QWidget | None:
    """What has the focus while `window` is in front. Qt's own declaration forgets that there may be none."""
    return window.focusWidget()


def usable(widget: QWidget) -> bool:
    """Whether the keyboard can be here."""
    return widget.isVisible() and widget.isEnabled()


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops here. Of buttons of which one is chosen, Tab stops at that one; the arrow keys reach the others."""
    if not usable(widget) or widget.isWindow() or widget.focusProxy() is not None:
        return False
    chosen = _chosen(widget.group()) if isinstance(widget, QAbstractButton) else None
    return widget is chosen if chosen is not None else bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _chosen(group: QButtonGroup | None) -> QAbstractButton | None:
    return group.checkedButton() if group is not None and group.exclusive() else None


def reading_order(inside: QWidget, also: QWidget | None = None) -> Iterator[QWidget]:
    """What is in there, from the first to the last that is read: seen, or `also` where the focus was when it was hidden."""
    for child in _children(inside):
        if not child.isHidden() or child is also or (also is not None and child.isAncestorOf(also)):
            yield child
            yield from reading_order(child, also)


def stops(inside: QWidget) -> list[QWidget]:
    return [widget for widget in reading_order(inside) if is_stop(widget)]


def step(window: QWidget, *, forward: bool) -> bool:
    """Brings the keyboard to the next stop (else the one before), around the end; False where there is no other."""
    now = focused(window)
    every = list(reading_order(window, now))
    at = every.index(now) if now in every else -1
    ahead = [*every[at + 1 :], *every[: max(at, 0)]]
    target = next((widget for widget in (ahead if forward else reversed(ahead)) if is_stop(widget)), None)
    if target is None:
        return False
    target.setFocus(TAB if forward else BACKTAB)
    return True


def _children(inside: QWidget) -> list[QWidget]:
    """As laid out; what no layout holds (any more) comes where it lies."""
    layout = inside.layout()
    # the layout of a main window answers in an order of its own
    placed = [] if layout is None or isinstance(inside, QMainWindow) else list(_placed(layout))
    known = set(placed)
    loose = [c for c in inside.children() if isinstance(c, QWidget) and c not in known and not c.isWindow()]
    sign = -1 if inside.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1

    def lies(child: QWidget) -> tuple[int, int]:
        return child.y(), sign * child.x()

    for child in sorted(loose, key=lies):
        at = next((i for i, other in enumerate(placed) if lies(other) > lies(child)), len(placed))
        placed.insert(at, child)
    return placed


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for index in _indices(layout):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed(inner)


def _indices(layout: QLayout) -> list[int]:
    found = list(range(layout.count()))
    return sorted(found, key=partial(_row_and_column, layout)) if isinstance(layout, QGridLayout) else found


def _row_and_column(grid: QGridLayout, index: int) -> tuple[int, int]:
    place = grid.getItemPosition(index)  # row, column and how many of them; Qt's declaration says `object`
    assert isinstance(place, tuple)
    return place[:2]


class Dialog(QDialog):
    """A dialog over a window: Tab goes in reading order, and closing it brings the window back with the focus that it had."""

    def focusNextPrevChild(self, next: bool) -> bool:
        return step(self, forward=next)

    def done(self, result: int) -> None:
        # one that another window has already covered must not pull its own to the front
        parent = self.parentWidget() if QApplication.activeWindow() is self else None
        super().done(result)
        if parent is not None:
            parent.window().activateWindow()
