"""Adds a community or changes one: where it is, what it asks of a text, and where its recent titles come from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from advocate_app.commands.places import keep_community, new_id
from advocate_app.desktop.community_words import kind_word
from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.settings.communities import CommunitiesShown
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import (
    Button,
    Card,
    Choice,
    Field,
    Kind,
    LineInput,
    Tick,
    column,
    empty_out,
    heading,
    row,
    sentences,
)
from advocate_app.people.communities import (
    AiText,
    Canonical,
    Community,
    CommunityKind,
    Promotion,
    Rules,
    Unit,
    tags_from_text,
    titles_from_text,
)
from advocate_app.problems import Problem
from advocate_app.topics.topic import Source
from advocate_app.vocabulary import CommunityId


class CommunityForm(Card):
    """Hidden until `open`; `kept` carries the community's name when it is added or changed."""

    kept = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(spacing=12, margins=(20, 18, 20, 18))
        self._page, self._id = page, new_id()
        self._shown: CommunitiesShown | None = None
        self._heading = heading("")
        self._make_inputs()
        self._make_rules()
        self._make_titles()
        self.keep = Button("", Kind.PRIMARY)
        cancel = Button(self.tr("Cancel"), Kind.QUIET)
        for part in (
            self._heading,
            _side_by_side(self._name, Field(self.tr("What it is"), self.kind)),
            _side_by_side(self._address, self._tags),
            _side_by_side(*self._rules),
            self._promotion_words,
            _side_by_side(self._shortest, self._longest, self._unit),
            self._sources_head,
            self._ticks,
            self._hosts,
            self._titles,
            row(None, cancel, self.keep, spacing=8),
        ):
            self.add(part)
        cancel.clicked.connect(self.hide)
        self.keep.clicked.connect(self._keep)

    def _make_inputs(self) -> None:
        self.name, self.address, self.tags = LineInput(), LineInput(placeholder="https://"), LineInput()
        self.kind = Choice(choices=[(kind, kind_word(kind)) for kind in CommunityKind])
        self._name = Field(self.tr("Name"), self.name)
        self._address = Field(self.tr("Address"), self.address)
        self._tags = Field(self.tr("What it is about"), self.tags, hint=self.tr("Its tags, with commas between."))

    def _make_rules(self) -> None:
        unknown = self.tr("not known")
        self.ai_text = Choice(
            choices=[
                (AiText.UNKNOWN, unknown),
                (AiText.ALLOWED, self.tr("fine")),
                (AiText.DISCLOSE, self.tr("fine if one says so")),
                (AiText.FORBIDDEN, self.tr("not wanted")),
            ]
        )
        self.promotion = Choice(
            choices=[
                (Promotion.UNKNOWN, unknown),
                (Promotion.ALLOWED, self.tr("fine")),
                (Promotion.LIMITED, self.tr("a little")),
                (Promotion.FORBIDDEN, self.tr("not wanted")),
            ]
        )
        self.canonical = Choice(
            choices=[
                (Canonical.UNKNOWN, unknown),
                (Canonical.REQUIRED, self.tr("with a link to the first place")),
                (Canonical.ALLOWED, self.tr("fine")),
                (Canonical.FORBIDDEN, self.tr("not wanted")),
            ]
        )
        self._rules = (
            Field(self.tr("Text by a language model"), self.ai_text),
            Field(self.tr("One’s own work"), self.promotion),
            Field(self.tr("Texts that stand elsewhere too"), self.canonical),
        )
        self.promotion_words = LineInput()
        self._promotion_words = Field(self.tr("What it says of one’s own work, in its words"), self.promotion_words)
        self.shortest, self.longest = (
            LineInput(placeholder=self.tr("no limit")),
            LineInput(placeholder=self.tr("no limit")),
        )
        self.unit = Choice(choices=[(Unit.WORDS, self.tr("words")), (Unit.CHARACTERS, self.tr("characters"))])
        self._shortest = Field(self.tr("At least"), self.shortest)
        self._longest = Field(self.tr("At most"), self.longest)
        self._unit = Field(self.tr("Counted in"), self.unit)

    def _make_titles(self) -> None:
        self._sources_head = heading(self.tr("What people talk about there"), self.tr("by that, topics find the place"))
        self._ticks = column(spacing=6)
        self._by_id: dict[str, Tick] = {}
        self.hosts = LineInput(placeholder="forum.example/java")
        self._hosts = Field(
            self.tr("Sources by their host"),
            self.hosts,
            hint=self.tr("Or by host and tag; for sources that you will add later, too. With commas between."),
        )
        self.titles = QPlainTextEdit()
        self.titles.setFont(font(Role.BODY))
        self.titles.setTabChangesFocus(True)
        self.titles.setFixedHeight(96)
        self._titles = Field(
            self.tr("Further titles"),
            self.titles,
            hint=self.tr("One a line. A line may begin with its day: 2026-11-20."),
        )

    def open(self, shown: CommunitiesShown, community: Community | None = None) -> None:
        """For a new community, or to change `community`."""
        self._shown = shown
        before = community or Community(new_id(), "")
        self._id = before.id
        self._heading.set_text(self.tr("Change {0}").format(before.name) if community else self.tr("Add a community"))
        self.keep.setText(self.tr("Keep the changes") if community else self.tr("Add the community"))
        for line, text in (
            (self.name, before.name),
            (self.address, before.address),
            (self.tags, ", ".join(before.tags)),
            (self.promotion_words, before.rules.promotion_words),
            (self.shortest, str(before.rules.shortest or "")),
            (self.longest, str(before.rules.longest or "")),
        ):
            line.setText(text)
        for choice, value in (
            (self.kind, before.kind),
            (self.ai_text, before.rules.ai_text),
            (self.promotion, before.rules.promotion),
            (self.canonical, before.rules.canonical),
            (self.unit, before.rules.unit),
        ):
            choice.set_value(value)
        self._offer(shown.sources, before)
        self.titles.setPlainText("\n".join(f"{title.at.date()} {title.text}" for title in before.titles))
        self._clear_problems()
        self.show()
        self.name.setFocus(Qt.FocusReason.TabFocusReason)

    def _offer(self, sources: tuple[Source, ...], before: Community) -> None:
        empty_out(self._ticks)
        self._by_id = {s.id.hex: Tick(s.name or s.url, s.id.hex in before.sources, parent=self) for s in sources}
        for tick in self._by_id.values():
            self._ticks.addWidget(tick)
        self.hosts.setText(", ".join(s for s in before.sources if "." in s))

    def _clear_problems(self) -> None:
        for field in (self._name, self._address, self._shortest, self._longest):
            field.set_problem("")

    def _keep(self) -> None:
        self._clear_problems()
        shortest, longest = self._number(self._shortest), self._number(self._longest)
        if self._shown is not None and shortest is not None and longest is not None:
            made = self._community(self._id, shortest, longest)
            self._page.do(partial(keep_community, self._page.office, made), said=self._say, then=self._done)

    def _community(self, id: CommunityId, shortest: int, longest: int) -> Community:
        rules = Rules(
            Promotion(str(self.promotion.value)),
            self.promotion_words.text(),
            AiText(str(self.ai_text.value)),
            Canonical(str(self.canonical.value)),
            shortest,
            longest,
            Unit(str(self.unit.value)),
        )
        assert self._shown is not None
        return Community(
            id,
            self.name.text(),
            CommunityKind(str(self.kind.value)),
            self.address.text(),
            tags_from_text(self.tags.text()),
            rules,
            (*(key for key, tick in self._by_id.items() if tick.isChecked()), *tags_from_text(self.hosts.text())),
            titles_from_text(self.titles.toPlainText(), self._shown.now),
        )

    def _number(self, field: Field) -> int | None:
        """0 for an empty field; None for what is no number, which is said."""
        assert isinstance(field.input, LineInput)
        text = field.input.text().strip()
        if not text:
            return 0
        if text.isdecimal() and len(text) < 10:
            return int(text)
        field.set_problem(self.tr("Write a number, or nothing for no limit."))
        field.input.setFocus()
        return None

    def _say(self, problem: Problem) -> bool:
        fields = {
            "community.name": self._name,
            "community.twice": self._name,
            "community.address": self._address,
            "community.length": self._longest,
            "community.lengths": self._shortest,
        }
        field = fields.get(problem.id)
        if field is None:
            return False
        field.set_problem(" ".join(filter(None, sentences(problem))))
        field.input.setFocus()
        return True

    def _done(self, value: object) -> None:
        self.hide()
        self.kept.emit(" ".join(self.name.text().split()))


def _side_by_side(*fields: Field) -> QHBoxLayout:
    line = row(*fields, top=True)
    for index in range(len(fields)):
        line.setStretch(index, 1)
    return line
