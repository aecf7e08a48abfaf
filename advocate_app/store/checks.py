"""Findings that the author looked at and left, in the desk; how often that happens to each rule, in the workspace."""

from __future__ import annotations

from dataclasses import dataclass

from advocate_app.checks.kept import KeptFinding
from advocate_app.checks.lightly import RuleUse
from advocate_app.store.db import Database
from advocate_app.vocabulary import NOTHING, Changed, DraftId, Kind


@dataclass(frozen=True, slots=True)
class DeskKept:
    """Fulfils `checks.kept.Kept`."""

    db: Database

    def kept(self, draft_id: DraftId) -> tuple[KeptFinding, ...]:
        """Oldest first."""
        with self.db.reading() as tx:
            return tuple(
                tx.rows(
                    KeptFinding,
                    """SELECT draft_id, fingerprint, rule, quote, reason, at FROM kept
                        WHERE draft_id = :id ORDER BY at, fingerprint""",
                    id=draft_id,
                )
            )

    def keep(self, finding: KeptFinding) -> Changed:
        """Keeps it, or its new reason."""
        with self.db.transaction() as tx:
            tx.run(
                """INSERT INTO kept (draft_id, fingerprint, rule, quote, reason, at)
                   VALUES (:draft_id, :fingerprint, :rule, :quote, :reason, :at)
                   ON CONFLICT (draft_id, fingerprint) DO UPDATE SET reason = excluded.reason""",
                draft_id=finding.draft_id,
                fingerprint=finding.fingerprint,
                rule=finding.rule,
                quote=finding.quote,
                reason=finding.reason,
                at=finding.at,
            )
        return Changed.one(Kind.DRAFT, finding.draft_id)

    def unkeep(self, draft_id: DraftId, fingerprint: str) -> Changed:
        with self.db.transaction() as tx:
            gone = tx.run(
                "DELETE FROM kept WHERE draft_id = :id AND fingerprint = :fingerprint",
                id=draft_id,
                fingerprint=fingerprint,
            )
        return Changed.one(Kind.DRAFT, draft_id) if gone else NOTHING


@dataclass(frozen=True, slots=True)
class WorkspaceUses:
    """Fulfils `checks.lightly.Uses`."""

    db: Database

    def uses(self) -> tuple[RuleUse, ...]:
        with self.db.reading() as tx:
            return tuple(tx.rows(RuleUse, "SELECT rule, kept, applied FROM rule_use ORDER BY rule"))

    def count(self, rule: str, *, kept: int = 0, applied: int = 0) -> Changed:
        with self.db.transaction() as tx:
            tx.run(
                """INSERT INTO rule_use (rule, kept, applied) VALUES (:rule, :kept, :applied)
                   ON CONFLICT (rule) DO UPDATE SET kept = kept + excluded.kept, applied = applied + excluded.applied""",
                rule=rule,
                kept=kept,
                applied=applied,
            )
        return Changed.one(Kind.GUIDELINE)

    def forget(self, rule: str) -> Changed:
        with self.db.transaction() as tx:
            gone = tx.run("DELETE FROM rule_use WHERE rule = :rule", rule=rule)
        return Changed.one(Kind.GUIDELINE) if gone else NOTHING
