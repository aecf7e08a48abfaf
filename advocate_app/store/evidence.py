"""What a person knows, in the desk: evidence rows and the repositories that they chose. It never leaves the laptop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from advocate_app.people.evidence import Evidence, Repository
from advocate_app.store.db import Database, Tx
from advocate_app.store.guards import found
from advocate_app.vocabulary import NOTHING, Changed, EvidenceId, Kind


@dataclass(frozen=True, slots=True)
class _Id:
    id: EvidenceId


@dataclass(frozen=True, slots=True)
class DeskProfile:
    """Fulfils `people.evidence.Profile`."""

    db: Database

    def evidence(self) -> tuple[Evidence, ...]:
        """Newest first."""
        with self.db.reading() as tx:
            return tuple(
                tx.rows(
                    Evidence,
                    "SELECT id, person_id, sort, source, text, at, weight, enabled, url FROM evidence ORDER BY at DESC, id",
                )
            )

    def keep_evidence(self, rows: Sequence[Evidence]) -> Changed:
        changed = NOTHING
        with self.db.transaction() as tx:
            for row in rows:
                tx.run("DELETE FROM dropped_evidence WHERE id = :id", id=row.id)
                changed |= _added(tx, row)
        return changed

    def import_evidence(self, rows: Sequence[Evidence]) -> Changed:
        changed = NOTHING
        with self.db.transaction() as tx:
            dropped = _dropped(tx)
            for row in rows:
                if row.id in dropped:
                    continue
                if tx.run(
                    "UPDATE OR IGNORE evidence SET text = :text, at = :at WHERE id = :id AND text <> :text",
                    id=row.id,
                    text=row.text,
                    at=row.at,
                ):
                    changed |= Changed.one(Kind.EVIDENCE, row.id)
                else:
                    changed |= _added(tx, row)
        return changed

    def weigh(self, id: EvidenceId, *, weight: float | None = None, enabled: bool | None = None) -> Changed:
        with self.db.transaction() as tx:
            if not tx.run(
                "UPDATE evidence SET weight = coalesce(:weight, weight), enabled = coalesce(:enabled, enabled) WHERE id = :id",
                id=id,
                weight=weight,
                enabled=enabled,
            ):
                found(None, "evidence")
        return Changed.one(Kind.EVIDENCE, id)

    def drop_evidence(self, ids: Sequence[EvidenceId]) -> Changed:
        changed = NOTHING
        with self.db.transaction() as tx:
            for each in ids:
                tx.run(
                    """INSERT INTO dropped_evidence (id, person_id, sort, source)
                       SELECT id, person_id, sort, source FROM evidence WHERE id = :id ON CONFLICT DO NOTHING""",
                    id=each,
                )
                if tx.run("DELETE FROM evidence WHERE id = :id", id=each):
                    changed |= Changed.one(Kind.EVIDENCE, each)
            # a source that is gone altogether may be read anew, if a person asks for it; posts come by themselves
            tx.run(
                """DELETE FROM dropped_evidence WHERE sort <> 'post' AND NOT EXISTS (SELECT 1 FROM evidence e
                    WHERE e.person_id = dropped_evidence.person_id AND e.sort = dropped_evidence.sort
                      AND e.source = dropped_evidence.source)"""
            )
        return changed

    def dropped(self) -> frozenset[EvidenceId]:
        with self.db.reading() as tx:
            return _dropped(tx)

    def repositories(self) -> tuple[Repository, ...]:
        with self.db.reading() as tx:
            return tuple(tx.rows(Repository, "SELECT path, addresses, read_at FROM repository ORDER BY path"))

    def keep_repository(self, repository: Repository) -> Changed:
        """Adds it, or changes its addresses and when it was last read."""
        with self.db.transaction() as tx:
            tx.run(
                """INSERT INTO repository (path, addresses, read_at) VALUES (:path, :addresses, :read_at)
                   ON CONFLICT (path) DO UPDATE SET addresses = excluded.addresses, read_at = excluded.read_at""",
                path=repository.path,
                addresses=repository.addresses,
                read_at=repository.read_at,
            )
        return Changed.one(Kind.SOURCE)

    def drop_repository(self, path: str) -> Changed:
        with self.db.transaction() as tx:
            gone = tx.run("DELETE FROM repository WHERE path = :path", path=path)
        return Changed.one(Kind.SOURCE) if gone else NOTHING


def _added(tx: Tx, row: Evidence) -> Changed:
    added = tx.run(
        """INSERT INTO evidence (id, person_id, sort, source, text, url, at, weight, enabled)
           VALUES (:id, :person_id, :sort, :source, :text, :url, :at, :weight, :enabled)
           ON CONFLICT DO NOTHING""",
        id=row.id,
        person_id=row.person_id,
        sort=row.sort,
        source=row.source,
        text=row.text,
        url=row.url,
        at=row.at,
        weight=float(row.weight),
        enabled=row.enabled,
    )
    return Changed.one(Kind.EVIDENCE, row.id) if added else NOTHING


def _dropped(tx: Tx) -> frozenset[EvidenceId]:
    return frozenset(row.id for row in tx.rows(_Id, "SELECT id FROM dropped_evidence"))
