"""Adds sources in one card: something to read over the network is tried out first; of a repository it asks whose addresses are whose."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from advocate_app.assembly import Office
from advocate_app.commands.know import add_repository, look_at_repository, whole_path
from advocate_app.commands.sources import keep_tried, keep_unread, try_out
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.forms.addresses import Addresses
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings import source_words
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import Button, Card, Choice, Field, Kind, LineInput, Text, heading, row
from advocate_app.desktop.widgets.notices import announce
from advocate_app.desktop.work import Context, Job
from advocate_app.problems import Problem, Unreachable
from advocate_app.topics.sources.polite import Read
from advocate_app.topics.sources.reader import Typed
from advocate_app.topics.topic import SourceKind
from advocate_app.vocabulary import Changed


class AddSource(Card):
    """Hidden until `open`; `added` when a source is there."""

    added = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(spacing=12, margins=(20, 18, 20, 18))
        self._page, self._looked = page, ""
        self._trying: Job | None = None
        self._tried: tuple[Read, ...] = ()
        self._out_of_reach = False  # what was typed may be fine, only the network is not
        self.kind = Choice(choices=source_words.kinds())
        self.where, self.site = LineInput(), LineInput("stackoverflow", placeholder="stackoverflow")
        self.unanswered = Choice(
            choices=((False, self.tr("All that is new")), (True, self.tr("What nobody has replied to")))
        )
        words = source_words.ask(SourceKind.FEED)
        self.field = Field(words.label, self.where, hint=words.hint)
        self._site = Field(self.tr("Site"), self.site, hint=self.tr("As in stackoverflow, dba or askubuntu."))
        self._which = Field(self.tr("Which topics"), self.unanswered)
        self.addresses = Addresses()
        self.found = Text("", Role.SMALL, Tone.MUTED)
        self.choose = Button(self.tr("Choose a folder…"))
        self.add_button = Button(self.tr("Try it"), Kind.PRIMARY)
        self._cancel = Button(self.tr("Cancel"), Kind.QUIET)
        self.add(heading(self.tr("Add a source")))
        kind = Field(self.tr("What it is"), self.kind)
        self.add(row(kind, self._site, self._which, None, top=True))
        self.add(row(self.field, grow=self.field))
        self.add(self.addresses)
        self.add(self.found)
        self.add(row(self.choose, None, self._cancel, self.add_button, spacing=8))
        self.kind.picked.connect(self._kind_picked)
        self.unanswered.picked.connect(self._typed)
        for line in (self.where, self.site):
            line.textEdited.connect(self._typed)
            line.returnPressed.connect(self._add)
        self.where.left.connect(self._left)
        self.choose.clicked.connect(self._choose)
        self._cancel.clicked.connect(self.close_form)
        self.add_button.clicked.connect(self._add)
        self._kind_picked(SourceKind.FEED)

    def open(self) -> None:
        self.show()
        self.where.setFocus(Qt.FocusReason.TabFocusReason)

    def close_form(self) -> None:
        self.where.clear()
        self.addresses.set_addresses(())
        self._start_over()
        self.hide()

    @property
    def chosen(self) -> SourceKind:
        return SourceKind(str(self.kind.value))  # Qt keeps the plain text

    @property
    def is_folder(self) -> bool:
        return self.chosen is SourceKind.FEED and bool(self.where.text().strip()) and "://" not in self.where.text()

    # ── what is typed ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _kind_picked(self, value: object) -> None:
        kind = self.chosen
        words = source_words.ask(kind)
        self.field.set_words(words.label, words.hint)
        self.where.setPlaceholderText(words.example)
        self._site.setVisible(kind is SourceKind.STACK_EXCHANGE)
        self._which.setVisible(kind is SourceKind.DISCOURSE)
        self.choose.setVisible(kind is SourceKind.FEED)
        self.addresses.set_addresses(())
        self._start_over()

    def _typed(self, value: object) -> None:
        """What was found belongs to what was typed before."""
        self._start_over()

    def _start_over(self) -> None:
        self._looked, self._tried, self._out_of_reach = "", (), False
        if self._trying is not None:
            self._trying.cancel()
            self._trying = None
        self.field.set_problem("")
        self._say("")
        self._name_button()

    def _name_button(self) -> None:
        self.add_button.setEnabled(self._trying is None)
        self.addresses.setVisible(self.is_folder)
        if self._trying is not None:
            self.add_button.setText(self.tr("Trying…"))
        elif self._out_of_reach:
            self.add_button.setText(self.tr("Add it anyway"))
        elif self._tried or self.is_folder:
            self.add_button.setText(self.tr("Add the source"))
        else:
            self.add_button.setText(self.tr("Try it"))

    def _say(self, text: str) -> None:
        self.found.set_text(text)
        self.found.setVisible(bool(text))

    def _meant(self) -> Typed:
        kind = self.chosen
        return Typed(
            kind,
            self.where.text().strip(),
            site=self.site.text().strip() if kind is SourceKind.STACK_EXCHANGE else "",
            unanswered=kind is SourceKind.DISCOURSE and self.unanswered.value is True,
        )

    # ── a folder ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("The folder of a Git repository"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, folder: str) -> None:
        self.where.setText(folder)
        self._left(folder)

    def _left(self, text: str) -> None:
        """A folder is looked at as soon as it is named."""
        self._name_button()
        if self.is_folder and whole_path(text.strip()) != self._looked:
            self.field.set_problem("")
            self._looked = whole_path(text.strip())
            self.addresses.set_addresses(())
            self._page.do_slowly(
                partial(_look, self._page.office, self._looked), said=self.field, then=self._show_addresses
            )

    def _show_addresses(self, found: object) -> None:
        path, counts, mine = found if isinstance(found, tuple) else ("", (), ())
        if path == self._looked:
            self.addresses.set_addresses(counts, mine)

    # ── trying and adding ─────────────────────────────────────────────────────────────────────────────────────────────

    def _add(self) -> None:
        if self._trying is not None:
            return
        meant = self._meant()
        if not meant.text and meant.kind is not SourceKind.LOBSTERS:
            self.field.set_problem(self._missing(meant.kind))
        elif self.is_folder:
            self._add_folder(meant.text)
        elif self._tried:
            self._page.do(partial(keep_tried, self._page.office, self._tried), said=self.field, then=self._added)
        elif self._out_of_reach:
            self._page.do(partial(keep_unread, self._page.office, meant), said=self.field, then=self._added)
        else:
            self._start_over()
            self._trying = self._page.do_slowly(
                partial(_try, self._page.office, meant), said=self._in_vain, then=self._show_found
            )
            self._say(self.tr("Reading it once…"))
            self._name_button()

    def _missing(self, kind: SourceKind) -> str:
        match kind:
            case SourceKind.FEED | SourceKind.GIT:
                return self.tr("Type the address of a feed, or choose a folder.")
            case SourceKind.HACKER_NEWS:
                return self.tr("Type what the stories must be about.")
            case SourceKind.DISCOURSE:
                return self.tr("Type the address of the forum.")
            case SourceKind.RELEASES:
                return self.tr("Type the address of the project.")
            case _:
                return self.tr("Type a tag, or several with commas between.")

    def _add_folder(self, text: str) -> None:
        if self._looked != whole_path(text):
            self._left(text)
        elif not self.addresses.ticked:
            self.field.set_problem(self.tr("Tick the addresses that are yours."))
        else:
            add = partial(_add_repository, self._page.office, self._looked, self.addresses.ticked)
            self._page.do_slowly(add, said=self.field, then=self._added)

    def _show_found(self, found: object) -> None:
        meant, tried = found if isinstance(found, tuple) else (None, ())
        if meant == self._meant() and self.isVisible():
            self._trying, self._tried = None, tried
            said = "\n".join(source_words.tried(read) for read in tried)
            self._say(said)
            announce(self, said)
            self._name_button()

    def _in_vain(self, problem: Problem) -> bool:
        self._trying = None
        self._say("")
        self._out_of_reach = isinstance(problem, Unreachable)
        self.field.set_problem(source_words.said(problem))
        self._name_button()
        return True

    def _added(self, value: object) -> None:
        names = ", ".join(read.source.name for read in self._tried) or self.where.text().strip()
        self.close_form()
        self._page.say(self.tr("{0} is among your sources.").format(names if "://" in names else Path(names).name))
        self.added.emit()


def _try(office: Office, meant: Typed, ctx: Context) -> tuple[Typed, tuple[Read, ...]]:
    return meant, try_out(office, meant, check=ctx.check)


def _look(office: Office, path: str, ctx: Context) -> tuple[str, Sequence[tuple[str, int]], tuple[str, ...]]:
    """Whose commits are there, and which addresses are known to be the person's."""
    counts = tuple((address, count) for address, count in look_at_repository(office, path) if count)
    known = {address for r in office.profile.repositories() for address in r.addresses}
    known |= {office.person.email.lower(), *(address for address, _ in counts[:1])}
    return path, counts, tuple(address for address, _ in counts if address in known)


def _add_repository(office: Office, path: str, addresses: tuple[str, ...], ctx: Context) -> Changed:
    return add_repository(office, path, addresses)
