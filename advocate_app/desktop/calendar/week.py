"""The week: days side by side, hours from top to bottom, shading outside work time, and the blocks that can be dragged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from itertools import pairwise
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from advocate_app.desktop.calendar.block import BlockButton, Fit
from advocate_app.desktop.calendar.facts import DAY, Shown, instant, minute_of
from advocate_app.desktop.calendar.ghost import Ghost
from advocate_app.desktop.calendar.layout import side_by_side
from advocate_app.desktop.calendar.words import notes
from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import Tone, tokens
from advocate_app.desktop.widgets.painting import brush
from advocate_app.desktop.widgets.text import Text
from advocate_app.problems import Problem

GUTTER = 56  # px, the hours
HOUR = 54  # px at least
EDGE = 6  # px beside a block
SNAP = 15  # minutes


class Week(QWidget):
    """Lies in a scroll area. `why_not` says what speaks against a slot, while something is dragged over it."""

    chosen = Signal(object)  # a block's key
    opened = Signal(object)
    nudged = Signal(object, int)  # a block's key and the arrow key that should move it
    moved = Signal(object, object)  # a block's key, the slot in UTC

    def __init__(self, why_not: Callable[[UUID, datetime], Problem | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why_not = why_not
        self._shown: Shown | None = None
        self._blocks: list[BlockButton] = []
        self._notes: list[list[Text]] = []
        self._now: datetime | None = None
        self._ghost = Ghost(self)
        self._room = 0

    # ── showing ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def show_week(self, shown: Shown, chosen: UUID | None) -> None:
        """Replaces everything; the focus stays on the block that had it."""
        focused = next((b.key for b in self._blocks if b.hasFocus()), None)
        if self._shown is None or _drawn_of(shown) != _drawn_of(self._shown):
            self._rebuild(shown)
        self._shown, self._now = shown, shown.now
        for block in self._blocks:
            block.setChecked(block.key == chosen)
        self._one_tab_stop()
        target = next((b for b in self._blocks if b.key == focused), None)
        if target is not None and not target.hasFocus():
            target.setFocus(Qt.FocusReason.TabFocusReason)
        self.update()

    def set_now(self, now: datetime) -> None:
        self._now = now
        self.update()

    def set_room(self, height: int) -> None:
        """The height of the scroll area: the hours fill it where they can."""
        self._room = height
        self._fit()

    @property
    def blocks(self) -> tuple[BlockButton, ...]:
        return tuple(self._blocks)

    def button(self, key: UUID | None) -> BlockButton | None:
        return next((b for b in self._blocks if b.key == key), None)

    @property
    def stop(self) -> BlockButton | None:
        """Where Tab stops: the chosen block, or the first."""
        return next((b for b in self._blocks if b.focusPolicy() & Qt.FocusPolicy.TabFocus), None)

    def _rebuild(self, shown: Shown) -> None:
        self._shown = shown
        self._ghost.hide()
        for old in (*self._blocks, *(text for texts in self._notes for text in texts)):
            old.hide()
            old.deleteLater()
        self._notes = [[self._note(text) for text in notes(day)] for day in shown.days]
        self._blocks = [BlockButton(block, shown, self) for block in shown.blocks]
        for block in self._blocks:
            block.clicked.connect(self._clicked)
            block.dragged.connect(self._dragged)
            block.dropped.connect(self._dropped)
            block.keyed.connect(self._keyed)
            block.opened.connect(self._open)
            block.nudged.connect(self._nudged)
            block.show()
        self._ghost.raise_()
        self._fit()

    def _note(self, text: str) -> Text:
        made = Text(text, Role.SMALL, Tone.MUTED, lines=2, parent=self)
        made.show()
        return made

    # ── geometry ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def sizeHint(self) -> QSize:
        return QSize(600, self._whole())

    def minimumSizeHint(self) -> QSize:
        return QSize(400, self._whole())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def y_of(self, minute: int) -> float:
        assert self._shown is not None
        return (minute - self._shown.hours[0] * 60) * self._hour / 60

    def x_of(self, day: int) -> float:
        """The left edge of a day's column; right to left the first day is on the right."""
        assert self._shown is not None
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return (len(self._shown.days) - 1 - day) * self._wide if mirrored else GUTTER + day * self._wide

    @property
    def _hour(self) -> float:
        hours = self._shown.hours[1] - self._shown.hours[0] if self._shown else 10
        return max(HOUR, self._room / hours)

    @property
    def _wide(self) -> float:
        return (self.width() - GUTTER) / len(self._shown.days) if self._shown else 100.0

    def _whole(self) -> int:
        return int(self._hour * (self._shown.hours[1] - self._shown.hours[0])) if self._shown else 300

    def _fit(self) -> None:
        self.setMinimumHeight(self._whole())
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        if self._shown is None:
            return
        for day, shown in enumerate(self._shown.days):
            left, wide = self.x_of(day), int(self._wide)
            y = 6
            for text in self._notes[day]:
                high = text.heightForWidth(wide - 18)
                text.setGeometry(int(left) + 10, y, wide - 18, high)
                y += high
            self._place_day([b for b in self._blocks if self._date(b) == shown.date], left + EDGE, wide - 2 * EDGE)

    def _place_day(self, blocks: list[BlockButton], left: float, wide: int) -> None:
        tops = [self.y_of(minute_of(b.block.at, self._zone)) for b in blocks]
        rooms = [b - a for a, b in pairwise([*tops, float("inf")])]
        fits = [
            next((f for f in Fit if b.height_at(wide, f) + 2 <= room), Fit.SHORTEST)
            for b, room in zip(blocks, rooms, strict=True)
        ]
        highs = [b.height_at(wide, fit) for b, fit in zip(blocks, fits, strict=True)]
        spots = side_by_side([(top, top + high) for top, high in zip(tops, highs, strict=True)])
        for block, top, fit, spot in zip(blocks, tops, fits, spots, strict=True):
            each = wide // spot.of
            width = each - (2 if spot.of > 1 else 0)
            block.set_fit(fit)
            block.setGeometry(int(left) + spot.at * each, int(top), width, block.height_at(width, fit))

    @property
    def _zone(self) -> ZoneInfo:
        assert self._shown is not None
        return self._shown.zone

    def _date(self, block: BlockButton) -> date:
        return block.block.at.astimezone(self._zone).date()

    # ── choosing by keys ─────────────────────────────────────────────────────────────────────────────────────────────

    def _one_tab_stop(self) -> None:
        stop = next((b for b in self._blocks if b.isChecked()), self._blocks[0] if self._blocks else None)
        for block in self._blocks:
            block.setFocusPolicy(Qt.FocusPolicy.StrongFocus if block is stop else Qt.FocusPolicy.ClickFocus)

    def _clicked(self) -> None:
        block = self.sender()
        if isinstance(block, BlockButton):
            self.chosen.emit(block.key)

    def _open(self, block: BlockButton) -> None:
        self.chosen.emit(block.key)
        self.opened.emit(block.key)

    def _nudged(self, block: BlockButton, key: int) -> None:
        self.nudged.emit(block.key, key)

    def _keyed(self, block: BlockButton, key: int) -> None:
        target = self._beside(block, Qt.Key(key))
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(target.key)

    def _beside(self, block: BlockButton, key: Qt.Key) -> BlockButton | None:
        """Up and down in order of time; left and right to the nearest time of the next day that has something."""
        at = self._blocks.index(block)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        match key:
            case Qt.Key.Key_Home:
                return self._blocks[0]
            case Qt.Key.Key_End:
                return self._blocks[-1]
            case Qt.Key.Key_Up:
                return self._blocks[at - 1] if at else None
            case Qt.Key.Key_Down:
                return self._blocks[at + 1] if at + 1 < len(self._blocks) else None
        forward = (key == Qt.Key.Key_Right) != mirrored
        here, minute = self._date(block), minute_of(block.block.at, self._zone)
        others = [b for b in self._blocks if (self._date(b) > here if forward else self._date(b) < here)]
        if not others:
            return None
        day = min(map(self._date, others)) if forward else max(map(self._date, others))
        on_day = [b for b in others if self._date(b) == day]
        return min(on_day, key=lambda b: abs(minute_of(b.block.at, self._zone) - minute))

    # ── dragging ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def slot_at(self, corner: QPoint) -> datetime:
        """The quarter hour (UTC) at which a block with this upper left corner stands."""
        assert self._shown is not None
        days = len(self._shown.days)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = corner.x() + self._wide / 2 - (0 if mirrored else GUTTER)
        day = min(max(0, int(x // self._wide)), days - 1)
        if mirrored:
            day = days - 1 - day
        minute = round((corner.y() / self._hour * 60 + self._shown.hours[0] * 60) / SNAP) * SNAP
        return instant(self._shown.days[day].date, min(max(0, minute), DAY - SNAP), self._zone)

    def _dragged(self, block: BlockButton, corner: QPoint) -> None:
        at = self.slot_at(corner)
        problem = self._why_not(block.key, at) if at != block.block.at else None
        block.setCursor(Qt.CursorShape.ForbiddenCursor if problem else Qt.CursorShape.ClosedHandCursor)
        assert self._shown is not None
        day = [d.date for d in self._shown.days].index(at.astimezone(self._zone).date())
        top = int(self.y_of(minute_of(at, self._zone)))
        place = QRect(int(self.x_of(day)) + EDGE, top, int(self._wide) - 2 * EDGE, block.height())
        self._ghost.show_at(place, f"{at.astimezone(self._zone):%H:%M}", problem)

    def _dropped(self, block: BlockButton, corner: QPoint) -> None:
        self._ghost.hide()
        block.setCursor(Qt.CursorShape.PointingHandCursor)
        at = self.slot_at(corner)
        if at != block.block.at:
            self.moved.emit(block.key, at)

    # ── drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        t, painter = tokens(), brush(self)
        painter.fillRect(self.rect(), QColor(t.surface))
        high, line = self.height(), QColor(t.line)
        for day, shown in enumerate(self._shown.days):
            left = self.x_of(day)
            painter.fillRect(QRectF(left, 0, self._wide, high), QColor(t.sunken))
            for start, end in shown.work:
                top, bottom = max(0.0, self.y_of(start)), min(float(high), self.y_of(end))
                painter.fillRect(QRectF(left, top, self._wide, bottom - top), QColor(t.surface))
            painter.fillRect(QRectF(int(left), 0, 1, high), line)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setFont(font(Role.SMALL))
        painter.setPen(QColor(t.faint))
        edge = self.width() - GUTTER if mirrored else 0
        for hour in range(self._shown.hours[0], self._shown.hours[1]):
            label = QRectF(
                edge + 8, self.y_of(hour * 60) + (5 if hour == self._shown.hours[0] else -9), GUTTER - 16, 18
            )
            painter.drawText(label, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, f"{hour}:00")
        if self._now is not None:
            self._paint_now(self._now)

    def _paint_now(self, now: datetime) -> None:
        assert self._shown is not None
        dates = [d.date for d in self._shown.days]
        wall = now.astimezone(self._zone)
        y = self.y_of(minute_of(now, self._zone))
        if wall.date() not in dates or not 0 <= y <= self.height():
            return
        t, painter = tokens(), brush(self)
        left = self.x_of(dates.index(wall.date()))
        painter.fillRect(QRectF(left + 1, int(y) - 1, self._wide - 1, 2), QColor(t.accent))
        painter.setFont(font(Role.SMALL))
        painter.setPen(QColor(t.accent_text))
        words = self.tr("now, {0}").format(f"{wall:%H:%M}")
        wide = QFontMetricsF(font(Role.SMALL)).horizontalAdvance(words) + 2
        painter.drawText(QRectF(left + 8, y + 3, wide, 18), Qt.AlignmentFlag.AlignVCenter, words)


def _drawn_of(shown: Shown) -> object:
    """What the blocks and days are made of: a clock that went on is no reason to take a block from under the mouse."""
    return shown.days, shown.hours, shown.blocks, shown.zone
