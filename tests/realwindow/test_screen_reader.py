"""The window as a screen reader has it: through AT-SPI, over a bus of its own, names are read and a button is pressed."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.realwindow.screen import PATIENCE, READER_NEEDS, Person, need, running, window

if TYPE_CHECKING:
    from jeepney import Message

ATSPI = "org.a11y.atspi."
SPOKEN = ("push button", "radio button", "toggle button", "check box", "text", "combo box")
MOST = 2_000  # of a tree


@dataclass(frozen=True)
class Accessible:
    """One thing that a screen reader can speak of: a program's name on the bus, and a path in it."""

    bus: DBusConnection
    owner: str
    path: str

    def _ask(self, message: Message) -> tuple[object, ...]:
        reply = self.bus.send_and_get_reply(message, timeout=PATIENCE)
        assert reply.header.message_type is MessageType.method_return, reply.body
        return tuple(reply.body)

    def _at(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.owner, ATSPI + interface)

    @property
    def name(self) -> str:
        (found,) = self._ask(Properties(self._at("Accessible")).get("Name"))
        assert isinstance(found, tuple)  # its type and itself
        return str(found[1])

    @property
    def role(self) -> str:
        (role,) = self._ask(new_method_call(self._at("Accessible"), "GetRoleName"))
        return str(role)

    def children(self) -> list[Accessible]:
        (found,) = self._ask(new_method_call(self._at("Accessible"), "GetChildren"))
        assert isinstance(found, list)
        return [Accessible(self.bus, owner, path) for owner, path in found]

    def press(self) -> None:
        assert self._ask(new_method_call(self._at("Action"), "DoAction", "i", (0,))) == (True,)

    def tree(self) -> Iterator[Accessible]:
        todo = [self]
        for _ in range(MOST):
            if not todo:
                return
            here = todo.pop()
            yield here
            todo += here.children()


@pytest.fixture
def bus(surroundings: dict[str, str]) -> Iterator[str]:
    """The address of a session bus."""
    need(*READER_NEEDS)
    command = ("dbus-daemon", "--session", "--nofork", "--print-address")
    with running(*command, env=surroundings, stdout=subprocess.PIPE) as daemon:
        assert daemon.stdout
        yield daemon.stdout.readline().strip()


@pytest.fixture
def mari(home: Path, surroundings: dict[str, str], bus: str) -> Iterator[Person]:
    env = {**surroundings, "DBUS_SESSION_BUS_ADDRESS": bus, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with window(home, env) as person:
        yield person


@pytest.fixture
def advocate(mari: Person, bus: str) -> Iterator[Accessible]:
    """The program, as the registry of accessible programs knows it."""
    with open_dbus_connection(bus=bus) as session:
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        (address,) = session.send_and_get_reply(asked, timeout=PATIENCE).body
    with open_dbus_connection(bus=address) as connection:
        registry = Accessible(connection, ATSPI + "Registry", "/org/a11y/atspi/accessible/root")
        end = time.monotonic() + PATIENCE
        while not (programs := [each for each in registry.children() if each.name == "Advocate"]):
            assert time.monotonic() < end, "the program never registered"
            time.sleep(0.02)
        yield programs[0]


def test_a_screen_reader_reads_the_window_and_presses_its_buttons(advocate: Accessible, mari: Person) -> None:
    read = {(each.role, each.name): each for each in advocate.tree()}
    names = {name for _, name in read}
    assert {"Today", "Topics", "Write", "Review", "Calendar", "Settings", "Places"} <= names
    assert ("push button", "Continue: What the pool told us") in read
    assert [role for role, name in read if not name and role in SPOKEN] == []
    read["push button", "New draft"].press()
    mari.until(place="write")
