"""What the person is shown, and what they say of it: *not for me*, *later*, *write about this*. All of it can be taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid5

from advocate_app.people.communities import Community
from advocate_app.people.evidence import OWN_POSTS, WEIGHT, Evidence, Profile, Sort, counted
from advocate_app.topics.mutes import Mute, muted
from advocate_app.topics.near import Headlines
from advocate_app.topics.nudges import follow_up, nudges
from advocate_app.topics.own_work import made_of
from advocate_app.topics.places import Place, Places, heard, texts_of
from advocate_app.topics.ranking import AT_ONCE, Nudge, Ranked, Ranking, percentile_of, rank
from advocate_app.topics.topic import Said, Topic, TopicKind, Topics, Verdict
from advocate_app.topics.words import ranked_text
from advocate_app.vocabulary import Changed, EvidenceId, PersonId, TopicId

if TYPE_CHECKING:
    from advocate_app.topics.meaning import Meaning

POOL = timedelta(days=365)  # what is older is looked at no more
LATER = timedelta(days=14)
CAMPAIGN_EVERY = 5  # at most one of five cards is a campaign's
LOOKED_AT = 100  # so many of the best are looked at for posts that they follow


def suggestions(
    store: Topics,
    profile: Profile,
    now: datetime,
    *,
    campaigns: Sequence[Topic] = (),
    meaning: Meaning | None = None,
    communities: Sequence[Community] = (),
    mutes: Sequence[Mute] = (),
    most: int = 100,
) -> tuple[Ranked, ...]:
    """The topics for this person, best first; each stands for its near duplicates (`also`).

    Ranked is the whole pool, hidden ones too, so that a percentile does not move when something is hidden. The order is that
    of the percentiles: fit with its nudges. `campaigns` are the running ones of the workspace (`campaign.topics_of`).
    Words alone decide without `meaning`, and as long as it would have to make more than a few vectors first (`texts` says of
    what). Of `communities` those are named where a topic would go. What `mutes` hide is hidden, and nothing else moves.
    """
    kept = {t.id: t for t in (*store.topics(now - POOL), *campaigns)}
    pool = tuple(kept.values())
    rows = counted(profile.evidence(), now)
    meaning = _at_once(meaning, pool, rows)
    ranking = rank(pool, rows, itself=made_of(pool, rows), meaning=meaning)
    headlines = Headlines(pool)
    gone = _hidden(store.said(), kept, headlines, now) | muted(pool, mutes)
    shown: list[Ranked] = []
    for each in _by_standing(ranking, now, posts=any(r.sort in OWN_POSTS for r in rows)):
        if len(shown) == most:
            break
        if each.topic.id not in gone:
            alike = [t for t in headlines.like(each.topic) if t.id != each.topic.id and t.id not in gone]
            gone |= {each.topic.id, *(t.id for t in alike)}
            shown.append(replace(each, also=tuple(alike)))
    if communities:
        places = Places(ranking, heard(communities, pool, store.sources()), meaning)
        shown = [replace(each, places=places.of(each.topic.id)) for each in shown]
    return _with_campaigns_spread(_varied(shown, ranking))


def places_of(
    store: Topics,
    profile: Profile,
    topic: Topic,
    now: datetime,
    *,
    communities: Sequence[Community],
    campaigns: Sequence[Topic] = (),
    meaning: Meaning | None = None,
) -> tuple[Place, ...]:
    """Where one topic would go, hidden or not, best first."""
    pool = tuple({t.id: t for t in (*store.topics(now - POOL), *campaigns, topic)}.values())
    rows = counted(profile.evidence(), now)
    meaning = _at_once(meaning, pool, rows)
    ranking = rank(pool, rows, itself=made_of(pool, rows), meaning=meaning)
    return Places(ranking, heard(communities, pool, store.sources()), meaning).of(topic.id)


def _at_once(meaning: Meaning | None, pool: Sequence[Topic], rows: Sequence[Evidence]) -> Meaning | None:
    """None where too many vectors are missing: making them would take its time."""
    if meaning is None or len(meaning.missing(_texts(pool, rows))) > AT_ONCE:
        return None
    return meaning


def texts(
    store: Topics,
    profile: Profile,
    now: datetime,
    campaigns: Sequence[Topic] = (),
    communities: Sequence[Community] = (),
) -> tuple[str, ...]:
    """All that a ranking by meaning needs the vectors of."""
    pool = (*store.topics(now - POOL), *campaigns)
    there = (text for each in heard(communities, pool, store.sources()) for text in texts_of(each))
    return (*_texts(pool, counted(profile.evidence(), now)), *there)


def _texts(topics: Sequence[Topic], rows: Sequence[Evidence]) -> tuple[str, ...]:
    from advocate_app.topics.fit import units

    return (*(ranked_text(t.title, t.summary) for t in topics), *(unit.text for unit in units(rows)))


def _by_standing(ranking: Ranking, now: datetime, *, posts: bool) -> Iterator[Ranked]:
    """All of them with their nudges, best first."""
    import numpy as np

    topics, fits = ranking.pool.topics, ranking.fits.tolist()
    found = [nudges(topic, now) for topic in topics]
    if posts:
        for each in ranking[:LOOKED_AT]:
            found[ranking.pool.at[each.topic.id]] += follow_up(each)
    standing = [fit + sum(n.by for n in some) for fit, some in zip(fits, found, strict=True)]
    ordered = np.sort(np.array(standing))
    for i in sorted(range(len(topics)), key=lambda i: (-standing[i], i)):
        yield replace(
            ranking.of(topics[i].id),
            standing=standing[i],
            percentile=percentile_of(standing[i], ordered),
            nudges=found[i],
        )


def _varied(shown: Sequence[Ranked], ranking: Ranking) -> list[Ranked]:
    from advocate_app.topics.variety import varied

    return varied(shown, ranking.cosines([r.topic.id for r in shown])) if shown else []


def _hidden(said: Sequence[Said], kept: dict[TopicId, Topic], headlines: Headlines, now: datetime) -> set[TopicId]:
    gone: set[TopicId] = set()
    for each in said:
        match each.verdict:
            case Verdict.WRITE:
                gone.add(each.topic_id)
            case Verdict.LATER:
                if each.until is None or each.until > now:
                    gone.add(each.topic_id)
            case Verdict.NOT_FOR_ME:
                gone.add(each.topic_id)
                if topic := kept.get(each.topic_id):
                    gone |= {t.id for t in headlines.like(topic)}
    return gone


def _with_campaigns_spread(shown: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """No five cards in a row have two of a campaign: the second comes as soon as it may, by the number of the card above it."""
    waiting: list[Ranked] = []
    cards: list[Ranked] = []

    def may() -> bool:
        near = cards[len(cards) - (CAMPAIGN_EVERY - 1) :] if len(cards) >= CAMPAIGN_EVERY else cards
        return all(card.topic.kind is not TopicKind.CAMPAIGN for card in near)

    for each in shown:
        if waiting and may():
            cards.append(_moved_down(waiting.pop(0), cards[-1]))
        if each.topic.kind is TopicKind.CAMPAIGN and (waiting or not may()):
            waiting.append(each)
        else:
            cards.append(each)
    if waiting and may():
        cards.append(_moved_down(waiting[0], cards[-1]))
    return tuple(cards)


def _moved_down(card: Ranked, above: Ranked) -> Ranked:
    by = min(0.0, above.standing - card.standing)
    moved = Nudge("nudge.spread", by)
    return replace(card, standing=card.standing + by, percentile=above.percentile, nudges=(*card.nudges, moved))


# ── what a person says of a topic ────────────────────────────────────────────────────────────────────────────────────


def not_for_me(store: Topics, topic_id: TopicId, now: datetime) -> Changed:
    """Hides it and its near duplicates. It teaches nothing about the person: a no measured as no help."""
    return store.say(Said(topic_id, Verdict.NOT_FOR_ME, now))


def later(store: Topics, topic_id: TopicId, now: datetime, until: datetime | None = None) -> Changed:
    """Hides it until then, or for a fortnight."""
    return store.say(Said(topic_id, Verdict.LATER, now, until or now + LATER))


def write_about(store: Topics, profile: Profile, person_id: PersonId, topic: Topic, now: datetime) -> Changed:
    """Takes it out of the list and adds it to what the person likes to write about."""
    text = ranked_text(topic.title, topic.summary).strip()
    row = Evidence(
        _liked(person_id, topic.id),
        person_id,
        Sort.LIKED,
        "topics you chose",
        text,
        now,
        WEIGHT[Sort.LIKED],
        url=topic.url,
    )
    return profile.keep_evidence([row]) | store.say(Said(topic.id, Verdict.WRITE, now))


def take_back(store: Topics, profile: Profile, person_id: PersonId, topic_id: TopicId) -> Changed:
    """Undoes any of the three: the topic is back, and what it said of the person is gone."""
    return profile.drop_evidence([_liked(person_id, topic_id)]) | store.unsay(topic_id)


def _liked(person_id: PersonId, topic_id: TopicId) -> EvidenceId:
    return EvidenceId(uuid5(person_id, f"liked {topic_id}"))
