"""A workspace that somebody has begun to live in, the program as a person starts it, and a look at all that must not be lost."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from advocate_app.__main__ import main
from tests.servers.feed_server import FeedServer, feed_server

MONDAY = "2026-11-23T09:05+02:00"
TITLE = "What the pool told us"
TOLD = ("status", "draft list", "draft list --deleted", "expertise list", "source list", "topics", "schedule list")


class Advocate:
    """`now` is when a command is given; `home` is where it works.

    What prepares and what looks runs in this process; what is to complain is the program itself, as a person starts it.
    """

    def __init__(self, home: Path) -> None:
        self.home, self.now = home, MONDAY
        nobody = str(home.parent / "nobody")
        self.env = {k: v for k, v in os.environ.items() if not k.startswith(("GIT_", "ADVOCATE_"))}
        self.env |= {"HOME": nobody, "XDG_CONFIG_HOME": nobody, "GIT_CONFIG_NOSYSTEM": "1"}

    def __call__(self, *words: str | Path, code: int = 0) -> str:
        """What the command printed. Nothing may stand on standard error."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            ended = main(self._typed(*words))
        assert (ended, err.getvalue()) == (code, ""), (words, out.getvalue())
        return out.getvalue()

    def json(self, *words: str | Path) -> Any:
        return json.loads(self(*words, "--json"))

    def command(self, *words: str | Path) -> list[str]:
        return [sys.executable, "-P", "-m", "advocate_app", *self._typed(*words)]

    def complains(self, *words: str | Path, code: int = 2, before: Callable[[], None] | None = None) -> str:
        """The one clear sentence (what happened, what to do) that the command ends with. `before` runs in the new process."""
        done = subprocess.run(
            self.command(*words), capture_output=True, text=True, env=self.env, timeout=60, preexec_fn=before
        )
        assert done.returncode == code, done
        return self.clear(done.stderr)

    @staticmethod
    def clear(said: str) -> str:
        """`said`, if it is what a person can read: one line, a whole sentence, nothing of how the program is made."""
        lines = said.splitlines()
        assert len(lines) == 1, said
        for word in (
            "Traceback",
            "Error(",
            "Exception",
            "Errno",
            "errno",
            "mistake of ours",
            "our mistake",
            "0x",
            "None",
        ):
            assert word not in said, said
        assert lines[0].endswith(".")
        assert 20 < len(lines[0]) < 400
        return lines[0]

    def everything(self) -> dict[str, Any]:
        """All that was typed, read or decided in this workspace, as the program itself tells it."""
        whole = {what: self.json(*what.split()) for what in TOLD}
        kept = ("id", "kind", "title", "source", "url", "at", "summary")  # how well they suit changes with the clock
        whole["topics"] = [{name: topic[name] for name in kept} for topic in whole["topics"]]
        for passing in ("now", "workers"):
            whole["status"].pop(passing)
        return whole | {"texts": {d["id"]: self.json("draft", "show", d["id"]) for d in whole["draft list"]}}

    def _typed(self, *words: str | Path) -> list[str]:
        return ["--home", str(self.home), "--now", self.now, *map(str, words)]


@pytest.fixture(scope="session")
def _lived_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("lived-in") / "home"
    begun = Advocate(home)
    begun("init", "--name", "Mari Tamm", "--zone", "Europe/Tallinn", "--country", "EE", "--rehearsal")
    begun("expertise", "words", "JFR, virtual threads")
    begun("topics", "idea", "How thread pools wait")
    begun("new", "--title", TITLE, "--text", "It waited for its carrier.")
    return home


@pytest.fixture
def advocate(_lived_in: Path, tmp_path: Path) -> Advocate:
    shutil.copytree(_lived_in, tmp_path / "home")
    return Advocate(tmp_path / "home")


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as served:
        yield served
