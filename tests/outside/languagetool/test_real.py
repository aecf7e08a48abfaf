"""Claims about the real LanguageTool, installed from its Maven artifacts and started by us."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from advocate_app.checks.grammar import English
from advocate_app.checks.grammar.library import library_words
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import Rules
from advocate_app.outside.languagetool.choice import Choice, Engine
from advocate_app.outside.languagetool.client import Client
from advocate_app.outside.languagetool.engines import FOLDER, Engines
from advocate_app.outside.languagetool.install import install, is_installed
from advocate_app.outside.languagetool.java import find_java
from advocate_app.outside.languagetool.server import Server, start
from tests.checks.grammar.judged import documents, flags, share_blamed, share_mended
from tests.checks.grammar.planted import MORE_RIGHT, MORE_WRONG, RIGHT, WRONG
from tests.outside.languagetool.conftest import ROOT, lives
from tests.outside.languagetool.test_server import until

pytestmark = pytest.mark.languagetool


@pytest.fixture(scope="module")
def home() -> Path:
    return Path(os.environ["ADVOCATE_LANGUAGETOOL"])


@pytest.fixture(scope="module")
def server(home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = start(find_java(), home / FOLDER, tmp_path_factory.mktemp("notes"))
    yield made
    made.stop()


class Read:
    """Fulfils `Grammar`."""

    name, where = "LanguageTool", "here"

    def __init__(self, client: Client) -> None:
        self.check = client.check


@pytest.fixture(scope="module")
def engine(server: Server) -> Read:
    client = Client(server.address)
    client.hello()
    client.prove()
    return Read(client)


def test_it_is_installed_and_not_fetched_twice(home: Path) -> None:
    told: list[str] = []
    assert is_installed(home)
    assert install(home, told=told.append, path="") == home / FOLDER
    assert "already" in told[0]


def test_it_mends_eight_of_ten_planted_errors(engine: Read) -> None:
    share, missed = share_mended(engine, WRONG)
    assert share >= 0.9, missed
    share, missed = share_mended(engine, MORE_WRONG)
    assert share >= 0.82, missed


def test_it_leaves_correct_engineering_sentences_alone(engine: Read) -> None:
    for sentences in (RIGHT, MORE_RIGHT):
        share, blamed = share_blamed(engine, sentences)
        assert share <= 0.05, blamed


def test_real_documents_are_seldom_interrupted(engine: Read) -> None:
    texts = [text for text in documents().values() if len(text) < 9000]
    found = flags(engine, texts, library_words())
    assert found.grammar <= 4, found
    assert found.spelling <= 9, found


@pytest.mark.parametrize("text", ["😀 teh end", "👩‍👩‍👧 teh 🇩🇪 and 𝒳𝒴 𝒳𝒴 teh 😀", "𝒳𝒴 𝒳𝒴 is teh pair"])
def test_its_places_are_right_around_emoji(engine: Read, text: str) -> None:
    found = {text[each.start : each.end] for each in engine.check(text)}
    assert "teh" in found
    assert found <= {"teh", "𝒳𝒴 𝒳𝒴", "𝒳𝒴", "teh pair"}


def test_the_english_is_a_choice(server: Server) -> None:
    def said(english: English) -> set[str]:
        return {r.rule for r in Client(server.address, english).check("The colour of the centre.")}

    assert any("MORFOLOGIK" in rule for rule in said(English.US))
    assert said(English.GB) == said(English.AU) == set()


def test_harper_reads_until_it_has_answered(home: Path, tmp_path: Path) -> None:
    made = Engines(Choice(Engine.COMPUTER), home, tmp_path / "notes")
    reader = Reader(Rules((), (), ""), made)
    try:
        assert {f.rule for f in reader.findings("On teh way.")} == {"grammar.The"}
        assert made.status.waking
        status = made.wait(60)
        assert (status.name, status.where, status.problem) == ("LanguageTool", "on this laptop", None)
        assert {f.rule for f in reader.findings("On teh way.")} == {"grammar.MORFOLOGIK_RULE_EN_US"}
    finally:
        made.close()


@pytest.mark.kills
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_nothing_is_left_when_the_app_is_killed(
    home: Path, tmp_path: Path, how: signal.Signals, apps: list[subprocess.Popen[bytes]]
) -> None:
    notes = tmp_path / "notes"
    code = (
        "import time\nfrom pathlib import Path\n"
        "from advocate_app.outside.languagetool.choice import Choice, Engine\n"
        "from advocate_app.outside.languagetool.engines import Engines\n"
        f"made = Engines(Choice(Engine.COMPUTER), Path({str(home)!r}), Path({str(notes)!r}))\n"
        "print(made.wait(60).name, flush=True); time.sleep(60)\n"
    )
    app = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE)
    apps.append(app)
    assert app.stdout is not None
    assert app.stdout.readline() == b"LanguageTool\n"
    note = json.loads(next(notes.glob("java-*.json")).read_text())
    assert lives(note["java"])
    app.send_signal(how)
    app.wait(10)
    assert until(lambda: not lives(note["java"]), 2)
