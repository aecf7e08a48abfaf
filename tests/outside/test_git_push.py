"""A post goes into a Git repository once, whatever happens on the way."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from advocate_app.channels.contract import GitFind, GitPush, NotSent, Refused, Unanswered
from advocate_app.outside.git_push import Git
from tests.servers.git_server import GitServer, Repository, bare, git, git_server

TOKEN = "tok-4711-secret"


@pytest.fixture
def blog(tmp_path: Path) -> Repository:
    return bare(tmp_path / "blog.git")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[GitServer]:
    with git_server(tmp_path) as s:
        yield s


@pytest.fixture
def hands(tmp_path: Path) -> Git:
    return Git(tmp_path / "cache", seconds=30)


def post(
    url: object, *, key: str = "3f2a", path: str = "content/a.md", text: str = "Hellö\n", secret: str | None = None
) -> GitPush:
    return GitPush(
        url=str(url),
        branch="main",
        files={path: text.encode(), "content/images/a/cat.png": b"\x89PNG" + key.encode()} if path else {},
        message="Publish: Hellö",
        trailer=f"Advocate-Post-Id: {key}",
        author="Mari Tamm <mari@example.org>",
        at=1_700_000_000,
        zone=7200,
        secret=secret,
    )


def look(want: GitPush) -> GitFind:
    return GitFind(want.url, want.branch, want.trailer, {}, want.secret)


def test_the_first_post_begins_an_empty_repository(blog: Repository, hands: Git) -> None:
    done = hands.push(post(blog.path))
    assert blog.log() == [done.id]
    assert blog.file("content/a.md").decode() == "Hellö\n"
    assert blog.git("log", "-1", "--format=%an <%ae> %ad|%cn %cd|%B", "--date=iso") == (
        "Mari Tamm <mari@example.org> 2023-11-15 00:13:20 +0200|Mari Tamm 2023-11-15 00:13:20 +0200|"
        "Publish: Hellö\n\nAdvocate-Post-Id: 3f2a"
    )
    blog.git("fsck", "--strict")


@pytest.mark.parametrize("form", ["{}", "file://{}"])
def test_a_post_is_added_beside_what_is_there(blog: Repository, hands: Git, form: str) -> None:
    blog.commit({"content/old.md": "old", "theme/x/y.html": "y"})
    hands.push(post(form.format(blog.path)))
    assert blog.files() == ["content/a.md", "content/images/a/cat.png", "content/old.md", "theme/x/y.html"]


def test_the_same_post_twice_is_one_commit(blog: Repository, hands: Git, tmp_path: Path) -> None:
    first = hands.push(post(blog.path))
    assert hands.push(post(blog.path)) == first
    assert Git(tmp_path / "another machine").push(post(blog.path)) == first
    assert hands.find(look(post(blog.path))) == first
    assert blog.log() == [first.id]


def test_a_crash_between_push_and_record_is_found_again(blog: Repository, tmp_path: Path) -> None:
    pushed = Git(tmp_path / "a").push(post(blog.path))
    blog.commit({"content/later.md": "later"})
    assert Git(tmp_path / "b").find(look(post(blog.path))) == pushed


def test_a_post_that_is_not_there_is_plainly_not_there(blog: Repository, hands: Git) -> None:
    assert hands.find(look(post(blog.path))) is None  # an empty repository
    blog.commit({"a": "a"}, message="About Advocate-Post-Id: 3f2abc\n\nand nothing else")
    assert hands.find(look(post(blog.path))) is None


def test_a_rewritten_history_is_known_by_the_files(blog: Repository, hands: Git) -> None:
    want = post(blog.path)
    hands.push(want)
    tree = blog.git("rev-parse", "main^{tree}")
    squashed = blog.git("commit-tree", tree, "-m", "Everything so far")
    blog.git("update-ref", "refs/heads/main", squashed)
    found = hands.find(replace(look(want), files=want.files))
    assert found is not None
    assert found.id == squashed
    assert hands.push(want).id == squashed


def test_the_file_of_another_post_is_never_overwritten(blog: Repository, hands: Git) -> None:
    blog.commit({"content/a.md": "somebody else's"})
    with pytest.raises(Refused, match=r"another file at content/a\.md"):
        hands.push(post(blog.path))
    assert blog.file("content/a.md") == b"somebody else's"


def test_a_wrong_branch_is_named_and_not_made(blog: Repository, hands: Git) -> None:
    blog.commit({"a": "a"}, branch="trunk")
    with pytest.raises(Refused, match="no branch main; it has trunk"):
        hands.push(post(blog.path))


def test_somebody_who_is_quicker_costs_nothing(blog: Repository, hands: Git, server: GitServer) -> None:
    """Two tries meet a branch that moved after our fetch; the third gets through."""
    blog.commit({"a": "a"})
    raced: list[str] = []

    def race() -> None:
        if len(raced) < 2:
            raced.append(blog.commit({f"race-{len(raced)}": "x"}))

    server.on_push = race
    done = hands.push(post(server.address(blog)))
    assert blog.log()[:3] == [done.id, *reversed(raced)]
    assert {"race-0", "race-1", "content/a.md"} <= set(blog.files())


def test_a_race_that_never_ends_is_given_up_and_nothing_was_sent(
    blog: Repository, hands: Git, server: GitServer
) -> None:
    blog.commit({"a": "a"})
    names = iter(range(100))

    def race() -> None:
        blog.commit({f"race-{next(names)}": "x"})

    server.on_push = race
    with pytest.raises(NotSent, match="others keep writing"):
        hands.push(post(server.address(blog)))
    assert "content/a.md" not in blog.files()


@pytest.mark.parametrize("one_cache", [True, False])
def test_many_at_once_each_go_in_once(blog: Repository, tmp_path: Path, one_cache: bool) -> None:
    blog.commit({"a": "a"})

    def publish(number: int) -> str:
        name = f"{number % 3}"
        mine = Git(tmp_path / ("cache" if one_cache else f"cache-{number}"))
        return mine.push(replace(post(blog.path, key=name), files={f"content/{name}.md": b"text"})).id

    with ThreadPoolExecutor(6) as at_once:
        made = list(at_once.map(publish, range(6)))
    assert made[:3] == made[3:]
    assert len(blog.log()) == 4
    assert blog.files() == ["a", "content/0.md", "content/1.md", "content/2.md"]


def test_a_hook_that_says_no_is_a_refusal_in_its_own_words(blog: Repository, hands: Git, server: GitServer) -> None:
    blog.commit({"a": "a"})
    blog.hook("pre-receive", "echo 'Posts go through the editors.' >&2; exit 1")
    for url in (str(blog.path), server.address(blog)):
        with pytest.raises(Refused, match=r"hook declined.*Posts go through the editors\.") as no:
            hands.push(post(url))
        assert not no.value.account
    assert hands.find(look(post(blog.path))) is None


def test_the_hook_that_builds_the_site_runs(blog: Repository, hands: Git) -> None:
    blog.hook("post-receive", "cat > built")
    hands.push(post(blog.path))
    assert "refs/heads/main" in (blog.path / "built").read_text()


def test_a_token_opens_the_repository_and_is_kept_nowhere(blog: Repository, hands: Git, tmp_path: Path) -> None:
    with git_server(tmp_path, token=TOKEN) as server:
        done = hands.push(post(server.address(blog), secret=TOKEN))
        assert blog.log() == [done.id]
        kept = b"".join(file.read_bytes() for file in hands.cache.rglob("*") if file.is_file())
        assert TOKEN.encode() not in kept
        assert all(TOKEN not in path for _, path, _ in server.seen)


@pytest.mark.parametrize("secret", [None, "wrong-token-99"])
def test_a_bad_login_is_told_of_the_account_and_never_shown(
    blog: Repository, hands: Git, tmp_path: Path, secret: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    with git_server(tmp_path, token=TOKEN) as server, pytest.raises(Refused, match="login") as no:
        hands.push(post(server.address(blog), secret=secret))
    assert no.value.account
    chain: list[BaseException | None] = [no.value, no.value.__cause__, no.value.__context__]
    assert "wrong-token-99" not in caplog.text + "".join(map(repr, chain)) + repr(post("x", secret="wrong-token-99"))


def test_an_answer_that_is_lost_is_not_known_and_then_found(blog: Repository, hands: Git, server: GitServer) -> None:
    want = post(server.address(blog))
    server.after_push = lambda: 0
    with pytest.raises(Unanswered):
        hands.push(want)
    server.after_push = lambda: None
    found = hands.find(look(want))
    assert found is not None
    assert hands.push(want) == found
    assert blog.log() == [found.id]


@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_server_that_breaks_after_it_stored_is_not_known(
    blog: Repository, hands: Git, server: GitServer, status: int
) -> None:
    server.after_push = lambda: status
    with pytest.raises(Unanswered):
        hands.push(post(server.address(blog)))
    assert len(blog.log()) == 1


@pytest.mark.parametrize(
    ("status", "kind", "account"), [(403, Refused, True), (413, Refused, False), (429, NotSent, False)]
)
def test_what_a_server_turns_down_was_not_accepted(
    blog: Repository, hands: Git, server: GitServer, status: int, kind: type[Exception], account: bool
) -> None:
    server.on_push = lambda: status
    with pytest.raises(kind) as no:
        hands.push(post(server.address(blog)))
    assert getattr(no.value, "account", False) is account
    server.on_push = lambda: None
    assert hands.find(look(post(server.address(blog)))) is None


def test_a_repository_that_is_not_there_says_so(hands: Git, server: GitServer, tmp_path: Path) -> None:
    for url in (str(tmp_path / "none.git"), f"{server.url}/none.git"):
        with pytest.raises(Refused, match="no repository at that address"):
            hands.push(post(url))


def test_a_host_that_is_not_there_is_worth_another_try(hands: Git) -> None:
    for url in ("http://127.0.0.1:9/blog.git", "https://no-such-host.invalid/blog.git"):
        with pytest.raises(NotSent, match="can't be reached"):
            hands.push(post(url))


def test_plain_http_gets_nothing(hands: Git) -> None:
    with pytest.raises(Refused, match="http://"):
        hands.push(post("http://blog.example.org/x.git", secret=TOKEN))


def test_a_copy_that_a_crash_left_half_done_is_made_anew(blog: Repository, hands: Git) -> None:
    blog.commit({"a": "a"})
    hands.find(look(post(blog.path)))
    copy = next(folder for folder in hands.cache.iterdir() if folder.is_dir())
    packs = list(copy.glob("objects/pack/*"))
    refs = list(copy.glob("refs/heads/*"))
    for broken in (copy / "HEAD", copy / "config", copy / "index.lock", refs[0].with_suffix(".lock"), refs[0], *packs):
        broken.write_bytes(b"\x00[[[")
        assert hands.find(look(post(blog.path))) is None
        broken.unlink(missing_ok=True)
        assert hands.find(look(post(blog.path))) is None
    done = hands.push(post(blog.path))
    assert blog.log()[0] == done.id
    blog.git("fsck", "--strict")


def test_a_lock_whose_holder_was_killed_blocks_nobody(blog: Repository, hands: Git, tmp_path: Path) -> None:
    holder = (
        "import os, sys, pathlib\n"
        "from advocate_app.outside.git_push import Git\n"
        "with Git(pathlib.Path(sys.argv[1]))._copy(sys.argv[2], None):\n"
        "    print('held', flush=True); sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(hands.cache), str(blog.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(NotSent, match="another post is on its way"):
            Git(hands.cache, seconds=0.3).push(post(blog.path))
        other.kill()
        other.wait()
        hands.push(post(blog.path))


def test_a_push_that_hangs_ends_in_time(blog: Repository, tmp_path: Path) -> None:
    blog.hook("pre-receive", "exec sleep 8")
    with pytest.raises(Unanswered):
        Git(tmp_path / "cache", seconds=3).push(post(blog.path))


@pytest.fixture
def ssh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that takes ssh's arguments and runs the command here."""
    program = tmp_path / "ssh"
    program.write_text('#!/bin/sh\necho "$@" >> "$0.log"\nfor last; do :; done\nexec sh -c "$last"\n')
    program.chmod(0o755)
    monkeypatch.setenv("GIT_SSH_COMMAND", str(program))
    return program


def test_ssh_is_the_persons_own_and_asks_nothing(blog: Repository, hands: Git, ssh: Path) -> None:
    done = hands.push(post(f"ssh://git@example.org:2222{blog.path}", secret=TOKEN))
    assert hands.push(post(f"git@example.org:{blog.path}")) == done
    said = ssh.with_name("ssh.log").read_text()
    assert "-x -o BatchMode=yes" in said
    assert "-p 2222 git@example.org git-receive-pack" in said
    assert TOKEN not in said


@pytest.mark.parametrize(
    ("said", "kind", "words"),
    [
        ("git@example.org: Permission denied (publickey).", Refused, "login"),
        ("Host key verification failed.", Refused, "host key"),
        ("ssh: Could not resolve hostname example.org: Name or service not known", NotSent, "can't be found"),
        ("ssh: connect to host example.org port 22: Connection refused", NotSent, "take connections"),
    ],
)
def test_what_ssh_complains_of_is_understood(
    hands: Git, ssh: Path, said: str, kind: type[Exception], words: str
) -> None:
    ssh.write_text(f'#!/bin/sh\necho "{said}" >&2\nexit 255\n')
    with pytest.raises(kind, match=words):
        hands.push(post("git@example.org:blog.git"))


def test_without_git_on_this_computer_a_plain_repository_still_works(
    blog: Repository, hands: Git, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    git("clone", "-q", blog.path, tmp_path / "work")
    monkeypatch.setenv("PATH", str(tmp_path))
    first = hands.push(post(blog.path))
    assert hands.push(post(blog.path)) == first
    with pytest.raises(Refused, match="working copy"):
        hands.push(post(tmp_path / "work"))
    blog.hook("pre-receive", "exit 1")
    with pytest.raises(Refused, match="git is missing"):
        hands.push(post(blog.path, key="other"))
    monkeypatch.undo()
    assert blog.log() == [first.id]


@pytest.mark.filterwarnings("error::ResourceWarning")
def test_nothing_stays_open(blog: Repository, hands: Git, server: GitServer) -> None:
    hands.push(post(blog.path))
    hands.push(post(server.address(blog)))
    with pytest.raises(Refused):
        hands.push(post(f"{server.url}/none.git"))
    with pytest.raises(Refused):
        hands.push(post(blog.path.with_name("none.git")))
    gc.collect()
