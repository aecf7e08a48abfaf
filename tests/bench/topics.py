"""What no table says of the ranking of topics: `python -m tests.bench.topics DIR VECTORS [MOST]`.

Explanations for everybody and their first ten; what answers to suggestions teach; what variety costs; how long it takes.
DIR and VECTORS as for tests.bench.weights; MOST people at most.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import fmean, median
from typing import Any

import numpy as np

from advocate_app.console.bench_topics import TASKS, Table, read
from advocate_app.outside.clock import SystemClock
from advocate_app.outside.sentences import open_sentences
from advocate_app.people.evidence import Sort
from advocate_app.store.vectors import KeptVectors, open_vectors
from advocate_app.topics.figures import figures_of
from advocate_app.topics.fit import fitted, units
from advocate_app.topics.meaning import Meaning, Remembering
from advocate_app.topics.pool import prepared
from advocate_app.topics.ranking import rank, rank_in
from advocate_app.topics.topic import Topic
from advocate_app.topics.variety import varied
from tests.bench.__main__ import machine

Line = dict[str, Any]
ROUNDS, EACH, MANY = 5, 10, 20


def explanations(table: Table, people: Sequence[Line], known: str, sort: Sort) -> str:
    """The greatest differences: contributions against the score, and what the ridge loses without its strongest row."""
    pool, meaning = table.pool, table.meaning
    sums = removal = 0.0
    looked = 0
    for person in people:
        found = units(table.rows(person, known, sort))
        whole = fitted(pool, found, meaning)
        for place in np.argsort(-whole.fits, kind="stable")[:10]:
            contributions = whole.contributions(int(place), whole.gains(int(place)))
            sums = max(sums, abs(sum(c.whole for c in contributions) - float(whole.scores[place])))
            looked += 1
            if pool.space is not None and meaning is not None and whole.reading is not None:
                top = max(contributions, key=lambda c: c.whole)
                left = [u for u in found if u.rows[0].id != top.rows[0]]
                less = 0.0
                if left:
                    vectors = meaning.vectors([u.text for u in left])
                    less = float(pool.space.reading(vectors, [u.weight for u in left]).ridge[place])
                fallen = whole.scales[0] * (float(whole.reading.ridge[place]) - less)
                removal = max(removal, abs(fallen - top.meaning))
    return f"{looked} explained: sums off by at most {sums:.1e}, removal by {removal:.1e}"


def feedback(table: Table, people: Sequence[Line], meaning: Meaning | None) -> str:
    """Three liked items, then five rounds of the ten best suggestions; what a person likes of them becomes evidence.

    They are suggested out of what the person likes and ten times as much that they do not, none of it a candidate. For people
    who like twenty items or more: with fewer there is little to learn.
    """
    warm = Table([{**i, "candidate": not i.get("candidate")} for i in table.items.values()], meaning)
    others = sorted(warm.id_of.values())
    begin, end, whole, liking = [], [], [], []
    for number, person in enumerate(p for p in people if len(p["profile"]) >= MANY):
        likes, seen, suits = set(person["profile"]), set(person["profile3"]), set(person["relevant"])
        pool = likes | set(random.Random(number).sample(others, min(len(others), 10 * len(likes))))
        rows = table.rows(person, "profile3", Sort.LIKED)
        begin.append(figures_of(table.ranked(rows), suits).recall)
        for _ in range(ROUNDS):
            shown = [i for i in warm.ranked(rows, without=seen, most=len(others)) if i in pool][:EACH]
            seen |= set(shown)
            liked = [i for i in shown if i in likes]
            liking.append(len(liked) / len(shown))
            rows = [*rows, *table.rows({"liked": liked}, "liked", Sort.LIKED)]
        end.append(figures_of(table.ranked(rows), suits).recall)
        whole.append(figures_of(table.ranked(table.rows(person, "profile", Sort.LIKED)), suits).recall)
    return (
        f"{len(end)} people: R@20 {fmean(begin):.3f} → {fmean(end):.3f}, {fmean(end) / fmean(begin):.2f} times; with all that they "
        f"like {fmean(whole):.3f}, {fmean(whole) / fmean(begin):.2f} times; they like {fmean(liking):.0%} of what is shown"
    )


def variety(table: Table, people: Sequence[Line]) -> str:
    plain: list[float] = []
    mixed: list[float] = []
    before: list[float] = []
    after: list[float] = []
    for person in people:
        ranking = table.ranking(table.rows(person, "profile", Sort.LIKED))
        out, suits = set(person["profile"]), set(person["relevant"])
        cards = [c for c in ranking[:120] if table.id_of[c.topic.id] not in out][:100]
        cosines = ranking.cosines([c.topic.id for c in cards])
        order = varied(cards, cosines)
        at = {card.topic.id: i for i, card in enumerate(cards)}
        for cut, figures, likeness in ((cards, plain, before), (order, mixed, after)):
            ids = [table.id_of[c.topic.id] for c in cut]
            figures.append(figures_of(ids, suits).precision)
            places = [at[c.topic.id] for c in cut[:10]]
            some = cosines[np.ix_(places, places)] - 2 * np.eye(len(places))
            likeness.append(float(some.max(axis=1).mean()))
    return f"P@10 {fmean(plain):.4f} → {fmean(mixed):.4f}; likest of the first ten {fmean(before):.3f} → {fmean(after):.3f}"


def speed(table: Table, people: Sequence[Line], meaning: Meaning | None) -> str:
    """5,000 topics (titles of items) for one person of about 150 rows, by the call that a screen makes."""
    topics = [_topic(table, i) for i in list(table.items)[:5000]]
    rows = [r for p in people for r in table.rows(p, "profile", Sort.LIKED)]
    rows = list({r.id: r for r in rows}.values())[:150]
    rank(topics, rows, meaning=meaning)
    pool = prepared(topics, (), meaning)
    whole = median(_took(lambda: rank(topics, rows, meaning=meaning)[:20]) for _ in range(21))
    inside = median(_took(lambda: rank_in(pool, rows, meaning=meaning)[:20]) for _ in range(21))
    card = rank(topics, rows, meaning=meaning)[:20]
    why = median(_took(partial(getattr, each.account, "reasons")) for each in card)
    return (
        f"{len(topics)} topics, {len(rows)} rows: {1000 * whole:.1f} ms by rank(), {1000 * inside:.1f} ms in a prepared pool; "
        f"reasons of one {1000 * why:.2f} ms"
    )


def _topic(table: Table, id: str) -> Topic:
    item = table.items[id]
    return replace(next(iter(table.pool.topics)), id=_id(id), title=item["title"], summary=item.get("text") or "")


def _id(id: str) -> Any:
    from advocate_app.console.bench_topics import topic_id

    return topic_id(id)


def _took(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def making(texts: Sequence[str]) -> str:
    maker = open_sentences(hands=1)
    began = time.perf_counter()
    maker.vectors(["one"])
    loaded = time.perf_counter() - began
    cpu = time.process_time()
    maker.vectors(texts)
    return f"loaded in {loaded:.2f} s; {1000 * (time.process_time() - cpu) / len(texts):.2f} CPU s per 1,000 titles"


def main(data: Path, cache: Path, most: int) -> None:
    print(machine())
    titles = [item["title"] for item in read(data, "citeulike_items")]
    print(f"vectors: {making(titles[:1000])}")
    kept = Remembering(open_sentences(hands=os.cpu_count()), KeptVectors(open_vectors(cache, SystemClock())))
    for tier, meaning in (("lexical", None), ("vectors", kept)):
        tables: dict[str, Table] = {}
        for task in TASKS:
            items = read(data, f"{task.table}_items")
            table = tables.get(task.table) or tables.setdefault(task.table, Table(items, meaning))
            people = read(data, f"{task.table}_people")[:most]
            print(f"{tier}, {task.name}: {explanations(table, people, task.known, task.sort)}", flush=True)
        people = read(data, "citeulike_people")[:most]
        table = tables["citeulike"]
        print(f"{tier}: speed: {speed(table, people, meaning)}", flush=True)
        print(f"{tier}: variety: {variety(table, people)}", flush=True)
        print(f"{tier}: answers: {feedback(table, people, meaning)}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 10_000)
