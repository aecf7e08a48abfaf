"""`advocate doctor`: whether this machine and this workspace are in order, a line for each thing that was looked at."""

from __future__ import annotations

import platform
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib.util import find_spec

from advocate_app.assembly import is_begun
from advocate_app.console.call import FAILED, LACKING, OK, Call, Commands
from advocate_app.problems import Problem
from advocate_app.store.audit import Head
from advocate_app.store.backup import look_through

HEAD = "audit_head"  # the desk's setting: the newest entry of the workspace's log that it has seen
BUILT = datetime(2026, 1, 1, tzinfo=UTC)  # no clock of a machine that runs this stands before
STRICT = (3, 37, 0)  # SQLite that knows strict tables


@dataclass(frozen=True, slots=True)
class Look:
    """`state` is ok, note (works without), broken, or missing (needed and not here)."""

    what: str
    state: str
    says: str


def add(commands: Commands) -> None:
    commands.add_parser("doctor", help="whether this machine and this workspace are in order").set_defaults(run=_doctor)


def _doctor(call: Call) -> int:
    looks = [*_machine(call), *_workspace(call)]
    call.out.show(
        [{"what": look.what, "state": look.state, "says": look.says} for look in looks],
        [f"{look.state:8}{look.what}: {look.says}" for look in looks],
    )
    states = {look.state for look in looks}
    return LACKING if "missing" in states else FAILED if "broken" in states else OK


def _machine(call: Call) -> Iterator[Look]:
    found = sys.version_info >= (3, 11)
    yield Look("Python", "ok" if found else "missing", f"{platform.python_version()}, {sys.executable}")
    strict = sqlite3.sqlite_version_info >= STRICT
    yield Look("SQLite", "ok" if strict else "missing", sqlite3.sqlite_version)
    no_window = call.above.no_window()
    yield Look("window", "note" if no_window else "ok", str(no_window) if no_window else "can open here")
    harper = find_spec("harper") is not None
    yield Look(
        "grammar",
        "ok" if harper else "note",
        "Harper, on this laptop" if harper else "Harper is not installed; only the guidelines are checked",
    )
    yield from _languagetool(call)
    for program, without in (
        ("git", "folders on this machine are pushed to without their hooks"),
        ("ssh", "blogs behind ssh can't be reached"),
    ):
        path = shutil.which(program)
        yield Look(program, "ok" if path else "note", path or f"not installed; {without}")
    yield _keychain()
    yield from _kinds()


def _languagetool(call: Call) -> Iterator[Look]:
    """Only where it was chosen: nobody needs Java."""
    if not is_begun(call.home):
        return
    from advocate_app.commands.grammar import choice
    from advocate_app.outside.languagetool.choice import Engine
    from advocate_app.outside.languagetool.engines import folder_of, where_of
    from advocate_app.outside.languagetool.java import find_java
    from advocate_app.outside.languagetool.server import JAR

    try:
        chosen = choice(call.office)
        if chosen.engine is Engine.COMPUTER:
            java = find_java()
            folder = folder_of(chosen, call.home.languagetool)
            there = (folder / JAR).is_file()
            says = f"Java {java.version}, {folder}" if there else f"not in {folder}; Harper reads"
            yield Look("LanguageTool", "ok" if there else "note", says)
        elif chosen.engine is Engine.SERVER:
            agreed = chosen.agreed == chosen.url
            yield Look(
                "LanguageTool", "ok" if agreed else "note", where_of(chosen) + ("" if agreed else "; not agreed to")
            )
    except Problem as problem:
        yield Look("LanguageTool", "note", str(problem))


def _keychain() -> Look:
    from advocate_app.outside.keychain import Health, Keychain

    match Keychain().health():
        case Health.OK:
            return Look("keychain", "ok", "answers")
        case Health.LOCKED:
            return Look("keychain", "note", "locked; channels with a secret wait until you unlock it")
        case Health.NONE:
            return Look("keychain", "note", "none here; a worker takes secrets out of its environment")


def _kinds() -> Iterator[Look]:
    from advocate_app.channels.catalog import catalog

    found = catalog()
    yield Look("channels", "ok" if found.kinds else "missing", ", ".join(k.facts.kind for k in found.kinds) or "none")
    for broken in found.broken:
        yield Look(f"channel {broken.name}", "broken", broken.reason)


def _workspace(call: Call) -> Iterator[Look]:
    if not is_begun(call.home):
        yield Look("workspace", "note", f"none in {call.home.root} yet")
        return
    try:
        office = call.office
    except Problem as problem:
        yield Look("workspace", "broken", str(problem))
        return
    yield Look("workspace", "ok", f"{office.queue.workspace().name}, {call.home.root}")
    for name, store in (("desk", office.desk), ("workspace file", office.workspace)):
        yield _tried(name, partial(look_through, store.db, whole=True), "sound")
    yield _tried("log of what happened", lambda: _verify(call), "unbroken")
    yield _clock(call)
    for account in office.accounts.accounts():
        try:
            office.channel(account)
        except Problem as problem:
            yield Look(f"channel {account.name}", "broken", str(problem))
        else:
            yield Look(
                f"channel {account.name}", "note" if account.problem else "ok", account.problem or account.channel
            )


def _tried(what: str, look: Callable[[], None], fine: str) -> Look:
    try:
        look()
    except Problem as problem:
        return Look(what, "broken", str(problem))
    return Look(what, "ok", fine)


def _verify(call: Call) -> None:
    """Against the head that this desk saw last, which whoever rewrites the workspace's file does not have."""
    settings = call.office.settings
    seen = settings.get(HEAD)
    last = Head(int(seen["seq"]), bytes.fromhex(seen["hash"])) if isinstance(seen, dict) else None
    head = call.office.workspace.audit.verify(last)
    settings.set(HEAD, {"seq": head.seq, "hash": head.hash.hex()})


def _clock(call: Call) -> Look:
    office, now = call.office, call.now()
    seen = [d.edited_at for d in office.drafts.drafts()] + [r.submitted_at for r in office.queue.posts()]
    newest = max(seen, default=BUILT)
    if now < BUILT or newest - now > timedelta(minutes=5):
        return Look(
            "clock", "broken", f"it says {now:%Y-%m-%d %H:%M} UTC, and things are here from {newest:%Y-%m-%d %H:%M}"
        )
    return Look("clock", "ok", f"{now.astimezone(office.person.tz):%Y-%m-%d %H:%M} in {office.person.zone}")
