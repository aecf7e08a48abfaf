"""Fetches evidence in one card: choose where from, look at what is there, then keep it or leave it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from advocate_app.assembly import Office
from advocate_app.commands.evidence import ONLINE, Look, Way, asked_of, keep_look, look
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings.know_words import found_text
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import (
    BusyBar,
    Button,
    Card,
    Dot,
    Field,
    Kind,
    LineInput,
    Text,
    announce,
    flow,
    heading,
    row,
    sentences,
)
from advocate_app.desktop.work import Context, Job, Ok
from advocate_app.problems import Problem

GIT = "git"  # its form is another one
MOST_PROBLEMS = 3


class AddEvidence(Card):
    """Hidden until `open`. `git_wanted` where the person would rather add a repository."""

    git_wanted = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(spacing=12, margins=(20, 18, 20, 18))
        self._page = page
        self._job: Job | None = None
        self._look: Look | None = None
        self._said = ""
        self._services: Mapping[Way, str] = {Way.GITHUB: "github.com", Way.STACK_EXCHANGE: "stackexchange.com"}
        self.dots: dict[str, Dot] = {
            Way.FOLDER: Dot(self.tr("A folder"), True),
            Way.FILE: Dot(self.tr("A file")),
            Way.POSTS: Dot(self.tr("My posts")),
            Way.GITHUB: Dot("GitHub"),
            Way.STACK_EXCHANGE: Dot("Stack Exchange"),
            GIT: Dot(self.tr("A Git repository")),
        }
        ways = flow(*self.dots.values(), spacing=20)
        ways.setAccessibleName(self.tr("Where from"))
        self.where = LineInput()
        self.field = Field("", self.where)
        self.choose = Button(self.tr("Choose…"))
        self._asks = Text("", Role.SMALL, Tone.MUTED)
        self.busy = BusyBar(self.tr("Looking at what is there"))
        self._doing = Text("", Role.SMALL, Tone.MUTED, lines=1)
        self.found = Text("", Role.STRONG)
        self.words = Text("", tone=Tone.MUTED)
        self.problems = Text("", Role.SMALL, Tone.STOP)
        self.look_button = Button(self.tr("Look what is there"), Kind.PRIMARY)
        self.keep_button = Button(self.tr("Keep it"), Kind.PRIMARY)
        self.cancel = Button(self.tr("Cancel"), Kind.QUIET)
        self.add(heading(self.tr("Add evidence"), self.tr("read once, when you ask for it")))
        self.add(ways)
        self.add(row(self.field, grow=self.field))
        for part in (self._asks, self.busy, self._doing, self.found, self.words, self.problems):
            self.add(part)
        self.add(row(self.choose, None, self.cancel, self.look_button, self.keep_button, spacing=8))
        for dot in self.dots.values():
            dot.clicked.connect(self._way_chosen)
        self.where.textChanged.connect(self._typed)
        self.where.returnPressed.connect(self._return)
        self.choose.clicked.connect(self._choose)
        self.cancel.clicked.connect(self.close_form)
        self.look_button.clicked.connect(self._look_there)
        self.keep_button.clicked.connect(self._keep)
        self._draw()

    @property
    def way(self) -> Way | None:
        """None for a Git repository."""
        chosen = next(name for name, dot in self.dots.items() if dot.isChecked())
        return None if chosen == GIT else Way(chosen)

    def set_services(self, hosts: Mapping[Way, str]) -> None:
        """Whom an import asks."""
        if hosts != self._services:
            self._services = hosts
            self._draw()

    def open(self) -> None:
        self.show()
        self.where.setFocus(Qt.FocusReason.TabFocusReason)

    def close_form(self) -> None:
        self._forget()
        self.where.clear()
        self.hide()

    def _forget(self) -> None:
        """Nothing is looked at any more."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._look = None
        self.field.set_problem("")
        self._draw()

    # ── drawing ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _draw(self) -> None:
        way, looking = self.way, self._job is not None
        examples = {
            Way.FOLDER: "~/texts",
            Way.FILE: "~/cv.pdf",
            Way.POSTS: "https://example.org/feed.xml",
            Way.GITHUB: "github.com/mari",
            Way.STACK_EXCHANGE: "stackoverflow.com/users/1234",
        }
        labels = {
            Way.FOLDER: self.tr("Folder"),
            Way.FILE: self.tr("File"),
            Way.POSTS: self.tr("Address of your blog or its feed"),
            Way.GITHUB: self.tr("Your name on GitHub"),
            Way.STACK_EXCHANGE: self.tr("Your profile: its address, or its number on Stack Overflow"),
        }
        if way is not None:
            self.field.set_label(labels[way])
            self.where.setPlaceholderText(examples[way])
        self._asks.set_text(self._promise())
        self.choose.setVisible(way in (Way.FOLDER, Way.FILE))
        self.busy.setVisible(looking)
        self.where.setEnabled(not looking)
        for dot in self.dots.values():
            dot.setEnabled(not looking)
        seen = self._look
        for part in (self.found, self.words, self.problems):
            part.hide()
        if not looking:
            self._doing.hide()
        if seen is not None:
            self._draw_look(seen)
        new = seen is not None and bool(seen.new)
        self.keep_button.setVisible(new)
        self.look_button.setVisible(not new)
        self.look_button.setEnabled(not looking)

    def _draw_look(self, seen: Look) -> None:
        self.found.set_text(self._said)
        self.found.show()
        self.words.set_text(self.tr("Often in it: {0}").format(", ".join(seen.words)))
        self.words.setVisible(bool(seen.words))
        problems = seen.found.problems
        said = [" ".join(filter(None, sentences(problem))) for problem in problems[:MOST_PROBLEMS]]
        if len(problems) > MOST_PROBLEMS:
            said.append(self.tr("%n more could not be read.", "", len(problems) - MOST_PROBLEMS))
        self.problems.set_text("\n".join(said))
        self.problems.setVisible(bool(said))

    def _promise(self) -> str:
        """What is read, and what leaves the laptop, before anything is."""
        match self.way:
            case Way.FOLDER:
                return self.tr(
                    "Markdown, HTML, text, Word, PDF and BibTeX files in it are read on this laptop; nothing leaves it."
                )
            case Way.FILE:
                return self.tr("A CV, a paper, a list of papers: it is read on this laptop; nothing leaves it.")
            case Way.POSTS:
                return self._asking(
                    self.tr("Advocate asks {0} for your public posts and sends nothing of yours."),
                    self.tr("Advocate asks that address for your public posts and sends nothing of yours."),
                )
            case Way.GITHUB:
                return self._asking(
                    self.tr("Advocate asks {1} for the public stars and pull requests of {0} and sends nothing else."),
                    self.tr(
                        "Advocate asks {1} for the public stars and pull requests of that name and sends nothing else."
                    ),
                )
            case Way.STACK_EXCHANGE:
                return self._asking(
                    self.tr("Advocate asks {1} for the public answers of {0} and sends nothing else."),
                    self.tr("Advocate asks {1} for the public answers of that profile and sends nothing else."),
                )
            case None:
                return self.tr("Commit messages of yours are read on this laptop, never the code.")

    def _asking(self, named: str, nobody: str) -> str:
        way = self.way
        assert way is not None
        try:
            asked = asked_of(way, self.where.text())
        except Problem:
            named, asked = nobody, ""
        return named.format(asked, self._services.get(way, ""))

    # ── doing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _way_chosen(self) -> None:
        if self.way is None:
            self.dots[Way.FOLDER].setChecked(True)
            self.close_form()
            self.git_wanted.emit()
            return
        self._forget()

    def _typed(self) -> None:
        self._look = None
        self.field.set_problem("")
        self._draw()

    def _return(self) -> None:
        self._keep() if self._look is not None and self._look.new else self._look_there()

    def _choose(self) -> None:
        folder = self.way is Way.FOLDER
        dialog = QFileDialog(self, self.tr("The folder with your texts") if folder else self.tr("A text of yours"))
        if folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            kinds = "*.pdf *.bib *.docx *.md *.markdown *.html *.htm *.txt"
            dialog.setNameFilter(self.tr("Texts ({0})").format(kinds))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.where.setText(path)
        self._look_there()

    def _look_there(self) -> None:
        way, where = self.way, self.where.text().strip()
        if self._job is not None or way is None:
            return
        if not where:
            self.field.set_problem(self.tr("Type where, or choose it."))
            return
        self._look = None
        self._job = self._page.do_slowly(
            partial(_looked, self._page.office, way, where), said=self.field, then=self._looked_at
        )
        self._job.progress.connect(self._progressed)
        self._job.finished.connect(self._over)
        self.busy.set(0, 0)
        self._doing.set_text(self.tr("Looking…") if way not in ONLINE else self.tr("Asking…"))
        self._doing.show()
        self._draw()

    def _progressed(self, done: int, of: int, name: str) -> None:
        self.busy.set(done, of)
        if name:
            self._doing.set_text(self.tr("Reading {0}: {1} of {2}").format(name, done + 1, of))

    def _looked_at(self, value: object) -> None:
        # what was given up, or asked for before something else was, is no longer wanted
        ended = self._job.outcome if self._job is not None else None
        if isinstance(value, tuple) and isinstance(ended, Ok) and ended.value is value:
            self._look, self._said = value

    def _over(self, outcome: object) -> None:
        if self.sender() is self._job:
            self._job = None
            self._draw()
            if self._look is not None:
                announce(self.found, self.found.text())
            # the field could not hold the keyboard while it was looked
            focus = QApplication.focusWidget()
            if focus is None or self.isAncestorOf(focus):
                goes_on = self.keep_button if self._look is not None and self._look.new else self.where
                goes_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        if self._look is not None:
            self._page.do(partial(keep_look, self._page.office, self._look), then=self._kept)

    def _kept(self, value: object) -> None:
        if self._look is not None:
            self._page.say(self.tr("{0} is among your evidence.").format(self._look.found.source))
        self.close_form()


def _looked(office: Office, way: Way, where: str, ctx: Context) -> tuple[Look, str]:
    """What is there, and in words."""
    seen = look(office, way, where, check=ctx.check, progress=ctx.progress)
    zone = office.person.tz
    return seen, found_text(seen, zone, office.clock.now().astimezone(zone).date())
