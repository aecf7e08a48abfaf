"""Drafts in the desk. The row is the journal: what was typed is in the file when `write` returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from advocate_app.drafts.draft import Draft, Version
from advocate_app.problems import Wrong
from advocate_app.store.db import Database, Tx, one
from advocate_app.store.guards import found
from advocate_app.vocabulary import NOTHING, Changed, DraftId, Kind, Picture, PostId

DRAFT = """SELECT id, genre, text, created_at, edited_at, topic_id, post_id, answers, asking, tags, account_ids, deleted_at
             FROM draft """
LARGEST_PICTURE = 10_000_000  # bytes


@dataclass(frozen=True, slots=True)
class _Here:
    id: DraftId


def bounded(picture: Picture) -> Picture:
    """The picture, or `Wrong` where it is too large to keep."""
    if len(picture.data) > LARGEST_PICTURE:
        raise Wrong(
            "picture.large",
            "The picture “{name}” has {mb} MB; at most {most} are kept.",
            "Make it smaller and add it again.",
            name=picture.name,
            mb=round(len(picture.data) / 1e6),
            most=LARGEST_PICTURE // 1_000_000,
        )
    return picture


@dataclass(frozen=True, slots=True)
class DeskDrafts:
    """Fulfils `drafts.draft.Drafts`."""

    db: Database

    def draft(self, id: DraftId) -> Draft:
        with self.db.reading() as tx:
            return found(one(tx, Draft, DRAFT + "WHERE id = :id", id=id), "draft")

    def drafts(self, *, deleted: bool = False) -> tuple[Draft, ...]:
        """Newest first: the living ones, or with `deleted` those in the bin."""
        which = "WHERE deleted_at IS NOT NULL" if deleted else "WHERE deleted_at IS NULL"
        with self.db.reading() as tx:
            return tuple(tx.rows(Draft, DRAFT + which + " ORDER BY edited_at DESC, id"))

    def begin(self, draft: Draft) -> Changed:
        with self.db.transaction() as tx:
            new = tx.run(
                """INSERT INTO draft (id, genre, text, created_at, edited_at, topic_id, post_id, answers, asking, tags, account_ids)
                   VALUES (:id, :genre, :text, :created_at, :edited_at, :topic_id, :post_id, :answers, :asking, :tags, :account_ids)
                   ON CONFLICT (id) DO NOTHING""",
                id=draft.id,
                genre=draft.genre,
                text=draft.text,
                created_at=draft.created_at,
                edited_at=draft.edited_at,
                topic_id=draft.topic_id,
                post_id=draft.post_id,
                answers=draft.answers,
                asking=draft.asking,
                tags=draft.tags,
                account_ids=draft.account_ids,
            )
        return _changed(draft.id, new)

    def write(self, id: DraftId, text: str, at: datetime) -> Changed:
        with self.db.transaction() as tx:
            changed = tx.run(
                "UPDATE draft SET text = :text, edited_at = :at WHERE id = :id AND text <> :text",
                id=id,
                text=text,
                at=at,
            )
            return _done(tx, id, changed)

    def answer(self, id: DraftId, answers: Mapping[str, str], asking: str, at: datetime) -> Changed:
        with self.db.transaction() as tx:
            changed = tx.run(
                """UPDATE draft SET answers = :answers, asking = :asking, edited_at = :at
                    WHERE id = :id AND (answers <> :answers OR asking <> :asking)""",
                id=id,
                answers=answers,
                asking=asking,
                at=at,
            )
            return _done(tx, id, changed)

    def aim(self, id: DraftId, *, tags: Sequence[str], account_ids: Sequence[str]) -> Changed:
        with self.db.transaction() as tx:
            changed = tx.run(
                """UPDATE draft SET tags = :tags, account_ids = :account_ids
                    WHERE id = :id AND (tags <> :tags OR account_ids <> :account_ids)""",
                id=id,
                tags=tuple(tags),
                account_ids=tuple(account_ids),
            )
            return _done(tx, id, changed)

    def bind(self, id: DraftId, post_id: PostId) -> Changed:
        with self.db.transaction() as tx:
            changed = tx.run(
                """UPDATE draft SET post_id = :post_id
                    WHERE id = :id AND (post_id IS NULL OR post_id <> :post_id)""",
                id=id,
                post_id=post_id,
            )
            return _done(tx, id, changed)

    def delete(self, id: DraftId, at: datetime) -> Changed:
        with self.db.transaction() as tx:
            changed = tx.run("UPDATE draft SET deleted_at = :at WHERE id = :id AND deleted_at IS NULL", id=id, at=at)
            return _done(tx, id, changed)

    def restore(self, id: DraftId) -> Changed:
        with self.db.transaction() as tx:
            changed = tx.run("UPDATE draft SET deleted_at = NULL WHERE id = :id AND deleted_at IS NOT NULL", id=id)
            return _done(tx, id, changed)

    def purge(self, before: datetime) -> Changed:
        """Forgets for good what was deleted before that moment, with its versions and pictures."""
        with self.db.transaction() as tx:
            gone = tx.rows(_Here, "SELECT id FROM draft WHERE deleted_at < :before", before=before)
            for draft in gone:
                tx.run("DELETE FROM draft_version WHERE draft_id = :id", id=draft.id)
                tx.run("DELETE FROM draft_picture WHERE draft_id = :id", id=draft.id)
                tx.run("DELETE FROM kept WHERE draft_id = :id", id=draft.id)
                tx.run("DELETE FROM draft WHERE id = :id", id=draft.id)
        return Changed(frozenset((Kind.DRAFT, draft.id) for draft in gone))

    def keep_version(self, version: Version) -> Changed:
        with self.db.transaction() as tx:
            new = tx.run(
                """INSERT INTO draft_version (draft_id, at, text, why) SELECT :id, :at, :text, :why
                    WHERE NOT EXISTS (SELECT 1 FROM draft_version WHERE draft_id = :id AND at = :at AND why = :why AND text = :text)""",
                id=version.draft_id,
                at=version.at,
                text=version.text,
                why=version.why,
            )
        return _changed(version.draft_id, new)

    def versions(self, id: DraftId) -> tuple[Version, ...]:
        """Newest first."""
        with self.db.reading() as tx:
            return tuple(
                tx.rows(
                    Version,
                    "SELECT draft_id, at, text, why FROM draft_version WHERE draft_id = :id ORDER BY no DESC",
                    id=id,
                )
            )

    def pictures(self, id: DraftId) -> tuple[Picture, ...]:
        with self.db.reading() as tx:
            return tuple(
                tx.rows(Picture, "SELECT name, data, alt FROM draft_picture WHERE draft_id = :id ORDER BY name", id=id)
            )

    def keep_picture(self, id: DraftId, picture: Picture) -> Changed:
        """Adds it, or replaces the one of that name. Raises `Wrong` above 10 MB."""
        with self.db.transaction() as tx:
            tx.run(
                """INSERT INTO draft_picture (draft_id, name, data, alt) VALUES (:id, :name, :data, :alt)
                   ON CONFLICT (draft_id, name) DO UPDATE SET data = excluded.data, alt = excluded.alt""",
                id=id,
                name=picture.name,
                data=bounded(picture).data,
                alt=picture.alt,
            )
        return _changed(id, 1)


def _changed(id: DraftId, rows: int) -> Changed:
    return Changed.one(Kind.DRAFT, id) if rows else NOTHING


def _done(tx: Tx, id: DraftId, rows: int) -> Changed:
    """What an UPDATE did; `NotThere` where it met no draft at all."""
    if not rows:
        found(one(tx, _Here, "SELECT id FROM draft WHERE id = :id", id=id), "draft")
    return _changed(id, rows)
