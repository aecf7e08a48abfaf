"""The outbox: deliveries, their states, and the store that keeps them. The store's guards hold the states together.

A delivery's id is its key on every attempt. A claim raises its fence: whoever holds an older fence can change nothing any more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from advocate_app.channels.contract import Safety
from advocate_app.vocabulary import AccountId, Changed, Delivery, DeliveryId, PersonId, PostId, RevisionId


@dataclass(frozen=True, slots=True)
class Job:
    """A claimed delivery. `sent_as` is the moment that its payload is dated with, fixed by the first attempt; times are UTC."""

    id: DeliveryId
    revision_id: RevisionId
    post_id: PostId
    author_id: PersonId
    account_id: AccountId
    slug: str
    due_at: datetime
    fence: int
    tries: int
    sent_as: datetime | None
    safety: Safety
    lease_seconds: float
    settle_seconds: float
    settle_until: datetime | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is known of a published delivery: names and values in plain words (commit, path …), its address and when."""

    delivery: Delivery
    published_at: datetime | None
    slug: str
    tries: int
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Attempt:
    """Evidence, written before and after each call to the other side."""

    step: str
    worker: str
    detail: str
    at: datetime


# ── what comes of an attempt ─────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Published:
    remote_id: str
    url: str
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Certainly not accepted; try again in `seconds`."""

    why: str
    seconds: float


@dataclass(frozen=True, slots=True)
class GaveUp:
    """Refused, or tried too often: a person has to do something."""

    why: str


@dataclass(frozen=True, slots=True)
class LookUp:
    """Unknown; look in `seconds`, and until the settle time is over *not found* proves nothing."""

    why: str
    seconds: float


@dataclass(frozen=True, slots=True)
class AskPerson:
    """Unknown, and only a person can look; or too late to go out by itself."""

    why: str


@dataclass(frozen=True, slots=True)
class Move:
    """Too late for its slot: goes to another one (UTC, on a quarter hour), said to the person."""

    why: str
    due_at: datetime


Outcome = Published | TryAgain | GaveUp | LookUp | AskPerson | Move


class Outbox(Protocol):
    """Where deliveries are kept: the workspace. Each call is one transaction."""

    # ── for a runner; `worker` names it and its process ──
    def claim(self, worker: str, n: int = 1) -> tuple[Job, ...]:
        """Takes due deliveries (state *scheduled* → *claimed*, fence + 1)."""
        ...

    def claim_checks(self, worker: str, n: int = 1) -> tuple[Job, ...]:
        """Takes *checking* deliveries whose next look is due (fence + 1)."""
        ...

    def start(self, job: Job, worker: str, sent_as: datetime) -> bool:
        """*claimed* → *sending*, with the evidence; only after True may the other side be called. Guards the approval."""
        ...

    def sending(self, job: Job) -> bool:
        """Whether the delivery says *sending* with this job's fence: what became of a `start` that got no answer."""
        ...

    def settle(self, job: Job, worker: str, outcome: Outcome) -> Changed:
        """Moves the delivery as `outcome` says, if the fence still holds. Repeating it changes nothing."""
        ...

    def sweep(self, worker: str, is_dead: Callable[[str], bool]) -> Changed:
        """Frees deliveries whose lease is over or whose worker is dead: *claimed* → *scheduled*; *sending* → look up or ask."""
        ...

    def beat(self, worker: str) -> None:
        """Notes that this runner lives."""
        ...

    def next_due(self) -> datetime | None:
        """When a runner should look again at the latest."""
        ...

    # ── for people ──
    def delivery(self, id: DeliveryId) -> Delivery: ...
    def deliveries(self, since: datetime, until: datetime) -> tuple[Delivery, ...]:
        """By slot, without withdrawn ones."""
        ...

    def of_posts(self, post_ids: Sequence[PostId]) -> tuple[Delivery, ...]:
        """All of these posts, withdrawn ones too, newest first."""
        ...

    def open_ones(self) -> tuple[Delivery, ...]:
        """Neither published nor withdrawn, by slot."""
        ...

    def receipt(self, id: DeliveryId) -> Receipt: ...
    def attempts(self, id: DeliveryId) -> tuple[Attempt, ...]:
        """Oldest first."""
        ...

    def move(self, id: DeliveryId, due_at: datetime) -> Changed:
        """A person gives it another slot (from *scheduled*, *failed* or *needs attention*)."""
        ...

    def withdraw(self, id: DeliveryId) -> Changed: ...
    def confirm(self, id: DeliveryId, url: str) -> Changed:
        """A person looked: it is out, at `url`."""
        ...

    def beats(self) -> Mapping[str, datetime]:
        """When each runner was last heard of."""
        ...
