"""What the page *What I know* shows: the person's words, and by source why Advocate believes that they know something."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from advocate_app.assembly import Office
from advocate_app.commands.evidence import Way, services
from advocate_app.people.evidence import Evidence, Sort, counted
from advocate_app.vocabulary import EvidenceId


@dataclass(frozen=True, slots=True)
class Line:
    """One row of evidence; `day` is in the person's zone."""

    id: EvidenceId
    text: str
    day: date
    enabled: bool
    weight: float


@dataclass(frozen=True, slots=True)
class Believed:
    """A source with its rows, or a single one: a topic that was liked, a post published with Advocate.

    `weight` is that of each row, `share` the part of everything that counts, 0 to 1.
    """

    sort: Sort
    name: str
    lines: tuple[Line, ...]
    weight: float
    source: str = ""
    share: float = 0.0

    @property
    def key(self) -> tuple[str, str, EvidenceId | None]:
        """The same for a source as long as it is there."""
        return (
            (self.sort.value, self.lines[0].text, self.lines[0].id)
            if alone(self.sort)
            else (self.sort.value, self.source, None)
        )

    @property
    def ids(self) -> tuple[EvidenceId, ...]:
        return tuple(line.id for line in self.lines)

    @property
    def enabled(self) -> bool:
        return any(line.enabled for line in self.lines)

    @property
    def counting(self) -> int:
        return sum(line.enabled for line in self.lines)

    @property
    def since(self) -> date:
        return min(line.day for line in self.lines)


def alone(sort: Sort) -> bool:
    """Whether each row of this sort is shown by itself, not with the others of its source."""
    return sort in (Sort.LIKED, Sort.POST)


@dataclass(frozen=True, slots=True)
class KnowShown:
    """`words_share` is the part that the person's words bear of everything that counts; `services` are the hosts to import from."""

    words: tuple[Line, ...]
    believed: tuple[Believed, ...]
    desk: Path
    today: date
    rows: tuple[Evidence, ...] = ()
    words_share: float = 0.0
    services: Mapping[Way, str] = field(default_factory=dict)

    def of(self, ids: Iterable[EvidenceId]) -> tuple[Evidence, ...]:
        """The rows as they are kept, to bring them back."""
        wanted = set(ids)
        return tuple(row for row in self.rows if row.id in wanted)


def read_know(office: Office) -> KnowShown:
    """What counts most first; what is switched off comes last."""
    rows = tuple(row for row in office.profile.evidence() if row.person_id == office.me)
    zone, now = office.person.tz, office.clock.now()
    counts = {row.id: row.weight for row in counted(rows, now)}
    whole = sum(counts.values()) or 1.0
    groups: dict[tuple[Sort, object], list[Evidence]] = {}
    for row in rows:
        if row.sort is not Sort.WORDS:
            groups.setdefault((row.sort, row.id if alone(row.sort) else row.source), []).append(row)

    def line(row: Evidence) -> Line:
        return Line(row.id, row.text.partition("\n")[0], row.at.astimezone(zone).date(), row.enabled, row.weight)

    def share(mine: Iterable[Evidence]) -> float:
        return sum(counts.get(row.id, 0.0) for row in mine) / whole

    believed = [
        Believed(
            sort,
            mine[0].text.partition("\n")[0] if alone(sort) or _is_one_file(mine) else mine[0].source,
            tuple(map(line, mine)),
            sum(r.weight for r in mine) / len(mine),
            mine[0].source,
            share(mine),
        )
        for (sort, _), mine in groups.items()
    ]
    believed.sort(key=lambda b: (not b.enabled, -len(b.lines), b.name))
    words = sorted((row for row in rows if row.sort is Sort.WORDS), key=lambda row: (row.at, row.text.casefold()))
    return KnowShown(
        tuple(map(line, words)),
        tuple(believed),
        office.home.desk,
        now.astimezone(zone).date(),
        rows,
        share(words),
        services(office),
    )


def _is_one_file(rows: Sequence[Evidence]) -> bool:
    """A CV or a paper: its title says more than the name of its file."""
    return len(rows) == 1 and rows[0].sort is Sort.DOCUMENT
