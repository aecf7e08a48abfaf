"""Takes pictures of the real window on the sample workspace, off screen."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from advocate_app.assembly import Home, Office
from advocate_app.desktop.app import App
from advocate_app.desktop.look import Theme
from advocate_app.desktop.start.screen import StartScreen
from advocate_app.problems import Unreachable
from advocate_app.tour.sample import World

QUIET_SECONDS = 0.7  # longer than any pause that a screen makes before it reads or checks
LONGEST_SECONDS = 20.0


class Pictures:
    """Drives the window from place to place; `folder` gets one PNG per picture."""

    def __init__(self, world: World, folder: Path, size: tuple[int, int], *, dark: bool) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._world = folder, world
        self._suffix = f"-{size[0]}x{size[1]}" + ("-dark" if dark else "")
        app = QApplication.instance() or QApplication(["advocate"])
        assert isinstance(app, QApplication)
        theme = Theme.DARK if dark else Theme.LIGHT
        for office in world.offices.values():
            office.settings.set("theme", theme.value)
        self._app = App(app, Home(world.root), lambda told: world, publishes=False)
        self._app.look.choose(theme)
        self._app.window.resize(*size)
        self._app.window.show()
        start = StartScreen(Home(world.root / "own"), self._app.work)
        self._app.window.show_alone(start)
        self._save("start")
        self._app.enter(world)

    def take(self, name: str, office: Office, place: str, what: object = None) -> None:
        if self._app.office is not office:
            self._app.adopt(office, place)
        self._app.window.go(place, what)
        self._save(name)

    def close(self) -> None:
        self._app.window.close()
        self._app.work.stop()

    def _save(self, name: str) -> None:
        self._settle()
        path = self._folder / f"{name}{self._suffix}.png"
        if not self._app.window.grab().save(str(path)):
            raise Unreachable("tour.picture", "{path} can't be written.", "Choose another folder.", path=path)

    def _settle(self) -> None:
        """Lets the window read and draw until nothing is under way."""
        end, quiet = time.monotonic() + LONGEST_SECONDS, time.monotonic() + QUIET_SECONDS
        while time.monotonic() < min(end, quiet):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if self._app.work.under_way:
                quiet = time.monotonic() + QUIET_SECONDS
            time.sleep(0.005)
