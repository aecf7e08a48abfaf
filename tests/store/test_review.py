"""What waits, what was said of it, and what the database refuses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import uuid4

import pytest

from advocate_app.problems import NotAllowed, NotThere, Wrong
from advocate_app.publishing.outbox import Published
from advocate_app.review.revision import Anchor, Comment, Verdict, Waiting, Workspace
from advocate_app.schedule.slots import Taken
from advocate_app.store.db import Conflict, Denied
from advocate_app.store.files import WorkspaceStore
from advocate_app.vocabulary import NOTHING, CommentId, DeliveryState, Kind, Picture, PostId, RevisionId
from tests.store.conftest import MONDAY, Team


@dataclass(frozen=True)
class Count:
    n: int


def test_a_workspace_asks_for_what_it_was_told(workspace: WorkspaceStore) -> None:
    assert workspace.queue.workspace() == Workspace("")
    asked = Workspace("Kiire", "Kiire OÜ", four_eyes=True, promised_minutes=60)
    workspace.queue.set_workspace(Workspace("Kiire"))
    assert workspace.queue.set_workspace(asked).touches(Kind.SETTING)
    assert workspace.queue.workspace() == asked


def test_a_submitted_revision_waits_as_it_is(team: Team) -> None:
    wished = MONDAY + timedelta(hours=2)
    picture = Picture("plot.png", b"\x00\xff", "A plot")
    revision = team.submitted(pictures=(picture,), wished_at=wished)
    queue = team.store.queue
    assert queue.revision(revision.id) == revision
    assert queue.pictures(revision) == (picture,)
    assert queue.waiting() == (
        Waiting(revision.post_id, revision.id, team.author.id, "Mari Tamm", 1, "Title 1", MONDAY, wished, {"stops": 0}),
    )


def test_submitting_twice_changes_nothing(team: Team) -> None:
    revision = team.submitted()
    assert team.store.queue.submit(revision, genre="how-to", pictures=()) == NOTHING
    assert team.store.queue.revisions(revision.post_id) == (revision,)


def test_a_refused_submission_leaves_no_half(team: Team) -> None:
    revision = team.submitted()
    forged = replace(revision, id=RevisionId(uuid4()), post_id=PostId(uuid4()), content_sha256=bytes(32))
    with pytest.raises(NotAllowed, match="don't match"):
        team.store.queue.submit(forged, genre="", pictures=(Picture("a.png", b"1"),))
    with team.store.db.reading() as tx:
        assert tx.rows(Count, "SELECT count(*) AS n FROM post")[0].n == 1
        assert tx.rows(Count, "SELECT count(*) AS n FROM picture")[0].n == 0


def test_a_revision_without_its_picture_is_refused(team: Team) -> None:
    revision = team.submitted(pictures=(Picture("a.png", b"1", "A plot"),))
    other = replace(
        revision,
        id=RevisionId(uuid4()),
        no=2,
        document=revision.document.replace(revision.content.pictures[0].sha256, "ab" * 32),
    )
    with pytest.raises(NotAllowed, match="A picture of this post is missing"):
        team.store.queue.submit(other, genre="", pictures=())
    with pytest.raises(Wrong, match="at most 10 are kept"):
        team.store.queue.submit(other, genre="", pictures=(Picture("b.png", bytes(10_000_001)),))


def test_a_new_revision_takes_the_place_of_the_old_one_in_the_queue(team: Team) -> None:
    first = team.submitted()
    other = team.submitted()
    team.clock.go(minutes=5)
    second = team.submitted(post=first.post_id, no=2)
    assert [w.revision_id for w in team.store.queue.waiting()] == [other.id, second.id]
    assert team.store.queue.revisions(first.post_id) == (second, first)
    assert team.store.queue.posts() == (second, other)
    assert team.store.queue.posts(team.author.id) == (second, other)
    assert team.store.queue.posts(team.lead.id) == ()


def test_an_approval_makes_the_deliveries_in_the_same_step(team: Team) -> None:
    revision = team.submitted()
    review, delivery = team.review(revision), team.delivery(due_at=MONDAY + timedelta(hours=1))
    changed = team.store.queue.decide(review, [delivery])
    assert changed.ids == {(Kind.POST, revision.post_id), (Kind.DELIVERY, delivery.id)}
    assert team.store.queue.decide(review, [delivery]) == NOTHING
    assert team.store.queue.waiting() == ()
    assert team.store.queue.reviews(revision.post_id) == (review,)
    made = team.store.outbox.delivery(delivery.id)
    assert (made.state, made.title, made.due_at) == (DeliveryState.SCHEDULED, "Title 1", delivery.due_at)
    assert team.store.queue.taken(MONDAY) == (Taken(team.blog.id, delivery.due_at),)
    assert team.store.queue.taken(MONDAY + timedelta(hours=2)) == ()
    assert team.store.queue.slugs(team.blog.id) == {"a-title"}


def test_an_approval_that_can_t_be_planned_leaves_the_post_waiting(team: Team) -> None:
    revision = team.submitted()
    elsewhere = team.account()
    with pytest.raises(NotAllowed, match="does not go to this account"):
        team.store.queue.decide(team.review(revision), [team.delivery(), team.delivery(elsewhere)])
    assert len(team.store.queue.waiting()) == 1
    assert team.store.outbox.open_ones() == ()


def test_four_eyes_are_the_databases_word(team: Team) -> None:
    lead_author = team.lead
    team.store.queue.set_workspace(Workspace("Kiire", four_eyes=True))
    revision = team.submitted(by=lead_author)
    with pytest.raises(NotAllowed, match="This workspace asks for four eyes, and this is your own post"):
        team.store.queue.decide(team.review(revision, by=lead_author), [team.delivery()])
    team.store.queue.set_workspace(Workspace("Kiire"))
    team.store.queue.decide(team.review(revision, by=lead_author), [team.delivery()])


def test_only_a_lead_decides_over_others(team: Team) -> None:
    revision = team.submitted(by=team.lead)
    with pytest.raises(NotAllowed, match="Only a communications lead"):
        team.store.queue.decide(team.review(revision, by=team.author))


def test_only_the_newest_revision_can_be_decided(team: Team) -> None:
    first = team.submitted()
    team.submitted(post=first.post_id, no=2)
    with pytest.raises(NotAllowed, match="newer version"):
        team.store.queue.decide(team.review(first))
    with pytest.raises(NotAllowed, match="newer version"):
        team.submitted(post=first.post_id, no=2)


def test_a_version_is_approved_once(team: Team) -> None:
    revision = team.submitted()
    team.store.queue.decide(team.review(revision), [team.delivery()])
    with pytest.raises(NotAllowed, match="approved already"):
        team.store.queue.decide(team.review(revision), [team.delivery()])


def test_an_approval_holds_for_its_seal_and_nothing_else(team: Team) -> None:
    revision = team.submitted()
    with pytest.raises(Conflict):
        team.store.queue.decide(replace(team.review(revision), content_sha256=bytes(32)))
    with pytest.raises(Conflict):
        team.store.queue.decide(replace(team.review(revision, by=team.lead), author_id=team.lead.id))
    with pytest.raises(NotAllowed, match="not approved in exactly this form"), team.store.db.transaction() as tx:
        tx.run(
            """INSERT INTO delivery (id, revision_id, post_id, author_id, content_sha256, approval_id, account_id, slug, due_at,
                 next_try_at, updated_at) VALUES ('x', :r, :p, :a, :s, 'none', :b, 'slug', 0, 0, 0)""",
            r=revision.id,
            p=revision.post_id,
            a=revision.author_id,
            s=revision.content_sha256,
            b=team.blog.id,
        )


@pytest.mark.parametrize("verdict", [Verdict.CHANGES, Verdict.REVOKED])
def test_what_was_planned_is_withdrawn_when_the_approval_goes(team: Team, verdict: Verdict) -> None:
    planned = team.scheduled()
    revision = team.store.queue.revision(team.store.outbox.delivery(planned).revision_id)
    team.clock.go(days=-1)  # what was said last counts, whatever the clock says
    team.store.queue.decide(team.review(revision, verdict))
    assert team.store.outbox.delivery(planned).state is DeliveryState.WITHDRAWN
    assert team.store.outbox.claim("w") == ()
    again = team.delivery()
    team.store.queue.decide(team.review(revision), [again])
    assert [j.id for j in team.store.outbox.claim("w")] == [again.id]


def test_a_word_taken_back_leaves_the_post_waiting_as_before(team: Team) -> None:
    team.scheduled()
    (revision,) = team.store.queue.posts()
    for verdict in (Verdict.REVOKED, Verdict.CHANGES, Verdict.REVOKED):
        team.store.queue.decide(team.review(revision, verdict))
        waiting = [w.revision_id for w in team.store.queue.waiting()]
        assert waiting == ([revision.id] if verdict is Verdict.REVOKED else [])


def test_a_new_revision_withdraws_what_was_planned_of_the_old_one(team: Team) -> None:
    planned = team.scheduled()
    delivery = team.store.outbox.delivery(planned)
    team.submitted(post=delivery.post_id, no=2)
    assert team.store.outbox.delivery(planned).state is DeliveryState.WITHDRAWN


def test_a_withdrawn_post_is_withdrawn_for_good(team: Team) -> None:
    planned = team.scheduled()
    post = team.store.outbox.delivery(planned).post_id
    assert team.store.queue.withdraw(post, MONDAY).ids == {(Kind.POST, post), (Kind.DELIVERY, planned)}
    assert team.store.queue.withdraw(post, MONDAY) == NOTHING
    assert team.store.outbox.delivery(planned).state is DeliveryState.WITHDRAWN
    assert team.store.queue.posts() == ()
    with pytest.raises(NotAllowed, match="withdrawn for good"):
        team.submitted(post=post, no=2)
    with pytest.raises(NotAllowed, match="withdrawn for good"):
        team.store.queue.decide(team.review(team.store.queue.revisions(post)[0]))
    with pytest.raises(NotAllowed, match="withdrawn for good"), team.store.db.transaction() as tx:
        tx.run("UPDATE post SET withdrawn_at = NULL")
    with pytest.raises(NotThere):
        team.store.queue.withdraw(PostId(uuid4()), MONDAY)


def test_a_text_goes_to_nobody_elses_account(team: Team) -> None:
    leads_own = team.account(owner=team.lead.id)
    revision = team.submitted(leads_own)
    with pytest.raises(NotAllowed, match="somebody else's own"):
        team.store.queue.decide(team.review(revision), [team.delivery(leads_own)])


def test_a_post_goes_to_an_account_once(team: Team) -> None:
    planned = team.scheduled()
    delivery = team.store.outbox.delivery(planned)
    job = team.store.outbox.claim("w")[0]
    team.store.outbox.start(job, "w", MONDAY)
    team.store.outbox.settle(job, "w", Published("1", "https://x.test/1"))
    second = team.submitted(post=delivery.post_id, no=2)
    with pytest.raises(NotAllowed, match="out there already"):
        team.store.queue.decide(team.review(second), [team.delivery()])


def test_nothing_goes_to_a_closed_account(team: Team) -> None:
    revision = team.submitted()
    team.store.accounts.close_account(team.blog.id, MONDAY)
    with pytest.raises(NotAllowed, match="This account is closed"):
        team.store.queue.decide(team.review(revision), [team.delivery()])


def test_slots_lie_on_quarter_hours(team: Team) -> None:
    revision = team.submitted()
    with pytest.raises(Denied):
        team.store.queue.decide(team.review(revision), [team.delivery(due_at=MONDAY + timedelta(minutes=1))])


def test_comments_keep_their_place_in_the_text(team: Team) -> None:
    revision = team.submitted()
    plain = Comment(CommentId(uuid4()), revision.id, team.lead.id, "Good.", MONDAY)
    pinned = Comment(
        CommentId(uuid4()),
        revision.id,
        team.lead.id,
        "Why?",
        MONDAY + timedelta(minutes=1),
        Anchor("words", "– ", ".", 7, 12),
    )
    assert team.store.queue.comment(plain).ids == {(Kind.POST, revision.post_id)}
    team.store.queue.comment(pinned)
    assert team.store.queue.comment(pinned) == NOTHING
    assert team.store.queue.comments(revision.id) == (plain, pinned)
    with pytest.raises(Conflict):
        team.store.queue.comment(replace(plain, id=CommentId(uuid4()), revision_id=RevisionId(uuid4())))


def test_what_is_being_sent_can_t_be_replaced_or_taken_back(team: Team) -> None:
    planned = team.scheduled()
    post = team.store.outbox.delivery(planned).post_id
    team.store.outbox.start(team.store.outbox.claim("w")[0], "w", MONDAY)
    with pytest.raises(NotAllowed, match="being sent right now"):
        team.submitted(post=post, no=2)
    with pytest.raises(NotAllowed, match="being sent right now"):
        team.store.queue.withdraw(post, MONDAY)
