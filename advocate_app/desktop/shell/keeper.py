"""Sees to it that the keyboard is always somewhere: on what a screen is about when it is shown, on what had the focus when one comes
back, and on the nearest that is left when what had it is hidden, disabled or rebuilt.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from advocate_app.desktop.screen import Screen
from advocate_app.desktop.widgets.focus import TAB, focused, is_stop, reading_order, stops, usable

# layouts show what came into them by and by
DRAWN_MS, TRIES = 20, 10
Mark = tuple[type[QWidget], Hashable, int]  # what it is, what it is called, the how manieth of these


@dataclass(slots=True)
class _Lost:
    """The one that had the focus, what comes after it and before it, and where the keyboard waits meanwhile."""

    widget: QWidget
    marks: list[Mark]
    holder: QWidget


class Keeper(QObject):
    def __init__(self, window: QWidget, whole: QWidget, idle: Callable[[], bool]) -> None:
        """`whole` is all of `window` but what lies over it; while not `idle`, more may come to a screen."""
        super().__init__(window)
        self._idle, self._tries = idle, 0
        self._window, self._whole = window, whole
        self._screen: Screen | None = None
        self._seeks: Qt.FocusReason | None = None
        self._lost: _Lost | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusObjectChanged.connect(self._changed)

    def show(self, screen: Screen, reason: Qt.FocusReason) -> None:
        """`screen` has just come to the front: it gets the keyboard, on what had it when it was left or on what it is about."""
        self._screen, self._lost = screen, None
        kept = focused(screen)
        if kept is not None and kept is not screen and usable(kept):
            self._seeks = None
            screen.setFocus(reason)  # so that one that has it already hears why
            kept.setFocus(reason)
        else:
            self._wait(screen, reason)

    def keep(self, screen: Screen) -> None:
        """`screen` has just come to the front, and the keyboard stays where it is."""
        self._screen, self._seeks, self._lost = screen, None, None

    def turn(self, screen: Screen) -> None:
        """`screen` shows another page of its own."""
        now = focused(self._window)
        if screen is self._screen and (now is None or now is screen or screen.isAncestorOf(now)):
            self._lost = None
            self._wait(screen, Qt.FocusReason.OtherFocusReason)

    def leave(self, widget: QWidget) -> bool:
        """`widget` has the focus and can have it no more. Whether the screen took it, until it is clear what is left."""
        screen, whole = self._screen, self._whole
        if screen is None or widget is screen or not screen.isVisible():
            return False
        if whole.isAncestorOf(widget):
            self._lost = _Lost(widget, _marks(whole, widget), screen)
            screen.setFocus(Qt.FocusReason.OtherFocusReason)
            self.settle_soon()
        else:  # a message that lay over the screen
            self.show(screen, TAB)
        return True

    def settle_soon(self) -> None:
        """When all work is done, what was waited for may have come."""
        QTimer.singleShot(DRAWN_MS, self._settle)

    def _settle(self) -> None:
        screen = self._screen
        if screen is None or not isValid(screen) or not screen.isVisible():
            return
        now = focused(self._window)
        if self._seeks is not None:
            if now is not None and now is not screen:
                self._seeks = None  # the person has gone on
            elif self._idle():
                self._seek(screen, self._seeks)
        elif self._lost is not None:
            lost, self._lost = self._lost, None
            if now is lost.holder:
                self._replace(screen, lost)

    def _wait(self, screen: Screen, reason: Qt.FocusReason) -> None:
        """The screen itself has the keyboard until it knows what to do with it."""
        self._seeks, self._tries = reason, TRIES
        screen.setFocus(Qt.FocusReason.OtherFocusReason)
        self.settle_soon()

    def _seek(self, screen: Screen, reason: Qt.FocusReason) -> None:
        target = screen.first_focus()
        if target is not None and usable(target):
            self._seeks = None
            target.setFocus(reason)
        elif self._tries:
            self._tries -= 1
            self.settle_soon()

    def _replace(self, screen: Screen, lost: _Lost) -> None:
        alive = isValid(lost.widget) and lost.widget.isVisible()
        if alive and is_stop(lost.widget):
            lost.widget.setFocus(TAB)
            return
        if lost.holder is screen:
            there = {mark: widget for widget, mark in _marked(stops(self._whole))}
            target = next((there[mark] for mark in lost.marks if mark in there), None)
            if target is None:
                self._wait(screen, TAB)
                return
            target.setFocus(TAB)
            lost.holder = target
        if alive:  # disabled while something is under way: it gets the focus back when that is over
            self._lost = lost

    def _changed(self, now: QObject | None) -> None:
        """Deleted with the focus on it, a widget leaves it nowhere."""
        if not isValid(self._window) or QApplication.focusWidget() is not None or self._seeks is not None:
            return
        if self._window.isActiveWindow():
            self._seeks, self._tries = TAB, TRIES
            self.settle_soon()


def _marks(inside: QWidget, widget: QWidget) -> list[Mark]:
    """Of `widget`, of what comes after it, and of what came before it, from near to far."""
    every = [w for w in reading_order(inside, widget) if w is widget or is_stop(w)]
    at = every.index(widget)  # it is among them, hidden or not
    marked = _marked(every)
    return [mark for _, mark in (*marked[at:], *reversed(marked[:at]))]


def _marked(widgets: list[QWidget]) -> list[tuple[QWidget, Mark]]:
    seen: dict[tuple[type[QWidget], Hashable], int] = {}
    found: list[tuple[QWidget, Mark]] = []
    for widget in widgets:
        name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        kind = (type(widget), name)
        seen[kind] = seen.get(kind, -1) + 1
        found.append((widget, (*kind, seen[kind])))
    return found
