"""What a person knows and could write about: words, repositories, sources, ideas, campaigns; what suits them, and what they say of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid4, uuid5

from advocate_app.assembly import Office
from advocate_app.people.evidence import Repository, Sort
from advocate_app.problems import NotAllowed, NotThere, Problem, Wrong
from advocate_app.topics.campaign import Campaign, topics_of
from advocate_app.topics.topic import Source, SourceKind, Topic
from advocate_app.vocabulary import Changed, EvidenceId, SourceId, TopicId

if TYPE_CHECKING:
    from advocate_app.topics.ranking import Ranked


@dataclass(frozen=True, slots=True)
class Address:
    """An e-mail address in a repository, how many commits it has, and whether it looks like a robot's."""

    address: str
    commits: int
    robot: bool


# ── expertise ────────────────────────────────────────────────────────────────────────────────────────────────────────


def add_words(office: Office, text: str) -> Changed:
    """Keeps typed words, one row each. Raises `Wrong` for none, or too many."""
    from advocate_app.people.skills import words_evidence

    return office.profile.keep_evidence(words_evidence(office.me, text, office.clock.now()))


def words(office: Office) -> tuple[str, ...]:
    return tuple(row.text for row in office.profile.evidence() if row.sort is Sort.WORDS)


def look_at_repository(office: Office, path: Path) -> tuple[Address, ...]:
    """Who commits there, most commits first; nothing is kept. Raises `Wrong` where it is no repository."""
    from advocate_app.people.git_work import is_robot

    return tuple(Address(a, n, is_robot(a)) for a, n in office.histories.addresses(str(path)))


def add_repository(office: Office, path: Path, addresses: Sequence[str]) -> Changed:
    """Chooses a repository; its commits by `addresses` are read at the next refresh. Raises `Wrong` without an address."""
    if not addresses:
        raise Wrong("git.address", "Nobody's commits were chosen.", "Say which e-mail addresses are yours.")
    office.histories.addresses(str(path))  # says where it is no repository
    return office.profile.keep_repository(Repository(str(path.resolve()), tuple(addresses)))


def forget_repository(office: Office, path: str) -> Changed:
    """Forgets the repository with everything that was read from it."""
    rows = [row.id for row in office.profile.evidence() if row.sort is Sort.COMMIT and row.source == Path(path).name]
    return office.profile.drop_evidence(rows) | office.profile.drop_repository(path)


def weigh(
    office: Office, ids: Sequence[EvidenceId], *, weight: float | None = None, enabled: bool | None = None
) -> Changed:
    """Weighs rows (0 to 10) or switches them on and off."""
    if weight is not None and not 0 <= weight <= 10:
        raise Wrong("evidence.weight", "{weight} is no weight.", "Choose one from 0 to 10.", weight=weight)
    changed = Changed()
    for each in ids:
        changed |= office.profile.weigh(each, weight=weight, enabled=enabled)
    return changed


# ── sources ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def add_feed(office: Office, url: str, name: str = "") -> SourceId:
    """Adds a feed; it is read at the next refresh. Without a name it goes by its address until its own title is read."""
    url = url.strip()
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https", "file") or not (parts.netloc or parts.path):
        raise Wrong(
            "source.address",
            "“{url}” is no address of a feed.",
            "Write it as in https://blog.example.org/feed.xml.",
            url=url,
        )
    source = Source(
        SourceId(uuid5(NAMESPACE_URL, url)), SourceKind.FEED, name.strip() or parts.netloc or Path(parts.path).stem, url
    )
    office.topics.keep_source(source)
    return source.id


def refresh(
    office: Office,
    *,
    only_due: bool = True,
    check: Callable[[], None] = lambda: None,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> tuple[Changed, tuple[Problem, ...]]:
    """Reads the sources that are due, or all; what went wrong is on its source and in the answer."""
    from advocate_app.topics.refresh import refresh as read

    return read(
        office.topics,
        office.http,
        office.histories,
        office.profile,
        office.me,
        office.clock.now(),
        only_due=only_due,
        check=check,
        progress=progress,
    )


# ── topics ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def topic(office: Office, id: TopicId) -> Topic:
    """A topic of the desk, or a running campaign's. Raises `NotThere`."""
    for each in topics_of(office.campaigns.campaigns(), office.clock.now()):
        if each.id == id:
            return each
    return office.topics.topic(id)


def add_idea(office: Office, text: str) -> TopicId:
    """Keeps an idea typed by hand: its first line is the title."""
    from advocate_app.topics.ideas import idea

    made = idea(office.me, text, office.clock.now())
    office.topics.keep_topics([made])
    return made.id


def add_campaign(office: Office, name: str, text: str, *, until: datetime | None = None) -> Changed:
    """A lead's wish for a while. Raises `Wrong` for an empty name."""
    if not office.person.lead:
        raise NotAllowed("campaign.lead", "Only a communications lead begins a campaign.", "Write it down as an idea.")
    if not name.strip():
        raise Wrong("campaign.name", "The campaign has no name.", "Write what it is about in a few words.")
    made = Campaign(uuid4(), name.strip(), text.strip(), office.me, office.clock.now(), until)
    return office.campaigns.keep_campaign(made)


def ranked(office: Office, most: int = 100) -> tuple[Ranked, ...]:
    """What suits this person, best first, each with its reasons; running campaigns are among them."""
    from advocate_app.topics.choose import suggestions

    now = office.clock.now()
    campaigns = topics_of(office.campaigns.campaigns(), now)
    return suggestions(office.topics, office.profile, now, campaigns=campaigns, most=most)


def not_for_me(office: Office, id: TopicId) -> Changed:
    from advocate_app.topics.choose import not_for_me as say

    return say(office.topics, id, office.clock.now())


def later(office: Office, id: TopicId, until: datetime | None = None) -> Changed:
    from advocate_app.topics.choose import later as say

    return say(office.topics, id, office.clock.now(), until)


def write_about(office: Office, id: TopicId) -> Changed:
    from advocate_app.topics.choose import write_about as say

    return say(office.topics, office.profile, office.me, topic(office, id), office.clock.now())


def take_back(office: Office, id: TopicId) -> Changed:
    """Undoes whatever was said of the topic."""
    from advocate_app.topics.choose import take_back as unsay

    return unsay(office.topics, office.profile, office.me, id)


def source_named(office: Office, text: str) -> Source:
    """The source with this name or address. Raises `NotThere`."""
    for source in office.topics.sources():
        if text in (source.name, source.url):
            return source
    raise NotThere("source.none", "There is no source called “{name}”.", "See the list of sources.", name=text)
