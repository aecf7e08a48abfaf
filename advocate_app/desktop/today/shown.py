"""What Today shows, and the last of it remembered in the desk: so that it stands there with the first paint, before the posts are
looked up and topics are ranked anew (and all that this imports).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QLocale

from advocate_app.desktop.look import Tone
from advocate_app.desktop.times import ago, weekday
from advocate_app.vocabulary import DeliveryId, DraftId, TopicId

if TYPE_CHECKING:
    from advocate_app.assembly import Office

REMEMBERED = "today.shown"  # a setting of the desk


class Topics(Enum):
    """What the card of topics says."""

    CHOOSING = "choosing"
    THERE = "there"
    NOTHING_KNOWN = "nothing known"  # of the person: nothing can suit them yet
    NO_SOURCES = "no sources"
    ALL_SEEN = "all seen"


@dataclass(frozen=True, slots=True)
class PickUp:
    """The draft that was last worked on."""

    draft_id: DraftId
    title: str
    sub: str


@dataclass(frozen=True, slots=True)
class TopicCard:
    """A topic with its reason and kind as chips. `source` is '' where a chip names it; `genre_id` is the most fitting way to tell it.

    `about` is what stands beside the chips at one moment: “Java community · 3 h ago”.
    """

    id: TopicId
    title: str
    chips: tuple[tuple[str, Tone], ...]
    source: str
    at: datetime
    question: bool
    genre_id: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Going:
    """One post on its way. `delivery_id` is what to look at in the calendar, `draft_id` what to go on writing: where a person is needed."""

    title: str
    chip: str
    tone: Tone
    sub: str
    delivery_id: DeliveryId | None = None
    draft_id: DraftId | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """`loaded` is False before the first reading; `fresh` says that nothing was ever written here.

    `going` is None while it is not known yet; `later` says how many more are planned.
    """

    loaded: bool = False
    sub: str = ""
    workspace: str = ""
    fresh: bool = False
    pick_up: PickUp | None = None
    state: Topics = Topics.CHOOSING
    topics: tuple[TopicCard, ...] = ()
    going: tuple[Going, ...] | None = None
    later: int = 0


def aged(card: TopicCard, now: datetime, zone: tzinfo) -> TopicCard:
    """The card as it reads now."""
    return replace(card, about=" · ".join(filter(None, (card.source, ago(card.at, now, zone)))))


def remember(office: Office, shown: Shown) -> None:
    """Keeps it for the next start. Nobody is told: nothing that is shown changed by it. What goes out is never remembered."""
    pick_up = shown.pick_up
    office.settings.set(
        REMEMBERED,
        {
            "language": QLocale().name(),
            "workspace": shown.workspace,
            "fresh": shown.fresh,
            "pick up": [pick_up.draft_id.hex, pick_up.title, pick_up.sub] if pick_up else None,
            "topics": [
                [
                    c.id.hex,
                    c.title,
                    [[text, tone.value] for text, tone in c.chips],
                    c.source,
                    c.at.isoformat(),
                    c.question,
                    c.genre_id,
                ]
                for c in shown.topics
            ],
        },
    )


def remembered(office: Office) -> Shown:
    """What was shown last time; not `loaded` where there is nothing to show."""
    kept = office.settings.get(REMEMBERED)
    try:
        shown = _read(kept) if isinstance(kept, dict) else Shown()
    except (KeyError, TypeError, ValueError):  # an older version kept it otherwise
        return Shown()
    if not shown.topics:
        return Shown()
    now = office.clock.now()
    here = now.astimezone()  # the computer's zone: the person's own takes time to load, and follows with the reading
    topics = tuple(aged(card, now, here.tzinfo or UTC) for card in shown.topics)
    return replace(shown, sub=weekday(here.date()), state=Topics.THERE, topics=topics)


def forget_answered(office: Office) -> None:
    """What was said of a topic elsewhere takes it out of what is remembered."""
    shown = remembered(office)
    answered = {said.topic_id for said in office.topics.said()}
    if shown.loaded and answered & {card.id for card in shown.topics}:
        remember(office, replace(shown, topics=tuple(card for card in shown.topics if card.id not in answered)))


def _read(kept: dict[str, object]) -> Shown:
    pick_up, topics = kept["pick up"], kept["topics"]
    if kept["language"] != QLocale().name():  # its words are another's
        return Shown()
    if not isinstance(topics, list) or not isinstance(pick_up, list | None):
        raise TypeError
    return Shown(
        loaded=True,
        workspace=str(kept["workspace"]),
        fresh=bool(kept["fresh"]),
        pick_up=_pick_up(*pick_up) if pick_up else None,
        topics=tuple(_topic(*each) for each in topics),
    )


def _pick_up(id: str, title: str, sub: str) -> PickUp:
    return PickUp(DraftId(UUID(id)), title, sub)


def _topic(
    id: str, title: str, chips: list[tuple[str, str]], source: str, at: str, question: bool, genre_id: str
) -> TopicCard:
    labels = tuple((text, Tone(tone)) for text, tone in chips)
    return TopicCard(TopicId(UUID(id)), title, labels, source, datetime.fromisoformat(at), question, genre_id)
