"""Sentence vectors, in a file of their own in the cache: they take seconds to make and can always be made again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from advocate_app.problems import Damaged
from advocate_app.store.db import Clock, Lite
from advocate_app.store.files import opened

MOST = 50_000  # 40 MB: three years of sources


@dataclass(frozen=True, slots=True)
class _Vector:
    text: bytes
    value: bytes


@dataclass(frozen=True, slots=True)
class KeptVectors:
    """Fulfils `topics.meaning.VectorStore`. Of more than `most` the oldest go, and those of other models first."""

    db: Lite
    most: int = MOST

    def known(self, model: str) -> dict[bytes, bytes]:
        """All that is kept for `model`, after what is too much is gone: asked for once in a run."""
        self._prune(model)
        with self.db.reading() as tx:
            found = tx.rows(_Vector, "SELECT text, value FROM vector WHERE model = :model", model=model)
        return {each.text: each.value for each in found}

    def keep(self, model: str, vectors: Mapping[bytes, bytes]) -> None:
        today = self.db.clock.now().date().isoformat()
        with self.db.transaction() as tx:
            for text, value in vectors.items():
                tx.run(
                    "INSERT INTO vector (model, text, value, made) VALUES (:model, :text, :value, :made) ON CONFLICT DO NOTHING",
                    model=model,
                    text=text,
                    value=value,
                    made=today,
                )

    def _prune(self, model: str) -> None:
        with self.db.transaction() as tx:
            tx.run(
                "DELETE FROM vector WHERE (model, text) IN (SELECT model, text FROM vector ORDER BY model != :model DESC, made"
                " LIMIT max(0, (SELECT count(*) FROM vector) - :most))",
                model=model,
                most=self.most,
            )


def open_vectors(path: Path, clock: Clock) -> Lite:
    """The file of vectors, made if it is not there, and anew if it is damaged. Raises what `opened` raises."""
    try:
        return opened(path, clock, "vectors")
    except Damaged:
        for part in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            part.unlink(missing_ok=True)
        return opened(path, clock, "vectors")
