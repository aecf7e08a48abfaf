"""All sources at once: a real desk, a real server, real repositories."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from advocate_app.outside.git_history import GitHistories
from advocate_app.outside.http import Http
from advocate_app.people.evidence import Sort
from advocate_app.problems import Problem, Wrong
from advocate_app.store.files import Desk
from advocate_app.topics.feeds import feed_source
from advocate_app.topics.refresh import choose_repository, git_source, leave_repository, refresh
from advocate_app.topics.topic import TopicKind
from advocate_app.vocabulary import Changed, Kind
from tests.servers.feed_server import Answer, FeedServer, feed_server
from tests.topics.conftest import ME, NOW

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
