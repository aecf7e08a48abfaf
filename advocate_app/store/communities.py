"""Communities in the desk; what a newer app wrote about a rule and this one does not know reads as not known."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TypeVar

from advocate_app.people.communities import (
    AiText,
    Canonical,
    Community,
    CommunityKind,
    Promotion,
    Rules,
    Title,
    Unit,
)
from advocate_app.store.db import Database, micros, moment
from advocate_app.vocabulary import NOTHING, Changed, CommunityId, Kind

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class _Row:
    id: CommunityId
    name: str
    kind: str
    address: str
    tags: tuple[str, ...]
    rules: str
    sources: tuple[str, ...]
    titles: str


@dataclass(frozen=True, slots=True)
class DeskCommunities:
    """Fulfils `people.communities.Communities`."""

    db: Database

    def communities(self) -> tuple[Community, ...]:
        """By name."""
        with self.db.reading() as tx:
            rows = tx.rows(
                _Row, "SELECT id, name, kind, address, tags, rules, sources, titles FROM community ORDER BY name, id"
            )
        return tuple(_community(row) for row in rows)

    def keep_community(self, community: Community) -> Changed:
        """Adds it, or changes everything about it but the id."""
        with self.db.transaction() as tx:
            tx.run(
                """INSERT INTO community (id, name, kind, address, tags, rules, sources, titles)
                   VALUES (:id, :name, :kind, :address, :tags, :rules, :sources, :titles)
                   ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, address = excluded.address,
                     tags = excluded.tags, rules = excluded.rules, sources = excluded.sources, titles = excluded.titles""",
                id=community.id,
                name=community.name,
                kind=community.kind,
                address=community.address,
                tags=community.tags,
                rules=asdict(community.rules),
                sources=community.sources,
                titles=[[title.text, micros(title.at)] for title in community.titles],
            )
        return Changed.one(Kind.COMMUNITY, community.id)

    def drop_community(self, id: CommunityId) -> Changed:
        with self.db.transaction() as tx:
            gone = tx.run("DELETE FROM community WHERE id = :id", id=id)
        return Changed.one(Kind.COMMUNITY, id) if gone else NOTHING


def _community(row: _Row) -> Community:
    rules = json.loads(row.rules)
    return Community(
        row.id,
        row.name,
        _known(CommunityKind, row.kind, CommunityKind.GROUP),
        row.address,
        row.tags,
        Rules(
            _known(Promotion, rules.get("promotion", ""), Promotion.UNKNOWN),
            rules.get("promotion_words", ""),
            _known(AiText, rules.get("ai_text", ""), AiText.UNKNOWN),
            _known(Canonical, rules.get("canonical", ""), Canonical.UNKNOWN),
            rules.get("shortest", 0),
            rules.get("longest", 0),
            _known(Unit, rules.get("unit", ""), Unit.WORDS),
        ),
        row.sources,
        tuple(Title(text, moment(at)) for text, at in json.loads(row.titles)),
    )


def _known(kind: type[E], value: str, otherwise: E) -> E:
    return next((each for each in kind if each.value == value), otherwise)
