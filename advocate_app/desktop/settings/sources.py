"""What the page *Sources* shows: feeds and repositories, when they were read, when they will be, and what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from advocate_app.assembly import Office
from advocate_app.topics.topic import Source, SourceKind


@dataclass(frozen=True, slots=True)
class SourcesShown:
    """`addresses` says by a repository's path which addresses in it are the person's."""

    feeds: tuple[Source, ...]
    repositories: tuple[Source, ...]
    addresses: dict[str, tuple[str, ...]]
    now: datetime
    zone: tzinfo


def read_sources(office: Office) -> SourcesShown:
    sources = office.topics.sources()
    return SourcesShown(
        tuple(s for s in sources if s.kind is SourceKind.FEED),
        tuple(s for s in sources if s.kind is SourceKind.GIT),
        {r.path: r.addresses for r in office.profile.repositories()},
        office.clock.now(),
        office.person.tz,
    )
