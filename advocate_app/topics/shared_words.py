"""How much the words of a person's evidence say for each text of a pool: BM25 with the whole profile as one weighted query.

    part(t, c)  = rarity(t) · f · (K1 + 1) / (f + K1 · (1 − B + B · |c| / mean |c|)),   f = how often c has t
    rarity(t)   = ln(1 + (N − df + ½) / (df + ½)) ** RARITY, for pairs of words times PAIR
    words(c)    = Σ_t √tf(t) · part(t, c),   tf(t) = Σ over evidence of its weight · how often it has t

A score is a sum over terms and a term's share a sum over evidence, so reasons are exact. Robertson/Zaragoza 2009, with a
rarity that counts more and a frequency that saturates later than theirs. Needs numpy: imported late.
"""

from __future__ import annotations

from collections import Counter
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
Row = tuple[Ints, Floats]  # the columns that evidence has, each once, and how much of each


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
    """A profile: tf of each column, how many rows have it, and each evidence's own part as (columns, amounts)."""

    tf: Floats
    having: Ints
    rows: tuple[Row, ...]

    def of(self, columns: Ints, without: Collection[int] = ()) -> Floats:
        """tf of some columns, had the profile not the rows `without`."""
        tf, having = self.tf[columns], self.having[columns]
        for place in without:
            own, amounts = self.rows[place]
            if len(own):
                order = np.argsort(own)
                at = order[np.minimum(np.searchsorted(own, columns, sorter=order), len(own) - 1)]
                there = own[at] == columns
                tf = tf - np.where(there, amounts[at], 0.0)
                having = having - there
        return np.where(having > 0, tf, 0.0)  # what is left of a difference is not quite nothing


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
        self._often: Floats
        self._at = {text: i for i, text in enumerate(texts)}
        self._ends = ends
        self._terms = list(self._column)
        sizes = np.diff(np.array(ends))
        self._place: Ints = np.repeat(np.arange(len(texts)), sizes)
        self.rarity = _rarity(self._column, df, len(wide))
        f = self._often = np.array(often, np.float64)
        lengths: Floats = np.array([len(words(t)) for t in texts], np.float64)
        norm = K1 * (1 - B + B * lengths / mean)
        self._parts: Floats = self.rarity[self._columns] * f * (K1 + 1) / (f + norm[self._place])

    def query(self, evidence: Iterable[Sequence[Weighted]]) -> Query:
        """The profile; each evidence is one text with its weight, or several."""
        rows: list[Row] = []
        for parts in evidence:
            found = [(columns, weight * often) for text, weight in parts for columns, often in (self._terms_of(text),)]
            if len(found) == 1:
                rows.append(found[0])
                continue
            every: Ints = np.zeros(0, np.int64)
            amounts: Floats = np.zeros(0)
            if found:
                every, place = np.unique(np.concatenate([c for c, _ in found]), return_inverse=True)
                amounts = np.bincount(place, np.concatenate([a for _, a in found]), len(every)).astype(np.float64)
            rows.append((every, amounts))
        tf, having = np.zeros(len(self._column)), np.zeros(len(self._column), np.int64)
        for columns, amounts in rows:
            tf[columns] += amounts
            having[columns] += amounts > 0
        return Query(tf, having, tuple(rows))

    def _terms_of(self, text: str) -> Row:
        """The columns that a text has, each once, and how often."""
        if (place := self._at.get(text)) is not None:
            span = slice(self._ends[place], self._ends[place + 1])
            return self._columns[span], self._often[span]
        terms = [(c, n) for term, n in counted(text).items() if (c := self._column.get(term)) is not None]
        return np.array([c for c, _ in terms], np.int64), np.array([n for _, n in terms], np.float64)

    def scores(self, query: Query) -> Floats:
        """One for each text."""
        gains = self._parts * np.sqrt(query.tf)[self._columns]
        scores: Floats = np.bincount(self._place, weights=gains, minlength=len(self._texts)).astype(np.float64)
        return scores

    def score(self, place: int, query: Query, without: Collection[int]) -> float:
        """Of one text, had the profile not these rows."""
        span = slice(self._ends[place], self._ends[place + 1])
        return float((self._parts[span] * np.sqrt(query.of(self._columns[span], without))).sum())

    def gains(self, place: int, query: Query, without: Collection[int] = ()) -> dict[str, Gain]:
        """What each term that text and profile share adds. They add up to the text's score."""
        span = slice(self._ends[place], self._ends[place + 1])
        columns = self._columns[span]
        amounts = query.of(columns, without)
        gains = self._parts[span] * np.sqrt(amounts)
        written = dict(reversed((*words(self._texts[place]), *pairs(self._texts[place]))))
        return {
            self._terms[c]: Gain(written[self._terms[c]], float(g), float(a))
            for c, g, a in zip(columns.tolist(), gains, amounts, strict=True)
            if a > 0
        }

    def shares(self, query: Query, gains: Mapping[str, Gain]) -> list[float]:
        """What each row of the profile has of these gains, by how much of their tf it is."""
        worth = np.zeros(len(self._column))
        for term, gain in gains.items():
            worth[self._column[term]] = gain.gain / gain.tf
        return [float(worth[columns] @ amounts) for columns, amounts in query.rows]

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
