"""How much the words of a person's evidence say for each text of a pool: BM25 with the whole profile as one weighted query.

    part(t, c)  = rarity(t) · f · (K1 + 1) / (f + K1 · (1 − B + B · |c| / mean |c|)),   f = how often c has t
    rarity(t)   = ln(1 + (N − df + ½) / (df + ½)) ** RARITY, for pairs of words times PAIR
    words(c)    = Σ_t √tf(t) · part(t, c),   tf(t) = Σ over evidence of its weight · how often it has t

A score is a sum over terms and a term's share a sum over evidence, so reasons are exact. Robertson/Zaragoza 2009, with a
rarity that counts more and a frequency that saturates later than theirs. Needs numpy: imported late.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from advocate_app.topics.words import REMEMBERED, pairs, words

K1 = 3.0
B = 0.75
RARITY = 1.5
PAIR = 0.3
Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Weighted = tuple[str, float]  # a text of evidence and its weight


@lru_cache(maxsize=REMEMBERED)
def counted(text: str) -> Mapping[str, int]:
    """Each term of a text, words and pairs, and how often it is there."""
    return Counter(stem for stem, _ in (*words(text), *pairs(text)))


@dataclass(frozen=True, slots=True)
class Gain:
    """A term as the text writes it first, what it adds to the text's score, and its tf in the profile."""

    text: str
    gain: float
    tf: float


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """A profile: tf of each column, and each evidence's own part of it as (columns, amounts)."""

    tf: Floats
    rows: tuple[tuple[Ints, Floats], ...]

    def without(self, places: Collection[int]) -> Floats:
        """tf, had the profile not this evidence. Added up anew: what is left of a difference is not quite nothing."""
        tf = np.zeros_like(self.tf)
        for place, (columns, amounts) in enumerate(self.rows):
            if place not in places:
                tf[columns] += amounts
        return tf


class SharedWords:
    """The terms of some texts, prepared once and asked for many people. `wide` says how common a term is."""

    def __init__(self, texts: Sequence[str], wide: Sequence[str]) -> None:
        self._texts = texts
        df: Counter[str] = Counter()
        length = 0
        for text in wide:
            df.update(counted(text).keys())
            length += len(words(text))
        mean = length / len(wide) if length else 1.0
        self._column: dict[str, int] = {}
        columns: list[int] = []
        often: list[float] = []
        ends = [0]
        for text in texts:
            for term, count in counted(text).items():
                columns.append(self._column.setdefault(term, len(self._column)))
                often.append(count)
            ends.append(len(columns))
        self._columns: Ints = np.array(columns, np.int64)
        self._ends = ends
        self._terms = list(self._column)
        sizes = np.diff(np.array(ends))
        self._place: Ints = np.repeat(np.arange(len(texts)), sizes)
        self.rarity = _rarity(self._column, df, len(wide))
        f: Floats = np.array(often, np.float64)
        lengths: Floats = np.array([len(words(t)) for t in texts], np.float64)
        norm = K1 * (1 - B + B * lengths / mean)
        self._parts: Floats = self.rarity[self._columns] * f * (K1 + 1) / (f + norm[self._place])

    def query(self, evidence: Iterable[Sequence[Weighted]]) -> Query:
        """The profile; each evidence is one text with its weight, or several."""
        rows = []
        for parts in evidence:
            own: defaultdict[int, float] = defaultdict(float)
            for text, weight in parts:
                for term, count in counted(text).items():
                    column = self._column.get(term)
                    if column is not None:
                        own[column] += weight * count
            rows.append((np.fromiter(own.keys(), np.int64, len(own)), np.fromiter(own.values(), np.float64, len(own))))
        tf = np.zeros(len(self._column))
        for columns, amounts in rows:
            tf[columns] += amounts
        return Query(tf, tuple(rows))

    def scores(self, query: Query) -> Floats:
        """One for each text."""
        gains = self._parts * np.sqrt(query.tf)[self._columns]
        scores: Floats = np.bincount(self._place, weights=gains, minlength=len(self._texts)).astype(np.float64)
        return scores

    def gains(self, place: int, tf: Floats) -> dict[str, Gain]:
        """What each term that text and profile share adds. They add up to the text's score."""
        span = slice(self._ends[place], self._ends[place + 1])
        columns = self._columns[span]
        amounts = tf[columns]
        gains = self._parts[span] * np.sqrt(amounts)
        written = dict(reversed((*words(self._texts[place]), *pairs(self._texts[place]))))
        return {
            self._terms[c]: Gain(written[self._terms[c]], float(g), float(a))
            for c, g, a in zip(columns.tolist(), gains, amounts, strict=True)
            if a > 0
        }

    def cosines(self, places: Sequence[int]) -> Floats:
        """How alike some of the texts are in their words, each to each, 0 to 1."""
        spans = [slice(self._ends[p], self._ends[p + 1]) for p in places]
        if not spans:
            return np.zeros((0, 0))
        seen, column = np.unique(np.concatenate([self._columns[s] for s in spans]), return_inverse=True)
        line = np.repeat(np.arange(len(spans)), [s.stop - s.start for s in spans])
        table = np.zeros((len(spans), len(seen)))
        table[line, column] = np.concatenate([self._parts[s] for s in spans])
        norms = np.linalg.norm(table, axis=1, keepdims=True)
        table /= np.where(norms > 0, norms, 1.0)
        cosines: Floats = table @ table.T
        return cosines


def _rarity(column: Mapping[str, int], df: Mapping[str, int], n: int) -> Floats:
    seen = np.array([df.get(term, 0) for term in column], np.float64)
    pair = np.array([" " in term for term in column], bool)
    rarity: Floats = np.log(1 + (n - seen + 0.5) / (seen + 0.5)) ** RARITY
    return np.where(pair, PAIR * rarity, rarity)
