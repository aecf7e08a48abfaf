"""Reads what the sample workspace is made of: people, accounts, campaigns, communities, drafts, posts (its README has the format).

Everything is dated in days from the start Monday and wall time; `When.on` makes an instant of it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from advocate_app.people.communities import AiText, Canonical, Promotion, Rules, Unit
from advocate_app.people.person import Week, hours_from_text
from advocate_app.shipped import resource


@dataclass(frozen=True, slots=True)
class When:
    """`days` from the start Monday (negative: before it), at `time` on the clock of whoever acts."""

    days: int
    time: time

    def on(self, start: date, zone: ZoneInfo) -> datetime:
        """The instant in UTC."""
        return datetime.combine(start + timedelta(days=self.days), self.time, zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """`leave` holds first and last day off, in days from the start. `also` are further addresses in their commits."""

    slug: str
    name: str
    about: str
    email: str
    zone: str
    country: str
    region: str
    hours: Week
    lead: bool
    words: tuple[str, ...]
    repositories: tuple[str, ...]
    switched_off: tuple[str, ...]
    leave: tuple[tuple[int, int], ...]
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SampleAccount:
    """`settings` are the channel's; its `repository` or `folder` is a name in the folder that the sample lives in."""

    slug: str
    channel: str
    name: str
    gap_minutes: int
    settings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SampleWorkspace:
    """`author` and `lead` are the two that one can be, by slug."""

    name: str
    employer: str
    four_eyes: bool
    promised_minutes: int
    author: str
    lead: str
    people: tuple[SamplePerson, ...]
    accounts: tuple[SampleAccount, ...]


@dataclass(frozen=True, slots=True)
class SampleCampaign:
    """`by` is a person's slug; `until` days from the start it ends."""

    name: str
    by: str
    at: When
    until: int
    text: str


@dataclass(frozen=True, slots=True)
class SampleCommunity:
    """A place that the author writes for; `source` is the name of a feed, '' for none. `titles` were said there lately."""

    name: str
    kind: str
    address: str
    tags: tuple[str, ...]
    source: str
    rules: Rules
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SampleDraft:
    """A text in progress. `asking` is the question that its interview stands at; `topic` and `campaign` say where it came from."""

    slug: str
    text: str
    genre: str
    begun: When
    edited: When
    tags: tuple[str, ...]
    accounts: tuple[str, ...]
    asking: str
    answers: Mapping[str, str]
    topic: str = ""
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A comment; `quote` is the piece of the text that it hangs on and occurs there once."""

    by: str
    at: When
    quote: str
    body: str


@dataclass(frozen=True, slots=True)
class Decided:
    """A lead's word: by whom (slug), when, and the note beside it."""

    by: str
    at: When
    note: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """The revision before: its text, when it was submitted, and how it was given back."""

    text: str
    submitted: When
    decided: Decided
    comments: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class SamplePost:
    """`state` is waiting, changes, scheduled or published; `decided` is None while it waits. `slot` is the wished one."""

    slug: str
    text: str
    author: str
    genre: str
    tags: tuple[str, ...]
    accounts: tuple[str, ...]
    state: str
    submitted: When
    slot: When
    decided: Decided | None = None
    earlier: Earlier | None = None
    comments: tuple[Said, ...] = field(default=())


def workspace() -> SampleWorkspace:
    whole = _toml(resource("sample", "people.toml"))
    return SampleWorkspace(
        name=whole["workspace"],
        employer=whole["employer"],
        four_eyes=whole["four_eyes"],
        promised_minutes=whole["promised_minutes"],
        author=whole["author"],
        lead=whole["lead"],
        people=tuple(_person(p) for p in whole["person"]),
        accounts=tuple(SampleAccount(**a) for a in whole["account"]),
    )


def campaigns() -> tuple[SampleCampaign, ...]:
    return tuple(
        SampleCampaign(c["name"], c["by"], _when(c), c["until"], c["text"].strip())
        for c in _toml(resource("sample", "campaigns.toml"))["campaign"]
    )


def communities() -> tuple[SampleCommunity, ...]:
    return tuple(
        SampleCommunity(
            c["name"], c["kind"], c["address"], tuple(c["tags"]), c["source"], _rules(c), tuple(c["titles"])
        )
        for c in _toml(resource("sample", "communities.toml"))["community"]
    )


def _rules(head: Mapping[str, Any]) -> Rules:
    return Rules(
        Promotion(head["promotion"]),
        head["promotion_words"],
        AiText(head["ai_text"]),
        Canonical(head["canonical"]),
        head["shortest"],
        head["longest"],
        Unit(head["unit"]),
    )


def drafts() -> tuple[SampleDraft, ...]:
    """Mari's drafts, last edited first."""
    found = []
    for path in resource("sample", "drafts").glob("*.md"):
        head = _toml(path.with_suffix(".toml"))
        begun, edited, tags, accounts = (head.pop(key) for key in ("begun", "edited", "tags", "accounts"))
        text = path.read_text(encoding="utf-8")
        found.append(
            SampleDraft(path.stem, text, begun=_when(begun), edited=_when(edited), tags=tuple(tags),
                        accounts=tuple(accounts), **head)
        )  # fmt: skip
    return tuple(sorted(found, key=lambda d: (d.edited.days, d.edited.time), reverse=True))


def posts() -> tuple[SamplePost, ...]:
    """All posts, first submitted first."""
    found = [_post(path) for path in resource("sample", "posts").glob("*.md")]
    return tuple(sorted(found, key=lambda p: (p.submitted.days, p.submitted.time, p.slug)))


def _post(path: Path) -> SamplePost:
    _, block, text = path.read_text(encoding="utf-8").split("+++\n", 2)
    head = tomllib.loads(block)
    return SamplePost(
        slug=path.stem,
        text=text,
        author=head["author"],
        genre=head["genre"],
        tags=tuple(head["tags"]),
        accounts=tuple(head["accounts"]),
        state=head["state"],
        submitted=_when(head["submitted"]),
        slot=_when(head["slot"]),
        decided=_decided(head) if "reviewed" in head else None,
        earlier=_earlier(head["earlier"], text) if "earlier" in head else None,
        comments=_comments(head),
    )


def _earlier(head: Mapping[str, Any], text: str) -> Earlier:
    for now, then in head["was"]:
        text = text.replace(now, then)
    return Earlier(text, _when(head["submitted"]), _decided(head), _comments(head))


def _decided(head: Mapping[str, Any]) -> Decided:
    return Decided(head["reviewed"]["by"], _when(head["reviewed"]), head["note"])


def _comments(head: Mapping[str, Any]) -> tuple[Said, ...]:
    return tuple(Said(c["by"], _when(c["at"]), c["quote"], c["body"]) for c in head.get("comment", ()))


def _person(head: Mapping[str, Any]) -> SamplePerson:
    given = dict(head)
    for key in ("words", "repositories", "switched_off", "also"):
        given[key] = tuple(head.get(key, ()))
    given |= {
        "hours": tuple(hours_from_text(day) for day in head["hours"]),
        "leave": tuple((first, last) for first, last in head["leave"]),
    }
    return SamplePerson(**given)


def _when(head: Mapping[str, Any]) -> When:
    return When(head["days"], time.fromisoformat(head["time"]))


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
