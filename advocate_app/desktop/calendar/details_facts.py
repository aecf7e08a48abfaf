"""What is known of one block: its receipts, whether it was ever sent, the slots that it could move to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePath
from uuid import UUID

from advocate_app.assembly import Office
from advocate_app.commands import publish
from advocate_app.desktop.calendar.facts import MOVABLE, Block, Look, monday
from advocate_app.problems import NotThere
from advocate_app.publishing.outbox import Receipt
from advocate_app.vocabulary import DeliveryId, PostId


@dataclass(frozen=True, slots=True)
class Known:
    """`tried`: it may have left, so a person has to look. `slots` are UTC, the next good ones."""

    key: UUID
    receipts: tuple[Receipt, ...] = ()
    tried: bool = False
    slots: tuple[datetime, ...] = ()


def read_known(office: Office, block: Block) -> Known:
    receipts = tuple(office.outbox.receipt(d.id) for d in block.deliveries if block.look is Look.PUBLISHED)
    tried = any(a.step == "sending" for d in block.deliveries for a in office.outbox.attempts(d.id))
    slots: tuple[datetime, ...] = ()
    if block.look in MOVABLE:
        slots = tuple(s for s in publish.slots_for(office, block.author.id, block.accounts) if s != block.at)
    return Known(block.key, receipts, tried, slots)


def address_of(receipt: Receipt) -> str:
    """Where to look at it: its address, or the file that was written on this computer; '' where neither is known."""
    path = PurePath(receipt.delivery.remote_id or "")
    return receipt.delivery.remote_url or (path.as_uri() if path.is_absolute() else "")


def where_is(office: Office, id: UUID) -> tuple[date, UUID] | None:
    """The Monday of the week in which something (a delivery, post or revision) stands, and its id there; None for none."""
    zone = office.person.tz
    try:
        found = [office.outbox.delivery(DeliveryId(id))]
    except NotThere:
        found = [d for d in office.outbox.of_posts([PostId(id)]) if d.state.value != "withdrawn"]
    if found:
        return monday(found[0].due_at.astimezone(zone).date()), found[0].id
    for w in office.queue.waiting():
        if id in (w.post_id, w.revision_id) and w.wished_at is not None:
            return monday(w.wished_at.astimezone(zone).date()), w.revision_id
    return None
