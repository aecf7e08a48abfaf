"""The card that begins a draft: a way to tell it, a blank page, or a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from advocate_app.desktop import genre_words
from advocate_app.desktop.action import Action
from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import RADIUS, RING, Tone, tokens
from advocate_app.desktop.widgets import Button, Card, Kind, Text, empty_out, heading, row
from advocate_app.desktop.widgets.painting import NONE, Ringed, box, brush
from advocate_app.drafting.genre import Genre

SHOWN = 6  # more ways are asked for
HIGH = 75


class GenreButton(Ringed, QAbstractButton):
    """One way to tell something, with its length and the time it takes."""

    def __init__(self, genre: Genre, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.genre = genre.id
        self._name = genre_words.title(genre.name)
        self._lines = (genre_words.length(genre), self.tr("{0} min").format(genre.minutes))
        self.setText(self._name)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(f"{genre_words.said(genre.purpose)} {', '.join(self._lines)}")
        self.setToolTip(genre_words.said(genre.purpose))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(140, HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, rect = tokens(), brush(self), QRectF(self.rect())
        over = self.underMouse() or self.isDown()
        box(painter, rect, RADIUS + 2, QColor(t.bg if over else t.surface), QColor(t.line_strong))
        if self.ring:
            box(painter, rect, RADIUS + 2, NONE, QColor(t.accent), RING)
        inside = rect.adjusted(13, 10, -8, 0)
        for index, text in enumerate((self._name, *self._lines)):
            painter.setFont(font(Role.STRONG if not index else Role.SMALL))
            painter.setPen(QColor(t.text) if not index else Tone.FAINT.ink(t))
            line = QRectF(inside.left(), inside.top() + (0, 20, 37)[index], inside.width(), 19 if not index else 17)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(inside.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)


class NewDraftCard(Card):
    """`chosen` carries the genre's id."""

    chosen = Signal(str)

    def __init__(self, blank: Action, import_file: Action) -> None:
        super().__init__(
            heading(self.tr("New draft")),
            Text(
                self.tr("Pick a way to tell it. A few questions, and the first draft stands."), Role.SMALL, Tone.MUTED
            ),
            4,
            name=self.tr("New draft"),
        )
        self._genres: tuple[Genre, ...] = ()
        self._all = False
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self.add(self._grid)
        self._more = Button(self.tr("More ways"), Kind.QUIET)
        self._more.clicked.connect(self._show_all)
        self._import = Button.of(import_file, Kind.QUIET, show_key=False)
        self._blank = Button.of(blank, Kind.QUIET, show_key=False)
        below = row(self._more, self._import, None, self._blank, spacing=0, margins=(-13, 4, -13, -8))
        self.add(below)

    def show_genres(self, genres: Sequence[Genre]) -> None:
        if tuple(genres) != self._genres:
            self._genres = tuple(genres)
            self._fill()

    def begin_here(self) -> None:
        """Brings the keyboard to the first way."""
        first = self._grid.itemAt(0)
        widget = first.widget() if first is not None else self._blank
        if widget is not None:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def buttons(self) -> list[GenreButton]:
        items = (self._grid.itemAt(i) for i in range(self._grid.count()))
        return [w for item in items if item is not None and isinstance(w := item.widget(), GenreButton)]

    def _fill(self) -> None:
        empty_out(self._grid)
        shown = self._genres if self._all else self._genres[:SHOWN]
        last: QWidget | None = None
        for index, genre in enumerate(shown):
            button = GenreButton(genre)
            button.clicked.connect(self._chosen)
            self._grid.addWidget(button, index // 2, index % 2)
            if last is not None:
                QWidget.setTabOrder(last, button)
            last = button
        if last is not None:
            QWidget.setTabOrder(last, self._more)
        self._more.setVisible(len(shown) < len(self._genres))

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _chosen(self) -> None:
        button = self.sender()
        if isinstance(button, GenreButton):
            self.chosen.emit(button.genre)
