"""Texts are cut as the models of the BERT family were trained to read them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app.outside.word_pieces import WordPieces
from advocate_app.shipped import resource
from tests.outside.tiny_model import PIECES, write_tiny_model

SHIPPED = resource("models", "word-pieces.txt")


@pytest.fixture(scope="module")
def shipped() -> WordPieces:
    return WordPieces(SHIPPED)


def test_the_shipped_pieces_are_the_ones_of_the_notice() -> None:
    digest = hashlib.sha256(SHIPPED.read_bytes()).hexdigest()
    assert digest in resource("models", "NOTICE").read_text("utf-8")


# what the tokenizer published with the model gives
@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Hello, world!", [101, 7592, 1010, 2088, 999, 102]),
        ("", [101, 102]),
        ("unaffable", [101, 14477, 20961, 3468, 102]),
        ("Café", [101, 7668, 102]),
        ("東京", [101, 1879, 1755, 102]),
        ("a\u200bb\x00c", [101, 5925, 102]),
        ("x" * 101, [101, 100, 102]),
    ],
)
def test_texts_become_the_numbers_of_the_original(shipped: WordPieces, text: str, numbers: list[int]) -> None:
    assert shipped.numbers(text, 128) == numbers


def test_the_longest_known_piece_is_taken_first(tmp_path: Path) -> None:
    pieces = WordPieces(write_tiny_model(tmp_path) / "vocab.txt")
    said = [PIECES[n] for n in pieces.numbers("Pools THREADS xs unknown", 99)]
    assert said == ["[CLS]", "pool", "##s", "threads", "x", "##s", "[UNK]", "[SEP]"]


@given(text=st.text(max_size=300), most=st.integers(3, 40))
def test_for_every_text_there_are_never_too_many(shipped: WordPieces, text: str, most: int) -> None:
    numbers = shipped.numbers(text, most)
    assert numbers[0] == 101
    assert numbers[-1] == 102
    assert len(numbers) <= most
