"""Makes the sample workspace in a throw-away folder: everything through the commands that people use, on a made-up clock.

The story is told from its first day on, so that every receipt, review and slot came about the way it does in life; it ends on a
Monday at 9:00, which is when the person arrives.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial
from heapq import heappop, heappush
from itertools import count
from pathlib import Path
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from advocate_app.assembly import Home, Office
from advocate_app.commands import know, places, publish, send, write
from advocate_app.commands.begin import Beginning, begin, join
from advocate_app.drafts.draft import Draft
from advocate_app.outside.clock import MadeUpClock
from advocate_app.outside.process import is_dead, worker_name
from advocate_app.people.communities import Community, CommunityKind, Title
from advocate_app.people.person import Leave, Person
from advocate_app.tour import content
from advocate_app.tour.blog import make_blog
from advocate_app.tour.content import (
    Decided,
    Said,
    SampleCampaign,
    SampleCommunity,
    SampleDraft,
    SamplePerson,
    SamplePost,
    SampleWorkspace,
    When,
)
from advocate_app.tour.feeds import feeds
from advocate_app.tour.histories import write_histories
from advocate_app.vocabulary import AccountId, CommunityId, DraftId, PersonId, RevisionId, TopicId

START = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/Tallinn"))  # a Monday; Thanksgiving is that Thursday
NAMES = UUID("6f0d4d3e-2f0b-4a55-9d3c-7b1f2f0c5a11")  # so that ids are the same each time
PREFIX = "advocate-sample-"
OWNER = "owner"  # names the process that a sample belongs to
Does = Callable[[], object]
At = Callable[[datetime, Does], None]


@dataclass
class World:
    """The sample as it comes about. `offices` are by slug: each person's own desk, one workspace."""

    root: Path
    sample: SampleWorkspace
    clock: MadeUpClock
    start: datetime
    offices: dict[str, Office] = field(default_factory=dict)
    accounts: dict[str, AccountId] = field(default_factory=dict)

    @property
    def roles(self) -> tuple[tuple[str, Office], tuple[str, Office]]:
        """Who one can be, author first: the slug and the office."""
        return (self.sample.author, self.author), (self.sample.lead, self.lead)

    @property
    def author(self) -> Office:
        return self.offices[self.sample.author]

    @property
    def lead(self) -> Office:
        return self.offices[self.sample.lead]

    def close(self) -> None:
        """Leaves no trace."""
        for office in self.offices.values():
            office.close()
        shutil.rmtree(self.root, ignore_errors=True)


def open_sample(
    *, running: Callable[[], float] | None = None, told: Callable[[str], None] = lambda line: None
) -> World:
    """Makes the workspace (a few seconds) and goes to the Monday. `running` drives the clock (tests); `told` hears each step."""
    sweep(Path(tempfile.gettempdir()))
    root = Path(tempfile.mkdtemp(prefix=PREFIX))
    (root / OWNER).write_text(worker_name(), "utf-8")
    try:
        return _made(root, running, told)
    except BaseException:
        shutil.rmtree(root, ignore_errors=True)
        raise


def sweep(folder: Path) -> None:
    """Removes the samples below `folder` whose process was killed before it could."""
    for left in folder.glob(f"{PREFIX}*"):
        with suppress(OSError):
            if is_dead((left / OWNER).read_text("utf-8")):
                shutil.rmtree(left, ignore_errors=True)


def _made(root: Path, running: Callable[[], float] | None, told: Callable[[str], None]) -> World:
    sample = content.workspace()
    first = min(p.submitted.days for p in content.posts())
    dawn = START + timedelta(days=first - 1)
    clock = MadeUpClock(dawn, running) if running else MadeUpClock(dawn)
    world = World(root, sample, clock, START)
    told("people, each with a desk of their own")
    _people(world)
    told("blogs to publish to")
    _channels(world)
    told("half a year of posts, reviews and slots")
    _live(world)
    told("Git histories, feeds and what they say of the author")
    _know(world)
    clock.go_to(START)
    return world


# ── people and places ────────────────────────────────────────────────────────────────────────────────────────────────


def _people(world: World) -> None:
    sample = world.sample
    lead = next(p for p in sample.people if p.slug == sample.lead)
    wanted = Beginning(
        lead.name,
        lead.zone,
        lead.country,
        lead.region,
        lead.hours,
        lead.about,
        lead.email,
        sample.name,
        sample.employer,
        sample.four_eyes,
    )
    office = begin(_home(world, lead), wanted, clock=world.clock)
    office.queue.set_workspace(replace(office.queue.workspace(), promised_minutes=sample.promised_minutes))
    world.offices[lead.slug] = office
    for member in sample.people:
        if member is not lead:
            world.offices[member.slug] = join(_home(world, member), office, _person(member))
        for away in member.leave:
            me = world.offices[member.slug].me
            office.directory.keep_leave(Leave(me, _day(world, away[0]), _day(world, away[1])))


def _home(world: World, member: SamplePerson) -> Home:
    return Home(world.root, f"desk-{member.slug}")


def _person(member: SamplePerson) -> Person:
    return Person(
        PersonId(uuid5(NAMES, member.slug)),
        member.name,
        member.zone,
        member.country,
        member.region,
        member.hours,
        member.about,
        member.email,
        member.lead,
    )


def _day(world: World, days: int) -> date:
    return world.start.date() + timedelta(days=days)


def _channels(world: World) -> None:
    office = world.lead
    for channel in world.sample.accounts:
        settings = dict(channel.settings)
        if "repository" in settings:
            path = make_blog(
                world.root / "blogs" / settings["repository"],
                settings.get("generator", ""),
                int(world.clock.now().timestamp()),
            )
            settings["repository"] = path.as_uri()
        if "folder" in settings:
            folder = world.root / settings["folder"]
            folder.mkdir()
            settings["folder"] = str(folder)
        made = publish.add_account(office, channel.channel, channel.name, settings, gap_minutes=channel.gap_minutes)
        world.accounts[channel.slug] = made.id


# ── what happened before the Monday ──────────────────────────────────────────────────────────────────────────────────


def _live(world: World) -> None:
    """Every event in the order of its time; what is due on the way goes out."""
    order = count()
    events: list[tuple[datetime, int, Does]] = []

    def at(moment: datetime, does: Does) -> None:
        heappush(events, (moment, next(order), does))

    for post in content.posts():
        _tell(world, post, at)
    for draft in content.drafts():
        _begin(world, draft, at)
    for campaign in content.campaigns():
        by = world.offices[campaign.by]
        at(_on(world, campaign.at, by), partial(_campaign, world, campaign, by))
    while events:
        moment, _, does = heappop(events)
        _go(world, min(moment, world.start))
        does()
    _go(world, world.start)


def _go(world: World, moment: datetime) -> None:
    """Goes there, slot by slot: a post is never later than its slot."""
    while (due := world.lead.outbox.next_due()) is not None and due <= moment:
        world.clock.go_to(due)
        publish.publish_due(world.lead)
    world.clock.go_to(moment)


def _tell(world: World, post: SamplePost, at: At) -> None:
    author = world.offices[post.author]
    draft = DraftId(uuid5(NAMES, post.slug))
    if post.earlier:
        first = RevisionId(uuid5(draft, "1"))
        at(_on(world, post.earlier.submitted, author), partial(_submit, world, post, draft, first, post.earlier.text))
        _hear(world, first, post.earlier.comments, at)
        at(*_decided(world, first, post.earlier.decided, approved=False))
    revision = RevisionId(uuid5(draft, "2"))
    at(_on(world, post.submitted, author), partial(_submit, world, post, draft, revision, post.text))
    _hear(world, revision, post.comments, at)
    if post.decided:
        at(*_decided(world, revision, post.decided, approved=post.state != "changes"))


def _submit(world: World, post: SamplePost, draft: DraftId, revision: RevisionId, text: str) -> None:
    author = world.offices[post.author]
    if any(d.id == draft for d in author.drafts.drafts()):
        write.save(author, draft, text)
    else:
        write.new_draft(author, text=text, genre=post.genre, id=draft)
    send.submit(
        author,
        draft,
        [world.accounts[a] for a in post.accounts],
        tags=post.tags,
        wished_at=_on(world, post.slot, author),
        reader=author.reader(grammar=False),
        revision_id=revision,
    )


def _hear(world: World, revision: RevisionId, comments: Sequence[Said], at: At) -> None:
    for said in comments:
        by = world.offices[said.by]
        at(_on(world, said.at, by), partial(_say, by, revision, said))


def _say(by: Office, revision: RevisionId, said: Said) -> None:
    start = by.queue.revision(revision).content.markdown.index(said.quote)
    send.comment(by, revision, said.body, span=(start, start + len(said.quote)))


def _decided(world: World, revision: RevisionId, decided: Decided, *, approved: bool) -> tuple[datetime, Does]:
    by = world.offices[decided.by]
    decide = send.approve if approved else send.ask_for_changes
    return _on(world, decided.at, by), partial(decide, by, revision, note=decided.note)


def _begin(world: World, draft: SampleDraft, at: At) -> None:
    office, made = world.author, DraftId(uuid5(NAMES, draft.slug))
    at(_on(world, draft.begun, office), partial(_start, world, draft, made))
    at(_on(world, draft.edited, office), partial(write.save, office, made, draft.text))


def _start(world: World, draft: SampleDraft, made: DraftId) -> None:
    """The draft as it was before its last line was written."""
    office, now = world.author, world.clock.now()
    text = "\n".join(draft.text.rstrip().splitlines()[:-1]) + "\n"
    topic = _topic(office, draft)
    office.drafts.begin(Draft(made, draft.genre, text, now, now, topic, answers=draft.answers, asking=draft.asking))
    office.drafts.aim(made, tags=draft.tags, account_ids=[world.accounts[a].hex for a in draft.accounts])


def _topic(office: Office, draft: SampleDraft) -> TopicId | None:
    """What the draft comes from: an idea of the author's, or a campaign."""
    if draft.campaign:
        campaign = next(c for c in office.campaigns.campaigns() if c.name == draft.campaign)
        return TopicId(campaign.id)
    if not draft.topic:
        return None
    topic = know.add_idea(office, draft.topic)
    know.write_about(office, topic)
    return topic


def _campaign(world: World, campaign: SampleCampaign, by: Office) -> None:
    know.add_campaign(by, campaign.name, campaign.text, until=world.start + timedelta(days=campaign.until))


def _on(world: World, when: When, whose: Office) -> datetime:
    return when.on(world.start.date(), whose.person.tz)


# ── what the author knows ────────────────────────────────────────────────────────────────────────────────────────────


def _know(world: World) -> None:
    office = world.author
    member = next(p for p in world.sample.people if p.slug == world.sample.author)
    people = {slug: o.person for slug, o in world.offices.items()}
    paths = {p.name: p for p in write_histories(world.root / "projects", world.start.date(), people)}
    know.add_words(office, ", ".join(member.words))
    for name in member.repositories:
        know.add_repository(office, paths[name], [member.email, *member.also])
    for path in feeds(world.root / "feeds", world.start):
        know.add_feed(office, path.as_uri(), "")
    know.refresh(office, only_due=False)
    for each in content.communities():
        _meet(office, each)
    for name in member.switched_off:
        for row in office.profile.evidence():
            if row.source == name:
                office.profile.weigh(row.id, enabled=False)


def _meet(office: Office, sample: SampleCommunity) -> None:
    now = office.clock.now()
    made = Community(
        CommunityId(uuid5(NAMES, sample.name)),
        sample.name,
        CommunityKind(sample.kind),
        sample.address,
        sample.tags,
        sample.rules,
        tuple(s.id.hex for s in office.topics.sources() if s.name == sample.source),
        tuple(Title(title, now) for title in sample.titles),
    )
    places.keep_community(office, made)
