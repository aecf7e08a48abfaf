"""A real workspace on a made-up clock, and a stand-in for the other side that answers, refuses, or keeps silent as told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar, TypeVar, cast
from uuid import uuid4

import pytest

from advocate_app.assembly import Home, Office
from advocate_app.channels.accounts import KeptAccount
from advocate_app.channels.contract import (
    Accepted,
    Account,
    Exchange,
    Facts,
    Markup,
    NotSent,
    Refused,
    Reply,
    Request,
    Safety,
    Unanswered,
)
from advocate_app.commands import send, write
from advocate_app.commands.begin import Beginning, begin
from advocate_app.outside.clock import MadeUpClock
from advocate_app.publishing.runner import Runner
from advocate_app.vocabulary import AccountId, Delivery, Post

T = TypeVar("T")
MONDAY = datetime(2026, 11, 23, 7, 5, tzinfo=UTC)  # 9:05 in Tallinn
TEXT = "# What the pool told us\n\nWe measured the wait for a connection on a Tuesday, and it was longer than we thought.\n"


class BlindChannel:
    """One that nobody can look up."""

    facts: ClassVar[Facts] = Facts("blind", "Blind", Markup.MARKDOWN, Safety.NONE, ())

    def __init__(self, account: Account) -> None:
        self.account = account

    def publish(self, post: Post) -> Exchange[Accepted]:
        reply = cast(Reply, (yield Request("POST", post.key.hex, body=b"".join(self.payload(post).values()))))
        return Accepted(reply.body.decode(), f"https://remote.example/{post.slug}")

    def payload(self, post: Post) -> Mapping[str, bytes]:
        return {"post.md": f"{post.title}|{post.at.isoformat()}|{post.markdown}".encode()}

    def address(self, post: Post) -> str:
        return ""

    def check_account(self) -> Exchange[str]:
        yield Request("GET", "")
        return "fine"


class RemoteChannel(BlindChannel):
    facts: ClassVar[Facts] = replace(BlindChannel.facts, kind="remote", safety=Safety.LOOKUP)

    def find(self, post: Post) -> Exchange[Accepted | None]:
        reply = cast(Reply, (yield Request("GET", post.key.hex)))
        return Accepted(reply.body.decode(), f"https://remote.example/{post.slug}") if reply.status == 200 else None


@dataclass
class Remote:
    """What the other side has taken, by key, with every body it was sent; `moods` are used up one per POST."""

    taken: dict[str, list[bytes]] = field(default_factory=dict)
    moods: list[str] = field(default_factory=list)
    hidden: bool = False  # has it, and does not show it yet

    def carry(self, exchange: Exchange[T], /) -> T:
        try:
            want = next(exchange)
            while True:
                assert isinstance(want, Request)
                want = exchange.send(self._answer(want))
        except StopIteration as end:
            return cast(T, end.value)

    def _answer(self, want: Request) -> Reply:
        if want.method == "GET":
            there = want.url in self.taken and not self.hidden
            return Reply(200 if there else 404, {}, b"id-1")
        mood = self.moods.pop(0) if self.moods else "take"
        match mood:
            case "offline":
                raise NotSent("the network is down")
            case "later":
                raise NotSent("too many requests", retry_in=90.0)
            case "refuse":
                raise Refused("the text is too short")
            case "bad login":
                raise Refused("the token is no longer valid", account=True)
            case "lose":
                raise Unanswered("no answer in time")
        self.taken.setdefault(want.url, []).append(want.body or b"")
        if mood == "take and drop the answer":
            raise Unanswered("the line went dead")
        return Reply(201, {}, b"id-1")

    @property
    def posts(self) -> int:
        return sum(len(bodies) for bodies in self.taken.values())


@pytest.fixture
def clock() -> MadeUpClock:
    return MadeUpClock(MONDAY, lambda: 0.0)


@pytest.fixture
def office(tmp_path: Path, clock: MadeUpClock) -> Iterator[Office]:
    office = begin(Home(tmp_path / "home"), Beginning("Mari Tamm", "Europe/Tallinn", "EE"), clock=clock)
    yield office
    office.close()


@pytest.fixture
def remote() -> Remote:
    return Remote()


def runner_of(office: Office, remote: Remote, *, worker: str = "w1", blind: bool = False) -> Runner:
    made = BlindChannel if blind else RemoteChannel
    return replace(
        office.runner(worker),
        channel_of=lambda account: made(Account(account.name, account.settings)),
        carry=remote.carry,
        chance=lambda: 1.0,
        is_dead=lambda name: name.startswith("dead"),
    )


def account_of(office: Office, *, safety: Safety = Safety.LOOKUP, name: str = "Remote") -> AccountId:
    account = KeptAccount(AccountId(uuid4()), "remote", name, safety=safety, settle_seconds=30, lease_seconds=45)
    office.accounts.keep_account(account)
    return account.id


def approved(office: Office, account: AccountId, text: str = TEXT) -> Delivery:
    """A post that was written, submitted and approved; its delivery."""
    draft = write.new_draft(office, text=text)
    revision, _ = send.submit(office, draft, [account], reader=office.reader(grammar=False))
    send.approve(office, revision)
    post = office.queue.revision(revision).post_id
    return office.outbox.of_posts([post])[0]
