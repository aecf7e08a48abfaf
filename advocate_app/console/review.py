"""`advocate submit`, `approve` and `review`: send a draft for a look; approve it, ask for changes, comment."""

from __future__ import annotations

from collections.abc import Iterable

from advocate_app.assembly import Office
from advocate_app.commands import send
from advocate_app.console import names
from advocate_app.console.call import FAILED, OK, STOPS, Call, Commands
from advocate_app.console.out import short
from advocate_app.console.when import moment, shown
from advocate_app.problems import NotAllowed, NotThere, Wrong
from advocate_app.review.revision import Comment, Review, Revision
from advocate_app.vocabulary import AccountId, Delivery, PersonId


def add(commands: Commands) -> None:
    submit = commands.add_parser("submit", help="send a draft for a look")
    submit.add_argument("draft", metavar="DRAFT")
    submit.add_argument("--to", nargs="+", action="extend", default=[], metavar="NAME", help="channels (as last time)")
    submit.add_argument("--at", default="", metavar="ISO", help="the wished slot (the next good one)")
    submit.add_argument("--tags", help="with commas between (as last time)")
    submit.set_defaults(run=_submit)
    review = commands.add_parser("review", help="what waits for a look, and what is said of it")
    parts = review.add_subparsers(dest="part", metavar="WHAT", required=True)
    parts.add_parser("list", help="what waits, longest first").set_defaults(run=_list)
    approve = ("approve", _approve, "approve exactly this; it gets its slots")
    for group, name, run, what in (
        (commands, *approve),
        (parts, *approve),
        (parts, "show", _show, "print it as it was submitted, with what was said of it"),
        (parts, "revoke", _revoke, "take an approval back; what it had scheduled is withdrawn"),
        (parts, "changes", _changes, "give it back"),
        (parts, "comment", _comment, "say something about it"),
    ):
        one = group.add_parser(name, help=what)
        one.add_argument("post", metavar="ID", help="of the post, the revision or the draft")
        one.set_defaults(run=run)
        if name in ("approve", "changes"):
            one.add_argument("--note", default="", help="a word to the author")
        if name == "comment":
            one.add_argument("--say", required=True, metavar="TEXT")
            one.add_argument("--quote", default="", metavar="TEXT", help="the words of the text that it is about")


def _submit(call: Call) -> int:
    office, args = call.office, call.args
    draft_id = names.draft(office, args.draft)
    draft = office.drafts.draft(draft_id)
    before = [a for a in office.accounts.accounts() if a.id.hex in draft.account_ids]
    accounts = [names.account(office, name).id for name in args.to] or [a.id for a in before]
    tags = draft.tags if args.tags is None else [t.strip() for t in args.tags.split(",")]
    wished = moment(args.at, office.person.tz) if args.at else None
    reader = office.reader()
    found = send.blocks(office, draft_id, accounts, reader)
    for problem in found:
        call.out.remark(problem)
    if found:
        return STOPS if any(p.id == "submit.stop" for p in found) else FAILED
    revision_id, _ = send.submit(office, draft_id, accounts, tags=tags, wished_at=wished, reader=reader)
    revision = office.queue.revision(revision_id)
    call.out.show(_shape(office, revision), f"{short(revision.post_id)}  “{revision.title}” waits for a look.")
    return OK


def _list(call: Call) -> int:
    office = call.office
    waiting = office.queue.waiting()
    call.out.show(
        [
            {
                "post": w.post_id,
                "revision": w.revision_id,
                "no": w.no,
                "title": w.title,
                "author": w.author,
                "submitted_at": w.submitted_at,
                "wished_at": w.wished_at,
                "checks": dict(w.checks),
            }
            for w in waiting
        ],
        [
            f"{short(w.post_id)}  {w.title} · {w.author} · since {shown(w.submitted_at, office.person.tz)}"
            for w in waiting
        ]
        or ["Nothing waits."],
    )
    return OK


def _show(call: Call) -> int:
    office = call.office
    revision = names.revision(office, call.args.post)
    content = revision.content
    comments = send.comments(office, revision.post_id)
    reviews = office.queue.reviews(revision.post_id)
    people = {p.id: p.name for p in office.directory.persons()}
    call.out.show(
        _shape(office, revision)
        | {
            "markdown": content.markdown,
            "tags": content.tags,
            "sha256": revision.content_sha256.hex(),
            "checks": dict(revision.checks),
            "pictures": [{"name": p.name, "alt": p.alt, "sha256": p.sha256} for p in content.pictures],
            "reviews": [
                {
                    "revision": r.revision_id,
                    "by": people[r.reviewer_id],
                    "verdict": r.verdict,
                    "note": r.note,
                    "at": r.at,
                }
                for r in reviews
            ],
            "comments": [
                {
                    "id": c.id,
                    "revision": c.revision_id,
                    "by": people[c.by_id],
                    "body": c.body,
                    "at": c.at,
                    "quote": c.anchor.quote if c.anchor else "",
                    "start": c.anchor.start if c.anchor else None,
                    "end": c.anchor.end if c.anchor else None,
                }
                for c in comments
            ],
        },
        [
            f"# {revision.title}",
            "",
            content.markdown.rstrip("\n"),
            "",
            f"By {content.author}, version {revision.no}, to {', '.join(_channels(office, revision))}.",
            *(_said(office, each, people[by]) for each, by in _talk(reviews, comments)),
        ],
    )
    return OK


def _approve(call: Call) -> int:
    office = call.office
    revision = names.revision(office, call.args.post)
    send.approve(office, revision.id, note=call.args.note)
    planned = _deliveries(office, revision)
    call.out.show(
        _shape(office, revision) | {"deliveries": [_delivery(d) for d in planned]},
        [f"“{revision.title}” is approved."]
        + [
            f"{short(d.id)}  to {office.accounts.account(d.account_id).name}"
            f" at {shown(d.due_at, office.directory.person(d.author_id).tz)}"
            for d in planned
        ],
    )
    return OK


def _revoke(call: Call) -> int:
    revision = names.revision(call.office, call.args.post)
    reviews = [r for r in call.office.queue.reviews(revision.post_id) if r.revision_id == revision.id]
    if not reviews or reviews[-1].verdict.value != "approved":
        raise NotAllowed("review.not-approved", "This version is not approved.", "There is nothing to take back.")
    send.revoke(call.office, revision.id)
    call.out.show(_shape(call.office, revision), f"The approval of “{revision.title}” is taken back.")
    return OK


def _changes(call: Call) -> int:
    revision = names.revision(call.office, call.args.post)
    send.ask_for_changes(call.office, revision.id, call.args.note)
    call.out.show(_shape(call.office, revision), f"“{revision.title}” goes back to {revision.content.author}.")
    return OK


def _comment(call: Call) -> int:
    revision = names.revision(call.office, call.args.post)
    span = _span(revision.content.markdown, call.args.quote) if call.args.quote else None
    send.comment(call.office, revision.id, call.args.say, span=span)
    call.out.show(
        _shape(call.office, revision) | {"quote": call.args.quote, "say": call.args.say}, f"Said of “{revision.title}”."
    )
    return OK


def _span(text: str, quote: str) -> tuple[int, int]:
    start = text.find(quote)
    if start < 0:
        raise NotThere("comment.quote", "The text does not hold “{quote}”.", "Copy the words from it.", quote=quote)
    if text.find(quote, start + 1) >= 0:
        raise Wrong("comment.twice", "The text holds “{quote}” more than once.", "Quote more words.", quote=quote)
    return start, start + len(quote)


def _talk(reviews: Iterable[Review], comments: Iterable[Comment]) -> list[tuple[Review | Comment, PersonId]]:
    talk: list[tuple[Review | Comment, PersonId]] = [(r, r.reviewer_id) for r in reviews]
    talk += [(c, c.by_id) for c in comments]
    return sorted(talk, key=lambda each: each[0].at)


def _said(office: Office, each: Review | Comment, name: str) -> str:
    when = shown(each.at, office.person.tz)
    match each:
        case Review():
            note = f": {each.note}" if each.note else ""
            return f"{when}  {name}: {each.verdict.value}{note}"
        case Comment():
            about = f" on “{each.anchor.quote}”" if each.anchor else ""
            return f"{when}  {name}{about}: {each.body}"


def _deliveries(office: Office, revision: Revision) -> list[Delivery]:
    return [d for d in office.outbox.of_posts([revision.post_id]) if d.revision_id == revision.id]


def _delivery(delivery: Delivery) -> dict[str, object]:
    return {
        "id": delivery.id,
        "account": delivery.account_id,
        "state": delivery.state,
        "due_at": delivery.due_at,
    }


def _channels(office: Office, revision: Revision) -> list[str]:
    ids: tuple[AccountId, ...] = revision.content.channels
    return [office.accounts.account(each).name for each in ids]


def _shape(office: Office, revision: Revision) -> dict[str, object]:
    return {
        "post": revision.post_id,
        "revision": revision.id,
        "no": revision.no,
        "title": revision.title,
        "author": revision.content.author,
        "channels": _channels(office, revision),
        "submitted_at": revision.submitted_at,
        "wished_at": revision.wished_at,
    }
