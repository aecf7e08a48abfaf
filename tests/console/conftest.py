"""Takes commands as a person types them, in this process; the homes are real."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from advocate_app.__main__ import main

MONDAY = "2026-11-23T09:05+02:00"


class Typed:
    """`now` is the moment at which everything is typed."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home, self._capsys, self.now = home, capsys, MONDAY

    def run(self, *words: str, code: int = 0) -> str:
        """What it printed; where it ends with 2 or 3, the one sentence on standard error."""
        ended = main(["--home", str(self.home), "--now", self.now, *words])
        out, err = self._capsys.readouterr()
        assert ended == code, (words, out, err)
        if code < 2:
            return out
        assert len(err.strip().splitlines()) == 1
        return err

    def json(self, *words: str, code: int = 0) -> Any:
        return json.loads(self.run(*words, "--json", code=code))

    def draft(self, title: str = "What the pool told us", text: str = "It waited for its carrier.") -> str:
        made: str = self.json("new", "--title", title, "--text", text)["id"]
        return made


@pytest.fixture
def typed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Typed:
    """A rehearsal of Mari's, with a folder as its blog and Jaan, a lead, beside her."""
    typed = Typed(tmp_path / "home", capsys)
    typed.run("init", "--name", "Mari Tamm", "--zone", "Europe/Tallinn", "--country", "EE", "--rehearsal")
    typed.run("person", "add", "--name", "Jaan Kask", "--zone", "Europe/Tallinn", "--lead")
    (tmp_path / "blog").mkdir()
    typed.run("channel", "add", "folder", "--name", "Blog", "--set", f"folder={tmp_path / 'blog'}")
    return typed
