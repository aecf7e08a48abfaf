"""Communities: places where people talk about something, each with its own rules. What they said lately says what suits them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Protocol
from urllib.parse import urlsplit

from advocate_app.problems import Wrong
from advocate_app.vocabulary import Changed, CommunityId

MOST_TITLES = 200
MOST_TAGS = 30
MOST_SOURCES = 30
LONGEST_NAME = 80  # characters; of a tag too
LONGEST_ADDRESS = 500
LONGEST_TITLE = 300
LONGEST_WORDS = 300  # of what the place itself says of self-promotion
LONGEST_TEXT = 1_000_000  # of a text there, in its unit
CHARACTERS_OF_A_WORD = 6.0  # with the blank after it; to compare lengths of different units
_APART = re.compile(r"[,;\n\t]+")
_DATED = re.compile(r"(\d{4}-\d\d-\d\d)[\s:–-]+(?=\S)")


class CommunityKind(StrEnum):
    TAG = "tag"
    CATEGORY = "forum category"
    INSTANCE = "instance"
    LIST = "mailing list"
    GROUP = "group"


class Promotion(StrEnum):
    """Whether one may point to one's own work there."""

    UNKNOWN = ""
    ALLOWED = "allowed"
    LIMITED = "limited"
    FORBIDDEN = "forbidden"


class AiText(StrEnum):
    """Whether text that a language model wrote is welcome there."""

    UNKNOWN = ""
    ALLOWED = "allowed"
    DISCLOSE = "disclose"
    FORBIDDEN = "forbidden"


class Canonical(StrEnum):
    """Whether a text that stands elsewhere too must, may or must not say where it stood first."""

    UNKNOWN = ""
    REQUIRED = "required"
    ALLOWED = "allowed"
    FORBIDDEN = "forbidden"


class Unit(StrEnum):
    WORDS = "words"
    CHARACTERS = "characters"


@dataclass(frozen=True, slots=True)
class Rules:
    """What a place asks of a text, as far as it is known. `shortest` and `longest` count `unit`; 0 is no limit."""

    promotion: Promotion = Promotion.UNKNOWN
    promotion_words: str = ""  # in the place's own words
    ai_text: AiText = AiText.UNKNOWN
    canonical: Canonical = Canonical.UNKNOWN
    shortest: int = 0
    longest: int = 0
    unit: Unit = Unit.WORDS


@dataclass(frozen=True, slots=True)
class Title:
    """Something that was said there; `at` is UTC."""

    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Community:
    """`sources` name where its recent titles come from: a source's id (32 hex digits), a host, or a host with a tag
    (“forum.example/java”). `titles` are further ones that somebody typed or pasted.
    """

    id: CommunityId
    name: str
    kind: CommunityKind = CommunityKind.TAG
    address: str = ""
    tags: tuple[str, ...] = ()
    rules: Rules = field(default_factory=Rules)
    sources: tuple[str, ...] = ()
    titles: tuple[Title, ...] = ()


class Communities(Protocol):
    """Where communities are kept: the desk."""

    def communities(self) -> tuple[Community, ...]:
        """By name."""
        ...

    def keep_community(self, community: Community) -> Changed:
        """Adds it, or changes everything about it but the id."""
        ...

    def drop_community(self, id: CommunityId) -> Changed: ...


def checked(community: Community, others: Iterable[Community] = ()) -> Community:
    """`community` as it is kept: blanks at the ends gone, nothing twice, the newest titles. Raises `Wrong` for what can't be kept."""
    name, address = " ".join(community.name.split()), community.address.strip()
    if not name or len(name) > LONGEST_NAME:
        raise Wrong(
            "community.name",
            "The community needs a name of at most {most} characters.",
            "Write the one that people there use.",
            most=LONGEST_NAME,
        )
    if any(o.name.casefold() == name.casefold() and o.id != community.id for o in others):
        raise Wrong("community.twice", "{name} is among your communities already.", "Change that one.", name=name)
    if address and not _is_web(address):
        raise Wrong(
            "community.address",
            "“{address}” is no address that a browser opens.",
            "Write it with https:// at the beginning, or leave it empty.",
            address=address[:LONGEST_NAME],
        )
    return replace(
        community,
        name=name,
        address=address,
        tags=_few(community.tags, MOST_TAGS),
        rules=_checked_rules(community.rules),
        sources=_few(community.sources, MOST_SOURCES),
        titles=newest(community.titles),
    )


def tags_from_text(text: str) -> tuple[str, ...]:
    """“java, virtual threads”, parted by commas, semicolons or lines."""
    return tuple(tag for part in _APART.split(text) if (tag := " ".join(part.split())))


def titles_from_text(text: str, now: datetime) -> tuple[Title, ...]:
    """One a line; a line may begin with its day (“2026-11-20 How do I …”), else it is from `now`."""
    found = []
    for line in text.splitlines():
        line = line.strip(" \t-*•")
        dated = _DATED.match(line)
        at = _day(dated[1]) if dated else None
        if said := (line[dated.end() :] if dated and at else line).strip():
            found.append(Title(said, min(at, now) if at else now))
    return tuple(found)


def newest(titles: Iterable[Title]) -> tuple[Title, ...]:
    """The newest 200, newest first, each once."""
    once: dict[str, Title] = {}
    for title in sorted(titles, key=lambda t: (t.at, t.text), reverse=True):
        if text := " ".join(title.text.split())[:LONGEST_TITLE]:
            once.setdefault(text.casefold(), Title(text, title.at))
    return tuple(once.values())[:MOST_TITLES]


def too_short(rules: Rules, longest: int, unit: str) -> bool:
    """Whether a text of at most `longest` (words or characters) can't be as long as it must be there."""
    return rules.shortest > 0 and _characters(longest, unit) < _characters(rules.shortest, rules.unit)


def too_long(rules: Rules, shortest: int, unit: str) -> bool:
    """Whether a text of at least `shortest` is longer than it may be there."""
    return rules.longest > 0 and _characters(shortest, unit) > _characters(rules.longest, rules.unit)


def _characters(count: int, unit: str) -> float:
    return count * (CHARACTERS_OF_A_WORD if unit == Unit.WORDS else 1.0)


def _checked_rules(rules: Rules) -> Rules:
    if min(rules.shortest, rules.longest) < 0 or max(rules.shortest, rules.longest) > LONGEST_TEXT:
        raise Wrong(
            "community.length",
            "A text can't have that length.",
            "Write a number from 0 (no limit) to {most}.",
            most=LONGEST_TEXT,
        )
    if rules.longest and rules.shortest > rules.longest:
        raise Wrong(
            "community.lengths",
            "The least length is greater than the greatest.",
            "Write the smaller number first, or 0 for no limit.",
        )
    return replace(rules, promotion_words=" ".join(rules.promotion_words.split())[:LONGEST_WORDS])


def _few(words: Sequence[str], most: int) -> tuple[str, ...]:
    once = {short.casefold(): short for word in reversed(words) if (short := " ".join(word.split())[:LONGEST_NAME])}
    return tuple(reversed(once.values()))[:most]


def _is_web(address: str) -> bool:
    if len(address) > LONGEST_ADDRESS or any(c.isspace() for c in address):
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def _day(text: str) -> datetime | None:
    try:
        return datetime.combine(date.fromisoformat(text), time(), UTC)
    except ValueError:
        return None
