"""Reads what Today shows: where the posts stand first, then the ranking of topics. Imported late: a start needs none of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advocate_app.assembly import Office
from advocate_app.commands.standing import Standing, State, standings
from advocate_app.desktop.times import weekday
from advocate_app.desktop.today.going_out import going_out, on_their_way
from advocate_app.desktop.today.shown import PickUp, Shown, TopicCard, Topics
from advocate_app.desktop.today.words import genre_word, pick_up_line
from advocate_app.people.person import Person

if TYPE_CHECKING:
    from advocate_app.drafting.genres import Genres
    from advocate_app.topics.ranking import Ranked

SHOWN_TOPICS = 3


@dataclass(frozen=True, slots=True)
class Desk:
    """What the store says, read at one moment."""

    standings: tuple[Standing, ...]
    accounts: Mapping[str, str]  # hexadecimal id to name
    people: tuple[Person, ...]
    me: Person
    workspace: str
    now: datetime


@dataclass(frozen=True, slots=True)
class Chosen:
    """The topics that suit, and what else the card needs."""

    ranked: tuple[Ranked, ...]
    genres: Genres
    knows: bool
    has_sources: bool


def read_desk(office: Office) -> Desk:
    people = office.directory.persons()
    return Desk(
        standings(office),
        {a.id.hex: a.name for a in office.accounts.accounts(closed=True)},
        people,
        next(p for p in people if p.id == office.me),
        office.queue.workspace().name,
        office.clock.now(),
    )


def choose_topics(office: Office) -> Chosen:
    from advocate_app.commands.know import ranked

    knows = any(row.enabled for row in office.profile.evidence())
    return Chosen(ranked(office)[:SHOWN_TOPICS], office.genres, knows, bool(office.topics.sources()))


def of_desk(desk: Desk, genres: Genres | None = None) -> Shown:
    """Everything but the topics. Without `genres` a genre is called by its id, which is its name with hyphens."""
    today = desk.now.astimezone(desk.me.tz).date()
    way = on_their_way(desk.standings, desk.now, desk.me)
    posts = QCoreApplication.translate("today", "{0} posts on their way this week").format(way)
    if way == 1:
        posts = QCoreApplication.translate("today", "1 post on its way this week")
    going, later = going_out(desk.standings, desk.accounts, desk.people, desk.now, desk.me)
    return Shown(
        loaded=True,
        sub=" · ".join(filter(None, (weekday(today), posts if way else ""))),
        workspace=desk.workspace,
        fresh=not desk.standings,
        pick_up=_pick_up(desk, genres),
        going=going,
        later=later,
    )


def _pick_up(desk: Desk, genres: Genres | None) -> PickUp | None:
    open_ones = [s for s in desk.standings if s.draft and s.state in (State.DRAFT, State.CHANGES)]
    newest = max(open_ones, key=lambda s: s.draft.edited_at if s.draft else desk.now, default=None)
    if newest is None or newest.draft is None:
        return None
    draft = newest.draft
    known = genres.all.get(draft.genre) if genres else None
    sub = pick_up_line(newest.state, draft, genre_word(known.name if known else draft.genre), desk.now, desk.me.tz)
    return PickUp(draft.id, draft.title or QCoreApplication.translate("today", "Untitled"), sub)


def state_of(cards: tuple[TopicCard, ...], chosen: Chosen | None) -> Topics:
    """What the card of topics says; the remembered ones stand there until the ranking is known."""
    if cards:
        return Topics.THERE
    if chosen is None:
        return Topics.CHOOSING
    if not chosen.knows:
        return Topics.NOTHING_KNOWN
    return Topics.ALL_SEEN if chosen.has_sources else Topics.NO_SOURCES
