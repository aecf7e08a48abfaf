"""Where a topic would go: the communities that it suits, by the ranking that chooses topics for people, with the community as the person.

Its evidence is its tags, as one typed row, and what was said there lately. So Java people meet Java communities without a table of
rules, and the reasons are as exact as a person's. A pair of topic and community is suggested where the topic stands above the
middle of all topics for both, person and community.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from uuid import uuid5

from advocate_app.people.communities import MOST_TITLES, Community
from advocate_app.people.evidence import Evidence, Sort
from advocate_app.topics.ranking import AT_ONCE, NONE, Ranked, Ranking, rank_in
from advocate_app.topics.reasons import apart
from advocate_app.topics.topic import Source, Topic, TopicKind
from advocate_app.topics.words import ranked_text
from advocate_app.vocabulary import EvidenceId, PersonId, SourceId, TopicId

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from advocate_app.topics.meaning import Meaning
    from advocate_app.topics.pool import Pool

MOST = 3  # places of one topic
LIKE = 2  # titles that are named
WORDS = 3
CLEAR = 0.02  # of all that speaks for it: one of 200 titles that bears less is not worth a word
TAGS_SINCE = datetime(1970, 1, 1, tzinfo=UTC)
_WORDS = re.compile(r"[^\W_]+(?:[+#.-][^\W_]*)*")


@dataclass(frozen=True, slots=True)
class Heard:
    """A community with the rows that speak for it, and which of them a topic was made into."""

    community: Community
    rows: tuple[Evidence, ...]
    own: Mapping[TopicId, EvidenceId]

    @property
    def said(self) -> tuple[Evidence, ...]:
        """What was said there: the rows without the tags."""
        return tuple(row for row in self.rows if row.sort is Sort.POST)


@dataclass(frozen=True, slots=True)
class Place:
    """A community that a topic would go to. `ranked` is how it suits the place, with its reasons and words.

    `asked_there`: the topic is a question of that very place. `said` is what the community is known by, without its tags.
    """

    community: Community
    ranked: Ranked
    asked_there: bool = False
    said: tuple[Evidence, ...] = field(default=(), repr=False, compare=False)

    @property
    def titles(self) -> tuple[str, ...]:
        """What was said there that speaks for the topic most, strongest first."""
        title = {row.id: row.text.partition("\n")[0] for row in self.said}
        by = sorted((c for c in self.ranked.contributions if c.rows[0] in title), key=lambda c: -c.whole)
        whole = sum(c.whole for c in by if c.whole > 0)
        strong = (title[c.rows[0]] for c in by if c.whole > 0 and c.whole >= CLEAR * whole)
        return tuple(islice(dict.fromkeys(strong), LIKE))

    @property
    def words(self) -> tuple[str, ...]:
        """What they have in common, as the topic writes it, strongest first; numbers and the shortest words say nothing."""
        saying = (w.text for w in self.ranked.words if len(w.text) > 2 and not w.text.isdigit())
        return tuple(islice(apart(saying), WORDS))


def heard(communities: Iterable[Community], topics: Sequence[Topic], sources: Sequence[Source]) -> tuple[Heard, ...]:
    """Each community with its rows: its newest 200 titles, typed ones and those of its sources, and its tags."""
    return tuple(_heard(each, topics, sources_of(each, sources)) for each in communities)


def sources_of(community: Community, sources: Sequence[Source]) -> frozenset[SourceId]:
    """The sources that a community points to by their ids, or by a host and tag that their addresses have."""
    return frozenset(s.id for s in sources if any(_points_to(pointer, s) for pointer in community.sources))


def _points_to(pointer: str, source: Source) -> bool:
    said = pointer.lower().strip()
    if said == source.id.hex:
        return True
    host, _, tag = said.removeprefix("https://").removeprefix("http://").removeprefix("www.").strip("/").partition("/")
    try:
        there = urlsplit(source.url.lower())
        name = (there.hostname or "").removeprefix("www.")
    except ValueError:
        return False
    if "." not in host or (name != host and not name.endswith(f".{host}")):
        return False
    return set(_WORDS.findall(tag)) <= set(_WORDS.findall(f"{there.path} {there.query}"))


def _heard(community: Community, topics: Sequence[Topic], own: frozenset[SourceId]) -> Heard:
    said: list[tuple[datetime, str, TopicId | None]] = [(t.at, t.text, None) for t in community.titles]
    said += [(t.at, ranked_text(t.title, t.summary), t.id) for t in topics if t.source_id in own]
    said.sort(key=lambda one: (one[0], one[1]), reverse=True)
    person, rows, made = PersonId(community.id), [], {}
    for at, text, topic_id in said[:MOST_TITLES]:
        row_id = EvidenceId(topic_id or uuid5(person, f"title {text}"))
        rows.append(Evidence(row_id, person, Sort.POST, community.name, text, at, 1.0))
        if topic_id is not None:
            made[topic_id] = row_id
    for tag in community.tags:
        row_id = EvidenceId(uuid5(person, f"tag {tag}"))
        rows.append(Evidence(row_id, person, Sort.WORDS, community.name, tag, TAGS_SINCE, 1.0))
    return Heard(community, tuple(rows), made)


class Places:
    """The places of each topic of a pool; each community is ranked once, reasons are worked out when they are asked for."""

    def __init__(self, ranking: Ranking, communities: Sequence[Heard], meaning: Meaning | None = None) -> None:
        """`ranking` is the person's. Without `meaning` words alone decide; so they do for a community that lacks many vectors."""
        self._ranking = ranking
        self._heard = [h for h in communities if h.rows]
        self._theirs = [_ranking_of(h, ranking.pool, meaning) for h in self._heard]
        suits_me = _upper(ranking)
        self._suits = [(suits_me & _upper(theirs)).tolist() for theirs in self._theirs]

    def of(self, id: TopicId) -> tuple[Place, ...]:
        """Best first: where it was asked, then by how well it suits the place."""
        at = self._ranking.pool.at[id]
        question = self._ranking.pool.topics[at].kind is TopicKind.QUESTION
        found = []
        for heard, theirs, suits in zip(self._heard, self._theirs, self._suits, strict=True):
            asked = question and id in heard.own
            if asked or suits[at]:
                there = theirs.of(id)
                if asked or not there.weak:
                    found.append(Place(heard.community, there, asked, heard.said))
        found.sort(key=lambda p: (not p.asked_there, -p.ranked.fit, p.community.id.int))
        return tuple(found[:MOST])


def texts_of(heard: Heard) -> tuple[str, ...]:
    """What ranking by meaning needs the vectors of."""
    from advocate_app.topics.fit import units

    return tuple(unit.text for unit in units(heard.rows))


def _ranking_of(heard: Heard, pool: Pool, meaning: Meaning | None) -> Ranking:
    if meaning is not None and len(meaning.missing(texts_of(heard))) > AT_ONCE:
        meaning = None  # not now: it would take its time
    itself = {topic: (row,) for topic, row in heard.own.items()} or NONE
    return rank_in(pool, heard.rows, itself=itself, meaning=meaning)


def _upper(ranking: Ranking) -> npt.NDArray[np.bool_]:
    """Which topics stand above the middle of all, in the order of the pool."""
    import numpy as np

    fits = ranking.fits
    upper: npt.NDArray[np.bool_] = fits > np.median(fits) if len(fits) else fits > 0
    return upper
