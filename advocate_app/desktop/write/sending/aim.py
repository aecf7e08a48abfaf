"""Where a draft goes, what its channels would get of it now, and what comes of a submission."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from uuid import uuid5

from PySide6.QtCore import QCoreApplication

from advocate_app.assembly import Office
from advocate_app.channels.accounts import KeptAccount
from advocate_app.channels.outgoing import pictures_in
from advocate_app.channels.slug import slug_of
from advocate_app.checks.finding import Finding
from advocate_app.commands import publish, send
from advocate_app.desktop.slot_words import first_name
from advocate_app.drafts.draft import Draft, body_of, heading_of
from advocate_app.drafts.render import preview
from advocate_app.problems import Problem, Unreachable
from advocate_app.vocabulary import AccountId, DeliveryId, DraftId, Picture, Post


@dataclass(frozen=True, slots=True)
class Aim:
    """`accounts` are all open ones, `chosen` those that the draft is meant for."""

    accounts: tuple[KeptAccount, ...]
    chosen: tuple[AccountId, ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What one channel would get: `html` of its payload to be shown, `files` the payload itself, or `trouble`."""

    account: AccountId
    name: str
    html: str = ""
    files: Mapping[str, bytes] | None = None
    trouble: Problem | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """All that the dialog asks about; `slots` are UTC, `zone` is the author's."""

    draft: Draft
    aim: Aim
    findings: tuple[Finding, ...]
    slots: tuple[datetime, ...]
    zone: tzinfo
    reader: str  # who looks at it, in one sentence


def read_aim(office: Office, draft_id: DraftId) -> Aim:
    """What was chosen before; of a workspace with one channel, that one."""
    draft, accounts = office.drafts.draft(draft_id), office.accounts.accounts()
    wanted = set(draft.account_ids) if draft.account_ids or len(accounts) > 1 else {a.id.hex for a in accounts}
    return Aim(accounts, tuple(a.id for a in accounts if a.id.hex in wanted), draft.tags)


def post_of(
    draft: Draft, text: str, pictures: Sequence[Picture], author: str, account: AccountId, at: datetime
) -> Post:
    """The post that `text` would be on `account`, in the slot `at` (UTC)."""
    alts = {shown.name: shown.alt for shown in pictures_in(text)}
    return Post(
        key=DeliveryId(uuid5(draft.id, account.hex)),
        title=heading_of(text),
        markdown=body_of(text).strip() + "\n",
        slug=slug_of(heading_of(text)),
        at=at,
        author=author,
        tags=draft.tags,
        pictures=tuple(replace(p, alt=alts[p.name]) for p in pictures if p.name in alts),
    )


def pages(office: Office, draft_id: DraftId, text: str) -> tuple[Page, ...]:
    """What each chosen channel would get of `text` now."""
    draft, person, now = office.drafts.draft(draft_id), office.person, office.clock.now()
    kept, aim = office.drafts.pictures(draft_id), read_aim(office, draft_id)
    return tuple(
        _page(office, account, post_of(draft, text, kept, person.name, account.id, now))
        for account in aim.accounts
        if account.id in aim.chosen
    )


def _page(office: Office, account: KeptAccount, post: Post) -> Page:
    try:
        channel = office.channel(account)
        files = channel.payload(post)
        return Page(account.id, account.name, preview(files, channel.facts.markup), files)
    except Problem as problem:
        return Page(account.id, account.name, trouble=problem)


def ready(office: Office, draft_id: DraftId, text: str) -> Ready:
    """Raises `Unreachable` while `text` is not in the desk: only what is there can be sent."""
    draft, aim, person = office.drafts.draft(draft_id), read_aim(office, draft_id), office.person
    if draft.text != text:
        raise Unreachable("submit.unsaved", "The last words could not be saved yet.", "Try again in a moment.")
    return Ready(
        draft=draft,
        aim=aim,
        findings=send.findings(office, draft_id),
        slots=publish.slots_for(office, office.me, aim.chosen),
        zone=person.tz,
        reader=who_reads(office),
    )


def who_reads(office: Office) -> str:
    """One sentence on who looks at what is submitted."""
    leads = [p for p in office.directory.persons() if p.lead and p.id != office.me]
    if leads:
        return QCoreApplication.translate("write", "With {0} for review.").format(first_name(leads[0].name))
    if office.person.lead and not office.queue.workspace().four_eyes:
        return QCoreApplication.translate("write", "It waits for a look: approve it yourself under Review.")
    return QCoreApplication.translate("write", "It waits for a lead to look at it.")


def tags_of(written: str) -> tuple[str, ...]:
    """The tags that a line of words with commas holds, without their #."""
    return tuple(dict.fromkeys(tag for part in written.split(",") if (tag := part.strip().lstrip("#").strip())))
