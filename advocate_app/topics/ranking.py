"""Ranks topics for one person by the words of their evidence, each topic with the rows and words that truly made its score.

BM25 with the whole profile as one weighted query (k1 = 1.2, b = 0.75, √ of the query's word counts), standardised over the
candidates: `fit = z(bm25)`. A score is a sum over words, and a word's share is a sum over rows, so reasons are exact.
Meaning beyond words (vectors) would be further parts of the same sum.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from math import log, sqrt
from statistics import fmean, pstdev

from advocate_app.people.evidence import Evidence, Sort
from advocate_app.topics.topic import Topic
from advocate_app.topics.words import Stems, ranked_text, stems_of
from advocate_app.vocabulary import EvidenceId

K1 = 1.2
B = 0.75
FEWEST_FOR_PERCENTILE = 50


@dataclass(frozen=True, slots=True)
class Word:
    """A word as the topic has it, and what it adds to the topic's score."""

    text: str
    gain: float


@dataclass(frozen=True, slots=True)
class Reason:
    """Rows of one sort and source that made a part of the score: `share` of it, 0 to 1. All reasons add up to 1.

    `text` is what the strongest row says, `rows` all that contributed, strongest first; `words` are those they share with
    the topic, as the topic has them.
    """

    sort: Sort
    source: str
    text: str
    share: float
    rows: tuple[EvidenceId, ...]
    words: tuple[str, ...]


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
    topics: Sequence[Topic], rows: Sequence[Evidence], *, collection: Sequence[Topic] | None = None
) -> tuple[Ranked, ...]:
    """`topics`, best first. `rows` come out of `people.evidence.counted`; their order does not matter.

    `collection` says how common a word is (all topics that are kept, say); without it the candidates do.
    """
    rows = sorted((r for r in rows if r.weight > 0), key=lambda r: r.id.int)
    texts = [ranked_text(t.title, t.summary) for t in topics]
    wide = texts if collection is None else [ranked_text(t.title, t.summary) for t in collection]
    stems = stems_of([*texts, *wide, *(r.text for r in rows)])
    query = _query(rows, stems)
    common = _collection(wide, stems, query.weight)
    found = [_scored(stems.counted(text), query, common) for text in texts]
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
            why=partial(_reasons, words, score, query, rows),
        )
        for topic, score, words in zip(topics, scores, found, strict=True)
    ]
    return tuple(sorted(ranked, key=lambda r: (-r.fit, r.topic.id.int)))


# ── the parts of the sum ─────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Query:
    """`parts`: stem → what each row (by its place) puts in; `weight`: their sum, tf in the formula.

    Rows of one sort and source are a group: `group_of` a row, and the `groups` that have a stem.
    """

    parts: Mapping[str, Mapping[int, float]]
    weight: Mapping[str, float]
    group_of: Sequence[int]
    groups: Mapping[str, frozenset[int]]


@dataclass(frozen=True, slots=True)
class _Common:
    rarity: Mapping[str, float]
    mean_length: float


def _query(rows: Sequence[Evidence], stems: Stems) -> _Query:
    parts: dict[str, dict[int, float]] = defaultdict(dict)
    for place, row in enumerate(rows):
        for stem, count in Counter(s for _, s in stems.counted(row.text)).items():
            parts[stem][place] = row.weight * count
    numbers: dict[tuple[Sort, str], int] = {}
    group_of = [numbers.setdefault((row.sort, row.source), len(numbers)) for row in rows]
    groups = {stem: frozenset(group_of[p] for p in by_row) for stem, by_row in parts.items()}
    return _Query(parts, {stem: sum(by_row.values()) for stem, by_row in parts.items()}, group_of, groups)


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
    by_row: dict[int, float] = {}
    shared: dict[int, list[Word]] = {}  # by group
    for stem, word in words.items():
        share = word.gain / query.weight[stem] / score
        for place, part in query.parts[stem].items():
            by_row[place] = by_row.get(place, 0.0) + share * part
        for group in query.groups[stem]:
            shared.setdefault(group, []).append(word)
    places: dict[int, list[int]] = {group: [] for group in shared}
    for place in by_row:
        places[query.group_of[place]].append(place)
    reasons = []
    for group, inside in places.items():
        inside.sort(key=lambda p: (-by_row[p], p))
        best = rows[inside[0]]
        reasons.append(
            Reason(
                best.sort,
                best.source,
                best.text,
                sum(by_row[p] for p in inside),
                tuple(rows[p].id for p in inside),
                tuple(w.text for w in sorted(shared[group], key=_strongest)),
            )
        )
    return tuple(sorted(reasons, key=lambda r: (-r.share, r.source)))


def _strongest(word: Word) -> tuple[float, str]:
    return (-word.gain, word.text)


def _percentile(score: float, order: Sequence[float]) -> int | None:
    if len(order) < FEWEST_FOR_PERCENTILE:
        return None
    return int(100 * bisect_left(order, score) / len(order))
