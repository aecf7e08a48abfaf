"""Where everything stands that a person writes: each draft with what became of it, in one word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from advocate_app.assembly import Office
from advocate_app.drafts.draft import Draft
from advocate_app.review.revision import Review, Revision, Verdict
from advocate_app.vocabulary import Delivery, DeliveryState, PersonId, PostId


class State(StrEnum):
    """One word for a draft or post, as the window shows it. The order is that of the lists."""

    DRAFT = "draft"
    CHANGES = "changes asked"
    WAITING = "waiting"
    ATTENTION = "needs attention"
    FAILED = "failed"
    SENDING = "being sent"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Standing:
    """A draft, a post, or both. `deliveries` are the living ones by slot; `edited` says that the draft went on since it was submitted."""

    state: State
    title: str
    draft: Draft | None = None
    revision: Revision | None = None
    review: Review | None = None
    deliveries: tuple[Delivery, ...] = ()
    edited: bool = False

    @property
    def at(self) -> datetime:
        """When something last happened to it (UTC)."""
        times = [d.updated_at for d in self.deliveries]
        times += [self.draft.edited_at] if self.draft else []
        times += [self.revision.submitted_at] if self.revision else []
        return max(times)


def standings(office: Office) -> tuple[Standing, ...]:
    """Everything of mine: drafts first, then what waits, goes out and is out; newest first within each."""
    drafts = office.drafts.drafts()
    posts = {r.post_id: r for r in office.queue.posts(office.me)}
    by_post: dict[PostId, list[Delivery]] = {post: [] for post in posts}
    for delivery in office.outbox.of_posts(tuple(posts)):
        by_post[delivery.post_id].append(delivery)
    found = [_standing(office, d, posts.get(d.post_id) if d.post_id else None, by_post) for d in drafts]
    with_draft = {d.post_id for d in drafts}
    found += [_standing(office, None, r, by_post) for post, r in posts.items() if post not in with_draft]
    order = list(State)
    return tuple(sorted(found, key=lambda s: (order.index(s.state), -s.at.timestamp())))


def standing_of(office: Office, post_id: PostId) -> Standing:
    """One post, whoever wrote it."""
    revision = office.queue.revisions(post_id)[0]
    return _standing(office, None, revision, {post_id: list(office.outbox.of_posts([post_id]))})


def _standing(
    office: Office, draft: Draft | None, revision: Revision | None, by_post: dict[PostId, list[Delivery]]
) -> Standing:
    if revision is None:
        assert draft is not None
        return Standing(State.DRAFT, draft.title, draft)
    reviews = [r for r in office.queue.reviews(revision.post_id) if r.revision_id == revision.id]
    last = reviews[-1] if reviews else None
    living = sorted(
        (d for d in by_post[revision.post_id] if d.state is not DeliveryState.WITHDRAWN), key=lambda d: d.due_at
    )
    edited = draft is not None and draft.edited_at > revision.submitted_at
    state = _state(last, living)
    return Standing(
        state, draft.title if draft and edited else revision.title, draft, revision, last, tuple(living), edited
    )


def _state(last: Review | None, deliveries: Sequence[Delivery]) -> State:
    if last is not None and last.verdict is Verdict.CHANGES:
        return State.CHANGES
    states = {d.state for d in deliveries}
    for state, named in (
        (DeliveryState.NEEDS_ATTENTION, State.ATTENTION),
        (DeliveryState.FAILED, State.FAILED),
        (DeliveryState.SENDING, State.SENDING),
        (DeliveryState.CHECKING, State.SENDING),
        (DeliveryState.CLAIMED, State.SCHEDULED),
        (DeliveryState.SCHEDULED, State.SCHEDULED),
        (DeliveryState.PUBLISHED, State.PUBLISHED),
    ):
        if state in states:
            return named
    return State.WAITING if last is None or last.verdict is Verdict.REVOKED else State.WITHDRAWN


def going_out(office: Office, person: PersonId | None = None) -> tuple[Delivery, ...]:
    """What is planned and not yet out, by slot; of one person, or of all."""
    return tuple(d for d in office.outbox.open_ones() if person in (None, d.author_id))
