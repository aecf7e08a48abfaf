"""Chooses how the parts of a fit are weighed: `python -m tests.bench.weights DIR VECTORS`.

DIR has tables as `advocate bench topics` reads them; VECTORS is a file that keeps the vectors for the next time.

Five folds over people: for each, the weights that are best for the other four are judged on it. Best means the mean of R@20
and N@20 over all tasks, each task counting alike; expertise (few people) is not looked at. What is printed as held out is
what a stranger can expect; what is printed as chosen is best over all.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np

from advocate_app.console.bench_topics import TASKS, Table, Task, read
from advocate_app.outside.clock import SystemClock
from advocate_app.outside.sentences import open_sentences
from advocate_app.store.vectors import KeptVectors, open_vectors
from advocate_app.topics.figures import figures_of
from advocate_app.topics.fit import Mix, Unit, units, word_weight
from advocate_app.topics.meaning import Remembering
from advocate_app.topics.shared_words import Floats

FOLDS = 5
GRID = [Mix(*each) for each in product((0.3, 0.45, 0.6), (8.0, 10.0, 12.0, 16.0, 20.0), (3.0, 6.0, 10.0, 15.0))]


@dataclass(frozen=True, slots=True)
class Parts:
    """One person's three parts, standardised, for every candidate."""

    units: tuple[Unit, ...]
    ridge: Floats
    nearest: Floats
    words: Floats
    ids: list[str]
    suits: frozenset[str]

    def figure(self, mix: Mix) -> float:
        fits = self.ridge + mix.nearest * self.nearest + word_weight(self.units, mix) * self.words
        best = np.argsort(-fits, kind="stable")[:100]
        found = figures_of([self.ids[i] for i in best], self.suits)
        return (found.recall + found.ndcg) / 2


def z(values: Floats) -> Floats:
    made: Floats = (values - values.mean()) / (values.std() or 1.0)
    return made


def parts(table: Table, task: Task, people: list[dict[str, object]]) -> Iterator[Parts]:
    pool, meaning = table.pool, table.meaning
    assert pool.space is not None
    assert meaning is not None
    first = {int(place): i for i, place in reversed(list(enumerate(pool.place)))}
    ids = [table.id_of[pool.topics[first[place]].id] for place in range(len(pool.texts))]
    for person in people:
        found = units(table.rows(person, task.known, task.sort))
        reading = pool.space.reading(meaning.vectors([u.text for u in found]), [u.weight for u in found])
        shared = pool.words.scores(pool.words.query([u.parts for u in found]))
        relevant = person["relevant"]
        assert isinstance(relevant, list)
        near = reading.nearest().astype(np.float64)
        yield Parts(found, z(reading.ridge.astype(np.float64)), z(near), z(shared), ids, frozenset(relevant))


def main(data: Path, cache: Path) -> None:
    meaning = Remembering(open_sentences(hands=os.cpu_count()), KeptVectors(open_vectors(cache, SystemClock())))
    tables: dict[str, Table] = {}
    figures: list[Floats] = []  # of each task: people × grid
    for task in TASKS:
        table = tables.get(task.table) or tables.setdefault(
            task.table, Table(read(data, f"{task.table}_items"), meaning)
        )
        people = [p for p in read(data, f"{task.table}_people") if p.get("relevant")]
        figures.append(np.array([[each.figure(mix) for mix in GRID] for each in parts(table, task, people)]))
    held = [np.zeros(len(f)) for f in figures]
    for fold in range(FOLDS):
        others = [np.arange(len(f)) % FOLDS != fold for f in figures]
        chosen = int(np.mean([f[o].mean(axis=0) for f, o in zip(figures, others, strict=True)], axis=0).argmax())
        print(f"fold {fold + 1}: {GRID[chosen]}")
        for line, f, o in zip(held, figures, others, strict=True):
            line[~o] = f[~o, chosen]
    whole = np.mean([f.mean(axis=0) for f in figures], axis=0)
    chosen = int(whole.argmax())
    print(
        f"chosen: {GRID[chosen]} {whole[chosen]:.4f}; now: {Mix()} {whole[GRID.index(Mix())]:.4f}; worst {whole.min():.4f}"
    )
    for task, f, line in zip(TASKS, figures, held, strict=True):
        print(
            f"  {task.name:20} held out {line.mean():.4f}  chosen {f[:, chosen].mean():.4f}  best for it {f.mean(axis=0).max():.4f}"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
