"""The card *Where you publish*: a Git blog, a folder, or later."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.channels.folder import Folder
from advocate_app.channels.git_blog import GitBlog
from advocate_app.commands.first import Place
from advocate_app.desktop.forms.channel import ChannelFields
from advocate_app.desktop.look import Tone
from advocate_app.desktop.translation import sentences
from advocate_app.desktop.widgets import Card, Dot, Text, heading, row
from advocate_app.problems import Problem

LATER = "later"
KINDS = {facts.kind: facts for facts in (GitBlog.facts, Folder.facts)}
ROWS = (("repository",), ("folder",), ("branch", "content_folder", "generator"), ("address", "author_address"))
LEFT_OUT = ("zone", "author_name", "token")  # the person's own; a token can be given under Settings
NEEDED = {"git-blog": "repository", "folder": "folder"}


class PlaceCard(Card):
    """What is left empty is left for later."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=12, margins=(20, 18, 20, 18))
        self.dots = {
            "git-blog": Dot(self.tr("Git blog"), True),
            "folder": Dot(self.tr("A folder")),
            LATER: Dot(self.tr("Later")),
        }
        group = QWidget()
        group.setLayout(row(*self.dots.values(), None, spacing=20))
        self.fields = ChannelFields()
        self._later = Text(
            self.tr("Write first. You are asked again under Settings, Channels, when there is something to publish."),
            tone=Tone.MUTED,
        )
        self.add(heading(self.tr("Where you publish")))
        self.add(group)
        self.add(self.fields)
        self.add(self._later)
        self.box.addStretch(1)
        for dot in self.dots.values():
            dot.clicked.connect(self._draw)
        self._draw()

    @property
    def kind(self) -> str:
        return next(kind for kind, dot in self.dots.items() if dot.isChecked())

    def place(self, zone: str, addresses: tuple[str, ...]) -> Place | None:
        """What was filled in, None for later; `addresses` are the person's, for the commits."""
        if self.kind == LATER:
            return None
        settings = self.fields.settings()
        if not any(self._typed(settings)):
            return None
        if "author_address" in settings:
            settings["author_address"] = settings["author_address"] or next(iter(addresses), "")
        return Place(self.kind, self.tr("Blog"), {**settings, "zone": zone})

    def show_problem(self, problem: Problem) -> bool:
        """At the field that it is about."""
        if problem.id == "folder.not-there":
            self.fields.field("folder").set_problem(" ".join(sentences(problem)))
            return True
        return self.fields.show_problem(problem)

    def clear_problems(self) -> None:
        self.fields.clear_problems()

    def offer_address(self, address: str) -> None:
        """The person's address, for the commits, where none was typed."""
        if self.kind == "git-blog":
            line = self.fields.field("author_address").input
            set_placeholder = getattr(line, "setPlaceholderText", None)
            if set_placeholder is not None:
                set_placeholder(address or GitBlog.facts.fields[-2].example)

    def _typed(self, settings: Mapping[str, str]) -> list[str]:
        """What the person typed, defaults left out."""
        fields = {field.name: field for field in KINDS[self.kind].fields}
        return [v for name, v in settings.items() if v and v != fields[name].default]

    def _draw(self) -> None:
        facts = KINDS.get(self.kind)
        self._later.setVisible(facts is None)
        self.fields.setVisible(facts is not None)
        if facts is not None:
            labels = {
                "repository": self.tr("Repository"),
                "branch": self.tr("Branch"),
                "content_folder": self.tr("Content folder"),
                "generator": self.tr("Site generator"),
                "address": self.tr("Public address of a post"),
                "author_address": self.tr("E-mail address on the commits"),
                "folder": self.tr("Folder"),
            }
            self.fields.ask(facts.fields, rows=ROWS, labels=labels, left_out=LEFT_OUT)
        self.changed.emit()
