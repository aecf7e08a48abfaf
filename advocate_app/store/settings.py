"""What a person set on this laptop: a key and a JSON value each."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

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


def peek(desk: Path, key: str) -> object:
    """A setting of a desk that is not open yet, for what is needed before it is opened; None where it can't be told."""
    # a reader that may not write still leaves a log file behind, unless it is told that nobody else writes
    how = "mode=ro" if desk.with_name(f"{desk.name}-wal").exists() else "mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(f"{desk.absolute().as_uri()}?{how}", uri=True, timeout=0.1)) as c:
            row = c.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    except sqlite3.Error:  # opening it in earnest says what is wrong
        return None
    return None if row is None else json.loads(row[0])
