"""Draws *Communities*: the places that a person writes for; each can be changed and removed, with a way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from advocate_app.assembly import Office
from advocate_app.commands.places import keep_community, remove_community
from advocate_app.desktop.community_words import kind_word, rules_said
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings.communities import CommunitiesShown, read_communities
from advocate_app.desktop.settings.community_form import CommunityForm
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import (
    Button,
    EmptyState,
    IconButton,
    Kind,
    ListCard,
    Row,
    Text,
    column,
    heading,
    row,
)
from advocate_app.desktop.work import Work
from advocate_app.people.communities import Community
from advocate_app.vocabulary import Kind as Of


class CommunitiesPage(Page):
    def __init__(self, office: Office, work: Work) -> None:
        super().__init__(office, work)
        self._shown: CommunitiesShown | None = None
        self._add = Button(self.tr("Add a community…"))
        self._add.clicked.connect(self.open_form)
        self._add.setEnabled(False)
        self.form = CommunityForm(self)
        self.form.hide()
        self.list = ListCard(
            self.tr("Communities"), heading(self.tr("Where you write"), self.tr("topics say where they would go")), 4
        )
        self._none = EmptyState(
            "empty-topics",
            self.tr("Topics say where they would go, once you name the places."),
            self.tr("A tag, a forum, an instance: with its rules, and what people talked about there lately."),
        )
        for part in (self.form, self._none, self.list):
            part.hide()
            self.box.addWidget(part)
        self.form.kept.connect(self._kept)
        self.read_by(read_communities, Of.COMMUNITY, Of.SOURCE, slow=True)

    def buttons(self) -> Sequence[Button]:
        return (self._add,)

    def open_form(self) -> None:
        if self._shown is not None:
            self.form.open(self._shown)

    def draw(self, shown: object) -> None:
        assert isinstance(shown, CommunitiesShown)
        self._shown = shown
        self._add.setEnabled(True)
        self.list.show_rows([self._row(each, shown.heard.get(each.id, 0)) for each in shown.communities])
        self.list.setVisible(bool(shown.communities))
        self._none.setVisible(not shown.communities)

    def _row(self, community: Community, heard: int) -> Row:
        known = self.tr("%n recent title(s)", "", heard)
        about = (kind_word(community.kind), community.address, known)
        lines = [
            Text(community.name, Role.STRONG, lines=1),
            Text(" · ".join(filter(None, about)), Role.SMALL, Tone.FAINT, lines=1),
        ]
        if rules := rules_said(community.rules):
            lines.append(Text(" · ".join(rules), Role.SMALL, Tone.MUTED))
        if not heard and not community.tags:
            lines.append(
                Text(self.tr("Give it tags, titles or a source: nothing is known of it."), Role.SMALL, Tone.ADVICE)
            )
        change = _Change(community, self.tr("Change…"))
        change.setAccessibleName(self.tr("Change {0}").format(community.name))
        change.clicked.connect(self._change)
        remove = _Remove(community, self.tr("Remove {0}").format(community.name))
        remove.clicked.connect(self._remove)
        inside = row(change, remove, spacing=8)
        inside.insertLayout(0, column(*lines, spacing=1), 1)
        return Row(inside, key=community.id, name=community.name, margins=(16, 8, 12, 9))

    # ── doing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _change(self) -> None:
        button = self.sender()
        if isinstance(button, _Change) and self._shown is not None:
            self.form.open(self._shown, button.community)

    def _remove(self) -> None:
        button = self.sender()
        if isinstance(button, _Remove):
            self.do(partial(remove_community, self.office, button.community.id), then=self._removed)

    def _removed(self, value: object) -> None:
        gone = value[0] if isinstance(value, tuple) else None
        if isinstance(gone, Community):
            self.say(self.tr("{0} is removed.").format(gone.name), partial(keep_community, self.office, gone))

    def _kept(self, name: str) -> None:
        self.say(self.tr("{0} is among your communities.").format(name))


class _Change(Button):
    def __init__(self, community: Community, text: str) -> None:
        super().__init__(text, Kind.NORMAL, small=True)
        self.community = community


class _Remove(IconButton):
    def __init__(self, community: Community, name: str) -> None:
        super().__init__("x", name)
        self.community = community
