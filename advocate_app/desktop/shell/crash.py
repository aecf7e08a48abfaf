"""Our own mistakes: they rise to `sys.excepthook`, which writes them to the log and opens the crash window."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

import advocate_app

if TYPE_CHECKING:
    from advocate_app.desktop.shell.crash_window import CrashWindow

log = logging.getLogger("advocate_app.desktop")


class CrashGuard(QObject):
    """Takes over `sys.excepthook` and `threading.excepthook`; one window at a time, whatever thread the error came from."""

    crashed = Signal(str)  # the report

    def __init__(
        self, version: str = "", parent: QObject | None = None, *, show: Callable[[str], object] | None = None
    ) -> None:
        super().__init__(parent)
        self._version = version or getattr(advocate_app, "__version__", "")
        self._show = show or self._open
        self._window: CrashWindow | None = None
        self.crashed.connect(self._told, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self.caught
        threading.excepthook = self._in_thread

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from advocate_app.desktop.shell.crash_window import report
        from advocate_app.outside.logs import describe

        log.error("a mistake of ours\n%s", describe(error))
        self.crashed.emit(report(error, self._version))

    def _in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _told(self, text: str) -> None:
        self._show(text)

    def _open(self, text: str) -> None:
        from advocate_app.desktop.shell.crash_window import CrashWindow

        if self._window is None:
            self._window = CrashWindow(text)
            self._window.finished.connect(self._closed)
            self._window.open()

    def _closed(self) -> None:
        self._window = None
