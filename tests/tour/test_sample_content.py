"""What the sample workspace is made of fits together, and would stand before the product's own checks."""

import re
from calendar import timegm
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import uuid4

import feedparser
import pytest

from advocate_app.channels.contract import Account, Reply
from advocate_app.channels.folder import Folder
from advocate_app.channels.git_blog import GitBlog
from advocate_app.checks.finding import Severity
from advocate_app.checks.kinds import Context
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import load_rules, shipped_folders
from advocate_app.drafting.compose import compose
from advocate_app.drafting.genres import load_genres
from advocate_app.drafts.draft import body_of, count_words, title_of
from advocate_app.drafts.projection import questions
from advocate_app.outside.harper import Harper
from advocate_app.people.communities import Community, CommunityKind, checked
from advocate_app.people.evidence import WEIGHT, Evidence, Sort, counted
from advocate_app.people.person import Leave, Person, zone_named
from advocate_app.schedule.explain import why_not
from advocate_app.schedule.holidays import check_place, holiday_name
from advocate_app.schedule.slots import in_work_time
from advocate_app.shipped import resource
from advocate_app.topics.entries import entries
from advocate_app.topics.ranking import rank
from advocate_app.topics.topic import Source, SourceKind, Topic, TopicKind
from advocate_app.tour import content
from advocate_app.tour.feeds import feeds
from advocate_app.tour.histories import histories
from advocate_app.vocabulary import CommunityId, EvidenceId, SourceId

POSTS = {post.slug: post for post in content.posts()}
DRAFTS = {draft.slug: draft for draft in content.drafts()}


def _topics(folder: Path, start: datetime) -> list[Topic]:
    found: list[Topic] = []
    for path in feeds(folder, start):
        source = Source(SourceId(uuid4()), SourceKind.FEED, "", path.as_uri())
        reply = Reply(200, {"content-type": "application/xml"}, path.read_bytes())
        found += entries(source, reply, start.astimezone(UTC))[1]
    return found


# ── people ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_six_people_live_in_three_time_zones(people: dict[str, Person]) -> None:
    assert len(people) == 6
    assert len({zone_named(p.zone) for p in people.values()}) == 3
    for person in people.values():
        check_place(person.country, person.region)
        assert sum(bool(day) for day in person.hours) == 5
    assert all(len(p.words) == 5 for p in content.workspace().people)


def test_author_and_lead_are_two_people_and_the_workspace_asks_for_four_eyes(people: dict[str, Person]) -> None:
    workspace = content.workspace()
    assert workspace.four_eyes
    assert not people[workspace.author].lead
    assert people[workspace.lead].lead
    assert (people["mari"].name, people["jaan"].name) == ("Mari Tamm", "Jaan")


def test_every_repository_that_somebody_reads_is_written(people: dict[str, Person]) -> None:
    written = {h.name: h for h in histories()}
    for person in content.workspace().people:
        assert set(person.switched_off) <= set(person.repositories) <= set(written)
        for name in person.repositories:
            assert any(entry.by == person.slug for entry in written[name].entries)
            assert written[name].address in ("", *person.also)


def test_a_public_holiday_falls_into_the_first_fortnight(monday: date, people: dict[str, Person]) -> None:
    days = [monday + timedelta(days=n) for n in range(14)]
    found = {holiday_name(p.country, p.region, day) for p in people.values() for day in days}
    assert "Thanksgiving Day" in found


def test_accounts_can_be_opened_by_their_channels(tmp_path: Path) -> None:
    for account in content.workspace().accounts:
        channel: type[GitBlog] | type[Folder] = GitBlog if account.channel == "git-blog" else Folder
        place = "repository" if account.channel == "git-blog" else "folder"
        settings = {**account.settings, place: str(tmp_path / account.settings[place])}
        known = {f.name for f in channel.facts.fields}
        assert set(settings) <= known
        channel(Account(account.name, settings))


def test_campaigns_are_running_at_the_start(people: dict[str, Person]) -> None:
    found = content.campaigns()
    assert "Faster by default" in [c.name for c in found]
    for campaign in found:
        assert people[campaign.by].lead
        assert campaign.at.days < 0 < campaign.until


def test_communities_can_be_kept_and_point_to_feeds_that_there_are() -> None:
    feeds_text = "".join(p.read_text("utf-8") for p in resource("sample", "feeds").glob("*.xml"))
    for each in content.communities():
        made = Community(CommunityId(uuid4()), each.name, CommunityKind(each.kind), each.address, each.tags, each.rules)
        assert checked(made) == made
        assert f"<title>{each.source}</title>" in feeds_text or each.titles


# ── feeds ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_feeds_can_be_read_and_hold_more_than_fifty_fresh_entries(tmp_path: Path, start: datetime) -> None:
    total = 0
    for path in feeds(tmp_path, start):
        parsed = feedparser.parse(str(path))
        assert not parsed.bozo, path.name
        for entry in parsed.entries:
            at = datetime.fromtimestamp(timegm(entry.get("published_parsed") or entry.updated_parsed), UTC)
            assert timedelta() < start - at < timedelta(days=30)
            assert 1 <= len(re.findall(r"[.?](?:\s|$)", entry.summary)) <= 4
        assert "{-" not in path.read_text(encoding="utf-8")
        total += len(parsed.entries)
    assert total >= 70


def test_feeds_bring_questions_and_news(tmp_path: Path, start: datetime) -> None:
    kinds = [topic.kind for topic in _topics(tmp_path, start)]
    assert kinds.count(TopicKind.QUESTION) >= 10
    assert kinds.count(TopicKind.NEWS) >= 40


@pytest.mark.parametrize(
    ("slug", "expected"),
    [
        ("mari", "Why does pinning still happen with synchronized in JDK 24?"),
        ("priit", "Idempotent consumers in one transaction"),
        ("asha", "Data grids and the arrow keys"),
        ("liis", "TLS library turns on hybrid post-quantum key exchange"),
        ("dana", "Alert on the queue, not on the pool"),
    ],
)
def test_each_author_finds_a_topic_made_for_them_among_the_first_ten(
    slug: str, expected: str, tmp_path: Path, start: datetime, monday: date, people: dict[str, Person]
) -> None:
    person = people[slug]
    me = next(p for p in content.workspace().people if p.slug == slug)

    def row(sort: Sort, source: str, text: str, at: datetime) -> Evidence:
        return Evidence(EvidenceId(uuid4()), person.id, sort, source, text, at, WEIGHT[sort])

    rows = [row(Sort.WORDS, "your words", ", ".join(me.words), start)]
    for history in histories():
        rows += [
            row(Sort.COMMIT, history.name, entry.message, entry.moment(monday, person.tz))
            for entry in history.entries
            if entry.by == slug and history.name not in me.switched_off and not entry.merges and not entry.tag
        ]
    ranked = rank(_topics(tmp_path, start), counted(rows, start))
    assert expected in [r.topic.title for r in ranked[:10]]


# ── drafts and posts ─────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def reader() -> Reader:
    names = frozenset(p.name for p in content.workspace().people)
    return Reader(load_rules(shipped_folders()), Harper(), Context(employer="Pilvekatel", people=names))


def test_the_draft_in_progress_has_what_its_picture_shows(reader: Reader) -> None:
    text = DRAFTS["what-moving-40-services-to-virtual-threads-taught-us"].text
    assert count_words(text) == 640
    found = {f.match: f.severity for f in reader.findings(text)}
    assert found["idiots at the vendor"] is Severity.STOP
    assert {"simply", "31 %"} <= set(found)
    assert "latencys" in text


def test_the_interview_stands_at_its_third_question_and_the_text_is_made_of_its_answers() -> None:
    draft = DRAFTS["how-we-found-our-last-pinned-thread"]
    genre = load_genres([resource("genres")]).genre(draft.genre)
    assert draft.asking == "clue"
    assert draft.text == compose(genre, draft.answers, topic_title=draft.topic)
    assert questions(draft.text)[0].text == "What was the cause, in one sentence?"


def test_other_drafts_have_open_questions() -> None:
    assert sum(bool(questions(d.text)) for d in DRAFTS.values()) == 3


@pytest.mark.parametrize("slug", sorted(POSTS))
def test_a_finished_post_could_be_submitted(slug: str, reader: Reader, people: dict[str, Person]) -> None:
    post = POSTS[slug]
    assert post.author in people
    assert 250 <= count_words(post.text) <= 620
    assert post.genre in load_genres([resource("genres")]).all
    assert not questions(post.text)
    found = reader.findings(post.text)
    assert [f for f in found if f.severity is Severity.STOP] == []
    shown = {"jfr-events-we-added-for-the-pool": 2, "comparing-http-client-timeouts": 1}
    assert len(found) == shown.get(slug, 0), [(f.rule, f.match) for f in found]


def test_two_posts_wait_one_was_given_back_and_the_rest_is_scheduled_or_out() -> None:
    states = [post.state for post in POSTS.values()]
    assert {s: states.count(s) for s in set(states)} == {"waiting": 2, "changes": 1, "scheduled": 6, "published": 6}
    waiting = {title_of(p.text) for p in POSTS.values() if p.state == "waiting"}
    assert waiting == {"JFR events we added for the pool", "We measured three queues so you don’t have to"}
    assert {p.author for p in POSTS.values()} == {"mari", "jaan", "priit", "liis", "dana", "asha"}


@pytest.mark.parametrize("slug", sorted(POSTS))
def test_a_post_goes_through_review_in_work_time(
    slug: str, monday: date, people: dict[str, Person], leaves: dict[str, tuple[Leave, ...]]
) -> None:
    post = POSTS[slug]

    def did(who: str, when: content.When) -> datetime:
        person = people[who]
        moment = when.on(monday, person.tz)
        assert in_work_time(person, leaves[who], moment), (who, when)
        return moment

    moments = []
    if earlier := post.earlier:
        moments.append(did(post.author, earlier.submitted))
        moments += [did(c.by, c.at) for c in earlier.comments]
        moments.append(did(earlier.decided.by, earlier.decided.at))
        assert earlier.text != post.text
        assert all(body_of(earlier.text).count(c.quote) == 1 for c in earlier.comments)
    moments.append(did(post.author, post.submitted))
    moments += [did(c.by, c.at) for c in post.comments]
    assert all(body_of(post.text).count(c.quote) == 1 for c in post.comments)
    assert (post.decided is None) == (post.state == "waiting")
    if post.decided:
        moments.append(did(post.decided.by, post.decided.at))
        assert people[post.decided.by].lead
        assert post.decided.by != post.author
    assert moments == sorted(moments)
    assert moments[-1] < post.slot.on(monday, people[post.author].tz)


@pytest.mark.parametrize("slug", sorted(POSTS))
def test_a_slot_is_a_good_one(
    slug: str, monday: date, start: datetime, people: dict[str, Person], leaves: dict[str, tuple[Leave, ...]]
) -> None:
    post = POSTS[slug]
    author = people[post.author]
    slot, submitted = (when.on(monday, author.tz) for when in (post.slot, post.submitted))
    assert why_not(slot, author, leaves[post.author], (), {}, now=submitted) is None
    assert (slot < start) == (post.state == "published")


def test_no_two_posts_meet_on_one_account(monday: date, people: dict[str, Person]) -> None:
    for account in content.workspace().accounts:
        slots = sorted(p.slot.on(monday, people[p.author].tz) for p in POSTS.values() if account.slug in p.accounts)
        gap = timedelta(minutes=account.gap_minutes)
        assert slots
        assert all(later - earlier >= gap for earlier, later in pairwise(slots))


def test_texts_go_to_accounts_that_exist() -> None:
    known = {a.slug for a in content.workspace().accounts}
    aims = [p.accounts for p in POSTS.values()] + [d.accounts for d in DRAFTS.values()]
    assert all(set(accounts) <= known for accounts in aims)


def test_drafts_were_edited_before_the_start_in_work_time(monday: date, people: dict[str, Person]) -> None:
    mari = people["mari"]
    for draft in DRAFTS.values():
        begun, edited = (when.on(monday, mari.tz) for when in (draft.begun, draft.edited))
        assert begun < edited < datetime.combine(monday, time(9), mari.tz)
        assert in_work_time(mari, (), begun)
        assert in_work_time(mari, (), edited)


def test_nothing_in_the_sample_leads_to_a_real_address() -> None:
    namespaces = {"purl.org", "www.w3.org"}
    for path in resource("sample").rglob("*.*"):
        text = path.read_text(encoding="utf-8")
        hosts = set(re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", text))
        hosts |= set(re.findall(r"https?://([\w.-]+)", text)) - namespaces
        assert all(host.endswith((".example", "example.org")) for host in hosts), (path.name, hosts)
