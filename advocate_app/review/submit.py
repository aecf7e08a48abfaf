"""Turns a draft into a revision: sealed, and queued for a look. What blocks it is few, and each says what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from advocate_app.channels.accounts import Accounts
from advocate_app.channels.outgoing import pictures_in
from advocate_app.checks.finding import Finding, Severity
from advocate_app.checks.kept import KeptFinding
from advocate_app.drafts.draft import Draft, Drafts, Version, body_of, heading_of
from advocate_app.drafts.projection import questions
from advocate_app.people.person import Person
from advocate_app.problems import NotAllowed, NotThere, Problem, Wrong
from advocate_app.review.content import Content, document, picture_seal, seal
from advocate_app.review.revision import Queue, Revision
from advocate_app.vocabulary import AccountId, Changed, Picture, PostId, RevisionId

LONGEST = 200_000  # characters: a long post has 20,000


@dataclass(frozen=True, slots=True)
class Submission:
    """What the author sends off. The ids are chosen before, so that a repeat changes nothing.

    `findings` are those of the text that is submitted, without kept suggestions; `kept` what the author left as it is.
    `wished_at` is UTC on a quarter hour, None for the next good slot.
    """

    draft: Draft
    revision_id: RevisionId
    post_id: PostId
    accounts: tuple[AccountId, ...]
    tags: tuple[str, ...]
    wished_at: datetime | None
    findings: Sequence[Finding]
    kept: Sequence[KeptFinding] = ()
    summary: str = ""


def what_blocks(text: str, findings: Sequence[Finding], accounts: Sequence[AccountId]) -> tuple[Problem, ...]:
    """Everything that keeps a text from being submitted, most basic first; empty when nothing does."""
    found: list[Problem] = []
    if not body_of(text).strip():
        found.append(Wrong("submit.empty", "There is nothing to submit yet.", "Write a few lines first."))
    if not heading_of(text):
        found.append(
            Wrong("submit.title", "The text has no title.", "Begin it with a line such as “# What we learned”.")
        )
    if len(text) > LONGEST:
        found.append(
            Wrong("submit.long", "The text is longer than {n} characters.", "Make two posts of it.", n=LONGEST)
        )
    if open_questions := questions(text):
        found.append(
            Wrong(
                "submit.questions",
                "{n} open question(s), the first: “{first}”",
                "Answer it or remove it.",
                n=len(open_questions),
                first=open_questions[0].text,
            )
        )
    for stop in findings:
        if stop.severity is Severity.STOP:
            found.append(
                NotAllowed("submit.stop", "{message}.", "Fix it before it goes out.", message=stop.message.rstrip("."))
            )
    if not accounts:
        found.append(Wrong("submit.nowhere", "It goes nowhere yet.", "Choose at least one channel."))
    return tuple(found)


def submit(
    drafts: Drafts, queue: Queue, accounts: Accounts, submission: Submission, author: Person, now: datetime
) -> Changed:
    """Seals the draft as the post's next revision and queues it, then marks the draft. Both can be repeated.

    Raises the first of `what_blocks`; nothing is kept then.
    """
    draft = submission.draft
    for blocked in what_blocks(draft.text, submission.findings, submission.accounts):
        raise blocked
    for account in submission.accounts:
        if (kept := accounts.account(account)).closed_at is not None:
            raise NotAllowed("submit.closed", "{name} is closed.", "Choose another channel.", name=kept.name)
    pictures = _pictures(draft, drafts.pictures(draft.id))
    content = Content(
        title=heading_of(draft.text),
        markdown=body_of(draft.text).strip() + "\n",
        author=author.name,
        channels=submission.accounts,
        tags=submission.tags,
        summary=submission.summary,
        pictures=tuple(picture_seal(p) for p in pictures),
    )
    sealed = document(content)
    earlier = [r for r in queue.revisions(submission.post_id) if r.id != submission.revision_id]
    revision = Revision(
        id=submission.revision_id,
        post_id=submission.post_id,
        author_id=author.id,
        no=len(earlier) + 1,
        title=content.title,
        document=sealed,
        content_sha256=seal(sealed),
        wished_at=submission.wished_at,
        submitted_at=now,
        checks=_checks(submission),
    )
    changed = queue.submit(revision, genre=draft.genre, pictures=pictures)
    changed |= drafts.aim(draft.id, tags=submission.tags, account_ids=[a.hex for a in submission.accounts])
    changed |= drafts.keep_version(Version(draft.id, now, draft.text, "submitted"))
    return changed | drafts.bind(draft.id, submission.post_id)


def _checks(submission: Submission) -> dict[str, object]:
    return {
        "stops": 0,
        "suggestions": sum(f.severity is Severity.SUGGESTION for f in submission.findings),
        "kept": [{"rule": k.rule, "quote": k.quote, "reason": k.reason} for k in submission.kept],
    }


def _pictures(draft: Draft, kept: Sequence[Picture]) -> tuple[Picture, ...]:
    """The draft's pictures that its text shows, with the alt text that it gives them."""
    by_name = {p.name: p for p in kept}
    shown: dict[str, Picture] = {}
    for name, alt in ((at.name, at.alt) for at in pictures_in(draft.text)):
        if name not in by_name:
            raise NotThere(
                "submit.picture", "The picture “{name}” is not there.", "Add it again or remove it.", name=name
            )
        if not alt.strip():
            raise Wrong(
                "submit.alt",
                "The picture “{name}” has no description.",
                "Say in a few words what it shows: ![description]({name}).",
                name=name,
            )
        shown.setdefault(name, Picture(name, by_name[name].data, alt))
    return tuple(shown.values())
