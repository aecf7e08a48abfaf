"""Finds what a person means by a few digits of an id, or by a name. What is nothing, or several things, is said in one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar
from uuid import UUID

from advocate_app.assembly import Office
from advocate_app.channels.accounts import KeptAccount
from advocate_app.commands import know
from advocate_app.people.person import Person
from advocate_app.problems import NotThere, Wrong
from advocate_app.review.revision import Revision
from advocate_app.topics.campaign import topics_of
from advocate_app.topics.choose import POOL
from advocate_app.vocabulary import Delivery, DraftId, PostId, TopicId

T = TypeVar("T")
FEWEST = 4  # digits


def chosen(text: str, kind: str, things: Iterable[tuple[UUID, str, T]]) -> T:
    """The thing whose id begins with `text`, or that has it as its name; `things` are (id, name or '', thing)."""
    said = text.strip()
    known = list(things)
    named = [thing for _, name, thing in known if name and name.casefold() == said.casefold()]
    if len(named) == 1:
        return named[0]
    digits = said.replace("-", "").lower()
    if not named and not re.fullmatch(r"[0-9a-f]{4,32}", digits):
        raise NotThere(
            f"{kind}.not-there",
            "There is no {kind} “{text}”.",
            "Write its name, or at least {fewest} digits of its id.",
            kind=kind,
            text=said,
            fewest=FEWEST,
        )
    found = {key: thing for key, _, thing in known if key.hex.startswith(digits)} if not named else {}
    if len(found) == 1:
        return next(iter(found.values()))
    if found or named:
        raise Wrong(
            "id.ambiguous",
            "“{text}” could be any of {n}.",
            "Write more digits of the {kind}’s id.",
            text=said,
            n=len(found or named),
            kind=kind,
        )
    raise NotThere(
        f"{kind}.not-there",
        "There is no {kind} whose id begins with “{text}”.",
        "Look at the list.",
        kind=kind,
        text=said,
    )


def person(office: Office, text: str) -> Person:
    """By name, digits of the id, or “me”."""
    if text.strip().lower() == "me":
        return office.person
    return chosen(text, "person", ((p.id, p.name, p) for p in office.directory.persons()))


def account(office: Office, text: str, *, closed: bool = False) -> KeptAccount:
    return chosen(text, "channel", ((a.id, a.name, a) for a in office.accounts.accounts(closed=closed)))


def draft(office: Office, text: str, *, deleted: bool | None = False) -> DraftId:
    """A draft of the desk; with `deleted` one in the bin, None for either."""
    drafts = [*office.drafts.drafts()] if not deleted else []
    drafts += office.drafts.drafts(deleted=True) if deleted is not False else ()
    return chosen(text, "draft", ((d.id, "", d.id) for d in drafts))


def topic(office: Office, text: str) -> TopicId:
    now = office.clock.now()
    topics = [*office.topics.topics(now - POOL), *topics_of(office.campaigns.campaigns(), now)]
    known: dict[UUID, TopicId] = {t.id: t.id for t in topics}
    known |= {s.topic_id: s.topic_id for s in office.topics.said()}
    return know.topic(office, chosen(text, "topic", ((key, "", found) for key, found in known.items()))).id


def revision(office: Office, text: str) -> Revision:
    """The newest revision of a post, by digits of the revision, of the post, or of the draft that it came from."""
    things: list[tuple[UUID, str, Revision]] = []
    posts = {r.post_id: r for r in office.queue.posts()}
    for each in posts.values():
        things += [(each.id, "", each), (each.post_id, "", each)]
    things += [(d.id, "", posts[d.post_id]) for d in office.drafts.drafts() if d.post_id in posts]
    return chosen(text, "post", things)


def delivery(office: Office, text: str) -> Delivery:
    found = office.outbox.of_posts([r.post_id for r in office.queue.posts()])
    return chosen(text, "delivery", ((d.id, "", d) for d in found))


def post_or_delivery(office: Office, text: str) -> PostId | Delivery:
    """For taking back: a whole post (by its own, its revision's or its draft's id), or one delivery."""
    posts = {r.post_id: r for r in office.queue.posts()}
    things: list[tuple[UUID, str, PostId | Delivery]] = []
    for each in posts.values():
        things += [(each.id, "", each.post_id), (each.post_id, "", each.post_id)]
    things += [(d.id, "", d.post_id) for d in office.drafts.drafts() if d.post_id and d.post_id in posts]
    things += [(d.id, "", d) for d in office.outbox.of_posts(list(posts))]
    return chosen(text, "post", things)
