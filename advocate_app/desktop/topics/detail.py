"""What is shown of one topic: where it comes from, why it suits, how to tell it, who reads that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from itertools import islice

from PySide6.QtCore import QCoreApplication, QUrl

from advocate_app.desktop import genre_words
from advocate_app.desktop.community_words import misfits_said, rules_said, why_there
from advocate_app.desktop.look import Tone
from advocate_app.desktop.times import ago
from advocate_app.desktop.topic_words import Label, beside_kind, in_list, kind_label, reason_label, source_word
from advocate_app.drafting.genres import Genres, Way, ways_to_tell
from advocate_app.people.communities import too_long, too_short
from advocate_app.people.evidence import Sort
from advocate_app.topics.mutes import words_to_mute
from advocate_app.topics.places import Place
from advocate_app.topics.plain import shortened
from advocate_app.topics.ranking import Ranked, Reason
from advocate_app.topics.reasons import OF_SORT, SMALLEST_SHARE, Chip, apart, chips, nudged
from advocate_app.topics.topic import Topic
from advocate_app.vocabulary import SourceId, TopicId

MOST_REASONS = 3
CHIP_WORDS = 2
SHARED_WORDS = 5
MOST_PLACES = 2
_BROKEN = re.compile(r"(?<!\n)\n(?=[^\W_])")  # a line broken by hand inside a paragraph, as in commit messages
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TopicRow:
    """One line of the list. `name` is what a screen reader says."""

    id: TopicId
    title: str
    sub: str
    percentile: int | None
    name: str


@dataclass(frozen=True, slots=True)
class WayRow:
    """One way to tell a topic."""

    genre_id: str
    genre: str
    angle: str
    length: str


@dataclass(frozen=True, slots=True)
class Further:
    """Another source that says the same; `address` is '' where there is nothing to open."""

    source: str
    address: str


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """Where the topic would go, why, and what the place asks of a text; `address` is '' where there is nothing to open."""

    name: str
    why: str
    rules: str
    address: str


@dataclass(frozen=True, slots=True)
class Detail:
    """`address` is what the browser would open, in ASCII, '' where there is none; `host` is its name.

    `by` says in one line which words spoke for the topic, and whether they were alone. `words` and `source` are what can be muted.
    """

    id: TopicId
    kind: Label
    about: str
    title: str
    summary: str
    why: tuple[Label, ...]
    by: str
    ways: tuple[WayRow, ...]
    places: tuple[PlaceRow, ...]
    readers: str
    address: str
    host: str
    further: tuple[Further, ...]
    words: tuple[str, ...]
    source: tuple[SourceId, str] | None


def row_of(ranked: Ranked, now: datetime, zone: tzinfo) -> TopicRow:
    topic = ranked.topic
    sub, name = in_list(topic, now, zone), topic.title
    if ranked.also:
        sub = f"{sub} · {_more(len(ranked.also))}"
    if ranked.percentile is not None:
        better = translate("topics", "suits you better than {0} % of the topics").format(ranked.percentile)
        name = f"{topic.title}, {better}"
    return TopicRow(topic.id, topic.title, sub, ranked.percentile, name)


def detail_of(ranked: Ranked, genres: Genres, now: datetime, zone: tzinfo) -> Detail:
    topic = ranked.topic
    ways, address = ways_to_tell(topic.kind, genres), address_of(topic.url)
    return Detail(
        id=topic.id,
        kind=kind_label(topic),
        about=beside_kind(topic, now, zone),
        title=topic.title,
        summary=_BROKEN.sub(" ", topic.summary),
        why=_why(ranked),
        by=_by(ranked),
        ways=tuple(_way(way) for way in ways),
        places=tuple(_place(place, ways) for place in ranked.places[:MOST_PLACES]),
        readers=genre_words.said(ways[0].genre.readers) if ways else "",
        address=address,
        host=QUrl(address).host(QUrl.ComponentFormattingOption.FullyEncoded),
        further=tuple(_further(other, now, zone) for other in ranked.also),
        words=words_to_mute(ranked),
        source=(topic.source_id, source_word(topic)) if topic.source_id is not None else None,
    )


def address_of(url: str) -> str:
    """`url` as the browser would get it, names in ASCII so that look-alike letters show; '' for anything but http and https."""
    read = QUrl(url, QUrl.ParsingMode.StrictMode)
    if not read.isValid() or read.scheme() not in ("http", "https") or not read.host():
        return ""
    return bytes(read.toEncoded().data()).decode("ascii")


def _why(ranked: Ranked) -> tuple[Label, ...]:
    """The reasons of the ranking, each repository by its own name, then what else moved the topic up or down.

    Where nothing clear speaks for it, the weak chip says so.
    """
    moved = tuple(reason_label(chip) for chip in nudged(ranked))
    if ranked.weak:
        return (*(reason_label(chip) for chip in chips(ranked)), *moved)
    strong = (reason for reason in ranked.reasons if reason.share >= SMALLEST_SHARE)
    return (*(_reason(reason) for reason in islice(strong, MOST_REASONS)), *moved)


def _reason(reason: Reason) -> Label:
    words = list(islice(apart(reason.words), CHIP_WORDS))
    rows = {row for word in words for row in reason.by_word[word]}
    named, title = ", ".join(words), reason.text.partition("\n")[0]
    match reason.sort:
        case Sort.COMMIT:
            # rows that have one of the words named: what a reader would count
            rows = rows or set(reason.rows)
            commits = translate("topics", "one of your commits")
            if len(rows) != 1:
                commits = translate("topics", "{0} of your commits").format(len(rows))
            said = f"{reason.source} · {commits}"
            return f"{said}: {named}" if named else said, Tone.ACCENT
        case Sort.WORDS:
            if not named:
                return reason_label(Chip("reason.words.like", words=shortened(title, 60)))
            return reason_label(Chip("reason.words", words=named))
        case Sort.LIKED:
            return reason_label(Chip("reason.liked", name=title))
        case _:
            return reason_label(Chip(OF_SORT[reason.sort], name=title))


def _by(ranked: Ranked) -> str:
    """“In common: pool, threads · by words and meaning”."""
    judged = translate("topics", "by words alone")
    if ranked.by_meaning:
        judged = translate("topics", "by words and meaning")
    words = [] if ranked.weak else list(islice(apart(w.text for w in ranked.words), SHARED_WORDS))
    if not words:
        return judged[:1].upper() + judged[1:]
    shared = translate("topics", "In common: {0}").format(", ".join(words))
    return f"{shared} · {judged}"


def _place(place: Place, ways: Sequence[Way]) -> PlaceRow:
    rules = place.community.rules
    short = [genre_words.said(w.genre.name) for w in ways if too_short(rules, w.genre.longest, w.genre.unit)]
    long = [genre_words.said(w.genre.name) for w in ways if too_long(rules, w.genre.shortest, w.genre.unit)]
    said = (*rules_said(rules), *misfits_said(short, long))
    return PlaceRow(place.community.name, why_there(place), " · ".join(said), address_of(place.community.address))


def _way(way: Way) -> WayRow:
    minutes = translate("topics", "{0} min").format(way.minutes)
    return WayRow(
        way.genre.id,
        genre_words.said(way.genre.name),
        genre_words.said(way.angle),
        f"{genre_words.length(way.genre)} · {minutes}",
    )


def _further(topic: Topic, now: datetime, zone: tzinfo) -> Further:
    return Further(f"{topic.source} · {ago(topic.at, now, zone)}", address_of(topic.url))


def _more(n: int) -> str:
    if n == 1:
        return translate("topics", "one more source")
    return translate("topics", "{0} more sources").format(n)


def neighbour(rows: Sequence[TopicRow], id: TopicId) -> TopicId | None:
    """Which row to look at once `id` is gone: the next one, else the one before."""
    at = next((i for i, row in enumerate(rows) if row.id == id), None)
    if at is None or len(rows) < 2:
        return None
    return rows[at + 1 if at + 1 < len(rows) else at - 1].id
