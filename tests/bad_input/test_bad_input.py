"""What the world gets wrong, met at the console: one clear sentence each, and nothing lost.

Broken feed · HTML instead of a feed · a feed of 50 MB · a feed that never ends · commit messages that are no UTF-8 · a path that is
no repository · a rule file with a wrong key · a full disk while saving · a blog that refuses the push · a clock that jumps.
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.servers.feed_server import RSS, Answer, FeedServer
from tests.servers.git_server import bare, git

if TYPE_CHECKING:
    from tests.bad_input.conftest import Advocate

# ── feeds ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def broken(server: FeedServer) -> str:
    return server.feed("/feed.xml", RSS[:120] + b"<<<&&&", etag='"broken"')


def cut_off(server: FeedServer) -> str:
    return server.breaks_off("/feed.xml")


def a_web_page(server: FeedServer) -> str:
    page = b"<!DOCTYPE html><html><head><title>Blog</title></head><body><p>Welcome &mdash; read on.</p></body></html>"
    server.pages["/feed.xml"] = Answer(200, page, {"Content-Type": "text/html"})
    return server.at("/feed.xml")


def fifty_megabytes(server: FeedServer) -> str:
    return server.huge("/feed.xml", 50)


def without_end(server: FeedServer) -> str:
    return server.endless("/feed.xml")


BAD_FEEDS: dict[str, tuple[Callable[[FeedServer], str], str]] = {
    "broken": (broken, "feed"),
    "cut off": (cut_off, "no whole answer"),
    "HTML instead of a feed": (a_web_page, "web page"),
    "50 MB": (fifty_megabytes, "5 MB"),
    "never ends": (without_end, "10 s"),
}


@pytest.mark.parametrize("which", BAD_FEEDS)
def test_a_bad_feed_is_named_and_not_taken(advocate: Advocate, server: FeedServer, which: str) -> None:
    serve, says = BAD_FEEDS[which]
    before, began = advocate.everything(), time.monotonic()
    url = serve(server)
    said = advocate.complains("source", "add", url)
    assert says in said
    assert time.monotonic() - began < 30
    assert advocate.everything() == before


@pytest.mark.parametrize("which", [which for which in BAD_FEEDS if which != "never ends"])
def test_a_feed_that_turns_bad_keeps_its_topics(advocate: Advocate, server: FeedServer, which: str) -> None:
    url = server.feed("/feed.xml")
    advocate("source", "add", url, "--name", "Questions")
    before = advocate.everything()
    serve, says = BAD_FEEDS[which]
    assert serve(server) == url
    assert says in advocate.complains("source", "read", "Questions")
    after = advocate.everything()
    (source,) = after["source list"]
    assert says in source["problem"]
    assert [t["title"] for t in after["topics"]] == [t["title"] for t in before["topics"]]
    assert (after["texts"], after["expertise list"]) == (before["texts"], before["expertise list"])
    server.feed("/feed.xml", etag='"two"')
    advocate("source", "read", "Questions")  # and reads on when it is well again
    assert advocate.json("source", "list")[0]["problem"] == ""


# ── repositories ─────────────────────────────────────────────────────────────────────────────────────────────────────


def history(folder: Path, *messages: bytes) -> Path:
    """A repository of Mari's with one commit a message, its bytes as they are."""
    git("init", "-q", "-b", "main", folder)
    for name, value in (("user.name", "Mari Tamm"), ("user.email", "mari@example.test")):
        git("config", name, value, cwd=folder)
    for number, message in enumerate(messages):
        (folder / "note").write_bytes(message)
        (folder.parent / "message").write_bytes(message)
        git("add", "note", cwd=folder)
        who = "Mari Tamm <mari@example.test>"
        git(
            *("-c", "i18n.commitEncoding=x-none", "commit", "-q", "--cleanup=verbatim", "--author", who),
            *("--date", f"2026-11-{10 + number}T10:00:00+02:00", "-F", folder.parent / "message"),
            cwd=folder,
        )
    return folder


def test_commit_messages_that_are_no_utf_8_are_read_and_hinder_no_other(advocate: Advocate, tmp_path: Path) -> None:
    folder = history(
        tmp_path / "pool-service",
        "Größe des Verbindungspools messen".encode("latin-1"),
        b"\xff\xfe\x81 Find the pinned carrier thread",
        b"Cap the queue in front of the pool",
    )
    before = advocate.everything()
    advocate("expertise", "git", folder, "--address", "mari@example.test")
    rows = [r["text"].partition("\n")[0] for r in advocate.json("expertise", "list")["evidence"]]
    assert "Cap the queue in front of the pool" in rows
    assert any("Find the pinned carrier thread" in row for row in rows)
    assert any("des Verbindungspools messen" in row for row in rows)
    after = advocate.everything()
    assert after["texts"] == before["texts"]
    assert all(row in after["expertise list"]["evidence"] for row in before["expertise list"]["evidence"])


@pytest.mark.parametrize("what", ["nothing", "folder", "file", "half"])
def test_a_path_that_is_no_repository_is_named(advocate: Advocate, tmp_path: Path, what: str) -> None:
    path, before = tmp_path / "projects", advocate.everything()
    match what:
        case "folder":
            path.mkdir()
        case "file":
            path.write_text("not a repository")
        case "half":
            (path / ".git").mkdir(parents=True)
            (path / ".git" / "HEAD").write_text("ref: refs/heads/main\n")
    said = advocate.complains("expertise", "git", path, "--address", "mari@example.test")
    assert str(path) in said
    assert advocate.everything() == before


# ── guidelines ───────────────────────────────────────────────────────────────────────────────────────────────────────

RULE = """extends: existence
message: "“%s” is jargon here."
level: warning
tokens: [synergy]
"""


def test_a_rule_with_a_wrong_key_is_named_and_the_others_still_check(advocate: Advocate, tmp_path: Path) -> None:
    styles = advocate.home / "guidelines" / "styles" / "Ours"
    styles.mkdir(parents=True)
    (styles / "Jargon.yml").write_text(RULE)
    (styles / "Broken.yml").write_text(RULE.replace("tokens", "tokkens"))
    text = tmp_path / "text.md"
    text.write_text("# A title\n\nIt gives synergy.\n")
    before = advocate.everything()
    said = advocate.complains("check", text, code=0)
    assert "Broken.yml" in said
    assert "tokkens" in said
    found = subprocess.run(advocate.command("check", text), capture_output=True, text=True, env=advocate.env)
    assert "“synergy” is jargon here." in found.stdout
    assert (styles / "Broken.yml").read_text() == RULE.replace("tokens", "tokkens")
    assert advocate.everything() == before


# ── disks ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def no_longer_files() -> None:
    """As a full disk does: no file grows past what the largest has already. Anyone may ask for it."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, 1 << 16))


def test_a_full_disk_while_saving_loses_neither_the_old_text_nor_the_new(advocate: Advocate, tmp_path: Path) -> None:
    file, before = tmp_path / "new.md", advocate.everything()
    new = "# What the pool told us\n\n" + "The carrier waited for its pool, and the pool for its carrier. " * 2_000
    file.write_text(new)
    (draft,) = advocate.json("draft", "list")
    said = advocate.complains("draft", "write", draft["id"], file, before=no_longer_files)
    assert "desk.db" in said
    assert advocate.everything() == before
    assert file.read_text() == new
    advocate("draft", "write", draft["id"], file)  # there is room again
    assert advocate.json("draft", "show", draft["id"])["text"].strip() == new.strip()


FULL = """set -e
mount -t tmpfs -o size={size}k tmpfs {disk}
cp -a {home} {disk}/home
cat /dev/zero > {disk}/ballast 2>/dev/null || true
{command} 2> {said} && code=0 || code=$?
rm {disk}/ballast
cp -a {disk}/home {after}
exit $code
"""


def a_disk_of_its_own() -> list[str]:
    """How a small disk is mounted here: in a name space of its own, where root or the system allow one."""
    ways = (["unshare", "--mount"], ["unshare", "--user", "--map-root-user", "--mount"])
    trial = "mount -t tmpfs tmpfs /mnt"
    for way in ways:
        if shutil.which("unshare") and not subprocess.run([*way, "sh", "-c", trial], capture_output=True).returncode:
            return way
    return []


@pytest.mark.parametrize("way", [way for way in (a_disk_of_its_own(),) if way], ids=" ".join)
def test_a_disk_that_is_really_full_is_called_full(advocate: Advocate, tmp_path: Path, way: list[str]) -> None:
    file, disk, after, said = (tmp_path / name for name in ("new.md", "disk", "after", "said"))
    disk.mkdir()
    file.write_text("# What the pool told us\n\n" + "The carrier waited for its pool. " * 20_000)
    (draft,) = advocate.json("draft", "list")
    before, home = advocate.everything(), advocate.home
    size = sum(f.stat().st_size for f in home.rglob("*") if f.is_file()) // 1024 + 400
    advocate.home = disk / "home"
    command = " ".join(map(str, advocate.command("draft", "write", draft["id"], file)))
    script = FULL.format(size=size, disk=disk, home=home, command=command, said=said, after=after)
    done = subprocess.run([*way, "sh", "-c", script], env=advocate.env, capture_output=True, text=True)
    assert done.returncode == 2, done
    assert "The disk is full" in advocate.clear(said.read_text())
    advocate.home = after
    assert advocate.everything() == before


# ── blogs ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_blog_that_refuses_the_push_leaves_the_post_to_be_sent_again(advocate: Advocate, tmp_path: Path) -> None:
    blog = bare(tmp_path / "blog.git")
    blog.commit({"content/first.md": "Title: First\n\nHello.\n"})
    blog.hook("pre-receive", "echo 'main is protected' >&2; exit 1")
    settings = {"repository": blog.path.as_uri(), "content_folder": "content", "generator": "Pelican"} | {
        "address": "https://mari.example.org/{year}/{slug}.html",
        "author_address": "mari@example.test",
    }
    choices = [word for name, value in settings.items() for word in ("--set", f"{name}={value}")]
    advocate("channel", "add", "git-blog", "--name", "Blog", *choices)
    (draft,) = advocate.json("draft", "list")
    advocate("submit", draft["id"], "--to", "Blog", "--at", "2026-11-23T10:00")
    advocate("review", "approve", draft["id"])
    commits, texts = blog.log(), advocate.everything()["texts"]
    advocate.now = "2026-11-23T10:01+02:00"
    (row,) = [advocate.json("worker", "--once")]
    assert "main is protected" in advocate.clear(row["problem"] + ".")
    assert blog.log() == commits
    assert advocate.everything()["texts"] == texts
    blog.hook("pre-receive", "exit 0")
    advocate("schedule", "move", row["id"], "2026-11-23T11:00")
    advocate.now = "2026-11-23T11:01+02:00"
    assert advocate.json("worker", "--once")["state"] == "published"
    assert len(blog.log()) == len(commits) + 1


# ── clocks ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def approved(advocate: Advocate, tmp_path: Path) -> Path:
    """The folder to which a post goes on Monday at 10:00."""
    folder = tmp_path / "blog"
    folder.mkdir()
    advocate("channel", "add", "folder", "--name", "Blog", "--set", f"folder={folder}")
    (draft,) = advocate.json("draft", "list")
    advocate("submit", draft["id"], "--to", "Blog", "--at", "2026-11-23T10:00")
    advocate("review", "approve", draft["id"])
    return folder


def test_a_clock_that_jumps_ahead_into_a_night_sends_nothing_then_and_says_why(
    advocate: Advocate, approved: Path
) -> None:
    texts = advocate.everything()["texts"]
    advocate.now = "2026-11-26T03:00+02:00"
    moved = advocate.json("worker", "--once")
    assert (moved["state"], moved["due_at"]) == ("scheduled", "2026-11-26T07:00:00+00:00")  # 9:00, when work begins
    assert "too late for its slot" in moved["problem"]
    assert not list(approved.rglob("*.md"))
    assert advocate.everything()["texts"] == texts
    advocate.now = "2026-11-26T09:01+02:00"
    assert advocate.json("worker", "--once")["state"] == "published"


def test_a_clock_that_jumps_back_sends_nothing_twice(advocate: Advocate, approved: Path) -> None:
    advocate.now = "2026-11-23T10:01+02:00"
    assert advocate.json("worker", "--once")["state"] == "published"
    before = advocate.everything()
    for back in ("2026-11-23T09:59+02:00", "2026-11-20T10:00+02:00", "2025-11-24T10:00+02:00"):
        advocate.now = back
        assert advocate("worker", "--once") == ""
    assert len(list(approved.rglob("*.md"))) == 1
    advocate.now = "2026-11-23T10:01+02:00"
    assert advocate.everything() == before


def test_a_clock_that_jumps_back_before_the_slot_only_waits(advocate: Advocate, approved: Path) -> None:
    advocate.now = "2020-01-01T10:00+02:00"
    assert advocate("worker", "--once") == ""
    (draft,) = advocate.json("draft", "list")
    file = approved.parent / "later.md"
    file.write_text("# What the pool told us\n\nTyped while the clock was wrong.\n")
    advocate("draft", "write", draft["id"], file)
    advocate.now = "2026-11-23T10:01+02:00"
    assert "while the clock was wrong" in advocate.json("draft", "show", draft["id"])["text"]
    assert advocate.json("worker", "--once")["state"] == "published"


def test_a_slot_that_a_jump_has_left_behind_is_refused(advocate: Advocate, approved: Path) -> None:
    (row,) = advocate.json("schedule", "list")
    before = advocate.everything()
    advocate.now = "2026-11-25T09:05+02:00"
    assert "is over" in advocate.complains("schedule", "move", row["id"], "2026-11-24T10:00")
    advocate.now = "2026-11-23T09:05+02:00"
    assert advocate.everything() == before
