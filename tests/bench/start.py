"""One start of a window, a process that ends as soon as it can be used. `python -m tests.bench.start (prepare|bare|today) HOME`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def prepare(home: Path) -> None:
    """A workspace of one's own with what the sample's author knows and reads."""
    from advocate_app.assembly import Home
    from advocate_app.commands import know, write
    from advocate_app.commands.begin import Beginning, begin
    from advocate_app.tour.sample import START, open_sample

    world = open_sample()
    office = begin(Home(home), Beginning("Mari Tamm", "Europe/Tallinn", "EE", about="JVM platform"), clock=world.clock)
    know.add_words(office, "virtual threads, garbage collection, JFR, HTTP clients, connection pools")
    office.profile.keep_evidence([replace(row, person_id=office.me) for row in world.author.profile.evidence()])
    for source in world.author.topics.sources():
        office.topics.keep_source(source)
    office.topics.keep_topics(world.author.topics.topics(START.replace(year=START.year - 1)))
    write.new_draft(office, text="# What the pool told us\n\nA first line.\n")
    office.close()
    world.close()
    visit(home)


def visit(home: Path) -> None:
    """A first visit to Today, with an end: the starts that are measured are those of every other day."""
    from PySide6.QtCore import QCoreApplication

    from advocate_app.assembly import Home
    from advocate_app.desktop.app import App, application
    from advocate_app.desktop.today.screen import TodayScreen

    app = application()
    whole = App(app, Home(home), no_sample, publishes=False)
    whole.open()
    screen = whole.window.screen_of("today")
    assert isinstance(screen, TodayScreen)
    while not screen.presenter.ranked or whole.work.under_way:
        QCoreApplication.processEvents()
    whole.window.close()
    whole.finish()


def no_sample(told: Callable[[str], None]) -> NoReturn:
    raise AssertionError("no sample is made here")


def usable(window: QWidget) -> NoReturn:
    """Here the clock stops: what a person sees has been drawn. What comes after the start, and the end, do not count."""
    window.grab()
    os._exit(0)


def bare() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Hello"))
    window.show()
    QTimer.singleShot(0, lambda: usable(window))
    app.exec()


def today(home: Path) -> int:
    """All of `advocate --home HOME`, as it is started on a laptop."""
    import gc

    from advocate_app.__main__ import main  # isort: split

    gc.disable()  # as `main` does, before it loads the window
    from PySide6.QtCore import QTimer

    from advocate_app.desktop.app import application

    app = application()

    def watch() -> None:
        from advocate_app.desktop.shell.window import Window
        from advocate_app.desktop.today.screen import TodayScreen
        from advocate_app.desktop.today.shown import Topics

        (window,) = (w for w in app.topLevelWidgets() if isinstance(w, Window))
        screen = window.screen_of("today")
        assert isinstance(screen, TodayScreen)
        presenter = screen.presenter

        def look() -> None:
            if presenter.shown.loaded and presenter.shown.state is Topics.THERE:
                usable(window)

        presenter.changed.connect(look)
        look()

    QTimer.singleShot(0, watch)
    return main(["--home", str(home)])


if __name__ == "__main__":
    what, where = sys.argv[1], Path(sys.argv[2])
    match what:
        case "prepare":
            prepare(where)
        case "bare":
            bare()
        case _:
            raise SystemExit(today(where))
