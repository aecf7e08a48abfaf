"""Begins a workspace on this computer: two files, and the first person in them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from advocate_app.assembly import ME, REHEARSAL, Home, Office, is_begun
from advocate_app.outside.clock import SystemClock
from advocate_app.people.person import OFFICE, Person, Week, zone_named
from advocate_app.problems import Wrong
from advocate_app.review.revision import Workspace as Rules
from advocate_app.store.backup import COMPANIONS
from advocate_app.store.files import open_desk, open_workspace
from advocate_app.vocabulary import PersonId


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the first page asks for. `zone` is an IANA name, `country` an ISO 3166-1 code or ''."""

    name: str
    zone: str
    country: str = ""
    region: str = ""
    hours: Week = OFFICE
    about: str = ""
    email: str = ""
    workspace: str = ""
    employer: str = ""
    four_eyes: bool = False
    competitors: tuple[str, ...] = ()
    rehearsal: bool = False


def begin(home: Home, wanted: Beginning, *, clock: SystemClock | None = None) -> Office:
    """Makes the desk and the workspace with their first person, who is a lead too. Raises `Wrong` where there is one."""
    if is_begun(home):
        raise Wrong(
            "office.there", "There is a workspace in {folder} already.", "Choose another folder.", folder=home.root
        )
    person = checked(
        Person(
            PersonId(uuid4()),
            wanted.name,
            wanted.zone,
            wanted.country,
            wanted.region,
            wanted.hours,
            wanted.about.strip(),
            wanted.email.strip(),
            lead=True,
        )
    )
    clock = clock or SystemClock()
    with whole_or_not_at_all(home) as opened:
        desk = open_desk(home.desk, clock)
        opened.append(desk)
        workspace = open_workspace(home.workspace, clock)
        opened.append(workspace)
        workspace.directory.keep_person(person)
        name = wanted.workspace.strip() or f"{person.name}’s desk"
        workspace.queue.set_workspace(
            Rules(name, wanted.employer.strip(), wanted.four_eyes, competitors=wanted.competitors)
        )
        desk.settings.set(REHEARSAL, wanted.rehearsal)
        for folder in ("styles", "genres"):
            (home.guidelines / folder).mkdir(parents=True, exist_ok=True)
        desk.settings.set(ME, person.id.hex)  # last: without it nothing has begun
    return Office(home, clock, person.id, desk, workspace)


class Closes(Protocol):
    def close(self) -> None: ...


@contextmanager
def whole_or_not_at_all(home: Home) -> Iterator[list[Closes]]:
    """Where what is done inside fails, the files that it made are gone again; what it opened is closed first."""
    files = [path.with_name(path.name + end) for path in (home.desk, home.workspace) for end in COMPANIONS]
    before = {file for file in files if file.exists()}
    opened: list[Closes] = []
    try:
        yield opened
    except BaseException:
        for each in opened:
            each.close()
        for file in files:
            if file not in before:
                with suppress(OSError):
                    file.unlink(missing_ok=True)
        raise


def checked(person: Person) -> Person:
    """The person with tidy texts; raises `Wrong` for an empty name, an unknown zone, country or region."""
    from dataclasses import replace

    from advocate_app.schedule.holidays import check_place

    if not person.name.strip():
        raise Wrong("person.name", "A person needs a name.", "Write how you sign a post.")
    check_place(person.country, person.region)
    return replace(person, name=person.name.strip(), zone=zone_named(person.zone.strip()))


def own_guidelines(home: Home) -> Path:
    """The folder of the workspace's own guidelines, made if it is not there."""
    home.guidelines.mkdir(parents=True, exist_ok=True)
    return home.guidelines


def join(home: Home, office: Office, person: Person) -> Office:
    """Gives somebody else of this workspace a desk of their own in `home`; an office of theirs. Raises `Wrong`."""
    if home.desk.exists():
        raise Wrong("office.there", "{file} is somebody's desk already.", "Choose another name.", file=home.desk)
    person = checked(person)
    office.directory.keep_person(person)
    desk = open_desk(home.desk, office.clock)
    try:
        desk.settings.set(ME, person.id.hex)
        return Office(home, office.clock, person.id, desk, open_workspace(home.workspace, office.clock))
    except BaseException:
        desk.close()
        raise
