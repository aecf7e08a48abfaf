"""One start of a window, which ends itself as soon as it can be used. `python -m tests.bench.start (prepare|bare|today) HOME`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NoReturn


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


def bare() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Hello"))
    window.show()
    QTimer.singleShot(0, app.quit)
    app.exec()


def today(home: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from advocate_app.assembly import Home
    from advocate_app.desktop.app import App
    from advocate_app.desktop.today.presenter import Topics
    from advocate_app.desktop.today.screen import TodayScreen

    app = QApplication([])
    whole = App(app, Home(home), no_sample, publishes=False)
    whole.open()
    screen = whole.window.screen_of("today")
    assert isinstance(screen, TodayScreen)
    presenter = screen.presenter

    def look() -> None:
        if presenter.shown.loaded and presenter.shown.state is Topics.THERE:
            whole.window.grab()  # what a person sees has been drawn
            app.quit()

    presenter.changed.connect(look)
    look()
    app.exec()
    whole.finish()


def no_sample(told: Callable[[str], None]) -> NoReturn:
    raise AssertionError("no sample is made here")


if __name__ == "__main__":
    what, where = sys.argv[1], Path(sys.argv[2])
    match what:
        case "prepare":
            prepare(where)
        case "bare":
            bare()
        case _:
            today(where)
