"""The sidebar: the places with their badges, the sample workspace's corner, and who is at work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from advocate_app.desktop.action import Action
from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import RADIUS, RING, Tone, tokens
from advocate_app.desktop.screen import Place
from advocate_app.desktop.widgets.buttons import Button
from advocate_app.desktop.widgets.cards import Rule
from advocate_app.desktop.widgets.chips import Tabs
from advocate_app.desktop.widgets.painting import NONE, Ringed, box, brush
from advocate_app.desktop.widgets.text import Run, Text

WIDTH = 196


def brand() -> Text:
    """The name of the application, as it is drawn in the window."""
    return Text.of(Run("Advocate"), Run(".", tone=Tone.ACCENT), role=Role.BRAND, lines=1)


class NavItem(Ringed, QAbstractButton):
    """One place. The accessible name says the badge in words."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place, self._badge = place, 0
        self.setText(place.label)
        self.setCheckable(True)
        self.setAccessibleName(place.label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_badge(self, count: int, words: str) -> None:
        self._badge = count
        self.setAccessibleName(f"{self.place.label}, {words}" if count else self.place.label)
        self.setToolTip(words if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 21, 33)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, rect, on = tokens(), brush(self), QRectF(self.rect()), self.isChecked()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if on:
            shape = QPainterPath()
            shape.addRoundedRect(rect, RADIUS, RADIUS)
            painter.fillPath(shape, QColor(t.surface))
            painter.setClipPath(shape)
            painter.fillRect(QRectF(rect.right() - 2 if mirrored else 0, 0, 2, rect.height()), QColor(t.accent))
            painter.setClipping(False)
        elif self.underMouse():
            box(painter, rect, RADIUS, QColor(t.line))
        if self.ring:
            box(painter, rect, RADIUS, NONE, QColor(t.accent), RING)
        painter.setPen(QColor(t.text if on else t.muted))
        painter.setFont(font(Role.STRONG if on else Role.BODY))
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(rect.adjusted(10, 0, -10, 0), leading, self.text())
        if self._badge:
            wide = QFontMetricsF(font(Role.BADGE)).horizontalAdvance(str(self._badge)) + 14
            badge = QRectF(10 if mirrored else rect.right() - 10 - wide, rect.center().y() - 9, wide, 18)
            box(painter, badge, 9, QColor(t.accent_soft))
            painter.setPen(QColor(t.accent_text))
            painter.setFont(font(Role.BADGE))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._badge))


class Corner(QWidget):
    """The sample workspace's corner: who you are right now, and the way to the next slot. Hidden elsewhere."""

    person_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", Role.SMALL, Tone.MUTED)
        self._people = Tabs(self.tr("Who you are in the sample"))
        self._clock: Button | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(10, 0, 0, 10)
        self._box.setSpacing(6)
        self._box.addWidget(self._title)
        self._box.addWidget(self._people)
        self._people.chosen.connect(self.person_chosen)
        self.hide()

    def set_people(self, title: str, people: Sequence[tuple[str, str]], current: str) -> None:
        """`people` are ids and names; `current` is the one you are."""
        self._title.set_text(title)
        self._people.blockSignals(True)
        self._people.set_tabs(people)
        self._people.choose(current)
        self._people.blockSignals(False)
        self.show()

    def set_clock(self, action: Action) -> None:
        """The button that moves the made-up clock: “Go to the next slot”."""
        if self._clock is not None:
            self._box.removeWidget(self._clock)
            self._clock.deleteLater()
        self._clock = Button.of(action, show_key=False, small=True)
        self._box.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignLeading)
        self.show()


class Sidebar(QWidget):
    """Tab stops at the chosen place; the arrow keys move from place to place."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Places"))
        self.corner = Corner()
        self._items = {place.id: NavItem(place) for place in places}
        self._group = QButtonGroup(self)
        self._me, self._about = Text("", Role.SMALL_STRONG, lines=1), Text("", Role.SMALL, Tone.MUTED)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(10, 16, 11, 16)
        inside.setSpacing(2)
        name = brand()
        name.setContentsMargins(10, 2, 10, 14)
        inside.addWidget(name)
        for item in self._items.values():
            self._group.addButton(item)
            item.toggled.connect(self._toggled)
            inside.addWidget(item)
        inside.addStretch(1)
        inside.addWidget(self.corner)
        inside.addWidget(Rule())
        inside.addSpacing(10)
        foot = QVBoxLayout()
        foot.setSpacing(0)
        for text in (self._me, self._about):
            text.setContentsMargins(10, 0, 10, 0)
            foot.addWidget(text)
        inside.addLayout(foot)

    def sizeHint(self) -> QSize:
        """As wide as it was drawn, or as its longest button in the language of the window."""
        return QSize(max(WIDTH, self.minimumSizeHint().width()), super().sizeHint().height())

    def set_me(self, name: str, about: str) -> None:
        self._me.set_text(name)
        self._about.set_text(about)

    def set_badge(self, place: str, count: int, words: str) -> None:
        self._items[place].set_badge(count, words)

    def choose(self, place: str) -> None:
        """Marks the place without telling anyone."""
        self.blockSignals(True)
        self._items[place].setChecked(True)
        self.blockSignals(False)

    def item(self, place: str) -> NavItem:
        return self._items[place]

    def _toggled(self, on: bool) -> None:
        item = self.sender()
        if on and isinstance(item, NavItem):
            self.chosen.emit(item.place.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = tokens(), brush(self)
        painter.fillRect(self.rect(), QColor(t.sunken))
        edge = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - 1
        painter.fillRect(edge, 0, 1, self.height(), QColor(t.line))
