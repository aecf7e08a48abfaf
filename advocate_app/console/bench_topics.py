"""Measures the ranking of topics: on tables in a folder, or on the history of a Git repository. Imported by its command alone.

A folder holds JSON lines, gzip or plain: `NAME_items` are {id, title, text?, candidate?}; `citeulike_people` and `gitwork_people`
{person, profile: ids, relevant: ids of candidates, profile3?: ids, keywords?: words}; `expertise_people` {person, profile,
rated: {id: 1…5}}; `neardup_titles` {id, title} and `neardup_queries` {query, duplicate_of: id or null, exclude?: id}. What is not
there is left out. The run has {person, ranked: ids}, {person, scores: {id: number}} or {query, match: id or null} a line.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from advocate_app.people.evidence import Evidence, Sort
from advocate_app.problems import NotThere, Wrong
from advocate_app.topics.figures import Figures, figures_of, loss_of, mean_of
from advocate_app.topics.meaning import Meaning
from advocate_app.topics.near import Titles
from advocate_app.topics.pool import Pool, prepared
from advocate_app.topics.ranking import Ranking, rank_in
from advocate_app.topics.topic import Topic, TopicKind
from advocate_app.topics.words import ranked_text
from advocate_app.vocabulary import EvidenceId, PersonId, TopicId

MOST_RANKED = 200
NOBODY = PersonId(UUID(int=0))
THEN = datetime(2000, 1, 1, tzinfo=UTC)
Line = dict[str, Any]
Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Task:
    """One table and what of a person is known: `ids` names the field of their items, or of their words."""

    name: str
    table: str
    known: str
    sort: Sort


TASKS = (
    Task("citeulike_full", "citeulike", "profile", Sort.LIKED),
    Task("citeulike_profile3", "citeulike", "profile3", Sort.LIKED),
    Task("citeulike_keywords", "citeulike", "keywords", Sort.WORDS),
    Task("gitwork", "gitwork", "profile", Sort.COMMIT),
)


class Table:
    """The items of a table, ready to be ranked for anybody."""

    def __init__(self, items: Sequence[Line], meaning: Meaning | None, *, candidates_only: bool = True) -> None:
        self.items = {str(item["id"]): item for item in items}
        self.meaning = meaning
        chosen = [i for i, item in self.items.items() if item.get("candidate", True) or not candidates_only]
        self.id_of = {topic_id(i): i for i in chosen}
        self.pool: Pool = prepared([self._topic(i) for i in chosen], [self.text(i) for i in self.items], meaning)

    def text(self, id: str) -> str:
        item = self.items[id]
        return ranked_text(item["title"], item.get("text") or "")

    def _topic(self, id: str) -> Topic:
        item = self.items[id]
        return Topic(topic_id(id), TopicKind.NEWS, None, "", item["title"], item.get("text") or "", "", THEN)

    def rows(self, person: Line, known: str, sort: Sort) -> list[Evidence]:
        texts = person[known] if sort is Sort.WORDS else [self.text(str(i)) for i in person[known]]
        return [evidence(text.strip(), sort) for text in texts]

    def ranking(self, rows: Sequence[Evidence]) -> Ranking:
        return rank_in(self.pool, rows, meaning=self.meaning)

    def ranked(self, rows: Sequence[Evidence], *, without: Iterable[object] = (), most: int = MOST_RANKED) -> list[str]:
        out = {str(i) for i in without}
        return [i for t in self.ranking(rows).ids if (i := self.id_of[t]) not in out][:most]


def topic_id(id: str) -> TopicId:
    return TopicId(uuid5(NAMESPACE_URL, id))


def evidence(text: str, sort: Sort) -> Evidence:
    return Evidence(EvidenceId(uuid5(NAMESPACE_URL, f"{sort} {text}")), NOBODY, sort, "bench", text, THEN, 1.0)


@dataclass(slots=True)
class Result:
    """What a run found: figures by task."""

    ranked: dict[str, tuple[int, Figures]] = field(default_factory=dict)
    loss: float | None = None
    near: tuple[float, float] | None = None

    def shape(self) -> dict[str, object]:
        shape: dict[str, object] = {name: {"people": n, **asdict(f)} for name, (n, f) in self.ranked.items()}
        if self.loss is not None:
            shape["expertise"] = {"loss": self.loss}
        if self.near is not None:
            shape["neardup"] = {"recall": self.near[0], "precision": self.near[1]}
        return shape

    def lines(self) -> list[str]:
        found = [f"{'':20} R@20   N@20   P@10   MRR"] if self.ranked else []
        found += [
            f"{name:20} {f.recall:.4f} {f.ndcg:.4f} {f.precision:.4f} {f.mrr:.4f}  {n} people"
            for name, (n, f) in self.ranked.items()
        ]
        if self.loss is not None:
            found.append(f"{'expertise':20} loss {self.loss:.4f}")
        if self.near is not None:
            found.append(f"{'neardup':20} recall {self.near[0]:.4f} precision {self.near[1]:.4f}")
        return found


def bench(data: Path, out: Path, meaning: Meaning | None, told: Told = lambda line: None) -> Result:
    """Ranks what the folder has for everybody in it and writes the run files.

    Raises `NotThere` where it has nothing, `Wrong` for lines that can't be read.
    """
    result = Result()
    tables: dict[str, Table] = {}
    for task in TASKS:
        people = read(data, f"{task.table}_people")
        items = read(data, f"{task.table}_items")
        people = [p for p in people if task.known in p]
        if not people or not items:
            continue
        told(task.name)
        table = tables.get(task.table) or tables.setdefault(task.table, Table(items, meaning))
        run = [
            {"person": p["person"], "ranked": table.ranked(table.rows(p, task.known, task.sort), without=p["profile"])}
            for p in people
        ]
        write(out, task.name, run)
        scored = [
            figures_of(line["ranked"], set(p["relevant"]))
            for p, line in zip(people, run, strict=True)
            if p.get("relevant")
        ]
        if scored:
            result.ranked[task.name] = len(scored), mean_of(scored)
    _expertise(data, out, meaning, told, result)
    _near(data, out, told, result)
    if not result.shape():
        raise NotThere(
            "bench.nothing", "There are no tables to rank in {folder}.", "Name a folder that has some.", folder=data
        )
    return result


def _expertise(data: Path, out: Path, meaning: Meaning | None, told: Told, result: Result) -> None:
    people, items = read(data, "expertise_people"), read(data, "expertise_items")
    if not people or not items:
        return
    told("expertise")
    table = Table(items, meaning, candidates_only=False)
    run = []
    for person in people:
        ranking = table.ranking(table.rows(person, "profile", Sort.POST))
        fits = ranking.fits
        at = table.pool.at
        run.append({"person": person["person"], "scores": {i: float(fits[at[topic_id(i)]]) for i in person["rated"]}})
    write(out, "expertise", run)
    result.loss = loss_of([p["rated"] for p in people], [line["scores"] for line in run])


def _near(data: Path, out: Path, told: Told, result: Result) -> None:
    titles, queries = read(data, "neardup_titles"), read(data, "neardup_queries")
    if not titles or not queries:
        return
    told("neardup")
    known = Titles([t["title"] for t in titles])
    run = []
    for query in queries:
        found = (titles[place]["id"] for place in known.like(query["query"]))
        run.append({"query": query["query"], "match": next((i for i in found if i != query.get("exclude")), None)})
    write(out, "neardup", run)
    said = [(q["duplicate_of"], line["match"]) for q, line in zip(queries, run, strict=True)]
    right = sum(want is not None and want == got for want, got in said)
    result.near = (
        right / max(1, sum(w is not None for w, _ in said)),
        right / max(1, sum(g is not None for _, g in said)),
    )


# ── files ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def read(folder: Path, name: str) -> list[Line]:
    """The lines of a table, [] where it is not there. Raises `Wrong` for what is no JSON."""
    for path, opened in ((folder / f"{name}.jsonl.gz", gzip.open), (folder / f"{name}.jsonl", open)):
        if path.is_file():
            try:
                with opened(path, "rt", encoding="utf-8") as file:
                    return [json.loads(line) for line in file if line.strip()]
            except (OSError, EOFError, ValueError) as e:
                raise Wrong(
                    "bench.unreadable", "The table {path} can't be read.", "Look at its lines: each is JSON.", path=path
                ) from e
    return []


def write(folder: Path, name: str, lines: Iterable[Mapping[str, object]]) -> None:
    """The same lines make the same file, byte for byte."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        (folder / f"{name}.jsonl.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
    except OSError as e:
        raise Wrong(
            "bench.unwritable", "The folder {folder} can't be written to.", "Choose another one.", folder=folder
        ) from e
