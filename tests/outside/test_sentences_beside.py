"""Sentence vectors of a process beside are those that are made here, and it ends when nobody needs it."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from advocate_app.outside.aside import Answers, Aside, Check
from advocate_app.outside.process import started
from advocate_app.outside.sentences import open_sentences
from advocate_app.outside.sentences_beside import SentencesBeside
from advocate_app.problems import Unreachable, Wrong
from tests.outside.languagetool.test_server import until
from tests.outside.tiny_model import write_tiny_model

TEXTS = [" ".join(["pool", "garden", "queue"][: n % 3 + 1] * (n % 9 + 1)) for n in range(60)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tiny_model(tmp_path / "tiny")


def test_vectors_are_those_that_are_made_here(folder: Path) -> None:
    here, beside = open_sentences(folder), SentencesBeside(folder)
    assert beside.model == here.model
    assert np.array_equal(beside.vectors(TEXTS), here.vectors(TEXTS))
    assert beside.pid not in (None, os.getpid())
    assert beside.vectors([]).shape[0] == 0


def test_all_share_one_process_and_one_that_was_killed_is_started_again(folder: Path) -> None:
    one, other = SentencesBeside(folder), SentencesBeside(folder)
    one.vectors(["pool"])
    assert one.pid == other.pid is not None
    os.kill(one.pid or 0, signal.SIGKILL)
    assert other.vectors(["pool"]).shape == (1, 8)


def test_work_can_be_given_up_and_the_next_is_right(folder: Path) -> None:
    class Enough(Exception):
        pass

    def check() -> None:
        raise Enough

    beside = SentencesBeside(folder)
    with pytest.raises(Enough):
        beside.vectors(TEXTS * 50, check)
    assert np.array_equal(beside.vectors(["pool"]), open_sentences(folder).vectors(["pool"]))


def test_a_file_that_is_no_model_is_named(tmp_path: Path) -> None:
    folder = write_tiny_model(tmp_path / "tiny")
    (folder / "model.onnx").write_bytes(b"no model")
    with pytest.raises(Wrong, match=r"model\.onnx can't be read as an ONNX model"):
        SentencesBeside(folder).vectors(["pool"])


def doubles() -> Answers:
    def answer(asked: int, check: Check) -> int:
        return 2 * asked

    return answer


@pytest.fixture
def aside() -> Iterator[Aside]:
    made = Aside(doubles, Unreachable("twice", "It died twice.", "Try again."), idle=0.2)
    yield made
    made.close()


def test_a_process_without_work_ends_and_the_next_question_starts_another(aside: Aside) -> None:
    assert aside.ask(21, lambda: None) == 42
    first = aside.pid
    assert first is not None
    until(lambda: started(first) is None)
    assert aside.ask(4, lambda: None) == 8
    assert aside.pid != first
