"""What the page *Sources* shows: what is read over the network, repositories, how many topics each gave, and how each is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from advocate_app.assembly import Office
from advocate_app.topics.topic import Source, SourceKind
from advocate_app.vocabulary import SourceId


@dataclass(frozen=True, slots=True)
class SourcesShown:
    """`addresses` says by a repository's path which addresses in it are the person's, `counts` how many topics are of a source."""

    feeds: tuple[Source, ...]
    repositories: tuple[Source, ...]
    addresses: dict[str, tuple[str, ...]]
    counts: Mapping[SourceId, int]
    now: datetime
    zone: tzinfo


def read_sources(office: Office) -> SourcesShown:
    sources = office.topics.sources()
    return SourcesShown(
        tuple(s for s in sources if s.kind is not SourceKind.GIT),
        tuple(s for s in sources if s.kind is SourceKind.GIT),
        {r.path: r.addresses for r in office.profile.repositories()},
        office.topics.counts(),
        office.clock.now(),
        office.person.tz,
    )
