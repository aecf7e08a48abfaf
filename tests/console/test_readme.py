"""What the README says of the console is true: its commands, one after the other, end in a published post."""

from __future__ import annotations

import json
import re
import shlex
from datetime import datetime
from pathlib import Path

import pytest

from advocate_app.__main__ import main

README = Path(__file__).parents[2] / "README.md"
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Example</title><link>https://blog.example.org/</link>
<item><title>Virtual threads and JFR</title><link>https://blog.example.org/1</link><description>Pools.</description></item>
</channel></rss>"""
QUESTIONS = ("who", "symptom", "suspicion", "clue", "cause", "fix", "sooner")


def commands() -> list[list[str]]:
    blocks = re.findall(r"^```\n(advocate init.*?)^```", README.read_text("utf-8"), re.S | re.M)
    return [shlex.split(line)[1:] for line in blocks[0].splitlines()]


def made_repository(path: Path) -> None:
    from dulwich import porcelain
    from dulwich.repo import Repo

    path.mkdir(parents=True)
    with Repo.init(str(path)) as repo:
        config = repo.get_config()
        config.set((b"user",), b"email", b"mari@example.org")
        config.write_to_path()
        (path / "pool.txt").write_text("1\n")
        porcelain.add(str(path), [str(path / "pool.txt")])
        me = b"Mari Tamm <mari@example.org>"
        porcelain.commit(str(path), message=b"Find pinned virtual threads with JFR", author=me, committer=me)


def test_the_example_commands_are_true(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from dulwich.repo import Repo

    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("ADVOCATE_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    made_repository(tmp_path / "projects" / "pool-service")
    (tmp_path / "blog.git").mkdir()
    Repo.init_bare(str(tmp_path / "blog.git")).close()
    (tmp_path / "feed.xml").write_text(FEED, "utf-8")
    (tmp_path / "post.md").write_text("# Pools\n\nThe pool waits for its carrier.\n", "utf-8")
    (tmp_path / "answers.toml").write_text(
        "\n".join(f'{q} = "The {q} of it was the pool."' for q in QUESTIONS), "utf-8"
    )
    known = {"https://blog.example.org/feed.xml": (tmp_path / "feed.xml").as_uri()}
    clock = "2026-11-02T09:05+02:00"

    def run(*words: str) -> str:
        assert main([*words, "--now", clock]) == 0, (words, capsys.readouterr())
        return capsys.readouterr().out

    for words in commands():
        typed = [known.get(word, word) for word in words]
        match typed[0]:
            case "init":
                run(*typed, "--rehearsal")
            case "topics":
                run(*typed)
                known["3f2a"] = json.loads(run("topics", "--json"))[0]["id"][:4]
            case "new":
                known["91c0"] = run(*typed).strip()[:4]
            case "worker":
                clock = "2026-11-02T09:16+02:00"
                run(*typed, "--once")
            case _:
                run(*typed)
    (post,) = json.loads(run("status", "--json"))["posts"]
    (delivery,) = post["deliveries"]
    assert (post["state"], delivery["state"]) == ("published", "published")
    receipt = delivery["receipt"]
    assert {"commit", "path", "url", "published_at"} <= receipt.keys()
    assert delivery["url"].startswith("https://blog.example.org/the-symptom-of-it-was-the-pool")
    assert datetime.fromisoformat(receipt["published_at"]).hour == 7  # UTC
