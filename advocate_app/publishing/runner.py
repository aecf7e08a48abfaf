"""Works the outbox off: claim, attempt, look up, retry, record. Any number of runners may do so at once, and none publishes twice.

    claimed ── start (evidence first) ── call ── settle
                                          └ no clear answer: *checking*, looked up until it is known; never sent again blindly

The guard is at the claim and at the start: only a delivery whose approval names this content is sent.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol, TypeVar

from advocate_app.channels.accounts import Accounts, KeptAccount
from advocate_app.channels.contract import Accepted, Channel, Exchange, Finds, NotSent, Refused, Safety, Unanswered
from advocate_app.people.person import Directory
from advocate_app.problems import NotAllowed, Problem, Unreachable
from advocate_app.publishing.outbox import (
    AskPerson,
    GaveUp,
    Job,
    LookUp,
    Move,
    Outbox,
    Outcome,
    Published,
    TryAgain,
)
from advocate_app.review.revision import Queue
from advocate_app.schedule.late import Ask, NotYet, Now, when_due
from advocate_app.schedule.late import Move as MoveTo
from advocate_app.schedule.slots import Taken
from advocate_app.vocabulary import NOTHING, Changed, Post

MOST_TRIES = 8
BACK_OFF = (60.0, 3600.0)  # seconds: first, longest
LOOKS_END = timedelta(days=1)  # after the settle time; then a person is asked
DATABASE_TRIES = 20

T = TypeVar("T")


class Clock(Protocol):
    def now(self) -> datetime:
        """UTC."""
        ...

    def steady(self) -> float:
        """Seconds that also run while the machine sleeps."""
        ...

    def rest(self, seconds: float) -> None: ...


class Carry(Protocol):
    """Does what an exchange wants and sends the answers back in."""

    def __call__(self, exchange: Exchange[T], /) -> T: ...


@dataclass(frozen=True, slots=True)
class Runner:
    """`worker` names this process so that others can tell whether it lives; `chance` gives a number from 0 to 1."""

    worker: str
    outbox: Outbox
    queue: Queue
    accounts: Accounts
    directory: Directory
    channel_of: Callable[[KeptAccount], Channel]
    carry: Carry
    clock: Clock
    chance: Callable[[], float]
    is_dead: Callable[[str], bool]


def work_off(runner: Runner, *, check: Callable[[], None] = lambda: None, most: int = 20) -> Changed:
    """One round: frees what dead runners held, looks up what is unknown, sends what is due, at most `most` of each.

    `check` is called between two deliveries and may raise to stop the round; what was claimed then frees itself.
    """
    changed = runner.outbox.sweep(runner.worker, runner.is_dead)
    due = runner.outbox.next_due()
    if due is None or due > runner.clock.now():
        return changed
    for take, deal in ((runner.outbox.claim_checks, _look), (runner.outbox.claim, _attempt)):
        for _ in range(most):
            check()
            jobs = take(runner.worker)  # one at a time: a lease begins when its turn has come
            if not jobs:
                break
            changed |= deal(runner, jobs[0])
    return changed


def _look(runner: Runner, job: Job) -> Changed:
    return _settle(runner, job, _looked_up(runner, job))


def _attempt(runner: Runner, job: Job) -> Changed:
    if (moved := _too_late(runner, job)) is not None:
        return _settle(runner, job, moved)
    began = runner.clock.steady()
    try:
        post = _post(runner, job)
        channel = runner.channel_of(runner.accounts.account(job.account_id))
    except Problem as problem:
        return _settle(runner, job, AskPerson(str(problem)))
    try:
        started = runner.outbox.start(job, runner.worker, post.at)
    except NotAllowed as problem:
        return _settle(runner, job, AskPerson(str(problem)))
    except Unreachable:
        started = _insist(runner, lambda: runner.outbox.sending(job))  # the COMMIT may have happened: look
    if not started:
        return NOTHING
    if runner.clock.steady() - began > job.lease_seconds / 2:
        # the machine slept: another runner may believe that this one is dead
        return _settle(runner, job, TryAgain("the machine slept before anything was sent", 0.0))
    return _settle(runner, job, _sent(runner, job, channel, post))


def _sent(runner: Runner, job: Job, channel: Channel, post: Post) -> Outcome:
    try:
        if job.tries and isinstance(channel, Finds) and (there := runner.carry(channel.find(post))) is not None:
            return _published(there)
        return _published(runner.carry(channel.publish(post)))
    except NotSent as e:
        if job.tries + 1 >= MOST_TRIES:
            return GaveUp(e.why)
        first, longest = BACK_OFF
        wait = min(longest, first * 2**job.tries) * (0.5 + runner.chance() / 2) if e.retry_in is None else e.retry_in
        return TryAgain(e.why, wait)
    except Refused as e:
        if e.account:
            runner.accounts.flag_account(job.account_id, e.why)
        return GaveUp(e.why)
    except Unanswered as e:
        return _unknown(channel, job, e.why)


def _unknown(channel: Channel, job: Job, why: str) -> Outcome:
    if isinstance(channel, Finds):
        return LookUp(why, job.settle_seconds)
    if channel.facts.safety is Safety.KEYED:
        return TryAgain(why, job.settle_seconds)  # the same key and bytes: a repeat changes nothing there
    return AskPerson(why)


def _looked_up(runner: Runner, job: Job) -> Outcome:
    """What became of an attempt that nobody answered. *Not found* proves nothing before the settle time is over."""
    now = runner.clock.now()
    settled = job.settle_until is None or now >= job.settle_until
    try:
        channel = runner.channel_of(runner.accounts.account(job.account_id))
        if not isinstance(channel, Finds):
            return AskPerson("it can't be looked up there")
        there = runner.carry(channel.find(_post(runner, job)))
    except (NotSent, Unanswered, Refused) as e:
        if job.settle_until is not None and now > job.settle_until + LOOKS_END:
            return AskPerson(e.why)
        return LookUp(e.why, max(job.settle_seconds, 1.0))
    except Problem as problem:
        return AskPerson(str(problem))
    if there is not None:
        return _published(there)
    if not settled and job.settle_until is not None:
        return LookUp("not found yet", (job.settle_until - now).total_seconds())
    return TryAgain("it did not arrive", 0.0)


def _too_late(runner: Runner, job: Job) -> Outcome | None:
    """What the late policy says of a delivery that never left: None is "now"."""
    author = runner.directory.person(job.author_id)
    gaps = {job.account_id: runner.accounts.account(job.account_id).gap_minutes}
    now = runner.clock.now()
    others = [t for t in runner.queue.taken(now - timedelta(days=1)) if t != Taken(job.account_id, job.due_at)]
    out, booked = [t for t in others if t.at <= now], [t for t in others if t.at > now]
    decided = when_due(job.due_at, author, runner.directory.leaves(author.id), gaps, out=out, booked=booked, now=now)
    match decided:
        case Now() | NotYet():
            return None
        case MoveTo(to):
            return Move("it was too late for its slot", to)
        case Ask():
            return AskPerson("its slot went by, and no good one is left")


def _post(runner: Runner, job: Job) -> Post:
    """The payload's content: the same on every attempt, dated with the slot of the first one."""
    revision = runner.queue.revision(job.revision_id)
    content = revision.content
    return Post(
        key=job.id,
        title=content.title,
        markdown=content.text_for(job.account_id),
        slug=job.slug,
        at=(job.sent_as or job.due_at).astimezone(UTC),
        author=content.author,
        tags=content.tags,
        summary=content.summary,
        language=content.language,
        pictures=runner.queue.pictures(revision),
    )


def _settle(runner: Runner, job: Job, outcome: Outcome) -> Changed:
    """Repeated until the database answers: what happened outside must not be forgotten inside."""
    return _insist(runner, lambda: runner.outbox.settle(job, runner.worker, outcome))


def _insist(runner: Runner, call: Callable[[], T]) -> T:
    for n in range(DATABASE_TRIES):
        try:
            return call()
        except Unreachable:
            if n == DATABASE_TRIES - 1:
                raise
            runner.clock.rest(min(2.0, 0.05 * 2**n))
    raise AssertionError("unreachable")


def _published(accepted: Accepted) -> Published:
    return Published(accepted.remote_id, accepted.url, accepted.detail)
