"""All sources at once: a real desk, a real server, real repositories."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from advocate_app.channels.contract import Reply, Request
from advocate_app.outside.git_history import GitHistories
from advocate_app.outside.http import Http
from advocate_app.people.evidence import Sort
from advocate_app.problems import Problem, Wrong
from advocate_app.store.files import Desk
from advocate_app.topics.choose import suggestions
from advocate_app.topics.feeds import feed_source
from advocate_app.topics.refresh import choose_repository, git_source, leave_repository, refresh
from advocate_app.topics.topic import Source, SourceKind, TopicKind
from advocate_app.vocabulary import Changed, Kind
from tests.servers.feed_server import RSS, Answer, FeedServer, feed_server
from tests.topics.conftest import ME, NOW
from tests.topics.sources.samples import ROW, asked, moved, one, path_of, question

STORY = "From nine each morning one request in fifty took three seconds. " * 4


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as s:
        yield s


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = tmp_path / "pool-service"
    subprocess.run(["git", "init", "-q", folder], check=True)
    for name, value in (("user.name", "Mari"), ("user.email", "mari@example.org")):
        subprocess.run(["git", "-C", folder, "config", name, value], check=True)
    commit(folder, f"Fix the pinned threads of the pool\n\n{STORY}")
    commit(folder, "Bump netty from 4.1 to 4.2")
    commit(folder, "Cap the pool at twice the cores")
    return folder


def commit(folder: Path, message: str) -> None:
    subprocess.run(["git", "-C", folder, "commit", "-q", "--allow-empty", "-m", message], check=True)


def read(desk: Desk, *, now: datetime = NOW, only_due: bool = True) -> tuple[Changed, tuple[Problem, ...]]:
    return refresh(desk.topics, Http(), GitHistories(), desk.profile, ME, now, only_due=only_due)


def titles(desk: Desk) -> set[str]:
    return {t.title for t in desk.topics.topics(NOW - timedelta(days=9999))}


def texts(desk: Desk) -> set[str]:
    return {r.text.partition("\n")[0] for r in desk.profile.evidence()}


def test_feeds_and_own_work_become_topics_and_evidence(desk: Desk, server: FeedServer, repo: Path) -> None:
    desk.topics.keep_source(feed_source(server.feed("/feed")))
    choose_repository(desk.topics, desk.profile, GitHistories(), str(repo))
    changed, problems = read(desk)
    assert problems == ()
    assert changed.touches(Kind.TOPIC)
    assert changed.touches(Kind.EVIDENCE)
    assert titles(desk) == {
        "Why threads get pinned",
        "How do you size a connection pool?",
        "The story behind a fix: “Fix the pinned threads of the pool”",
    }
    assert texts(desk) == {"Fix the pinned threads of the pool", "Cap the pool at twice the cores"}
    assert [r.read_at for r in desk.profile.repositories()] == [NOW]
    assert {s.name for s in desk.topics.sources()} == {"Example feed", "pool-service"}


def test_what_is_not_due_is_not_read(desk: Desk, server: FeedServer) -> None:
    desk.topics.keep_source(feed_source(server.feed("/feed")))
    read(desk)
    read(desk, now=NOW + timedelta(minutes=30))
    assert len(server.seen) == 1
    read(desk, now=NOW + timedelta(minutes=30), only_due=False)
    read(desk, now=NOW + timedelta(hours=3))
    assert len(server.seen) == 3


def test_one_sources_trouble_hinders_no_other_and_is_written_on_it(
    desk: Desk, server: FeedServer, repo: Path, tmp_path: Path
) -> None:
    choose_repository(desk.topics, desk.profile, GitHistories(), str(repo))
    gone = tmp_path / "gone"
    subprocess.run(["git", "clone", "-q", repo, gone], check=True)
    choose_repository(desk.topics, desk.profile, GitHistories(), str(gone), ("mari@example.org",))
    gone.rename(tmp_path / "elsewhere")
    server.pages["/page"] = Answer(200, b"<!doctype html><html>hello", {"Content-Type": "text/html"})
    for path in ("/none", "/page", "/loop"):
        server.redirect("/loop", "/loop")
        desk.topics.keep_source(feed_source(server.at(path)))
    desk.topics.keep_source(feed_source(server.feed("/feed")))
    changed, problems = read(desk)
    assert {p.id for p in problems} == {"git.no-repository", "source.not-found", "source.not-a-feed", "http.redirects"}
    assert {"Why threads get pinned", "The story behind a fix: “Fix the pinned threads of the pool”"} <= titles(desk)
    written = {str(s.trouble) for s in desk.topics.sources() if s.trouble}
    assert written == {str(p) for p in problems}
    assert changed.touches(Kind.SOURCE)


def test_a_source_that_is_gone_for_good_is_asked_no_more(desk: Desk, server: FeedServer) -> None:
    server.pages["/feed"] = Answer(410)
    desk.topics.keep_source(feed_source(server.at("/feed")))
    read(desk)
    read(desk, now=NOW + timedelta(days=9), only_due=False)
    assert len(server.seen) == 1


def test_a_deleted_row_does_not_come_back_and_new_work_does_come(desk: Desk, repo: Path) -> None:
    choose_repository(desk.topics, desk.profile, GitHistories(), str(repo))
    read(desk)
    desk.profile.drop_evidence([r.id for r in desk.profile.evidence() if "Cap" in r.text])
    commit(repo, "Close idle connections early")
    read(desk, now=NOW + timedelta(hours=1))
    assert texts(desk) == {"Fix the pinned threads of the pool", "Close idle connections early"}


def test_topics_of_a_release_keep_what_they_say(desk: Desk, repo: Path) -> None:
    subprocess.run(["git", "-C", repo, "tag", "v1.0.0"], check=True)
    choose_repository(desk.topics, desk.profile, GitHistories(), str(repo))
    for hours in (0, 1):
        read(desk, now=NOW + timedelta(hours=hours))
        (release,) = [t for t in desk.topics.topics(NOW - timedelta(days=9999)) if "1.0.0" in t.title]
        assert "Cap the pool at twice the cores" in release.summary
        assert release.kind is TopicKind.OWN_WORK


def test_another_address_brings_older_work_in(desk: Desk, repo: Path) -> None:
    other = ["-c", "user.email=old@example.org"]
    subprocess.run(
        ["git", "-C", repo, *other, "commit", "-q", "--allow-empty", "-m", "Measure the queue length"], check=True
    )
    choose_repository(desk.topics, desk.profile, GitHistories(), str(repo))
    read(desk)
    assert "Measure the queue length" not in texts(desk)
    choose_repository(desk.topics, desk.profile, GitHistories(), str(repo), ("mari@example.org", "old@example.org"))
    read(desk, now=NOW + timedelta(hours=1))
    assert "Measure the queue length" in texts(desk)


def test_leaving_a_repository_takes_its_evidence_and_topics_along(desk: Desk, repo: Path) -> None:
    choose_repository(desk.topics, desk.profile, GitHistories(), str(repo))
    read(desk)
    leave_repository(desk.topics, desk.profile, str(repo))
    assert (texts(desk), titles(desk), desk.topics.sources(), desk.profile.repositories()) == (set(), set(), (), ())


def test_a_repository_that_was_not_chosen_is_not_read(desk: Desk, repo: Path) -> None:
    desk.topics.keep_source(git_source(str(repo)))
    read(desk)
    assert (texts(desk), titles(desk)) == (set(), set())


def test_a_repository_that_was_chosen_elsewhere_becomes_a_source(desk: Desk, repo: Path) -> None:
    choose_repository(desk.topics, desk.profile, GitHistories(), str(repo))
    desk.topics.drop_source(git_source(str(repo)).id)
    read(desk)
    assert texts(desk)
    assert all(r.sort is Sort.COMMIT for r in desk.profile.evidence())


def test_what_is_no_repository_is_refused_when_it_is_chosen(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Wrong) as caught:
        choose_repository(desk.topics, desk.profile, GitHistories(), str(tmp_path))
    assert caught.value.id == "git.no-repository"
    assert desk.topics.sources() == ()


def test_giving_up_keeps_what_was_read(desk: Desk, server: FeedServer) -> None:
    class Enough(Exception):
        pass

    def check() -> None:
        if desk.topics.topics(NOW - timedelta(days=9999)):
            raise Enough

    for path in ("/one", "/two"):
        desk.topics.keep_source(feed_source(server.feed(path)))
    with pytest.raises(Enough):
        refresh(desk.topics, Http(), GitHistories(), desk.profile, ME, NOW, check=check)
    assert len(titles(desk)) == 2


def test_progress_says_how_many_are_read(desk: Desk, server: FeedServer) -> None:
    for path in ("/one", "/two"):
        desk.topics.keep_source(feed_source(server.feed(path)))
    heard: list[tuple[int, int]] = []
    refresh(
        desk.topics, Http(), GitHistories(), desk.profile, ME, NOW, progress=lambda done, of: heard.append((done, of))
    )
    assert heard == [(0, 2), (1, 2), (2, 2)]


# ── hosts that ask for time, questions that get an answer ────────────────────────────────────────────────────────────


def tagged(desk: Desk, server: FeedServer, *tags: str) -> tuple[Source, ...]:
    """Sources of Stack Exchange, which the loopback server stands in for."""
    found = tuple(moved(one(SourceKind.STACK_EXCHANGE, tag), server.url) for tag in tags)
    for source in found:
        desk.topics.keep_source(source)
    return found


def test_a_backoff_keeps_every_source_of_the_host_waiting_whoever_asks(desk: Desk, server: FeedServer) -> None:
    java, jfr = tagged(desk, server, "java", "jfr")
    server.json(path_of(java), asked(backoff=7200))
    elsewhere = feed_source(server.feed("/feed").replace("127.0.0.1", "localhost"))
    desk.topics.keep_source(elsewhere)
    read(desk)
    assert len([s for s in server.seen if "tagged" in s.path]) == 1
    waiting = next(s for s in desk.topics.sources() if s.read_at is None)
    assert waiting.next_at is not None
    assert waiting.next_at >= NOW + timedelta(hours=2)
    assert "Why threads get pinned" in titles(desk)  # another host is read
    before = len(server.seen)
    for source in (java, jfr):
        _, problems = refresh(
            desk.topics, Http(), GitHistories(), desk.profile, ME, NOW + timedelta(hours=1), only=source.id
        )
        assert [p.id for p in problems] == ["source.wait"]
        assert problems[0].words["until"] == NOW + timedelta(hours=2)
    read(desk, now=NOW + timedelta(hours=1), only_due=False)
    assert [s for s in server.seen[before:] if "tagged" in s.path] == []
    server.json(path_of(java), asked())
    read(desk, now=NOW + timedelta(hours=2, minutes=20))
    assert len([s for s in server.seen[before:] if "tagged" in s.path]) == 2
    assert desk.topics.held().keys() == {server.url.removeprefix("http://")}


def test_retry_after_holds_the_host_too(desk: Desk, server: FeedServer) -> None:
    for path in ("/one", "/two"):
        server.pages[path] = Answer(429, b"", {"Retry-After": "3600"})
        desk.topics.keep_source(feed_source(server.at(path)))
    read(desk)
    assert len(server.seen) == 1


def test_a_host_is_not_asked_the_same_twice_in_a_minute(desk: Desk, server: FeedServer) -> None:
    desk.topics.keep_source(feed_source(server.feed("/feed")))
    for seconds in (0, 30, 59, 61):
        read(desk, now=NOW + timedelta(seconds=seconds), only_due=False)
    assert len(server.seen) == 2


def test_where_a_person_asks_for_one_source_only_stack_exchange_wants_a_minute(desk: Desk, server: FeedServer) -> None:
    (java,) = tagged(desk, server, "java")
    server.json(path_of(java), asked())
    feed = feed_source(server.feed("/feed"))
    desk.topics.keep_source(feed)
    said = [
        [p.id for p in refresh(desk.topics, Http(), GitHistories(), desk.profile, ME, NOW, only=each.id)[1]]
        for each in (java, java, feed, feed)
    ]
    assert said == [[], ["source.just-read"], [], []]
    assert len(server.seen) == 3


def test_what_failed_can_be_tried_again_at_once(desk: Desk, server: FeedServer) -> None:
    desk.topics.keep_source(feed_source(server.at("/feed")))
    read(desk)
    server.feed("/feed")
    assert read(desk, only_due=False)[1] == ()
    assert "Why threads get pinned" in titles(desk)


def test_an_answered_question_is_unanswered_no_more_after_the_next_reading(desk: Desk, server: FeedServer) -> None:
    (java,) = tagged(desk, server, "java")
    first, second = question(), question(link="https://stackoverflow.com/questions/8/y", title="Another?")
    server.json(path_of(java), asked(first, second))
    read(desk)
    assert unanswered(desk) == {"Another?", "Why is a List<Thread> pinned & stuck?"}
    # of one the list knows an answer that nobody has voted for, the other is on it no more
    server.json(path_of(java), asked(question(answer_count=1)))
    changed, _ = read(desk, now=NOW + timedelta(hours=2))
    assert unanswered(desk) == set()
    assert len([kind for kind, _ in changed.ids if kind is Kind.TOPIC]) == 2
    assert {t.title: t.answers for t in desk.topics.topics(NOW - timedelta(30))} == {
        "Another?": None,
        "Why is a List<Thread> pinned & stuck?": 1,
    }


def unanswered(desk: Desk) -> set[str]:
    """What the ranking says of the questions."""
    cards = suggestions(desk.topics, desk.profile, NOW)
    return {c.topic.title for c in cards if any(n.id == "nudge.unanswered" for n in c.nudges)}


def test_a_source_that_is_dropped_while_it_is_read_stays_dropped(desk: Desk, server: FeedServer) -> None:
    source = feed_source(server.feed("/feed"))
    desk.topics.keep_source(source)

    class Dropping:
        def send(self, request: Request, *, check: Callable[[], None] = lambda: None) -> Reply:
            desk.topics.drop_source(source.id)
            return Http().send(request)

    refresh(desk.topics, Dropping(), GitHistories(), desk.profile, ME, NOW)
    assert (desk.topics.sources(), titles(desk)) == ((), set())


def test_with_the_network_blocked_own_work_and_files_are_read_all_the_same(
    desk: Desk, repo: Path, tmp_path: Path
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}"
    for kind in ROW:
        desk.topics.keep_source(moved(one(kind), nobody))
    (tmp_path / "feed.xml").write_bytes(RSS)
    desk.topics.keep_source(feed_source((tmp_path / "feed.xml").as_uri()))
    choose_repository(desk.topics, desk.profile, GitHistories(), str(repo))
    _, problems = read(desk)
    assert {p.id for p in problems} == {"http.not-connected"}
    assert len(problems) == len(ROW)
    assert {"Why threads get pinned", "The story behind a fix: “Fix the pinned threads of the pool”"} <= titles(desk)
