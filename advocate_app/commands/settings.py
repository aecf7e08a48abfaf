"""What a person changes under Settings: themselves and their leave, the workspace's rules, sources with a way back, copies of the files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from advocate_app.assembly import Office
from advocate_app.commands.begin import checked
from advocate_app.commands.know import drop_source
from advocate_app.people.evidence import Evidence, Repository, Sort
from advocate_app.people.person import Leave, Person
from advocate_app.problems import NotAllowed, NotThere, Wrong
from advocate_app.review.revision import Workspace as Rules
from advocate_app.store import backup
from advocate_app.topics.topic import Source, SourceKind, Topic
from advocate_app.vocabulary import NOTHING, Changed, EvidenceId, SourceId

LONGEST_PROMISE = 40 * 60  # working minutes: a week


def change_person(office: Office, person: Person) -> Changed:
    """Keeps what a person says of themselves. Raises `Wrong` for an empty name, an unknown zone, country or region."""
    return office.directory.keep_person(checked(person))


def take_leave(office: Office, first: date, last: date) -> Changed:
    """Days off of the office's person, both ends included. Raises `Wrong` where the last day comes before the first."""
    if last < first:
        raise Wrong(
            "leave.order",
            "The last day off comes before the first.",
            "Choose a last day on {first} or later.",
            first=first,
        )
    return office.directory.keep_leave(Leave(office.me, first, last))


def set_workspace(office: Office, rules: Rules) -> Changed:
    """Keeps what the organisation decided. Raises `NotAllowed` for who is no lead, `Wrong` for an empty name or an odd promise."""
    if not office.person.lead:
        raise NotAllowed(
            "workspace.not-a-lead", "Only a communications lead changes the workspace.", "Ask one to do it."
        )
    if not rules.name.strip():
        raise Wrong("workspace.name", "The workspace needs a name.", "Write the one that people know it by.")
    if not 0 < rules.promised_minutes <= LONGEST_PROMISE:
        raise Wrong(
            "workspace.promise",
            "A review can't be promised in {minutes} minutes.",
            "Promise it within a working week.",
            minutes=rules.promised_minutes,
        )
    return office.queue.set_workspace(replace(rules, name=rules.name.strip(), employer=rules.employer.strip()))


# ── what the person knows ────────────────────────────────────────────────────────────────────────────────────────────


def weigh(
    office: Office, ids: Sequence[EvidenceId], *, weight: float | None = None, enabled: bool | None = None
) -> Changed:
    """Gives rows of evidence another weight (0 or more), or switches them on or off."""
    changed = NOTHING
    for each in ids:
        changed |= office.profile.weigh(each, weight=weight, enabled=enabled)
    return changed


@dataclass(frozen=True, slots=True)
class Dropped:
    """All that a source gave, to bring it back."""

    source: Source
    topics: tuple[Topic, ...]
    repository: Repository | None = None
    evidence: tuple[Evidence, ...] = ()


def take_out_source(office: Office, id: SourceId) -> tuple[Dropped, Changed]:
    """Drops a source as `drop_source` does, and returns what `bring_source_back` needs."""
    source = next((s for s in office.topics.sources() if s.id == id), None)
    if source is None:
        raise NotThere("source.not-there", "The source is not there (any more).", "Look at the list again.")
    topics = tuple(t for t in office.topics.topics(datetime(1, 1, 1, tzinfo=UTC)) if t.source_id == id)
    repository, evidence = None, tuple[Evidence, ...]()
    if source.kind is SourceKind.GIT:
        repository = next((r for r in office.profile.repositories() if r.path == source.url), None)
        evidence = tuple(r for r in office.profile.evidence() if r.sort is Sort.COMMIT and r.source == source.name)
    return Dropped(source, topics, repository, evidence), drop_source(office, id)


def bring_source_back(office: Office, dropped: Dropped) -> Changed:
    """Undoes `take_out_source`: the source with its topics and its evidence, as weighed and switched then."""
    changed = office.profile.keep_repository(dropped.repository) if dropped.repository else NOTHING
    changed |= office.topics.keep_source(dropped.source) | office.topics.keep_topics(dropped.topics)
    return changed | office.profile.keep_evidence(dropped.evidence)


# ── the files ────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of one of the two files; `at` is UTC, `size` in bytes."""

    path: Path
    at: datetime
    size: int


def back_up(office: Office) -> tuple[Path, Path]:
    """Copies the desk and the workspace beside them while they are in use. Raises `Unreachable` where that can't be written."""
    now = office.clock.now()
    return backup.back_up(office.desk.db, now), backup.back_up(office.workspace.db, now)


def copies(office: Office) -> tuple[Copy, ...]:
    """The copies of both files, newest first."""
    found = [*backup.backups(office.home.desk), *backup.backups(office.home.workspace)]
    made = [Copy(path, _made_at(path), path.stat().st_size) for path in found]
    return tuple(sorted(made, key=lambda c: (c.at, c.path.name), reverse=True))


def _made_at(path: Path) -> datetime:
    stamp = path.stem.rpartition("-")[2]
    return datetime.strptime(stamp, "%Y%m%dT%H%M%S.%fZ").replace(tzinfo=UTC)
