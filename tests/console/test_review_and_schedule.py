"""From submitting to going out, by commands: looks, comments, slots, taking back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from advocate_app.__main__ import main
from advocate_app.checks.kinds import Hit
from advocate_app.checks.targeted import Targeted

if TYPE_CHECKING:
    from tests.console.conftest import Typed


def test_what_waits_is_shown_commented_and_given_back(typed: Typed) -> None:
    draft = typed.draft()
    typed.run("submit", draft, "--to", "Blog", "--tags", "jvm, pools")
    (waiting,) = typed.json("review", "list")
    assert (waiting["title"], waiting["author"]) == ("What the pool told us", "Mari Tamm")
    typed.run("--as", "Jaan Kask", "review", "comment", draft[:6], "--quote", "its carrier", "--say", "Which one?")
    assert "does not hold" in typed.run("review", "comment", draft, "--quote", "a queue", "--say", "Why?", code=2)
    typed.run("--as", "jaan kask", "review", "changes", waiting["post"][:8], "--note", "Nearly there.")
    shown = typed.json("review", "show", draft)
    assert shown["tags"] == ["jvm", "pools"]
    (comment,) = shown["comments"]
    assert (comment["by"], comment["quote"], comment["body"]) == ("Jaan Kask", "its carrier", "Which one?")
    assert shown["markdown"][comment["start"] : comment["end"]] == "its carrier"
    assert [(r["verdict"], r["note"]) for r in shown["reviews"]] == [("changes", "Nearly there.")]
    assert typed.json("status")["posts"][0]["state"] == "changes asked"
    # the next version goes where the first one went, without saying so again
    typed.run("submit", draft)
    assert typed.json("review", "list")[0]["no"] == 2


def test_an_approved_post_is_moved_within_work_time_and_goes_out_once(typed: Typed, tmp_path: Path) -> None:
    draft = typed.draft()
    assert typed.json("schedule", "slots", draft, "--limit", "2") == [
        "2026-11-23T07:15:00+00:00",
        "2026-11-23T07:30:00+00:00",
    ]
    typed.run("submit", draft, "--to", "Blog", "--at", "2026-11-23T10:00")
    (delivery,) = typed.json("review", "approve", draft)["deliveries"]
    assert delivery["due_at"] == "2026-11-23T08:00:00+00:00"
    assert "work hours" in typed.run("schedule", "move", delivery["id"], "2026-11-23T22:00", code=2)
    moved = typed.json("schedule", "move", delivery["id"][:8], "2026-11-23T11:00")
    assert moved["due_at"] == "2026-11-23T09:00:00+00:00"
    assert [d["id"] for d in typed.json("schedule", "list", "--mine")] == [delivery["id"]]
    typed.now = "2026-11-23T11:01+02:00"
    assert "published" in typed.run("worker", "--once")
    assert typed.run("worker", "--once") == ""
    assert len(list((tmp_path / "blog").rglob("*.md"))) == 1
    assert "moved on" in typed.run("withdraw", delivery["id"], code=2)
    (post,) = typed.json("status")["posts"]
    assert (post["state"], post["deliveries"][0]["receipt"]["tries"]) == ("published", 1)


def test_a_post_or_one_delivery_is_taken_back(typed: Typed, tmp_path: Path) -> None:
    (tmp_path / "second").mkdir()
    typed.run("channel", "add", "folder", "--name", "Second", "--set", f"folder={tmp_path / 'second'}")
    draft = typed.draft()
    typed.run("submit", draft, "--to", "Blog", "Second")
    first, second = typed.json("review", "approve", draft)["deliveries"]
    assert typed.json("withdraw", first["id"])["state"] == "withdrawn"
    assert [d["id"] for d in typed.json("schedule", "list")] == [second["id"]]
    typed.run("withdraw", draft)
    assert typed.json("schedule", "list") == []
    typed.now = "2026-11-23T12:00+02:00"
    typed.run("worker", "--once")
    assert not list((tmp_path / "second").rglob("*.md"))


def test_an_approval_is_taken_back(typed: Typed) -> None:
    draft = typed.draft()
    typed.run("submit", draft, "--to", "Blog")
    assert "not approved" in typed.run("review", "revoke", draft, code=2)
    typed.run("review", "approve", draft)
    typed.run("review", "revoke", draft)
    assert typed.json("schedule", "list") == []


def test_everything_that_blocks_is_named_at_once(typed: Typed, capsys: pytest.CaptureFixture[str]) -> None:
    made = typed.json("new", "--genre", "how-to")["id"]
    assert main(["--home", str(typed.home), "--now", typed.now, "submit", made]) == 2
    err = capsys.readouterr().err
    for words in ("no title", "open question", "goes nowhere"):
        assert words in err


def test_four_eyes_are_kept_by_the_console_too(tmp_path: Path, typed: Typed) -> None:
    typed.home = tmp_path / "other"
    typed.run(*("init", "--name", "Mari", "--zone", "Europe/Tallinn", "--four-eyes", "--rehearsal"))
    typed.run("person", "add", "--name", "Jaan", "--zone", "Europe/Tallinn", "--lead")
    typed.run("channel", "add", "folder", "--name", "Blog", "--set", f"folder={tmp_path / 'blog'}")
    draft = typed.draft()
    typed.run("submit", draft, "--to", "Blog")
    assert "four eyes" in typed.run("review", "approve", draft, code=2)
    typed.run("--as", "Jaan", "review", "approve", draft)


def test_what_a_stop_could_not_read_does_not_go_out(
    typed: Typed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(self: Targeted, text: str, context: object) -> list[Hit]:
        raise TimeoutError

    monkeypatch.setattr(Targeted, "hits", slow)
    draft = typed.draft()
    assert "essentials.NameCalling could not read all" in typed.run("submit", draft, "--to", "Blog", code=2)
    assert typed.json("review", "list") == []
    text = tmp_path / "text.md"
    text.write_text("All is well.\n", "utf-8")
    typed.run("check", str(text), code=2)
