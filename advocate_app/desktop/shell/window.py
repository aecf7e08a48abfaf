"""The main window: the sidebar, one screen at a time, the status line; everything global hangs on the registry of actions."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from advocate_app.desktop.action import Action, Menu
from advocate_app.desktop.icons import app_icon
from advocate_app.desktop.look import NARROW_BELOW
from advocate_app.desktop.screen import SEARCH, Place, Screen, StatusText, Toast
from advocate_app.desktop.shell.actions import Registry
from advocate_app.desktop.shell.keeper import Keeper
from advocate_app.desktop.shell.lone_alt import LoneAlt
from advocate_app.desktop.shell.navigation import Corner, Sidebar
from advocate_app.desktop.shell.status import StatusLine
from advocate_app.desktop.shell.toast import ToastBar
from advocate_app.desktop.translation import sentences
from advocate_app.desktop.widgets.bars import BusyBar
from advocate_app.desktop.widgets.focus import focused, step, usable
from advocate_app.desktop.work import Work
from advocate_app.problems import Problem

if TYPE_CHECKING:
    from advocate_app.desktop.shell.palette import Finder, Palette

BUSY_AFTER_MS = 1000  # shorter work shows nothing
ALONE = "alone"


class Window(QMainWindow):
    """Screens are built at their first visit. `left` tells of each visit's end, `closing` comes before the window goes."""

    closing = Signal()
    visited = Signal(str)

    def __init__(self, places: Sequence[Place], work: Work, *, native_menu: bool = sys.platform == "darwin") -> None:
        super().__init__()
        self.setWindowTitle("Advocate")
        self.setWindowIcon(app_icon())
        self.setMinimumSize(880, 560)
        self.resize(1280, 800)
        self._places, self._work, self._narrow = {place.id: place for place in places}, work, False
        self._screens: dict[str, Screen] = {}
        self._current, self._menu_made = "", False
        self.registry = Registry(self)
        self.sidebar = Sidebar(places)
        self._stack, self._status = QStackedWidget(), StatusLine()
        self._toast, self._keeper = ToastBar(self), Keeper(self, self._frame(), self._idle)
        self._busy = BusyBar(self.tr("Working"), self)
        self._busy.hide()
        self._busy_soon = QTimer(self)
        self._busy_soon.setSingleShot(True)
        self._busy_soon.setInterval(BUSY_AFTER_MS)
        self._palette: Palette | None = None
        self._finders: list[Finder] = []
        self._own_actions(places)
        self.sidebar.chosen.connect(self._chosen_there)
        self._toast.changed.connect(self._undo_changed)
        self._busy_soon.timeout.connect(self._show_busy)
        work.failed_problem.connect(self.show_problem)
        work.busy.connect(self._busy_changed)
        if native_menu:
            self._make_menu()

    # ── what others use ───────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def current(self) -> str:
        """The id of the place that is shown, '' before the first visit and while a screen stands alone."""
        return self._current if self._current != ALONE else ""

    @property
    def sample_corner(self) -> Corner:
        return self.sidebar.corner

    def screen_of(self, place: str) -> Screen:
        """The screen of `place`, built now if it was never visited."""
        if place not in self._screens:
            self._add(place, self._places[place].factory())
        return self._screens[place]

    def go(self, place: str, what: object = None) -> None:
        """Shows `place`, and there `what`, and brings the keyboard there; "search" opens the palette."""
        self._go(place, what, Qt.FocusReason.OtherFocusReason)

    def visit(self, place: str) -> None:
        """Goes there by key: what gets the focus shows it."""
        self._go(place, None, Qt.FocusReason.ShortcutFocusReason)

    def show_alone(self, screen: Screen) -> None:
        """The first page: no sidebar, no places, until `show_places`."""
        self._drop(ALONE)
        self._add(ALONE, screen)
        self.sidebar.hide()
        self._show(ALONE, screen)
        self._keeper.show(screen, Qt.FocusReason.OtherFocusReason)

    def show_places(self, place: str) -> None:
        self.sidebar.show()
        self.go(place)
        self._drop(ALONE)

    def forget(self) -> None:
        """Throws away every built screen, to build them anew: another person, another workspace. Then `go`."""
        self._leave()
        self._toast.clear()  # its undo is of the screens that go
        self._current = ""
        for place in list(self._screens):
            self._drop(place)

    def set_me(self, name: str, about: str) -> None:
        self.sidebar.set_me(name, about)

    def set_badge(self, place: str, count: int, words: str) -> None:
        """`words` say the count for those who can't see it: "3 waiting for review"."""
        self.sidebar.set_badge(place, count, words)

    def toast(self, text: str, undo: Callable[[], object] | None = None) -> None:
        self._toast.show_toast(Toast(text, undo))

    def show_problem(self, problem: Problem) -> None:
        """A problem that no screen shows itself."""
        self.toast(" ".join(filter(None, sentences(problem))))

    def add_actions(self, *actions: Action) -> None:
        """More of the window's own actions, in force everywhere."""
        self.registry.put("window", [*self._own, *actions])
        self._own += actions

    def add_finder(self, finder: Finder) -> None:
        """What the palette finds besides actions: drafts, topics."""
        self._finders.append(finder)
        if self._palette is not None:
            self._palette.add_finder(finder)

    def search(self) -> None:
        if self._palette is None:
            from advocate_app.desktop.shell.palette import Palette

            self._palette = Palette(self, self.registry)
            for finder in self._finders:
                self._palette.add_finder(finder)
        self._palette.open_over()

    def come_forward(self) -> None:
        """A second start asked for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # ── screens ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _frame(self) -> QWidget:
        main, whole = QWidget(), QWidget()
        right = QVBoxLayout(main)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self._status)
        both = QHBoxLayout(whole)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self.sidebar)
        both.addWidget(main, 1)
        self.setCentralWidget(whole)
        return whole

    def _go(self, place: str, what: object, reason: Qt.FocusReason) -> None:
        if place == SEARCH:
            self.search()
            return
        screen = self.screen_of(place)
        self.sidebar.choose(place)
        self._show(place, screen)
        if what is not None:
            screen.open(what)
        if self.sidebar.corner.isAncestorOf(self.focusWidget()):
            self._keeper.keep(screen)  # another person of the sample is chosen there
        else:
            self._keeper.show(screen, reason)

    def _chosen_there(self, place: str) -> None:
        """The arrow keys go on from place to place."""
        screen = self.screen_of(place)
        self._show(place, screen)
        self._keeper.keep(screen)

    def _add(self, place: str, screen: Screen) -> None:
        self._screens[place] = screen
        self._stack.addWidget(screen)
        screen.set_narrow(self._narrow)
        screen.toasted.connect(self._toast.show_toast)
        screen.going.connect(self.go)
        screen.status_changed.connect(self._status_changed)
        screen.focusing.connect(self._focusing)
        screen.offers_changed.connect(self._actions_changed)
        screen.turned.connect(self._turned)

    def _drop(self, place: str) -> None:
        screen = self._screens.pop(place, None)
        if screen is not None:
            self.registry.drop(place)
            self._stack.removeWidget(screen)
            screen.deleteLater()

    def _show(self, place: str, screen: Screen) -> None:
        if place != self._current:
            self._let_go()
            self._leave()
            self._current = place
            self._stack.setCurrentWidget(screen)
            self.registry.put(place, screen.offers())
        self._status.show_text(screen.status)
        screen.shown()
        self.visited.emit(place)

    def _leave(self) -> None:
        if self._current in self._screens:
            self.registry.drop(self._current)
            self._screens[self._current].leave()

    def _idle(self) -> bool:
        return not self._work.under_way

    def _turned(self) -> None:
        screen = self.sender()
        if isinstance(screen, Screen):
            self._keeper.turn(screen)

    def _let_go(self) -> None:
        """Before another screen: the stack would bring the keyboard to whatever comes first there."""
        now = focused(self)
        if now is not None and self._stack.isAncestorOf(now):
            self._stack.setFocus(Qt.FocusReason.OtherFocusReason)  # the old screen remembers what had it

    def _status_changed(self, status: StatusText) -> None:
        if self.sender() is self._screens.get(self._current):
            self._status.show_text(status)

    def _actions_changed(self) -> None:
        screen = self._screens.get(self._current)
        if screen is not None and screen is self.sender():
            self.registry.put(self._current, screen.offers())

    def _focusing(self, on: bool) -> None:
        self.sidebar.setVisible(not on and self._current != ALONE)

    # ── the window's own actions ──────────────────────────────────────────────────────────────────────────────────────

    def _own_actions(self, places: Sequence[Place]) -> None:
        self._undo = Action(
            self, "window.undo", self.tr("Undo what was just done"), self._toast.undo, key="Ctrl+Z", menu=Menu.EDIT
        )
        visits = (
            Action(
                self,
                f"go.{place.id}",
                self.tr("Go to {0}").format(place.label),
                _Go(self, place.id),
                key=f"Ctrl+{i}" if i < 9 else "",
            )
            for i, place in enumerate(places, 1)
        )
        self._own: tuple[Action, ...] = (
            Action(self, "window.search", self.tr("Search or jump to…"), self.search, key="Ctrl+K", listed=False),
            *visits,
            self._undo,
            Action(
                self,
                "window.shortcuts",
                self.tr("Keyboard shortcuts"),
                self.show_shortcuts,
                key="Ctrl+/",
                menu=Menu.HELP,
            ),
            Action(self, "window.menu", self.tr("Menu bar"), self.toggle_menu, key="F10", menu=Menu.VIEW),
            Action(self, "window.quit", self.tr("Quit"), self.close, key="Ctrl+Q", menu=Menu.FILE),
        )
        self._undo_changed()
        self.registry.put("window", self._own)

    def _undo_changed(self) -> None:
        if self._toast.can_undo:
            self._undo.permit()
        else:
            self._undo.forbid(self.tr("There is nothing to undo right now."))

    def show_shortcuts(self) -> None:
        from advocate_app.desktop.shell.shortcuts import ShortcutPage

        page = ShortcutPage(self, self.registry)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.open()

    def toggle_menu(self) -> None:
        """The menu bar: always there on macOS, elsewhere behind F10 or Alt."""
        if not self._menu_made:
            self._make_menu()
            shown = True
        else:
            shown = self.menuBar().isHidden()
        self.menuBar().setVisible(shown)
        if shown and self.menuBar().actions():
            self.menuBar().setActiveAction(self.menuBar().actions()[0])

    def _make_menu(self) -> None:
        self._menu_made = True
        self.registry.fill(self.menuBar())
        self.registry.changed.connect(self._refill_menu)

    def _refill_menu(self) -> None:
        self.registry.fill(self.menuBar())

    # ── Qt ────────────────────────────────────────────────────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._busy.setGeometry(0, 0, self.width(), 3)
        narrow = self.width() < NARROW_BELOW
        if narrow != self._narrow:
            self._narrow = narrow
            for screen in self._screens.values():
                screen.set_narrow(narrow)

    def focusNextPrevChild(self, next: bool) -> bool:
        now = focused(self)
        if now is not None and not usable(now) and self._keeper.leave(now):
            return True
        return step(self, forward=next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
            LoneAlt(self, self.toggle_menu)
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        for screen in self._screens.values():
            screen.leave()
        self.closing.emit()
        super().closeEvent(event)

    def _busy_changed(self, count: int) -> None:
        if not count:
            self._busy_soon.stop()
            self._busy.hide()
            self._keeper.settle_soon()
        elif self._busy.isHidden() and not self._busy_soon.isActive():
            self._busy_soon.start()

    def _show_busy(self) -> None:
        self._busy.show()
        self._busy.raise_()


class _Go:
    """Going to one place; a callable that holds no widget's frame."""

    def __init__(self, window: Window, place: str) -> None:
        self._window, self._place = window, place

    def __call__(self) -> None:
        if not self._window.sidebar.isHidden():
            self._window.visit(self._place)
