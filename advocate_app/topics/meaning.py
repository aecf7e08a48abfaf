"""How near the meaning of a person's evidence is to each text of a pool, by sentence vectors of unit length.

    μ = mean of the background's vectors e;   x = (e − μ) / ‖e − μ‖
    a text is judged in the company it keeps:  x_c' ∝ x_c + COMPANY · mean of its NEIGHBOURS nearest in the background
    S = Σ x xᵀ / n over the background;        A = (S + RIDGE/d · I)⁻¹
    ridge(c)   = Σ_i a_i x_iᵀ A x_c'           each person's “everything else is a no” in closed form
    nearest(c) = mean of the k largest x_iᵀ x_c' over the evidence, k = min(3, how much there is)

Ridge is a sum over evidence, so reasons are exact. The inverse serves everybody. Needs numpy: imported late.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import Protocol

import numpy as np
import numpy.typing as npt

RIDGE = 2.8  # over d: a third to three times as much makes no difference
NEAREST = 3
NEIGHBOURS = 4
COMPANY = 0.75
_AT_ONCE = 256  # rows of a block of similarities: 20 MB for 20,000 texts, and others get their turn between
Vectors = npt.NDArray[np.float32]
Check = Callable[[], None]


class Meaning(Protocol):
    """Makes sentence vectors, and remembers those it has made."""

    @property
    def model(self) -> str:
        """What tells its vectors from those of another: the model's sha256."""
        ...

    def missing(self, texts: Sequence[str]) -> tuple[str, ...]:
        """The texts whose vectors would have to be made, each once."""
        ...

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """A row of length 1 for each text. Seconds for a thousand new ones."""
        ...


class Maker(Protocol):
    """A model that makes vectors and forgets them."""

    @property
    def model(self) -> str: ...
    def vectors(self, texts: Sequence[str], check: Check = ...) -> Vectors: ...


class VectorStore(Protocol):
    """Where vectors outlive a run: half floats by the sha256 of their text."""

    def known(self, model: str) -> dict[bytes, bytes]: ...
    def keep(self, model: str, vectors: Mapping[bytes, bytes]) -> None: ...


class Remembering:
    """Asks a model once for each text. Fulfils `Meaning`; any thread may ask.

    Vectors are half floats from the first, so that a new one and a kept one are the same.
    """

    def __init__(self, maker: Maker, store: VectorStore | None = None) -> None:
        self._maker, self._store = maker, store
        self._known: dict[bytes, bytes] | None = None
        self._lock = Lock()

    @property
    def model(self) -> str:
        return self._maker.model

    def missing(self, texts: Sequence[str]) -> tuple[str, ...]:
        """The texts that the model would have to be asked for, each once."""
        known = self._kept()
        return tuple(sorted({t for t in texts if _digest(t) not in known}))

    def vectors(self, texts: Sequence[str], check: Check = lambda: None) -> Vectors:
        """`check` may raise to give up; nothing new is kept then."""
        known = self._kept()
        if new := self.missing(texts):
            made = self._maker.vectors(new, check).astype(np.float16)
            values = {_digest(text): row.tobytes() for text, row in zip(new, made, strict=True)}
            if self._store is not None:
                self._store.keep(self.model, values)
            known.update(values)
        if not texts:
            return np.zeros((0, 1), np.float32)
        joined = b"".join([known[_digest(t)] for t in texts])
        return np.frombuffer(joined, np.float16).reshape(len(texts), -1).astype(np.float32)

    def _kept(self) -> dict[bytes, bytes]:
        with self._lock:
            if self._known is None:
                self._known = {} if self._store is None else self._store.known(self.model)
            return self._known


@lru_cache(maxsize=65_536)
def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


class Space:
    """The texts of a pool among those of a background (which has them too), prepared once and asked for many people."""

    def __init__(self, background: Vectors, places: Sequence[int]) -> None:
        """`places` says which rows of the background are the pool's texts."""
        self._centre: Vectors = background.mean(axis=0)
        every = self._centred(background)
        d = every.shape[1]
        spread = (every.T @ every / max(1, len(every))).astype(np.float64)
        self._inverse: Vectors = np.linalg.inv(spread + RIDGE / d * np.eye(d)).astype(np.float32)
        self._texts: Vectors = _in_company(every, np.array(places, np.int64))
        self._turned: Vectors = np.ascontiguousarray((self._texts @ self._inverse).T)
        self._across: Vectors = np.ascontiguousarray(self._texts.T)

    def _centred(self, vectors: Vectors) -> Vectors:
        return _unit(vectors - self._centre)

    def reading(self, evidence: Vectors, weights: Sequence[float]) -> Reading:
        """What the evidence says of every text. `weights` are a_i."""
        rows = self._centred(evidence)
        a = np.array(weights, np.float32)
        return Reading(rows, a, np.asarray((a @ rows) @ self._turned, np.float32), rows @ self._across, self._turned)

    def cosines(self, places: Sequence[int]) -> Vectors:
        """How alike some of the texts are, each to each, −1 to 1."""
        some = self._texts[list(places)]
        cosines: Vectors = some @ some.T
        return cosines


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """One person's evidence in a space. `ridge` is one number a text; `alike` has a row for each evidence."""

    rows: Vectors
    weights: Vectors
    ridge: Vectors
    alike: Vectors
    turned: Vectors

    def nearest(self) -> Vectors:
        """The mean of the three most alike, for each text."""
        if not len(self.rows):
            return np.zeros_like(self.ridge)
        if len(self.rows) <= NEAREST:
            mean: Vectors = self.alike.mean(axis=0, dtype=np.float32)
            return mean
        return _mean_of_largest(self.alike)

    def without(self, place: int, out: Collection[int]) -> tuple[float, float]:
        """Ridge and nearest of one text, had the person not this evidence."""
        left = [i for i in range(len(self.rows)) if i not in out]
        if not left:
            return 0.0, 0.0
        parts = self.ridge_parts(place)
        alike = np.sort(self.alike[left, place])[-NEAREST:]
        return float(sum(parts[i] for i in left)), float(alike.mean())

    def ridge_parts(self, place: int) -> list[float]:
        """What each evidence adds to the ridge of one text; they add up to it."""
        parts: list[float] = (self.weights * (self.rows @ self.turned[:, place])).tolist()
        return parts

    def nearest_parts(self, place: int, out: Collection[int] = ()) -> Mapping[int, float]:
        """What each of the nearest adds to the mean."""
        order = sorted((i for i in range(len(self.rows)) if i not in out), key=lambda i: (-self.alike[i, place], i))
        near = order[:NEAREST]
        return {i: float(self.alike[i, place]) / len(near) for i in near}


def _unit(vectors: Vectors) -> Vectors:
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    made: Vectors = (vectors / np.where(norms > 0, norms, 1.0)).astype(np.float32)
    return made


def _in_company(every: Vectors, places: npt.NDArray[np.int64]) -> Vectors:
    """Titles are short: what the nearest other texts mean says what a text is about."""
    some = every[places]
    k = min(NEIGHBOURS, len(every) - 1)
    if k < 1:
        return some
    made = np.empty_like(some)
    for start in range(0, len(places), _AT_ONCE):
        here = places[start : start + _AT_ONCE]
        alike = every[here] @ every.T
        alike[np.arange(len(here)), here] = -np.inf
        near = np.argpartition(-alike, k - 1, axis=1)[:, :k]
        near.sort(axis=1)
        weight = np.maximum(np.take_along_axis(alike, near, axis=1), 0.0)
        whole = weight.sum(axis=1, keepdims=True)
        weight /= np.where(whole > 0, whole, 1.0)
        made[start : start + _AT_ONCE] = every[here] + COMPANY * np.einsum("ij,ijk->ik", weight, every[near])
    return _unit(made)


def _mean_of_largest(alike: Vectors) -> Vectors:
    """Three passes of max: a sixth of the time that a partial sort of the columns takes."""
    left = alike.copy()
    across = np.arange(left.shape[1])
    total = np.zeros(left.shape[1], np.float32)
    for _ in range(NEAREST):
        top = left.argmax(axis=0)
        total += left[top, across]
        left[top, across] = -np.inf
    mean: Vectors = (total / NEAREST).astype(np.float32)
    return mean
