"""Every guard in the database fires, whoever writes, after the last step too."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

import pytest

from advocate_app.channels.contract import Safety
from advocate_app.problems import NotAllowed
from advocate_app.publishing.outbox import AskPerson, GaveUp, LookUp, Published
from advocate_app.review.revision import Comment
from advocate_app.store import migrate
from advocate_app.store.guards import SENTENCES
from advocate_app.vocabulary import CommentId, DeliveryId, DeliveryState, Picture
from tests.store.conftest import MONDAY, Team

NEVER_CHANGED = ("picture", "revision", "review", "comment", "attempt", "audit", "audit_text")
NEVER_DELETED = (*NEVER_CHANGED, "post", "delivery", "person", "account")
S = DeliveryState


@dataclass(frozen=True)
class Step:
    from_state: DeliveryState
    to_state: DeliveryState


@pytest.fixture
def full(team: Team) -> Team:
    """A workspace with a row in every table that is kept for good."""
    revision = team.submitted(pictures=(Picture("a.png", b"1", "A plot"),))
    team.store.queue.comment(Comment(CommentId(uuid4()), revision.id, team.lead.id, "Good.", MONDAY))
    team.store.queue.decide(team.review(revision), [team.delivery()])
    (job,) = team.store.outbox.claim("w")
    team.store.outbox.start(job, "w", MONDAY)
    return team


def run(team: Team, statement: str, **values: object) -> None:
    with team.store.db.transaction() as tx:
        tx.run(statement, **values)


def test_every_guard_has_a_sentence_and_every_sentence_a_guard() -> None:
    steps = [step.sql for store in ("desk", "workspace") for step in migrate.steps(store)]
    raised = set(re.findall(r"raise\(ABORT, '([^']+)'\)", "".join(steps)))
    assert raised | {"revision.picture"} == set(SENTENCES)


@pytest.mark.parametrize("table", NEVER_DELETED)
def test_nothing_of_it_can_be_deleted(full: Team, table: str) -> None:
    with pytest.raises(NotAllowed, match="kept as it was"):
        run(full, f"DELETE FROM {table}")
    with (
        closing(sqlite3.connect(full.store.db.path)) as raw,
        pytest.raises(sqlite3.IntegrityError, match=r"kept\.for-good"),
    ):
        raw.execute(f"DELETE FROM {table}")


@pytest.mark.parametrize("table", NEVER_CHANGED)
def test_nothing_of_it_can_be_changed(full: Team, table: str) -> None:
    with closing(sqlite3.connect(full.store.db.path)) as raw:
        columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
        for column in columns:
            with pytest.raises(sqlite3.IntegrityError, match=r"kept\.for-good"):
                raw.execute(f"UPDATE {table} SET {column} = {column}")
    with pytest.raises(NotAllowed):
        run(full, f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")


def test_a_post_keeps_its_author(full: Team) -> None:
    with pytest.raises(NotAllowed, match=r"being sent|kept as it was"):
        run(full, "UPDATE post SET author_id = :lead", lead=full.lead.id)
    revision = full.submitted()
    with pytest.raises(NotAllowed, match="kept as it was"):
        run(full, "UPDATE post SET author_id = :lead WHERE id = :id", lead=full.lead.id, id=revision.post_id)


def test_a_seal_and_a_title_fit_their_text(team: Team) -> None:
    insert = """INSERT INTO revision (id, post_id, author_id, no, title, document, content_sha256, submitted_at)
                SELECT 'x', post_id, author_id, 2, {title}, {document}, {sha}, 0 FROM revision WHERE id = :id"""
    revision = team.submitted()
    forged = {"title": "title", "document": "replace(document, 'words', 'swords')", "sha": "content_sha256"}
    with pytest.raises(NotAllowed) as e:
        run(team, insert.format(**forged), id=revision.id)
    assert e.value.id == "revision.hash"
    with pytest.raises(NotAllowed) as e:
        run(team, insert.format(title="'Other'", document="document", sha="content_sha256"), id=revision.id)
    assert e.value.id == "revision.title"
    with pytest.raises(NotAllowed) as e:
        run(team, "INSERT INTO picture (sha256, data) VALUES (:sha256, x'01')", sha256=bytes(32))
    assert e.value.id == "revision.hash"


def reached(team: Team, state: DeliveryState) -> DeliveryId:
    """A delivery in that state, on the way that runners and people take."""
    outbox, account = team.store.outbox, team.account(Safety.NONE)
    planned = team.scheduled(account)
    if state is S.SCHEDULED:
        return planned
    if state is S.WITHDRAWN:
        outbox.withdraw(planned)
        return planned
    (job,) = outbox.claim("w")
    if state is S.CLAIMED:
        return planned
    outbox.start(job, "w", MONDAY)
    match state:
        case S.CHECKING:
            outbox.settle(job, "w", LookUp("", 0))
        case S.NEEDS_ATTENTION:
            outbox.settle(job, "w", AskPerson(""))
        case S.FAILED:
            outbox.settle(job, "w", GaveUp(""))
        case S.PUBLISHED:
            outbox.settle(job, "w", Published("1", ""))
        case _:
            assert state is S.SENDING
    return planned


@pytest.mark.parametrize("state", list(S))
def test_a_delivery_moves_only_as_the_table_of_steps_says(team: Team, state: DeliveryState) -> None:
    planned = reached(team, state)
    with team.store.db.reading() as tx:
        allowed = {
            s.to_state for s in tx.rows(Step, "SELECT from_state, to_state FROM delivery_step") if s.from_state is state
        }
    for to in set(S) - allowed:
        with pytest.raises(NotAllowed) as e:
            run(team, "UPDATE delivery SET state = :to, fence = fence + 1 WHERE id = :id", to=to, id=planned)
        assert e.value.id == "delivery.step", to
    assert state not in (S.PUBLISHED, S.WITHDRAWN) or not allowed


FROZEN = ("id", "revision_id", "post_id", "author_id", "content_sha256", "approval_id", "account_id", "slug")


@pytest.mark.parametrize("column", FROZEN)
def test_what_a_delivery_carries_is_frozen(team: Team, column: str) -> None:
    planned = reached(team, S.SCHEDULED)
    value = "x'00'" if column == "content_sha256" else "'x'"
    with pytest.raises(NotAllowed) as e:
        run(team, f"UPDATE delivery SET {column} = {value} WHERE id = :id", id=planned)
    assert e.value.id == "delivery.frozen"


def test_the_date_of_the_first_attempt_and_the_slot_of_a_claim_are_frozen(team: Team) -> None:
    planned = reached(team, S.CLAIMED)
    with pytest.raises(NotAllowed) as e:
        run(team, "UPDATE delivery SET state = 'sending', due_at = due_at + 900000000 WHERE id = :id", id=planned)
    assert e.value.id == "delivery.frozen"
    sent = reached(team, S.CHECKING)
    with pytest.raises(NotAllowed) as e:
        run(team, "UPDATE delivery SET state = 'checking', sent_as = 0 WHERE id = :id", id=sent)
    assert e.value.id == "delivery.frozen"


def test_a_fence_never_goes_back_and_a_claim_raises_it(team: Team) -> None:
    planned = reached(team, S.SCHEDULED)
    for statement in (
        "UPDATE delivery SET fence = fence - 1 WHERE id = :id",
        "UPDATE delivery SET state = 'claimed' WHERE id = :id",
        "UPDATE delivery SET state = 'claimed', fence = fence + 2 WHERE id = :id",
        "UPDATE delivery SET state = 'withdrawn' WHERE id = :id",
    ):
        with pytest.raises(NotAllowed) as e:
            run(team, statement, id=planned)
        assert e.value.id == "delivery.stale"


def test_sending_needs_the_newest_approval(team: Team) -> None:
    """Even where somebody got past every other guard."""
    planned = reached(team, S.CLAIMED)
    with closing(sqlite3.connect(team.store.db.path)) as raw:
        raw.execute("DROP TRIGGER review_decides")
        raw.execute("DROP TRIGGER log_review")
        raw.create_function("sha256", 1, lambda v: v)
        raw.execute(
            """INSERT INTO review (id, revision_id, post_id, author_id, content_sha256, reviewer_id, verdict, at)
               SELECT 'x', revision_id, post_id, author_id, content_sha256, reviewer_id, 'revoked', 0 FROM review"""
        )
        raw.commit()
    with pytest.raises(NotAllowed) as e:
        run(team, "UPDATE delivery SET state = 'sending' WHERE id = :id", id=planned)
    assert e.value.id == "delivery.not-approved"


def test_a_delivery_begins_at_the_beginning(team: Team) -> None:
    revision = team.submitted()
    review = team.review(revision)
    team.store.queue.decide(review)
    for column, value in (
        ("state", "'published'"),
        ("fence", "1"),
        ("tries", "1"),
        ("published_at", "1"),
        ("next_try_at", "-1"),
    ):
        columns = {
            "state": "'scheduled'",
            "fence": "0",
            "tries": "0",
            "published_at": "NULL",
            "next_try_at": "0",
            column: value,
        }
        with pytest.raises(NotAllowed) as e:
            run(
                team,
                f"""INSERT INTO delivery (id, revision_id, post_id, author_id, content_sha256, approval_id, account_id, slug, due_at,
                      updated_at, {", ".join(columns)})
                    SELECT 'x', revision_id, post_id, author_id, content_sha256, id, :account, 's', 0, 0, {", ".join(columns.values())}
                      FROM review""",
                account=team.blog.id,
            )
        assert e.value.id == "delivery.step"


def test_an_account_keeps_its_owner_and_stays_closed(team: Team) -> None:
    with pytest.raises(NotAllowed, match="kept as it was"):
        run(team, "UPDATE account SET owner_id = :id", id=team.author.id)
    team.store.accounts.close_account(team.blog.id, MONDAY + timedelta(1))
    with pytest.raises(NotAllowed, match="This account is closed"):
        run(team, "UPDATE account SET closed_at = NULL")
