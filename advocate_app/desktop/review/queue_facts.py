"""The queue as it is shown: what waits, longest first, and how long in work time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from advocate_app.assembly import Office
from advocate_app.people.person import Leave, Person
from advocate_app.review.revision import Review, Revision, Verdict
from advocate_app.schedule.slots import shade
from advocate_app.vocabulary import PersonId, PostId, RevisionId

LONGEST = timedelta(days=60)  # that a wait is counted over
MONTH = timedelta(days=30)
MOST_POSTS = 60  # that the median looks at


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `minutes` are work time, of the one who reads; `over` says more than promised; `given_back` waits for its author."""

    revision_id: RevisionId
    post_id: PostId
    author_id: PersonId
    author: str
    no: int
    title: str
    channels: tuple[str, ...]
    minutes: int
    over: bool
    stops: int
    suggestions: int
    mine: bool
    given_back: bool = False


def worked_minutes(person: Person, leaves: tuple[Leave, ...], start: datetime, end: datetime) -> int:
    """Minutes of the person's work time between two moments (aware), of the last sixty days at most."""
    start = max(start, end - LONGEST)
    first, last = (moment.astimezone(person.tz).date() for moment in (start, end))
    days = shade(person, leaves, first, (last - first).days + 1)
    worked = (min(b, end) - max(a, start) for day in days for a, b in day.work if a < end and b > start)
    return int(sum(worked, timedelta()) / timedelta(minutes=1))


def entries(office: Office, me: Person, now: datetime) -> tuple[Entry, ...]:
    """What I may look at: as a lead everything that waits, else what waits of mine; then what was given back to me."""
    queue, leaves = office.queue, office.directory.leaves(me.id)
    names = {account.id: account.name for account in office.accounts.accounts(closed=True)}
    promised = queue.workspace().promised_minutes
    people = {person.id: person.name for person in office.directory.persons()}

    def entry(revision: Revision, *, given_back: bool) -> Entry:
        minutes = worked_minutes(me, leaves, revision.submitted_at, now)
        return Entry(
            revision_id=revision.id,
            post_id=revision.post_id,
            author_id=revision.author_id,
            author=people[revision.author_id],
            no=revision.no,
            title=revision.title,
            channels=tuple(names[a] for a in revision.content.channels),
            minutes=minutes,
            over=minutes > promised,
            stops=_count(revision, "stops"),
            suggestions=_count(revision, "suggestions"),
            mine=revision.author_id == me.id,
            given_back=given_back,
        )

    waiting = [queue.revision(w.revision_id) for w in queue.waiting() if me.lead or w.author_id == me.id]
    back = [r for r in queue.posts(me.id) if _given_back(queue.reviews(r.post_id), r)]
    return (*(entry(r, given_back=False) for r in waiting), *(entry(r, given_back=True) for r in back))


def usual_minutes(office: Office, me: Person, now: datetime) -> int | None:
    """The median from submission to the first word on it, over the last month; None where nothing was decided."""
    leaves, took = office.directory.leaves(me.id), []
    for newest in office.queue.posts()[:MOST_POSTS]:
        if newest.submitted_at < now - MONTH:
            break
        submitted = {r.id: r.submitted_at for r in office.queue.revisions(newest.post_id)}
        first: dict[RevisionId, Review] = {}
        for review in office.queue.reviews(newest.post_id):
            first.setdefault(review.revision_id, review)
        took += [worked_minutes(me, leaves, submitted[r.revision_id], r.at) for r in first.values()]
    return round(median(took)) if took else None


def _given_back(reviews: tuple[Review, ...], newest: Revision) -> bool:
    last = next((r for r in reversed(reviews) if r.revision_id == newest.id), None)
    return last is not None and last.verdict is Verdict.CHANGES


def _count(revision: Revision, name: str) -> int:
    found = revision.checks.get(name, 0)
    return found if isinstance(found, int) else 0
