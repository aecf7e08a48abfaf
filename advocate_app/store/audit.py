"""The workspace's log of what was submitted, decided, scheduled and sent: each entry seals the one before.

Whoever can write the file can rewrite the whole chain; only a head kept elsewhere notices, so every desk remembers the last one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from advocate_app.problems import Damaged
from advocate_app.store.db import Database

FIRST = hashlib.sha256(b"advocate audit v1").digest()


@dataclass(frozen=True, slots=True)
class Head:
    """The newest entry: its number, from 1, and its seal. Number 0 stands before the first."""

    seq: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class _Link:
    seq: int
    prev: bytes
    digest: bytes
    hash: bytes
    entry: str | None


@dataclass(frozen=True, slots=True)
class Audit:
    db: Database

    def entries(self) -> tuple[Mapping[str, object], ...]:
        """What happened, oldest first: `at` (microseconds since 1970, UTC), `what`, and the ids it speaks of."""
        return tuple(json.loads(link.entry) for link in self._links() if link.entry is not None)

    def verify(self, last_seen: Head | None = None) -> Head:
        """The head of a sound chain; raises `Damaged` where an entry was changed, left out or cut off after `last_seen`."""
        head = Head(0, FIRST)
        seen = last_seen is None or last_seen == head
        for link in self._links():
            digest = hashlib.sha256((link.entry or "").encode()).digest()
            whole = link.seq == head.seq + 1 and link.prev == head.hash and link.digest == digest
            if not whole or link.hash != hashlib.sha256(link.prev + link.digest).digest():
                raise _broken(link.seq)
            head = Head(link.seq, link.hash)
            seen = seen or head == last_seen
        if last_seen is not None and not seen:
            raise _broken(last_seen.seq)
        return head

    def _links(self) -> list[_Link]:
        with self.db.reading() as tx:
            return tx.rows(
                _Link,
                """SELECT a.seq, a.prev, a.digest, a.hash, t.entry FROM audit a LEFT JOIN audit_text t ON t.seq = a.seq
                    ORDER BY a.seq""",
            )


def _broken(seq: int) -> Damaged:
    return Damaged(
        "audit.broken",
        "The log of what happened was changed from outside at entry {seq}.",
        "Compare it with a backup.",
        seq=seq,
    )
