"""Words and sources that one hears no more of, on a real desk; taken back, all is as before."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from advocate_app.people.skills import words_evidence
from advocate_app.problems import Wrong
from advocate_app.store.files import Desk
from advocate_app.topics.choose import suggestions
from advocate_app.topics.mutes import Muted, muted, source_mute, word_mute, words_to_mute
from advocate_app.topics.ranking import rank
from advocate_app.topics.topic import Source, SourceKind
from advocate_app.vocabulary import Changed, Kind, SourceId
from tests.topics.conftest import ME, NOW, TopicMaker

FEED = Source(SourceId(UUID(int=9)), SourceKind.FEED, "Garden news", "https://garden.example/feed")


def hides(word: str, title: str, summary: str = "", *, topic: TopicMaker) -> bool:
    made = topic(title, summary)
    return muted([made], [word_mute(word, NOW)]) == {made.id}


@pytest.mark.parametrize(
    ("word", "title", "hidden"),
    [
        ("pool", "Pools that starve", True),
        ("pools", "The pool in the night", True),
        ("pool", "Carpooling to work", False),
        ("connection pool", "How large is a connection-pool?", True),
        ("connection pool", "A pool for every connection", False),
        ("C++", "Modules of C++ at last", True),
        ("java", "JavaScript at last", True),  # CamelCase has its parts
        ("java", "Javascript at last", False),
        ("потоки", "Почему потоки ждут", True),
    ],
)
def test_a_muted_word_is_a_whole_word_with_its_endings(word: str, title: str, hidden: bool, topic: TopicMaker) -> None:
    assert hides(word, title, topic=topic) is hidden


def test_a_word_that_only_the_summary_has_hides_nothing(topic: TopicMaker) -> None:
    assert not hides("tomato", "Autumn", "Tomatoes, mostly.", topic=topic)


@pytest.mark.parametrize("word", ["", "   ", "the", "?", "word " * 20])
def test_what_is_no_word_cannot_be_muted(word: str) -> None:
    with pytest.raises(Wrong) as said:
        word_mute(word, NOW)
    assert said.value.id == "mute.word"


def test_a_muted_word_or_source_hides_moves_no_percentile_and_is_taken_back(desk: Desk, topic: TopicMaker) -> None:
    desk.topics.keep_source(FEED)
    made = [topic(f"Threads and tale number {n}s{n * n}") for n in range(60)]
    garden = replace(topic("Bulbs for the garden threads"), source_id=FEED.id)
    desk.topics.keep_topics([*made, garden])
    desk.profile.keep_evidence(words_evidence(ME, "threads, tale, garden", NOW))

    def shown() -> dict[str, int | None]:
        mutes = desk.mutes.mutes()
        found = suggestions(desk.topics, desk.profile, NOW, mutes=mutes)
        return {r.topic.title: r.percentile for r in found}

    before = shown()
    for mute in (word_mute("bulb", NOW), source_mute(FEED, NOW)):
        assert desk.mutes.keep_mute(mute) == Changed.one(Kind.TOPIC)
        assert desk.mutes.keep_mute(mute) == Changed()
        after = shown()
        assert garden.title not in after
        assert after.items() <= before.items()
        assert desk.mutes.mutes() == (mute,)
        desk.mutes.drop_mute(mute.sort, mute.key)
        assert shown() == before
    assert desk.mutes.drop_mute(Muted.WORD, "bulb") == Changed()


def test_the_words_offered_are_those_of_the_title_that_brought_it_and_then_the_others(topic: TopicMaker) -> None:
    made = topic("JDK 24: virtual threads for the garden", "Carriers, and pools.")
    ranked = rank([made, topic("Bread")], words_evidence(ME, "virtual threads, carriers, pools", NOW)).of(made.id)
    offered = words_to_mute(ranked)
    assert offered[0] in ("virtual threads", "threads", "virtual")
    assert "carriers" not in [word.lower() for word in offered]  # only the summary has it
    assert "garden" in offered
    assert "24" not in offered
    for word in offered:
        assert hides(word, made.title, topic=topic)


def test_a_weak_topic_offers_the_words_of_its_title(topic: TopicMaker) -> None:
    made = topic("Bread for beginners")
    assert words_to_mute(rank([made], []).of(made.id)) == ("Bread", "beginners")


def test_what_is_too_long_to_be_muted_is_not_offered(topic: TopicMaker) -> None:
    made = topic(f"Bread {'a' * 200}")
    assert words_to_mute(rank([made], []).of(made.id)) == ("Bread",)
