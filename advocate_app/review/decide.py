"""A lead's word on a revision: approve it, ask for changes, comment. An approval makes the deliveries, each at a good slot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import uuid5

from advocate_app.channels.accounts import Accounts
from advocate_app.channels.slug import slug_of
from advocate_app.people.person import Directory
from advocate_app.problems import NotAllowed, Wrong
from advocate_app.review.revision import Anchor, Comment, NewDelivery, Queue, Review, Revision, Verdict
from advocate_app.schedule.slots import Taken, next_good_slot
from advocate_app.vocabulary import Changed, CommentId, DeliveryId, PersonId, ReviewId, RevisionId

AROUND = 32  # characters of context on each side of a quote


def approve(
    queue: Queue,
    accounts: Accounts,
    directory: Directory,
    *,
    revision_id: RevisionId,
    reviewer_id: PersonId,
    review_id: ReviewId,
    now: datetime,
    note: str = "",
) -> Changed:
    """Approves exactly this revision and plans its deliveries: at the wished slot, or the next good one after it.

    Repeating it with the same `review_id` changes nothing. The database refuses an author's own approval where the
    workspace asks for four eyes (`NotAllowed`).
    """
    revision = queue.revision(revision_id)
    review = _review(revision, reviewer_id, review_id, Verdict.APPROVED, note, now)
    return queue.decide(review, plan(queue, accounts, directory, revision, review_id, now))


def plan(
    queue: Queue, accounts: Accounts, directory: Directory, revision: Revision, review_id: ReviewId, now: datetime
) -> tuple[NewDelivery, ...]:
    """The deliveries that an approval would make now, in the order of the revision's channels."""
    author = directory.person(revision.author_id)
    leaves = directory.leaves(author.id)
    taken = list(queue.taken(now - timedelta(days=1)))
    planned: list[NewDelivery] = []
    for to in revision.content.channels:
        account = accounts.account(to)
        if account.closed_at is not None:
            raise NotAllowed("submit.closed", "{name} is closed.", "Choose another channel.", name=account.name)
        gaps = {to: account.gap_minutes}
        slot = next_good_slot(author, leaves, taken, gaps, now=now, wished=revision.wished_at)
        if slot is None:
            raise NotAllowed(
                "schedule.none",
                "{author} has no work time left in the coming weeks.",
                "Look at their work hours and leave.",
                author=author.name,
            )
        taken.append(Taken(to, slot))
        slug = _free(slug_of(revision.title), queue.slugs(to))
        planned.append(NewDelivery(DeliveryId(uuid5(review_id, to.hex)), to, slug, slot))
    return tuple(planned)


def ask_for_changes(
    queue: Queue, *, revision_id: RevisionId, reviewer_id: PersonId, review_id: ReviewId, note: str, now: datetime
) -> Changed:
    """Gives the revision back with a note or comments; a new revision will need a new approval."""
    revision = queue.revision(revision_id)
    if not note.strip() and not queue.comments(revision_id):
        raise Wrong("review.silent", "The author can't see what to change.", "Write a comment or a note first.")
    return queue.decide(_review(revision, reviewer_id, review_id, Verdict.CHANGES, note, now))


def revoke(
    queue: Queue, *, revision_id: RevisionId, reviewer_id: PersonId, review_id: ReviewId, now: datetime
) -> Changed:
    """Takes an approval, or the wish for changes, back: what it had scheduled is withdrawn and the revision waits again.

    What is being sent or out stays out, and waits for nothing.
    """
    return queue.decide(_review(queue.revision(revision_id), reviewer_id, review_id, Verdict.REVOKED, "", now))


def comment(
    queue: Queue,
    *,
    revision_id: RevisionId,
    by_id: PersonId,
    comment_id: CommentId,
    body: str,
    now: datetime,
    span: tuple[int, int] | None = None,
) -> Changed:
    """Says something about a revision; `span` (code points of its Markdown) anchors it to the text."""
    if not body.strip():
        raise Wrong("comment.empty", "The comment is empty.", "Write a line first.")
    anchor = None if span is None else anchored(queue.revision(revision_id).content.markdown, *span)
    return queue.comment(Comment(comment_id, revision_id, by_id, body.strip(), now, anchor))


def anchored(text: str, start: int, end: int) -> Anchor:
    """The span as quote and position, with some text around the quote."""
    return Anchor(text[start:end], text[max(0, start - AROUND) : start], text[end : end + AROUND], start, end)


def placed(text: str, anchor: Anchor) -> tuple[int, int] | None:
    """Where the anchor is in `text`, which may have changed since: the position if it still fits, else the quote's best place."""
    if text[anchor.start : anchor.end] == anchor.quote:
        return anchor.start, anchor.end
    if (whole := text.find(anchor.prefix + anchor.quote + anchor.suffix)) >= 0:
        start = whole + len(anchor.prefix)
    elif (start := text.find(anchor.quote)) < 0 or not anchor.quote:
        return None
    return start, start + len(anchor.quote)


def _review(revision: Revision, by: PersonId, id: ReviewId, verdict: Verdict, note: str, now: datetime) -> Review:
    return Review(
        id, revision.id, revision.post_id, revision.author_id, revision.content_sha256, by, verdict, note.strip(), now
    )


def _free(slug: str, used: Sequence[str] | frozenset[str]) -> str:
    n, free = 2, slug
    while free in used:
        free, n = f"{slug}-{n}", n + 1
    return free
