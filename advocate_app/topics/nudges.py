"""What moves a topic beside how well it suits: little, bounded, and said on the card. All in units of fit."""

from __future__ import annotations

from datetime import datetime, timedelta

from advocate_app.people.evidence import OWN_POSTS
from advocate_app.topics.ranking import Nudge, Ranked
from advocate_app.topics.topic import Topic, TopicKind

FRESH = 0.3  # at most, on the first day
UNANSWERED = 0.2
CAMPAIGN = 0.5
FOLLOW_UP = 0.2
SAID_FROM = 0.1  # a smaller nudge is not worth a word
OWN_POST = 0.3  # of a score at least, that makes a topic follow a post
HALF_LIFE = {
    TopicKind.NEWS: timedelta(days=10),
    TopicKind.QUESTION: timedelta(days=45),
    TopicKind.OWN_WORK: timedelta(days=180),
    TopicKind.CAMPAIGN: timedelta(days=180),
    TopicKind.IDEA: timedelta(days=180),
}


def nudges(topic: Topic, now: datetime) -> tuple[Nudge, ...]:
    """What follows from the topic alone."""
    found = [Nudge("nudge.fresh", freshness(topic, now))]
    if topic.kind is TopicKind.QUESTION and topic.answers == 0:
        found.append(Nudge("nudge.unanswered", UNANSWERED))
    if topic.kind is TopicKind.CAMPAIGN:
        found.append(Nudge("nudge.campaign", CAMPAIGN))
    return tuple(found)


def freshness(topic: Topic, now: datetime) -> float:
    age: float = max(0.0, (now - topic.at) / HALF_LIFE[topic.kind])
    return float(FRESH * 0.5**age)


def follow_up(ranked: Ranked) -> tuple[Nudge, ...]:
    """Whether the topic goes on from a post of the person's own: that post speaks for it more than all else."""
    if ranked.weak:
        return ()
    first = next(iter(ranked.reasons), None)
    if first is None or first.sort not in OWN_POSTS or first.share < OWN_POST:
        return ()
    return (Nudge("nudge.follow-up", FOLLOW_UP, first.text.partition("\n")[0]),)
