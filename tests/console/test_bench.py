"""`advocate bench topics` ranks tables of the known format, and makes one from any Git repository."""

from __future__ import annotations

import gzip
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from advocate_app.console.bench_git import tables
from advocate_app.people.git_work import OwnCommit
from tests.console.conftest import Typed
from tests.outside.tiny_model import write_tiny_model

ITEMS: list[dict[str, Any]] = [
    {"id": "i1", "title": "Sizing a connection pool", "candidate": False},
    {"id": "i2", "title": "Threads that wait for a pool", "candidate": False},
    {"id": "i3", "title": "Growing tomatoes in autumn", "candidate": False},
    {"id": "c1", "title": "When a pool runs out of threads", "candidate": True},
    {"id": "c2", "title": "Tomatoes and garden soil", "candidate": True},
    {"id": "c3", "title": "The pool of a garden", "text": "It has tomatoes beside it.", "candidate": True},
]
PEOPLE = [
    {
        "person": "mari",
        "profile": ["i1", "i2"],
        "profile3": ["i1"],
        "keywords": ["pool", "threads"],
        "relevant": ["c1"],
    },
    {"person": "jaan", "profile": ["i3"], "profile3": ["i3"], "keywords": ["tomatoes"], "relevant": ["c2"]},
]
PAPERS = [
    {"id": "p1", "title": "Pools", "text": "Threads wait."},
    {"id": "p2", "title": "Gardens", "text": "Tomatoes grow."},
]
TABLES: dict[str, list[dict[str, Any]]] = {
    "citeulike_items": ITEMS,
    "citeulike_people": PEOPLE,
    "gitwork_items": ITEMS,
    "gitwork_people": PEOPLE,
    "expertise_items": PAPERS,
    "expertise_people": [{"person": "d0", "profile": ["p1"], "rated": {"p1": 5, "p2": 1}}],
    "neardup_titles": [{"id": i["id"], "title": i["title"]} for i in ITEMS],
    "neardup_queries": [
        {"query": "Sizing a connection pool (2024)", "duplicate_of": "i1"},
        {"query": "Sailing to Hiiumaa", "duplicate_of": None},
        {"query": "Growing tomatoes in autumn", "duplicate_of": None, "exclude": "i3"},
    ],
}


def write_tables(folder: Path, *, compressed: bool = True) -> Path:
    folder.mkdir()
    for name, lines in TABLES.items():
        text = "".join(json.dumps(line) + "\n" for line in lines).encode()
        if compressed:
            (folder / f"{name}.jsonl.gz").write_bytes(gzip.compress(text))
        else:
            (folder / f"{name}.jsonl").write_bytes(text)
    return folder


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in gzip.decompress(path.read_bytes()).decode().splitlines()]


def run(typed: Typed, *words: str) -> Any:
    return typed.json("bench", "topics", *words)


def test_everybody_of_a_table_is_ranked_without_what_they_know(typed: Typed, tmp_path: Path) -> None:
    data, out = write_tables(tmp_path / "data"), tmp_path / "run"
    said = run(typed, "--data", str(data), "--out", str(out), "--tier", "lexical")
    assert said["tier"] == "lexical"
    assert said["citeulike_full"]["people"] == 2
    assert said["citeulike_full"]["mrr"] == 1
    assert said["expertise"]["loss"] == 0
    assert said["neardup"] == {"recall": 1, "precision": 1}
    for name in ("citeulike_full", "citeulike_profile3", "citeulike_keywords", "gitwork"):
        lines = read(out / f"{name}.jsonl.gz")
        assert [line["person"] for line in lines] == ["mari", "jaan"]
        assert all(set(line["ranked"]) == {"c1", "c2", "c3"} for line in lines)
        assert [line["ranked"][0] for line in lines] == ["c1", "c2"]
    assert [line["match"] for line in read(out / "neardup.jsonl.gz")] == ["i1", None, None]
    assert set(read(out / "expertise.jsonl.gz")[0]["scores"]) == {"p1", "p2"}


def test_the_same_tables_make_the_same_run_in_whatever_order(typed: Typed, tmp_path: Path) -> None:
    one = write_tables(tmp_path / "one")
    two = write_tables(tmp_path / "two", compressed=False)
    for name in ("citeulike_items", "gitwork_items"):
        path = two / f"{name}.jsonl"
        path.write_text("".join(reversed(path.read_text("utf-8").splitlines(keepends=True))), "utf-8")
    for data in (one, two):
        run(typed, "--data", str(data), "--out", str(tmp_path / f"run-{data.name}"), "--tier", "lexical")
    runs = [sorted((tmp_path / f"run-{name}").iterdir()) for name in ("one", "two")]
    assert [p.read_bytes() for p in runs[0]] == [p.read_bytes() for p in runs[1]]
    assert len(runs[0]) == 6


def test_a_model_of_ones_own_is_taken_by_its_path(typed: Typed, tmp_path: Path) -> None:
    data, model = write_tables(tmp_path / "data"), write_tiny_model(tmp_path / "tiny")
    said = run(typed, "--data", str(data), "--out", str(tmp_path / "run"), "--model", str(model))
    assert said["tier"] == "vectors"
    assert said["citeulike_full"]["recall"] == 1


def test_what_is_wrong_is_said_in_one_sentence(typed: Typed, tmp_path: Path) -> None:
    out = str(tmp_path / "run")
    tier = ("--tier", "lexical")
    assert "no tables" in typed.run("bench", "topics", "--data", str(tmp_path), "--out", out, *tier, code=2)
    assert "--out" in typed.run("bench", "topics", "--data", str(tmp_path), *tier, code=2)
    data = write_tables(tmp_path / "data")
    (data / "citeulike_people.jsonl.gz").write_bytes(b"broken")
    assert "can't be read" in typed.run("bench", "topics", "--data", str(data), "--out", out, *tier, code=2)
    assert "no Git repository" in typed.run("bench", "topics", "--git", str(tmp_path), *tier, code=2)


# ── from a repository ────────────────────────────────────────────────────────────────────────────────────────────────

MATTERS = {
    "mari@example.org": ("Keep {0} threads of the pool from waiting", "Close idle connections before {0} requests"),
    "jaan@example.org": ("Draw the {0} button in the dark theme", "Let the {0} widget take the keyboard focus"),
}
WORDS = (
    "amber",
    "juniper",
    "windmill",
    "harbour",
    "granite",
    "ferry",
    "smoked",
    "birch",
    "oat",
    "moss",
    "rye",
    "heron",
)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    path = tmp_path / "repository"
    path.mkdir()

    def git(*words: str, **env: str) -> None:
        subprocess.run(
            ["git", "-C", str(path), *words], check=True, env={"PATH": "/usr/bin:/bin", "HOME": str(path), **env}
        )

    git("init", "-q", "-b", "main")
    at = 1_700_000_000
    for word in WORDS:
        for address, texts in MATTERS.items():
            for text in texts:
                at += 3600
                who = {f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER") for what, value in
                       (("NAME", address[:4]), ("EMAIL", address), ("DATE", f"{at} +0200"))}  # fmt: skip
                git("commit", "-q", "--allow-empty", "-m", text.format(word), **who)
    git("commit", "-q", "--allow-empty", "-m", "Bump oats from 1.0 to 1.1", GIT_AUTHOR_NAME="b", GIT_AUTHOR_EMAIL="b@example.org",
        GIT_COMMITTER_NAME="b", GIT_COMMITTER_EMAIL="b@example.org")  # fmt: skip
    return path


def test_a_repository_becomes_a_table_in_which_everybody_finds_their_own_newest_work(
    typed: Typed, tmp_path: Path, repository: Path
) -> None:
    out = tmp_path / "run"
    said = run(typed, "--git", str(repository), "--out", str(out), "--tier", "lexical")
    assert said["gitwork"]["people"] == 2
    assert said["gitwork"]["ndcg"] == 1
    people, items = read(out / "gitwork_people.jsonl.gz"), read(out / "gitwork_items.jsonl.gz")
    assert [(p["person"], len(p["profile"]), len(p["relevant"])) for p in people] == [("a000", 20, 4), ("a001", 20, 4)]
    assert {i["id"] for i in items if i["candidate"]} == {i for p in people for i in p["relevant"]}
    text = json.dumps([people, items])
    assert "example.org" not in text
    assert "Bump" not in text
    assert [p["ranked"][0] in people[n]["relevant"] for n, p in enumerate(read(out / "gitwork.jsonl.gz"))] == [
        True,
        True,
    ]


def test_one_author_alone_is_no_table(typed: Typed, repository: Path) -> None:
    subprocess.run(["git", "-C", str(repository), "checkout", "-q", "--orphan", "none"], check=True)
    subprocess.run(["git", "-C", str(repository), "branch", "-q", "-D", "main"], check=True)
    assert "Fewer than two" in typed.run("bench", "topics", "--git", str(repository), "--tier", "lexical", code=2)


def test_what_two_commits_say_alike_counts_once_as_the_older() -> None:
    from datetime import UTC, datetime, timedelta

    then = datetime(2026, 1, 1, tzinfo=UTC)
    commits = [
        ("a@x", OwnCommit(f"{n}", f"Close idle connections {n % 24} of the pool", "", then + timedelta(hours=n)))
        for n in range(48)
    ]
    items, people = tables(commits)
    assert len(items) == 24
    assert people[0]["relevant"] == ["c20", "c21", "c22", "c23"]
