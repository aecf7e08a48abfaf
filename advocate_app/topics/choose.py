"""What the person is shown, and what they say of it: *not for me*, *later*, *write about this*. All of it can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid5

from advocate_app.people.evidence import WEIGHT, Evidence, Profile, Sort, counted
from advocate_app.topics.near import Headlines
from advocate_app.topics.ranking import Ranked, rank
from advocate_app.topics.topic import Said, Topic, TopicKind, Topics, Verdict
from advocate_app.topics.words import ranked_text
from advocate_app.vocabulary import Changed, EvidenceId, PersonId, TopicId

POOL = timedelta(days=365)  # what is older is looked at no more
LATER = timedelta(days=14)
CAMPAIGN_EVERY = 5  # at most one of five cards is a campaign's
NUDGE = 0.3  # the most that freshness adds to a fit
HALF_LIFE = {
    TopicKind.NEWS: timedelta(days=10),
    TopicKind.QUESTION: timedelta(days=45),
    TopicKind.OWN_WORK: timedelta(days=180),
    TopicKind.CAMPAIGN: timedelta(days=180),
    TopicKind.IDEA: timedelta(days=180),
}


def suggestions(
    store: Topics, profile: Profile, now: datetime, *, campaigns: Sequence[Topic] = (), most: int = 100
) -> tuple[Ranked, ...]:
    """The topics for this person, best first; each stands for its near duplicates (`also`).

    Ranked is the whole pool, hidden ones too, so that a percentile does not move when something is hidden.
    `campaigns` are the running ones of the workspace (`campaign.topics_of`).
    """
    kept = {t.id: t for t in (*store.topics(now - POOL), *campaigns)}
    pool = tuple(kept.values())
    ranked = sorted(
        rank(pool, counted(profile.evidence(), now)),
        key=lambda r: (-(r.fit + _freshness(r.topic, now)), r.topic.id.int),
    )
    headlines = Headlines(pool)
    gone = _hidden(store.said(), kept, headlines, now)
    shown: list[Ranked] = []
    for each in ranked:
        if len(shown) == most:
            break
        if each.topic.id not in gone:
            alike = [t for t in headlines.like(each.topic) if t.id != each.topic.id and t.id not in gone]
            gone |= {each.topic.id, *(t.id for t in alike)}
            shown.append(replace(each, also=tuple(alike)))
    return _with_campaigns_spread(shown)


def _freshness(topic: Topic, now: datetime) -> float:
    age: float = max(0.0, (now - topic.at) / HALF_LIFE[topic.kind])
    return float(NUDGE * 0.5**age)


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
    """Each five cards have at most one of a campaign, as the second of them."""
    waiting = [r for r in shown if r.topic.kind is TopicKind.CAMPAIGN]
    others = [r for r in shown if r.topic.kind is not TopicKind.CAMPAIGN]
    cards: list[Ranked] = []
    while others:
        cards += [others.pop(0)]
        if waiting:
            cards.append(waiting.pop(0))
        cards += others[: CAMPAIGN_EVERY - 2]
        del others[: CAMPAIGN_EVERY - 2]
    return tuple(cards or waiting[:1])


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
