"""Every statement of the store is run once on a real database: none waits for its first user to find a mistake in it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

import advocate_app.store
from advocate_app.channels.contract import Safety
from advocate_app.checks.kept import KeptFinding
from advocate_app.drafts.draft import Draft, Version
from advocate_app.people.communities import Community
from advocate_app.people.evidence import Evidence, Repository, Sort
from advocate_app.people.person import Leave
from advocate_app.publishing.outbox import AskPerson, GaveUp, LookUp, Move, Published, TryAgain
from advocate_app.review.revision import Comment, Workspace
from advocate_app.store import db
from advocate_app.store.files import Desk
from advocate_app.topics.campaign import Campaign
from advocate_app.topics.mutes import word_mute
from advocate_app.topics.topic import Said, Source, SourceKind, Topic, TopicKind, Verdict
from advocate_app.vocabulary import (
    CommentId,
    CommunityId,
    DraftId,
    EvidenceId,
    PersonId,
    Picture,
    PostId,
    SourceId,
    TopicId,
)
from tests.store.conftest import MONDAY, Team

SCANNED = re.compile(r"SCAN (delivery|revision|review|picture|attempt|audit|d|r|b|n)$")  # a whole table, row by row
SPEAKS_ITSELF = {
    "db.py",
    "migrate.py",
    "backup.py",
    "files.py",
    "peek.py",
    "vectors.py",
}  # their own tests run every line
BEGIN = ("SELECT ", "INSERT ", "UPDATE ", "DELETE ")


def written() -> Iterator[tuple[str, str]]:
    """Every piece of SQL that a file of the store begins, with the file's name."""
    for path in sorted(Path(advocate_app.store.__file__).parent.glob("*.py")):
        if path.name not in SPEAKS_ITSELF:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if (
                    isinstance(node, ast.Constant)
                    and isinstance(node.value, str)
                    and node.value.lstrip().startswith(BEGIN)
                ):
                    yield path.name, node.value.strip()


def test_every_statement_runs(desk: Desk, team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    run: set[str] = set()
    real = db.for_lite

    def noted(sql: str) -> str:
        run.add(sql)
        return real(sql)

    monkeypatch.setattr(db, "for_lite", noted)
    whole_desk(desk, team.author.id)
    whole_workspace(team)
    never = [(name, sql) for name, sql in written() if not any(sql in each for each in run)]
    assert never == []
    assert len(run) > 80
    assert scans(team, run) == []


def scans(team: Team, run: set[str]) -> list[tuple[str, str]]:
    """Statements that would read a table of history from end to end, with what SQLite says of them."""
    found = []
    for sql in run:
        if not sql.lstrip().startswith("INSERT") and re.search(
            r"(FROM|UPDATE) (delivery|revision|review|picture|attempt)\b", sql
        ):
            values = dict.fromkeys(re.findall(r":(\w+)", sql), 1)
            plan = team.store.db.connection().execute("EXPLAIN QUERY PLAN " + db.for_lite(sql), values)
            found += [(sql, step) for *_, step in plan if SCANNED.match(step)]
    return found


def whole_desk(desk: Desk, me: PersonId) -> None:
    desk.settings.set("a", 1)
    desk.settings.get("a")
    desk.settings.unset("a")
    source = Source(SourceId(uuid4()), SourceKind.FEED, "X", "https://x.test/feed")
    desk.topics.keep_source(source)
    topic = Topic(TopicId(uuid4()), TopicKind.NEWS, source.id, "X", "Title", "", "", MONDAY)
    desk.topics.keep_topics([topic])
    desk.topics.say(Said(topic.id, Verdict.WRITE, MONDAY))
    desk.topics.unsay(topic.id)
    assert [len(x) for x in (desk.topics.sources(), desk.topics.topics(MONDAY), desk.topics.said())] == [1, 1, 0]
    desk.topics.topic(topic.id)
    desk.topics.hold("x.test", MONDAY)
    desk.topics.held()
    desk.topics.counts()
    desk.topics.keep_topics([replace(topic, answers=0)])
    desk.topics.answered(source.id, MONDAY - timedelta(1), ())
    desk.topics.drop_source(source.id)
    row = Evidence(EvidenceId(uuid4()), me, Sort.WORDS, "your words", "Java", MONDAY, 1.0)
    desk.profile.keep_evidence([row])
    desk.profile.import_evidence([replace(row, text="Java 25")])
    desk.profile.dropped()
    desk.profile.weigh(row.id, enabled=False)
    desk.profile.evidence()
    desk.profile.drop_evidence([row.id])
    desk.profile.keep_repository(Repository("/pool", ("m@x.test",)))
    desk.profile.repositories()
    desk.profile.drop_repository("/pool")
    community = Community(CommunityId(uuid4()), "Java people")
    desk.communities.keep_community(community)
    desk.communities.communities()
    desk.communities.drop_community(community.id)
    mute = word_mute("pool", MONDAY)
    desk.mutes.keep_mute(mute)
    desk.mutes.mutes()
    desk.mutes.drop_mute(mute.sort, mute.key)
    draft = Draft(DraftId(uuid4()), "how-to", "# x", MONDAY, MONDAY)
    desk.drafts.begin(draft)
    desk.drafts.write(draft.id, "# x", MONDAY)
    desk.drafts.answer(draft.id, {"a": "b"}, "c", MONDAY)
    desk.drafts.aim(draft.id, tags=["a"], account_ids=[])
    desk.drafts.bind(draft.id, PostId(uuid4()))
    desk.drafts.keep_version(Version(draft.id, MONDAY, "# x", "submitted"))
    desk.drafts.keep_picture(draft.id, Picture("a.png", b"1"))
    desk.drafts.versions(draft.id)
    desk.drafts.pictures(draft.id)
    finding = KeptFinding(draft.id, "f", "r", "q", "", MONDAY)
    desk.kept.keep(finding)
    desk.kept.kept(draft.id)
    desk.kept.unkeep(draft.id, "f")
    desk.drafts.delete(draft.id, MONDAY)
    desk.drafts.restore(draft.id)
    desk.drafts.delete(draft.id, MONDAY)
    desk.drafts.drafts()
    desk.drafts.drafts(deleted=True)
    desk.drafts.purge(MONDAY + timedelta(1))


def whole_workspace(team: Team) -> None:
    store, outbox = team.store, team.store.outbox
    store.queue.set_workspace(Workspace("Kiire"))
    store.queue.workspace()
    store.uses.count("plain-words.Wordy", kept=1)
    store.uses.uses()
    store.uses.forget("plain-words.Wordy")
    store.directory.keep_person(replace(team.author, about="JVM"))
    store.directory.persons()
    store.directory.person(team.author.id)
    leave = Leave(team.author.id, date(2026, 12, 24), date(2026, 12, 31))
    store.directory.keep_leave(leave)
    store.directory.leaves(team.author.id)
    store.directory.drop_leave(leave)
    store.campaigns.keep_campaign(Campaign(uuid4(), "Pools", "", team.lead.id, MONDAY))
    store.campaigns.campaigns()
    unused = team.account()
    store.accounts.flag_account(unused.id, "x")
    store.accounts.close_account(unused.id, MONDAY)
    store.accounts.close_account(unused.id, MONDAY)
    store.accounts.accounts()
    store.accounts.account(unused.id)

    revision = team.submitted(pictures=(Picture("a.png", b"1", "A plot"),))
    store.queue.pictures(revision)
    store.queue.waiting()
    store.queue.posts()
    store.queue.revisions(revision.post_id)
    store.queue.comment(Comment(CommentId(uuid4()), revision.id, team.lead.id, "Good.", MONDAY))
    store.queue.comments(revision.id)
    store.queue.decide(team.review(revision), [team.delivery()])
    store.queue.reviews(revision.post_id)
    store.queue.taken(MONDAY)
    store.queue.slugs(team.blog.id)
    store.queue.withdraw(revision.post_id, MONDAY)
    store.queue.withdraw(revision.post_id, MONDAY)

    outbox.beat("w")
    outbox.beats()
    outbox.next_due()
    outcomes = (
        Published("1", ""),
        TryAgain("", 0),
        GaveUp(""),
        LookUp("", 0),
        AskPerson(""),
        Move("", MONDAY + timedelta(1)),
    )
    for outcome in outcomes:
        planned = team.scheduled(team.account())
        job = next(j for j in outbox.claim("w", 5) if j.id == planned)
        if not isinstance(outcome, Move):
            outbox.start(job, "w", MONDAY)
            outbox.sending(job)
        outbox.settle(job, "w", outcome)
        if isinstance(outcome, AskPerson):
            outbox.confirm(planned, "https://x.test")
        if isinstance(outcome, GaveUp):
            outbox.move(planned, MONDAY + timedelta(1))
            outbox.withdraw(planned)
    outbox.claim_checks("w")
    for safety in (Safety.NONE, Safety.LOOKUP):
        team.scheduled(team.account(safety))
        for job in outbox.claim("w", 5):
            outbox.start(job, "w", MONDAY)
    team.scheduled(team.account())
    outbox.claim("w")
    outbox.sweep("other", lambda worker: True)
    outbox.delivery(planned)
    outbox.deliveries(MONDAY, MONDAY + timedelta(1))
    outbox.of_posts([revision.post_id])
    outbox.open_ones()
    outbox.receipt(planned)
    outbox.attempts(planned)
    store.audit.verify()
