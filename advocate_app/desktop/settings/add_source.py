"""Adds a feed by its address or a Git repository by its folder, in one card; of a repository it asks whose addresses are whose."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from advocate_app.assembly import Office
from advocate_app.commands.know import add_feed, add_repository, look_at_repository, read_source, whole_path
from advocate_app.desktop.forms.addresses import Addresses
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import Button, Card, Field, Kind, LineInput, heading, row
from advocate_app.desktop.work import Context
from advocate_app.vocabulary import Changed


class AddSource(Card):
    """Hidden until `open`; `added` when a source is there."""

    added = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(spacing=12, margins=(20, 18, 20, 18))
        self._page, self._looked = page, ""
        self.where = LineInput(placeholder="https://example.org/feed.xml")
        self.field = Field(
            self.tr("Address of a feed, or folder of a Git repository"),
            self.where,
            hint=self.tr("Of a repository only commit messages of yours are read, never the code."),
        )
        self.addresses = Addresses()
        self.choose = Button(self.tr("Choose a folder…"))
        self.add_button = Button(self.tr("Add the source"), Kind.PRIMARY)
        self._cancel = Button(self.tr("Cancel"), Kind.QUIET)
        self.add(heading(self.tr("Add a source")))
        self.add(row(self.field, grow=self.field))
        self.add(self.addresses)
        self.add(row(self.choose, None, self._cancel, self.add_button, spacing=8))
        self.where.left.connect(self._left)
        self.choose.clicked.connect(self._choose)
        self._cancel.clicked.connect(self.close_form)
        self.add_button.clicked.connect(self._add)

    def open(self) -> None:
        self.show()
        self.where.setFocus(Qt.FocusReason.TabFocusReason)

    def close_form(self) -> None:
        self._looked = ""
        self.where.clear()
        self.field.set_problem("")
        self.addresses.set_addresses(())
        self.hide()

    @property
    def is_feed(self) -> bool:
        return "://" in self.where.text()

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
        self.field.set_problem("")
        if text.strip() and not self.is_feed and whole_path(text.strip()) != self._looked:
            self._looked = whole_path(text.strip())
            self.addresses.set_addresses(())
            self._page.do_slowly(
                partial(_look, self._page.office, self._looked), said=self.field, then=self._show_addresses
            )

    def _show_addresses(self, found: object) -> None:
        path, counts, mine = found if isinstance(found, tuple) else ("", (), ())
        if path == self._looked:
            self.addresses.set_addresses(counts, mine)

    def _add(self) -> None:
        text = self.where.text().strip()
        if not text:
            self.field.set_problem(self.tr("Type the address of a feed, or choose a folder."))
        elif self.is_feed:
            self._page.do(partial(add_feed, self._page.office, text), said=self.field, then=self._feed_added)
        elif self._looked != whole_path(text):
            self._left(text)
        elif not self.addresses.ticked:
            self.field.set_problem(self.tr("Tick the addresses that are yours."))
        else:
            add = partial(_add_repository, self._page.office, self._looked, self.addresses.ticked)
            self._page.do_slowly(add, said=self.field, then=self._added)

    def _feed_added(self, id: object) -> None:
        # it is there whether it can be read or not: what is wrong with it stands in the list
        self._page.do_slowly(partial(_read, self._page.office, id))
        self._added(id)

    def _added(self, value: object) -> None:
        name = self.where.text().strip()
        self.close_form()
        self._page.say(self.tr("{0} is among your sources.").format(Path(name).name if "://" not in name else name))
        self.added.emit()


def _look(office: Office, path: str, ctx: Context) -> tuple[str, Sequence[tuple[str, int]], tuple[str, ...]]:
    """Whose commits are there, and which addresses are known to be the person's."""
    counts = tuple((address, count) for address, count in look_at_repository(office, path) if count)
    known = {address for r in office.profile.repositories() for address in r.addresses}
    known |= {office.person.email.lower(), *(address for address, _ in counts[:1])}
    return path, counts, tuple(address for address, _ in counts if address in known)


def _add_repository(office: Office, path: str, addresses: tuple[str, ...], ctx: Context) -> Changed:
    return add_repository(office, path, addresses)


def _read(office: Office, id: object, ctx: Context) -> Changed:
    source = next(s for s in office.topics.sources() if s.id == id)
    return read_source(office, source.id, check=ctx.check)
