"""Our own mistakes: they rise to `sys.excepthook`, which writes them to the log and opens the crash window.

A report holds kinds of errors, files of ours, lines and versions. It never holds the error's message or any value: those may carry a
draft's text or a secret.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

import advocate_app
from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.widgets.buttons import Button, Kind
from advocate_app.desktop.widgets.layouts import column, row
from advocate_app.desktop.widgets.text import Text
from advocate_app.problems import Problem

LOG_BYTES, LOG_FILES = 1_000_000, 3
log = logging.getLogger("advocate_app.desktop")


def describe(error: BaseException) -> str:
    """The error and its causes as kinds and places, newest last; no message, no value, no source line."""
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    lines = []
    for one in reversed(chain):
        kind = type(one)
        name = f"{kind.__module__}.{kind.__qualname__}"
        if isinstance(one, Problem):
            name += f" {one.id}"
        elif isinstance(one, OSError) and one.errno is not None:
            name += f" errno {one.errno}"
        lines.append(name)
        lines += [f"  {_place(f.filename)}:{f.lineno} {f.name}" for f in traceback.extract_tb(one.__traceback__)]
    return "\n".join(lines)


def _place(file: str) -> str:
    """The file below the folder of its package: no home folder, no user's name."""
    parts = Path(file).parts
    for anchor in ("advocate_app", "site-packages", "tests"):
        if anchor in parts:
            return "/".join(parts[parts.index(anchor) :]).removeprefix("site-packages/")
    return parts[-1]


def report(error: BaseException, version: str) -> str:
    """What a person can paste into a bug report."""
    head = f"Advocate {version} · Python {platform.python_version()} · Qt {qVersion()} · {platform.system()} {platform.machine()}"
    return f"{head}\n{QGuiApplication.platformName()}\n\n{describe(error)}"


class _Quiet(logging.Formatter):
    """Writes errors as `describe` does: a message may hold a text or a secret."""

    def formatException(self, ei: object) -> str:
        error = ei[1] if isinstance(ei, tuple) else None
        return describe(error) if isinstance(error, BaseException) else ""


def keep_log(folder: Path) -> logging.Handler:
    """Our log as `advocate.log` in `folder`, three files of 1 MB at most; other libraries' chatter stays out."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "advocate.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES - 1, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Quiet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    ours = logging.getLogger("advocate_app")
    ours.setLevel(logging.INFO)
    ours.addHandler(handler)
    ours.propagate = False
    return handler


class CrashWindow(QDialog):
    """Says sorry, shows the report, and lets the person go on: what is typed is already on the disk."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Advocate made a mistake"))
        self.resize(560, 420)
        self._text = text
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setFont(font(Role.MONO))
        shown.setAccessibleName(self.tr("Report"))
        copy, go_on = Button(self.tr("Copy the report")), Button(self.tr("Go on"), Kind.PRIMARY)
        copy.clicked.connect(self._copy)
        go_on.clicked.connect(self.accept)
        self.setLayout(
            column(
                Text(self.tr("That was our mistake, not yours."), Role.H1),
                Text(
                    self.tr(
                        "Your text is saved. The report below holds no text of yours and no secret; it helps us if you send it."
                    )
                ),
                shown,
                row(copy, None, go_on),
                margins=(20, 20, 20, 16),
            )
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


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
        log.error("a mistake of ours\n%s", describe(error))
        self.crashed.emit(report(error, self._version))

    def _in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _told(self, text: str) -> None:
        self._show(text)

    def _open(self, text: str) -> None:
        if self._window is None:
            self._window = CrashWindow(text)
            self._window.finished.connect(self._closed)
            self._window.open()

    def _closed(self) -> None:
        self._window = None
