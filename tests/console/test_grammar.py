"""Claims about `advocate grammar`, and what it changes for `advocate check`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advocate_app.__main__ import main
from tests.console.conftest import Typed
from tests.servers.languagetool_server import languagetool_server

SLIP = "This are fine, and teh frobnicator works.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "post.md"
    made.write_text(SLIP, "utf-8")
    return made


def rules(typed: Typed, file: Path) -> set[str]:
    return {each["rule"] for each in typed.json("check", str(file))}


def test_harper_is_the_default_and_nothing_is_started(typed: Typed) -> None:
    status = typed.json("grammar", "status")
    assert (status["engine"], status["english"], status["agreed"], status["languagetool"]) == (
        "harper",
        "US",
        False,
        None,
    )
    assert "Harper answers" in typed.run("grammar", "test")


def test_text_goes_to_a_server_only_once_it_was_agreed(typed: Typed, file: Path) -> None:
    with languagetool_server() as server:
        chosen = typed.json("grammar", "use", "--url", f"127.0.0.1:{server.port}/v2/")
        assert (chosen["engine"], chosen["url"], chosen["agreed"]) == ("server", server.url, False)
        found = rules_and_remarks(typed, file)
        assert "grammar.The" in found
        assert server.texts == []
        assert "LanguageTool answers" in typed.run("grammar", "test")
        assert server.texts == ["This are bad."]
        typed.run("grammar", "use", "--agree")
        assert "grammar.MORFOLOGIK_RULE_EN_US" in rules(typed, file)
        assert SLIP.strip() in server.texts
        # another address has to be agreed to again
        assert typed.json("grammar", "use", "--url", "http://h.example/")["agreed"] is False


def rules_and_remarks(typed: Typed, file: Path) -> set[str]:
    """The same where a remark on standard error says why another engine reads."""
    main(["--home", str(typed.home), "--now", typed.now, "check", str(file), "--json"])
    out, err = typed._capsys.readouterr()
    assert "Grammar: Harper, on this laptop." in err
    assert len(err.strip().splitlines()) == 1
    return {each["rule"] for each in json.loads(out)}


def test_the_english_is_a_choice(typed: Typed, tmp_path: Path) -> None:
    text = tmp_path / "gb.md"
    text.write_text("We apologise for the odour.\n", "utf-8")
    assert rules(typed, text)
    assert typed.json("grammar", "use", "--english", "GB")["english"] == "GB"
    assert rules(typed, text) == set()


def test_words_can_be_added_to_mine_and_to_ours(typed: Typed, file: Path) -> None:
    def flagged() -> set[str]:
        return {each["match"] for each in typed.json("check", str(file))}

    assert "frobnicator" in flagged()
    assert typed.json("grammar", "word", "Frobnicator") == {"mine": ["Frobnicator"], "ours": []}
    assert "frobnicator" not in flagged()
    assert typed.json("grammar", "word", "frobnicator", "--drop")["mine"] == []
    assert typed.json("grammar", "word", "frobnicator", "--ours")["ours"] == ["frobnicator"]
    assert "frobnicator" not in flagged()
    assert (typed.home / "guidelines" / "words.txt").read_text("utf-8") == "frobnicator\n"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("use", "--url", "ftp://h"), "can’t be"),
        (("use", "server"), "can’t be"),
        (("test", "--url", "http://127.0.0.1:9/"), "can’t be reached"),
        (("word", "two words"), "not one word"),
        (("word", "--drop"), "own words"),
    ],
)
def test_what_goes_wrong_is_one_sentence(typed: Typed, words: tuple[str, ...], says: str) -> None:
    assert says in typed.run("grammar", *words, code=2).replace("'", "’")


def test_what_is_missing_is_named(typed: Typed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    assert "Maven" in typed.run("grammar", "install", code=3)
    typed.run("grammar", "use", "computer")
    assert "Java" in typed.run("grammar", "test", code=3)
