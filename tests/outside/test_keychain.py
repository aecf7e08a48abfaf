"""Secrets come back whole, from the system's own keychain or from nowhere."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from advocate_app.outside.keychain import ALLOWED, PIECE, SERVICE, Health, Keychain
from advocate_app.problems import Damaged, Unreachable

MEMORY = """
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError
items, calls, locked = {}, [], []

class Memory(KeyringBackend):
    priority = 5

    def get_password(self, service, username):
        if locked:
            raise KeyringLocked("locked")
        return items.get((service, username))

    def set_password(self, service, username, password):
        if locked or len(password.encode("utf-16-le")) > 2560:
            raise KeyringLocked("too long or locked")
        calls.append(("set", username))
        items[service, username] = password

    def delete_password(self, service, username):
        calls.append(("delete", username))
        if (service, username) not in items:
            raise PasswordDeleteError("none")
        del items[service, username]
"""
PLAIN_TEXT = """
import pathlib
from keyring.backend import KeyringBackend

class PlainText(KeyringBackend):
    priority = 99

    def get_password(self, service, username):
        return "from a plain file"

    def set_password(self, service, username, password):
        pathlib.Path(__file__).with_name("secrets.txt").write_text(password)

    def delete_password(self, service, username):
        pass
"""


class Fake:
    """The module of an allowed back end, made for this test."""

    def __init__(self, name: str) -> None:
        self.name, self.module = name, sys.modules[name]
        self.items: dict[tuple[str, str], str] = self.module.items
        self.calls: list[tuple[str, str]] = self.module.calls
        self.locked: list[bool] = self.module.locked

    def keychain(self, environment: dict[str, str] | None = None) -> Keychain:
        return Keychain(environment or {}, allowed=[self.name, "keyring.backends.not_there"])


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fake:
    import importlib

    name = f"memory_{abs(hash(tmp_path))}"
    (tmp_path / f"{name}.py").write_text(MEMORY)
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module(name)
    return Fake(name)


@pytest.mark.parametrize("secret", ["tok", "", "äö✓", "x" * (PIECE + 1), "🙂" * 5000, "a" + "🙂" * 1500])
def test_a_secret_of_any_length_comes_back_the_same(memory: Fake, secret: str) -> None:
    memory.keychain().keep("a1", secret)
    assert memory.keychain().secret("a1") == secret
    assert all(len(value.encode("utf-16-le")) <= 2 * PIECE for value in memory.items.values())


def test_a_new_secret_is_whole_before_the_old_one_goes(memory: Fake) -> None:
    chain = memory.keychain()
    chain.keep("a1", "x" * 2500)
    memory.calls.clear()
    chain.keep("a1", "y" * 1500)
    assert [what for what, _ in memory.calls] == ["set"] * 3 + ["delete"] * 3
    assert memory.calls[2] == ("set", "a1")
    assert len(memory.items) == 3
    assert chain.secret("a1") == "y" * 1500


def test_a_keychain_that_locks_half_way_keeps_the_old_secret(memory: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    chain = memory.keychain()
    chain.keep("a1", "old")
    whole = memory.module.Memory.set_password

    def second_fails(self: object, service: str, username: str, password: str) -> None:
        whole(self, service, username, password)
        memory.locked.append(True)

    monkeypatch.setattr(memory.module.Memory, "set_password", second_fails)
    with pytest.raises(Unreachable, match="locked"):
        chain.keep("a1", "n" * 1500)
    memory.locked.clear()
    assert chain.secret("a1") == "old"


def test_a_missing_piece_is_an_error_and_no_empty_secret(memory: Fake) -> None:
    chain = memory.keychain()
    chain.keep("a1", "x" * 2500)
    del memory.items[next(item for item in memory.items if item[1].endswith(".1"))]
    with pytest.raises(Damaged):
        chain.secret("a1")


def test_what_is_forgotten_is_gone(memory: Fake) -> None:
    chain = memory.keychain()
    chain.keep("a1", "x" * 2500)
    chain.forget("a1")
    chain.forget("never there")
    assert not memory.items
    assert chain.secret("a1") is None


def test_a_locked_keychain_says_so(memory: Fake) -> None:
    chain = memory.keychain()
    assert chain.health() is Health.OK
    memory.locked.append(True)
    assert chain.health() is Health.LOCKED
    with pytest.raises(Unreachable, match="Unlock it"):
        chain.secret("a1")


def test_without_a_keychain_a_secret_lasts_until_the_app_ends() -> None:
    chain = Keychain({}, allowed=[])
    assert chain.health() is Health.NONE
    chain.keep("a1", "tok")
    assert chain.secret("a1") == "tok"
    chain.forget("a1")
    assert chain.secret("a1") is None


def test_a_worker_reads_systemd_then_the_environment_then_the_keychain(memory: Fake, tmp_path: Path) -> None:
    memory.keychain().keep("a1b2", "kept")
    assert memory.keychain().secret("a1b2") == "kept"
    environment = {"ADVOCATE_SECRET_A1B2": "from the environment"}
    assert memory.keychain(environment).secret("a1b2") == "from the environment"
    (tmp_path / "advocate.a1b2").write_text("from systemd\n")
    environment["CREDENTIALS_DIRECTORY"] = str(tmp_path)
    assert memory.keychain(environment).secret("a1b2") == "from systemd"
    assert memory.keychain(environment).secret("c3d4") is None


def test_a_plain_text_back_end_that_is_installed_and_named_in_settings_is_refused(tmp_path: Path) -> None:
    """It registers itself by entry point, has the highest priority and is named by the environment; it still gets nothing."""
    (tmp_path / "plain_text_ring.py").write_text(PLAIN_TEXT)
    about = tmp_path / "plain_text_ring-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: plain-text-ring\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[keyring.backends]\nplain = plain_text_ring\n")
    script = (
        "import keyring, sys\n"
        "assert type(keyring.get_keyring()).__name__ == 'PlainText', 'the trap is not set'\n"
        "from advocate_app.outside.keychain import Keychain\n"
        "chain = Keychain()\n"
        "chain.keep('a1', 'tok-planted')\n"
        "print(chain.health().value, chain.secret('a1'))\n"
    )
    home = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "PYTHONPATH": f"{tmp_path}:{Path.cwd()}",
        "PYTHON_KEYRING_BACKEND": "plain_text_ring.PlainText",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
    }
    done = subprocess.run(
        [sys.executable, "-c", script], env=home, capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.stdout.strip() == "none tok-planted", done.stderr
    assert not (tmp_path / "secrets.txt").exists()


def test_only_the_systems_own_keychains_are_allowed() -> None:
    assert SERVICE == "advocate"
    assert [name.rpartition(".")[2] for name in ALLOWED] == [
        "SecretService",
        "kwallet",
        "libsecret",
        "Windows",
        "macOS",
    ]


def test_keyring_is_imported_late() -> None:
    script = "import sys, advocate_app.outside.keychain as k; k.Keychain(); print('keyring' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
