from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from advocate_app.channels.contract import FindFile, NotSent, Refused, Unanswered, WriteFiles
from advocate_app.outside.files import Files

MARK = "id: 1"
POST = {"posts/a.md": b"id: 1\ntext", "posts/a/cat.png": b"png"}


def write(folder: Path, files: dict[str, bytes] = POST, mark: str = MARK) -> None:
    Files().write(WriteFiles(str(folder), files, mark))


def lying(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_files_appear_and_leave_nothing_else_behind(tmp_path: Path) -> None:
    done = Files().write(WriteFiles(str(tmp_path), POST, MARK))
    assert list(done.paths) == [str(tmp_path / name) for name in POST]
    assert lying(tmp_path) == sorted(POST)
    assert Files().find(FindFile(str(tmp_path), "posts/a.md", MARK)) == str(tmp_path / "posts/a.md")
    assert Files().find(FindFile(str(tmp_path), "posts/a.md", "id: 12")) is None
    assert Files().find(FindFile(str(tmp_path), "posts/none.md", MARK)) is None


@pytest.mark.parametrize("there", ["posts/a.md", "posts/a/cat.png"])
def test_nothing_of_another_post_is_overwritten(tmp_path: Path, there: str) -> None:
    (tmp_path / there).parent.mkdir(parents=True)
    (tmp_path / there).write_bytes(b"somebody else's")
    with pytest.raises(Refused, match="another file"):
        write(tmp_path)
    assert lying(tmp_path) == [there]
    assert (tmp_path / there).read_bytes() == b"somebody else's"


def test_a_post_of_ours_can_be_written_anew(tmp_path: Path) -> None:
    write(tmp_path)
    write(tmp_path, {"posts/a.md": b"id: 1\nedited", "posts/a/cat.png": b"other"})
    assert (tmp_path / "posts/a.md").read_bytes() == b"id: 1\nedited"


@pytest.mark.parametrize("name", ["../out.md", "/etc/out.md", "a/../../out.md", "link/out.md"])
def test_no_path_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    inside, outside = tmp_path / "in", tmp_path / "elsewhere"
    inside.mkdir()
    outside.mkdir()
    (inside / "link").symlink_to(outside)
    with pytest.raises(Refused, match="leave the folder"):
        write(inside, {name: b"id: 1"})
    assert lying(tmp_path) == []


@pytest.mark.parametrize("file", [0, 1])
def test_a_full_disk_writes_nothing_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: int) -> None:
    left = [True] * file

    def full(handle: int) -> None:
        if not left:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        left.pop()

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotSent, match="the disk is full"):
        write(tmp_path)
    assert lying(tmp_path) == []


def test_a_write_that_breaks_off_between_two_names_is_not_known_and_can_be_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, done = Path.replace, list[str]()

    def once(self: Path, target: Path) -> Path:
        if done:
            raise OSError(errno.EIO, "Input/output error")
        done.append(target.name)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", once)
    with pytest.raises(Unanswered):
        write(tmp_path)
    monkeypatch.undo()
    assert done == ["cat.png"]  # the text comes last: without it there is no post
    assert Files().find(FindFile(str(tmp_path), "posts/a.md", MARK)) is None
    write(tmp_path)
    assert lying(tmp_path) == sorted(POST)


def test_a_folder_must_be_there_and_whole(tmp_path: Path) -> None:
    with pytest.raises(NotSent, match="is not there"):
        write(tmp_path / "unplugged")
    with pytest.raises(Refused, match="whole path"):
        Files().write(WriteFiles("relative", POST, MARK))
