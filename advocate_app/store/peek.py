"""One setting of a desk that is not open yet: the language is needed before anything can say that the desk is damaged."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path


def peek(desk: Path, key: str) -> object:
    """The setting `key` of the desk in the file `desk`; None where there is none or it can't be told. Leaves no trace."""
    # a reader that may not write still leaves a log file behind, unless it is told that nobody else writes
    how = "mode=ro" if desk.with_name(f"{desk.name}-wal").exists() else "mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(f"{desk.absolute().as_uri()}?{how}", uri=True, timeout=0.1)) as c:
            row = c.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    except sqlite3.Error:  # opening it in earnest says what is wrong
        return None
    return None if row is None else json.loads(row[0])
