"""Ranks topics for one person by the words of their evidence, each topic with the rows and words that truly made its score.

BM25 with the whole profile as one weighted query (k1 = 1.2, b = 0.75, √ of the query's word counts), standardised over the
candidates: `fit = z(bm25)`. A score is a sum over words, and a word's share is a sum over rows, so reasons are exact.
Meaning beyond words (vectors) would be further parts of the same sum.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from math import log, sqrt
from statistics import fmean, pstdev

from advocate_app.people.evidence import Evidence, Sort
from advocate_app.topics.topic import Topic
from advocate_app.topics.words import Stems, ranked_text, stems_of
from advocate_app.vocabulary import EvidenceId, TopicId

K1 = 1.2
B = 0.75
FEWEST_FOR_PERCENTILE = 50
NONE: Mapping[TopicId, Collection[EvidenceId]] = {}


@dataclass(frozen=True, slots=True)
class Word:
    """A word as the topic has it, and what it adds to the topic's score."""

    text: str
    gain: float


@dataclass(frozen=True, slots=True)
class Reason:
    """Rows of one sort and source that made a part of the score: `share` of it, 0 to 1. All reasons add up to 1.

    `text` is what the strongest row says, `rows` all that contributed, strongest first. `by_word` names the words that they
    share with the topic, as the topic has them, strongest first, and which rows have each.
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
class Ranked:
    """A topic with how well it suits. `score` is the raw sum, `fit` the standardised one.

    `percentile`: it suits better than so many percent of the candidates; None where there are too few to say. `also` are
    near duplicates that it stands for. `weak` says that nothing clear speaks for it: shown for variety.
    """

    topic: Topic
    score: float
    fit: float
    percentile: int | None
    words: tuple[Word, ...]
    weak: bool
    why: Callable[[], tuple[Reason, ...]] = field(repr=False, compare=False)
    also: tuple[Topic, ...] = ()

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Greatest share first. Worked out when asked, at a third of a millisecond: few of 2,000 topics are looked at."""
        return self.why()


def rank(
    topics: Sequence[Topic],
    rows: Sequence[Evidence],
    *,
    collection: Sequence[Topic] | None = None,
    itself: Mapping[TopicId, Collection[EvidenceId]] = NONE,
) -> tuple[Ranked, ...]:
    """`topics`, best first. `rows` come out of `people.evidence.counted`; their order does not matter.

    `collection` says how common a word is (all topics that are kept, say); without it the candidates do. `itself` names rows
    that a topic was made of: they say nothing about how well it suits, and are left out for it alone.
    """
    rows = sorted((r for r in rows if r.weight > 0), key=lambda r: r.id.int)
    texts = [ranked_text(t.title, t.summary) for t in topics]
    wide = texts if collection is None else [ranked_text(t.title, t.summary) for t in collection]
    stems = stems_of([*texts, *wide, *(r.text for r in rows)])
    query = _query(rows, stems)
    common = _collection(wide, stems, query.weight)
    place_of = {row.id: place for place, row in enumerate(rows)}
    queries = [query.without({place_of[i] for i in itself.get(t.id, ()) if i in place_of}) for t in topics]
    found = [_scored(stems.counted(text), q, common) for text, q in zip(texts, queries, strict=True)]
    scores = [sum(w.gain for w in words.values()) for words in found]
    mean, spread = (fmean(scores), pstdev(scores)) if scores else (0.0, 0.0)
    order = sorted(scores)
    ranked = [
        Ranked(
            topic,
            score,
            fit := (score - mean) / (spread + 1e-9),
            _percentile(score, order),
            tuple(sorted(words.values(), key=_strongest)),
            weak=score <= 0 or fit < 0,
            why=partial(_reasons, words, score, q, rows),
        )
        for topic, score, words, q in zip(topics, scores, found, queries, strict=True)
    ]
    return tuple(sorted(ranked, key=lambda r: (-r.fit, r.topic.id.int)))


# ── the parts of the sum ─────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Query:
    """`parts`: stem → what each row (by its place) puts in; `weight`: their sum, tf in the formula."""

    parts: Mapping[str, Mapping[int, float]]
    weight: Mapping[str, float]

    def without(self, places: Collection[int]) -> _Query:
        """The same profile, had it not these rows."""
        if not places:
            return self
        parts = {
            s: left for s, rows in self.parts.items() if (left := {p: v for p, v in rows.items() if p not in places})
        }
        return _summed(parts)


@dataclass(frozen=True, slots=True)
class _Common:
    rarity: Mapping[str, float]
    mean_length: float


def _query(rows: Sequence[Evidence], stems: Stems) -> _Query:
    parts: dict[str, dict[int, float]] = defaultdict(dict)
    for place, row in enumerate(rows):
        for stem, count in Counter(s for _, s in stems.counted(row.text)).items():
            parts[stem][place] = row.weight * count
    return _summed(parts)


def _summed(parts: Mapping[str, Mapping[int, float]]) -> _Query:
    return _Query(parts, {stem: sum(by_row.values()) for stem, by_row in parts.items()})


def _collection(texts: Sequence[str], stems: Stems, wanted: Mapping[str, float]) -> _Common:
    seen: Counter[str] = Counter()
    length = 0
    for text in texts:
        words = stems.counted(text)
        length += len(words)
        seen.update({s for _, s in words if s in wanted})
    n = len(texts)
    rarity = {s: log(1 + (n - seen[s] + 0.5) / (seen[s] + 0.5)) for s in wanted}
    return _Common(rarity, length / n if n else 1.0)


def _scored(words: Sequence[tuple[str, str]], query: _Query, common: _Common) -> dict[str, Word]:
    counts: Counter[str] = Counter()
    first: dict[str, str] = {}
    for word, stem in words:
        if stem in query.weight:
            counts[stem] += 1
            first.setdefault(stem, word)
    long = K1 * (1 - B + B * len(words) / (common.mean_length or 1.0))
    return {
        stem: Word(first[stem], sqrt(query.weight[stem]) * common.rarity[stem] * count * (K1 + 1) / (count + long))
        for stem, count in counts.items()
    }


def _reasons(words: Mapping[str, Word], score: float, query: _Query, rows: Sequence[Evidence]) -> tuple[Reason, ...]:
    by_row: dict[int, float] = defaultdict(float)
    by_group: dict[tuple[Sort, str], dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for stem, word in words.items():
        for place, part in query.parts[stem].items():
            share = word.gain * part / query.weight[stem] / score
            by_row[place] += share
            by_group[rows[place].sort, rows[place].source][stem] += share
    reasons = []
    for (sort, source), by_stem in by_group.items():
        inside = [p for p in by_row if (rows[p].sort, rows[p].source) == (sort, source)]
        inside.sort(key=lambda p: (-by_row[p], p))
        stems = sorted(by_stem, key=lambda s: (-by_stem[s], s))
        reasons.append(
            Reason(
                sort,
                source,
                rows[inside[0]].text,
                sum(by_stem.values()),
                tuple(rows[p].id for p in inside),
                {words[s].text: frozenset(rows[p].id for p in inside if p in query.parts[s]) for s in stems},
            )
        )
    return tuple(sorted(reasons, key=lambda r: (-r.share, r.source)))


def _strongest(word: Word) -> tuple[float, str]:
    return (-word.gain, word.text)


def _percentile(score: float, order: Sequence[float]) -> int | None:
    if len(order) < FEWEST_FOR_PERCENTILE:
        return None
    return int(100 * bisect_left(order, score) / len(order))
