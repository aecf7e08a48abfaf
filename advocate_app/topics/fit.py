"""How well each text of a pool suits one person, and who made it so: the parts of the sum, standardised over the pool.

    fit = z(ridge) + nearest · z(nearest) + w · z(words)        with sentence vectors
    fit = z(words)                                              without
    w   = min(1, words of a row / row_words) · rows / (rows + few_rows)

Long texts say much in their words, titles little, and few rows less than many. z goes over the distinct texts of the pool;
a score is the same sum without the means, which are constants. Needs numpy: imported late.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from advocate_app.people.evidence import Evidence, Sort
from advocate_app.topics.meaning import Meaning, Reading
from advocate_app.topics.pool import Pool
from advocate_app.topics.shared_words import Floats, Gain, Query, counted
from advocate_app.topics.words import words
from advocate_app.vocabulary import EvidenceId


@dataclass(frozen=True, slots=True)
class Mix:
    """The weights of the parts, chosen by cross-validation over people (tests/bench/weights.py says how)."""

    nearest: float = 0.45
    row_words: float = 10.0
    few_rows: float = 10.0


MIX = Mix()
TYPED_ROWS = 5  # five typed words are worth about five things that a person liked


@dataclass(frozen=True, slots=True)
class Unit:
    """Evidence that counts as one: a row, or all typed words together (apart they mean less: .126 against .217)."""

    rows: tuple[Evidence, ...]
    text: str
    weight: float

    @property
    def typed(self) -> bool:
        return self.rows[0].sort is Sort.WORDS

    @property
    def parts(self) -> tuple[tuple[str, float], ...]:
        return tuple((row.text, row.weight) for row in self.rows)


def units(rows: Iterable[Evidence]) -> tuple[Unit, ...]:
    """What counts, in an order of its own; a text that comes twice in one sort counts once, by its greater weight."""
    once: dict[tuple[Sort, str], Evidence] = {}
    for row in sorted(rows, key=lambda r: (-r.weight, r.id.int)):
        if row.weight > 0:
            once.setdefault((row.sort, row.text), row)
    kept = [once[key] for key in sorted(once)]
    typed = tuple(r for r in kept if r.sort is Sort.WORDS)
    found = [Unit((row,), row.text, row.weight) for row in kept if row.sort is not Sort.WORDS]
    if typed:
        found.insert(0, Unit(typed, ", ".join(row.text for row in typed), sum(row.weight for row in typed)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one unit of evidence adds to a score: by its meaning (ridge), as one of the nearest, and by shared words."""

    rows: tuple[EvidenceId, ...]
    meaning: float
    nearest: float
    words: float

    @property
    def whole(self) -> float:
        return self.meaning + self.nearest + self.words


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """`scores` and `fits` for each text of the pool. `out` names the units that do not count for a text."""

    pool: Pool
    units: tuple[Unit, ...]
    scores: Floats
    fits: Floats
    query: Query
    reading: Reading | None
    scales: tuple[float, float, float]
    out: Mapping[int, Collection[int]]

    def speaks_for(self, place: int) -> bool:
        """Whether any evidence does."""
        if self.scores[place] > 0:
            return True
        return self.reading is not None and any(c.whole > 0 for c in self.contributions(place, self.gains(place)))

    def gains(self, place: int) -> dict[str, Gain]:
        """The shared terms, in units of fit."""
        out = self.out.get(place, ())
        scale, found = self.scales[2], self.pool.words.gains(place, self.query, out)
        return {s: Gain(g.text, scale * g.gain, g.tf) for s, g in found.items()}

    def contributions(self, place: int, gains: Mapping[str, Gain]) -> tuple[Contribution, ...]:
        """Of every unit that adds or takes something. They add up to the text's score."""
        out = self.out.get(place, ())
        ridge, near = [0.0] * len(self.units), {}
        if self.reading is not None:
            ridge = self.reading.ridge_parts(place)
            near = dict(self.reading.nearest_parts(place, out))
        shared = self.pool.words.shares(self.query, gains)
        found = []
        for i, unit in enumerate(self.units):
            if i not in out:
                one = Contribution(
                    tuple(row.id for row in unit.rows),
                    self.scales[0] * ridge[i],
                    self.scales[1] * near.get(i, 0.0),
                    shared[i],
                )
                if one.meaning or one.nearest or one.words:
                    found.append(one)
        return tuple(found)


def amount(unit: Unit, stem: str) -> float:
    """How much of a term the unit puts into the profile."""
    return sum(weight * counted(text).get(stem, 0) for text, weight in unit.parts)


def fitted(
    pool: Pool,
    found: Sequence[Unit],
    meaning: Meaning | None = None,
    *,
    out: Mapping[int, Collection[int]] | None = None,
    mix: Mix = MIX,
) -> Fit:
    """`out`: the place of a text → the units that it was made of, which say nothing about how well it suits."""
    out = {place: gone for place, gone in (out or {}).items() if gone}
    query = pool.words.query([unit.parts for unit in found])
    shared = pool.words.scores(query)
    for place, gone in out.items():
        shared[place] = pool.words.score(place, query, gone)
    if pool.space is None or meaning is None:
        scale = 1 / _spread(shared)
        scores = scale * shared
        return Fit(pool, tuple(found), scores, _less_mean(scores), query, None, (0.0, 0.0, scale), out)
    reading = pool.space.reading(meaning.vectors([unit.text for unit in found]), [unit.weight for unit in found])
    ridge, nearest = reading.ridge.astype(np.float64), reading.nearest().astype(np.float64)
    for place, gone in out.items():
        ridge[place], nearest[place] = reading.without(place, gone)
    scales = (1 / _spread(ridge), mix.nearest / _spread(nearest), word_weight(found, mix) / _spread(shared))
    scores = scales[0] * ridge + scales[1] * nearest + scales[2] * shared
    return Fit(pool, tuple(found), scores, _less_mean(scores), query, reading, scales, out)


def word_weight(found: Sequence[Unit], mix: Mix = MIX) -> float:
    if not found:
        return 0.0
    rows = sum(min(TYPED_ROWS, len(unit.rows)) if unit.typed else 1 for unit in found)
    long = sum(len(words(unit.text)) for unit in found) / len(found)
    return min(1.0, long / mix.row_words) * rows / (rows + mix.few_rows)


def _spread(values: Floats) -> float:
    """The standard deviation, or 1 where all are alike."""
    spread = float(values.std()) if values.size else 0.0
    return spread if spread > 1e-12 else 1.0


def _less_mean(values: Floats) -> Floats:
    return values - values.mean() if values.size else values
