"""The places that a person writes for, and what they want to hear no more of: communities, mutes, what was put off or turned down."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from advocate_app.assembly import Office
from advocate_app.commands import know
from advocate_app.people.communities import Community, checked
from advocate_app.problems import NotThere
from advocate_app.topics import choose
from advocate_app.topics.campaign import topics_of
from advocate_app.topics.choose import POOL
from advocate_app.topics.mutes import Mute, Muted, source_mute, word_mute
from advocate_app.topics.places import Place, heard
from advocate_app.topics.topic import Said, Topic, Verdict
from advocate_app.vocabulary import Changed, CommunityId, DraftId, SourceId

# ── communities ──────────────────────────────────────────────────────────────────────────────────────────────────────


def new_id() -> CommunityId:
    return CommunityId(uuid4())


def keep_community(office: Office, community: Community) -> Changed:
    """Adds a community, or changes everything about one but its id. Raises `Wrong` for what can't be kept."""
    return office.communities.keep_community(checked(community, office.communities.communities()))


def community(office: Office, id: CommunityId) -> Community:
    for each in office.communities.communities():
        if each.id == id:
            return each
    raise NotThere("community.not-there", "The community is not there (any more).", "Look at the list again.")


def remove_community(office: Office, id: CommunityId) -> tuple[Community, Changed]:
    """Forgets a community, and returns it: `keep_community` brings it back."""
    gone = community(office, id)
    return gone, office.communities.drop_community(id)


def heard_there(office: Office) -> dict[CommunityId, int]:
    """How many recent titles each community is known by: typed ones and those of its sources, at most 200."""
    topics = office.topics.topics(office.clock.now() - POOL)
    every = heard(office.communities.communities(), topics, office.topics.sources())
    return {each.community.id: len(each.said) for each in every}


def places_of(office: Office, draft_id: DraftId) -> tuple[Place, ...]:
    """Where a draft would go that began with a topic, best first; none for another one. Raises `NotThere` for a draft that is gone."""
    topic_id, communities = office.drafts.draft(draft_id).topic_id, office.communities.communities()
    if topic_id is None or not communities:
        return ()
    now = office.clock.now()
    return choose.places_of(
        office.topics,
        office.profile,
        know.topic(office, topic_id),
        now,
        communities=communities,
        campaigns=topics_of(office.campaigns.campaigns(), now),
        meaning=office.meaning,
    )


# ── mutes ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def mute_word(office: Office, text: str) -> tuple[Mute, Changed]:
    """Hides every topic with this word, or these words beside each other, in its title. Raises `Wrong` where it has none."""
    mute = word_mute(text, office.clock.now())
    return mute, office.mutes.keep_mute(mute)


def mute_source(office: Office, id: SourceId) -> tuple[Mute, Changed]:
    """Hides every topic of a source, which is read on. Raises `NotThere`."""
    source = next((s for s in office.topics.sources() if s.id == id), None)
    if source is None:
        raise NotThere("source.not-there", "The source is not there (any more).", "Look at the list again.")
    mute = source_mute(source, office.clock.now())
    return mute, office.mutes.keep_mute(mute)


def keep_mute(office: Office, mute: Mute) -> Changed:
    """Undoes `unmute`."""
    return office.mutes.keep_mute(mute)


def unmute(office: Office, sort: Muted, key: str) -> Changed:
    return office.mutes.drop_mute(sort, key)


# ── what was said of topics ──────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Hidden:
    """A topic with what was said of it."""

    topic: Topic
    said: Said


def hidden(office: Office, verdict: Verdict) -> tuple[Hidden, ...]:
    """The topics of which that was said, newest first; a *later* whose day has come is none any more."""
    now = office.clock.now()
    said = (s for s in office.topics.said() if s.verdict is verdict and (s.until is None or s.until > now))
    found = []
    for each in said:
        try:
            found.append(Hidden(know.topic(office, each.topic_id), each))
        except NotThere:
            continue  # a campaign that is gone has nothing to bring back
    found.sort(key=lambda one: one.topic.title)
    return tuple(sorted(found, key=lambda one: one.said.at, reverse=True))


def say_again(office: Office, said: Said) -> Changed:
    """Undoes `know.take_back` of a *later* or a *not for me*."""
    return office.topics.say(said)
