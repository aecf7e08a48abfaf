"""One revision as it is read: what each channel would send, what changed, what was said, when it would go out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from advocate_app.assembly import Office
from advocate_app.channels.accounts import KeptAccount
from advocate_app.desktop.review.changes import Piece, changes
from advocate_app.people.person import Person
from advocate_app.problems import Problem
from advocate_app.review.decide import placed, plan
from advocate_app.review.revision import Review, Revision, Verdict
from advocate_app.vocabulary import CommentId, DeliveryId, DraftId, Post, ReviewId, RevisionId

NEVER = UUID(int=0)  # the id of a delivery that does not exist: the preview shows none


@dataclass(frozen=True, slots=True)
class Page:
    """What one account would send: safe HTML, and the files beside it by name. `address` is where it will be, '' unknown."""

    account: str
    html: str
    files: Mapping[str, bytes]
    address: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A comment; `span` is where it stands in this revision's Markdown (code points), None where the words are gone."""

    id: CommentId
    by: str
    at: datetime
    body: str
    quote: str
    span: tuple[int, int] | None
    no: int


@dataclass(frozen=True, slots=True)
class Going:
    """Where and when (UTC) it would go out if it were approved now; `wished` says that the author asked for that slot."""

    account: str
    at: datetime
    wished: bool


@dataclass(frozen=True, slots=True)
class Event:
    """`verdict` None is a submission."""

    at: datetime
    by: str
    no: int
    verdict: Verdict | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeptAsIs:
    rule: str
    quote: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The revision that is open. `pieces` is None for a first revision. `trouble` says why it could not go out."""

    revision_id: RevisionId
    title: str
    source: str
    no: int
    author: Person
    pages: tuple[Page, ...] = ()
    pages_trouble: Problem | None = None
    pieces: tuple[Piece, ...] | None = None
    said: tuple[Said, ...] = ()
    going: tuple[Going, ...] = ()
    others_that_day: int = 0
    wished_at: datetime | None = None
    trouble: Problem | None = None
    kept: tuple[KeptAsIs, ...] = ()
    history: tuple[Event, ...] = field(default=())
    draft_id: DraftId | None = None


def read_reading(office: Office, id: RevisionId, now: datetime) -> Reading:
    queue = office.queue
    revision = queue.revision(id)
    revisions = queue.revisions(revision.post_id)
    people = {person.id: person for person in office.directory.persons()}
    going, trouble = _going(office, revision, now)
    pages, pages_trouble = _pages(office, revision, {g.account: g.at for g in going}, now)
    before = next((r for r in revisions if r.no < revision.no), None)
    return Reading(
        revision_id=id,
        title=revision.title,
        source=revision.content.markdown,
        no=revision.no,
        author=people[revision.author_id],
        pages=pages,
        pages_trouble=pages_trouble,
        pieces=changes(_whole(before), _whole(revision)) if before else None,
        said=_said(office, revision, revisions, {k: p.name for k, p in people.items()}),
        going=going,
        others_that_day=_others(office, revision, going, people[office.me]),
        wished_at=revision.wished_at,
        trouble=trouble,
        kept=_kept(revision),
        history=_history(revisions, queue.reviews(revision.post_id), {k: p.name for k, p in people.items()}),
        draft_id=next((d.id for d in office.drafts.drafts() if d.post_id == revision.post_id), None),
    )


def _whole(revision: Revision) -> str:
    return f"# {revision.title}\n\n{revision.content.markdown}"


def _pages(
    office: Office, revision: Revision, slots: Mapping[str, datetime], now: datetime
) -> tuple[tuple[Page, ...], Problem | None]:
    """The pages, and what keeps the first broken channel from saying what it would send."""
    from advocate_app.drafts.render import preview

    pages, trouble = [], None
    for to in revision.content.channels:
        account = office.accounts.account(to)
        try:
            channel = office.channel(account)
            post = _post(office, revision, account, slots.get(account.name) or revision.wished_at or now)
            payload = channel.payload(post)
            pages.append(Page(account.name, preview(payload, channel.facts.markup), payload, channel.address(post)))
        except Problem as problem:
            trouble = trouble or problem
    return tuple(pages), trouble


def _post(office: Office, revision: Revision, account: KeptAccount, at: datetime) -> Post:
    """The post as a runner makes it; only its key does not exist yet."""
    from advocate_app.channels.slug import slug_of

    content = revision.content
    return Post(
        key=DeliveryId(NEVER),
        title=content.title,
        markdown=content.text_for(account.id),
        slug=slug_of(content.title),
        at=at,
        author=content.author,
        tags=content.tags,
        summary=content.summary,
        language=content.language,
        pictures=office.queue.pictures(revision),
    )


def _going(office: Office, revision: Revision, now: datetime) -> tuple[tuple[Going, ...], Problem | None]:
    try:
        planned = plan(office.queue, office.accounts, office.directory, revision, ReviewId(NEVER), now)
    except Problem as problem:
        return (), problem
    going = (
        Going(office.accounts.account(new.account_id).name, new.due_at, new.due_at == revision.wished_at)
        for new in planned
    )
    return tuple(sorted(going, key=lambda g: g.at)), None


def _others(office: Office, revision: Revision, going: tuple[Going, ...], me: Person) -> int:
    """How many other posts go out on the first day, as the reader's calendar has it."""
    if not going:
        return 0
    day = going[0].at.astimezone(me.tz).replace(hour=0, minute=0)
    found = office.outbox.deliveries(day, day + timedelta(days=1))
    return len({d.post_id for d in found if d.post_id != revision.post_id})


def _said(
    office: Office, revision: Revision, revisions: tuple[Revision, ...], names: Mapping[object, str]
) -> tuple[Said, ...]:
    text, found = revision.content.markdown, []
    for each in revisions:
        for comment in office.queue.comments(each.id):
            anchor = comment.anchor
            span = placed(text, anchor) if anchor else None
            quote = anchor.quote if anchor else ""
            found.append(Said(comment.id, names[comment.by_id], comment.at, comment.body, quote, span, each.no))
    return tuple(sorted(found, key=lambda s: s.at))


def _history(
    revisions: tuple[Revision, ...], reviews: tuple[Review, ...], names: Mapping[object, str]
) -> tuple[Event, ...]:
    numbers = {r.id: r.no for r in revisions}
    events: list[Event] = []
    for revision in reversed(revisions):
        events.append(Event(revision.submitted_at, names[revision.author_id], revision.no))
        events += [
            Event(r.at, names[r.reviewer_id], numbers[r.revision_id], r.verdict, r.note)
            for r in reviews
            if r.revision_id == revision.id
        ]
    return tuple(events)


def _kept(revision: Revision) -> tuple[KeptAsIs, ...]:
    kept = revision.checks.get("kept", ())
    if not isinstance(kept, list | tuple):
        return ()
    return tuple(KeptAsIs(str(k.get("rule", "")), str(k.get("quote", "")), str(k.get("reason", ""))) for k in kept)
