"""Walks the whole way on the sample workspace, one line per step with what came of it; with Qt it takes a picture of every screen.

topic → interview → findings → submit → review → slot → published → the page on the blog
"""

from __future__ import annotations

import tomllib
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from advocate_app.assembly import Office
from advocate_app.checks.finding import Severity, apply
from advocate_app.commands import know, publish, send, write
from advocate_app.drafting.commands import answer, finish_interview
from advocate_app.drafts.projection import project
from advocate_app.problems import Missing, NotAllowed, Problem, Wrong
from advocate_app.publishing.outbox import Receipt
from advocate_app.shipped import resource
from advocate_app.topics.reasons import chips
from advocate_app.tour.blog import build, page_text
from advocate_app.tour.sample import World, open_sample
from advocate_app.vocabulary import DeliveryState, DraftId, RevisionId


class Camera(Protocol):
    """Takes a picture of a place, as one person sees it."""

    def take(self, name: str, office: Office, place: str, what: object = None) -> None: ...
    def close(self) -> None: ...


class NoCamera:
    """Walks without a window."""

    def take(self, name: str, office: Office, place: str, what: object = None) -> None:
        """Nothing to see."""

    def close(self) -> None:
        """Nothing was opened."""


@dataclass
class Walk:
    """One walk; `tell` hears each step's name and what came of it."""

    world: World
    camera: Camera
    plan: Mapping[str, Any]
    step: int = 0

    def tell(self, name: str, came_of_it: str) -> None:
        self.step += 1
        print(f"{self.step:2}. {name}: {came_of_it}", flush=True)


def main(args: Namespace) -> int:
    """`advocate tour [--pictures DIR] [--size 1280x800] [--dark]`; 0 when the whole way was walked. Raises `Problem`."""
    folder: Path | None = args.pictures
    size = _size(args.size)
    if folder is not None:
        _check_window()
    print("Making the sample workspace in a throw-away folder …", flush=True)
    world = open_sample()
    camera: Camera = NoCamera()
    try:
        if folder is not None:
            from advocate_app.tour.pictures import Pictures

            camera = Pictures(world, folder, size, dark=bool(args.dark))
        walk(Walk(world, camera, tomllib.loads(resource("sample", "tour.toml").read_text("utf-8"))), folder)
    finally:
        camera.close()
        world.close()
    if folder is not None:
        print(f"Pictures and the built page are in {folder}")
    return 0


def walk(tour: Walk, folder: Path | None) -> Receipt:
    """The whole way; the receipt of what was published."""
    world, author = tour.world, tour.world.author
    people, rows = len(world.offices), len(author.profile.evidence())
    tour.tell("Sample workspace", f"{people} people, it is {_local(author)}, Mari’s desk has {rows} rows of evidence")
    tour.camera.take("today", author, "today")
    draft = _draft(tour)
    _mend(tour, draft)
    tour.camera.take("write", author, "write", draft)
    revision = _submit(tour, draft)
    _review(tour, revision)
    tour.camera.take("calendar", author, "calendar")
    receipt = _publish(tour, revision)
    tour.camera.take("today-afterwards", author, "today")
    for page in ("know", "me", "hours", "workspace", "guidelines", "channels", "sources"):
        tour.camera.take(f"settings-{page}", author, "settings", page)
    _page(tour, revision, receipt, folder)
    return receipt


def _draft(tour: Walk) -> DraftId:
    author, plan = tour.world.author, tour.plan
    ranked = know.ranked(author)
    chosen = next((r for r in ranked if r.topic.title.startswith(plan["topic"])), ranked[0])
    because = ", ".join(chip.text for chip in chips(chosen)[:2])
    fits = f"fits better than {chosen.percentile} % of {len(ranked)}" if chosen.percentile is not None else "fits"
    tour.tell("Topic", f"“{chosen.topic.title}” {fits}, because: {because}")
    tour.camera.take("topics", author, "topics", chosen.topic.id)
    genre = author.genres.genre(plan["genre"])
    know.write_about(author, chosen.topic.id)
    draft = know.begin_draft(author, genre=genre.id, topic_id=chosen.topic.id)
    tour.camera.take("drafts", author, "write")
    for n, (question, text) in enumerate(plan["answers"].items()):
        answer(
            author.drafts, genre, draft, question, text.strip(), now=author.clock.now(), topic_title=chosen.topic.title
        )
        if n == 2:
            tour.camera.take("interview", author, "write", draft)
    finish_interview(author.drafts, draft, now=author.clock.now())
    made = author.drafts.draft(draft)
    tour.tell("Interview", f"{len(plan['answers'])} questions of “{genre.name}” became a draft of {made.words} words")
    return draft


def _mend(tour: Walk, draft: DraftId) -> None:
    """What the checks find: a stop that keeps it from going out, and a suggestion with a fix."""
    author, plan = tour.world.author, tour.plan
    reader = author.reader()
    write.save(author, draft, author.drafts.draft(draft).text.rstrip() + f"\n\n{plan['slip']}\n")
    found = send.findings(author, draft, reader)
    stops = [f for f in found if f.severity is Severity.STOP]
    tour.tell(
        "Checks", f"{len(stops)} to fix before it goes out, {len(found) - len(stops)} suggestions: {_first(found)}"
    )
    tour.camera.take("write-stop", author, "write", draft)
    refused = send.blocks(author, draft, [tour.world.accounts[plan["account"]]], reader)
    tour.tell("Submitting it like that", f"refused: {refused[0].what}")
    text = author.drafts.draft(draft).text.replace(plan["slip"], plan["instead"])
    for finding in reversed(reader.findings(text)):
        if finding.replacements and not finding.rule.startswith("grammar."):
            text = apply(text, finding, finding.replacements[0])
    write.save(author, draft, text)
    tour.tell("Fixes", f"{len(send.findings(author, draft, reader))} findings are left, all of them the author’s call")


def _first(found: object) -> str:
    return next((f.message for f in found), "nothing") if isinstance(found, tuple) else ""


def _submit(tour: Walk, draft: DraftId) -> RevisionId:
    author, account = tour.world.author, tour.world.accounts[tour.plan["account"]]
    wished = publish.slots_for(author, author.me, (account,))[2]
    revision, _ = send.submit(author, draft, [account], tags=tour.plan["tags"], wished_at=wished)
    seal = author.queue.revision(revision).content_sha256.hex()[:12]
    tour.tell("Submit", f"revision 1, sealed {seal}…, wished for {_local(author, wished)}")
    try:
        send.approve(author, revision)
    except NotAllowed as refused:
        tour.tell("Approving one’s own post", f"refused: {refused}")
    else:
        raise Wrong("tour.four-eyes", "The workspace let an author approve their own post.", "That must not happen.")
    return revision


def _review(tour: Walk, revision: RevisionId) -> None:
    lead, plan = tour.world.lead, tour.plan
    tour.camera.take("review", lead, "review", revision)
    markdown = lead.queue.revision(revision).content.markdown
    start = markdown.index(plan["quote"])
    send.comment(lead, revision, plan["comment"], span=(start, start + len(plan["quote"])))
    send.approve(lead, revision)
    post = lead.queue.revision(revision).post_id
    planned = lead.outbox.of_posts([post])[0]
    author = tour.world.author
    tour.tell("Review", f"{lead.person.name} commented and approved; it goes out {_local(author, planned.due_at)}")


def _publish(tour: Walk, revision: RevisionId) -> Receipt:
    author = tour.world.author
    post = author.queue.revision(revision).post_id
    delivery = author.outbox.of_posts([post])[0]
    while author.outbox.delivery(delivery.id).state is not DeliveryState.PUBLISHED:
        if publish.go_to_next_slot(author) is None or author.clock.now() > delivery.due_at.replace(
            year=delivery.due_at.year + 1
        ):
            raise Wrong("tour.not-published", "The post did not go out.", author.outbox.delivery(delivery.id).problem)
    receipt = author.outbox.receipt(delivery.id)
    detail = ", ".join(f"{name} {value[:40]}" for name, value in receipt.detail.items())
    tour.tell("Publish", f"out at {_local(author, receipt.published_at)}: {detail}, {receipt.delivery.remote_url}")
    publish.publish_due(author)
    tries = author.outbox.receipt(delivery.id).tries
    tour.tell("Once more", f"nothing is sent twice: {tries} attempt in all")
    return receipt


def _page(tour: Walk, revision: RevisionId, receipt: Receipt, folder: Path | None) -> None:
    """Builds the blog with Pelican where it is installed, and compares the page with the draft."""
    author = tour.world.author
    account = author.accounts.account(receipt.delivery.account_id)
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    repository = Path(url2pathname(urlsplit(account.settings["repository"]).path))
    where = (folder or tour.world.root) / "blog"
    try:
        pages = build(repository, where)
    except Missing as missing:
        tour.tell("The page", f"not built: {missing}")
        return
    page = pages / urlsplit(receipt.delivery.remote_url or "").path.lstrip("/")
    shown = page_text(page)
    content = author.queue.revision(revision).content
    wanted = [content.title, *(block.text for block in project(content.markdown).blocks if "*" not in block.text)]
    lost = [text for text in wanted if " ".join(text.split()) not in shown]
    if lost:
        raise Wrong("tour.page", "The page lacks “{text}”.", "Look at {page}.", text=lost[0], page=page)
    tour.tell("The page", f"{page} says what the draft says, in {len(wanted)} pieces")


def _local(office: Office, moment: Any = None) -> str:
    return f"{(moment or office.clock.now()).astimezone(office.person.tz):%A %H:%M}"


def _size(text: str) -> tuple[int, int]:
    try:
        wide, high = (int(part) for part in text.lower().split("x"))
    except ValueError:
        wide = high = 0
    if not (400 <= wide <= 8000 and 300 <= high <= 8000):
        raise Wrong("tour.size", "“{size}” is no size of a picture.", "Write it as 1280x800.", size=text)
    return wide, high


def _check_window() -> None:
    """Raises `Missing` where no window can be opened: then there are no pictures."""
    import os
    import sys

    from advocate_app.desktop.needs import missing

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if (problem := missing(os.environ, sys.platform)) is not None:
        raise problem


__all__ = ["Camera", "NoCamera", "Problem", "Walk", "main", "walk"]
