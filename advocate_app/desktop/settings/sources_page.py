"""Draws *Sources*: what topics come from; each can be read now and dropped, with a way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QApplication

from advocate_app.assembly import Office
from advocate_app.commands.know import read_source
from advocate_app.commands.settings import Dropped, bring_source_back, take_out_source
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings import source_words
from advocate_app.desktop.settings.add_source import AddSource
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.settings.sources import SourcesShown, read_sources
from advocate_app.desktop.widgets import (
    Button,
    EmptyState,
    IconButton,
    ListCard,
    Row,
    Text,
    column,
    heading,
    row,
)
from advocate_app.desktop.work import Context, Work
from advocate_app.problems import Problem
from advocate_app.topics.topic import Source
from advocate_app.vocabulary import Changed, Kind, SourceId


class SourcesPage(Page):
    def __init__(self, office: Office, work: Work) -> None:
        super().__init__(office, work)
        self._reading: set[SourceId] = set()
        self._shown: SourcesShown | None = None
        self.add_form = AddSource(self)
        self.add_form.hide()
        self._add = Button(self.tr("Add a source…"))
        self._add.clicked.connect(self.add_form.open)
        self.feeds = ListCard(
            self.tr("Feeds and sites"), heading(self.tr("Feeds and sites"), self.tr("news, questions, releases")), 4
        )
        self.repositories = ListCard(
            self.tr("Repositories"), heading(self.tr("Git repositories"), self.tr("your own work")), 4
        )
        self._none = EmptyState(
            "empty-topics",
            self.tr("Topics come from feeds you read, from places where people ask, and from work you do."),
            self.tr("Add a feed, a forum, a tag, or the folder of a Git repository."),
        )
        for part in (self.add_form, self._none, self.feeds, self.repositories):
            self.box.addWidget(part)
        self.read_by(read_sources, Kind.SOURCE)

    def buttons(self) -> Sequence[Button]:
        return (self._add,)

    def draw(self, shown: object) -> None:
        assert isinstance(shown, SourcesShown)
        self._shown = shown
        for card, sources in ((self.feeds, shown.feeds), (self.repositories, shown.repositories)):
            held = self._held(card)
            card.show_rows([self._row(source, shown) for source in sources])
            card.setVisible(bool(sources))
            self._give_back(card, held)
        self._none.setVisible(not shown.feeds and not shown.repositories)

    def _row(self, source: Source, shown: SourcesShown) -> Row:
        name = source.name or source.url
        lines = [
            Text(name, Role.STRONG, lines=1),
            Text(self._from(source, shown), Role.SMALL, Tone.FAINT, lines=1),
        ]
        if trouble := source_words.trouble(source, shown.zone):
            lines.append(Text(trouble, Role.SMALL, Tone.STOP))
        state = Text(self._when(source, shown), Role.SMALL, Tone.MUTED, lines=1)
        again = _Of(
            source,
            "refresh-cw",
            (self.tr("Try {0} again now") if source.problem else self.tr("Read {0} now")).format(name),
        )
        again.setEnabled(source.id not in self._reading)
        if source.ended:
            again.hide()
        drop = _Of(source, "x", self.tr("Drop {0}").format(name))
        again.clicked.connect(self._read)
        drop.clicked.connect(self._drop)
        inside = row(state, again, drop, spacing=8)
        inside.insertLayout(0, column(*lines, spacing=1), 1)
        inside.insertSpacing(1, 8)
        return Row(inside, key=source.id, name=name, margins=(16, 8, 12, 9))

    def _from(self, source: Source, shown: SourcesShown) -> str:
        where = source_words.where(source, shown.counts.get(source.id, 0))
        return " · ".join((where, *shown.addresses.get(source.url, ())))

    def _when(self, source: Source, shown: SourcesShown) -> str:
        if source.id in self._reading:
            return self.tr("reading…")
        return source_words.when(source, shown.now, shown.zone)

    # ── doing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _read(self) -> None:
        source = _source_of(self.sender())
        if source is not None:
            self._reading.add(source.id)
            self._redraw()
            self.do_slowly(
                partial(_read, self.office, source.id),
                said=partial(self._read_in_vain, source.id),
                then=partial(self._read_over, source.id),
            )

    def _read_in_vain(self, id: SourceId, problem: Problem) -> bool:
        """What went wrong stands on the source."""
        self._read_over(id, problem)
        return True

    def _read_over(self, id: SourceId, value: object) -> None:
        self._reading.discard(id)
        self.visit()

    def _drop(self) -> None:
        source = _source_of(self.sender())
        if source is not None:
            self.do(partial(take_out_source, self.office, source.id), then=self._dropped)

    def _dropped(self, value: object) -> None:
        dropped = value[0] if isinstance(value, tuple) else None
        if isinstance(dropped, Dropped):
            name = dropped.source.name or dropped.source.url
            self.say(self.tr("{0} is dropped.").format(name), partial(bring_source_back, self.office, dropped))

    # ── the keyboard stays where it was ───────────────────────────────────────────────────────────────────────────────

    def _redraw(self) -> None:
        if self._shown is not None:
            self.draw(self._shown)

    def _held(self, card: ListCard) -> tuple[int, str] | None:
        focus = QApplication.focusWidget()
        for index, each in enumerate(card.rows):
            if isinstance(focus, _Of) and each.isAncestorOf(focus):
                return index, focus.icon_name
        return None

    def _give_back(self, card: ListCard, held: tuple[int, str] | None) -> None:
        if held is not None and card.rows:
            index, icon = held
            for button in card.rows[min(index, len(card.rows) - 1)].findChildren(_Of):
                if button.icon_name == icon:
                    button.setFocus()


class _Of(IconButton):
    """A button of one source."""

    def __init__(self, source: Source, icon: str, name: str) -> None:
        super().__init__(icon, name)
        self.source, self.icon_name = source, icon


def _source_of(sender: object) -> Source | None:
    return sender.source if isinstance(sender, _Of) else None


def _read(office: Office, id: SourceId, ctx: Context) -> Changed:
    return read_source(office, id, check=ctx.check)
