"""Claims about `advocate guidelines`: rules tried on past posts, unclear guidelines named, and rules that went quiet brought back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from advocate_app.checks.lightly import CASES
from advocate_app.store.files import open_workspace

if TYPE_CHECKING:
    from tests.console.conftest import Typed


def test_a_rule_is_tried_on_files_and_folders_without_a_workspace(typed: Typed, tmp_path: Path) -> None:
    typed.home = tmp_path / "nobody"
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "a.md").write_text("We utilize it.\n")
    (texts / "b.md").write_text("No.\n")
    tried = typed.json("guidelines", "test", "plain-words", str(texts))
    assert (tried["posts"], tried["rules"][0]["rule"], tried["rules"][0]["hits"]) == (2, "plain-words.Wordy", 1)
    assert tried["rules"][0]["examples"][0]["match"] == "utilize"
    assert "[utilize]" in typed.run("guidelines", "test", "plain-words.Wordy", str(texts))
    assert "no pack called purple" in typed.run("guidelines", "test", "purple", str(texts), code=2)
    assert "is not there" in typed.run("guidelines", "test", "plain-words", str(tmp_path / "none"), code=2)


def test_a_rule_is_tried_on_the_posts_of_the_workspace(typed: Typed) -> None:
    assert "no posts" in typed.run("guidelines", "test", "plain-words", code=2)
    draft = typed.draft(text="We utilize the pool in order to wait less.")
    typed.run("submit", draft, "--to", "Blog")
    tried = typed.json("guidelines", "test", "plain-words.Wordy")
    assert (tried["posts"], tried["rules"][0]["hits"]) == (1, 2)


def test_the_linter_says_file_line_why_and_better_and_ends_with_one(typed: Typed, tmp_path: Path) -> None:
    assert typed.run("guidelines", "lint") == "Nothing to say.\n"
    page = typed.home / "guidelines" / "social.md"
    page.write_text("# Us\n\nDo not publish confidential information because it hurts.\n")
    (remark,) = typed.json("guidelines", "lint", code=1)
    assert (remark["file"], remark["line"], remark["kind"]) == (str(page), 3, "vague")
    assert remark["why"]
    assert remark["better"]
    assert "social.md:3: vague" in typed.run("guidelines", "lint", str(page.parent), code=1)
    assert "is no folder" in typed.run("guidelines", "lint", str(page), code=2)
    page.write_text("# Us\n\nLeave out names of customers, because they trust us.\n")
    assert typed.json("guidelines", "lint") == []


def test_a_rule_that_went_quiet_is_listed_and_brought_back(typed: Typed) -> None:
    from advocate_app.outside.clock import SystemClock

    store = open_workspace(typed.home / "workspace.db", SystemClock())
    store.uses.count("plain-words.Wordy", kept=CASES, applied=1)
    store.close()
    rows = {row["rule"]: row for row in typed.json("guidelines", "list")}
    assert rows["plain-words.Wordy"]["demoted"]
    assert (rows["plain-words.Wordy"]["kept"], rows["plain-words.Wordy"]["applied"]) == (CASES, 1)
    assert rows["essentials.Secrets"]["severity"] == "stop"
    assert "demoted" in typed.run("guidelines", "list")
    typed.run("guidelines", "use-again", "plain-words.Wordy")
    assert not any(row["demoted"] for row in typed.json("guidelines", "list"))
    assert "not been kept or applied" in typed.run("guidelines", "use-again", "plain-words.Wordy", code=2)


def test_the_console_lists_what_a_quiet_rule_finds(typed: Typed) -> None:
    """The window's light touch is the window's."""
    from advocate_app.outside.clock import SystemClock

    store = open_workspace(typed.home / "workspace.db", SystemClock())
    store.uses.count("plain-words.Wordy", kept=CASES)
    store.close()
    draft = typed.draft(text="We utilize it.")
    assert "plain-words.Wordy" in typed.run("check", "--draft", draft)


def test_a_competitor_may_be_criticised_once_it_is_said_who_pays(typed: Typed, tmp_path: Path) -> None:
    typed.home = tmp_path / "acme"
    typed.run(
        "init",
        "--name",
        "Ann",
        "--zone",
        "Europe/London",
        "--employer",
        "Acme",
        "--competitor",
        "Globex",
        "--rehearsal",
    )
    text = tmp_path / "post.md"
    text.write_text("Globex is terrible.\n")
    assert "essentials.Disclosure" in typed.run("check", str(text), code=1)
    text.write_text("I work at Acme. Globex is terrible.\n")
    assert "essentials.Disclosure" not in typed.run("check", str(text))
