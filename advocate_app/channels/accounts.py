"""Accounts that a workspace publishes with: whose login, on which channel, at which pace. Never a secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from advocate_app.channels.contract import Safety
from advocate_app.vocabulary import AccountId, Changed, PersonId


@dataclass(frozen=True, slots=True)
class KeptAccount:
    """One account as the workspace keeps it; its secret, if it needs one, is in the keychain under its id.

    `channel` is a channel's kind. `owner_id` is None for an account of the team. `gap_minutes` lie between two posts,
    `lease_seconds` bound one attempt, `settle_seconds` are waited before an unanswered attempt may be repeated.
    `problem` says what the other side last complained of.
    """

    id: AccountId
    channel: str
    name: str
    settings: Mapping[str, str] = field(default_factory=dict)
    owner_id: PersonId | None = None
    safety: Safety = Safety.LOOKUP
    gap_minutes: int = 60
    lease_seconds: float = 45.0
    settle_seconds: float = 30.0
    problem: str = ""
    closed_at: datetime | None = None


class Accounts(Protocol):
    """Where accounts are kept: the workspace."""

    def account(self, id: AccountId) -> KeptAccount: ...
    def accounts(self, *, closed: bool = False) -> tuple[KeptAccount, ...]:
        """Open ones by name; with `closed` those that were closed too."""
        ...

    def keep_account(self, account: KeptAccount) -> Changed:
        """Adds it, or changes its name, settings and pace. Raises `Wrong` where another one has the name."""
        ...

    def close_account(self, id: AccountId, at: datetime) -> Changed: ...
    def flag_account(self, id: AccountId, problem: str) -> Changed:
        """Notes what the other side complained of; '' clears it."""
        ...
