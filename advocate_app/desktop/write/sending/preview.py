"""What readers will see, drawn from the bytes that would leave; it follows the text while it is looked at."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from advocate_app.assembly import Office
from advocate_app.desktop.look import Tone
from advocate_app.desktop.review.page import PageView
from advocate_app.desktop.widgets import Tabs, Text, column, sentences
from advocate_app.desktop.work import Context, Work
from advocate_app.desktop.write.sending.aim import Page, pages
from advocate_app.vocabulary import DraftId

NEVER = datetime.min.replace(tzinfo=UTC)


class PreviewPanel(QWidget):
    """One page per chosen channel. `failed` carries a Problem."""

    failed = Signal(object)

    def __init__(self, office: Office, work: Work) -> None:
        super().__init__()
        self._office, self._work = office, work
        self._draft_id: DraftId | None = None
        self._text, self._stale, self._asked = "", False, 0
        self._pages: tuple[Page, ...] = ()
        self.tabs = Tabs(self.tr("Which channel"))
        self.view = PageView(self.tr("Preview"))
        self.view.setTabChangesFocus(True)
        self.words = Text(tone=Tone.MUTED)
        layout = column(self.tabs, self.words, spacing=10)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)
        self.setLayout(layout)
        self.tabs.chosen.connect(self._draw)
        self.tabs.hide()
        self.view.hide()

    def open(self, draft_id: DraftId, text: str) -> None:
        self._draft_id, self._pages = draft_id, ()
        self._draw()
        self.settled(text)

    def settled(self, text: str) -> None:
        """The text stands still: draws it again, at once where it is seen, else when it is looked at."""
        self._text, self._stale = text, True
        if self.isVisible():
            self._read()

    def again(self) -> None:
        """Its channels, tags or pictures changed."""
        self.settled(self._text)

    @property
    def shown(self) -> Page | None:
        return next((p for p in self._pages if p.account.hex == self.tabs.current), None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        if self._draft_id is None:
            return
        self._stale, self._asked = False, self._asked + 1
        job = self._work.slow(partial(_pages, self._office, self._draft_id, self._text, self._asked), quiet=True)
        job.done.connect(self._arrived)
        job.failed.connect(self.failed)

    def _arrived(self, outcome: tuple[int, tuple[Page, ...]]) -> None:
        asked, found = outcome
        if asked == self._asked:  # an older text may arrive later
            self._pages = found
            self._draw()

    def _draw(self) -> None:
        self.tabs.set_tabs([(p.account.hex, p.name) for p in self._pages])
        self.tabs.setVisible(len(self._pages) > 1)
        page = self.shown
        if page is None:
            self.words.set_text(self.tr("It goes nowhere yet: choose a channel under “Goes to”."))
        elif page.trouble is not None:
            self.words.set_text(" ".join(sentences(page.trouble)))
        self.words.setVisible(page is None or page.trouble is not None)
        self.view.setVisible(page is not None and page.trouble is None)
        if page is not None and page.trouble is None:
            bar = self.view.verticalScrollBar()
            at = bar.value()
            self.view.show_page(page.html, page.files or {}, (), NEVER, UTC)
            bar.setValue(at)


def _pages(office: Office, draft_id: DraftId, text: str, asked: int, ctx: Context) -> tuple[int, tuple[Page, ...]]:
    return asked, pages(office, draft_id, text)
