"""The crash window and its report.

A report holds kinds of errors, files of ours, lines and versions. It never holds the error's message or any value: those may carry a
draft's text or a secret.
"""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.widgets.buttons import Button, Kind
from advocate_app.desktop.widgets.layouts import column, row
from advocate_app.desktop.widgets.text import Text
from advocate_app.outside.logs import describe


def report(error: BaseException, version: str) -> str:
    """What a person can paste into a bug report."""
    head = f"Advocate {version} · Python {platform.python_version()} · Qt {qVersion()} · {platform.system()} {platform.machine()}"
    return f"{head}\n{QGuiApplication.platformName()}\n\n{describe(error)}"


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
