"""Begins a workspace with all that the first page asks for, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from advocate_app.assembly import Home, Office
from advocate_app.channels.catalog import catalog
from advocate_app.channels.contract import Account
from advocate_app.commands.begin import Beginning, begin, checked, whole_or_not_at_all
from advocate_app.commands.know import add_repository, add_words
from advocate_app.commands.publish import add_account
from advocate_app.outside.clock import SystemClock
from advocate_app.people.person import Person
from advocate_app.people.skills import words_evidence
from advocate_app.problems import Wrong
from advocate_app.vocabulary import PersonId


@dataclass(frozen=True, slots=True)
class Place:
    """Where to publish: a channel's kind, what the account is called, and its settings."""

    kind: str
    name: str
    settings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FirstPage:
    """Everything but the person may be left out. `addresses` are the person's in all of the `repositories`."""

    person: Beginning
    words: tuple[str, ...] = ()
    place: Place | None = None
    repositories: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


def begin_with(
    home: Home,
    wanted: FirstPage,
    *,
    clock: SystemClock | None = None,
    check: Callable[[], None] = lambda: None,
    progress: Callable[[int, int, str], None] = lambda done, of, name: None,
) -> Office:
    """Makes the workspace and everything in it. Raises a `Problem` for what can't be used; there is no workspace then.

    `progress` hears which repository is read; `check` may raise to give up, which leaves no workspace either.
    """
    look_over(wanted)
    with whole_or_not_at_all(home) as opened:
        office = begin(home, wanted.person, clock=clock)
        opened.append(office)
        if wanted.place is not None:
            add_account(office, wanted.place.kind, wanted.place.name, wanted.place.settings)
        if wanted.words:
            add_words(office, ", ".join(wanted.words))
        for done, path in enumerate(wanted.repositories):
            check()
            progress(done, len(wanted.repositories), Path(path).name)
            add_repository(office, path, wanted.addresses)
    return office


def look_over(wanted: FirstPage) -> None:
    """Raises what is wrong with any of it, without making anything."""
    who = wanted.person
    person = checked(Person(PersonId(uuid4()), who.name, who.zone, who.country, who.region, who.hours))
    if wanted.place is not None:
        _look_at_place(wanted.place)
    if wanted.words:
        words_evidence(person.id, ", ".join(wanted.words), SystemClock().now())
    if wanted.repositories and not wanted.addresses:
        raise Wrong("git.whose", "It is not known which commits are yours.", "Tick the addresses that you commit with.")


def _look_at_place(place: Place) -> None:
    catalog().kind(place.kind).open(Account(place.name, place.settings))
    folder = place.settings.get("folder", "")
    if place.kind == "folder" and not Path(folder).expanduser().is_dir():
        raise Wrong("folder.not-there", "There is no folder {path}.", "Make it, or choose another one.", path=folder)
