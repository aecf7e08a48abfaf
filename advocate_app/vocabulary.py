"""Words that every part means the same way: ids, what a channel publishes, what a command changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID

PersonId = NewType("PersonId", UUID)
EvidenceId = NewType("EvidenceId", UUID)
SourceId = NewType("SourceId", UUID)
CommunityId = NewType("CommunityId", UUID)
TopicId = NewType("TopicId", UUID)
DraftId = NewType("DraftId", UUID)
PostId = NewType("PostId", UUID)
RevisionId = NewType("RevisionId", UUID)
ReviewId = NewType("ReviewId", UUID)
CommentId = NewType("CommentId", UUID)
AccountId = NewType("AccountId", UUID)
DeliveryId = NewType("DeliveryId", UUID)


@dataclass(frozen=True, slots=True)
class Picture:
    """An image that travels with a text. `name` is the file name the Markdown refers to; `alt` is what it shows, in words."""

    name: str
    data: bytes
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """One variant as it goes to one channel account, frozen before the first byte leaves.

    `key` is the delivery's id: the same on every attempt. `at` is the slot in UTC, not the moment of the attempt, so that
    a repeat is the same bytes. `markdown` is CommonMark without the title's heading.
    """

    key: DeliveryId
    title: str
    markdown: str
    slug: str
    at: datetime
    author: str
    tags: tuple[str, ...] = ()
    summary: str = ""
    language: str = "en"
    pictures: tuple[Picture, ...] = ()


class DeliveryState(StrEnum):
    """Where a delivery stands; who may move it where is a table in the database (`delivery_step`)."""

    SCHEDULED = "scheduled"
    CLAIMED = "claimed"
    SENDING = "sending"
    CHECKING = "checking"
    NEEDS_ATTENTION = "needs_attention"
    FAILED = "failed"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One variant going to one channel account; all times are UTC."""

    id: DeliveryId
    post_id: PostId
    revision_id: RevisionId
    author_id: PersonId
    account_id: AccountId
    title: str
    state: DeliveryState
    due_at: datetime
    remote_id: str | None
    remote_url: str | None
    problem: str
    updated_at: datetime


class Kind(StrEnum):
    """The kinds of things that a command can change; a screen reads again what it shows of that kind."""

    PERSON = "person"
    EVIDENCE = "evidence"
    SOURCE = "source"
    COMMUNITY = "community"
    TOPIC = "topic"
    DRAFT = "draft"
    POST = "post"
    DELIVERY = "delivery"
    ACCOUNT = "account"
    GUIDELINE = "guideline"
    SETTING = "setting"


@dataclass(frozen=True, slots=True)
class Changed:
    """Which ids of which kinds a command changed. Two of them add up with `|`."""

    ids: frozenset[tuple[Kind, UUID | None]] = field(default_factory=frozenset)

    @classmethod
    def one(cls, kind: Kind, id: UUID | None = None) -> Changed:
        return cls(frozenset({(kind, id)}))

    def __or__(self, other: Changed) -> Changed:
        return Changed(self.ids | other.ids)

    def touches(self, *kinds: Kind) -> bool:
        return any(kind in kinds for kind, _ in self.ids)


NOTHING = Changed()
