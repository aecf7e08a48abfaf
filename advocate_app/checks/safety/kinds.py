"""The kinds of rules of this folder, as the reader meets them. They read the raw source; what they need is imported with the first text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from advocate_app.checks.kinds import Context, Hit, filled
from advocate_app.checks.rulefile import RuleFile

if TYPE_CHECKING:
    from advocate_app.checks.safety.personal import PersonalData
    from advocate_app.checks.safety.remembered import Remembered
    from advocate_app.checks.safety.secrets import Secrets

KEYS = frozenset(("label",))


@dataclass(slots=True)
class SecretKind:
    """`%s` of the message is what it looks like. A hit never holds the secret."""

    message: str
    _secrets: Secrets | None = field(default=None, repr=False)

    @classmethod
    def of(cls, file: RuleFile) -> SecretKind:
        return cls(file.text("message"))

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        if self._secrets is None:
            from advocate_app.checks.safety.secrets import Secrets

            self._secrets = Secrets()
        for found in self._secrets.found_in(text):
            yield Hit(found.start, found.end, filled(self.message, found.kind), link=found.page, secret=True)


@dataclass(slots=True)
class PersonalKind:
    """`%s` of the message is what it looks like."""

    message: str
    _data: PersonalData | None = field(default=None, repr=False)

    @classmethod
    def of(cls, file: RuleFile) -> PersonalKind:
        return cls(file.text("message"))

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        if self._data is None or self._data.home != context.country:
            from advocate_app.checks.safety.personal import PersonalData

            self._data = PersonalData(home=context.country)
        for found in self._data.found_in(text, context.addresses):
            yield Hit(found.start, found.end, filled(self.message, found.kind), secret=True)


@dataclass(slots=True)
class AddressKind:
    """`%s` of the message is the address."""

    message: str
    _pieces: Remembered | None = field(default=None, repr=False)

    @classmethod
    def of(cls, file: RuleFile) -> AddressKind:
        return cls(file.text("message"))

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        if self._pieces is None:
            from advocate_app.checks.safety.hosts import addresses
            from advocate_app.checks.safety.remembered import Remembered

            self._pieces = Remembered(addresses)
        for found in self._pieces.found_in(text):
            yield Hit(found.start, found.end, filled(self.message, text[found.start : found.end]))
