"""Brings a database to the newest step. Steps are numbered SQL files, forward only, all in one transaction.

`schema_step(no, name, sha256)` keeps what ran: a step edited after it ran, or one that this app does not know, is said.
"""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from advocate_app.problems import Damaged, Wrong

STEPS = Path(__file__).resolve().parent / "steps"
TABLE = """CREATE TABLE IF NOT EXISTS schema_step
  (no INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, oldest_app INTEGER NOT NULL DEFAULT 1) STRICT"""


@dataclass(frozen=True, slots=True)
class Step:
    no: int
    name: str
    sql: str

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()


def steps(store: str, database: str = "sqlite") -> list[Step]:
    """The steps of `store` ("desk" or "workspace") for `database`, in order."""
    found = [
        Step(int(p.name[:4]), p.stem[5:], p.read_text("utf-8"))
        for p in sorted((STEPS / store / database).glob("*.sql"))
    ]
    assert [s.no for s in found] == list(range(1, len(found) + 1))
    return found


def statements(script: str) -> list[str]:
    """The script cut by SQLite's own lexer: `executescript` would commit first and take the transaction away."""
    cut: list[str] = []
    held = ""
    for line in script.splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            cut.append(held)
            held = ""
    if any(line.strip() and not line.strip().startswith("--") for line in held.splitlines()):
        raise ValueError("the last statement has no end")
    return cut


def upgrade(c: sqlite3.Connection, known: list[Step], path: Path, *, copies: Path | None = None) -> list[int]:
    """Runs the missing steps, all or none, and returns their numbers; before that a copy of the file goes to `copies`.

    `c` is in autocommit mode. Raises `Wrong` for a file made by a newer app and `Damaged` for one with edited steps.
    """
    done = _done(c)
    if done and not (missing := _missing(done, known, path)):
        return []
    if copies is not None and done:
        copy = copies / f"{path.stem}-before-{missing[0].no:04}.db"
        copy.unlink(missing_ok=True)
        c.execute("VACUUM INTO ?", (str(copy),))
    c.execute(
        "PRAGMA foreign_keys=OFF"
    )  # ignored inside a transaction; a rebuilt table must not take its children along
    try:
        c.execute("BEGIN EXCLUSIVE")
        c.execute(TABLE)
        missing = _missing(_done(c), known, path)
        for step in missing:
            for statement in statements(step.sql):
                c.execute(statement)
            c.execute("INSERT INTO schema_step (no, name, sha256) VALUES (?, ?, ?)", (step.no, step.name, step.sha256))
        if orphans := c.execute("PRAGMA foreign_key_check").fetchall():
            raise sqlite3.IntegrityError(f"{len(orphans)} rows would lose their parent")
        c.execute("COMMIT")
    except BaseException:
        if c.in_transaction:
            c.execute("ROLLBACK")
        raise
    finally:
        c.execute("PRAGMA foreign_keys=ON")
    return [step.no for step in missing]


def _done(c: sqlite3.Connection) -> list[tuple[int, str]]:
    if not c.execute("SELECT 1 FROM sqlite_master WHERE name = 'schema_step'").fetchone():
        return []
    return c.execute("SELECT no, sha256 FROM schema_step ORDER BY no").fetchall()


def _missing(done: list[tuple[int, str]], known: list[Step], path: Path) -> list[Step]:
    if any(no > len(known) for no, _ in done):
        raise Wrong("store.newer", "{path} was made by a newer Advocate.", "Update this one.", path=path)
    for no, sha256 in done:
        if known[no - 1].sha256 != sha256:
            raise Damaged(
                "store.edited-step",
                "{path} was built by other steps than this Advocate knows (step {no}).",
                "Install the Advocate that made it, or restore a backup.",
                path=path,
                no=no,
            )
    return known[len(done) :]
