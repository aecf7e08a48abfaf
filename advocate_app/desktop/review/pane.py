"""The middle of Review: the post as it reads, what changed, its source; narrow, the details and the list become tabs here too."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.review.composer import Composer
from advocate_app.desktop.review.page import PageView
from advocate_app.desktop.review.presenter import Shown
from advocate_app.desktop.review.reading_facts import Reading, Said
from advocate_app.desktop.review.source import ChangesView, SourceView
from advocate_app.desktop.widgets import Card, Tabs, Text, sentences

READS, CHANGES, SOURCE, DETAILS, LIST = "reads", "changes", "source", "details", "list"


class Pane(Card):
    """`told` carries a sentence for the person."""

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__(spacing=12, margins=(24, 18, 24, 14))
        self.setAccessibleName(self.tr("The post"))
        self.tabs = Tabs(self.tr("How the post is shown"))
        self._channels = Tabs(self.tr("As which channel gets it"))
        self._label = Text("", Role.SMALL, Tone.MUTED)
        self.page = PageView(self.tr("The post as it will read"))
        self.changes = ChangesView(self.tr("What changed since the revision before"))
        self.source = SourceView(self.tr("The post’s Markdown"))
        self.composer = Composer()
        self._stack = QStackedWidget()
        self._places = {READS: self.page, CHANGES: self.changes, SOURCE: self.source}
        self._holders: dict[str, QWidget] = {}
        for name in (DETAILS, LIST):
            self._holders[name] = QWidget()
            inside = QVBoxLayout(self._holders[name])
            inside.setContentsMargins(0, 0, 0, 0)
        for widget in (*self._places.values(), *self._holders.values()):
            self._stack.addWidget(widget)
        self.box.addWidget(self.tabs)
        self.box.addWidget(self._channels)
        self.box.addWidget(self._label)
        self.box.addWidget(self._stack, 1)
        self.box.addWidget(self.composer)
        self._shown: Shown | None = None
        self._with: tuple[str, ...] = ()
        self._put_tabs()
        self.tabs.chosen.connect(self._arrange)
        self._channels.chosen.connect(self._arrange)
        self.page.followed.connect(self._followed)

    # ── narrow ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def holder(self, name: str) -> QLayout:
        """Where the details or the list stand while they are tabs."""
        layout = self._holders[name].layout()
        assert layout is not None
        return layout

    def show_with(self, *extra: str) -> None:
        """Which of DETAILS and LIST are tabs here."""
        if extra != self._with:
            self._with = extra
            self._put_tabs()
            self._arrange()

    def _put_tabs(self) -> None:
        labels = {
            LIST: self.tr("Waiting"),
            READS: self.tr("Reads as published"),
            CHANGES: self.tr("Changes since last time"),
            SOURCE: self.tr("Source"),
            DETAILS: self.tr("Details"),
        }
        if LIST in self._with:  # five chips in one line
            labels |= {READS: self.tr("Reads"), CHANGES: self.tr("Changes")}
        wanted = [name for name in labels if name not in (LIST, DETAILS) or name in self._with]
        before = self.tabs.current
        self.tabs.set_tabs([(name, labels[name]) for name in wanted])
        if before not in wanted:
            self.tabs.choose(READS)

    # ── showing ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def show_reading(self, shown: Shown) -> None:
        if self._shown is None or shown.reading is None or self._shown.reading is None:
            fresh = True
        else:
            fresh = shown.reading.revision_id != self._shown.reading.revision_id
        self._shown = shown
        if fresh:
            self.composer.note.clear()
            self.composer.close_up()
        if shown.reading is not None:
            accounts = [(page.account, page.account) for page in shown.reading.pages]
            self._channels.set_tabs(accounts)
        self._arrange()

    def look_at(self, said: Said) -> None:
        """Shows the passage that a comment speaks of."""
        if said.span is not None:
            self.tabs.choose(SOURCE)
            self.source.select(said.span)

    @property
    def selected(self) -> tuple[str, tuple[int, int] | None]:
        """The selected words and where they stand in the Markdown; '' and None without a selection or where they are not there."""
        reading = self._shown.reading if self._shown else None
        if reading is None:
            return "", None
        if self.tabs.current == SOURCE and (span := self.source.span):
            return reading.source[slice(*span)], span
        if self.tabs.current == READS:
            words = self.page.textCursor().selectedText().strip()
            at = reading.source.find(words) if words and "\u2029" not in words else -1
            if at >= 0:
                return words, (at, at + len(words))
        return "", None

    def _arrange(self) -> None:
        tab = self.tabs.current
        reading = self._shown.reading if self._shown else None
        self._stack.setCurrentWidget(self._places.get(tab) or self._holders[tab])
        self._channels.setVisible(tab == READS and reading is not None and len(reading.pages) > 1)
        label = ""
        if reading is not None and self._shown is not None:
            label = self._fill(tab, reading, self._shown)
        self._label.set_text(label)
        self._label.setVisible(bool(label))

    def _fill(self, tab: str, reading: Reading, shown: Shown) -> str:
        """Fills the view of `tab`; a sentence above it, or ''."""
        if tab == READS:
            page = next((p for p in reading.pages if p.account == self._channels.current), None)
            if page is None:
                self.page.show_page("", {}, (), shown.now, shown.zone)
                return " ".join(sentences(reading.pages_trouble)) if reading.pages_trouble else ""
            self.page.show_page(page.html, page.files, reading.said, shown.now, shown.zone)
        elif tab == CHANGES:
            self.changes.show_changes(reading.pieces or ())
            if reading.pieces is None:
                return self.tr("This is the first revision: there is nothing to compare it with.")
            return self.tr("Added words have a +, removed ones a − and a line through them.")
        elif tab == SOURCE:
            self.source.show_source(reading.source, reading.said)
            return self.tr("Select words and press C to comment on them.")
        return ""

    def _followed(self, address: str) -> None:
        self.told.emit(self.tr("This link leads to {0}").format(address))
