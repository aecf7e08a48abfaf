"""What is shown and what is hidden, on a real desk; every verdict can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from advocate_app.people.evidence import Sort
from advocate_app.people.skills import words_evidence
from advocate_app.problems import Wrong
from advocate_app.store.files import Desk
from advocate_app.topics.choose import later, not_for_me, suggestions, take_back, write_about
from advocate_app.topics.ideas import idea, jot
from advocate_app.topics.near import Headlines, headline
from advocate_app.topics.reasons import chips, nudged, sentence
from advocate_app.topics.topic import Topic, TopicKind
from advocate_app.vocabulary import Changed, Kind
from tests.topics.conftest import ME, NOW, RowMaker, TopicMaker


def shown(desk: Desk, *, days: float = 0, campaigns: tuple[Topic, ...] = ()) -> list[str]:
    ranked = suggestions(desk.topics, desk.profile, NOW + timedelta(days=days), campaigns=campaigns)
    return [r.topic.title for r in ranked]


@pytest.fixture
def threads(desk: Desk, topic: TopicMaker) -> Topic:
    """A desk of someone who knows threads, with four topics."""
    found = topic("Why virtual threads get pinned in JDK 24")
    desk.topics.keep_topics(
        [
            topic("Growing tomatoes in a cold autumn"),
            found,
            topic("How do you size a thread pool?", kind=TopicKind.QUESTION),
            topic("Sailing to Hiiumaa and back again"),
        ]
    )
    desk.profile.keep_evidence(words_evidence(ME, "virtual threads, thread pools", NOW))
    return found


def test_what_suits_comes_first(desk: Desk, threads: Topic) -> None:
    assert set(shown(desk)[:2]) == {threads.title, "How do you size a thread pool?"}


def test_not_for_me_hides_it_and_its_near_duplicates(desk: Desk, threads: Topic, topic: TopicMaker) -> None:
    again = topic("Show HN: Why virtual threads get pinned in JDK 24 | JVM news", source="other")
    desk.topics.keep_topics([again])
    changed = not_for_me(desk.topics, threads.id, NOW)
    assert changed == Changed.one(Kind.TOPIC, threads.id)
    assert not {threads.title, again.title} & set(shown(desk))
    take_back(desk.topics, desk.profile, ME, threads.id)
    assert threads.title in shown(desk)


def test_later_comes_back(desk: Desk, threads: Topic) -> None:
    later(desk.topics, threads.id, NOW, NOW + timedelta(days=3))
    assert threads.title not in shown(desk, days=2.9)
    assert threads.title in shown(desk, days=3)
    later(desk.topics, threads.id, NOW)
    assert threads.title not in shown(desk, days=13)
    assert threads.title in shown(desk, days=14)


def test_writing_about_it_takes_it_out_and_is_remembered_as_evidence(desk: Desk, threads: Topic) -> None:
    changed = write_about(desk.topics, desk.profile, ME, threads, NOW)
    assert changed.touches(Kind.EVIDENCE)
    assert changed.touches(Kind.TOPIC)
    assert threads.title not in shown(desk)
    liked = [r for r in desk.profile.evidence() if r.sort is Sort.LIKED]
    assert [(r.text, r.weight) for r in liked] == [(threads.title, 1.0)]


def test_taking_back_forgets_the_evidence_too(desk: Desk, threads: Topic) -> None:
    write_about(desk.topics, desk.profile, ME, threads, NOW)
    assert take_back(desk.topics, desk.profile, ME, threads.id).touches(Kind.EVIDENCE)
    assert threads.title in shown(desk)
    assert not [r for r in desk.profile.evidence() if r.sort is Sort.LIKED]


def test_hiding_one_topic_moves_no_percentile(desk: Desk, threads: Topic, topic: TopicMaker) -> None:
    words = ["ferry", "amber", "juniper", "windmill", "harbour", "smoked", "granite"]
    desk.topics.keep_topics([topic(f"{words[i % 7]} {words[i // 7]} tales{i} and {words[i % 5]}") for i in range(49)])
    before = {r.topic.id: r.percentile for r in suggestions(desk.topics, desk.profile, NOW)}
    assert (before[threads.id] or 0) >= 90
    hidden = next(t for t in before if t != threads.id)
    not_for_me(desk.topics, hidden, NOW)
    after = {r.topic.id: r.percentile for r in suggestions(desk.topics, desk.profile, NOW)}
    assert after.items() <= before.items()


def test_the_same_headline_from_two_sources_is_one_card(desk: Desk, threads: Topic, topic: TopicMaker) -> None:
    again = topic(f"{threads.title} (2026)", source="other")
    desk.topics.keep_topics([again])
    cards = suggestions(desk.topics, desk.profile, NOW)
    assert sum("pinned" in r.topic.title for r in cards) == 1
    assert [len(r.also) for r in cards if "pinned" in r.topic.title] == [1]


def test_the_same_headline_long_ago_is_another_topic(topic: TopicMaker) -> None:
    old, new = topic("Threads get pinned", days=90, source="a"), topic("Threads get pinned", days=1, source="b")
    assert Headlines([old, new]).like(new) == [new]


def test_headlines_are_compared_without_what_sites_add() -> None:
    plain = headline("Why threads get pinned")
    for title in (
        "Show HN: Why threads get pinned",
        "Why threads get pinned | Example News",
        "Why Threads get Pinned! - My Blog",
        "Why threads get pinned (2024)",
        "Why threads get pinned [pdf]",
        "Re: why threads get pinned",
    ):
        assert headline(title) == plain
    assert headline("Почему потоки") == "потоки почему"
    assert headline("Newton's method") != headline("method")


def test_versions_parts_and_own_work_are_never_taken_for_each_other(topic: TopicMaker) -> None:
    for one, two in (
        ("Release v3.1.0 of the gateway", "Release v3.2.0 of the gateway"),
        ("Threads - Part 1", "Threads - Part 2"),
    ):
        both = [topic(one), topic(two)]
        assert Headlines(both).like(both[0]) == both[:1]
    own = [topic(f"The story behind a fix: “Close the {w}”", kind=TopicKind.OWN_WORK) for w in ("pool", "loop")]
    assert Headlines(own).like(own[0]) == own[:1]


def test_a_campaign_is_at_most_one_card_of_five(desk: Desk, threads: Topic, topic: TopicMaker) -> None:
    names = ["Faster by default", "Open sourcing the gateway", "Hiring in Tartu", "Security week"]
    campaigns = tuple(topic(n, kind=TopicKind.CAMPAIGN) for n in names)
    desk.topics.keep_topics(
        [topic(f"Matter {w}") for w in ("amber", "juniper", "windmill", "harbour", "granite", "ferry")]
    )
    cards = suggestions(desk.topics, desk.profile, NOW, campaigns=campaigns)
    kinds = [r.topic.kind for r in cards]
    assert kinds.count(TopicKind.CAMPAIGN) >= 2
    for start in range(len(kinds) - 4):
        assert kinds[start : start + 5].count(TopicKind.CAMPAIGN) <= 1
    moved = [r for r in cards if any(n.id == "nudge.spread" for n in r.nudges)]
    assert moved
    assert {chip.text for chip in nudged(moved[0])} >= {"a campaign of your workspace"}
    assert suggestions(desk.topics, desk.profile, NOW - timedelta(days=99), campaigns=campaigns)


WORDS = ["ferry", "amber", "juniper", "windmill", "harbour", "smoked", "granite", "threads", "pool", "pinned"]


def test_the_numbers_never_contradict_the_order(desk: Desk, threads: Topic, topic: TopicMaker) -> None:
    """Fresh, old, of a campaign, alike or not: who stands further down has no greater number."""
    desk.topics.keep_topics(
        [topic(f"{WORDS[i % 10]} {WORDS[i // 10]} tales{i} and {WORDS[i % 7]}", days=i * 2 % 90) for i in range(100)]
    )
    names = ["Threads by default", "Open sourcing the pool", "Hiring in Tartu", "Pinned week"]
    campaigns = tuple(topic(n, kind=TopicKind.CAMPAIGN) for n in names)
    numbers = [r.percentile for r in suggestions(desk.topics, desk.profile, NOW, campaigns=campaigns)]
    assert None not in numbers
    assert numbers == sorted(numbers, key=lambda n: -(n or 0))
    assert len(set(numbers)) > 20


def test_what_moved_a_topic_is_bounded_and_said(desk: Desk, threads: Topic, topic: TopicMaker) -> None:
    campaign = topic("Threads by default", kind=TopicKind.CAMPAIGN)
    question = next(t for t in desk.topics.topics(NOW - timedelta(days=9)) if t.kind is TopicKind.QUESTION)
    desk.topics.keep_topics([replace(question, answers=0)])
    cards = suggestions(desk.topics, desk.profile, NOW, campaigns=[campaign])
    for card in cards:
        assert card.standing == pytest.approx(card.fit + sum(n.by for n in card.nudges))
        assert sum(n.by for n in card.nudges) <= 1
    said = {card.topic.id: [chip.text for chip in nudged(card)] for card in cards}
    assert said[question.id] == ["still timely", "nobody has answered yet"]
    assert said[campaign.id] == ["a campaign of your workspace", "still timely"]
    assert said[threads.id] == ["still timely"]
    old = suggestions(desk.topics, desk.profile, NOW + timedelta(days=60))
    assert [chip.text for card in old if card.topic.id == threads.id for chip in nudged(card)] == []


def test_what_goes_on_from_an_own_post_says_so(desk: Desk, threads: Topic, row: RowMaker) -> None:
    desk.profile.keep_evidence([row("When virtual threads get pinned\nA long tale.", sort=Sort.POST, source="blog")])
    card = next(r for r in suggestions(desk.topics, desk.profile, NOW) if r.topic.id == threads.id)
    assert "goes on from your post “When virtual threads get pinned”" in [chip.text for chip in nudged(card)]


def test_of_two_that_suit_alike_the_fresher_comes_first(desk: Desk, topic: TopicMaker) -> None:
    desk.topics.keep_topics([topic("Old amber matter", days=40), topic("New juniper matter", days=0)])
    assert shown(desk) == ["New juniper matter", "Old amber matter"]


def test_an_empty_desk_suggests_nothing(desk: Desk) -> None:
    assert shown(desk) == []


def test_an_idea_is_a_topic(desk: Desk) -> None:
    jot(desk.topics, ME, "  How we tamed the pool \n\nIt was the <listener>.", NOW)
    jot(desk.topics, ME, "how we tamed the pool", NOW + timedelta(days=1))
    (only,) = desk.topics.topics(NOW - timedelta(days=1))
    assert (only.kind, only.at, only.source) == (TopicKind.IDEA, NOW, "your idea")
    assert idea(ME, "A\nB <b>", NOW).summary == "B <b>"
    with pytest.raises(Wrong):
        jot(desk.topics, ME, " \n ", NOW)


def test_chips_name_what_truly_contributed(desk: Desk, threads: Topic, row: RowMaker) -> None:
    rows = [
        row(f"Keep threads from being pinned {w}", source=s) for w, s in (("here", "a"), ("there", "a"), ("again", "b"))
    ]
    desk.profile.keep_evidence([*rows, row("Sail to Hiiumaa", source="boat")])
    card = next(r for r in suggestions(desk.topics, desk.profile, NOW) if r.topic.id == threads.id)
    assert {(c.id, c.count) for c in chips(card)} == {("reason.words", 2), ("reason.commits", 3)}
    commits = next(c for c in chips(card) if c.id == "reason.commits")
    assert commits.text == "pinned, threads · 3 of your commits"
    assert "your words: " in " ".join(c.text for c in chips(card))
    assert sentence(card).startswith("Suits you because: ")
    assert " %)" in sentence(card)


def test_a_weak_match_says_so(desk: Desk, threads: Topic) -> None:
    weak = next(r for r in suggestions(desk.topics, desk.profile, NOW) if "tomatoes" in r.topic.title)
    assert [c.text for c in chips(weak)] == ["weak match, shown for variety"]
    assert sentence(weak) == "Weak match, shown for variety."
