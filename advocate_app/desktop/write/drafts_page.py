"""The list of everything one writes, beside the card that begins a new draft."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from advocate_app.desktop.action import Action, Menu
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import (
    Button,
    Card,
    Chip,
    Columns,
    EmptyState,
    ErrorStrip,
    Header,
    IconButton,
    Kind,
    LineInput,
    ListCard,
    Row,
    Scroll,
    Tabs,
    Text,
    column,
    row,
)
from advocate_app.desktop.write import words
from advocate_app.desktop.write.listing import DraftsPresenter
from advocate_app.desktop.write.new_draft import NewDraftCard
from advocate_app.desktop.write.rows import DraftRow, DraftsShown
from advocate_app.problems import Problem

ENDINGS = (".md", ".markdown", ".txt")
FIRST_GENRE = "short-post"  # what an empty desk is offered


class _Search(LineInput):
    """Escape empties it and gives the keyboard back."""

    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class DraftsPage(QWidget):
    """`opened` carries the DraftRow, `genre_chosen` the id of a genre."""

    opened = Signal(object)
    genre_chosen = Signal(str)
    blank_wanted = Signal()

    def __init__(self, presenter: DraftsPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self._rows: dict[str, DraftRow] = {}
        self._menu: QMenu | None = None
        self.setAcceptDrops(True)
        self._make_actions()
        self.header = Header(self.tr("Write"))
        self._search = _Search(name=self.tr("Search drafts"), placeholder=self.tr("Search drafts"))
        self._search.setFixedWidth(220)
        self._search.hide()
        self._search_button = Button.of(self.search, Kind.QUIET)
        self.header.add(self._search_button, self._search, Button.of(self.new, Kind.PRIMARY))
        self.strip = ErrorStrip()
        self.tabs = Tabs(self.tr("Which drafts"))
        self.list = ListCard(self.tr("Drafts"), selects=True)
        self._nothing = Text(tone=Tone.MUTED)
        self._empty_button = Button(self.tr("Write a short post"), Kind.PRIMARY)
        self._empty_button.clicked.connect(self._begin_first)
        self._empty = Card(
            EmptyState(
                "empty-write",
                self.tr("Somebody out there is stuck on something that you have already solved."),
                self.tr("Five minutes and one fact are enough for a first short post."),
                self._empty_button,
            )
        )
        self._empty.setMinimumHeight(306)
        self.card = NewDraftCard(self.blank, self.bring)
        self._scroll = Scroll(column(self.list, self._empty, self._nothing, None, spacing=0, margins=(0, 0, 0, 16)))
        side = Scroll(column(self.card, None, margins=(0, 0, 0, 16)))
        self.columns = Columns(
            self._scroll, side, main_label=self.tr("Drafts"), side_label=self.tr("New draft"), side_width=340
        )
        self._above = QWidget()
        self._above.setLayout(column(self.strip, self.tabs, spacing=10, margins=(24, 0, 24, 10)))
        body = column(self.columns, margins=(24, 0, 24, 0))
        whole = column(self.header, self._above, spacing=0)
        whole.addLayout(body, 1)
        self.setLayout(whole)
        self.list.opened.connect(self._open)
        self.list.selected.connect(self._see)
        self.tabs.chosen.connect(presenter.choose_tab)
        self._search.textChanged.connect(presenter.search)
        self._search.escaped.connect(self._stop_search)
        self.card.chosen.connect(self.genre_chosen)
        presenter.changed.connect(self.draw)
        presenter.failed.connect(self.show_problem)
        self._draw_empty(DraftsShown())

    def _make_actions(self) -> None:
        draft = Menu.DRAFT
        self.new = Action(self, "write.new", self.tr("New draft"), self._new, key="Ctrl+N", menu=Menu.FILE)
        self.blank = Action(
            self, "write.blank", self.tr("Blank page"), self.blank_wanted.emit, key="Ctrl+Shift+N", menu=Menu.FILE
        )
        self.bring = Action(
            self,
            "write.import",
            self.tr("Import…"),
            self._import,
            key="Ctrl+O",
            hint=self.tr("Make a draft of a Markdown file; you can drop one here too"),
            menu=Menu.FILE,
        )
        self.search = Action(self, "write.search", self.tr("Search drafts"), self._find, key="Ctrl+F", menu=Menu.EDIT)
        self._export = Action(self, "write.export", self.tr("Export…"), self._export_chosen, key="Ctrl+E", menu=draft)
        self._delete = Action(
            self, "write.delete", self.tr("Move to the bin"), self._delete_chosen, key="Ctrl+Backspace", menu=draft
        )
        self._restore = Action(
            self, "write.restore", self.tr("Take out of the bin"), self._restore_chosen, key="Ctrl+Shift+Z", menu=draft
        )
        self._withdraw = Action(
            self, "write.withdraw", self.tr("Take back from review"), self._withdraw_chosen, menu=draft
        )
        self.actions_of_page = (
            self.new,
            self.blank,
            self.bring,
            self.search,
            self._export,
            self._delete,
            self._restore,
            self._withdraw,
        )

    # ── drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def draw(self) -> None:
        shown = self.presenter.shown
        self._rows = {r.key: r for r in shown.rows}
        drafts = self.tr("%n draft(s), only on this laptop", "", shown.drafts)
        self.header.set_sub(drafts if shown.loaded else "")
        self.tabs.set_tabs(shown.tabs)
        if shown.tabs and self.tabs.current != shown.tab:
            self.tabs.choose(shown.tab)
        self.list.show_rows([self._row(r) for r in shown.rows])
        self.card.show_genres(shown.genres)
        self._draw_empty(shown)
        self._see(self.list.chosen)

    def _draw_empty(self, shown: DraftsShown) -> None:
        first = next((g.id for g in shown.genres if g.id == FIRST_GENRE), "")
        self._empty.setVisible(shown.loaded and shown.empty)
        self._empty_button.setVisible(bool(first))
        self.tabs.setVisible(shown.loaded and not shown.empty)
        self.list.setVisible(bool(shown.rows))
        self._nothing.set_text(
            self.tr("No draft has these words.") if shown.loaded else self.tr("Reading your drafts…")
        )
        self._nothing.setVisible(not shown.rows and not shown.empty)

    def _row(self, shown: DraftRow) -> Row:
        text = column(Text(shown.title, Role.H3, lines=1), Text(shown.sub, Role.SMALL, Tone.FAINT, lines=1), spacing=3)
        word, tone = words.state_word(shown.state)
        more = IconButton("ellipsis", self.tr("What can be done with {0}").format(shown.title), size=24)
        more.setProperty("row", shown.key)
        more.clicked.connect(self._more)
        inside = row(spacing=10)
        inside.addLayout(text, 1)
        for label, chip_tone in shown.chips:
            inside.addWidget(Chip(label, chip_tone))
        inside.addWidget(Chip(word, tone))
        inside.addWidget(more)
        names = ", ".join((shown.title, word, shown.sub, *(label for label, _ in shown.chips)))
        made = Row(inside, key=shown.key, name=names, margins=(16, 11, 10, 11))
        made.clicked.connect(self._clicked)
        return made

    def show_problem(self, problem: Problem) -> None:
        self.strip.show_problem(problem)

    def set_narrow(self, narrow: bool) -> None:
        self.columns.set_narrow(narrow)

    # ── the chosen row ───────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def chosen(self) -> DraftRow | None:
        return self._rows.get(str(self.list.chosen))

    def _see(self, key: object) -> None:
        chosen = self._rows.get(str(key))
        why = self.tr("Choose a draft in the list first.")
        binned = chosen is not None and chosen.state is None
        here = chosen is not None and chosen.draft_id is not None
        for action, can in (
            (self._export, here),
            (self._delete, here and not binned),
            (self._restore, binned),
            (self._withdraw, chosen is not None and chosen.can_withdraw),
        ):
            if can:
                action.permit()
            else:
                action.forbid(why)

    def _clicked(self) -> None:
        made = self.sender()
        if isinstance(made, Row):
            self._open(made.key)

    def _open(self, key: object) -> None:
        if (found := self._rows.get(str(key))) is not None and found.state is not None:
            self.opened.emit(found)

    def _more(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget):
            self.list.choose(str(button.property("row")))
            self._see(self.list.chosen)
            self._menu = QMenu(self)
            self._menu.addActions(
                [a for a in (self._export, self._withdraw, self._restore, self._delete) if a.isEnabled()]
            )
            self._menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _delete_chosen(self) -> None:
        if self.chosen:
            self.presenter.delete(self.chosen)

    def _restore_chosen(self) -> None:
        if self.chosen:
            self.presenter.restore(self.chosen)

    def _withdraw_chosen(self) -> None:
        if self.chosen:
            self.presenter.withdraw(self.chosen)

    def _export_chosen(self) -> None:
        if self.chosen:
            dialog = QFileDialog(self, self.tr("Write the draft and its pictures into a folder"))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.fileSelected.connect(self._export_into)
            dialog.open()

    def _export_into(self, folder: str) -> None:
        if self.chosen:
            self.presenter.export(self.chosen, Path(folder))

    # ── new ones ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _new(self) -> None:
        self.columns.show_part("side")
        self.card.begin_here()

    def _begin_first(self) -> None:
        self.genre_chosen.emit(FIRST_GENRE)

    def _import(self) -> None:
        dialog = QFileDialog(self, self.tr("Make a draft of a Markdown file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Markdown") + " (*.md *.markdown *.txt)")
        dialog.filesSelected.connect(self._import_files)
        dialog.open()

    def _import_files(self, files: list[str]) -> None:
        self.presenter.import_files([Path(f) for f in files])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.presenter.import_files(_files(event))

    # ── searching ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _find(self) -> None:
        self._search_button.hide()
        self._search.show()
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _stop_search(self) -> None:
        self._search.clear()
        self._search.hide()
        self._search_button.show()
        self.list.focus_row()


def _files(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [p for url in urls if url.isLocalFile() and (p := Path(url.toLocalFile())).suffix.lower() in ENDINGS]
