"""Campaigns: what a lead would like people to write about for a while. A campaign is a topic among others, never an order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from advocate_app.topics.topic import Topic, TopicKind
from advocate_app.vocabulary import Changed, PersonId, TopicId


@dataclass(frozen=True, slots=True)
class Campaign:
    """`text` says in a few sentences what it is about; `until` ends it (UTC), None never. Times are UTC."""

    id: UUID
    name: str
    text: str
    by_id: PersonId
    at: datetime
    until: datetime | None = None


class Campaigns(Protocol):
    """Where campaigns are kept: the workspace."""

    def campaigns(self) -> tuple[Campaign, ...]:
        """Newest first, ended ones too."""
        ...

    def keep_campaign(self, campaign: Campaign) -> Changed: ...


def topics_of(campaigns: tuple[Campaign, ...], now: datetime) -> tuple[Topic, ...]:
    """The running campaigns as topics."""
    return tuple(
        Topic(TopicId(c.id), TopicKind.CAMPAIGN, None, f"campaign: {c.name}", c.name, c.text, "", c.at)
        for c in campaigns
        if c.until is None or c.until > now
    )
