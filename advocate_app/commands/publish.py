"""Accounts to publish with, and what happens to deliveries by a person's hand: move, withdraw, confirm, publish what is due."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from uuid import uuid4

from advocate_app.assembly import Office
from advocate_app.channels.accounts import KeptAccount
from advocate_app.problems import NotAllowed, Wrong
from advocate_app.publishing.outbox import Receipt
from advocate_app.schedule.explain import why_not
from advocate_app.schedule.slots import Taken, good_slots
from advocate_app.vocabulary import NOTHING, AccountId, Changed, Delivery, DeliveryId, DeliveryState, PersonId, PostId

RECENT = timedelta(days=1)
MOVABLE = {DeliveryState.SCHEDULED, DeliveryState.FAILED, DeliveryState.NEEDS_ATTENTION}


def add_account(
    office: Office,
    kind: str,
    name: str,
    settings: Mapping[str, str],
    *,
    secret: str | None = None,
    owner: PersonId | None = None,
    gap_minutes: int = 60,
    lease_seconds: float | None = None,
    settle_seconds: float | None = None,
) -> KeptAccount:
    """Adds an account of the channel `kind`; its secret goes to the keychain. Raises `Wrong` for settings that can't be used.

    Lease and settle time are the channel's own unless given (seconds).
    """
    if not name.strip():
        raise Wrong("account.name", "The channel needs a name.", "Write one such as “Blog”.")
    facts = office.catalog.kind(kind).facts
    known = {field.name: field for field in facts.fields if not field.secret}
    for key in settings:
        if key not in known:
            raise Wrong(
                "account.setting",
                "{kind} has no setting “{key}”.",
                "Use one of: {known}.",
                kind=facts.name,
                key=key,
                known=", ".join(known),
            )
    whole = {key: settings.get(key, "").strip() or field.default for key, field in known.items()}
    account = KeptAccount(
        AccountId(uuid4()),
        kind,
        name.strip(),
        {key: value for key, value in whole.items() if value},
        owner,
        facts.safety,
        gap_minutes,
        facts.lease_seconds if lease_seconds is None else lease_seconds,
        facts.settle_seconds if settle_seconds is None else settle_seconds,
    )
    office.channel(account, secret=secret)  # says what is wrong with the settings
    if secret:
        office.secrets.keep(account.id.hex, secret)
    office.accounts.keep_account(account)
    return account


def change_account(
    office: Office,
    id: AccountId,
    *,
    name: str | None = None,
    settings: Mapping[str, str] | None = None,
    secret: str | None = None,
) -> Changed:
    """Changes its name or settings, checked as when it was added; a new secret takes the old one's place in the keychain."""
    account = office.accounts.account(id)
    changed = replace(account, name=name or account.name, settings=dict(settings or account.settings))
    office.channel(changed, secret=secret)
    if secret:
        office.secrets.keep(id.hex, secret)
    return office.accounts.keep_account(changed)


def close_account(office: Office, id: AccountId) -> Changed:
    """Closes it for good and forgets its secret. Raises `NotAllowed` while something is planned for it."""
    changed = office.accounts.close_account(id, office.clock.now())
    office.secrets.forget(id.hex)
    return changed


def check_account(office: Office, id: AccountId) -> str:
    """Looks at the other side without publishing; a sentence on what was found. Clears or sets the account's problem."""
    from advocate_app.channels.contract import NotSent, Refused, Unanswered
    from advocate_app.outside.fulfil import drive

    account = office.accounts.account(id)
    try:
        said = drive(office.channel(account, with_secret=True).check_account(), office.hands)
    except (NotSent, Refused, Unanswered) as e:
        office.accounts.flag_account(id, e.why)
        raise NotAllowed(
            "account.check",
            "{name} can't be used: {why}.",
            "Look at its settings.",
            name=account.name,
            why=e.why.rstrip("."),
        ) from e
    office.accounts.flag_account(id, "")
    return said


def slots_for(
    office: Office, author: PersonId, accounts: tuple[AccountId, ...], *, first: int = 12
) -> tuple[datetime, ...]:
    """The next good slots (UTC) of `author` on these accounts, earliest first."""
    now = office.clock.now()
    person = office.directory.person(author)
    slots: Iterator[datetime] = good_slots(
        person, office.directory.leaves(author), office.queue.taken(now - RECENT), _gaps(office, accounts), now=now
    )
    return tuple(islice(slots, first))


def check_slot(
    office: Office, author: PersonId, accounts: tuple[AccountId, ...], at: datetime, *, besides: datetime | None = None
) -> None:
    """Raises what speaks against `at` (aware) as a slot of `author`; the slot `besides` is about to be free."""
    now = office.clock.now()
    taken = [t for t in office.queue.taken(now - RECENT) if not (t.account_id in accounts and t.at == besides)]
    person = office.directory.person(author)
    problem = why_not(at, person, office.directory.leaves(author), taken, _gaps(office, accounts), now=now)
    if problem is not None:
        raise problem


def move(office: Office, id: DeliveryId, at: datetime) -> Changed:
    """Gives the delivery the slot `at` (aware), in its author's work time. Raises `NotAllowed` with the reason."""
    delivery = office.outbox.delivery(id)
    if delivery.state not in MOVABLE:
        raise NotAllowed(
            "delivery.not-movable",
            "It is {state}.",
            "Only what is still to go out can move.",
            state=delivery.state.value,
        )
    check_slot(office, delivery.author_id, (delivery.account_id,), at, besides=delivery.due_at)
    return office.outbox.move(id, at)


def move_back(office: Office, delivery: Delivery) -> Changed:
    """Undoes a move: the slot that it had, if it is still good."""
    return move(office, delivery.id, delivery.due_at)


def withdraw_delivery(office: Office, id: DeliveryId) -> Changed:
    """Takes back one delivery that has not left."""
    return office.outbox.withdraw(id)


def withdraw_post(office: Office, id: PostId) -> Changed:
    """Takes the whole post back for good; its draft stays."""
    return office.queue.withdraw(id, office.clock.now())


def confirm(office: Office, id: DeliveryId, url: str) -> Changed:
    """A person looked and found it published at `url`."""
    return office.outbox.confirm(id, url.strip())


def publish_due(office: Office, *, worker: str | None = None, check: Callable[[], None] = lambda: None) -> Changed:
    """One round of the outbox: what is due goes out, what is unknown is looked up."""
    from advocate_app.commands.evidence import take_in_posts
    from advocate_app.publishing.runner import work_off

    return work_off(office.runner(worker), check=check) | take_in_posts(office)


def go_to_next_slot(office: Office) -> datetime | None:
    """On a made-up clock: goes to the next slot and publishes what is due then; None where nothing is planned."""
    from advocate_app.outside.clock import MadeUpClock

    if not isinstance(office.clock, MadeUpClock):
        raise NotAllowed("clock.real", "Only a made-up clock can jump.", "Open the sample workspace to try it.")
    due = office.outbox.next_due()
    if due is None:
        return None
    office.clock.go_to(due)
    changed = NOTHING
    for _ in range(3):
        changed |= publish_due(office)
    return due


def receipts(office: Office, author: PersonId | None = None, *, days: int = 60) -> tuple[Receipt, ...]:
    """What went out in the last days, newest first."""
    now = office.clock.now()
    found = [
        office.outbox.receipt(d.id)
        for d in office.outbox.deliveries(now - timedelta(days=days), now + timedelta(minutes=1))
        if d.state is DeliveryState.PUBLISHED and author in (None, d.author_id)
    ]
    return tuple(sorted(found, key=lambda r: r.published_at or r.delivery.due_at, reverse=True))


def _gaps(office: Office, accounts: tuple[AccountId, ...]) -> dict[AccountId, int]:
    return {a: office.accounts.account(a).gap_minutes for a in accounts}


def taken(office: Office) -> tuple[Taken, ...]:
    """What the accounts have from yesterday on."""
    return office.queue.taken(office.clock.now() - RECENT)
