"""What an import found: rows of evidence that nobody has kept yet, what could not be read, and how to ask next time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import uuid5

from advocate_app.people.evidence import WEIGHT, Evidence, Sort
from advocate_app.problems import Problem
from advocate_app.topics.words import ranked_text
from advocate_app.vocabulary import EvidenceId, PersonId

MOST_ROWS = 300  # of one import, the newest
LONGEST_TITLE = 200  # characters
OLDEST = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Writing:
    """One thing that the person wrote or chose. `key` names it within its source for good; `at` is UTC.

    `title` is one line; of `text` the first hundred words become evidence.
    """

    sort: Sort
    key: str
    title: str
    text: str
    at: datetime
    url: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """`source` groups the rows, newest first. `problems` name what could not be read; the rest was.

    `state` is for the next import from there (an ETag); `unchanged` says that the other side has nothing new since the last.
    """

    source: str
    rows: tuple[Evidence, ...] = ()
    problems: tuple[Problem, ...] = ()
    state: Mapping[str, str] = field(default_factory=dict)
    unchanged: bool = False


def evidence_of(
    writings: Iterable[Writing], person_id: PersonId, source: str, now: datetime, *, most: int = MOST_ROWS
) -> tuple[Evidence, ...]:
    """A row for each, newest first; what says the same twice, or says nothing, makes none."""
    rows: dict[str, Evidence] = {}
    for each in sorted(writings, key=lambda w: (-w.at.timestamp(), w.key)):
        text = ranked_text(each.title, each.text).strip()
        if any(c.isalpha() for c in text) and text.lower() not in rows:
            row_id = EvidenceId(uuid5(person_id, f"{each.sort}\n{source}\n{each.key}"))
            at = min(max(each.at, OLDEST), now)
            rows[text.lower()] = Evidence(
                row_id, person_id, each.sort, source, text, at, WEIGHT[each.sort], url=each.url
            )
        if len(rows) == most:
            break
    return tuple(rows.values())


def without_known(rows: Sequence[Evidence], kept: Sequence[Evidence], dropped: Iterable[EvidenceId]) -> list[Evidence]:
    """The rows that are new, or say something else than they did; those that the person dropped are neither."""
    known = {row.id: row.text for row in kept}
    gone = frozenset(dropped)
    return [row for row in rows if row.id not in gone and known.get(row.id) != row.text]
