"""What the page *Communities* shows: each place with its rules, and by how many recent titles it is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from advocate_app.assembly import Office
from advocate_app.commands.places import heard_there
from advocate_app.people.communities import Community
from advocate_app.topics.topic import Source, SourceKind
from advocate_app.vocabulary import CommunityId


@dataclass(frozen=True, slots=True)
class CommunitiesShown:
    """`sources` are those that can say what people talk about somewhere: not one's own work."""

    communities: tuple[Community, ...]
    heard: dict[CommunityId, int]
    sources: tuple[Source, ...]
    now: datetime


def read_communities(office: Office) -> CommunitiesShown:
    sources = tuple(s for s in office.topics.sources() if s.kind is not SourceKind.GIT)
    return CommunitiesShown(office.communities.communities(), heard_there(office), sources, office.clock.now())
