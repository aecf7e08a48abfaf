"""The outbox: claimed once, evidence first, settled once, and a person decides where nobody else can look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from advocate_app.channels.contract import Safety
from advocate_app.problems import NotAllowed, NotThere
from advocate_app.publishing.outbox import AskPerson, GaveUp, Job, LookUp, Move, Outcome, Published, TryAgain
from advocate_app.review.revision import Verdict
from advocate_app.vocabulary import NOTHING, Changed, DeliveryId, DeliveryState, Kind
from tests.store.conftest import MONDAY, Team

OUT = Published("c0ffee", "https://x.test/a-title", {"commit": "c0ffee", "path": "content/a-title.md"})
S = DeliveryState


def nobody(worker: str) -> bool:
    return False


def everybody(worker: str) -> bool:
    return True


def claimed(team: Team, safety: Safety = Safety.LOOKUP) -> Job:
    planned = team.scheduled(team.account(safety))
    (job,) = team.store.outbox.claim("w")
    assert job.id == planned
    return job


def sending(team: Team, safety: Safety = Safety.LOOKUP) -> Job:
    job = claimed(team, safety)
    assert team.store.outbox.start(job, "w", job.due_at)
    return job


def state(team: Team, job: Job) -> DeliveryState:
    return team.store.outbox.delivery(job.id).state


def test_from_claim_to_receipt(team: Team) -> None:
    planned = team.scheduled()
    outbox = team.store.outbox
    (job,) = outbox.claim("w", 5)
    assert (job.id, job.fence, job.tries, job.slug, job.sent_as, job.safety) == (
        planned,
        1,
        0,
        "a-title",
        None,
        Safety.LOOKUP,
    )
    assert (job.due_at, job.lease_seconds, job.settle_seconds, job.settle_until) == (MONDAY, 45.0, 30.0, None)
    assert outbox.claim("w2", 5) == ()
    team.clock.go(seconds=1)
    assert not outbox.sending(job)
    assert outbox.start(job, "w", MONDAY)
    assert outbox.sending(job)
    assert not outbox.start(job, "w", MONDAY)
    at = team.clock.go(seconds=1)
    assert outbox.settle(job, "w", OUT) == Changed.one(Kind.DELIVERY, planned)
    assert outbox.settle(job, "w", OUT) == NOTHING
    receipt = outbox.receipt(planned)
    assert (receipt.published_at, receipt.slug, receipt.tries, receipt.detail) == (at, "a-title", 1, OUT.detail)
    assert (receipt.delivery.state, receipt.delivery.remote_id, receipt.delivery.remote_url) == (
        S.PUBLISHED,
        "c0ffee",
        OUT.url,
    )
    assert [(a.step, a.worker, a.at) for a in outbox.attempts(planned)] == [
        ("sending", "w", MONDAY + timedelta(seconds=1)),
        ("published", "w", at),
    ]


def test_nothing_is_claimed_before_its_slot(team: Team) -> None:
    team.scheduled(due_at=MONDAY + timedelta(minutes=15))
    assert team.store.outbox.claim("w") == ()
    assert team.store.outbox.next_due() == MONDAY + timedelta(minutes=15)
    team.clock.go(minutes=15)
    assert len(team.store.outbox.claim("w")) == 1


def test_an_account_sends_one_at_a_time_and_earliest_first(team: Team) -> None:
    late, early = team.scheduled(due_at=MONDAY), team.scheduled(due_at=MONDAY - timedelta(minutes=15))
    other = team.scheduled(team.account())
    jobs = team.store.outbox.claim("w", 5)
    assert {j.id for j in jobs} == {early, other}
    assert team.store.outbox.claim("w", 5) == ()
    first = next(j for j in jobs if j.id == early)
    team.store.outbox.start(first, "w", MONDAY)
    assert team.store.outbox.claim("w", 5) == ()
    team.store.outbox.settle(first, "w", OUT)
    assert [j.id for j in team.store.outbox.claim("w", 5)] == [late]


def test_an_account_with_a_problem_waits(team: Team) -> None:
    team.scheduled()
    team.store.accounts.flag_account(team.blog.id, "login refused")
    assert team.store.outbox.claim("w") == ()
    assert team.store.outbox.next_due() is None
    team.store.accounts.flag_account(team.blog.id, "")
    assert len(team.store.outbox.claim("w")) == 1


OUTCOMES: list[tuple[Outcome, DeliveryState]] = [
    (OUT, S.PUBLISHED),
    (TryAgain("no route", 60), S.SCHEDULED),
    (GaveUp("refused"), S.FAILED),
    (LookUp("no answer", 30), S.CHECKING),
    (AskPerson("nobody can look"), S.NEEDS_ATTENTION),
]


@pytest.mark.parametrize(("outcome", "after"), OUTCOMES)
def test_what_comes_of_an_attempt(team: Team, outcome: Outcome, after: DeliveryState) -> None:
    job = sending(team)
    assert team.store.outbox.settle(job, "w", outcome) == Changed.one(Kind.DELIVERY, job.id)
    assert state(team, job) is after
    if not isinstance(outcome, Published):
        assert team.store.outbox.delivery(job.id).problem == outcome.why


@pytest.mark.parametrize("outcome", [o for o, _ in OUTCOMES])
def test_whoever_holds_an_older_fence_changes_nothing(team: Team, outcome: Outcome) -> None:
    old = sending(team)
    team.store.outbox.settle(old, "w", TryAgain("no route", 0))
    (new,) = team.store.outbox.claim("w2")
    assert new.fence == old.fence + 1
    assert (new.tries, new.sent_as) == (1, old.due_at)
    team.store.outbox.start(new, "w2", new.due_at + timedelta(minutes=15))
    assert team.store.outbox.settle(old, "w", outcome) == NOTHING
    assert state(team, new) is S.SENDING
    assert not team.store.outbox.sending(old)
    assert not team.store.outbox.start(old, "w", MONDAY)


def test_a_claim_can_be_moved_or_put_to_a_person_before_it_is_sent(team: Team) -> None:
    job = claimed(team)
    slot = MONDAY + timedelta(hours=3)
    team.store.outbox.settle(job, "w", Move("too late for its slot", slot))
    moved = team.store.outbox.delivery(job.id)
    assert (moved.state, moved.due_at, moved.problem) == (S.SCHEDULED, slot, "too late for its slot")
    assert team.store.outbox.claim("w") == ()
    team.clock.go(hours=3)
    (again,) = team.store.outbox.claim("w")
    team.store.outbox.settle(again, "w", AskPerson("too late"))
    assert state(team, again) is S.NEEDS_ATTENTION


def test_a_retry_waits_as_long_as_it_was_told(team: Team) -> None:
    job = sending(team)
    team.store.outbox.settle(job, "w", TryAgain("busy", 90.5))
    assert team.store.outbox.next_due() == MONDAY + timedelta(seconds=90.5)
    team.clock.go(seconds=90)
    assert team.store.outbox.claim("w") == ()
    team.clock.go(seconds=1)
    assert len(team.store.outbox.claim("w")) == 1


def test_an_unanswered_attempt_is_looked_up_by_one_runner_at_a_time(team: Team) -> None:
    job = sending(team)
    outbox = team.store.outbox
    outbox.settle(job, "w", LookUp("no answer", 10))
    assert outbox.claim_checks("w") == ()
    assert outbox.claim("w") == ()
    team.clock.go(seconds=10)
    (check,) = outbox.claim_checks("w2")
    assert (check.fence, check.settle_until) == (job.fence + 1, MONDAY + timedelta(seconds=30))
    assert outbox.claim_checks("w3") == ()
    assert outbox.settle(job, "w", TryAgain("certainly not", 0)) == NOTHING
    outbox.settle(check, "w2", LookUp("not found yet", 20))
    team.clock.go(seconds=20)
    (check,) = outbox.claim_checks("w2")
    assert check.settle_until == MONDAY + timedelta(seconds=30)  # fixed by the attempt, not by the looks
    outbox.settle(check, "w2", TryAgain("it did not arrive", 0))
    (again,) = outbox.claim("w")
    assert (again.tries, again.settle_until) == (1, None)


def test_a_late_answer_settles_the_question(team: Team) -> None:
    job = sending(team, Safety.NONE)
    team.clock.go(minutes=2)
    team.store.outbox.sweep("other", nobody)
    assert state(team, job) is S.NEEDS_ATTENTION
    assert team.store.outbox.settle(job, "w", TryAgain("no", 0)) == NOTHING
    assert team.store.outbox.settle(job, "w", OUT).touches(Kind.DELIVERY)
    assert state(team, job) is S.PUBLISHED
    assert [a.step for a in team.store.outbox.attempts(job.id)] == ["sending", "swept", "not sent", "published"]


@pytest.mark.parametrize(
    ("safety", "after"),
    [(Safety.KEYED, S.CHECKING), (Safety.LOOKUP, S.CHECKING), (Safety.NONE, S.NEEDS_ATTENTION)],
)
def test_what_a_dead_runner_was_sending_is_unknown(team: Team, safety: Safety, after: DeliveryState) -> None:
    job = sending(team, safety)
    outbox = team.store.outbox
    assert outbox.sweep("other", nobody) == NOTHING
    assert outbox.sweep("other", everybody) == Changed.one(Kind.DELIVERY, job.id)
    assert state(team, job) is after
    assert outbox.claim("other") == ()
    looks = outbox.claim_checks("other")
    assert [j.settle_until for j in looks] == ([] if safety is Safety.NONE else [MONDAY + timedelta(seconds=30)])


def test_what_a_dead_runner_had_only_claimed_goes_back(team: Team) -> None:
    job = claimed(team)
    outbox = team.store.outbox
    assert outbox.sweep("w", everybody) == NOTHING  # nobody is dead to themselves
    team.clock.go(seconds=46)
    assert not outbox.start(job, "w", MONDAY)  # its lease is over
    assert outbox.sweep("w", nobody) == Changed.one(Kind.DELIVERY, job.id)
    assert [j.fence for j in outbox.claim("w")] == [2]


def test_a_clock_set_back_a_day_delays_no_dead_runners_work(team: Team) -> None:
    unsent, sent, looked = claimed(team), sending(team), sending(team)
    outbox = team.store.outbox
    outbox.settle(looked, "w", LookUp("no answer", 0))
    assert len(outbox.claim_checks("w")) == 1
    team.clock.go(days=-1)
    assert len(outbox.sweep("other", everybody).ids) == 3
    assert {state(team, unsent), state(team, sent), state(team, looked)} == {S.SCHEDULED, S.CHECKING}
    checks = outbox.claim_checks("other", 5)
    assert {j.id for j in checks} == {sent.id, looked.id}
    assert all(j.settle_until and j.settle_until <= team.clock.now() + timedelta(seconds=30) for j in checks)
    assert outbox.next_due() is not None


def test_a_clock_that_jumps_ahead_sends_nothing_twice(team: Team) -> None:
    job = sending(team)
    team.clock.go(days=3)
    team.store.outbox.sweep("other", nobody)
    assert state(team, job) is S.CHECKING
    assert team.store.outbox.claim("other") == ()


def test_a_revoked_approval_stops_a_claim_before_it_is_sent(team: Team) -> None:
    job = claimed(team)
    revision = team.store.queue.revision(job.revision_id)
    team.store.queue.decide(team.review(revision, Verdict.REVOKED))
    assert not team.store.outbox.start(job, "w", MONDAY)
    assert state(team, job) is S.WITHDRAWN
    assert team.store.outbox.settle(job, "w", OUT) == NOTHING


def test_a_withdrawn_claim_can_t_begin_to_send(team: Team) -> None:
    job = claimed(team)
    assert team.store.outbox.withdraw(job.id).touches(Kind.DELIVERY)
    assert team.store.outbox.withdraw(job.id) == NOTHING
    assert not team.store.outbox.start(job, "w", MONDAY)
    assert team.store.outbox.of_posts([job.post_id])[0].state is S.WITHDRAWN
    assert team.store.outbox.deliveries(MONDAY, MONDAY + timedelta(1)) == ()


def test_what_is_on_its_way_can_be_neither_moved_nor_withdrawn(team: Team) -> None:
    job = sending(team)
    outbox = team.store.outbox
    asked: list[Callable[[], Changed]] = [
        lambda: outbox.withdraw(job.id),
        lambda: outbox.move(job.id, MONDAY),
        lambda: outbox.confirm(job.id, "https://x.test"),
    ]
    for ask in asked:
        with pytest.raises(NotAllowed, match="being sent right now"):
            ask()
    outbox.settle(job, "w", OUT)
    for ask in asked:
        with pytest.raises(NotAllowed, match="moved on"):
            ask()
    with pytest.raises(NotThere):
        outbox.move(DeliveryId(uuid4()), MONDAY)


def test_a_person_gives_another_slot(team: Team) -> None:
    slot = MONDAY + timedelta(days=1)
    waiting = team.scheduled()
    team.store.outbox.move(waiting, slot)
    assert team.store.outbox.delivery(waiting).due_at == slot
    failed = sending(team)
    team.store.outbox.settle(failed, "w", GaveUp("refused"))
    assert len(team.store.queue.taken(MONDAY)) == 1
    team.store.outbox.move(failed.id, slot)
    moved = team.store.outbox.delivery(failed.id)
    assert (moved.state, moved.due_at, moved.problem) == (S.SCHEDULED, slot, "")
    team.clock.go(days=1)
    jobs = {j.id: j for j in team.store.outbox.claim("w", 5)}
    assert (jobs[failed.id].tries, jobs[waiting].tries) == (1, 0)  # tried before: it is looked up first


def test_a_person_looked_and_it_is_out(team: Team) -> None:
    job = sending(team, Safety.NONE)
    team.store.outbox.settle(job, "w", AskPerson("Was it posted?"))
    assert [d.id for d in team.store.outbox.open_ones()] == [job.id]
    team.store.outbox.confirm(job.id, "https://x.test/there")
    receipt = team.store.outbox.receipt(job.id)
    assert (receipt.delivery.remote_url, receipt.published_at) == ("https://x.test/there", MONDAY)
    assert team.store.outbox.attempts(job.id)[-1].step == "confirmed"
    assert team.store.outbox.open_ones() == ()


def test_the_calendar_shows_deliveries_by_slot(team: Team) -> None:
    ids = [team.scheduled(team.account(), MONDAY + timedelta(days=n)) for n in (2, 0, 1)]
    outbox = team.store.outbox
    assert [d.id for d in outbox.deliveries(MONDAY, MONDAY + timedelta(days=2))] == [ids[1], ids[2]]
    assert [d.id for d in outbox.open_ones()] == [ids[1], ids[2], ids[0]]
    assert outbox.next_due() == MONDAY


def test_runners_are_heard(team: Team) -> None:
    team.store.outbox.beat("a")
    later = team.clock.go(seconds=1)
    team.store.outbox.beat("b")
    assert team.store.outbox.beats() == {"b": later, "a": MONDAY}
    team.store.outbox.beat("a")
    assert team.store.outbox.beats()["a"] == later


def test_a_job_of_another_fence_settles_nothing_by_guessing(team: Team) -> None:
    job = sending(team)
    assert team.store.outbox.settle(replace(job, fence=job.fence + 5), "w", OUT) == NOTHING
    assert state(team, job) is S.SENDING
