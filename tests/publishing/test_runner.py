"""A post goes out once: whatever the network, the other side or the clock do."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate_app.assembly import Office
from advocate_app.channels.contract import Safety
from advocate_app.commands import publish, send, write
from advocate_app.outside.clock import MadeUpClock
from advocate_app.problems import NotAllowed
from advocate_app.publishing.runner import MOST_TRIES, work_off
from advocate_app.vocabulary import DeliveryState
from tests.publishing.conftest import Remote, account_of, approved, runner_of

STATE = DeliveryState


def test_an_approved_post_goes_out_at_its_slot_and_not_before(
    office: Office, clock: MadeUpClock, remote: Remote
) -> None:
    delivery = approved(office, account_of(office))
    runner = runner_of(office, remote)
    clock.go_to(delivery.due_at - timedelta(seconds=1))
    work_off(runner)
    assert remote.posts == 0
    clock.go_to(delivery.due_at)
    work_off(runner)
    out = office.outbox.receipt(delivery.id)
    assert (remote.posts, out.delivery.state, out.delivery.remote_id) == (1, STATE.PUBLISHED, "id-1")
    assert out.published_at == delivery.due_at
    work_off(runner)
    assert remote.posts == 1


def test_what_never_left_is_tried_again_and_later_if_the_other_side_says_so(
    office: Office, clock: MadeUpClock, remote: Remote
) -> None:
    delivery = approved(office, account_of(office))
    runner = runner_of(office, remote)
    remote.moods = ["offline", "later"]
    clock.go_to(delivery.due_at)
    work_off(runner)
    assert office.outbox.delivery(delivery.id).problem == "the network is down"
    clock.go_to(clock.now() + timedelta(seconds=61))
    work_off(runner)
    clock.go_to(clock.now() + timedelta(seconds=89))
    work_off(runner)
    assert remote.posts == 0
    clock.go_to(clock.now() + timedelta(seconds=2))
    work_off(runner)
    assert remote.posts == 1
    assert office.outbox.delivery(delivery.id).state is STATE.PUBLISHED


@pytest.mark.parametrize("mood", ["take and drop the answer", "lose"])
def test_an_unclear_outcome_is_looked_up_before_anything_is_sent_again(
    office: Office, clock: MadeUpClock, remote: Remote, mood: str
) -> None:
    delivery = approved(office, account_of(office))
    runner = runner_of(office, remote)
    remote.moods = [mood]
    clock.go_to(delivery.due_at)
    work_off(runner)
    assert office.outbox.delivery(delivery.id).state is STATE.CHECKING
    clock.go_to(clock.now() + timedelta(seconds=31))
    for _ in range(3):
        work_off(runner)
    assert office.outbox.delivery(delivery.id).state is STATE.PUBLISHED
    assert remote.posts == 1


def test_not_found_counts_only_after_the_settle_time(office: Office, clock: MadeUpClock, remote: Remote) -> None:
    """A dead runner's request may still be under way: its post shows up late, and is found instead of repeated."""
    delivery = approved(office, account_of(office))
    first = runner_of(office, remote, worker="dead-1")
    clock.go_to(delivery.due_at)
    job = office.outbox.claim("dead-1")[0]
    assert office.outbox.start(job, "dead-1", delivery.due_at)
    second = runner_of(office, remote)
    work_off(second)
    assert office.outbox.delivery(delivery.id).state is STATE.CHECKING
    assert remote.posts == 0
    remote.taken[delivery.id.hex] = [b"late"]
    clock.go_to(clock.now() + timedelta(seconds=31))
    work_off(second)
    assert office.outbox.delivery(delivery.id).state is STATE.PUBLISHED
    assert remote.posts == 1
    assert first.worker == "dead-1"


def test_where_nobody_can_look_it_up_a_person_is_asked_and_no_machine_sends_it_again(
    office: Office, clock: MadeUpClock, remote: Remote
) -> None:
    delivery = approved(office, account_of(office, safety=Safety.NONE))
    runner = runner_of(office, remote, blind=True)
    remote.moods = ["take and drop the answer"]
    clock.go_to(delivery.due_at)
    work_off(runner)
    clock.go_to(clock.now() + timedelta(hours=2))
    work_off(runner)
    assert office.outbox.delivery(delivery.id).state is STATE.NEEDS_ATTENTION
    assert remote.posts == 1
    publish.confirm(office, delivery.id, "https://remote.example/there")
    assert office.outbox.delivery(delivery.id).remote_url == "https://remote.example/there"


def test_a_refused_post_fails_with_the_reason_and_is_not_repeated(
    office: Office, clock: MadeUpClock, remote: Remote
) -> None:
    delivery = approved(office, account_of(office))
    remote.moods = ["refuse"]
    clock.go_to(delivery.due_at)
    for _ in range(3):
        work_off(runner_of(office, remote))
    found = office.outbox.delivery(delivery.id)
    assert (found.state, found.problem, remote.posts) == (STATE.FAILED, "the text is too short", 0)


def test_a_bad_login_flags_the_account_and_holds_its_other_posts_back(
    office: Office, clock: MadeUpClock, remote: Remote
) -> None:
    account = account_of(office)
    first, second = (
        approved(office, account),
        approved(office, account, "# Another one\n\nA few words on something else.\n"),
    )
    runner = runner_of(office, remote)
    remote.moods = ["bad login"]
    clock.go_to(first.due_at)
    work_off(runner)
    assert office.outbox.delivery(first.id).state is STATE.FAILED
    assert office.accounts.account(account).problem == "the token is no longer valid"
    clock.go_to(second.due_at)
    work_off(runner)
    assert office.outbox.delivery(second.id).state is STATE.SCHEDULED
    assert remote.posts == 0
    office.accounts.flag_account(account, "")
    work_off(runner)
    assert office.outbox.delivery(second.id).state is STATE.PUBLISHED


def test_after_eight_tries_a_person_has_to_look(office: Office, clock: MadeUpClock, remote: Remote) -> None:
    delivery = approved(office, account_of(office))
    runner = runner_of(office, remote)
    remote.moods = ["later"] * 20
    clock.go_to(delivery.due_at)
    for _ in range(MOST_TRIES + 2):
        work_off(runner)
        clock.go_to(clock.now() + timedelta(seconds=91))
    assert office.outbox.delivery(delivery.id).state is STATE.FAILED
    assert len(remote.moods) == 20 - MOST_TRIES


def test_every_attempt_sends_the_same_bytes(office: Office, clock: MadeUpClock, remote: Remote) -> None:
    delivery = approved(office, account_of(office))
    runner = runner_of(office, remote)
    remote.moods = ["take and drop the answer"]
    clock.go_to(delivery.due_at)
    work_off(runner)
    remote.hidden = True
    for _ in range(2):
        clock.go_to(clock.now() + timedelta(seconds=31))
        work_off(runner)
    remote.hidden = False
    bodies = remote.taken[delivery.id.hex]
    assert len(bodies) == 2  # this other side hid it past the settle time; the repeat is at least the same bytes
    assert bodies[0] == bodies[1]


def test_a_post_that_is_too_late_moves_to_the_next_good_slot(
    office: Office, clock: MadeUpClock, remote: Remote
) -> None:
    delivery = approved(office, account_of(office))
    clock.go_to(delivery.due_at + timedelta(hours=14))  # the laptop slept into the night
    work_off(runner_of(office, remote))
    found = office.outbox.delivery(delivery.id)
    assert found.state is STATE.SCHEDULED
    assert remote.posts == 0
    local = found.due_at.astimezone(office.person.tz)
    assert (local.hour, local.minute, found.due_at > clock.now()) == (9, 0, True)
    assert found.problem


def test_nothing_goes_out_without_an_approval_that_still_holds(
    office: Office, clock: MadeUpClock, remote: Remote
) -> None:
    delivery = approved(office, account_of(office))
    send.revoke(office, delivery.revision_id)
    clock.go_to(delivery.due_at)
    work_off(runner_of(office, remote))
    assert office.outbox.delivery(delivery.id).state is STATE.WITHDRAWN
    assert remote.posts == 0


def test_a_new_revision_takes_the_old_ones_delivery_back(office: Office, clock: MadeUpClock, remote: Remote) -> None:
    account = account_of(office)
    delivery = approved(office, account)
    draft = next(d for d in office.drafts.drafts() if d.post_id == delivery.post_id)
    write.save(office, draft.id, draft.text + "\nOne more line.\n")
    send.submit(office, draft.id, [account], reader=office.reader(grammar=False))
    clock.go_to(delivery.due_at)
    work_off(runner_of(office, remote))
    assert remote.posts == 0
    assert office.outbox.delivery(delivery.id).state is STATE.WITHDRAWN


def test_two_runners_send_a_post_once(office: Office, clock: MadeUpClock, remote: Remote) -> None:
    delivery = approved(office, account_of(office))
    clock.go_to(delivery.due_at)
    one, two = runner_of(office, remote, worker="one"), runner_of(office, remote, worker="two")
    held = office.outbox.claim(one.worker)
    work_off(two)
    assert remote.posts == 0
    clock.go_to(clock.now() + timedelta(seconds=46))  # its lease is over
    work_off(two)
    assert remote.posts == 1
    assert not office.outbox.start(held[0], one.worker, delivery.due_at)


def test_what_is_out_can_neither_move_nor_be_withdrawn(office: Office, clock: MadeUpClock, remote: Remote) -> None:
    delivery = approved(office, account_of(office))
    clock.go_to(delivery.due_at)
    work_off(runner_of(office, remote))
    with pytest.raises(NotAllowed):
        publish.move(office, delivery.id, delivery.due_at + timedelta(days=1))
    with pytest.raises(NotAllowed):
        publish.withdraw_delivery(office, delivery.id)
    assert office.outbox.delivery(delivery.id).state is STATE.PUBLISHED
