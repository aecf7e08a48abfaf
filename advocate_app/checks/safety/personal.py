"""Personal data of a text: telephone numbers, e-mail addresses, bank accounts; and names of machines inside a company."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from advocate_app.checks.safety.emails import emails
from advocate_app.checks.safety.found import Found, apart
from advocate_app.checks.safety.hosts import private_hosts
from advocate_app.checks.safety.ibans import ibans
from advocate_app.checks.safety.phones import REGIONS, phones


def personal_data_in(
    source: str, *, published: Collection[str] = (), regions: Sequence[str] = REGIONS
) -> tuple[Found, ...]:
    """`published` are addresses that the author gives out; `regions` whose telephone numbers are known in their national form."""
    return apart((*emails(source, published), *phones(source, regions), *ibans(source), *private_hosts(source)))
