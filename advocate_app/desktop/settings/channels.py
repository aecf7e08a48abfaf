"""What the page *Channels* shows: accounts to publish with, what can be added, what is broken, and the keychain's health."""

from __future__ import annotations

from dataclasses import dataclass

from advocate_app.assembly import Office
from advocate_app.channels.accounts import KeptAccount
from advocate_app.channels.catalog import Broken
from advocate_app.channels.contract import Facts
from advocate_app.outside.keychain import Health

_TELLING = ("repository", "folder", "address")  # the settings that say where it goes


@dataclass(frozen=True, slots=True)
class ChannelsShown:
    """`given` fills a new form: what is known already of this person."""

    accounts: tuple[KeptAccount, ...]
    kinds: tuple[Facts, ...]
    broken: tuple[Broken, ...]
    health: Health
    given: dict[str, str]

    def facts(self, kind: str) -> Facts | None:
        return next((facts for facts in self.kinds if facts.kind == kind), None)


def read_channels(office: Office) -> ChannelsShown:
    """May wait for a person who unlocks the keychain."""
    person = office.person
    return ChannelsShown(
        office.accounts.accounts(),
        tuple(kind.facts for kind in office.catalog.kinds),
        office.catalog.broken,
        office.secrets.health(),
        {"zone": person.zone, "author_address": person.email},
    )


def where(account: KeptAccount) -> str:
    """Where its posts go, in its own words."""
    return next((account.settings[name] for name in _TELLING if account.settings.get(name)), "")
