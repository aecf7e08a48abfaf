"""Where Tab goes: through everything that can be operated, in the order in which it is read, whenever it was made.

    def focusNextPrevChild(self, next: bool) -> bool:           # of a window or a dialog
        return step(self, forward=next)

A `Dialog` does that, and gives the keyboard back to its window when it closes.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QDialog,
    QGridLayout,
    QLayout,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QScrollArea,
    QWidget,
)

Place = tuple[int, ...]
WHOLE = (QAbstractScrollArea, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QMenuBar)  # one thing each
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
    children = [child for child in _inside(inside) if not child.isWindow()]
    # the layout of a main window answers in an order of its own
    layouts = [] if isinstance(inside, QMainWindow) else list(_layouts(inside.layout()))
    found = {child: place for child in children if (place := _place(child, layouts)) is not None}
    ordered = sorted(found, key=found.__getitem__)
    sign = -1 if inside.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1

    def lies(child: QWidget) -> tuple[int, int]:
        return child.y(), sign * child.x()

    for child in sorted((c for c in children if c not in found), key=lies):
        at = next((i for i, other in enumerate(ordered) if lies(other) > lies(child)), len(ordered))
        ordered.insert(at, child)
    return ordered


def _inside(widget: QWidget) -> list[QWidget]:
    """The widgets directly in there, without Qt's own parts."""
    # never by children(): what Qt makes within its widgets it frees when it likes, and PySide goes on believing in it
    if isinstance(widget, QScrollArea):
        inside: QWidget | None = widget.widget()
        return [] if inside is None else [inside]
    if isinstance(widget, WHOLE):
        return []
    return widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _layouts(layout: QLayout | None, place: Place = ()) -> Iterator[tuple[QLayout, Place]]:
    """A layout and those within it, each with its place."""
    # never by itemAt: PySide keeps what stands for an item after Qt has freed it, and takes the next thing there for it
    if layout is not None:
        yield layout, place
        for inner in layout.children():
            if isinstance(inner, QLayout):
                yield from _layouts(inner, (*place, *_spot(layout, layout.indexOf(inner))))


def _place(widget: QWidget, layouts: list[tuple[QLayout, Place]]) -> Place | None:
    for layout, place in layouts:
        if (index := layout.indexOf(widget)) >= 0:
            return (*place, *_spot(layout, index))
    return None


def _spot(layout: QLayout, index: int) -> Place:
    if not isinstance(layout, QGridLayout):
        return (index,)
    place = layout.getItemPosition(index)  # row, column and how many of them; Qt's declaration says `object`
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
