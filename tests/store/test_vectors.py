"""Sentence vectors outlive a run, each kept for the model that made it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from advocate_app.store.vectors import KeptVectors, open_vectors
from advocate_app.topics.meaning import Remembering, Vectors


@dataclass
class Stopped:
    day: int = 2

    def now(self) -> datetime:
        return datetime(2026, 11, self.day, tzinfo=UTC)


@dataclass
class Lengths:
    """A text's vector says how long it is."""

    model: str = "lengths"
    asked: list[str] = field(default_factory=list)

    def vectors(self, texts: Sequence[str], check: Callable[[], None] = lambda: None) -> Vectors:
        check()
        self.asked += texts
        return np.array([[len(t), 1 / 3] for t in texts], np.float32)


def test_a_kept_vector_is_the_one_that_was_made(tmp_path: Path) -> None:
    file = open_vectors(tmp_path / "cache" / "vectors.db", Stopped())
    kept = KeptVectors(file)
    first = Remembering(Lengths(), kept).vectors(["pool", "threads", "pool"])
    file.close()
    file = open_vectors(tmp_path / "cache" / "vectors.db", Stopped())
    kept = KeptVectors(file)
    later, other = Lengths(), Lengths("another model")
    assert np.array_equal(Remembering(later, kept).vectors(["pool", "threads", "pool"]), first)
    assert later.asked == []
    assert Remembering(other, kept).missing(["pool", "pool", "new"]) == ("new", "pool")
    file.close()


def test_what_is_given_up_keeps_nothing(tmp_path: Path) -> None:
    file = open_vectors(tmp_path / "vectors.db", Stopped())
    kept = KeptVectors(file)

    def check() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Remembering(Lengths(), kept).vectors(["pool"], check)
    assert kept.known("lengths") == {}
    file.close()


def test_no_text_is_in_the_file(tmp_path: Path) -> None:
    file = open_vectors(tmp_path / "vectors.db", Stopped())
    kept = KeptVectors(file)
    Remembering(Lengths(), kept).vectors(["a secret of mine"])
    file.close()
    assert all(b"secret" not in p.read_bytes() for p in tmp_path.rglob("*") if p.is_file())


def test_of_too_many_the_oldest_and_those_of_other_models_go(tmp_path: Path) -> None:
    clock = Stopped()
    file = open_vectors(tmp_path / "vectors.db", clock)
    Remembering(Lengths("another model"), KeptVectors(file)).vectors(["other"])
    for clock.day, text in ((3, "old"), (4, "newer"), (5, "new")):
        Remembering(Lengths(), KeptVectors(file)).vectors([text])
    few = KeptVectors(file, most=2)
    assert Remembering(Lengths(), few).missing(["old", "newer", "new"]) == ("old",)
    assert few.known("another model") == {}
    file.close()


def test_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "vectors.db"
    path.write_bytes(b"no database at all" * 100)
    file = open_vectors(path, Stopped())
    assert KeptVectors(file).known("lengths") == {}
    file.close()
