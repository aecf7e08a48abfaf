"""The whole way by console, in a script, on a machine that has no Qt: from what one knows to a published post."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

MONDAY = "2026-11-23T09:05+02:00"
ENTRIES = [
    ("Why do virtual threads still pin in a connection pool?", "A service stands still under load."),
    ("How to bake bread in an office", "Flour, water, patience."),
]
FEED = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Java questions</title><link>http://java.example/</link>'
    "<description>Questions</description>{items}</channel></rss>"
)
ANSWERS = """
who = "Java developers whose service stands still under load."
question = "Why do virtual threads still pin in a connection pool?"
fix = "A native frame holds the carrier, and the pool waits for it."
why = "The recorder names the frame; in our service it was the logging bridge."
code = "Switch `jdk.VirtualThreadPinned` on and look at the top frame."
versions = "Tried with JDK 24 on one service of ours."
"""


class Feed(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        items = "".join(
            f"<item><title>{t}</title><link>http://java.example/{n}</link><description>{d}</description></item>"
            for n, (t, d) in enumerate(ENTRIES)
        )
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.end_headers()
        self.wfile.write(FEED.format(items=items).encode())

    def log_message(self, format: str, *args: object) -> None:
        """Not into the output of the tests."""


@pytest.fixture
def feed() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Feed)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/feed.xml"
    server.shutdown()
    server.server_close()


def repository(path: Path) -> Path:
    from dulwich import porcelain
    from dulwich.repo import Repo

    path.mkdir()
    with Repo.init(str(path)):
        for n, what in enumerate(("pinning of virtual threads", "the wait in the connection pool", "a stuck carrier")):
            (path / "CHANGES").write_text(f"{n}\n")
            porcelain.add(str(path), [str(path / "CHANGES")])
            me = b"Mari Tamm <mari@example.org>"
            porcelain.commit(
                str(path), message=f"Find {what} with the flight recorder".encode(), author=me, committer=me
            )
    return path


def posts(blog: Path) -> list[str]:
    """The texts of all files below content/ at the tip of the blog's branch."""
    from dulwich.objects import Commit, Tree
    from dulwich.refs import Ref
    from dulwich.repo import Repo

    with Repo(str(blog)) as repo:
        tip = repo[repo.refs[Ref(b"refs/heads/main")]]
        assert isinstance(tip, Commit)
        root = repo[tip.tree]
        assert isinstance(root, Tree)
        content = repo[root[b"content"][1]]
        assert isinstance(content, Tree)
        return [repo[entry.sha].as_raw_string().decode() for entry in content.items()]


class Console:
    def __init__(self, home: Path) -> None:
        self.home = home

    def run(self, *words: str, now: str = MONDAY, code: int = 0) -> str:
        command = [sys.executable, "-P", "-m", "advocate_app", "--home", str(self.home), "--now", now, *words]
        if words[0] == "init":
            del command[6:8]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == code, (words, done.stdout, done.stderr)
        assert "Traceback" not in done.stderr
        return done.stdout + (done.stderr if code else "")

    def json(self, *words: str, now: str = MONDAY, code: int = 0) -> Any:
        return json.loads(self.run(*words, "--json", now=now, code=code))


def test_there_is_no_qt_here() -> None:
    assert importlib.util.find_spec("PySide6") is None


def test_the_whole_way_by_console(tmp_path: Path, feed: str) -> None:
    from dulwich.repo import Repo

    blog = tmp_path / "blog.git"
    blog.mkdir()
    Repo.init_bare(str(blog)).close()
    a = Console(tmp_path / "home")
    a.run(
        *("init", "--name", "Mari Tamm", "--zone", "Europe/Tallinn", "--country", "EE"),
        *("--words", "virtual threads, JFR", "--rehearsal"),
    )
    a.run("expertise", "git", str(repository(tmp_path / "pool")), "--address", "mari@example.org")
    a.run("source", "add", feed)
    a.run(
        *("channel", "add", "git-blog", "--name", "Blog", "--set", f"repository={blog}"),
        *("--set", "content_folder=content", "--set", "author_address=mari@example.org"),
        *("--set", "address=https://blog.example.org/{slug}/"),
    )
    topics = a.json("topics", "--refresh")
    assert topics[0]["title"] == ENTRIES[0][0]
    assert {reason["source"] for reason in topics[0]["reasons"]} >= {"pool"}

    answers = tmp_path / "answers.toml"
    answers.write_text(ANSWERS, "utf-8")
    draft = a.json("new", "--genre", "answer", "--topic", topics[0]["id"], "--answers", str(answers))["id"]
    text = a.json("draft", "show", draft)["text"]
    assert "A native frame holds the carrier, and the pool waits for it." in text

    bad = tmp_path / "post.md"
    bad.write_text(text + "\nOnly idiots at the vendor would ship that to their users.\n", "utf-8")
    found = a.json("check", str(bad), code=1)
    assert [f["rule"] for f in found if f["severity"] == "stop"] == ["essentials.NameCalling"]
    a.run("draft", "write", draft, str(bad))
    assert "calls people names" in a.run("submit", draft, "--to", "Blog", code=1)

    bad.write_text(text, "utf-8")
    a.run("draft", "write", draft, str(bad))
    revision = a.json("submit", draft, "--to", "Blog")["revision"]
    a.run("review", "approve", revision)
    assert posts_or_none(blog) == []
    a.run("worker", "--once", now="2026-11-23T09:10+02:00")
    assert posts_or_none(blog) == []  # its slot is a quarter past nine
    for _ in range(2):
        a.run("worker", "--once", now="2026-11-23T09:16+02:00")
    out = posts(blog)
    assert len(out) == 1
    assert "A native frame holds the carrier, and the pool waits for it." in out[0]
    status = a.json("status")
    assert "https://blog.example.org/why-do-virtual-threads-still-pin-in-a-connection-pool/" in json.dumps(status)
    assert "commit" in json.dumps(status)


def posts_or_none(blog: Path) -> list[str]:
    from dulwich.refs import Ref
    from dulwich.repo import Repo

    with Repo(str(blog)) as repo:
        empty = Ref(b"refs/heads/main") not in repo.refs
    return [] if empty else posts(blog)


def test_pictures_need_a_window_and_say_so(tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-m", "advocate_app", "tour", "--pictures", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 3
    assert "PySide6" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_tour_walks_without_a_window(tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-m", "advocate_app", "tour"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert "nothing is sent twice" in done.stdout
