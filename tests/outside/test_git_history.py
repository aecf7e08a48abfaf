"""Own commits out of real repositories, made by git itself, odd ones too."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from advocate_app.outside.git_history import GitHistories
from advocate_app.problems import Damaged, Wrong

MARI, JAAN = "mari@example.org", "jaan@example.org"
Git = Callable[..., str]


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for name in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_DIR"):
        monkeypatch.delenv(name, raising=False)


def git(folder: Path, *words: str, by: str = MARI, at: int = 1_700_000_000, message: bytes | None = None) -> str:
    who = {
        f"GIT_{r}_{w}": v
        for r in ("AUTHOR", "COMMITTER")
        for w, v in (("NAME", "M"), ("EMAIL", by), ("DATE", f"{at} +0000"))
    }
    done = subprocess.run(
        ["git", "-C", folder, *words], env=os.environ | who, input=message, capture_output=True, check=True
    )
    return done.stdout.decode().strip()


def commit(folder: Path, message: bytes, *more: str, by: str = MARI, at: int = 1_700_000_000) -> None:
    git(folder, *more, "commit", "--allow-empty", "-q", "-F", "-", by=by, at=at, message=message)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    folder = tmp_path / "pool-service"
    subprocess.run(["git", "init", "-q", "-b", "main", folder], check=True)
    git(folder, "config", "user.email", "Mari@Example.org")
    commit(folder, b"Start the pool\n\nIt keeps connections.", at=1_700_000_000)
    commit(folder, b"Add a button", by=JAAN, at=1_700_000_100)
    commit(folder, b"Close idle connections", at=1_700_000_200)
    return folder


def subjects(path: Path, *addresses: str, most: int = 150) -> list[str]:
    return [c.subject for c in GitHistories().work(str(path), addresses or (MARI,), most).commits]


def test_only_own_commits_are_read_newest_first(repo: Path) -> None:
    work = GitHistories().work(str(repo), (MARI.upper(),), 150)
    assert [(c.subject, c.body) for c in work.commits] == [
        ("Close idle connections", ""),
        ("Start the pool", "It keeps connections."),
    ]
    assert work.commits[0].at == datetime.fromtimestamp(1_700_000_200, UTC)
    assert subjects(repo, MARI, most=1) == ["Close idle connections"]


def test_the_address_that_git_is_set_up_with_comes_first(repo: Path) -> None:
    for i in range(3):
        commit(repo, b"More", by="build@example.org", at=1_700_000_300 + i)
    assert GitHistories().addresses(str(repo)) == ((MARI, 2), ("build@example.org", 3), (JAAN, 1))


def test_the_address_may_be_set_for_the_whole_machine(repo: Path, tmp_path: Path) -> None:
    git(repo, "config", "--unset", "user.email")
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / ".gitconfig").write_text("[user]\n\temail = other@example.org\n")
    assert GitHistories().addresses(str(repo))[0] == ("other@example.org", 0)


def test_merges_are_left_out_and_every_local_branch_counts(repo: Path) -> None:
    git(repo, "switch", "-q", "-c", "side")
    commit(repo, b"Work aside", at=1_700_000_300)
    git(repo, "switch", "-q", "main")
    commit(repo, b"Work ahead", at=1_700_000_400)
    git(repo, "merge", "-q", "--no-ff", "-m", "Join them", "side", at=1_700_000_500)
    git(repo, "switch", "-q", "-c", "unmerged")
    commit(repo, b"Not merged yet", at=1_700_000_600)
    git(repo, "switch", "-q", "main")
    assert subjects(repo)[:3] == ["Not merged yet", "Work ahead", "Work aside"]


def test_a_second_reading_gives_only_what_is_new(repo: Path) -> None:
    first = GitHistories().work(str(repo), (MARI,), 150)
    assert GitHistories().work(str(repo), (MARI,), 150, beyond=first.tips).commits == ()
    commit(repo, b"Something new", at=1_600_000_000)  # an older date does not hide it
    again = GitHistories().work(str(repo), (MARI,), 150, beyond=(*first.tips, "f" * 40))
    assert [c.subject for c in again.commits] == ["Something new"]


def test_messages_in_any_encoding_are_read(repo: Path) -> None:
    commit(repo, "Säästa mälu kõikjal".encode(), at=1_700_000_301)
    commit(repo, "Säästa mälu".encode("latin-1"), at=1_700_000_302)
    commit(repo, "Исправить пул".encode("koi8-r"), "-c", "i18n.commitEncoding=koi8-r", at=1_700_000_303)
    commit(repo, "Säästa".encode("latin-1"), "-c", "i18n.commitEncoding=no-such-thing", at=1_700_000_304)
    assert subjects(repo)[:4] == ["Säästa", "Исправить пул", "Säästa mälu", "Säästa mälu kõikjal"]


def test_bare_repositories_and_worktrees_are_read_too(repo: Path, tmp_path: Path) -> None:
    git(repo, "clone", "-q", "--bare", ".", str(tmp_path / "bare.git"))
    git(repo, "worktree", "add", "-q", "-b", "other", str(tmp_path / "tree"))
    commit(tmp_path / "tree", b"In the worktree", at=1_700_000_900)
    assert subjects(tmp_path / "bare.git") == ["Close idle connections", "Start the pool"]
    assert subjects(tmp_path / "tree")[0] == "In the worktree"
    assert GitHistories().addresses(str(tmp_path / "tree"))[0] == (MARI, 3)


def test_packed_and_shallow_repositories_are_read_too(repo: Path, tmp_path: Path) -> None:
    git(repo, "gc", "-q")
    git(repo, "pack-refs", "--all")
    assert subjects(repo) == ["Close idle connections", "Start the pool"]
    git(repo, "clone", "-q", "--depth", "1", repo.as_uri(), str(tmp_path / "shallow"))
    assert subjects(tmp_path / "shallow") == ["Close idle connections"]


def test_own_versions_are_releases(repo: Path) -> None:
    git(repo, "tag", "-a", "v1.2.0", "-m", "Pools close\n\nIdle ones go.", at=1_700_000_500)
    git(repo, "tag", "-a", "v1.3.0", "-m", "Not mine", by=JAAN, at=1_700_000_600)
    git(repo, "tag", "pool-1.1")
    git(repo, "tag", "nightly")
    git(repo, "tag", "v2.0.0-rc1")
    git(repo, "tag", "0.9", "HEAD~1")
    releases = GitHistories().work(str(repo), (MARI,), 150).releases
    assert [(r.name, r.message) for r in releases] == [("v1.2.0", "Pools close\n\nIdle ones go."), ("pool-1.1", "")]


def test_an_empty_repository_has_nothing_yet(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", tmp_path / "empty"], check=True)
    assert subjects(tmp_path / "empty") == []
    assert GitHistories().addresses(str(tmp_path / "empty")) == ()


def test_a_path_that_is_no_repository_is_said(repo: Path, tmp_path: Path) -> None:
    (repo / "sub").mkdir()
    (tmp_path / "file").write_text("x")
    (tmp_path / "fake").mkdir()
    (tmp_path / "fake" / ".git").write_text("gitdir: /nowhere/at/all")
    for path in (tmp_path, tmp_path / "none", tmp_path / "file", repo / "sub", tmp_path / "fake"):
        with pytest.raises(Wrong) as caught:
            subjects(path)
        assert caught.value.id == "git.no-repository"
        assert caught.value.what == f"There is no Git repository at {path}."


def test_a_damaged_repository_is_said(repo: Path) -> None:
    for file in (repo / ".git" / "objects").glob("??/*"):
        file.chmod(0o644)
        file.write_bytes(b"")
    with pytest.raises(Damaged):
        subjects(repo)


@pytest.mark.parametrize("extension", ["objectformat = sha1", "nosuchthing = 1", "refstorage = nosuch"])
def test_a_repository_of_another_kind_is_said(repo: Path, extension: str) -> None:
    (repo / ".git" / "config").write_text(f"[core]\n\trepositoryformatversion = 1\n[extensions]\n\t{extension}\n")
    if extension.endswith("sha1"):
        assert subjects(repo)
        return
    with pytest.raises(Wrong) as caught:
        subjects(repo)
    assert caught.value.id == "git.too-new"


def test_a_person_who_is_not_in_it_has_no_commits(repo: Path) -> None:
    assert subjects(repo, "nobody@example.org") == []


def test_giving_up_is_possible_at_every_commit(repo: Path) -> None:
    class Enough(Exception):
        pass

    def check() -> None:
        raise Enough

    with pytest.raises(Enough):
        GitHistories().work(str(repo), (MARI,), 150, check=check)
