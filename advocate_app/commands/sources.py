"""Sources that are read over the network: tried out first, so that a person sees what a source gives, and then kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from advocate_app.assembly import Office
from advocate_app.problems import Wrong, in_zone
from advocate_app.topics.refresh import carry, keep, rests
from advocate_app.topics.sources.known import read_source, recognised, sources_of
from advocate_app.topics.sources.polite import Read, busy
from advocate_app.topics.sources.reader import Typed, host_of, name_of
from advocate_app.topics.topic import Source, SourceKind
from advocate_app.vocabulary import NOTHING, Changed


def meant(office: Office, typed: Typed) -> tuple[Source, ...]:
    """The new sources that are meant; a known site's page counts as that site's. Raises `Wrong`, also where one is there already."""
    if typed.kind is SourceKind.FEED:
        known = recognised(typed.text)
        typed = Typed(known.kind, known.text, typed.name)
    sources = sources_of(typed)
    there = {s.id for s in office.topics.sources()}
    for source in sources:
        if source.id in there:
            raise Wrong(
                "source.twice", "{url} is among your sources already.", "Look for it in the list.", url=source.url
            )
    return sources


def try_out(office: Office, typed: Typed, *, check: Callable[[], None] = lambda: None) -> tuple[Read, ...]:
    """Reads what is meant and keeps nothing of it, for `keep_tried`. Raises the first `Problem` of any of it."""
    tried = []
    for source in meant(office, typed):
        now = office.clock.now()
        if (until := rests(office.topics, source, now)) is not None:
            raise in_zone(busy(name_of(source), until - now, now), office.person.tz)
        read = carry(read_source(source, now), office.http, check)
        if read.hold:
            office.topics.hold(host_of(source), now + read.hold)
        if read.problem is not None:
            raise in_zone(read.problem, office.person.tz)
        tried.append(read)
    return tuple(tried)


def keep_tried(office: Office, tried: Sequence[Read]) -> Changed:
    """Adds the sources with what their trial found."""
    changed = NOTHING
    for read in tried:
        # without its validators, until its topics are there too
        changed |= office.topics.keep_source(
            Source(read.source.id, read.source.kind, read.source.name, read.source.url)
        )
        changed |= keep(office.topics, read, office.clock.now())
    return changed


def keep_unread(office: Office, typed: Typed) -> Changed:
    """Adds what is meant without a trial, to be read when the network is there again. Raises `Wrong`."""
    changed = NOTHING
    for source in meant(office, typed):
        changed |= office.topics.keep_source(source)
    return changed
