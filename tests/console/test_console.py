"""The command line: JSON as promised, exit codes, and one clear sentence for everything that goes wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from advocate_app.__main__ import main
from advocate_app.assembly import Home
from advocate_app.store.files import open_desk

MONDAY = "2026-11-23T09:05+02:00"


class Console:
    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home, self._capsys = home, capsys

    def run(self, *words: str, code: int = 0) -> str:
        try:
            ended = main(["--home", str(self.home), *words])
        except SystemExit as e:
            ended = int(e.code or 0)
        out, err = self._capsys.readouterr()
        assert ended == code, (words, out, err)
        assert "Traceback" not in err
        if code not in (0, 1):
            assert err.strip()
            assert len(err.strip().splitlines()) == 1
        return out if code in (0, 1) else err

    def json(self, *words: str, code: int = 0) -> Any:
        return json.loads(self.run(*words, "--json", code=code))


@pytest.fixture
def bare(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    return Console(tmp_path / "home", capsys)


@pytest.fixture
def console(bare: Console) -> Console:
    bare.run("init", "--name", "Mari Tamm", "--zone", "Europe/Tallinn", "--country", "EE", "--rehearsal")
    return bare


def test_a_finding_has_all_that_the_json_promises(bare: Console, tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_bytes("\ufeff# T\r\n\r\nYou can simply do it.\r\n".encode())
    found = bare.json("check", str(post))
    simply = next(f for f in found if f["match"] == "simply")
    assert set(simply) >= {
        *("file", "line", "column", "start", "end", "rule", "severity", "message", "match", "replacements"),
    }
    # the byte-order mark counts one, CRLF counts two
    assert (simply["line"], simply["column"], simply["start"], simply["end"]) == (3, 9, 16, 22)
    assert (simply["severity"], simply["file"]) == ("suggestion", str(post))
    assert post.read_bytes().decode()[simply["start"] : simply["end"]] == "simply"


def test_stops_end_with_exit_code_1(bare: Console, tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_text("# T\n\nOnly idiots at the vendor would do that to their users.\n", "utf-8")
    found = bare.json("check", str(post), code=1)
    assert [f["rule"] for f in found if f["severity"] == "stop"] == ["essentials.NameCalling"]


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_checked(
    bare: Console, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = tmp_path / "good.md"
    good.write_text("# T\n\nYou can simply do it.\n", "utf-8")
    assert main(["--home", str(bare.home), "check", str(tmp_path / "gone.md"), str(good)]) == 2
    out, err = capsys.readouterr()
    assert "simply" in out
    assert "gone.md" in err


def test_a_rule_file_with_a_wrong_key_is_named_with_its_line_and_the_other_rules_run(
    console: Console, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    style = console.home / "guidelines" / "styles" / "ours"
    style.mkdir(parents=True)
    (style / "Bad.yml").write_text("extends: existence\nmessage: no\ntokens: [foo]\ntoknes: [bar]\n", "utf-8")
    post = tmp_path / "post.md"
    post.write_text("# T\n\nYou can simply do it.\n", "utf-8")
    assert main(["--home", str(console.home), "check", str(post)]) == 0
    out, err = capsys.readouterr()
    assert "simply" in out
    assert "Bad.yml" in err
    assert "toknes" in err
    assert "4" in err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("topics",), "advocate init"),
        (("init", "--name", "Mari", "--zone", "Europe/Talinn"), "Europe/Talinn"),
        (("init", "--name", " ", "--zone", "Europe/Tallinn"), "name"),
        (("init", "--name", "Mari", "--zone", "Europe/Tallinn", "--country", "XX"), "XX"),
        (("nonsense",), "nonsense"),
    ],
)
def test_what_is_used_wrongly_ends_with_2_and_a_sentence(bare: Console, words: tuple[str, ...], says: str) -> None:
    assert says in bare.run(*words, code=2)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("init", "--name", "Mari", "--zone", "Europe/Tallinn"), "already"),
        (("expertise", "git", "."), "repository"),
        (("source", "add", "ftp://x"), "ftp://x"),
        (("channel", "add", "git-blog", "--name", "Blog"), "Repository"),
        (("channel", "add", "git-blog", "--name", "Blog", "--set", "colour=red"), "colour"),
        (("channel", "add", "pigeon", "--name", "Blog"), "pigeon"),
        (("submit", "0000", "--to", "Blog"), "0000"),
        (("draft", "show", "abcd"), "abcd"),
        (("new", "--genre", "sonnet"), "sonnet"),
        (("draft", "import", "gone.md"), "gone.md"),
    ],
)
def test_each_trouble_is_one_sentence(
    console: Console, words: tuple[str, ...], says: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert says in console.run(*words, code=2)


def test_the_clock_is_made_up_only_for_rehearsals(bare: Console) -> None:
    bare.run("init", "--name", "Mari", "--zone", "Europe/Tallinn")
    assert "rehears" in bare.run("--now", MONDAY, "topics", code=2).lower()


def test_ids_may_be_short(console: Console) -> None:
    made = console.json("new", "--title", "What the pool told us")["id"]
    assert console.json("draft", "show", made[:6])["id"] == made


def test_a_draft_is_deleted_restored_exported_and_imported(console: Console, tmp_path: Path) -> None:
    made = console.json("new", "--title", "What the pool told us", "--text", "A line.")["id"]
    console.run("draft", "delete", made)
    assert made not in console.run("draft", "list", "--json")
    console.run("draft", "restore", made)
    console.run("draft", "export", made, str(tmp_path / "out"))
    (file,) = (tmp_path / "out").glob("*.md")
    again = console.json("draft", "import", str(file))["id"]
    assert "A line." in console.json("draft", "show", again)["text"]


def test_a_secret_reaches_no_file_and_no_output(
    console: Console, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    token = "tok-5up3r-s3cr3t-0123456789"
    monkeypatch.setenv("BLOG_TOKEN", token)
    out = console.run(
        *("channel", "add", "git-blog", "--name", "Blog", "--set", "repository=https://127.0.0.1:1/blog.git"),
        *("--set", "author_address=mari@example.org", "--secret-env", "BLOG_TOKEN"),
    )
    out += console.run("channel", "check", "Blog", code=2)
    out += console.run("channel", "list")
    assert token not in out
    for path in console.home.rglob("*"):
        assert not path.is_file() or token.encode() not in path.read_bytes(), path


def test_a_backup_is_a_whole_copy(console: Console, tmp_path: Path) -> None:
    made = console.json("new", "--title", "What the pool told us")["id"]
    told = console.json("backup")
    copies = [Path(p) for p in json.dumps(told).split('"') if p.endswith(".db")]
    assert copies
    assert all(p.is_file() for p in copies)
    desk = next(p for p in copies if p.name.startswith("desk"))
    copy = tmp_path / "copy" / "desk.db"
    copy.parent.mkdir()
    copy.write_bytes(desk.read_bytes())
    from advocate_app.outside.clock import SystemClock

    opened = open_desk(Home(copy.parent).desk, SystemClock())
    assert [d.id.hex for d in opened.drafts.drafts()] == [made]
    opened.close()


def test_the_doctor_looks_at_everything(console: Console) -> None:
    told = console.run("doctor")
    for word in ("Python", "keychain", "git-blog", "Harper"):
        assert word.lower() in told.lower()


def test_another_person_can_act_on_the_same_laptop(console: Console) -> None:
    console.run("person", "add", "--name", "Jaan", "--zone", "Europe/Tallinn", "--lead")
    assert "Jaan" in console.run("person", "list")
    assert console.json("--as", "Jaan", "status") is not None
    assert "Nobody" in console.run("--as", "Nobody", "status", code=2)
