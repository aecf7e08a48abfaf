"""The outbox in the workspace, as runners use it. Each call is one transaction; a claim raises the delivery's fence.

Leases, settle times and the next try count on the database's clock, never on a caller's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never
from uuid import UUID

from advocate_app.publishing.outbox import AskPerson, GaveUp, Job, LookUp, Move, Outcome, Published, TryAgain
from advocate_app.store.db import Database, Tx, one
from advocate_app.vocabulary import NOTHING, Changed, DeliveryId, Kind

LONGEST_DETAIL = 500  # characters of evidence

# one delivery of an account at a time, and none while the account waits for a person
FREE = """a.problem = '' AND a.closed_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM delivery b WHERE b.account_id = a.id AND b.state IN ('claimed', 'sending'))"""
TAKEN = """RETURNING id, revision_id, post_id, author_id, account_id, slug, due_at, fence, tries, sent_as, settle_until,
           (SELECT safety FROM account a WHERE a.id = account_id) AS safety,
           (SELECT lease_seconds FROM account a WHERE a.id = account_id) AS lease_seconds,
           (SELECT settle_seconds FROM account a WHERE a.id = account_id) AS settle_seconds"""
LEASE = "ahead((SELECT lease_seconds FROM account a WHERE a.id = account_id))"
SETTLE = "ahead((SELECT settle_seconds FROM account a WHERE a.id = account_id))"
LEASED = f"fence = fence + 1, worker = :worker, lease_until = {LEASE}, updated_at = clock()"
CLAIM = f"""
UPDATE delivery SET state = 'claimed', {LEASED}
 WHERE id IN (SELECT id FROM (
          SELECT d.id, d.next_try_at, row_number() OVER (PARTITION BY d.account_id ORDER BY d.next_try_at, d.id) AS place
            FROM delivery d JOIN account a ON a.id = d.account_id WHERE d.state = 'scheduled' AND d.next_try_at <= clock() AND {FREE}) due
        WHERE place = 1 ORDER BY next_try_at, id LIMIT :n)
{TAKEN}"""
# no settle time is longer than the account's, whatever a clock did meanwhile
CLAIM_CHECKS = f"""
UPDATE delivery SET {LEASED}, settle_until = min(settle_until, {SETTLE})
 WHERE id IN (SELECT id FROM delivery
               WHERE state = 'checking' AND next_try_at <= clock() AND (lease_until IS NULL OR lease_until <= clock())
               ORDER BY next_try_at, id LIMIT :n)
{TAKEN}"""
START = f"""
UPDATE delivery SET state = 'sending', tries = tries + 1, sent_as = coalesce(sent_as, :sent_as), updated_at = clock(),
       lease_until = {LEASE}
 WHERE id = :id AND fence = :fence AND state = 'claimed' AND lease_until > clock()"""
PUBLISH = """
UPDATE delivery SET state = 'published', remote_id = :remote_id, remote_url = :url, receipt = :detail, published_at = clock(), problem = '',
       lease_until = NULL, settle_until = NULL, updated_at = clock()
 WHERE id = :id AND fence = :fence AND state IN ('sending', 'checking', 'needs_attention')"""
AGAIN = """
UPDATE delivery SET state = 'scheduled', problem = :why, next_try_at = max(due_at, ahead(:seconds)), lease_until = NULL,
       settle_until = NULL, updated_at = clock()
 WHERE id = :id AND fence = :fence AND state IN ('claimed', 'sending', 'checking')"""
GIVE_UP = """
UPDATE delivery SET state = 'failed', problem = :why, lease_until = NULL, updated_at = clock()
 WHERE id = :id AND fence = :fence AND state = 'sending'"""
LOOK_UP = f"""
UPDATE delivery SET state = 'checking', problem = :why, next_try_at = ahead(:seconds), lease_until = NULL, updated_at = clock(),
       settle_until = CASE WHEN state = 'checking' THEN settle_until ELSE {SETTLE} END
 WHERE id = :id AND fence = :fence AND state IN ('sending', 'checking')"""
ASK = """
UPDATE delivery SET state = 'needs_attention', problem = :why, lease_until = NULL, updated_at = clock()
 WHERE id = :id AND fence = :fence AND state IN ('claimed', 'sending', 'checking')"""
MOVE = """
UPDATE delivery SET state = 'scheduled', problem = :why, due_at = :due_at, next_try_at = :due_at, lease_until = NULL, updated_at = clock()
 WHERE id = :id AND fence = :fence AND state = 'claimed'"""
EVIDENCE = """
INSERT INTO attempt (delivery_id, fence, step, worker, detail, at) VALUES (:id, :fence, :step, :worker, :detail, clock())
ON CONFLICT (delivery_id, fence, step, worker) DO NOTHING"""


@dataclass(frozen=True, slots=True)
class _Worker:
    worker: str


@dataclass(frozen=True, slots=True)
class _Id:
    id: DeliveryId


@dataclass(frozen=True, slots=True)
class _Swept:
    id: DeliveryId
    fence: int
    state: str
    lease_over: bool
    safety: str
    worker: str | None


@dataclass(frozen=True, slots=True)
class _When:
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Running:
    """A runner's half of `publishing.outbox.Outbox`."""

    db: Database

    def claim(self, worker: str, n: int = 1) -> tuple[Job, ...]:
        with self.db.transaction() as tx:
            return tuple(tx.rows(Job, CLAIM, worker=worker, n=n))

    def claim_checks(self, worker: str, n: int = 1) -> tuple[Job, ...]:
        with self.db.transaction() as tx:
            return tuple(tx.rows(Job, CLAIM_CHECKS, worker=worker, n=n))

    def start(self, job: Job, worker: str, sent_as: datetime) -> bool:
        with self.db.transaction() as tx:
            if not tx.run(START, id=job.id, fence=job.fence, sent_as=sent_as):
                return False
            evidence(tx, job.id, job.fence, "sending", worker, "")
            return True

    def sending(self, job: Job) -> bool:
        with self.db.reading() as tx:
            row = one(
                tx,
                _Id,
                "SELECT id FROM delivery WHERE id = :id AND fence = :fence AND state = 'sending'",
                id=job.id,
                fence=job.fence,
            )
        return row is not None

    def settle(self, job: Job, worker: str, outcome: Outcome) -> Changed:
        with self.db.transaction() as tx:
            step, detail, moved = _moved(tx, job, outcome)
            # evidence of an answer that came too late is kept too
            evidence(tx, job.id, job.fence, step, worker, detail)
        return Changed.one(Kind.DELIVERY, job.id) if moved else NOTHING

    def sweep(self, worker: str, is_dead: Callable[[str], bool]) -> Changed:
        with self.db.reading() as tx:
            workers = tx.rows(
                _Worker,
                """SELECT DISTINCT worker FROM delivery
                    WHERE state IN ('claimed', 'sending', 'checking') AND lease_until IS NOT NULL AND worker IS NOT NULL""",
            )
        if not workers:
            return NOTHING
        dead = {w.worker for w in workers if w.worker != worker and is_dead(w.worker)}
        changed = NOTHING
        with self.db.transaction() as tx:
            held = tx.rows(
                _Swept,
                """SELECT d.id, d.fence, d.state, d.lease_until <= clock() AS lease_over, a.safety, d.worker
                     FROM delivery d JOIN account a ON a.id = d.account_id
                    WHERE d.state IN ('claimed', 'sending', 'checking') AND d.lease_until IS NOT NULL""",
            )
            for each in held:
                if each.lease_over or each.worker in dead:
                    _free(tx, each, worker)
                    changed |= Changed.one(Kind.DELIVERY, each.id)
        return changed

    def beat(self, worker: str) -> None:
        with self.db.transaction() as tx:
            tx.run(
                """INSERT INTO beat (worker, at) VALUES (:worker, clock())
                   ON CONFLICT (worker) DO UPDATE SET at = excluded.at""",
                worker=worker,
            )

    def next_due(self) -> datetime | None:
        with self.db.reading() as tx:
            row = one(
                tx,
                _When,
                f"""SELECT min(at) AS at FROM (
                      SELECT d.next_try_at AS at FROM delivery d JOIN account a ON a.id = d.account_id
                       WHERE d.state = 'scheduled' AND {FREE}
                      UNION ALL SELECT max(next_try_at, coalesce(lease_until, 0)) FROM delivery WHERE state = 'checking'
                      UNION ALL SELECT lease_until FROM delivery WHERE state IN ('claimed', 'sending')) whens""",
            )
        return row.at if row else None


def evidence(tx: Tx, id: DeliveryId, fence: int, step: str, worker: str, detail: str) -> None:
    """Writes down what was done, or heard, under which fence; once."""
    tx.run(EVIDENCE, id=id, fence=fence, step=step, worker=worker, detail=detail[:LONGEST_DETAIL])


def _moved(tx: Tx, job: Job, outcome: Outcome) -> tuple[str, str, int]:
    """Moves the delivery; gives the step's name, its words and whether the fence still held."""
    key: dict[str, UUID | int] = {"id": job.id, "fence": job.fence}
    match outcome:
        case Published(remote_id, url, detail):
            return "published", url, tx.run(PUBLISH, remote_id=remote_id, url=url, detail=dict(detail), **key)
        case TryAgain(why, seconds):
            return "not sent", why, tx.run(AGAIN, why=why, seconds=float(seconds), **key)
        case GaveUp(why):
            return "gave up", why, tx.run(GIVE_UP, why=why, **key)
        case LookUp(why, seconds):
            return "unknown", why, tx.run(LOOK_UP, why=why, seconds=float(seconds), **key)
        case AskPerson(why):
            return "asked", why, tx.run(ASK, why=why, **key)
        case Move(why, due_at):
            return "moved", why, tx.run(MOVE, why=why, due_at=due_at, **key)
        case never:
            assert_never(never)


def _free(tx: Tx, held: _Swept, worker: str) -> None:
    """What the runner that stopped had in its hands: unsent goes back, sent and unanswered is looked up, or a person is asked."""
    why = "the runner stopped before an answer came"
    match held.state, held.safety:
        case "claimed", _:
            tx.run(
                "UPDATE delivery SET state = 'scheduled', lease_until = NULL, updated_at = clock() WHERE id = :id",
                id=held.id,
            )
        case "checking", _:
            # its clock may have been ahead: look now
            tx.run(
                "UPDATE delivery SET lease_until = NULL, next_try_at = min(next_try_at, clock()) WHERE id = :id",
                id=held.id,
            )
        case "sending", "none":
            tx.run(ASK, id=held.id, fence=held.fence, why=why)
        case _:
            tx.run(LOOK_UP, id=held.id, fence=held.fence, why=why, seconds=0.0)
    evidence(tx, held.id, held.fence, "swept", worker, held.state)
