"""What a person knows and is shown, through the commands of window and console, on real parts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from advocate_app.assembly import MODEL, Home, Office
from advocate_app.commands import know, places
from advocate_app.commands.begin import Beginning, begin
from advocate_app.outside.clock import MadeUpClock
from advocate_app.people.communities import Community, Title
from advocate_app.problems import NotAllowed, NotThere, Problem, Wrong
from advocate_app.topics.ranking import AT_ONCE
from advocate_app.topics.topic import SourceKind, Verdict
from tests.outside.tiny_model import write_tiny_model

MONDAY = datetime(2026, 11, 23, 7, tzinfo=UTC)
MARI, JAAN = "mari@example.org", "jaan@example.org"
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Java questions</title><link>https://java.example/</link>
<item><title>Why do virtual threads pin?</title><link>https://java.example/1</link><description>Pools.</description></item>
</channel></rss>"""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    clock = MadeUpClock(MONDAY, running=lambda: 0.0)
    office = begin(Home(tmp_path / "home"), Beginning("Mari Tamm", "Europe/Tallinn", "EE"), clock=clock)
    yield office
    office.close()


@pytest.fixture
def pool(tmp_path: Path) -> Path:
    path = tmp_path / "pool"
    committed(path, MARI, "Find pinned virtual threads with the flight recorder")
    committed(path, JAAN, "Teach the console to read its colours from a file")
    return path


def committed(path: Path, who: str, message: str) -> None:
    from dulwich import porcelain
    from dulwich.repo import Repo

    if not path.exists():
        path.mkdir()
        with Repo.init(str(path)) as repo:
            config = repo.get_config()
            config.set((b"user",), b"email", MARI.encode())
            config.write_to_path()
    (path / "CHANGES").write_text(message)
    porcelain.add(str(path), [str(path / "CHANGES")])
    me = f"Somebody <{who}>".encode()
    porcelain.commit(str(path), message=message.encode(), author=me, committer=me)


def texts(office: Office) -> set[str]:
    return {row.text for row in office.profile.evidence()}


def test_only_ones_own_commits_become_evidence(office: Office, pool: Path) -> None:
    assert know.look_at_repository(office, pool) == ((MARI, 1), (JAAN, 1))
    know.add_repository(office, pool)
    assert texts(office) == {"Find pinned virtual threads with the flight recorder"}
    know.add_repository(office, pool, [MARI, JAAN.upper()])
    assert len(texts(office)) == 2


def test_a_deleted_row_does_not_come_back_and_new_work_does(office: Office, pool: Path) -> None:
    know.add_repository(office, pool)
    office.profile.drop_evidence([row.id for row in office.profile.evidence()])
    committed(pool, MARI, "Measure how long the pool waits for a carrier")
    know.reread(office, pool)
    assert texts(office) == {"Measure how long the pool waits for a carrier"}


def test_a_forgotten_repository_takes_its_evidence_along(office: Office, pool: Path) -> None:
    know.add_words(office, "JFR")
    know.add_repository(office, pool)
    know.forget_repository(office, pool)
    assert texts(office) == {"JFR"}
    assert (office.profile.repositories(), office.topics.sources()) == ((), ())
    with pytest.raises(NotThere):
        know.forget_repository(office, pool)


def test_what_is_no_repository_leaves_nothing_behind(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Problem):
        know.add_repository(office, tmp_path)
    assert (office.profile.repositories(), office.topics.sources()) == ((), ())


def test_a_feed_is_added_once_read_and_dropped(office: Office, tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(FEED, "utf-8")
    address = (tmp_path / "feed.xml").as_uri()
    source = know.add_feed(office, address)
    with pytest.raises(Wrong):
        know.add_feed(office, address)
    changed, problems = know.refresh(office)
    assert changed.ids
    assert problems == ()
    (kept,) = office.topics.sources()
    assert (kept.id, kept.kind, kept.name) == (source, SourceKind.FEED, "Java questions")
    assert [r.topic.title for r in know.ranked(office)] == ["Why do virtual threads pin?"]
    know.drop_source(office, source)
    assert know.ranked(office) == ()


def test_one_source_is_read_alone(office: Office, tmp_path: Path) -> None:
    for name in ("one.xml", "two.xml"):
        (tmp_path / name).write_text(FEED, "utf-8")
    first, second = (know.add_feed(office, (tmp_path / name).as_uri()) for name in ("one.xml", "two.xml"))
    know.read_source(office, first)
    assert {s.id: s.read_at is not None for s in office.topics.sources()} == {first: True, second: False}
    (tmp_path / "two.xml").unlink()
    with pytest.raises(Problem):
        know.read_source(office, second)


def test_writing_about_a_topic_begins_a_draft_and_teaches(office: Office) -> None:
    idea = know.add_idea(office, "How pools wait\nA word on carriers.")
    draft = office.drafts.draft(know.begin_draft(office, genre="how-to", topic_id=idea))
    assert (draft.topic_id, draft.title, draft.genre) == (idea, "How pools wait", "how-to")
    assert draft.asking
    assert know.ranked(office) == ()
    assert any("How pools wait" in text for text in texts(office))
    know.take_back(office, idea)
    assert [r.topic.id for r in know.ranked(office)] == [idea]
    assert texts(office) == set()


def test_later_comes_back_after_a_fortnight(office: Office) -> None:
    idea = know.add_idea(office, "How pools wait")
    know.say(office, idea, Verdict.LATER)
    assert know.ranked(office) == ()
    assert isinstance(office.clock, MadeUpClock)
    office.clock.go_to(MONDAY + timedelta(days=14, minutes=1))
    assert [r.topic.id for r in know.ranked(office)] == [idea]


def test_a_campaign_that_is_over_still_names_its_drafts(office: Office) -> None:
    campaign = know.add_campaign(office, "Sustainability week", "Pools.", until=MONDAY + timedelta(days=1))
    assert [r.topic.id for r in know.ranked(office)] == [campaign]
    draft = know.begin_draft(office, genre="debugging-story", topic_id=campaign)
    assert isinstance(office.clock, MadeUpClock)
    office.clock.go_to(MONDAY + timedelta(days=2))
    assert know.ranked(office) == ()
    know.answer(office, draft, "cause", "A lock.")
    assert "A lock." in office.drafts.draft(draft).text
    assert office.drafts.draft(draft).title == "Sustainability week"


def test_only_a_lead_begins_a_campaign(office: Office) -> None:
    from dataclasses import replace

    office.directory.keep_person(replace(office.person, lead=False))
    with pytest.raises(NotAllowed):
        know.add_campaign(office, "Sustainability week", "")


def test_topics_are_ranked_by_words_until_their_meaning_is_made(office: Office, tmp_path: Path) -> None:
    office.settings.set(MODEL, str(write_tiny_model(tmp_path / "tiny")))
    assert office.meaning is not None
    know.add_words(office, "thread, queue")
    for n in range(AT_ONCE + 5):
        know.add_idea(office, f"garden tomato number{n}")
    pool = know.add_idea(office, "Why a pool runs dry")
    ranked = know.ranked(office)
    assert not any(r.by_meaning for r in ranked)
    assert know.lacks_meaning(office, ranked)
    done: list[tuple[int, int]] = []
    made = know.understand(office, progress=lambda n, of: done.append((n, of)))
    assert made > AT_ONCE
    assert done == [(0, made), (AT_ONCE, made), (made, made)]
    ranked = know.ranked(office)
    assert all(r.by_meaning for r in ranked)
    assert ranked[0].topic.id == pool
    assert not know.lacks_meaning(office, ranked)
    assert know.understand(office) == 0
    titles = tuple(Title(f"A pool and a queue, part{n}", MONDAY) for n in range(AT_ONCE + 5))
    places.keep_community(office, Community(places.new_id(), "Pool people", titles=titles))
    assert know.lacks_meaning(office, know.ranked(office, places=True))  # of what is said there
    assert know.understand(office) == len(titles)
    ranked = know.ranked(office, places=True)
    assert [p.community.name for p in ranked[0].places] == ["Pool people"]
    assert not know.lacks_meaning(office, ranked)


def test_words_alone_decide_where_the_model_is_refused_or_not_wanted(office: Office, tmp_path: Path) -> None:
    know.add_idea(office, "Why a pool runs dry")
    for chosen in ("none", str(tmp_path / "nowhere")):
        other = office.as_person(office.me)
        other.settings.set(MODEL, chosen)
        assert other.meaning is None
        ranked = know.ranked(other)
        assert [r.by_meaning for r in ranked] == [False]
        assert not know.lacks_meaning(other, ranked)
        assert know.understand(other) == 0
