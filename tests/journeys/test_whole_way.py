"""The whole way in the real window, by mouse and keyboard: from the first page to the page that Pelican built from what was pushed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Home
from advocate_app.desktop.app import App
from advocate_app.desktop.settings.add_source import AddSource
from advocate_app.desktop.start.screen import StartScreen
from advocate_app.desktop.topics.screen import TopicsScreen
from advocate_app.desktop.widgets import Button, LineInput, Row
from advocate_app.desktop.write.editing.markdown_edit import MarkdownEdit
from advocate_app.desktop.write.screen import WriteScreen
from advocate_app.desktop.write.sending.submit import SubmitDialog
from advocate_app.drafts.projection import project
from advocate_app.outside.clock import MadeUpClock
from advocate_app.tour.blog import build, make_blog, page_text
from advocate_app.vocabulary import DeliveryState
from tests.desktop.repositories import MARI, repository
from tests.servers.feed_server import FeedServer, feed_server

MONDAY = datetime(2026, 11, 23, 7, 5, tzinfo=UTC)  # 9:05 in Tallinn
CTRL = Qt.KeyboardModifier.ControlModifier
TITLE = "Why do virtual threads still pin in a connection pool?"
FEED = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Java questions</title><link>http://java.example/</link>
<description>Questions</description><item><title>{TITLE}</title><link>http://java.example/1</link>
<description>A service with virtual threads stands still under load.</description></item>
<item><title>How to bake bread</title><link>http://java.example/2</link><description>Flour.</description></item></channel></rss>"""
ANSWERS = (
    "Java developers whose service stands still under load.",
    TITLE,
    "A native frame holds the carrier, and the pool waits for it.",
    "The recorder names the frame; in our service it was the logging bridge.",
    "Switch the pinned event on and look at the top frame.",
    "Tried with JDK 24 on one service of ours.",
    "",
)
SLIP = "Only idiots at the vendor would ship that to their users."
LONG = 20_000  # ms: a busy machine


def no_sample(told: object) -> NoReturn:
    raise AssertionError("nobody asked for the sample")


@pytest.fixture
def feeds() -> Iterator[FeedServer]:
    with feed_server() as server:
        yield server


class Person:
    """Mouse and keyboard on the window, and the patience to wait for what should come."""

    def __init__(self, qtbot: QtBot, app: App) -> None:
        self.qtbot, self.app, self.window = qtbot, app, app.window

    def wait(self, met: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(met()), timeout=LONG)

    def click(self, text: str, inside: QWidget | None = None) -> None:
        def there() -> list[Button]:
            found = (inside or self.window).findChildren(Button)
            return [b for b in found if b.isVisible() and b.isEnabled() and b.text().startswith(text)]

        self.wait(there)
        QTest.mouseClick(there()[0], Qt.MouseButton.LeftButton)

    def type_into(self, where: QWidget, text: str) -> None:
        where.setFocus()
        QTest.keyClicks(where, text)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def go(self, place: str) -> None:
        QTest.mouseClick(self.window.sidebar.item(place), Qt.MouseButton.LeftButton)
        self.wait(lambda: self.window.current == place)


@pytest.mark.journey
@pytest.mark.timeout(300)
def test_from_the_first_page_to_the_page_on_the_blog(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, feeds: FeedServer
) -> None:
    clock = MadeUpClock(MONDAY)
    commits = [
        (MARI, f"Find {what} in the connection pool with virtual threads")
        for what in ("a pin", "a wait", "a leak", "a stall", "a queue", "a lock")
    ]
    repository(tmp_path / "projects" / "pool-service", commits, MONDAY)
    blog = make_blog(tmp_path / "blog.git", "Pelican", int(MONDAY.timestamp()))
    url = feeds.feed("/feed.xml", FEED.encode())
    app = App(qapp, Home(tmp_path / "home"), no_sample, clock=clock)
    qtbot.addWidget(app.window)
    me = Person(qtbot, app)
    with qtbot.waitActive(app.window):
        app.open()
        app.window.activateWindow()

    _begin(me, tmp_path, blog)
    assert app.office.person.name == "Mari Tamm"
    _add_feed(me, url)
    _choose_topic(me)
    _write(me)
    _submit_and_approve(me)

    (delivery,) = app.office.outbox.open_ones()
    clock.go_to(delivery.due_at)
    me.wait(lambda: app.office.outbox.delivery(delivery.id).state is DeliveryState.PUBLISHED)
    receipt = app.office.outbox.receipt(delivery.id)
    assert receipt.detail["commit"]
    pages = build(blog, tmp_path / "built")
    shown = page_text(pages / "2026" / f"{receipt.slug}.html")
    content = app.office.queue.revision(delivery.revision_id).content
    for block in project(content.markdown).blocks:
        assert " ".join(block.text.split()) in shown
    assert TITLE in shown
    assert SLIP not in shown
    app.window.close()
    app.finish()


def _begin(me: Person, folder: Path, blog: Path) -> None:
    start = me.window.findChild(StartScreen)
    assert start is not None
    me.type_into(start.name, "Mari Tamm")
    start.place.set_value("Europe/Tallinn", "EE", "")
    me.type_into(start.words.line, "virtual threads, JFR,")
    me.type_into(start.git.where, str(folder / "projects"))
    QTest.keyClick(start.git.where, Qt.Key.Key_Return)
    me.wait(lambda: start.git.repositories)
    for name, value in (
        ("repository", blog.as_uri()),
        ("content_folder", "content"),
        ("address", "https://mari.example.org/{year}/{slug}.html"),
    ):
        line = start.publish.fields.field(name).input
        assert isinstance(line, LineInput)
        line.clear()
        me.type_into(line, value)
    me.click("Show me topics", start)
    me.wait(lambda: me.window.current in ("today", "topics"))


def _add_feed(me: Person, url: str) -> None:
    me.go("settings")
    me.window.go("settings", "sources")
    me.click("Add a source")
    form = next(f for f in me.window.findChildren(AddSource) if f.isVisible())
    me.type_into(form.where, url)
    me.click("Try it", form)
    me.wait(lambda: form.found.text().count(TITLE))
    me.click("Add the source", form)
    me.wait(lambda: any(t.title == TITLE for t in me.app.office.topics.topics(MONDAY.replace(year=2020))))


def _choose_topic(me: Person) -> None:
    me.go("topics")
    screen = me.window.screen_of("topics")
    assert isinstance(screen, TopicsScreen)

    def rows() -> list[Row]:
        return [r for r in screen.findChildren(Row) if r.isVisible() and TITLE in r.accessibleName()]

    me.wait(rows)
    QTest.mouseClick(rows()[0], Qt.MouseButton.LeftButton)
    me.wait(lambda: screen.presenter.shown.detail and screen.presenter.shown.detail.title == TITLE)
    me.click("Start", screen)
    me.wait(lambda: me.window.current == "write")


def _write(me: Person) -> None:
    screen = me.window.screen_of("write")
    assert isinstance(screen, WriteScreen)

    def box() -> QPlainTextEdit | None:
        return screen.interview.answer if screen.interview.answer.isVisible() else None

    me.wait(box)
    for answer in ANSWERS:
        me.wait(lambda: screen.interview.answer.hasFocus() and not screen.interview.answer.toPlainText())
        QTest.keyClicks(screen.interview.answer, answer)
        me.key(Qt.Key.Key_Return, CTRL)

    def editors() -> list[MarkdownEdit]:
        return [e for e in screen.findChildren(MarkdownEdit) if e.isVisible() and ANSWERS[2] in e.text()]

    me.wait(editors)
    edit = editors()[0]
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_End, CTRL)
    for _ in range(2):
        QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, SLIP)
    me.wait(lambda: not screen.desk.submit.isEnabled())
    assert "calls people names" in screen.desk.submit.toolTip()
    for _ in SLIP:
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert SLIP[:8] not in edit.text()
    me.wait(screen.desk.submit.isEnabled)


def _submit_and_approve(me: Person) -> None:
    screen = me.window.screen_of("write")
    me.click("Submit", screen)

    def dialogs() -> list[SubmitDialog]:
        return [d for d in screen.findChildren(SubmitDialog) if d.isVisible()]

    me.wait(dialogs)
    me.click("Submit", dialogs()[0])
    me.wait(me.app.office.queue.waiting)
    me.wait(lambda: not dialogs())
    me.go("review")
    me.click("Approve")
    me.wait(me.app.office.outbox.open_ones)
