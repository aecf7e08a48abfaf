"""From a draft to an approval: what blocks it, submit, approve, ask for changes, comment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import uuid4, uuid5

from advocate_app.assembly import Office
from advocate_app.checks.finding import Finding
from advocate_app.checks.kept import open_findings
from advocate_app.checks.reader import Reader
from advocate_app.commands.publish import check_slot
from advocate_app.people.person import Person
from advocate_app.problems import NotAllowed, Problem
from advocate_app.review import decide
from advocate_app.review.revision import Comment
from advocate_app.review.submit import Submission, what_blocks
from advocate_app.review.submit import submit as submit_revision
from advocate_app.vocabulary import AccountId, Changed, CommentId, DraftId, PersonId, PostId, ReviewId, RevisionId


def findings(office: Office, draft_id: DraftId, reader: Reader | None = None) -> tuple[Finding, ...]:
    """What the checks say of the draft now, without what its author kept."""
    text = office.drafts.draft(draft_id).text
    found = (reader or office.reader()).findings(text)
    return open_findings(found, office.kept.kept(draft_id), text)


def blocks(
    office: Office, draft_id: DraftId, accounts: Sequence[AccountId], reader: Reader | None = None
) -> tuple[Problem, ...]:
    """What keeps the draft from being submitted to `accounts`; empty when nothing does."""
    reader = reader or office.reader()
    found = findings(office, draft_id, reader)
    return (*reader.unread, *what_blocks(office.drafts.draft(draft_id).text, found, accounts))


def submit(
    office: Office,
    draft_id: DraftId,
    accounts: Sequence[AccountId],
    *,
    tags: Sequence[str] = (),
    wished_at: datetime | None = None,
    reader: Reader | None = None,
    revision_id: RevisionId | None = None,
) -> tuple[RevisionId, Changed]:
    """Submits the draft as it is in the desk. Raises the first thing that blocks it, or what speaks against the wished slot.

    With the same `revision_id` it can be repeated.
    """
    reader = reader or office.reader()
    draft = office.drafts.draft(draft_id)
    author = _author(office, draft.post_id)
    if wished_at is not None:
        wished_at = wished_at.astimezone(UTC)
        check_slot(office, author.id, tuple(accounts), wished_at)
    revision_id = revision_id or RevisionId(uuid4())
    submission = Submission(
        draft=draft,
        revision_id=revision_id,
        post_id=_post(office, draft.post_id, revision_id),
        accounts=tuple(dict.fromkeys(accounts)),
        tags=tuple(dict.fromkeys(t.strip() for t in tags if t.strip())),
        wished_at=wished_at,
        findings=findings(office, draft_id, reader),
        kept=office.kept.kept(draft_id),
    )
    for unread in reader.unread:
        raise unread
    changed = submit_revision(office.drafts, office.queue, office.accounts, submission, author, office.clock.now())
    return submission.revision_id, changed


def approve(office: Office, id: RevisionId, *, note: str = "", review_id: ReviewId | None = None) -> Changed:
    """Approves this revision as the office's person; its deliveries get their slots."""
    return decide.approve(
        office.queue,
        office.accounts,
        office.directory,
        revision_id=id,
        reviewer_id=office.me,
        review_id=review_id or ReviewId(uuid4()),
        now=office.clock.now(),
        note=note,
    )


def revoke(office: Office, id: RevisionId) -> Changed:
    """Takes an approval back: what was scheduled by it is withdrawn."""
    return decide.revoke(
        office.queue, revision_id=id, reviewer_id=office.me, review_id=ReviewId(uuid4()), now=office.clock.now()
    )


def ask_for_changes(office: Office, id: RevisionId, note: str = "") -> Changed:
    return decide.ask_for_changes(
        office.queue,
        revision_id=id,
        reviewer_id=office.me,
        review_id=ReviewId(uuid4()),
        note=note,
        now=office.clock.now(),
    )


def comment(office: Office, id: RevisionId, body: str, *, span: tuple[int, int] | None = None) -> Changed:
    return decide.comment(
        office.queue,
        revision_id=id,
        by_id=office.me,
        comment_id=CommentId(uuid4()),
        body=body,
        span=span,
        now=office.clock.now(),
    )


def comments(office: Office, post_id: PostId) -> tuple[Comment, ...]:
    """All that was said of the post's revisions, oldest first."""
    found = [c for r in office.queue.revisions(post_id) for c in office.queue.comments(r.id)]
    return tuple(sorted(found, key=lambda c: c.at))


def _author(office: Office, post_id: PostId | None) -> Person:
    """Whoever submits; a post stays with the person who began it."""
    if post_id is not None and (revisions := office.queue.revisions(post_id)):
        _same(office.me, revisions[0].author_id)
    return office.person


def _post(office: Office, bound: PostId | None, revision_id: RevisionId) -> PostId:
    """The draft's post; one that was withdrawn is final, so its draft becomes a new one. A repeat gives the same."""
    if bound is not None and any(r.post_id == bound for r in office.queue.posts(office.me)):
        return bound
    return PostId(uuid5(revision_id, "post"))


def _same(me: PersonId, author: PersonId) -> None:
    if me != author:
        raise NotAllowed("submit.not-yours", "This post is somebody else's.", "Only its author submits it.")
