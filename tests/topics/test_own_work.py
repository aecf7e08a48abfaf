"""Own work worth a text: fixes with a story, what became faster, releases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate_app.people.git_work import OwnCommit, OwnRelease, OwnWork, evidence_from
from advocate_app.topics.own_work import made_of, own_work
from advocate_app.topics.ranking import rank
from advocate_app.topics.refresh import git_source
from advocate_app.topics.topic import Topic, TopicKind
from tests.topics.conftest import ME, NOW

SOURCE = git_source("/home/mari/pool-service")
STORY = (
    "From nine each morning one request in fifty took three seconds, and the thread dump showed nothing at all. "
    "A flight recording with the pinned event switched on named our logging bridge in nine of ten events."
)


def commit(subject: str, body: str = STORY, *, days: float = 1, id: str = "a1") -> OwnCommit:
    return OwnCommit(id, subject, body, NOW - timedelta(days=days))


def topics(*commits: OwnCommit, releases: tuple[OwnRelease, ...] = ()) -> tuple[Topic, ...]:
    return own_work(SOURCE, OwnWork(commits, releases, ()), NOW)


def test_a_fix_with_a_story_in_it_becomes_a_topic() -> None:
    (topic,) = topics(commit("fix(logging): keep carrier threads from being pinned (#12)"))
    assert topic.title == "The story behind a fix: “logging: keep carrier threads from being pinned”"
    assert (topic.kind, topic.source, topic.source_id) == (TopicKind.OWN_WORK, "your work in pool-service", SOURCE.id)
    assert topic.summary == STORY


def test_what_became_faster_asks_what_made_the_difference() -> None:
    body = "We read the whole index at start. Now each shard is mapped when it is first asked for, " + "and so on " * 8
    (topic,) = topics(commit("Halve the start-up time of the index", body))
    assert topic.title == "What made the difference? “Halve the start-up time of the index”"


@pytest.mark.parametrize(
    "subject",
    [
        "Add an endpoint that names pinned threads",
        "feat(pool): expose a hook for closed connections",
        "Introduce a small public API for recordings",
        "Support a `--json` option",
        "Add the thread pool builder",
    ],
)
def test_a_new_api_asks_what_it_is_for(subject: str) -> None:
    body = "Until now one had to read the dump by hand. With it a caller names the thread that it looks for. " * 2
    (topic,) = topics(commit(subject, body))
    assert topic.title.startswith("What it is for, and how to use it: “")
    (faster,) = topics(commit(f"{subject}, in half the memory", body))
    assert faster.title.startswith("What made the difference? “")


def test_what_others_build_on_is_the_new_thing_not_the_place_that_it_is_in() -> None:
    body = (
        "Until now one had to scroll to the end of the list, and people asked for it on every second day of the week. "
        * 2
    )
    assert topics(commit("Add a button to the page of commands", body)) == ()
    assert topics(commit("Move the pool into the module of threads", body)) == ()


def test_a_change_without_a_story_is_no_topic() -> None:
    assert topics(commit("Fix the pool leak", "It leaked.")) == ()
    assert topics(commit("Bump netty from 4.1 to 4.2", STORY)) == ()
    assert topics(commit("Add a button to the page", "Nobody had asked for this one. " * 10)) == ()
    assert topics(commit("Fix it", STORY)) == ()


def test_nobody_elses_name_gets_into_a_topic() -> None:
    (topic,) = topics(commit("Fix the pinned threads", f"{STORY}\n\nReported-by: Jane Doe <jane@example.org>"))
    assert "Jane" not in topic.summary


def test_a_rebased_commit_is_the_same_topic() -> None:
    one, two = topics(commit("Fix the pinned threads")), topics(commit("Fix the pinned threads", id="b2", days=0))
    assert one[0].id == two[0].id


def test_a_date_in_the_future_is_now() -> None:
    assert topics(commit("Fix the pinned threads", days=-3))[0].at == NOW


def test_a_release_says_what_its_message_says() -> None:
    release = OwnRelease("v3.2.0", "Faster by default\n\nThe pool starts in half the time.", NOW)
    (topic,) = topics(releases=(release,))
    assert topic.title == "What is new in pool-service 3.2.0?"
    assert "half the time" in topic.summary


def test_a_release_without_words_lists_own_changes_since_the_one_before() -> None:
    releases = (OwnRelease("pool-3.2", "", NOW), OwnRelease("pool-3.1", "", NOW - timedelta(days=5)))
    found = topics(
        commit("Cap the pool at twice the cores", "", days=1),
        commit("Bump netty to 4.2", "", days=2),
        commit("Close idle connections early", "", days=3),
        commit("Older work on queues", "", days=9),
        releases=releases,
    )
    assert found[0].summary == "Cap the pool at twice the cores\nClose idle connections early"
    assert found[1].summary == "Older work on queues"


def test_only_the_newest_three_releases_are_topics() -> None:
    releases = tuple(OwnRelease(f"v1.{i}", "", NOW - timedelta(days=i)) for i in range(9))
    assert len(topics(releases=releases)) == 3


def test_a_topic_is_not_judged_by_the_commit_that_it_was_made_of() -> None:
    story = commit("Fix the pinned threads of the pool")
    listed = commit("Cap the queue at twice the cores", "")
    found = topics(story, listed, releases=(OwnRelease("v1.0", "", NOW),))
    rows = evidence_from((story, listed), ME, "pool-service")
    made = made_of(found, rows)
    assert [set(made[t.id]) for t in found] == [{r.id for r in rows}, {rows[0].id}]
    alone = rank(found, rows[:1], itself=made)
    assert {r.topic.title: r.score for r in alone}[found[1].title] == 0
    other = evidence_from((commit("Log pinned threads", "", id="c3"),), ME, "http-client")
    with_other = {r.topic.title: r for r in rank(found, [*rows, *other], itself=made)}[found[1].title]
    assert rows[0].id not in {i for reason in with_other.reasons for i in reason.rows}
    assert sum(w.gain for w in with_other.words) == pytest.approx(with_other.score)
    assert sum(r.share for r in with_other.reasons) == pytest.approx(1)
