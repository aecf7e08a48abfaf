"""What does not fit: texts that are cut where they neither wrap nor end in …, and what is pushed out of the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from advocate_app.desktop.shell.navigation import NavItem
from advocate_app.desktop.widgets import Button, Chip, Text
from advocate_app.desktop.widgets.chips import ChipButton


def clipped(window: QWidget) -> list[str]:
    """One line for each, with the pixels that it has and needs."""
    return sorted({line for widget in window.findChildren(QWidget) if widget.isVisible() for line in _cut(widget)})


def _cut(widget: QWidget) -> Iterator[str]:
    match widget:
        case Text():
            need = widget.heightForWidth(widget.width())
            if widget.height() < need:
                yield f"{_say(widget)} is {widget.height()} high of {need}"
        case Chip():
            pass  # ends in … and shows the rest as a tool tip
        case Button() | ChipButton():
            need = widget.sizeHint().width()
            if widget.width() < need:
                yield f"{_say(widget)} is {widget.width()} wide of {need}"
        case NavItem():
            room = widget.width() - 20
            need = widget.fontMetrics().horizontalAdvance(widget.text())
            if room < need:
                yield f"{_say(widget)} has {room} px for {need}"
        case QLabel() | QPushButton():
            need = widget.sizeHint().width()
            if widget.text() and widget.width() < need:
                yield f"{_say(widget)} is {widget.width()} wide of {need}"
        case _:
            pass
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        seen = widget.visibleRegion().boundingRect()
        if not seen.isEmpty() and seen.width() < widget.width() and not widget.mask().boundingRect().isValid():
            yield f"{_say(widget)} shows {seen.width()} of {widget.width()} px"


def shortened(window: QWidget) -> list[str]:
    """Texts that end in …: allowed, and worth a look."""
    return [t.text() for t in window.findChildren(Text) if t.isVisible() and t.toolTip() == t.text() != ""]


def _say(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    if isinstance(widget, QCheckBox | QRadioButton):
        text = text or widget.accessibleName()
    above = widget.parentWidget()
    return f"{type(widget).__name__} “{text}” in {type(above).__name__}"
