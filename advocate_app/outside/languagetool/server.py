"""LanguageTool on this computer: Java on a free port of the loopback, under a guard, proved to be ours before it hears a word."""

from __future__ import annotations

import os
import socket
import subprocess
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from advocate_app.outside.languagetool.guard import command_of_guard
from advocate_app.outside.languagetool.java import Java
from advocate_app.outside.languagetool.leftovers import end_leftovers
from advocate_app.outside.languagetool.profile import JAVA_FLAGS, PROPERTIES
from advocate_app.problems import Missing, Unreachable

START_SECONDS = 45.0  # until it says that it has started; 1 s on an idle laptop
TRIES = 3  # ports that somebody else may take before Java does
JAR = "languagetool-server.jar"
_TAKEN = "in use"


class Server:
    """A running LanguageTool. `stop` ends it; so does the end of this process, by whatever way."""

    def __init__(self, guard: subprocess.Popen[bytes], port: int) -> None:
        self._guard, self.port = guard, port
        self._started, self._over = threading.Event(), threading.Event()
        self.reason = ""
        threading.Thread(target=self._hear, name="languagetool guard", daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    @property
    def lives(self) -> bool:
        """Whether our Java has the port: only then may text go there."""
        return self._started.is_set() and not self._over.is_set() and self._guard.poll() is None

    def wait(self, seconds: float) -> bool:
        """Whether it has started; waits for that or its end."""
        until = time.monotonic() + seconds
        while not self._over.is_set() and time.monotonic() < until:
            if self._started.wait(0.05):
                return self.lives
        return False

    def stop(self, *, seconds: float = 5.0) -> None:
        """Closes the pipe, at which the guard ends Java and itself."""
        if self._guard.stdin is not None:
            with suppress(OSError):
                self._guard.stdin.close()
        try:
            self._guard.wait(seconds)
        except subprocess.TimeoutExpired:
            self._guard.kill()
            self._guard.wait()

    def _hear(self) -> None:
        assert self._guard.stdout is not None
        for raw in self._guard.stdout:
            what, _, rest = raw.decode("utf-8", "replace").strip().partition(" ")
            if what == "started":
                self._started.set()
            elif what == "ended":
                self.reason = rest.partition(" ")[2]
        self._over.set()
        self._guard.stdout.close()


def start(java: Java, folder: Path, notes: Path, *, seconds: float = START_SECONDS) -> Server:
    """Starts the LanguageTool of `folder`; process ids and properties go into `notes`. Raises `Missing`, `Unreachable`."""
    jar = folder / JAR
    if not jar.is_file():
        raise Missing(
            "grammar.not-installed",
            "There is no LanguageTool in {folder}.",
            "Install it with “advocate grammar install”, or choose the folder where it is.",
            folder=str(folder),
        )
    notes.mkdir(parents=True, exist_ok=True)
    end_leftovers(notes)
    properties = notes / "lt.properties"
    properties.write_text(PROPERTIES, "utf-8")
    until = time.monotonic() + seconds
    reason = ""
    for _ in range(TRIES):
        port = free_port()
        server = _run(
            [java.path, *JAVA_FLAGS, *_main_class(jar), "--port", str(port), "--config", str(properties)], notes, port
        )
        if server.wait(max(0.0, until - time.monotonic())):
            return server
        server.stop()
        reason = server.reason
        if _TAKEN not in reason:
            break
    raise Unreachable(
        "grammar.not-started",
        "LanguageTool did not start on this computer ({reason}).",
        "Try again; if it goes on, choose the built-in engine.",
        reason=reason or f"it was not ready after {seconds:g} seconds",
    )


def _main_class(jar: Path) -> Sequence[str]:
    return "-cp", str(jar), "org.languagetool.server.HTTPServer"


def _run(command: Sequence[str], notes: Path, port: int) -> Server:
    package = Path(__file__).resolve().parents[3]
    python = os.pathsep.join(filter(None, (str(package), os.environ.get("PYTHONPATH", ""))))
    # what other programs set there may print, or take the memory that the flags give
    env = {k: v for k, v in os.environ.items() if k not in ("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS")}
    note = notes / f"java-{os.getpid()}-{port}.json"
    guard = subprocess.Popen(
        [*command_of_guard(), str(note), *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=env | {"PYTHONPATH": python},
        start_new_session=True,  # what a terminal sends to its processes is not for the guard
    )
    return Server(guard, port)


def free_port() -> int:
    """A port of the loopback that nobody has at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
