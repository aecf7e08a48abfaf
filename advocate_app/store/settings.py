"""What a person set on this laptop: a key and a JSON value each."""

from __future__ import annotations

import json
from dataclasses import dataclass

from advocate_app.store.db import Database, as_json, one
from advocate_app.vocabulary import NOTHING, Changed, Kind


@dataclass(frozen=True, slots=True)
class _Value:
    value: str


@dataclass(frozen=True, slots=True)
class Settings:
    """The desk's settings; never a secret."""

    db: Database

    def get(self, key: str, default: object = None) -> object:
        """The value as JSON gives it (lists, not tuples), or `default` where nothing was set."""
        with self.db.reading() as tx:
            row = one(tx, _Value, "SELECT value FROM setting WHERE key = :key", key=key)
        return default if row is None else json.loads(row.value)

    def set(self, key: str, value: object) -> Changed:
        """Keeps `value`, anything that JSON can hold; the same one again changes nothing."""
        with self.db.transaction() as tx:
            changed = tx.run(
                """INSERT INTO setting (key, value) VALUES (:key, :value)
                   ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE setting.value <> excluded.value""",
                key=key,
                value=as_json(value),
            )
        return Changed.one(Kind.SETTING) if changed else NOTHING

    def unset(self, key: str) -> Changed:
        with self.db.transaction() as tx:
            changed = tx.run("DELETE FROM setting WHERE key = :key", key=key)
        return Changed.one(Kind.SETTING) if changed else NOTHING
