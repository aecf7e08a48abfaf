"""What waits for a look, what was said of it, and the store that keeps both. A revision never changes; times are UTC."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from advocate_app.review.content import Content, content_of
from advocate_app.schedule.slots import Taken
from advocate_app.vocabulary import (
    AccountId,
    Changed,
    CommentId,
    DeliveryId,
    PersonId,
    Picture,
    PostId,
    ReviewId,
    RevisionId,
)


@dataclass(frozen=True, slots=True)
class Revision:
    """One submission of a post, `no` counting from 1. `checks` is what the checks said when it was submitted."""

    id: RevisionId
    post_id: PostId
    author_id: PersonId
    no: int
    title: str
    document: str
    content_sha256: bytes
    wished_at: datetime | None
    submitted_at: datetime
    checks: Mapping[str, object] = field(default_factory=dict)

    @property
    def content(self) -> Content:
        return content_of(self.document)


class Verdict(StrEnum):
    APPROVED = "approved"
    CHANGES = "changes"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Review:
    """A lead's word on one revision, bound to its seal."""

    id: ReviewId
    revision_id: RevisionId
    post_id: PostId
    author_id: PersonId
    content_sha256: bytes
    reviewer_id: PersonId
    verdict: Verdict
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where in the revision's Markdown a comment belongs: W3C text quote and position selectors (code points)."""

    quote: str
    prefix: str
    suffix: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Comment:
    id: CommentId
    revision_id: RevisionId
    by_id: PersonId
    body: str
    at: datetime
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """One row of the review queue, longest waiting first."""

    post_id: PostId
    revision_id: RevisionId
    author_id: PersonId
    author: str
    no: int
    title: str
    submitted_at: datetime
    wished_at: datetime | None
    checks: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """A delivery to be made by an approval, at a slot in UTC on a quarter hour."""

    id: DeliveryId
    account_id: AccountId
    slug: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Workspace:
    """What the organisation decided. `promised_minutes` is the review time in working minutes; `employer` is its public name,
    `competitors` are those of whom nothing bad is said without disclosure."""

    name: str
    employer: str = ""
    four_eyes: bool = False
    promised_minutes: int = 240
    competitors: tuple[str, ...] = ()


class Queue(Protocol):
    """Where posts, revisions and reviews are kept: the workspace. Its guards say no by raising `NotAllowed`."""

    def workspace(self) -> Workspace: ...
    def set_workspace(self, workspace: Workspace) -> Changed: ...

    def submit(self, revision: Revision, *, genre: str, pictures: Sequence[Picture]) -> Changed:
        """Keeps the post (if new), its pictures and the revision, and queues it. Repeating it with the same id changes nothing."""
        ...

    def waiting(self) -> tuple[Waiting, ...]: ...
    def revision(self, id: RevisionId) -> Revision: ...
    def revisions(self, post_id: PostId) -> tuple[Revision, ...]:
        """Newest first."""
        ...

    def posts(self, author_id: PersonId | None = None) -> tuple[Revision, ...]:
        """The newest revision of every post that was not withdrawn, newest first."""
        ...

    def pictures(self, revision: Revision) -> tuple[Picture, ...]: ...
    def reviews(self, post_id: PostId) -> tuple[Review, ...]:
        """Oldest first."""
        ...

    def decide(self, review: Review, deliveries: Sequence[NewDelivery] = ()) -> Changed:
        """Keeps the review and, with an approval, makes the deliveries: both or neither. Repeating it changes nothing."""
        ...

    def comments(self, revision_id: RevisionId) -> tuple[Comment, ...]: ...
    def comment(self, comment: Comment) -> Changed: ...
    def withdraw(self, post_id: PostId, at: datetime) -> Changed:
        """Takes the post back for good, with what was scheduled of it."""
        ...

    def taken(self, since: datetime) -> tuple[Taken, ...]:
        """What accounts have from `since` on: slots of what is planned, and when the published went out."""
        ...

    def slugs(self, account_id: AccountId) -> frozenset[str]:
        """Slugs that deliveries to the account have used."""
        ...
