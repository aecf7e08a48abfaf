"""Draws *Muted*: everything that is kept out of Topics, in lists, each with the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from advocate_app.assembly import Office
from advocate_app.commands.know import take_back
from advocate_app.commands.places import Hidden, keep_mute, mute_word, say_again, unmute
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings.muted import MutedShown, read_muted
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.times import ago, day
from advocate_app.desktop.widgets import (
    Button,
    Card,
    Field,
    IconButton,
    Kind,
    LineInput,
    ListCard,
    Row,
    Text,
    WordChip,
    column,
    empty_out,
    flow,
    heading,
    row,
)
from advocate_app.desktop.work import Work
from advocate_app.topics.mutes import Mute
from advocate_app.topics.topic import Said
from advocate_app.vocabulary import Kind as Of

MOST_ROWS = 100  # of one list; the others are said as a number


class MutedPage(Page):
    def __init__(self, office: Office, work: Work) -> None:
        super().__init__(office, work)
        self._shown: MutedShown | None = None
        self.word = LineInput(placeholder=self.tr("a word, then Enter"))
        self._word = Field(
            self.tr("Hide topics with this word in the title"),
            self.word,
            hint=self.tr("A whole word, with its endings. What a summary says hides nothing."),
        )
        self._chips = flow()
        words = Card(
            heading(self.tr("Words")),
            self._chips,
            self._word,
            spacing=12,
            margins=(20, 18, 20, 18),
            name=self.tr("Words"),
        )
        self.sources = ListCard(
            self.tr("Sources"), heading(self.tr("Sources"), self.tr("they are read on, and stay hidden")), 4
        )
        self.later = ListCard(self.tr("Later"), heading(self.tr("Later"), self.tr("each comes back by itself")), 4)
        self.not_for_me = ListCard(
            self.tr("Not for me"), heading(self.tr("Not for me"), self.tr("with what says the same")), 4
        )
        self._more = Text("", Role.SMALL, Tone.MUTED)
        self._none = Text(self.tr("No topic is put off or turned down, and no source is muted."), tone=Tone.MUTED)
        for part in (words, self.sources, self.later, self.not_for_me, self._more, self._none):
            self.box.addWidget(part)
        self.word.returnPressed.connect(self._mute)
        self.read_by(read_muted, Of.TOPIC)

    def draw(self, shown: object) -> None:
        assert isinstance(shown, MutedShown)
        self._shown = shown
        layout = self._chips.layout()
        assert layout is not None
        empty_out(layout)
        for mute in shown.words:
            chip = WordChip(mute.name)
            chip.removed.connect(partial(self._unmute, mute))
            layout.addWidget(chip)
        self._chips.setVisible(bool(shown.words))
        _show(self.sources, [self._source_row(mute, shown) for mute in shown.sources])
        _show(self.later, [self._topic_row(each, self._back(each, shown)) for each in shown.later[:MOST_ROWS]])
        _show(
            self.not_for_me,
            [self._topic_row(each, ago(each.said.at, shown.now, shown.zone)) for each in shown.not_for_me[:MOST_ROWS]],
        )
        lists = (self.sources, self.later, self.not_for_me)
        for card in lists:
            card.setVisible(bool(card.rows))
        more = max(0, len(shown.later) - MOST_ROWS) + max(0, len(shown.not_for_me) - MOST_ROWS)
        self._more.set_text(self.tr("%n older one(s) are not listed.", "", more))
        self._more.setVisible(bool(more))
        self._none.setVisible(not any(card.rows for card in lists))

    def _source_row(self, mute: Mute, shown: MutedShown) -> Row:
        since = ago(mute.at, shown.now, shown.zone)
        back = IconButton("x", self.tr("Hear of {0} again").format(mute.name))
        back.clicked.connect(partial(self._unmute, mute))
        return _row(mute.name, mute.name, since, back)

    def _topic_row(self, hidden: Hidden, when: str) -> Row:
        back = Button(self.tr("Bring back"), Kind.NORMAL, small=True)
        back.setAccessibleName(self.tr("Bring back {0}").format(hidden.topic.title))
        back.clicked.connect(partial(self._bring_back, hidden))
        return _row(hidden.topic.id, hidden.topic.title, f"{hidden.topic.source} · {when}", back)

    def _back(self, hidden: Hidden, shown: MutedShown) -> str:
        if hidden.said.until is None:
            return self.tr("until you bring it back")
        there = hidden.said.until.astimezone(shown.zone).date()
        return self.tr("back on {0}").format(day(there, shown.now.astimezone(shown.zone).date()))

    # ── doing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _mute(self) -> None:
        text = self.word.text().strip()
        if text:
            self.do(partial(mute_word, self.office, text), said=self._word, then=self._muted)

    def _muted(self, value: object) -> None:
        self.word.clear()

    def _unmute(self, mute: Mute, *pressed: object) -> None:
        heard = self.tr("You hear of “{0}” again.").format(mute.name)
        self._undoable(partial(unmute, self.office, mute.sort, mute.key), heard, partial(keep_mute, self.office, mute))

    def _bring_back(self, hidden: Hidden, *pressed: object) -> None:
        said: Said = hidden.said
        sentence = self.tr("“{0}” is back among your topics.").format(hidden.topic.title)
        self._undoable(
            partial(take_back, self.office, hidden.topic.id), sentence, partial(say_again, self.office, said)
        )

    def _undoable(self, does: Callable[[], object], sentence: str, undo: Callable[[], object]) -> None:
        self.do(does, then=partial(self._say, sentence, undo))

    def _say(self, sentence: str, undo: Callable[[], object], value: object) -> None:
        self.say(sentence, undo)


def _row(key: object, title: str, below: str, *ends: QWidget) -> Row:
    words: Sequence[QWidget] = (Text(title, lines=1), Text(below, Role.SMALL, Tone.FAINT, lines=1))
    inside = row(*ends, spacing=8)
    inside.insertLayout(0, column(*words, spacing=1), 1)
    return Row(inside, key=str(key), name=title, margins=(16, 7, 12, 8))


def _show(card: ListCard, rows: Sequence[Row]) -> None:
    """Where the keyboard was on a button of a row that goes, it goes on to the next one."""
    focus = QApplication.focusWidget()
    at = next((i for i, each in enumerate(card.rows) if focus is not None and each.isAncestorOf(focus)), None)
    card.show_rows(rows)
    if at is not None and rows:
        for button in rows[min(at, len(rows) - 1)].findChildren(QAbstractButton):
            button.setFocus(Qt.FocusReason.TabFocusReason)
