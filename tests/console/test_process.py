"""The program as the system sees it: encodings, pipes, signals, and mistakes of ours."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from advocate_app.__main__ import main
from advocate_app.console import status

COMMAND = [sys.executable, "-P", "-m", "advocate_app"]


def begin(home: Path) -> None:
    assert main(["--home", str(home), "init", "--name", "Õie Sõõrmann", "--zone", "Europe/Tallinn"]) == 0


def test_names_are_printed_whatever_the_locale_says(tmp_path: Path) -> None:
    begin(tmp_path / "home")
    env = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "PYTHONCOERCECLOCALE": "0"}
    for words in (["person", "list"], ["status", "--json"]):
        done = subprocess.run([*COMMAND, "--home", str(tmp_path / "home"), *words], capture_output=True, env=env)
        assert done.returncode == 0
        assert "Õie Sõõrmann" in done.stdout.decode("utf-8")


def test_a_text_is_read_from_standard_input(tmp_path: Path) -> None:
    begin(tmp_path / "home")
    assert main(["--home", str(tmp_path / "home"), "new", "--title", "T", "--text", "Words."]) == 0
    (draft,) = _drafts(tmp_path / "home")
    done = subprocess.run(
        [*COMMAND, "--home", str(tmp_path / "home"), "draft", "write", draft, "-", "--json"],
        input="# Öine tööaeg\n\nAnother text.\n".encode(),
        capture_output=True,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["title"] == "Öine tööaeg"


def test_a_reader_that_has_enough_is_no_trouble(tmp_path: Path) -> None:
    begin(tmp_path / "home")
    assert main(["--home", str(tmp_path / "home"), "new", "--title", "T", "--text", "words " * 60_000]) == 0
    (draft,) = _drafts(tmp_path / "home")
    program = subprocess.Popen(
        [*COMMAND, "--home", str(tmp_path / "home"), "draft", "show", draft],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout
    assert program.stderr
    program.stdout.read(10)
    program.stdout.close()
    assert program.stderr.read() == b""
    program.stderr.close()
    assert program.wait(30) == 0


def test_the_worker_stops_when_told(tmp_path: Path) -> None:
    begin(tmp_path / "home")
    for number in (signal.SIGTERM, signal.SIGINT):
        program = subprocess.Popen([*COMMAND, "--home", str(tmp_path / "home"), "worker"], stderr=subprocess.PIPE)
        _wait_for_beat(tmp_path / "home", program)
        program.send_signal(number)
        assert program.wait(30) == 0
        assert program.stderr
        assert program.stderr.read() == b""
        program.stderr.close()


def test_a_mistake_of_ours_is_one_sentence_and_a_log_without_texts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(tmp_path / "home")
    capsys.readouterr()

    def broken(*_: object) -> None:
        raise RuntimeError("my private draft")

    monkeypatch.setattr(status, "standings", broken)  # a bug of ours: there is none that could be provoked
    assert main(["--home", str(tmp_path / "home"), "status"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.strip().splitlines()) == 1
    log = tmp_path / "home" / "logs" / "console.log"
    assert str(log) in err
    assert "RuntimeError" in log.read_text("utf-8")
    assert "private" not in err + log.read_text("utf-8")


def test_what_is_typed_wrongly_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["review", "approve"])
    assert ended.value.code == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_help_and_version_answer(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--help"], ["channel", "add", "--help"], ["--version"]):
        with pytest.raises(SystemExit) as ended:
            main(words)
        assert ended.value.code == 0
    assert "--secret-env" in capsys.readouterr().out


def test_a_backup_is_one_file_with_everything(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import zipfile

    home, file = tmp_path / "home", tmp_path / "all.zip"
    begin(home)
    (home / "guidelines" / "styles" / "Ours.yml").write_text("extends: existence\n", "utf-8")
    assert main(["--home", str(home), "backup", str(file)]) == 0
    with zipfile.ZipFile(file) as whole:
        assert sorted(whole.namelist()) == ["desk.db", "guidelines/styles/Ours.yml", "workspace.db"]
    assert file.stat().st_mode & 0o077 == 0
    assert main(["--home", str(home), "backup", str(file)]) == 2  # nothing is overwritten
    assert main(["--home", str(home), "backup", str(tmp_path / "nowhere" / "all.zip")]) == 2
    assert sorted(p.name for p in tmp_path.iterdir()) == ["all.zip", "home"]


def test_the_window_says_what_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6", None)
    assert main(["--home", str(tmp_path)]) == 3
    err = capsys.readouterr().err
    assert "pip install 'advocate[desktop]'" in err
    assert len(err.strip().splitlines()) == 1


def _drafts(home: Path) -> list[str]:
    done = subprocess.run([*COMMAND, "--home", str(home), "draft", "list", "--json"], capture_output=True, check=True)
    return [each["id"] for each in json.loads(done.stdout)]


def _wait_for_beat(home: Path, program: subprocess.Popen[bytes]) -> None:
    """Until this worker has written that it lives; it takes signals from before that on."""
    from advocate_app.assembly import Home, open_office

    office = open_office(Home(home))
    try:
        for _ in range(600):
            if any(f"/{program.pid}/" in worker for worker in office.outbox.beats()):
                return
            assert program.poll() is None
            office.clock.rest(0.05)
        raise AssertionError("the worker wrote nothing for half a minute")
    finally:
        office.close()
