"""Sentence vectors by a real runtime and a model made here, of a few kilobytes."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from advocate_app.outside import sentences
from advocate_app.outside.sentences import BATCH_TOKENS, MOST_TOKENS, Sentences, open_sentences
from advocate_app.outside.word_pieces import WordPieces
from advocate_app.problems import Damaged, Missing, Wrong
from tests.outside.tiny_model import PIECES, table, write_tiny_model


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tiny_model(tmp_path / "tiny")


@pytest.fixture
def model(folder: Path) -> Sentences:
    return open_sentences(folder)


def test_a_text_is_the_mean_of_its_pieces_at_length_one(model: Sentences) -> None:
    (vector,) = model.vectors(["Pool threads"])
    pieces = [PIECES.index(p) for p in ("[CLS]", "pool", "threads", "[SEP]")]
    mean = table()[pieces].mean(axis=0)
    assert vector == pytest.approx(mean / np.linalg.norm(mean), abs=1e-6)


def test_many_texts_of_all_lengths_get_the_vectors_that_each_gets_alone(model: Sentences) -> None:
    texts = [" ".join(["pool", "garden", "queue"][: n % 3 + 1] * (n % 70 + 1)) for n in range(400)]
    together = model.vectors(texts)
    assert together.shape == (400, 8)
    for n in (0, 7, 123, 399):
        assert together[n] == pytest.approx(model.vectors([texts[n]])[0], abs=1e-6)
    assert np.array_equal(model.vectors(texts[::-1])[::-1], together)
    assert model.vectors([]).shape[0] == 0


def test_what_is_alike_in_meaning_is_near(model: Sentences) -> None:
    pool, queue, garden = model.vectors(["pool", "queue", "garden"])
    assert pool @ queue > 0.5 > pool @ garden


def test_work_can_be_given_up(model: Sentences) -> None:
    class Enough(Exception):
        pass

    def check() -> None:
        raise Enough

    with pytest.raises(Enough):
        model.vectors([f"pool {'x ' * n}" for n in range(50)], check)


def test_no_batch_is_large_and_no_text_long() -> None:
    cut = [[1] * size for size in (5, 7, 5, 128, 5) for _ in range(300)]
    batches = sentences._batches(cut, [""] * len(cut))
    assert sorted(i for batch in batches for i in batch) == list(range(len(cut)))
    for batch in batches:
        assert len({len(cut[i]) for i in batch}) == 1
        assert sum(len(cut[i]) for i in batch) <= BATCH_TOKENS
    assert MOST_TOKENS <= 128


def test_a_model_that_is_not_the_pinned_one_is_refused(folder: Path) -> None:
    with pytest.raises(Damaged):
        Sentences(folder / "model.onnx", WordPieces(folder / "vocab.txt"), sha256="0" * 64)


def test_bad_models_are_said_in_words(folder: Path) -> None:
    with pytest.raises(Wrong, match="no model at"):
        Sentences(folder / "another.onnx", WordPieces(folder / "vocab.txt"))
    (folder / "model.onnx").write_bytes(b"no model")
    with pytest.raises(Wrong, match="can't be read as an ONNX model"):
        open_sentences(folder).vectors(["pool"])
    (folder / "vocab.txt").unlink()
    with pytest.raises(Wrong, match=r"neither vocab\.txt nor"):
        open_sentences(folder)


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(Missing, match="semantic"):
        open_sentences()


def test_the_default_model_knows_what_belongs_together() -> None:
    model = open_sentences()
    assert model.model == sentences.SHA256
    pool, same, garden = model.vectors(
        ["Sizing a connection pool", "How many database connections do you need?", "Growing tomatoes in autumn"]
    )
    assert pool @ same > 0.4 > pool @ garden
