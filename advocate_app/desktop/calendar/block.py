"""A post in the week: its time, title, channels and state, in words and in colour. It can be dragged."""

from __future__ import annotations

from enum import Enum
from uuid import UUID

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from advocate_app.desktop.calendar.facts import Block, Look, Shown
from advocate_app.desktop.calendar.words import ICONS, TONES, block_name, long_day, state_word
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.icons import draw
from advocate_app.desktop.look import RADIUS, RING, Tone, tokens
from advocate_app.desktop.slot_words import first_name
from advocate_app.desktop.widgets.painting import NONE, Ringed, box, brush
from advocate_app.desktop.widgets.text import Text

ICON = 12
LEFT, RIGHT, ABOVE = 8, 6, 4  # px around the words
LEAST = 30  # px high


class Fit(Enum):
    """How many lines of title and of what is below it are shown at most."""

    WHOLE = (2, 2)
    SHORTER = (2, 1)
    SHORTEST = (1, 1)


class BlockButton(Ringed, QAbstractButton):
    """Signals carry the button itself: where it is dragged (in the parent's coordinates), that it was dropped, a key that
    moves the focus, and one that with Alt would move the block, where no shortcut did."""

    dragged = Signal(object, QPoint)
    dropped = Signal(object, QPoint)
    keyed = Signal(object, int)
    nudged = Signal(object, int)
    opened = Signal(object)

    def __init__(self, block: Block, shown: Shown, parent: QWidget) -> None:
        super().__init__(parent)
        self.block = block
        self._grip: QPoint | None = None
        self._dragging = False
        at, tone = block.at.astimezone(shown.zone), TONES[block.look]
        head = f"{at:%H:%M} {block.title}"
        # the state comes first: it is what must be readable in a narrow place
        under = "\u00a0· ".join((state_word(block.look), first_name(block.author.name), ", ".join(block.channels)))
        self._heads = {n: Text(head, Role.SMALL_STRONG, tone, lines=n) for n in (1, 2)}
        self._unders = {n: Text(under, Role.SMALL, tone, lines=n) for n in (1, 2)}
        for text in (*self._heads.values(), *self._unders.values()):
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            text.setParent(self)
        beside = (0, ICON + 4) if self.isRightToLeft() else (ICON + 4, 0)
        for text in self._unders.values():
            text.setContentsMargins(beside[0], 0, beside[1], 0)
        self._fit = Fit.WHOLE
        self.set_fit(Fit.WHOLE)
        name = block_name(block, shown.zone)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(", ".join((block.author.name, long_day(at.date()), block.problem)).rstrip(", "))
        self.setToolTip("\n".join(filter(None, (name, block.author.name, block.problem))))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def key(self) -> UUID:
        return self.block.key

    def set_fit(self, fit: Fit) -> None:
        self._fit = fit
        heads, unders = fit.value
        for lines, text in self._heads.items():
            text.setVisible(lines == heads)
        for lines, text in self._unders.items():
            text.setVisible(lines == unders)
        self._lay()

    def height_at(self, width: int, fit: Fit) -> int:
        head, under = self._texts(fit)
        inner = width - LEFT - RIGHT
        return max(LEAST, 2 * ABOVE + head.heightForWidth(inner) + under.heightForWidth(inner))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay()

    def _texts(self, fit: Fit) -> tuple[Text, Text]:
        heads, unders = fit.value
        return self._heads[heads], self._unders[unders]

    def _lay(self) -> None:
        """By hand: a layout would share out the height evenly."""
        y, inner = ABOVE, self.width() - LEFT - RIGHT
        left = RIGHT if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else LEFT
        for text in self._texts(self._fit):
            high = text.heightForWidth(inner)
            text.setGeometry(left, y, inner, high)
            y += high

    def sizeHint(self) -> QSize:
        return QSize(120, self.height_at(120, self._fit))

    def nextCheckState(self) -> None:
        """Nothing: the week alone says which one is chosen."""

    # ── keys and mouse ───────────────────────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self)
        elif event.key() in moves:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            (self.nudged if alt else self.keyed).emit(self, event.key())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        here = event.position().toPoint()
        if (here - self._grip).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
        if self._dragging:
            self.dragged.emit(self, self.mapToParent(here - self._grip))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        grip, self._grip = self._grip, None
        if self._dragging and grip is not None:
            self._dragging = False
            self.setDown(False)
            self.dropped.emit(self, self.mapToParent(event.position().toPoint() - grip))
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self)

    # ── drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, rect, look = tokens(), brush(self), QRectF(self.rect()), self.block.look
        tone = TONES[look]
        ink = tone.ink(t)
        quiet = QColor(t.line_strong) if tone is Tone.MUTED else NONE
        edge = ink if look in (Look.WAITING, Look.ATTENTION, Look.FAILED) else quiet
        box(painter, rect, RADIUS, tone.tint(t), edge, dashed=look is Look.WAITING)
        if self.ring or self.isChecked():
            box(painter, rect, RADIUS, NONE, QColor(t.accent if self.ring else t.edge), RING)
        y = self._texts(self._fit)[1].y() + 9 - ICON / 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        draw(painter, ICONS[look], QRectF(self.width() - 8 - ICON if mirrored else 8, y, ICON, ICON), ink)
