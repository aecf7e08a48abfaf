"""Ranks topics for one person by their evidence, each topic with the rows and words that truly made its score.

`fit.py` has the formula. A score is a sum over evidence, so reasons are exact. Little is worked out before it is asked for:
of 5,000 topics few are looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, overload

from advocate_app.people.evidence import Evidence, Sort
from advocate_app.topics.topic import Topic
from advocate_app.vocabulary import EvidenceId, TopicId

if TYPE_CHECKING:
    from advocate_app.topics.fit import Contribution, Fit, Unit
    from advocate_app.topics.meaning import Meaning
    from advocate_app.topics.places import Place
    from advocate_app.topics.pool import Pool
    from advocate_app.topics.shared_words import Floats, Gain, Ints

FEWEST_FOR_PERCENTILE = 50
AT_ONCE = 64  # vectors that are made while somebody waits: a third of a second
NONE: Mapping[TopicId, Collection[EvidenceId]] = {}


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or two, as the topic has it, and what it adds to the topic's score."""

    text: str
    gain: float


@dataclass(frozen=True, slots=True)
class Reason:
    """Rows of one sort and source that speak for the topic: `share` of all that does, 0 to 1. All reasons add up to 1.

    `text` is what the strongest row says, `rows` all that speak for it, strongest first. `by_word` names the words that they
    share with the topic, as the topic has them, strongest first, and which rows have each; none where only their meaning is near.
    """

    sort: Sort
    source: str
    text: str
    share: float
    rows: tuple[EvidenceId, ...]
    by_word: Mapping[str, frozenset[EvidenceId]]

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(self.by_word)


@dataclass(frozen=True, slots=True)
class Nudge:
    """What moves a topic a little, beside how well it suits: `by` in units of fit. `id` is one of `nudges.ENGLISH`."""

    id: str
    by: float
    name: str = ""


class Account:
    """Where the score of one text of the pool comes from; each part is worked out when it is first asked for."""

    def __init__(self, fit: Fit, place: int) -> None:
        self._fit, self._place = fit, place

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Strongest first. Where there are no vectors they add up to the score."""
        return tuple(sorted((Word(g.text, g.gain) for g in self._gains.values()), key=lambda w: (-w.gain, w.text)))

    @cached_property
    def contributions(self) -> tuple[Contribution, ...]:
        """They add up to the score."""
        return self._fit.contributions(self._place, self._gains)

    @cached_property
    def reasons(self) -> tuple[Reason, ...]:
        """Greatest share first."""
        return _reasons(self._fit.units, self.contributions, self._gains)

    @cached_property
    def _gains(self) -> Mapping[str, Gain]:
        return self._fit.gains(self._place)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A topic with how well it suits. `score` is the sum of all contributions, `fit` the same above the mean of the pool.

    `standing` is fit with nudges, which the order goes by; `percentile`: it stands above so many percent of the candidates,
    None where there are too few to say. `also` are near duplicates that it stands for, `places` where it would go. `weak`
    says that nothing clear speaks for it: shown for variety. `by_meaning` says that sentence vectors had their say.
    """

    topic: Topic
    score: float
    fit: float
    percentile: int | None
    weak: bool
    by_meaning: bool
    account: Account = field(repr=False, compare=False)
    standing: float = 0.0
    nudges: tuple[Nudge, ...] = ()
    also: tuple[Topic, ...] = ()
    places: tuple[Place, ...] = ()

    @property
    def words(self) -> tuple[Word, ...]:
        """Strongest first. Like the reasons they are worked out when first asked for, in a few milliseconds."""
        return self.account.words

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Greatest share first."""
        return self.account.reasons

    @property
    def contributions(self) -> tuple[Contribution, ...]:
        return self.account.contributions


class Ranking(Sequence[Ranked]):
    """All topics of a pool, best first; each is made when it is looked at."""

    def __init__(self, pool: Pool, fit: Fit) -> None:
        import numpy as np

        self.pool, self._fit = pool, fit
        fits = fit.fits[pool.place]
        self._order: Ints = np.argsort(-fits, kind="stable")  # the pool is ordered by id: so are ties
        self._sorted = np.sort(fits)

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, at: int) -> Ranked: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Ranked, ...]: ...
    def __getitem__(self, at: int | slice) -> Ranked | tuple[Ranked, ...]:
        if isinstance(at, slice):
            return tuple(self._ranked(int(i)) for i in self._order[at])
        return self._ranked(int(self._order[at]))

    def __iter__(self) -> Iterator[Ranked]:
        return (self._ranked(int(i)) for i in self._order)

    @cached_property
    def ids(self) -> list[TopicId]:
        """The ids of the topics, best first."""
        return [self.pool.topics[i].id for i in self._order]

    @property
    def fits(self) -> Floats:
        """The fit of each topic, in the order of the pool."""
        return self._fit.fits[self.pool.place]

    def of(self, id: TopicId) -> Ranked:
        return self._ranked(self.pool.at[id])

    def cosines(self, ids: Sequence[TopicId]) -> Floats:
        """How alike these topics are, each to each."""
        places = [int(self.pool.place[self.pool.at[i]]) for i in ids]
        if self.pool.space is not None:
            return self.pool.space.cosines(places).astype(float)
        return self.pool.words.cosines(places)

    def _ranked(self, i: int) -> Ranked:
        place, topic = int(self.pool.place[i]), self.pool.topics[i]
        score, fit = float(self._fit.scores[place]), float(self._fit.fits[place])
        by_meaning = self._fit.reading is not None
        nothing = not self._fit.speaks_for(place)
        return Ranked(
            topic,
            score,
            fit,
            percentile_of(fit, self._sorted),
            weak=fit < 0 or nothing,
            by_meaning=by_meaning,
            account=Account(self._fit, place),
            standing=fit,
        )


def rank(
    topics: Sequence[Topic],
    rows: Sequence[Evidence],
    *,
    background: Sequence[str] = (),
    itself: Mapping[TopicId, Collection[EvidenceId]] = NONE,
    meaning: Meaning | None = None,
) -> Ranking:
    """`topics`, best first. `rows` come out of `people.evidence.counted`; neither their order nor one that comes twice matters.

    `background` is more texts that say how common words and meanings are. `itself` names rows that a topic was made of: they
    say nothing about how well it suits, and are left out for it alone. Without `meaning` the words decide alone.
    """
    from advocate_app.topics.pool import prepared

    return rank_in(prepared(topics, background, meaning), rows, itself=itself, meaning=meaning)


def rank_in(
    pool: Pool,
    rows: Sequence[Evidence],
    *,
    itself: Mapping[TopicId, Collection[EvidenceId]] = NONE,
    meaning: Meaning | None = None,
) -> Ranking:
    """The same for a pool that was prepared with the same `meaning`."""
    from advocate_app.topics.fit import fitted, units

    found = units(rows)
    return Ranking(pool, fitted(pool, found, meaning, out=_left_out(pool, found, rows, itself)))


def percentile_of(value: float, ordered: Floats) -> int | None:
    """How many percent of `ordered` are less; None where there are too few."""
    if len(ordered) < FEWEST_FOR_PERCENTILE:
        return None
    return int(100 * ordered.searchsorted(value) / len(ordered))


def _left_out(
    pool: Pool, found: Sequence[Unit], rows: Sequence[Evidence], itself: Mapping[TopicId, Collection[EvidenceId]]
) -> dict[int, set[int]]:
    if not itself:
        return {}
    unit_of = {(unit.rows[0].sort, unit.text): i for i, unit in enumerate(found) if not unit.typed}
    number = {row.id: unit_of[key] for row in rows if (key := (row.sort, row.text)) in unit_of}
    out: dict[int, set[int]] = defaultdict(set)
    for topic_id, ids in itself.items():
        if topic_id in pool.at:
            out[int(pool.place[pool.at[topic_id]])] |= {number[i] for i in ids if i in number}
    return out


# ── where a score comes from ─────────────────────────────────────────────────────────────────────────────────────────


def _reasons(units: Sequence[Unit], found: Sequence[Contribution], gains: Mapping[str, Gain]) -> tuple[Reason, ...]:
    """Of what speaks for the topic; what speaks against it is no reason to show it."""
    unit_of = {unit.rows[0].id: unit for unit in units}
    for_it = [(c.whole, unit_of[c.rows[0]]) for c in found if c.whole > 0]
    whole = sum(gain for gain, _ in for_it)
    groups: dict[tuple[Sort, str], list[tuple[float, Unit]]] = defaultdict(list)
    for gain, unit in sorted(for_it, key=lambda one: (-one[0], one[1].text)):
        groups[unit.rows[0].sort, unit.rows[0].source].append((gain, unit))
    reasons = [_reason(members, whole, gains) for members in groups.values()]
    return tuple(sorted(reasons, key=lambda r: (-r.share, r.source)))


def _reason(members: Sequence[tuple[float, Unit]], whole: float, gains: Mapping[str, Gain]) -> Reason:
    from advocate_app.topics.fit import amount
    from advocate_app.topics.shared_words import counted

    strongest = members[0][1]
    rows = [row for _, unit in members for row in unit.rows]
    having = {stem: frozenset(row.id for row in rows if stem in counted(row.text)) for stem in gains}
    weight = {
        stem: g.gain * sum(amount(unit, stem) for _, unit in members) / g.tf
        for stem, g in gains.items()
        if having[stem]
    }
    stems = sorted(weight, key=lambda s: (-weight[s], s))
    if strongest.typed:  # of the typed words those that the topic has, if it has any
        sharing = frozenset().union(*having.values())
        rows = [row for row in rows if row.id in sharing] or rows
    return Reason(
        strongest.rows[0].sort,
        strongest.rows[0].source,
        strongest.text,
        sum(gain for gain, _ in members) / whole,
        tuple(row.id for row in rows),
        {gains[s].text: having[s] for s in stems},
    )
