"""Accounts to publish with, in the workspace. Their secrets are in the keychain and never here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from advocate_app.channels.accounts import KeptAccount
from advocate_app.problems import Wrong
from advocate_app.store.db import Database, one
from advocate_app.store.guards import found
from advocate_app.vocabulary import NOTHING, AccountId, Changed, Kind

ACCOUNT = """SELECT id, channel, name, settings, owner_id, safety, gap_minutes, lease_seconds, settle_seconds, problem, closed_at
               FROM account """


@dataclass(frozen=True, slots=True)
class _Here:
    id: AccountId


@dataclass(frozen=True, slots=True)
class WorkspaceAccounts:
    """Fulfils `channels.accounts.Accounts`."""

    db: Database

    def account(self, id: AccountId) -> KeptAccount:
        with self.db.reading() as tx:
            return found(one(tx, KeptAccount, ACCOUNT + "WHERE id = :id", id=id), "account")

    def accounts(self, *, closed: bool = False) -> tuple[KeptAccount, ...]:
        which = "" if closed else "WHERE closed_at IS NULL "
        with self.db.reading() as tx:
            return tuple(tx.rows(KeptAccount, ACCOUNT + which + "ORDER BY name, id"))

    def keep_account(self, account: KeptAccount) -> Changed:
        with self.db.transaction() as tx:
            if tx.rows(
                _Here,
                "SELECT id FROM account WHERE name = :name AND id <> :id AND closed_at IS NULL",
                name=account.name,
                id=account.id,
            ):
                raise Wrong(
                    "account.name",
                    "There is an account called “{name}” already.",
                    "Give this one another name.",
                    name=account.name,
                )
            tx.run(
                """INSERT INTO account (id, channel, name, settings, owner_id, safety, gap_minutes, lease_seconds, settle_seconds, problem)
                   VALUES (:id, :channel, :name, :settings, :owner_id, :safety, :gap, :lease, :settle, :problem)
                   ON CONFLICT (id) DO UPDATE SET name = excluded.name, settings = excluded.settings, safety = excluded.safety,
                     gap_minutes = excluded.gap_minutes, lease_seconds = excluded.lease_seconds,
                     settle_seconds = excluded.settle_seconds""",
                id=account.id,
                channel=account.channel,
                name=account.name,
                settings=account.settings,
                owner_id=account.owner_id,
                safety=account.safety,
                gap=account.gap_minutes,
                lease=float(account.lease_seconds),
                settle=float(account.settle_seconds),
                problem=account.problem,
            )
        return Changed.one(Kind.ACCOUNT, account.id)

    def close_account(self, id: AccountId, at: datetime) -> Changed:
        """Closes it for good. Raises `NotAllowed` while something is planned for it."""
        with self.db.transaction() as tx:
            closed = tx.run("UPDATE account SET closed_at = :at WHERE id = :id AND closed_at IS NULL", id=id, at=at)
            if not closed:
                found(one(tx, _Here, "SELECT id FROM account WHERE id = :id", id=id), "account")
        return Changed.one(Kind.ACCOUNT, id) if closed else NOTHING

    def flag_account(self, id: AccountId, problem: str) -> Changed:
        with self.db.transaction() as tx:
            changed = tx.run(
                "UPDATE account SET problem = :problem WHERE id = :id AND problem <> :problem", id=id, problem=problem
            )
        return Changed.one(Kind.ACCOUNT, id) if changed else NOTHING
