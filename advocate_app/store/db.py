"""One thin way to talk to a database: a transaction, rows as frozen dataclasses, a number of rows changed.

    with db.transaction() as tx:                                   # BEGIN IMMEDIATE … COMMIT, ROLLBACK on any exception
        due = tx.rows(Due, "SELECT id, due_at FROM delivery WHERE state = :state", state="scheduled")

A statement is written once with `:name`. A line that ends in `--pg` or `--lite` belongs to that database alone. Both know
`clock()` (now) and `ahead(seconds)`. Times are UTC; SQLite keeps them as whole microseconds since 1970.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import shutil
import sqlite3
import threading
import types
import typing
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID

from advocate_app.problems import Damaged, Unreachable
from advocate_app.store.guards import guarded

R = TypeVar("R")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
BUSY_SECONDS = 30.0
OUT_OF_REACH = ("SQLITE_BUSY", "SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM")


class Conflict(Exception):
    """A unique or foreign key says no."""


class Denied(Exception):
    """A CHECK or NOT NULL says no: a caller's mistake that a guard has no sentence for."""


class Tx(Protocol):
    """An open transaction."""

    def rows(self, kind: type[R], sql: str, /, **values: object) -> list[R]:
        """The rows as `kind`, whose field names must equal the column names."""
        ...

    def run(self, sql: str, /, **values: object) -> int:
        """How many rows the statement itself changed, without what triggers did."""
        ...


class Database(Protocol):
    def transaction(self) -> typing.ContextManager[Tx]: ...
    def reading(self) -> typing.ContextManager[Tx]: ...
    def close(self) -> None: ...


class Clock(Protocol):
    def now(self) -> datetime: ...


def one(tx: Tx, kind: type[R], sql: str, /, **values: object) -> R | None:
    """The first row, or None."""
    found = tx.rows(kind, sql, **values)
    return found[0] if found else None


def micros(moment: datetime) -> int:
    return (moment - EPOCH) // timedelta(microseconds=1)


def moment(value: int) -> datetime:
    return EPOCH + timedelta(microseconds=value)


# ── values in and out ────────────────────────────────────────────────────────────────────────────────────────────────

Reader = Callable[[Any], Any]
_READ: dict[object, Reader] = {
    UUID: UUID,
    bool: bool,
    bytes: bytes,
    datetime: moment,
    date: date.fromisoformat,
    tuple: lambda text: tuple(json.loads(text)),
    Mapping: json.loads,
}


@lru_cache(256)
def _readers(kind: Any) -> dict[str, Reader | None]:
    hints = typing.get_type_hints(kind)
    return {f.name: _reader(hints[f.name]) for f in dataclasses.fields(kind)}


def _reader(hint: Any) -> Reader | None:
    if typing.get_origin(hint) in (types.UnionType, typing.Union):  # a NewType's `| None` is the latter
        hint = next(a for a in typing.get_args(hint) if a is not types.NoneType)
    while isinstance(hint, typing.NewType):
        hint = hint.__supertype__
    hint = typing.get_origin(hint) or hint
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    return _READ.get(hint)


def read(kind: type[R], names: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[R]:
    """`rows` of the columns `names` as `kind`; TypeError where columns and fields differ."""
    readers = _readers(typing.cast(typing.Hashable, kind))
    if set(names) != set(readers):
        raise TypeError(f"{kind.__name__} has {sorted(readers)}, the statement gives {sorted(names)}")
    by_column = [readers[name] for name in names]
    return [
        kind(**{n: v if r is None or v is None else r(v) for n, r, v in zip(names, by_column, row, strict=True)})
        for row in rows
    ]


def _plain(value: object) -> object:
    match value:
        case datetime():
            return micros(value)
        case date():
            return value.isoformat()
        case UUID():
            return value.hex
        case Enum():
            return value.value
        case list() | tuple():
            return as_json(value)
        case Mapping():
            return as_json(dict(value))
        case str():
            return _sound(value)
        case _:
            return value


def _sound(text: str) -> str:
    """The text, with U+FFFD for halves of a surrogate pair, which no file can hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def as_json(value: object) -> str:
    return _sound(json.dumps(value, ensure_ascii=False, sort_keys=True, default=_plain))


@lru_cache(1024)
def for_lite(sql: str) -> str:
    return "\n".join(line for line in sql.splitlines() if not line.rstrip().endswith("--pg"))


# ── SQLite ───────────────────────────────────────────────────────────────────────────────────────────────────────────


class _Connection(sqlite3.Connection):
    """One that can be known weakly: it is closed when its thread ends."""


class Lite:
    """A SQLite file. One connection a thread, made on first use; every connection says WAL, FULL and foreign keys."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.path, self.clock = path, clock
        self._own = threading.local()
        self._all: weakref.WeakSet[_Connection] = weakref.WeakSet()
        self._lock = threading.Lock()

    def connection(self) -> sqlite3.Connection:
        found: _Connection | None = getattr(self._own, "connection", None)
        if found is None:
            with said(self.path):
                found = self._open()
            self._own.connection = found
            with self._lock:
                self._all.add(found)
        return found

    def _open(self) -> _Connection:
        # we say BEGIN ourselves; other threads only ever close it
        c = sqlite3.connect(
            self.path, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False, factory=_Connection
        )
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "recursive_triggers=ON"):
            c.execute(f"PRAGMA {pragma}")
        c.create_function("clock", 0, lambda: micros(self.clock.now()))
        c.create_function("ahead", 1, lambda s: micros(self.clock.now()) + int(s * 1_000_000))
        c.create_function("sha256", 1, _sha256, deterministic=True)
        return c

    @contextmanager
    def transaction(self) -> Iterator[Tx]:
        # never read first and write later in a deferred transaction: after another's commit that fails at once
        with self._begun("BEGIN IMMEDIATE") as tx:
            yield tx

    @contextmanager
    def reading(self) -> Iterator[Tx]:
        with self._begun("BEGIN") as tx:
            yield tx

    @contextmanager
    def _begun(self, begin: str) -> Iterator[Tx]:
        c = self.connection()
        with said(self.path):
            c.execute(begin)
            try:
                yield LiteTx(c)
                c.execute("COMMIT")
            except BaseException:
                # a failed COMMIT leaves the transaction open
                if c.in_transaction:
                    c.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Closes every thread's connection; the last one folds the WAL into the file."""
        with self._lock:
            for c in list(self._all):
                with suppress(sqlite3.Error):
                    c.close()
            self._all.clear()
        self._own = threading.local()


@dataclasses.dataclass(frozen=True, slots=True)
class LiteTx:
    connection: sqlite3.Connection

    def _do(self, sql: str, values: dict[str, object]) -> sqlite3.Cursor:
        return self.connection.execute(for_lite(sql), {k: _plain(v) for k, v in values.items()})

    def rows(self, kind: type[R], sql: str, /, **values: object) -> list[R]:
        cursor = self._do(sql, values)
        found = cursor.fetchall()
        return read(kind, [column[0] for column in cursor.description], found)

    def run(self, sql: str, /, **values: object) -> int:
        return self._do(sql, values).rowcount


def _sha256(value: str | bytes) -> bytes:
    return hashlib.sha256(value.encode() if isinstance(value, str) else value).digest()


@contextmanager
def said(path: Path) -> Iterator[None]:
    """SQLite's errors as problems: one sentence on what happened, one on what to do."""
    try:
        yield
    except sqlite3.IntegrityError as e:
        name = getattr(e, "sqlite_errorname", "")
        if name == "SQLITE_CONSTRAINT_TRIGGER":
            raise guarded(str(e)) from e
        if name in ("SQLITE_CONSTRAINT_CHECK", "SQLITE_CONSTRAINT_NOTNULL"):
            raise Denied(str(e)) from e
        raise Conflict(str(e)) from e
    except sqlite3.OperationalError as e:
        name = getattr(e, "sqlite_errorname", "")
        if name == "SQLITE_FULL" or (name.startswith("SQLITE_IOERR") and _disk_full(path)):
            raise Unreachable(
                "store.disk-full",
                "The disk is full: {path} was not changed.",
                "Free some space and try again.",
                path=path,
            ) from e
        if name.startswith(OUT_OF_REACH):
            raise Unreachable(
                "store.no-answer",
                "{path} can't be read or written just now ({why}).",
                "Check that the folder is yours to write in and that no other program holds the file.",
                path=path,
                why=str(e),
            ) from e
        raise
    except sqlite3.DatabaseError as e:
        if getattr(e, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise Damaged(
                "store.damaged",
                "{path} is damaged and was left as it is.",
                "Put the newest copy from the backups folder beside it in its place.",
                path=path,
            ) from e
        raise


def _disk_full(path: Path) -> bool:
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free < 1 << 16
    return False
