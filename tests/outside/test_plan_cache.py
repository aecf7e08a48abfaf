"""Claims about kept plans: one is there again for the next run, and whatever is wrong with it is no trouble."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from advocate_app.outside.plan_cache import MOST, PlanFolder, cache_folder


def test_what_was_kept_is_there_again(tmp_path: Path) -> None:
    plans = PlanFolder(str(tmp_path / "a" / "rules"))
    assert plans.plan("one") is None
    plans.keep("one", b"plan")
    assert plans.plan("one") == b"plan"
    assert [path.name for path in (tmp_path / "a" / "rules").iterdir()] == ["one.plan"]
    assert (tmp_path / "a" / "rules" / "one.plan").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("damaged", [b"", b"short", b"x" * 4_000])
def test_a_damaged_plan_is_none(tmp_path: Path, damaged: bytes) -> None:
    plans = PlanFolder(str(tmp_path))
    plans.keep("one", b"plan")
    (tmp_path / "one.plan").write_bytes(damaged)
    assert plans.plan("one") is None


def test_a_plan_that_others_could_have_written_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plans = PlanFolder(str(tmp_path))
    plans.keep("one", b"plan")
    (tmp_path / "one.plan").chmod(0o666)
    assert plans.plan("one") is None
    (tmp_path / "one.plan").chmod(0o600)
    assert plans.plan("one") == b"plan"
    owner = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: owner)
    assert plans.plan("one") is None


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    plans = PlanFolder(str(tmp_path / "file"))
    plans.keep("one", b"plan")
    assert plans.plan("one") is None


def test_the_oldest_plans_go(tmp_path: Path) -> None:
    plans = PlanFolder(str(tmp_path))
    for number in range(MOST + 5):
        plans.keep(f"{number:03}", b"plan")
        os.utime(tmp_path / f"{number:03}.plan", (number, number))
    assert len(list(tmp_path.iterdir())) == MOST
    assert plans.plan("000") is None


def test_plans_lie_in_the_home_that_was_named_or_in_the_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cache_folder("/x/home") == str(Path("/x/home/cache/rules"))
    monkeypatch.setenv("XDG_CACHE_HOME", "/x/cache")
    if os.name == "posix" and not Path("/Library").is_dir():
        assert cache_folder() == "/x/cache/advocate/rules"
