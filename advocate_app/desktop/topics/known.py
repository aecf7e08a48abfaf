"""What the store and the ranking say of topics, and the sentences and filters made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import Enum

from PySide6.QtCore import QCoreApplication

from advocate_app.assembly import Office
from advocate_app.commands import know
from advocate_app.desktop.translation import sentences
from advocate_app.drafting.genres import Genres
from advocate_app.people.person import Person
from advocate_app.problems import in_zone
from advocate_app.topics.ranking import Ranked
from advocate_app.topics.topic import Source, TopicKind

ALL = "all"
translate = QCoreApplication.translate


class State(Enum):
    READING = "reading"  # nothing is known yet
    THERE = "there"
    NOTHING_KNOWN = "nothing known"
    NO_SOURCES = "no sources"
    ALL_SEEN = "all seen"


@dataclass(frozen=True, slots=True)
class Known:
    """What the store and the ranking say, read at one moment."""

    ranked: tuple[Ranked, ...]
    genres: Genres
    sources: tuple[Source, ...]
    knows: bool
    me: Person
    now: datetime
    lacks_meaning: bool = False  # words alone decided, until the sentence vectors are made


def read(office: Office) -> Known:
    ranked = know.ranked(office, places=True)
    return Known(
        ranked,
        office.genres,
        office.topics.sources(),
        any(row.enabled for row in office.profile.evidence()),
        office.person,
        office.clock.now(),
        know.lacks_meaning(office, ranked),
    )


def state_of(known: Known, ranked: Sequence[Ranked]) -> State:
    if ranked:
        return State.THERE
    if not known.knows:
        return State.NOTHING_KNOWN
    return State.ALL_SEEN if known.sources else State.NO_SOURCES


def sub_of(count: int, *, knows: bool, progress: tuple[int, int] | None) -> str:
    if progress is not None:
        done, total = progress
        if not total:
            return translate("topics", "Reading your sources…")
        return translate("topics", "Reading your sources: {0} of {1}").format(done, total)
    if not count:
        return ""
    if not knows:
        return translate("topics", "{0} fresh · say what you know").format(count)
    return translate("topics", "{0} fresh, ranked for you").format(count)


def filters_of(ranked: Sequence[Ranked]) -> tuple[tuple[str, str], ...]:
    """All, and each kind that there is, with its count."""
    counts = Counter(r.topic.kind for r in ranked)
    kinds = (
        (TopicKind.QUESTION, translate("topics", "Questions")),
        (TopicKind.OWN_WORK, translate("topics", "My work")),
        (TopicKind.NEWS, translate("topics", "News")),
        (TopicKind.CAMPAIGN, translate("topics", "Campaigns")),
        (TopicKind.IDEA, translate("topics", "Ideas")),
    )
    found = tuple((kind.value, f"{label} {counts[kind]}") for kind, label in kinds if counts[kind])
    return ((ALL, translate("topics", "All")), *found)


def trouble_of(sources: Sequence[Source], zone: tzinfo) -> str:
    """One sentence on the sources that could not be read; '' when all is well."""
    bad = [(s.name or s.url, s.trouble) for s in sources if s.trouble is not None]
    if not bad:
        return ""
    (name, trouble), *more = bad
    if not more and trouble is not None:
        said = " ".join(filter(None, sentences(in_zone(trouble, zone))))
        return translate("topics", "{0} can’t be read: {1}").format(name, said)
    names = ", ".join(name for name, _ in bad)
    return translate("topics", "{0} sources can’t be read: {1}.").format(len(bad), names)


def empty_words(state: State) -> tuple[str, str, str]:
    """What stands where there are no topics: a sentence, one on what helps, and the button's word."""
    match state:
        case State.NOTHING_KNOWN:
            return (
                translate("topics", "Say what you know, and topics that suit you are looked for."),
                translate("topics", "A few words are enough to begin with. They stay on this laptop."),
                translate("topics", "Add what you know"),
            )
        case State.NO_SOURCES:
            return (
                translate("topics", "Topics need a place to come from."),
                translate("topics", "Add a feed that you read, or a Git repository with your own work."),
                translate("topics", "Add a source"),
            )
        case _:
            return (
                translate("topics", "You have looked at all of them."),
                translate("topics", "New topics come with the next reading of your sources."),
                translate("topics", "Read the sources now"),
            )
