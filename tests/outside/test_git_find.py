"""Repositories below a folder, and nothing of what is not meant."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from advocate_app.outside.git_find import repositories_below
from advocate_app.problems import Wrong


def init(folder: Path, *options: str) -> Path:
    folder.mkdir(parents=True)
    subprocess.run(["git", "init", "-q", *options, folder], check=True)
    return folder


def test_working_copies_and_bare_ones_are_found_down_to_three_folders(tmp_path: Path) -> None:
    near, bare, deep = init(tmp_path / "a"), init(tmp_path / "b.git", "--bare"), init(tmp_path / "c" / "d" / "e")
    init(tmp_path / "c" / "d" / "f" / "too-deep")
    assert repositories_below(tmp_path) == (near, bare, deep)


def test_the_folder_itself_may_be_one(tmp_path: Path) -> None:
    folder = init(tmp_path / "a")
    init(folder / "inner")
    assert repositories_below(folder) == (folder,)


def test_hidden_folders_packages_and_links_are_left_out(tmp_path: Path) -> None:
    init(tmp_path / ".cache" / "a")
    init(tmp_path / "node_modules" / "b")
    (tmp_path / "round").symlink_to(tmp_path)
    assert repositories_below(tmp_path) == ()


def test_it_can_be_given_up(tmp_path: Path) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        repositories_below(tmp_path, check=stop)


def test_a_folder_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Wrong) as caught:
        repositories_below(tmp_path / "nowhere")
    assert caught.value.id == "git.no-folder"
