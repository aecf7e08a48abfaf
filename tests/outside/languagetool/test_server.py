"""Claims about LanguageTool on this computer, with a Java that is a script of ours: what goes wrong, and that nothing is left."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from advocate_app.outside.languagetool.choice import Choice, Engine
from advocate_app.outside.languagetool.client import Client
from advocate_app.outside.languagetool.engines import Engines
from advocate_app.outside.languagetool.java import find_java
from advocate_app.outside.languagetool.leftovers import end_leftovers
from advocate_app.outside.languagetool.server import Server, start
from advocate_app.problems import Missing, Unreachable
from tests.outside.languagetool.conftest import ROOT, SERVES, MakeJava, lives
from tests.outside.languagetool.test_engines import BuiltIn
from tests.servers.languagetool_server import languagetool_server


def until(so: Callable[[], bool], seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while not so() and time.monotonic() < end:
        time.sleep(0.02)
    return so()


def java_pid(notes: Path) -> int:
    (note,) = notes.glob("java-*.json")
    return int(json.loads(note.read_text())["java"])


def states(note: dict[str, object]) -> dict[str, str]:
    """What the system says of the guard and of Java, for a test that found one alive."""
    found = {who: Path(f"/proc/{note[who]}/status") for who in ("guard", "java")}
    return {who: path.read_text() if path.exists() else "gone" for who, path in found.items()}


def test_it_starts_answers_and_leaves_nothing(make_java: MakeJava, jars: Path, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    server = start(make_java(SERVES), jars, notes)
    pid = java_pid(notes)
    assert until(lambda: server.lives)
    assert "cacheSize=1000" in (notes / "lt.properties").read_text()
    assert len(Client(server.address).check("teh")) == 1
    server.stop()
    assert until(lambda: not server.lives)
    assert not lives(pid)
    assert list(notes.glob("java-*")) == []


def test_a_java_that_never_gets_ready_is_given_up_and_ended(make_java: MakeJava, jars: Path, tmp_path: Path) -> None:
    java = make_java(f"open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid())); time.sleep(60)")
    with pytest.raises(Unreachable) as problem:
        start(java, jars, tmp_path / "notes", seconds=1.5)
    assert problem.value.id == "grammar.not-started"
    assert not lives(int((tmp_path / "pid").read_text()))


def test_a_java_that_ends_says_why(make_java: MakeJava, jars: Path, tmp_path: Path) -> None:
    java = make_java("print('Error: Could not find or load main class'); sys.exit(1)")
    began = time.monotonic()
    with pytest.raises(Unreachable) as problem:
        start(java, jars, tmp_path / "notes")
    assert "Could not find or load main class" in problem.value.what
    assert time.monotonic() - began < 5


def test_a_port_that_a_stranger_took_hears_no_word(make_java: MakeJava, jars: Path, tmp_path: Path) -> None:
    with languagetool_server() as stranger:
        # Java finds its port taken; the stranger there would answer everything
        count = tmp_path / "starts"
        body = f"open({str(count)!r}, 'a').write('x')\nprint('java.net.BindException: Address already in use')\nsys.exit(1)"
        import advocate_app.outside.languagetool.server as module

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(module, "free_port", lambda: stranger.port)
            with pytest.raises(Unreachable):
                start(make_java(body), jars, tmp_path / "notes")
        assert count.read_text() == "xxx"  # it tries other ports, and not for ever
        assert (stranger.asked, stranger.texts) == ([], [])


def test_the_folder_and_java_are_looked_for_first(jars: Path, tmp_path: Path, make_java: MakeJava) -> None:
    with pytest.raises(Missing) as problem:
        start(make_java(SERVES), tmp_path / "nowhere", tmp_path / "notes")
    assert problem.value.id == "grammar.not-installed"


@pytest.mark.parametrize(
    ("body", "id"),
    [
        ("sys.stderr.write('java version \"1.8.0_402\"\\n')", "java.old"),
        ("sys.stderr.write('openjdk version \"11.0.2\" 2019\\n')", "java.old"),
        ("sys.exit(0)", "java.broken"),
        ("print('version \"17\"'); sys.exit(3)", "java.broken"),
        ("time.sleep(60)", "java.broken"),
    ],
)
def test_an_unfit_java_is_named(make_java: MakeJava, body: str, id: str) -> None:
    folder = Path(make_java(body).path).parent
    began = time.monotonic()
    with pytest.raises(Missing) as problem:
        find_java(path=str(folder), home="")
    assert problem.value.id == id
    assert time.monotonic() - began < 5
    assert "17" in str(problem.value)


def test_no_java_is_named_and_a_good_one_found(make_java: MakeJava, tmp_path: Path) -> None:
    with pytest.raises(Missing) as problem:
        find_java(path=str(tmp_path), home="")
    assert problem.value.id == "java.none"
    good = make_java("sys.stderr.write('openjdk version \"21.0.1\" 2023-10-17\\n')")
    assert find_java(path=str(Path(good.path).parent), home="").version == 21
    home = Path(good.path).parent.parent
    assert find_java(path="", home=str(home)).path == good.path


def test_harper_reads_when_java_dies_and_it_is_started_again(make_java: MakeJava, jars: Path, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    java = make_java(SERVES)
    made = Engines(
        Choice(Engine.COMPUTER), jars, notes, start=lambda: start(java, jars, notes), built_in=BuiltIn, pause=0.05
    )
    try:
        assert made.wait(20).name == "LanguageTool"
        assert made.where == "on this laptop"
        first = java_pid(notes)
        os.kill(first, signal.SIGKILL)
        assert until(lambda: made.name == "Harper")
        assert {r.rule for r in made.check("teh")} == {"BuiltIn"}
        assert made.wait(20).name == "LanguageTool"
        assert java_pid(notes) != first
    finally:
        made.close()
    assert list(notes.glob("java-*")) == []


def test_no_java_leaves_harper_reading(tmp_path: Path) -> None:
    def no_java() -> Server:
        raise Missing("java.none", "LanguageTool needs Java, and there is none on this computer.")

    made = Engines(Choice(Engine.COMPUTER), tmp_path, tmp_path, start=no_java, built_in=BuiltIn)
    assert {r.rule for r in made.check("teh")} == {"BuiltIn"}
    status = made.wait(5)
    assert status.name == "Harper"
    assert status.problem is not None
    assert status.problem.id == "java.none"


@pytest.mark.kills
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_no_java_is_left_two_seconds_after_the_app_is_killed(
    make_java: MakeJava, jars: Path, tmp_path: Path, how: signal.Signals, apps: list[subprocess.Popen[bytes]]
) -> None:
    notes = tmp_path / "notes"
    java = make_java(SERVES)
    code = (
        "import sys, time\nfrom pathlib import Path\n"
        "from advocate_app.outside.languagetool.java import Java\n"
        "from advocate_app.outside.languagetool.server import start\n"
        f"start(Java({java.path!r}, 17), Path({str(jars)!r}), Path({str(notes)!r}))\n"
        "print('up', flush=True); time.sleep(60)\n"
    )
    app = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    apps.append(app)
    assert app.stdout is not None
    assert app.stdout.readline() == b"up\n"
    note = json.loads(next(notes.glob("java-*.json")).read_text())
    assert lives(note["java"])
    os.kill(note["guard"], signal.SIGTERM)  # a session that ends tells everybody; the guard waits for the app
    os.kill(note["guard"], signal.SIGINT)
    app.send_signal(how)
    app.wait(10)
    assert until(lambda: not lives(note["java"]), 2), states(note)
    assert until(lambda: not lives(note["guard"]), 2), states(note)


@pytest.mark.kills
def test_what_a_killed_guard_left_is_ended_at_the_next_start(make_java: MakeJava, jars: Path, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    server = start(make_java(SERVES), jars, notes)
    note = json.loads(next(notes.glob("java-*.json")).read_text())
    os.kill(note["guard"], signal.SIGKILL)
    assert until(lambda: not server.lives)
    server.stop()
    try:
        assert lives(note["java"])
        assert end_leftovers(notes) == 1
    finally:
        with suppress(ProcessLookupError):
            os.kill(note["java"], signal.SIGKILL)
    assert until(lambda: not lives(note["java"]))
    assert list(notes.glob("java-*")) == []


def test_a_process_that_got_the_number_since_is_left_alone(tmp_path: Path) -> None:
    other = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    try:
        note = {"java": other.pid, "guard": 2**22 - 1, "command": ["java", "-cp", "x.jar"]}
        (tmp_path / "java-1-2.json").write_text(json.dumps(note))
        (tmp_path / "java-3-4.json").write_text("{")
        assert end_leftovers(tmp_path) == 0
        assert other.poll() is None
        assert list(tmp_path.iterdir()) == []
    finally:
        other.kill()
        other.wait()


@pytest.mark.kills
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_the_window_reads_by_it_in_a_process_beside_and_nothing_of_that_is_left(
    make_java: MakeJava, jars: Path, tmp_path: Path, how: signal.Signals, apps: list[subprocess.Popen[bytes]]
) -> None:
    java = make_java(f"if '-version' in arguments:\n    print('openjdk version \"17.0.1\"'); sys.exit()\n{SERVES}")
    notes = tmp_path / "notes"
    program = tmp_path / "app.py"
    program.write_text(
        f"""
import time
from pathlib import Path
from advocate_app.assembly import GrammarBy, ReadsBy
from advocate_app.checks.kinds import Context
from advocate_app.outside.beside import Beside
from advocate_app.outside.languagetool.choice import Choice, Engine

def main():
    by = ReadsBy((), Context(), (), GrammarBy(Choice(Engine.COMPUTER), Path({str(jars)!r}), Path({str(notes)!r})))
    beside = Beside()
    read = beside.read(by, "On teh way.", grammar=True, check=lambda: None)
    print(read.engine[0], read.waking, flush=True)
    while read.waking:
        time.sleep(0.1)
        read = beside.read(by, "On teh way.", grammar=True, check=lambda: None)
    print(read.engine[0], read.trouble, flush=True)
    while True:
        beside.read(by, "On teh way. " * 3000, grammar=True, check=lambda: None)

if __name__ == "__main__":
    main()
""",
        "utf-8",
    )
    path = os.pathsep.join((str(Path(java.path).parent), os.environ["PATH"]))
    env = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "JAVA_HOME": ""}
    app = subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, env=env)
    apps.append(app)
    assert app.stdout is not None
    assert app.stdout.readline() in (
        b"Harper True\n",
        b"LanguageTool False\n",
    )  # which may be awake before Harper is loaded
    assert app.stdout.readline() == b"LanguageTool None\n"
    pid = java_pid(notes)
    assert lives(pid)
    app.send_signal(how)
    app.wait(10)
    assert until(lambda: not lives(pid), 2)
