"""Why we believe that a person knows something: visible rows that can be weighted, switched off and deleted.

Evidence stays in the desk, on the person's laptop. Weights and half-life: measured by nobody, chosen so that one busy
repository can't drown the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from advocate_app.vocabulary import Changed, EvidenceId, PersonId

HALF_LIFE = timedelta(days=548)  # 18 months
MOST_COMMITS = 150  # newest, per repository


class Sort(StrEnum):
    """Where a row comes from."""

    WORDS = "words"  # typed by the person
    COMMIT = "commit"
    LIKED = "liked"  # "write about this"
    POST = "post"  # own, published with Advocate
    WRITTEN = "written"  # own, published elsewhere
    DOCUMENT = "document"  # a file of the person's: a text, a CV
    PAPER = "paper"  # an entry of a bibliography
    STAR = "star"  # a repository that the person starred
    PULL = "pull"  # a pull request of theirs
    ANSWER = "answer"  # given by the person to a question


WEIGHT = {
    Sort.WORDS: 1.0,
    Sort.COMMIT: 0.5,
    Sort.LIKED: 1.0,
    Sort.POST: 1.5,
    Sort.WRITTEN: 1.0,
    Sort.DOCUMENT: 0.5,
    Sort.PAPER: 0.5,
    Sort.STAR: 0.5,
    Sort.PULL: 0.5,
    Sort.ANSWER: 0.5,
}
OWN_POSTS = (Sort.POST, Sort.WRITTEN)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One row. `source` groups rows (a repository's name, "your words"); `at` is UTC; `weight` is what the person set."""

    id: EvidenceId
    person_id: PersonId
    sort: Sort
    source: str
    text: str
    at: datetime
    weight: float
    enabled: bool = True
    url: str = ""


@dataclass(frozen=True, slots=True)
class Repository:
    """A Git repository that the person chose, and which addresses in it are theirs."""

    path: str
    addresses: tuple[str, ...]
    read_at: datetime | None = None


class Profile(Protocol):
    """Where evidence is kept: the desk."""

    def evidence(self) -> tuple[Evidence, ...]: ...
    def keep_evidence(self, rows: Sequence[Evidence]) -> Changed:
        """Adds rows; one with the same sort, source, text and url as a kept one changes nothing."""
        ...

    def import_evidence(self, rows: Sequence[Evidence]) -> Changed:
        """Adds rows that a source gave, in its words of today; a kept one stays as weighed and switched, a dropped one away."""
        ...

    def weigh(self, id: EvidenceId, *, weight: float | None = None, enabled: bool | None = None) -> Changed: ...
    def drop_evidence(self, ids: Sequence[EvidenceId]) -> Changed:
        """Deletes rows. Another reading does not bring them back, unless nothing of their source was left."""
        ...

    def dropped(self) -> frozenset[EvidenceId]:
        """What another reading leaves out."""
        ...

    def repositories(self) -> tuple[Repository, ...]: ...
    def keep_repository(self, repository: Repository) -> Changed: ...
    def drop_repository(self, path: str) -> Changed: ...


def counted(rows: Sequence[Evidence], now: datetime) -> list[Evidence]:
    """The rows that count, with the weight that they have `now`: faded by age, and no source above half of the whole.

    Typed words do not fade. A source's share is capped only while there is another one.
    """
    live = [replace(r, weight=r.weight * _faded(r, now)) for r in rows if r.enabled and r.weight > 0]
    total: dict[str, float] = {}
    for row in live:
        total[row.source] = total.get(row.source, 0.0) + row.weight
    whole = sum(total.values())
    cut: dict[str, float] = {}
    for source, weight in total.items():
        rest = whole - weight
        if rest > 0 and weight > rest:
            cut[source] = rest / weight
    return [replace(r, weight=r.weight * cut[r.source]) if r.source in cut else r for r in live]


def shares(rows: Sequence[Evidence], now: datetime) -> dict[tuple[Sort, str], float]:
    """By sort and source the part of the whole weight that it bears `now`; what does not count is not there. They add up to 1."""
    found: dict[tuple[Sort, str], float] = {}
    live = counted(rows, now)
    whole = sum(row.weight for row in live)
    for row in live:
        key = (row.sort, row.source)
        found[key] = found.get(key, 0.0) + row.weight / whole
    return found


def _faded(row: Evidence, now: datetime) -> float:
    if row.sort is Sort.WORDS:
        return 1.0
    age: float = max(0.0, (now - row.at) / HALF_LIFE)
    return float(0.5**age)
