"""Posts, revisions, reviews and comments, in the workspace. The database's guards decide what may be; this file only asks.

Order is the order of keeping, not of clocks: what was said last counts, whatever the time on a laptop was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from advocate_app.review.revision import (
    Anchor,
    Comment,
    NewDelivery,
    Review,
    Revision,
    Waiting,
    Workspace,
)
from advocate_app.schedule.slots import Taken
from advocate_app.store.db import Database, Tx, one
from advocate_app.store.drafts import bounded
from advocate_app.store.guards import found, guarded
from advocate_app.vocabulary import (
    NOTHING,
    AccountId,
    Changed,
    CommentId,
    DeliveryId,
    Kind,
    PersonId,
    Picture,
    PostId,
    ReviewId,
    RevisionId,
)

REVISION = """SELECT r.id, r.post_id, r.author_id, r.no, r.title, r.document, r.content_sha256, r.wished_at, r.submitted_at, r.checks
                FROM revision r """
REVIEW = """SELECT id, revision_id, post_id, author_id, content_sha256, reviewer_id, verdict, note, at FROM review """


@dataclass(frozen=True, slots=True)
class _Bytes:
    data: bytes


@dataclass(frozen=True, slots=True)
class _Delivery:
    id: DeliveryId


@dataclass(frozen=True, slots=True)
class _Review:
    id: ReviewId


@dataclass(frozen=True, slots=True)
class _Post:
    id: PostId


@dataclass(frozen=True, slots=True)
class _Slug:
    slug: str


@dataclass(frozen=True, slots=True)
class _Comment:
    id: CommentId
    revision_id: RevisionId
    by_id: PersonId
    body: str
    quote: str
    prefix: str
    suffix: str
    start_at: int | None
    end_at: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class WorkspaceQueue:
    """Fulfils `review.revision.Queue`."""

    db: Database

    # ── the workspace's own decisions ──
    def workspace(self) -> Workspace:
        with self.db.reading() as tx:
            row = one(tx, Workspace, "SELECT name, employer, four_eyes, promised_minutes, competitors FROM workspace")
        return row or Workspace("")

    def set_workspace(self, workspace: Workspace) -> Changed:
        with self.db.transaction() as tx:
            tx.run(
                """INSERT INTO workspace (only_row, name, employer, four_eyes, promised_minutes, competitors)
                   VALUES (1, :name, :employer, :four_eyes, :promised_minutes, :competitors)
                   ON CONFLICT (only_row) DO UPDATE SET name = excluded.name, employer = excluded.employer,
                     four_eyes = excluded.four_eyes, promised_minutes = excluded.promised_minutes,
                     competitors = excluded.competitors""",
                name=workspace.name,
                employer=workspace.employer,
                four_eyes=workspace.four_eyes,
                promised_minutes=workspace.promised_minutes,
                competitors=workspace.competitors,
            )
        return Changed.one(Kind.SETTING)

    # ── submitting ──
    def submit(self, revision: Revision, *, genre: str, pictures: Sequence[Picture]) -> Changed:
        with self.db.transaction() as tx:
            if one(tx, Revision, REVISION + "WHERE r.id = :id", id=revision.id) is not None:
                return NOTHING
            tx.run(
                """INSERT INTO post (id, author_id, genre, created_at) VALUES (:id, :author_id, :genre, :at)
                   ON CONFLICT (id) DO NOTHING""",
                id=revision.post_id,
                author_id=revision.author_id,
                genre=genre,
                at=revision.submitted_at,
            )
            for picture in pictures:
                tx.run(
                    "INSERT INTO picture (sha256, data) VALUES (:sha256, :data) ON CONFLICT (sha256) DO NOTHING",
                    sha256=hashlib.sha256(bounded(picture).data).digest(),
                    data=picture.data,
                )
            for seal in revision.content.pictures:
                if _picture(tx, seal.sha256) is None:
                    raise guarded("revision.picture")
            tx.run(
                """INSERT INTO revision (id, post_id, author_id, no, title, document, content_sha256, checks, wished_at, submitted_at)
                   VALUES (:id, :post_id, :author_id, :no, :title, :document, :content_sha256, :checks, :wished_at, :submitted_at)""",
                id=revision.id,
                post_id=revision.post_id,
                author_id=revision.author_id,
                no=revision.no,
                title=revision.title,
                document=revision.document,
                content_sha256=revision.content_sha256,
                checks=revision.checks,
                wished_at=revision.wished_at,
                submitted_at=revision.submitted_at,
            )
            return _post_changed(tx, revision.post_id)

    # ── reading ──
    def waiting(self) -> tuple[Waiting, ...]:
        with self.db.reading() as tx:
            return tuple(
                tx.rows(
                    Waiting,
                    """SELECT w.post_id, w.revision_id, r.author_id, p.name AS author, r.no, r.title, w.submitted_at, r.wished_at, r.checks
                         FROM waiting w JOIN revision r ON r.id = w.revision_id JOIN person p ON p.id = r.author_id
                        ORDER BY w.submitted_at, w.post_id""",
                )
            )

    def revision(self, id: RevisionId) -> Revision:
        with self.db.reading() as tx:
            return found(one(tx, Revision, REVISION + "WHERE r.id = :id", id=id), "revision")

    def revisions(self, post_id: PostId) -> tuple[Revision, ...]:
        with self.db.reading() as tx:
            return tuple(tx.rows(Revision, REVISION + "WHERE r.post_id = :post_id ORDER BY r.no DESC", post_id=post_id))

    def posts(self, author_id: PersonId | None = None) -> tuple[Revision, ...]:
        with self.db.reading() as tx:
            return tuple(
                tx.rows(
                    Revision,
                    REVISION
                    + """JOIN post ON post.id = r.post_id AND post.withdrawn_at IS NULL
                        WHERE r.no = (SELECT max(no) FROM revision n WHERE n.post_id = r.post_id)
                          AND (:author_id IS NULL OR r.author_id = :author_id)
                        ORDER BY r.submitted_at DESC, r.id""",
                    author_id=author_id,
                )
            )

    def pictures(self, revision: Revision) -> tuple[Picture, ...]:
        with self.db.reading() as tx:
            return tuple(
                Picture(seal.name, found(_picture(tx, seal.sha256), "picture").data, seal.alt)
                for seal in revision.content.pictures
            )

    def reviews(self, post_id: PostId) -> tuple[Review, ...]:
        with self.db.reading() as tx:
            return tuple(tx.rows(Review, REVIEW + "WHERE post_id = :post_id ORDER BY seq", post_id=post_id))

    def comments(self, revision_id: RevisionId) -> tuple[Comment, ...]:
        """Oldest first."""
        with self.db.reading() as tx:
            rows = tx.rows(
                _Comment,
                """SELECT id, revision_id, by_id, body, quote, prefix, suffix, start_at, end_at, at FROM comment
                    WHERE revision_id = :revision_id ORDER BY at, id""",
                revision_id=revision_id,
            )
        return tuple(_comment(row) for row in rows)

    # ── deciding ──
    def decide(self, review: Review, deliveries: Sequence[NewDelivery] = ()) -> Changed:
        with self.db.transaction() as tx:
            if one(tx, _Review, "SELECT id FROM review WHERE id = :id", id=review.id) is not None:
                return NOTHING
            tx.run(
                """INSERT INTO review (id, revision_id, post_id, author_id, content_sha256, reviewer_id, verdict, note, at)
                   VALUES (:id, :revision_id, :post_id, :author_id, :content_sha256, :reviewer_id, :verdict, :note, :at)""",
                id=review.id,
                revision_id=review.revision_id,
                post_id=review.post_id,
                author_id=review.author_id,
                content_sha256=review.content_sha256,
                reviewer_id=review.reviewer_id,
                verdict=review.verdict,
                note=review.note,
                at=review.at,
            )
            for new in deliveries:
                tx.run(
                    """INSERT INTO delivery (id, revision_id, post_id, author_id, content_sha256, approval_id, approval_verdict,
                         account_id, slug, due_at, next_try_at, updated_at)
                       VALUES (:id, :revision_id, :post_id, :author_id, :content_sha256, :approval_id, :verdict,
                         :account_id, :slug, :due_at, :due_at, clock())""",
                    id=new.id,
                    revision_id=review.revision_id,
                    post_id=review.post_id,
                    author_id=review.author_id,
                    content_sha256=review.content_sha256,
                    approval_id=review.id,
                    verdict=review.verdict,
                    account_id=new.account_id,
                    slug=new.slug,
                    due_at=new.due_at,
                )
            return _post_changed(tx, review.post_id)

    def comment(self, comment: Comment) -> Changed:
        anchor = comment.anchor
        with self.db.transaction() as tx:
            new = tx.run(
                """INSERT INTO comment (id, revision_id, by_id, body, quote, prefix, suffix, start_at, end_at, at)
                   VALUES (:id, :revision_id, :by_id, :body, :quote, :prefix, :suffix, :start_at, :end_at, :at)
                   ON CONFLICT (id) DO NOTHING""",
                id=comment.id,
                revision_id=comment.revision_id,
                by_id=comment.by_id,
                body=comment.body,
                quote=anchor.quote if anchor else "",
                prefix=anchor.prefix if anchor else "",
                suffix=anchor.suffix if anchor else "",
                start_at=anchor.start if anchor else None,
                end_at=anchor.end if anchor else None,
                at=comment.at,
            )
            row = one(tx, _Post, "SELECT post_id AS id FROM revision WHERE id = :id", id=comment.revision_id)
        return Changed.one(Kind.POST, found(row, "revision").id) if new else NOTHING

    def withdraw(self, post_id: PostId, at: datetime) -> Changed:
        with self.db.transaction() as tx:
            if tx.run("UPDATE post SET withdrawn_at = :at WHERE id = :id AND withdrawn_at IS NULL", id=post_id, at=at):
                return _post_changed(tx, post_id)
            found(one(tx, _Post, "SELECT id FROM post WHERE id = :id", id=post_id), "post")
            return NOTHING

    # ── what planning must know ──
    def taken(self, since: datetime) -> tuple[Taken, ...]:
        with self.db.reading() as tx:
            return tuple(
                tx.rows(
                    Taken,
                    """SELECT account_id, due_at AS at FROM delivery
                        WHERE due_at >= :since AND state NOT IN ('withdrawn', 'failed') ORDER BY due_at, id""",
                    since=since,
                )
            )

    def slugs(self, account_id: AccountId) -> frozenset[str]:
        with self.db.reading() as tx:
            rows = tx.rows(_Slug, "SELECT slug FROM delivery WHERE account_id = :account_id", account_id=account_id)
        return frozenset(row.slug for row in rows)


def _picture(tx: Tx, sha256: str) -> _Bytes | None:
    return one(tx, _Bytes, "SELECT data FROM picture WHERE sha256 = :sha256", sha256=bytes.fromhex(sha256))


def _post_changed(tx: Tx, post_id: PostId) -> Changed:
    """The post, and its deliveries: the guards may have withdrawn some."""
    rows = tx.rows(_Delivery, "SELECT id FROM delivery WHERE post_id = :post_id", post_id=post_id)
    return Changed.one(Kind.POST, post_id) | Changed(frozenset((Kind.DELIVERY, row.id) for row in rows))


def _comment(row: _Comment) -> Comment:
    anchor = None
    if row.start_at is not None and row.end_at is not None:
        anchor = Anchor(row.quote, row.prefix, row.suffix, row.start_at, row.end_at)
    return Comment(row.id, row.revision_id, row.by_id, row.body, row.at, anchor)
