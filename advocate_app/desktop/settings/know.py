"""What the page *What I know* shows: the person's words, and by source why Advocate believes that they know something."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from advocate_app.assembly import Office
from advocate_app.people.evidence import Evidence, Sort
from advocate_app.vocabulary import EvidenceId


@dataclass(frozen=True, slots=True)
class Line:
    """One row of evidence; `day` is in the person's zone."""

    id: EvidenceId
    text: str
    day: date
    enabled: bool


@dataclass(frozen=True, slots=True)
class Believed:
    """A source with its rows: a repository's commits, or one liked topic, or one post. `weight` is that of each row."""

    sort: Sort
    name: str
    lines: tuple[Line, ...]
    weight: float

    @property
    def key(self) -> tuple[str, str, EvidenceId | None]:
        """The same for a source as long as it is there."""
        return self.sort.value, self.name, None if self.sort is Sort.COMMIT else self.lines[0].id

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


@dataclass(frozen=True, slots=True)
class KnowShown:
    words: tuple[Line, ...]
    believed: tuple[Believed, ...]
    desk: Path
    today: date
    rows: tuple[Evidence, ...] = ()

    def of(self, ids: Iterable[EvidenceId]) -> tuple[Evidence, ...]:
        """The rows as they are kept, to bring them back."""
        wanted = set(ids)
        return tuple(row for row in self.rows if row.id in wanted)


def read_know(office: Office) -> KnowShown:
    """What counts first, then by weight and number; what is switched off comes last."""
    rows = tuple(row for row in office.profile.evidence() if row.person_id == office.me)
    zone = office.person.tz
    groups: dict[tuple[Sort, object], list[Evidence]] = {}
    for row in rows:
        if row.sort is not Sort.WORDS:
            groups.setdefault((row.sort, row.source if row.sort is Sort.COMMIT else row.id), []).append(row)

    def line(row: Evidence) -> Line:
        return Line(row.id, row.text.partition("\n")[0], row.at.astimezone(zone).date(), row.enabled)

    believed = [
        Believed(
            sort,
            mine[0].source if sort is Sort.COMMIT else mine[0].text.partition("\n")[0],
            tuple(map(line, mine)),
            sum(r.weight for r in mine) / len(mine),
        )
        for (sort, _), mine in groups.items()
    ]
    believed.sort(key=lambda b: (not b.enabled, -len(b.lines), b.name))
    words = sorted((row for row in rows if row.sort is Sort.WORDS), key=lambda row: (row.at, row.text.casefold()))
    return KnowShown(
        tuple(map(line, words)), tuple(believed), office.home.desk, office.clock.now().astimezone(zone).date(), rows
    )
