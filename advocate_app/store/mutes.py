"""Muted words and sources, in the desk."""

from __future__ import annotations

from dataclasses import dataclass

from advocate_app.store.db import Database
from advocate_app.topics.mutes import Mute, Muted
from advocate_app.vocabulary import NOTHING, Changed, Kind


@dataclass(frozen=True, slots=True)
class DeskMutes:
    """Fulfils `topics.mutes.Mutes`."""

    db: Database

    def mutes(self) -> tuple[Mute, ...]:
        """Newest first."""
        with self.db.reading() as tx:
            return tuple(tx.rows(Mute, "SELECT sort, key, name, at FROM mute ORDER BY at DESC, name, key"))

    def keep_mute(self, mute: Mute) -> Changed:
        """Adds it; one that is there keeps its name and its day."""
        with self.db.transaction() as tx:
            new = tx.run(
                "INSERT INTO mute (sort, key, name, at) VALUES (:sort, :key, :name, :at) ON CONFLICT DO NOTHING",
                sort=mute.sort,
                key=mute.key,
                name=mute.name,
                at=mute.at,
            )
        return Changed.one(Kind.TOPIC) if new else NOTHING

    def drop_mute(self, sort: Muted, key: str) -> Changed:
        with self.db.transaction() as tx:
            gone = tx.run("DELETE FROM mute WHERE sort = :sort AND key = :key", sort=sort, key=key)
        return Changed.one(Kind.TOPIC) if gone else NOTHING
