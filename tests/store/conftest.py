"""Stores in real files, and a clock that tests set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from advocate_app.channels.accounts import KeptAccount
from advocate_app.channels.contract import Safety
from advocate_app.people.person import Person
from advocate_app.review.content import Content, document, picture_seal, seal
from advocate_app.review.revision import NewDelivery, Review, Revision, Verdict
from advocate_app.store.files import Desk, WorkspaceStore, open_desk, open_workspace
from advocate_app.vocabulary import AccountId, DeliveryId, PersonId, Picture, PostId, ReviewId, RevisionId

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


class SetClock:
    """Stands still until it is set."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self.moment = now

    def now(self) -> datetime:
        return self.moment

    def go(self, **by: float) -> datetime:
        self.moment += timedelta(**by)
        return self.moment


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture(params=["sqlite"])
def database(request: pytest.FixtureRequest) -> str:
    """Contract tests run once for each database; the team's comes later."""
    return str(request.param)


@pytest.fixture
def desk(tmp_path: Path, clock: SetClock, database: str) -> Iterator[Desk]:
    assert database == "sqlite"
    desk = open_desk(tmp_path / "home" / "desk.db", clock)
    yield desk
    desk.close()


@pytest.fixture
def workspace(tmp_path: Path, clock: SetClock, database: str) -> Iterator[WorkspaceStore]:
    assert database == "sqlite"
    workspace = open_workspace(tmp_path / "home" / "workspace.db", clock)
    yield workspace
    workspace.close()


@dataclass(frozen=True)
class Team:
    """A workspace with an author, a lead and a blog, and the few steps that tests begin with."""

    store: WorkspaceStore
    clock: SetClock
    author: Person
    lead: Person
    blog: KeptAccount

    def account(self, safety: Safety = Safety.LOOKUP, owner: PersonId | None = None) -> KeptAccount:
        account = KeptAccount(AccountId(uuid4()), "folder", f"Blog {uuid4().hex}", {"folder": "/x"}, owner, safety)
        self.store.accounts.keep_account(account)
        return account

    def submitted(
        self,
        *accounts: KeptAccount,
        post: PostId | None = None,
        no: int = 1,
        by: Person | None = None,
        pictures: tuple[Picture, ...] = (),
        wished_at: datetime | None = None,
    ) -> Revision:
        author = by or self.author
        channels = tuple(a.id for a in accounts or (self.blog,))
        seals = tuple(picture_seal(p) for p in pictures)
        text = document(Content(f"Title {no}", "Text – words.\n", author.name, channels, pictures=seals))
        revision = Revision(
            RevisionId(uuid4()),
            post or PostId(uuid4()),
            author.id,
            no,
            f"Title {no}",
            text,
            seal(text),
            wished_at,
            self.clock.now(),
            {"stops": 0},
        )
        self.store.queue.submit(revision, genre="how-to", pictures=pictures)
        return revision

    def review(self, revision: Revision, verdict: Verdict = Verdict.APPROVED, by: Person | None = None) -> Review:
        return Review(
            ReviewId(uuid4()),
            revision.id,
            revision.post_id,
            revision.author_id,
            revision.content_sha256,
            (by or self.lead).id,
            verdict,
            "",
            self.clock.now(),
        )

    def delivery(self, account: KeptAccount | None = None, due_at: datetime | None = None) -> NewDelivery:
        return NewDelivery(DeliveryId(uuid4()), (account or self.blog).id, "a-title", due_at or self.clock.now())

    def scheduled(self, account: KeptAccount | None = None, due_at: datetime | None = None) -> DeliveryId:
        """A delivery of an approved post, due now or at `due_at`."""
        revision = self.submitted(account or self.blog)
        delivery = self.delivery(account, due_at)
        self.store.queue.decide(self.review(revision), [delivery])
        return delivery.id


@pytest.fixture
def team(workspace: WorkspaceStore, clock: SetClock) -> Team:
    return team_in(workspace, clock)


def team_in(workspace: WorkspaceStore, clock: SetClock) -> Team:
    author = Person(PersonId(uuid4()), "Mari Tamm", "Europe/Tallinn", "EE")
    lead = Person(PersonId(uuid4()), "Jaan Kask", "Europe/Tallinn", "EE", lead=True)
    for person in (author, lead):
        workspace.directory.keep_person(person)
    blog = KeptAccount(AccountId(uuid4()), "folder", "Engineering blog", {"folder": "/srv/blog"})
    workspace.accounts.keep_account(blog)
    return Team(workspace, clock, author, lead, blog)
