"""Personal data of a text: telephone, card and identity numbers, e-mail addresses, bank accounts; and machines inside a company."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from advocate_app.checks.safety.emails import EMAIL, emails, given
from advocate_app.checks.safety.found import Found, apart
from advocate_app.checks.safety.hosts import private_hosts
from advocate_app.checks.safety.ibans import ibans
from advocate_app.checks.safety.identity import identities
from advocate_app.checks.safety.phones import REGIONS, phones
from advocate_app.checks.safety.remembered import Remembered


class PersonalData:
    """Looks for personal data, and remembers what it has read. `regions` are whose national telephone numbers it knows.

    `home` is the author's country (ISO 3166-1), '' where it is not known.
    """

    def __init__(self, regions: Sequence[str] = REGIONS, *, home: str = "") -> None:
        self._regions, self.home = regions, home
        self._pieces = Remembered(self._in_piece)

    def found_in(self, source: str, published: Collection[str] = ()) -> tuple[Found, ...]:
        """In the order of the text. `published` are addresses that the author gives out, in any case of letters."""
        found = list(self._pieces.found_in(source))
        addresses = [each for each in found if each.kind == EMAIL]
        mine = {address.casefold() for address in published}
        free = given(source, addresses) if addresses else set()
        free |= {each.start for each in addresses if source[each.start : each.end].casefold() in mine}
        return apart(each for each in found if each.kind != EMAIL or each.start not in free)

    def _in_piece(self, piece: str) -> Iterator[Found]:
        yield from emails(piece)
        yield from phones(piece, self._regions, home=self.home)
        yield from ibans(piece)
        yield from identities(piece)
        yield from private_hosts(piece)


def personal_data_in(source: str, *, published: Collection[str] = (), home: str = "") -> tuple[Found, ...]:
    """The same, once."""
    return PersonalData(home=home).found_in(source, published)
