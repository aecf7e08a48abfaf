"""The log says what happened and where, and holds no text and no secret."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from advocate_app.outside import logs
from advocate_app.problems import Wrong

log = logging.getLogger("advocate_app.tests")


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    ours = logging.getLogger("advocate_app")
    before = ours.handlers[:], ours.level, ours.propagate
    yield
    for handler in ours.handlers:
        handler.close()
    ours.handlers, ours.level, ours.propagate = before


def test_an_error_is_written_without_its_words(tmp_path: Path) -> None:
    file = logs.keep_log(tmp_path / "logs")
    try:
        try:
            raise ValueError("my private draft")
        except ValueError as e:
            raise Wrong("draft.bad", "“{text}” is bad.", "", text="my private draft") from e
    except Wrong:
        log.exception("a mistake of ours")
    text = file.read_text("utf-8")
    assert "builtins.ValueError" in text
    assert "advocate_app.problems.Wrong draft.bad" in text
    assert "test_logs.py" in text
    assert "private" not in text


def test_a_login_in_an_address_is_not_written(tmp_path: Path) -> None:
    file = logs.keep_log(tmp_path)
    log.warning("pushed to %s", "https://mari:tok-123@git.example.org/blog.git")
    assert "https://git.example.org/blog.git" in file.read_text("utf-8")
    assert "tok-123" not in file.read_text("utf-8")


def test_it_is_rotated_and_stays_small(tmp_path: Path) -> None:
    file = logs.keep_log(tmp_path, "worker")
    for _ in range(2_500):
        log.info("%s", "x" * 5_000)  # cut at 2,000 characters
    files = sorted(p.name for p in tmp_path.iterdir())
    assert files == ["worker.log", "worker.log.1", "worker.log.2"]
    assert all(p.stat().st_size <= logs.BYTES for p in tmp_path.iterdir())
    assert file.name == "worker.log"


def test_the_chatter_of_libraries_stays_out(tmp_path: Path) -> None:
    file = logs.keep_log(tmp_path)
    logging.getLogger("urllib3").error("a text of somebody's")
    log.info("ours")
    assert "somebody" not in file.read_text("utf-8")
