"""Buttons: primary (one to a screen), normal and quiet, each with its key beside its word; icon buttons; key hints."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from advocate_app.desktop.action import Action
from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.icons import draw
from advocate_app.desktop.look import RADIUS, RING, Tokens, Tone, tokens
from advocate_app.desktop.widgets.painting import NONE, Ringed, box, brush

KEY_PAD, KEY_GAP = 4, 6


class Kind(Enum):
    PRIMARY = "primary"
    NORMAL = "normal"
    QUIET = "quiet"


def key_text(key: QKeySequence | str) -> str:
    """A shortcut as the window writes it: Ctrl K, Ctrl ⏎; on macOS the system's own signs."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("Return", "⏎").replace("Enter", "⏎").replace("+", " ").strip()


def key_width(text: str) -> float:
    return QFontMetricsF(font(Role.KEY)).horizontalAdvance(text) + 2 * KEY_PAD + 2


def draw_key(painter: QPainter, rect: QRectF, text: str, ink: QColor, edge: QColor) -> None:
    high = 15.0
    frame = QRectF(rect.left(), rect.center().y() - high / 2, key_width(text), high)
    box(painter, frame, 4, NONE, edge)
    painter.setPen(ink)
    painter.setFont(font(Role.KEY))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text)


class Button(Ringed, QPushButton):
    """`key` is shown and read out; the shortcut itself belongs to an Action (see `of`). `small` is for rows of suggestions."""

    def __init__(
        self, text: str, kind: Kind = Kind.NORMAL, *, key: str = "", small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._key, self._small = kind, key_text(key) if key else "", small
        self._action: Action | None = None
        self._over = False
        self.setFont(font(Role.BUTTON))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self._key)
        self.setAutoDefault(False)

    @classmethod
    def of(cls, action: Action, kind: Kind = Kind.NORMAL, *, show_key: bool = True, small: bool = False) -> Button:
        """A button that does what `action` does and follows its text, key, tool tip and state."""
        key = action.shortcut().toString() if show_key else ""
        made = cls(action.text(), kind, key=key, small=small)
        made._action = action
        action.changed.connect(made._follow)
        made.clicked.connect(action.trigger)
        made._follow()
        return made

    def set_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.update()

    def _follow(self) -> None:
        if self._action is not None:
            self.setText(self._action.text())
            self.setEnabled(self._action.isEnabled())
            self.setToolTip(self._action.toolTip())
            self.setAccessibleDescription(" ".join(filter(None, (self._key, self._action.toolTip()))))
            self.updateGeometry()

    def _pad(self) -> int:
        return 9 if self._small else 13

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 2 * self._pad()
        if self._key:
            width += KEY_GAP + key_width(self._key)
        return QSize(int(width + 1), 25 if self._small else 33)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._over = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, rect = tokens(), brush(self), QRectF(self.rect())
        fill, edge, ink = self._colours(t)
        box(painter, rect, RADIUS, fill, edge)
        if self.ring:
            ring = QColor(t.text if self._kind is Kind.PRIMARY else t.accent)
            box(painter, rect, RADIUS, NONE, ring, RING)
        painter.setPen(ink)
        painter.setFont(self.font())
        word = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        whole = word + (KEY_GAP + key_width(self._key) if self._key else 0)
        left = (self.width() - whole) / 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key_first = mirrored and bool(self._key)
        word_left = left + (key_width(self._key) + KEY_GAP if key_first else 0)
        painter.drawText(QRectF(word_left, 0, word + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._key:
            quiet_ink = ink if self._kind is Kind.PRIMARY else QColor(t.faint)
            quiet_edge = ink if self._kind is Kind.PRIMARY else QColor(t.line_strong)
            key_left = left if key_first else left + word + KEY_GAP
            draw_key(painter, QRectF(key_left, 0, 0, self.height()), self._key, quiet_ink, quiet_edge)

    def _colours(self, t: Tokens) -> tuple[QColor, QColor, QColor]:
        pressed = self.isDown() or self.isChecked()
        if not self.isEnabled():
            quiet = self._kind is Kind.QUIET
            return NONE if quiet else QColor(t.sunken), NONE if quiet else QColor(t.line), QColor(t.faint)
        match self._kind:
            case Kind.PRIMARY:
                fill = QColor(t.accent_text if pressed or self._over else t.accent)
                return fill, fill, QColor(t.accent_ink)
            case Kind.NORMAL:
                return QColor(t.sunken if pressed or self._over else t.surface), QColor(t.line_strong), QColor(t.text)
            case Kind.QUIET:
                return (
                    (QColor(t.line) if pressed or self._over else NONE),
                    NONE,
                    QColor(t.text if self._over else t.muted),
                )


class IconButton(Ringed, QToolButton):
    """A picture that can be pressed, 28 × 28; `name` says in words what it does and is its tool tip."""

    def __init__(
        self, icon: str, name: str, *, size: int = 28, tone: Tone = Tone.MUTED, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self.setFixedSize(max(24, size), max(24, size))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str, name: str) -> None:
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, rect = tokens(), brush(self), QRectF(self.rect())
        if self.underMouse() or self.isDown():
            box(painter, rect, RADIUS, QColor(t.line))
        if self.ring:
            box(painter, rect, RADIUS, NONE, QColor(t.accent), RING)
        ink = self._tone.ink(t) if self.isEnabled() else QColor(t.line_strong)
        draw(painter, self._icon, QRectF(rect.center().x() - 7, rect.center().y() - 7, 14, 14), ink)


class KeyHint(QWidget):
    """A key, drawn as a key: on the shortcut page and beside a completion."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key_text(key)
        self.setAccessibleName(self._key)
        self.setFixedSize(int(key_width(self._key) + 1), 19)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        draw_key(brush(self), QRectF(self.rect()), self._key, QColor(t.faint), QColor(t.line_strong))


def press(button: QAbstractButton) -> None:
    """What a click does, for keys that act on another widget's button."""
    if button.isEnabled():
        button.click()
