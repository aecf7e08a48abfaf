"""The accessibility gate: every screen passes it, in light and dark.

def test_topics_are_accessible(qtbot, theme, screen):
    gate.check(qtbot, screen)
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from advocate_app.desktop.look import Tokens, Tone, contrast, tokens
from advocate_app.desktop.widgets import Text

INTERACTIVE = (QLineEdit, QAbstractButton, QComboBox, QAbstractItemView, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
TARGET = 24  # px
TABS = 200


def interactive(window: QWidget) -> list[QWidget]:
    """What can be operated and is seen; Qt's inner parts left out."""
    return [
        w
        for w in window.findChildren(QWidget)
        if isinstance(w, INTERACTIVE) and w.isVisible() and not w.objectName().startswith("qt_")
    ]


def name_of(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):  # asked through QAccessible, a combo on Linux answers with its current text
        return widget.accessibleName() or _label_of(widget)
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name)


def _label_of(widget: QWidget) -> str:
    window = widget.window()
    return next((label.text() for label in window.findChildren(QLabel) if label.buddy() is widget), "")


def say(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{name_of(widget)}” {widget.width()}×{widget.height()}"


def unnamed(window: QWidget) -> list[str]:
    return [say(w) for w in interactive(window) if not name_of(w).strip()]


def small(window: QWidget) -> list[str]:
    return [say(w) for w in interactive(window) if min(w.width(), w.height()) < TARGET]


def clipped(window: QWidget) -> list[str]:
    """Texts with less height than they need."""
    return [
        f"“{text.text()}” has {text.height()} of {text.heightForWidth(text.width())} px"
        for text in window.findChildren(Text)
        if text.isVisible() and text.height() < text.heightForWidth(text.width())
    ]


def tab_stops(window: QWidget) -> tuple[list[QWidget], bool]:
    """The widgets that Tab visits from the first stop on, and whether it came back to the first (else: a keyboard trap)."""
    chain = [window.nextInFocusChain()]
    while chain[-1] is not None and chain[-1] is not window and len(chain) < 5000:
        chain.append(chain[-1].nextInFocusChain())
    stops = [
        w
        for w in chain
        if w is not None and w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible() and w.isEnabled()
    ]
    first = next((w for w in stops if window.isAncestorOf(w)), None)
    if first is None:
        return [], True
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    for _ in range(TABS):
        now = window.window().focusWidget()
        if now in seen:
            return seen, now is seen[0]
        if window.isAncestorOf(now):
            seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return seen, False


def unreached(window: QWidget) -> list[str]:
    """Traps, and what Tab does not visit."""
    seen, cycled = tab_stops(window)
    trouble = [] if cycled else [f"a keyboard trap at {say(seen[-1]) if seen else 'the start'}"]
    for w in interactive(window):
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled() and w not in seen:
            trouble.append(f"{say(w)} is not reached")
    return trouble


def unfocusable(window: QWidget) -> list[str]:
    """What the mouse can press and the keyboard can't: a row of a list counts through the one that is a stop."""
    never = Qt.FocusPolicy.NoFocus
    return [
        say(w)
        for w in interactive(window)
        if w.focusPolicy() == never and isinstance(w, QAbstractButton) and w.isCheckable()
    ]


def low_contrast(t: Tokens) -> list[str]:
    """Every pair of colours that the style sheet and the painted widgets put on each other."""
    ground = {name: QColor(getattr(t, name)) for name in ("bg", "surface", "sunken", "accent_soft")}
    pairs: list[tuple[str, QColor, QColor, float]] = []
    for name, colour in ground.items():
        inks = [Tone.TEXT, Tone.MUTED, Tone.ACCENT]
        if name != "accent_soft":
            inks += [Tone.FAINT, Tone.STOP]
        pairs += [(f"{ink.value} on {name}", ink.ink(t), colour, 4.5) for ink in inks]
    pairs += [(f"{tone.value} on its tint", tone.ink(t), tone.tint(t), 4.5) for tone in Tone if tone is not Tone.FAINT]
    pairs += [
        ("accent_ink on accent", QColor(t.accent_ink), QColor(t.accent), 4.5),
        ("accent_ink on pressed accent", QColor(t.accent_ink), QColor(t.accent_text), 4.5),
        ("text on stop_soft", QColor(t.text), QColor(t.stop_soft), 4.5),
        (
            "muted on line",
            QColor(t.muted),
            QColor(t.line),
            4.0,
        ),  # only while the mouse rests on a quiet button, whose ink is text
    ]
    pairs += [(f"edge on {name}", QColor(t.edge), ground[name], 3.0) for name in ("surface", "bg")]
    pairs += [
        (f"accent ring on {name}", QColor(t.accent), ground[name], 3.0)
        for name in ("surface", "bg", "sunken", "accent_soft")
    ]
    return [f"{what}: {contrast(a, b):.2f}" for what, a, b, least in pairs if contrast(a, b) < least]


def low_palette(palette: QPalette) -> list[str]:
    role = QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Base),
        (role.PlaceholderText, role.Base),
        (role.ToolTipText, role.ToolTipBase),
    )
    return [f"{a.name} on {b.name}" for a, b in pairs if contrast(palette.color(a), palette.color(b)) < 4.5]


def check(qtbot: QtBot, window: QWidget) -> None:
    """Names, sizes, contrast, tab order and unclipped text of `window` as it is shown."""
    assert window.isVisible(), "show it first"
    with qtbot.waitActive(window.window()):
        window.window().activateWindow()
    trouble = {
        "without a name": unnamed(window),
        f"under {TARGET} px": small(window),
        "clipped": clipped(window),
        "low contrast": low_contrast(tokens()) + low_palette(window.palette()),
        "without the keyboard": unfocusable(window),
        "tab order": unreached(window),
    }
    assert {what: found for what, found in trouble.items() if found} == {}
