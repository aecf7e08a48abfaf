"""The outbox in the workspace, as people see it: deliveries, receipts, another slot, taking back.

What runners do with it (claim, start, settle, sweep) is in `running.py`; the guards of both are in the database.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from advocate_app.publishing.outbox import Attempt, Receipt
from advocate_app.store.db import Database, Tx, one
from advocate_app.store.guards import found, guarded
from advocate_app.store.running import Running, evidence
from advocate_app.vocabulary import (
    NOTHING,
    Changed,
    Delivery,
    DeliveryId,
    DeliveryState,
    Kind,
    PostId,
)

DELIVERY = """SELECT d.id, d.post_id, d.revision_id, d.author_id, d.account_id, r.title, d.state, d.due_at, d.remote_id, d.remote_url,
                     d.problem, d.updated_at
                FROM delivery d JOIN revision r ON r.id = d.revision_id """
PERSON = "person"  # in the evidence, where runners put their name


@dataclass(frozen=True, slots=True)
class _Rest:
    published_at: datetime | None
    slug: str
    tries: int
    receipt: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Standing:
    state: DeliveryState
    fence: int


@dataclass(frozen=True, slots=True)
class _Beat:
    worker: str
    at: datetime


@dataclass(frozen=True, slots=True)
class WorkspaceOutbox(Running):
    """Fulfils `publishing.outbox.Outbox`."""

    db: Database

    def delivery(self, id: DeliveryId) -> Delivery:
        with self.db.reading() as tx:
            return _delivery(tx, id)

    def deliveries(self, since: datetime, until: datetime) -> tuple[Delivery, ...]:
        with self.db.reading() as tx:
            return tuple(
                tx.rows(
                    Delivery,
                    DELIVERY
                    + "WHERE d.due_at >= :since AND d.due_at < :until AND d.state <> 'withdrawn' ORDER BY d.due_at, d.id",
                    since=since,
                    until=until,
                )
            )

    def of_posts(self, post_ids: Sequence[PostId]) -> tuple[Delivery, ...]:
        with self.db.reading() as tx:
            return tuple(
                tx.rows(
                    Delivery,
                    DELIVERY
                    + """WHERE d.post_id IN (SELECT value FROM json_each(:post_ids)) --lite
                        ORDER BY r.submitted_at DESC, d.due_at DESC, d.id""",
                    post_ids=list(post_ids),
                )
            )

    def open_ones(self) -> tuple[Delivery, ...]:
        with self.db.reading() as tx:
            return tuple(
                tx.rows(
                    Delivery,
                    DELIVERY
                    + """WHERE d.state IN ('scheduled', 'claimed', 'sending', 'checking', 'needs_attention', 'failed')
                        ORDER BY d.due_at, d.id""",
                )
            )

    def receipt(self, id: DeliveryId) -> Receipt:
        with self.db.reading() as tx:
            delivery = _delivery(tx, id)
            rest = found(
                one(tx, _Rest, "SELECT published_at, slug, tries, receipt FROM delivery WHERE id = :id", id=id),
                "delivery",
            )
        return Receipt(delivery, rest.published_at, rest.slug, rest.tries, rest.receipt)

    def attempts(self, id: DeliveryId) -> tuple[Attempt, ...]:
        with self.db.reading() as tx:
            return tuple(
                tx.rows(
                    Attempt, "SELECT step, worker, detail, at FROM attempt WHERE delivery_id = :id ORDER BY seq", id=id
                )
            )

    def move(self, id: DeliveryId, due_at: datetime) -> Changed:
        with self.db.transaction() as tx:
            # having been tried stays known (it is looked up before it is sent again), the count of tries begins anew
            moved = tx.run(
                """UPDATE delivery SET state = 'scheduled', due_at = :due_at, next_try_at = :due_at, problem = '', settle_until = NULL,
                          worker = NULL, lease_until = NULL, tries = CASE WHEN tries > 0 THEN 1 ELSE 0 END, updated_at = clock()
                    WHERE id = :id AND state IN ('scheduled', 'failed', 'needs_attention')""",
                id=id,
                due_at=due_at,
            )
            if not moved:
                raise _refused(_standing(tx, id))
        return Changed.one(Kind.DELIVERY, id)

    def withdraw(self, id: DeliveryId) -> Changed:
        with self.db.transaction() as tx:
            standing = _standing(tx, id)
            if standing.state is DeliveryState.WITHDRAWN:
                return NOTHING
            gone = tx.run(
                """UPDATE delivery SET state = 'withdrawn', fence = fence + 1, lease_until = NULL, problem = 'withdrawn',
                          updated_at = clock()
                    WHERE id = :id AND state IN ('scheduled', 'claimed', 'failed', 'needs_attention')""",
                id=id,
            )
            if not gone:
                raise _refused(standing)
        return Changed.one(Kind.DELIVERY, id)

    def confirm(self, id: DeliveryId, url: str) -> Changed:
        with self.db.transaction() as tx:
            out = tx.run(
                """UPDATE delivery SET state = 'published', remote_url = :url, published_at = clock(), problem = '', updated_at = clock()
                    WHERE id = :id AND state = 'needs_attention'""",
                id=id,
                url=url,
            )
            standing = _standing(tx, id)
            if not out:
                raise _refused(standing)
            evidence(tx, id, standing.fence, "confirmed", PERSON, url)
        return Changed.one(Kind.DELIVERY, id)

    def beats(self) -> Mapping[str, datetime]:
        with self.db.reading() as tx:
            return {beat.worker: beat.at for beat in tx.rows(_Beat, "SELECT worker, at FROM beat ORDER BY at DESC")}


def _delivery(tx: Tx, id: DeliveryId) -> Delivery:
    return found(one(tx, Delivery, DELIVERY + "WHERE d.id = :id", id=id), "delivery")


def _standing(tx: Tx, id: DeliveryId) -> _Standing:
    return found(one(tx, _Standing, "SELECT state, fence FROM delivery WHERE id = :id", id=id), "delivery")


def _refused(standing: _Standing) -> Exception:
    sending = standing.state in (DeliveryState.CLAIMED, DeliveryState.SENDING, DeliveryState.CHECKING)
    return guarded("post.being-sent" if sending else "delivery.step")
