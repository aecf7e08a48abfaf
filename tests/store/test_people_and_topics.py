"""Persons, evidence, topics, campaigns and accounts come back as they were kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import uuid4

import pytest

from advocate_app.channels.accounts import Accounts, KeptAccount
from advocate_app.channels.contract import Safety
from advocate_app.checks.kept import Kept, KeptFinding
from advocate_app.drafts.draft import Draft, Drafts
from advocate_app.people.evidence import Evidence, Profile, Repository, Sort
from advocate_app.people.person import OFFICE, Directory, Leave, Person
from advocate_app.problems import NotAllowed, NotThere, Unreachable, Wrong
from advocate_app.publishing.outbox import Outbox
from advocate_app.review.revision import Queue
from advocate_app.store.files import Desk, WorkspaceStore
from advocate_app.topics.campaign import Campaign, Campaigns
from advocate_app.topics.topic import Said, Source, SourceKind, Topic, TopicKind, Topics, Verdict, kept_problem
from advocate_app.vocabulary import (
    NOTHING,
    AccountId,
    Changed,
    DraftId,
    EvidenceId,
    Kind,
    PersonId,
    SourceId,
    TopicId,
)
from tests.store.conftest import MONDAY, Team


def test_the_stores_fulfil_what_the_features_ask_for(desk: Desk, workspace: WorkspaceStore) -> None:
    """The type checker proves it; that this runs is beside the point."""
    private: tuple[Drafts, Profile, Topics, Kept] = (desk.drafts, desk.profile, desk.topics, desk.kept)
    directory, campaigns, accounts = workspace.directory, workspace.campaigns, workspace.accounts
    shared: tuple[Directory, Campaigns, Accounts, Queue, Outbox] = (
        directory,
        campaigns,
        accounts,
        workspace.queue,
        workspace.outbox,
    )
    assert len(private) + len(shared) == 9


def test_a_person_comes_back_with_all_work_hours(workspace: WorkspaceStore) -> None:
    night = ((time(0), time(6, 30)), (time(18), time.max))
    mari = Person(
        PersonId(uuid4()), "Mari Õ.", "Europe/Tallinn", "EE", "", (night, *OFFICE[1:]), "JVM", "m@x.test", lead=True
    )
    assert workspace.directory.keep_person(mari) == Changed.one(Kind.PERSON, mari.id)
    assert workspace.directory.person(mari.id) == mari
    jaan = Person(PersonId(uuid4()), "Jaan", "Asia/Kathmandu")
    workspace.directory.keep_person(jaan)
    workspace.directory.keep_person(replace(mari, zone="America/New_York"))
    assert workspace.directory.persons() == (jaan, replace(mari, zone="America/New_York"))
    with pytest.raises(NotThere):
        workspace.directory.person(PersonId(uuid4()))


def test_leave_is_kept_and_dropped(team: Team) -> None:
    directory = team.store.directory
    leave = Leave(team.author.id, date(2026, 12, 24), date(2026, 12, 31))
    soon = Leave(team.author.id, date(2026, 11, 5), date(2026, 11, 5))
    assert directory.keep_leave(leave).touches(Kind.PERSON)
    assert directory.keep_leave(leave) == NOTHING
    directory.keep_leave(soon)
    assert directory.leaves(team.author.id) == (soon, leave)
    assert directory.drop_leave(soon).touches(Kind.PERSON)
    assert directory.drop_leave(soon) == NOTHING
    assert directory.leaves(team.lead.id) == ()


def test_evidence_is_seen_weighed_switched_off_and_deleted(desk: Desk) -> None:
    me = PersonId(uuid4())
    row = Evidence(EvidenceId(uuid4()), me, Sort.COMMIT, "pool", "Fix the pool", MONDAY, 0.5, url="abc")
    twice = replace(row, id=EvidenceId(uuid4()))
    typed = Evidence(EvidenceId(uuid4()), me, Sort.WORDS, "your words", "Java", MONDAY + timedelta(1), 1)
    assert desk.profile.keep_evidence([row, twice, typed]).ids == {(Kind.EVIDENCE, row.id), (Kind.EVIDENCE, typed.id)}
    assert desk.profile.evidence() == (typed, row)
    desk.profile.weigh(row.id, enabled=False)
    desk.profile.weigh(row.id, weight=0.25)
    assert desk.profile.evidence()[1] == replace(row, enabled=False, weight=0.25)
    with pytest.raises(NotThere):
        desk.profile.weigh(twice.id, weight=1)
    assert desk.profile.drop_evidence([row.id, twice.id]) == Changed.one(Kind.EVIDENCE, row.id)
    assert desk.profile.evidence() == (typed,)


def test_repositories_are_remembered_with_what_was_read(desk: Desk) -> None:
    repository = Repository("/home/mari/pool", ("mari@x.test", "mari@y.test"))
    desk.profile.keep_repository(repository)
    desk.profile.keep_repository(replace(repository, read_at=MONDAY))
    assert desk.profile.repositories() == (replace(repository, read_at=MONDAY),)
    assert desk.profile.drop_repository(repository.path).touches(Kind.SOURCE)
    assert desk.profile.drop_repository(repository.path) == NOTHING


def a_source(url: str = "https://x.test/feed") -> Source:
    return Source(SourceId(uuid4()), SourceKind.FEED, "X", url, {"etag": '"1"'}, MONDAY, None, {}, ended=False)


def a_topic(source: Source, title: str = "A title", days: int = 0) -> Topic:
    at = MONDAY - timedelta(days)
    return Topic(TopicId(uuid4()), TopicKind.NEWS, source.id, source.name, title, "Words.", "https://x.test/1", at)


def test_sources_and_topics_come_back(desk: Desk) -> None:
    source = a_source()
    desk.topics.keep_source(source)
    problem = Unreachable("source.wait", "{name} rests until {until}.", "Wait.", name="X", until=MONDAY)
    read = replace(source, state={}, read_at=MONDAY, problem=kept_problem(problem), ended=True, next_at=None)
    desk.topics.keep_source(read)
    (kept,) = desk.topics.sources()
    assert kept == read
    assert kept.trouble is not None
    assert (kept.trouble.id, kept.trouble.words, str(kept.trouble)) == (problem.id, problem.words, str(problem))
    with pytest.raises(Wrong, match="among your sources already"):
        desk.topics.keep_source(a_source())
    old, new = a_topic(source, days=9), a_topic(source)
    assert len(desk.topics.keep_topics([old, new]).ids) == 2
    assert desk.topics.keep_topics([old, new]) == NOTHING
    better = replace(new, title="A better title")
    assert desk.topics.keep_topics([old, better]) == Changed.one(Kind.TOPIC, new.id)
    assert desk.topics.topics(MONDAY - timedelta(30)) == (better, old)
    assert desk.topics.topics(MONDAY) == (better,)
    assert desk.topics.topic(old.id) == old


def test_dropping_a_source_keeps_the_topics_that_somebody_spoke_of(desk: Desk) -> None:
    source = a_source()
    desk.topics.keep_source(source)
    said, drafted, quiet = (a_topic(source, t) for t in ("said", "drafted", "quiet"))
    desk.topics.keep_topics([said, drafted, quiet])
    desk.topics.say(Said(said.id, Verdict.LATER, MONDAY, MONDAY + timedelta(7)))
    desk.drafts.begin(Draft(DraftId(uuid4()), "", "# x", MONDAY, MONDAY, topic_id=drafted.id))
    assert desk.topics.drop_source(source.id).touches(Kind.SOURCE, Kind.TOPIC)
    assert {t.title for t in desk.topics.topics(MONDAY)} == {"said", "drafted"}
    assert desk.topics.topic(said.id).source_id is None
    assert desk.topics.drop_source(source.id) == NOTHING


def test_what_was_said_of_a_topic_can_change_and_be_unsaid(desk: Desk) -> None:
    topic = TopicId(uuid4())  # a campaign's: it is in no table of the desk
    later = Said(topic, Verdict.LATER, MONDAY, MONDAY + timedelta(7))
    desk.topics.say(later)
    assert desk.topics.said() == (later,)
    desk.topics.say(Said(topic, Verdict.WRITE, MONDAY))
    assert desk.topics.said() == (Said(topic, Verdict.WRITE, MONDAY),)
    assert desk.topics.unsay(topic).touches(Kind.TOPIC)
    assert desk.topics.unsay(topic) == NOTHING


def test_campaigns_come_newest_first(team: Team) -> None:
    old = Campaign(uuid4(), "Pools", "Tell of pools.", team.lead.id, MONDAY)
    new = Campaign(uuid4(), "Clocks", "", team.lead.id, MONDAY + timedelta(1), MONDAY + timedelta(9))
    team.store.campaigns.keep_campaign(old)
    team.store.campaigns.keep_campaign(new)
    ended = replace(old, until=MONDAY + timedelta(2))
    assert team.store.campaigns.keep_campaign(ended).touches(Kind.TOPIC)
    assert team.store.campaigns.campaigns() == (new, ended)


def test_kept_findings_stay_quiet_until_they_are_let_go(desk: Desk) -> None:
    draft = Draft(DraftId(uuid4()), "", "# x", MONDAY, MONDAY)
    desk.drafts.begin(draft)
    finding = KeptFinding(draft.id, "f" * 32, "plain.Words", "utilise", "", MONDAY)
    assert desk.kept.keep(finding) == Changed.one(Kind.DRAFT, draft.id)
    desk.kept.keep(replace(finding, reason="it is the product's name"))
    assert desk.kept.kept(draft.id) == (replace(finding, reason="it is the product's name"),)
    assert desk.kept.unkeep(draft.id, finding.fingerprint).touches(Kind.DRAFT)
    assert desk.kept.unkeep(draft.id, finding.fingerprint) == NOTHING


def test_an_account_changes_its_name_and_pace_but_never_whose_it_is(team: Team) -> None:
    accounts = team.store.accounts
    slower = replace(team.blog, name="Blog", settings={"folder": "/y"}, gap_minutes=90, settle_seconds=1.5)
    accounts.keep_account(slower)
    assert accounts.account(team.blog.id) == slower
    accounts.keep_account(replace(slower, owner_id=team.author.id, channel="git-blog"))
    assert accounts.account(team.blog.id) == slower
    own = KeptAccount(AccountId(uuid4()), "folder", "Own", {}, team.author.id, Safety.NONE)
    accounts.keep_account(own)
    assert accounts.accounts() == (slower, own)
    with pytest.raises(Wrong, match="There is an account called “Own” already"):
        accounts.keep_account(replace(slower, name="Own"))
    assert accounts.flag_account(own.id, "login refused").touches(Kind.ACCOUNT)
    assert accounts.flag_account(own.id, "login refused") == NOTHING
    assert accounts.account(own.id).problem == "login refused"


def test_a_closed_account_leaves_its_name_to_another(team: Team) -> None:
    accounts = team.store.accounts
    assert accounts.close_account(team.blog.id, MONDAY).touches(Kind.ACCOUNT)
    assert accounts.close_account(team.blog.id, MONDAY) == NOTHING
    assert accounts.accounts() == ()
    assert accounts.accounts(closed=True)[0].closed_at == MONDAY
    accounts.keep_account(KeptAccount(AccountId(uuid4()), "folder", team.blog.name))
    with pytest.raises(NotThere):
        accounts.close_account(AccountId(uuid4()), MONDAY)


def test_an_account_is_not_closed_while_something_is_planned_for_it(team: Team) -> None:
    team.scheduled()
    with pytest.raises(NotAllowed, match="Something is still planned for this account"):
        team.store.accounts.close_account(team.blog.id, MONDAY)


def test_what_a_source_learns_of_a_question_is_kept_and_one_that_knows_less_takes_nothing_away(desk: Desk) -> None:
    source = a_source()
    desk.topics.keep_source(source)
    asked = replace(a_topic(source), kind=TopicKind.QUESTION, author="kalle_p", answers=0, views=212)
    desk.topics.keep_topics([asked])
    assert desk.topics.topic(asked.id) == asked
    assert desk.topics.keep_topics([replace(asked, author="", answers=None, views=None)]) == NOTHING
    desk.topics.keep_topics([replace(asked, answers=2, views=300)])
    assert desk.topics.topic(asked.id) == replace(asked, answers=2, views=300)


def test_open_questions_that_are_missing_from_a_whole_list_are_answered(desk: Desk) -> None:
    source, other = a_source(), replace(a_source("https://y.test/feed"), id=SourceId(uuid4()))
    desk.topics.keep_source(source)
    desk.topics.keep_source(other)
    listed, gone, older = (replace(a_topic(source, str(d), days=d), answers=0) for d in (1, 2, 9))
    elsewhere = replace(a_topic(other), answers=0)
    desk.topics.keep_topics([listed, gone, older, elsewhere])
    changed = desk.topics.answered(source.id, MONDAY - timedelta(5), {listed.id})
    assert changed == Changed.one(Kind.TOPIC, gone.id)
    assert {t.title: t.answers for t in desk.topics.topics(MONDAY - timedelta(30))} == {
        "1": 0,
        "2": None,
        "9": 0,
        "A title": 0,
    }
    assert desk.topics.counts() == {source.id: 3, other.id: 1}


def test_a_host_rests_as_long_as_the_longest_that_it_asked_for(desk: Desk) -> None:
    ahead = desk.db.clock.now() + timedelta(hours=2)
    desk.topics.hold("api.x.test", ahead)
    desk.topics.hold("api.x.test", ahead - timedelta(hours=1))
    desk.topics.hold("over.x.test", ahead - timedelta(days=1))
    desk.topics.hold("other.x.test", ahead)
    assert desk.topics.held() == {"api.x.test": ahead, "other.x.test": ahead}
