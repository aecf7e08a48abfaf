"""What the shell and a screen know of each other. A screen is a widget that knows how to read itself again when it is shown; what
lies outside it (another place, a toast, the status line) it asks for by signals.

    class TopicsScreen(Screen):
        def shown(self) -> None: self.presenter.read()
        def open(self, what: object) -> None: ...                   # go("topics", topic_id) from elsewhere ends here
        def set_narrow(self, narrow: bool) -> None: self._columns.set_narrow(narrow)
        def offers(self) -> Sequence[Action]: return (self._refresh, self._later)

    def _build() -> Screen:                                         # built at the first visit: import the screen's module late
        from advocate_app.desktop.topics.screen import TopicsScreen
        return TopicsScreen(office, work)

    Place("topics", tr("Topics"), _build)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.desktop.action import Action
from advocate_app.desktop.widgets.buttons import Button, Kind
from advocate_app.desktop.widgets.focus import stops
from advocate_app.desktop.widgets.header import Header

SEARCH = "search"  # the place that is no place: the palette


@dataclass(frozen=True, slots=True)
class Toast:
    """One sentence on what was just done, for 8 seconds; `undo` takes it back (Ctrl+Z)."""

    text: str
    undo: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class StatusText:
    """The line at the bottom: remarks at the start, one at the end."""

    start: tuple[str, ...] = ()
    end: str = ""


class Screen(QWidget):
    """One place of the window. Override what the screen needs; the rest does nothing."""

    toasted = Signal(object)  # Toast
    going = Signal(str, object)  # the id of a place, and what to open there
    status_changed = Signal(object)  # StatusText
    focusing = Signal(bool)  # True: hide the sidebar, nothing but the text
    offers_changed = Signal()
    turned = Signal()  # another page of the screen came to the front: the keyboard goes to its `first_focus`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = StatusText()

    def shown(self) -> None:
        """The screen became visible: read again."""

    def leave(self) -> None:
        """The screen is about to be hidden, or the window to close: hand over what is being typed."""

    def set_narrow(self, narrow: bool) -> None:
        """Called before `shown` and whenever the window crosses 1180 px."""

    def open(self, what: object) -> None:
        """Show `what` (an id), asked for from elsewhere."""

    def offers(self) -> Sequence[Action]:
        """What can be done here, besides the window's own; asked when the screen is shown and after `offers_changed`."""
        return ()

    @property
    def primary_action(self) -> Action | None:
        """The one action that the screen is about, which is the button in the primary colour."""
        return None

    def first_focus(self) -> QWidget | None:
        """What the keyboard should reach when the screen comes up; None while it is not there yet."""
        every = stops(self)
        return next((stop for stop in every if not _in_header(stop)), every[0] if every else None)

    # ── what a screen asks for ────────────────────────────────────────────────────────────────────────────────────────

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        self.toasted.emit(Toast(text, undo))

    def go(self, place: str, what: object = None) -> None:
        self.going.emit(place, what)

    def set_status(self, *start: str, end: str = "") -> None:
        """The status line while this screen is shown; without words there is none."""
        self.status = StatusText(tuple(filter(None, start)), end)
        self.status_changed.emit(self.status)

    def search_button(self) -> Button:
        """“Search or jump to”, for the header."""
        made = Button(self.tr("Search or jump to"), Kind.QUIET, key="Ctrl+K")
        made.clicked.connect(self._search)
        return made

    def _search(self) -> None:
        self.go(SEARCH)


def _in_header(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), Header)


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the sidebar. `label` is translated; `factory` builds the screen at the first visit."""

    id: str
    label: str
    factory: Callable[[], Screen]
