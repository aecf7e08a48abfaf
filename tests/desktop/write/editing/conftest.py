"""A real office in a folder of its own, real threads, and the page on which one writes."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands import write
from advocate_app.desktop.work import Work
from advocate_app.desktop.write.editing.page import EditPage
from advocate_app.outside.clock import MadeUpClock
from advocate_app.vocabulary import DraftId
from tests.desktop import posts
from tests.desktop.write.editing.reading import settled

Opened = tuple[EditPage, DraftId]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = posts.begun(tmp_path / "home", MadeUpClock(posts.MONDAY))
    yield made
    made.close()


@pytest.fixture
def threads(qapp: QApplication, office: Office) -> Iterator[Work]:
    gc.collect()
    made = Work()
    yield made
    made.stop()
    # a page that waits to be deleted must not be found by a garbage collection in another thread
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def opened(qtbot: QtBot, office: Office, threads: Work) -> Callable[[str], Opened]:
    """Opens a new draft with a text and waits until it has been read."""

    def open_page(text: str) -> Opened:
        page = EditPage(office, threads)
        qtbot.addWidget(page)
        page.resize(1084, 740)
        page.show()
        page.addActions(list(page.actions_of_page))
        draft_id = write.new_draft(office, text=text)
        page.open(office.drafts.draft(draft_id))
        settled(qtbot, page)
        return page, draft_id

    return open_page
