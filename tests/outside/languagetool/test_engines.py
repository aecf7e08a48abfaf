"""Claims about who reads: Harper until LanguageTool has answered, and again whenever that fails."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from advocate_app.checks.grammar import English, Remark
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import Rules
from advocate_app.outside.languagetool import client
from advocate_app.outside.languagetool.choice import Choice, Engine, read_choice
from advocate_app.outside.languagetool.engines import Engines
from tests.servers.languagetool_server import LanguageToolServer

LONG = 20.0


class BuiltIn:
    """Stands for Harper, which takes a second to load."""

    name, where = "Harper", "on this laptop"

    def __init__(self, english: English) -> None:
        self.read: list[str] = []

    def check(self, text: str) -> Sequence[Remark]:
        self.read.append(text)
        return [Remark(0, 1, "BuiltIn", "m")]


def engines(choice: Choice, tmp_path: Path, *, pause: float = 0.05) -> Engines:
    return Engines(choice, tmp_path / "lt", tmp_path / "notes", built_in=BuiltIn, pause=pause)


def server(fake: LanguageToolServer, *, agreed: bool = True) -> Choice:
    return Choice(Engine.SERVER, fake.url, fake.url if agreed else "")


def rules_of(remarks: Sequence[Remark]) -> set[str]:
    return {remark.rule for remark in remarks}


def test_harper_reads_where_nothing_was_chosen_and_nothing_starts(tmp_path: Path) -> None:
    made = engines(Choice(), tmp_path)
    assert rules_of(made.check("teh")) == {"BuiltIn"}
    status = made.wait(1)
    assert (status.name, status.where, status.waking, status.problem) == ("Harper", "on this laptop", False, None)
    assert not (tmp_path / "notes").exists()


def test_languagetool_reads_once_it_has_answered(fake: LanguageToolServer, tmp_path: Path) -> None:
    made = engines(server(fake), tmp_path)
    assert rules_of(made.check("my teh text")) == {"BuiltIn"}
    assert made.wait(LONG).name == "LanguageTool"
    assert made.where == f"on this laptop ({fake.url})"
    assert rules_of(made.check("my teh text")) == {"MORFOLOGIK_RULE_EN_US"}


def test_no_text_goes_to_an_address_that_was_not_agreed_to(fake: LanguageToolServer, tmp_path: Path) -> None:
    made = engines(server(fake, agreed=False), tmp_path)
    made.check("my teh text")
    status = made.wait(LONG)
    assert status.name == "Harper"
    assert status.problem is not None
    assert status.problem.id == "grammar.not-agreed"
    assert (fake.asked, fake.texts) == ([], [])
    elsewhere = engines(Choice(Engine.SERVER, fake.url, "http://other.example/"), tmp_path)
    assert elsewhere.wait(LONG).name == "Harper"
    assert fake.asked == []


def test_only_a_sentence_that_nobody_wrote_is_sent_before_it_reads(fake: LanguageToolServer, tmp_path: Path) -> None:
    made = engines(server(fake), tmp_path)
    made.check("my teh text")
    made.wait(LONG)
    assert fake.texts == ["This are bad."]


@pytest.mark.parametrize("manner", ["500", "garbage", "die", "beyond", "hang"])
def test_harper_takes_over_when_it_fails_and_it_is_tried_again(
    fake: LanguageToolServer, tmp_path: Path, manner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "CHECK_SECONDS", 1.0)
    made = engines(server(fake), tmp_path)
    assert made.wait(LONG).name == "LanguageTool"
    fake.manner = manner
    began = time.monotonic()
    assert rules_of(made.check("teh")) == {"BuiltIn"}
    assert time.monotonic() - began < 5
    failed = made.status
    assert failed.name == "Harper"
    assert failed.problem is not None
    fake.manner = "fine"
    until = time.monotonic() + LONG
    while made.status.name == "Harper" and time.monotonic() < until:
        made.check("teh")
        made.wait(1)
    mended = made.status
    assert (mended.name, mended.problem) == ("LanguageTool", None)


def test_a_stranger_or_nobody_at_the_address_leaves_harper_reading(fake: LanguageToolServer, tmp_path: Path) -> None:
    fake.manner = "stranger"
    made = engines(server(fake), tmp_path, pause=60)
    made.check("my teh text")
    assert made.wait(LONG).name == "Harper"
    assert fake.texts == []
    nobody = engines(Choice(Engine.SERVER, "http://127.0.0.1:9/", "http://127.0.0.1:9/"), tmp_path, pause=60)
    assert rules_of(nobody.check("my teh text")) == {"BuiltIn"}
    status = nobody.wait(LONG)
    assert status.name == "Harper"
    assert status.problem is not None


def test_another_choice_counts_at_once(fake: LanguageToolServer, tmp_path: Path) -> None:
    made = engines(server(fake), tmp_path)
    assert made.wait(LONG).name == "LanguageTool"
    made.use(Choice())
    assert made.name == "Harper"
    assert made.wait(1).problem is None
    made.use(server(fake))
    assert made.wait(LONG).name == "LanguageTool"


def test_one_engine_reads_a_whole_text(fake: LanguageToolServer, tmp_path: Path) -> None:
    made = engines(server(fake), tmp_path, pause=60)
    reader = Reader(Rules((), (), ""), made)
    text = "\n\n".join(f"Paragraph {n} with teh mistake." for n in range(6))
    assert {f.rule for f in reader.findings(text)} == {"grammar.BuiltIn"}
    made.wait(LONG)
    assert {f.rule for f in reader.findings(text)} == {"grammar.MORFOLOGIK_RULE_EN_US"}
    asked = len(fake.texts)
    reader.findings(text.replace("3 with", "3, with"))
    assert len(fake.texts) == asked + 1  # only the changed paragraph
    fake.manner = "die"
    longer = f"{text}\n\nOne more teh."
    assert {f.rule for f in reader.findings(longer)} == {"grammar.BuiltIn"}


def test_a_choice_survives_the_desk() -> None:
    choice = Choice(Engine.SERVER, "http://h/", "http://h/", "/somewhere", English.NZ)
    assert read_choice(choice.as_json()) == choice
    odds: tuple[object, ...] = (None, 3, [], {"engine": "java"}, {"english": 4, "url": None})
    for odd in odds:
        assert read_choice(odd) == Choice()
