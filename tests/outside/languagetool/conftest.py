"""A server that misbehaves on request, and a Java that is a script of ours."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from advocate_app.outside.languagetool.java import Java
from tests.servers.languagetool_server import LanguageToolServer, languagetool_server

ROOT = Path(__file__).parents[3]
MakeJava = Callable[[str], Java]
# what a fake Java is told: -version, or the command of LanguageTool with its port
_SCRIPT = """\
#!{python}
import os, sys, time
sys.path.insert(0, {root!r})
arguments = sys.argv[1:]
port = int(arguments[arguments.index("--port") + 1]) if "--port" in arguments else 0
{body}
"""


@pytest.fixture
def fake() -> Iterator[LanguageToolServer]:
    with languagetool_server() as made:
        yield made


@pytest.fixture
def make_java(tmp_path: Path) -> MakeJava:
    """Writes a program `java` that does what `body` says, in a folder of its own."""

    def make(body: str) -> Java:
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        file = folder / "java"
        file.write_text(_SCRIPT.format(python=sys.executable, root=str(ROOT), body=body), "utf-8")
        file.chmod(0o755)
        return Java(str(file), 17)

    return make


@pytest.fixture
def jars(tmp_path: Path) -> Path:
    """A folder that looks as if LanguageTool were in it."""
    folder = tmp_path / "LanguageTool-6.8"
    folder.mkdir()
    (folder / "languagetool-server.jar").write_bytes(b"")
    return folder


SERVES = """
from http.server import ThreadingHTTPServer
from tests.servers.languagetool_server import LanguageToolServer
made = LanguageToolServer.__new__(LanguageToolServer)
import threading
made.manner, made.texts, made.asked, made.elsewhere, made.released = "fine", [], [], "", threading.Event()
server = ThreadingHTTPServer(("127.0.0.1", port), made.handler())
print("Starting LanguageTool ...", flush=True)
print("Server started", flush=True)
server.serve_forever()
"""


def lives(pid: int) -> bool:
    """Whether the process is there and no zombie."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not status.exists() or status.read_text().rpartition(")")[2].split()[0] not in "ZX"


@pytest.fixture
def apps() -> Iterator[list[subprocess.Popen[bytes]]]:
    """Programs that a test started; they end with it, whatever it came to."""
    started: list[subprocess.Popen[bytes]] = []
    yield started
    for each in started:
        each.kill()
        each.wait(10)
