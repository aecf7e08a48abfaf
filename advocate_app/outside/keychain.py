"""Secrets live in the keychain of the system, for a worker in systemd's credentials or its environment, and never in a file of ours.

Only back ends that are the system's own are used, by exact module: others that happen to be installed keep plain text or ask on a
terminal. Where there is none, secrets are remembered until the app ends. Long ones are cut up, because Windows takes 1280 UTF-16
units (https://github.com/jaraco/keyring/issues/355):

    <name>                    generation and number of pieces, written last
    <name>.<generation>.<n>   one piece
"""

from __future__ import annotations

import os
import secrets as chance
import threading
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from advocate_app.problems import Damaged, Unreachable

SERVICE = "advocate"
ALLOWED = tuple(f"keyring.backends.{name}" for name in ("SecretService", "kwallet", "libsecret", "Windows", "macOS"))
PIECE = 1000  # UTF-16 units
_MAGIC = "pieces:1"


class Health(StrEnum):
    OK = "ok"
    LOCKED = "locked"  # there, but the person must unlock it
    NONE = "none"  # this computer has no keychain: remembered until the app ends


class Backend(Protocol):
    """What a keychain does; `keyring`'s back ends are such."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class Keychain:
    """Every call may wait for a person who unlocks: keep it out of the store lane. The back end is looked for at the first one."""

    def __init__(self, environment: Mapping[str, str] = os.environ, *, allowed: Sequence[str] = ALLOWED) -> None:
        self._environment, self._allowed = environment, allowed
        self._lock = threading.Lock()
        self._looked = False
        self._found: Backend | None = None
        self._remembered: dict[str, str] = {}

    def health(self) -> Health:
        backend = self._backend()
        if backend is None:
            return Health.NONE
        try:
            _get(backend, "health")
        except Unreachable:
            return Health.LOCKED
        return Health.OK

    def secret(self, name: str) -> str | None:
        """The secret of that name, None where there is none. Raises `Unreachable` where the keychain is locked."""
        if (given := self._given(name)) is not None:
            return given
        backend = self._backend()
        if backend is None:
            return self._remembered.get(name)
        head = _get(backend, name)
        if head is None:
            return None
        pieces = [_get(backend, item) for item in _items(name, head)]
        if not pieces or None in pieces:
            raise Damaged(
                "keychain.incomplete", "A part of a login is missing in your keychain.", "Sign in again under Settings."
            )
        return "".join(piece for piece in pieces if piece is not None)

    def keep(self, name: str, secret: str) -> None:
        """Replaces what was kept by that name. The old one stays readable until the new one is whole."""
        backend = self._backend()
        if backend is None:
            self._remembered[name] = secret
            return
        old = _get(backend, name)
        pieces = list(_pieces(secret))
        head = f"{_MAGIC} {chance.token_hex(8)} {len(pieces)}"
        for item, piece in zip(_items(name, head), pieces, strict=True):
            _set(backend, item, piece)
        _set(backend, name, head)
        _remove(backend, _items(name, old))

    def forget(self, name: str) -> None:
        """Removes it, if it is there."""
        self._remembered.pop(name, None)
        backend = self._backend()
        if backend is not None and (head := _get(backend, name)) is not None:
            _remove(backend, [name, *_items(name, head)])

    def _given(self, name: str) -> str | None:
        """`$CREDENTIALS_DIRECTORY/advocate.<name>` (systemd.exec, LoadCredential=), else `$ADVOCATE_SECRET_<NAME>`."""
        if folder := self._environment.get("CREDENTIALS_DIRECTORY"):
            try:
                return Path(folder, f"advocate.{name}").read_text("utf-8").rstrip("\n")
            except FileNotFoundError:
                pass
            except (OSError, UnicodeDecodeError) as e:
                raise Unreachable(
                    "keychain.credential",
                    "The credential of the account “{name}” can't be read.",
                    "Check LoadCredential= in the worker's unit.",
                    name=name,
                ) from e
        return self._environment.get(f"ADVOCATE_SECRET_{name.upper().replace('-', '_')}")

    def _backend(self) -> Backend | None:
        with self._lock:
            if not self._looked:
                self._found, self._looked = _best(self._allowed), True
            return self._found


def _best(allowed: Sequence[str]) -> Backend | None:
    """The viable back end of highest priority in the `allowed` modules; settings that name another one are not read."""
    import importlib

    from keyring.backend import KeyringBackend

    viable = []
    for name in allowed:
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        kinds = (kind for kind in vars(module).values() if isinstance(kind, type) and issubclass(kind, KeyringBackend))
        viable += [kind for kind in kinds if kind.__module__ == name and kind.viable]
    if not viable:
        return None
    best = max(viable, key=lambda kind: kind.priority)()
    if hasattr(best, "persist"):
        best.persist = "local machine"  # Windows: the default travels with a roaming profile
    return best


def _pieces(secret: str) -> Iterator[str]:
    """At most `PIECE` UTF-16 units each; a character is never cut in two. An empty secret is one empty piece."""
    piece: list[str] = []
    units = 0
    for character in secret:
        width = 2 if ord(character) > 0xFFFF else 1
        if units + width > PIECE:
            yield "".join(piece)
            piece, units = [], 0
        piece.append(character)
        units += width
    yield "".join(piece)


def _items(name: str, head: str | None) -> list[str]:
    match (head or "").rsplit(" ", 2):
        case [magic, generation, count] if magic == _MAGIC and count.isdecimal():
            return [f"{name}.{generation}.{n}" for n in range(int(count))]
        case _:
            return []


def _get(backend: Backend, item: str) -> str | None:
    from keyring.errors import KeyringError

    try:
        return backend.get_password(SERVICE, item)
    except (KeyringError, OSError) as e:
        raise _locked() from e


def _set(backend: Backend, item: str, value: str) -> None:
    from keyring.errors import KeyringError

    try:
        backend.set_password(SERVICE, item, value)
    except (KeyringError, OSError) as e:
        raise _locked() from e


def _remove(backend: Backend, items: Sequence[str]) -> None:
    from keyring.errors import KeyringError, PasswordDeleteError

    for item in items:
        try:
            backend.delete_password(SERVICE, item)
        except PasswordDeleteError:
            continue  # gone already
        except (KeyringError, OSError) as e:
            raise _locked() from e


def _locked() -> Unreachable:
    return Unreachable("keychain.locked", "Your keychain is locked or does not answer.", "Unlock it, then try again.")
