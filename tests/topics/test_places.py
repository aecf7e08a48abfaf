"""Where a topic would go, and why: the ranking with a community as the person."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta
from uuid import NAMESPACE_URL, UUID, uuid5

import pytest

from advocate_app.people.communities import Community, Title
from advocate_app.people.skills import words_evidence
from advocate_app.store.files import Desk
from advocate_app.topics.choose import not_for_me, suggestions
from advocate_app.topics.meaning import Remembering
from advocate_app.topics.places import Place, Places, heard, sources_of, texts_of
from advocate_app.topics.ranking import Ranking, rank
from advocate_app.topics.topic import Source, SourceKind, Topic, TopicKind
from advocate_app.vocabulary import CommunityId, SourceId, TopicId
from tests.topics.conftest import ME, NOW, TopicMaker
from tests.topics.test_meaning import MatterModel

FORUM = Source(SourceId(UUID(int=50)), SourceKind.FEED, "Java forum", "https://forum.example/feeds/tag/java?sort=new")
JAVA = Community(
    CommunityId(UUID(int=1)),
    "Java people",
    tags=("java", "virtual threads"),
    titles=(Title("How large should a connection pool be?", NOW), Title("Threads that never end", NOW)),
)
GARDEN = Community(
    CommunityId(UUID(int=2)),
    "Gardeners",
    titles=(Title("Tomatoes in a cold autumn", NOW), Title("Soil for bulbs", NOW)),
)


@pytest.fixture
def topics(topic: TopicMaker) -> list[Topic]:
    return [
        topic("Sizing a connection pool with virtual threads", "How large should it be?"),
        topic("Tomatoes that survive a cold autumn"),
        topic("A pool of threads in the night"),
        topic("Sailing to Hiiumaa and back again"),
        topic("Baking bread with little salt"),
        topic("Mending a bicycle in the rain"),
    ]


@pytest.fixture
def mine(topics: list[Topic]) -> Ranking:
    return rank(topics, words_evidence(ME, "connection pools, virtual threads, tomatoes", NOW))


def placed(mine: Ranking, *communities: Community, sources: tuple[Source, ...] = ()) -> Places:
    return Places(mine, heard(communities, mine.pool.topics, sources))


def names(places: tuple[Place, ...]) -> list[str]:
    return [place.community.name for place in places]


def test_java_people_meet_java_communities_without_a_table(mine: Ranking, topics: list[Topic]) -> None:
    places = placed(mine, JAVA, GARDEN)
    assert names(places.of(topics[0].id)) == ["Java people"]
    assert names(places.of(topics[1].id)) == ["Gardeners"]
    assert places.of(topics[3].id) == ()


def test_the_reasons_are_the_titles_and_words_that_made_the_score(mine: Ranking, topics: list[Topic]) -> None:
    (place,) = placed(mine, JAVA).of(topics[0].id)
    assert place.titles[0] == "How large should a connection pool be?"
    assert set(place.words) & {"connection pool", "virtual threads", "pool", "connection"}
    contributions = place.ranked.contributions
    assert sum(c.whole for c in contributions) == pytest.approx(place.ranked.score, abs=1e-9)
    assert sum(w.gain for w in place.ranked.words) == pytest.approx(place.ranked.score, abs=1e-9)
    strongest = max((c for c in contributions if c.rows[0] in {r.id for r in place.said}), key=lambda c: c.whole)
    assert {r.id: r.text for r in place.said}[strongest.rows[0]] == place.titles[0]


def test_what_does_not_suit_the_person_goes_nowhere(topics: list[Topic]) -> None:
    baker = rank(topics, words_evidence(ME, "bread, salt", NOW))
    assert placed(baker, JAVA, GARDEN).of(topics[0].id) == ()


def test_without_evidence_nothing_is_suggested(topics: list[Topic]) -> None:
    assert [placed(rank(topics, []), JAVA).of(t.id) for t in topics] == [()] * len(topics)


def test_a_community_that_nothing_is_known_of_is_never_named(mine: Ranking, topics: list[Topic]) -> None:
    unknown = Community(CommunityId(UUID(int=3)), "Somewhere")
    assert [placed(mine, unknown).of(t.id) for t in topics] == [()] * len(topics)


def test_a_question_goes_where_it_was_asked(topics: list[Topic]) -> None:
    asked = replace(topics[3], kind=TopicKind.QUESTION, source_id=FORUM.id)
    mine = rank([*topics[:3], asked], words_evidence(ME, "threads", NOW))
    sailors = Community(CommunityId(UUID(int=4)), "Sailors", sources=(FORUM.id.hex,))
    (place,) = placed(mine, JAVA, sailors, sources=(FORUM,)).of(asked.id)
    assert (place.community, place.asked_there) == (sailors, True)


def test_a_topic_is_no_reason_for_itself(topics: list[Topic]) -> None:
    """It stands among the titles of its place; what is left of the score comes from the others."""
    there = [replace(t, source_id=FORUM.id) for t in topics[:3]]
    mine = rank([*there, *topics[3:]], words_evidence(ME, "pools, threads", NOW))
    pointing = Community(CommunityId(UUID(int=5)), "Forum", sources=("forum.example/java",))
    (place,) = placed(mine, pointing, sources=(FORUM,)).of(there[0].id)
    assert place.titles == ("A pool of threads in the night",)
    assert not place.asked_there  # news is not asked
    assert sum(c.whole for c in place.ranked.contributions) == pytest.approx(place.ranked.score, abs=1e-9)


@pytest.mark.parametrize(
    ("pointer", "meant"),
    [
        (FORUM.id.hex, True),
        ("forum.example", True),
        ("https://www.forum.example/", True),
        ("forum.example/java", True),
        ("example/java", False),
        ("forum.example/jav", False),
        ("other.example", False),
        ("orum.example", False),
        ("", False),
        ("java", False),
    ],
)
def test_a_community_points_to_sources_by_id_or_by_host_and_tag(pointer: str, meant: bool) -> None:
    assert sources_of(replace(JAVA, sources=(pointer,)), [FORUM]) == ({FORUM.id} if meant else set())


def test_an_address_that_cannot_be_read_is_pointed_to_by_nobody() -> None:
    odd = replace(FORUM, url="http://[oops")
    assert sources_of(replace(JAVA, sources=("forum.example",)), [odd]) == set()


def test_with_sentence_vectors_the_parts_add_up_as_well(topics: list[Topic]) -> None:
    model = Remembering(MatterModel())
    there = [replace(t, source_id=FORUM.id) for t in topics[:3]]
    mine = rank([*there, *topics[3:]], words_evidence(ME, "pools, threads", NOW), meaning=model)
    pointing = Community(CommunityId(UUID(int=6)), "Forum", tags=("threads",), sources=("forum.example",))
    (place,) = Places(mine, heard([pointing], mine.pool.topics, [FORUM]), model).of(there[0].id)
    assert place.ranked.by_meaning
    assert place.titles == ("A pool of threads in the night",)
    itself = next(row.id for row in place.said if row.text.startswith(there[0].title))
    assert itself not in {row for c in place.ranked.contributions for row in c.rows}
    assert sum(c.whole for c in place.ranked.contributions) == pytest.approx(place.ranked.score, abs=1e-4)


def test_a_community_that_lacks_many_vectors_is_ranked_by_words_until_they_are_made(topics: list[Topic]) -> None:
    model = Remembering(MatterModel())
    mine = rank(topics, words_evidence(ME, "pools, threads", NOW), meaning=model)
    many = tuple(Title(f"Pool of threads number{n}", NOW) for n in range(100))
    places = heard([replace(JAVA, titles=many)], topics, [])
    assert [p.ranked.by_meaning for p in Places(mine, places, model).of(topics[0].id)] == [False]
    model.vectors(texts_of(places[0]))
    assert [p.ranked.by_meaning for p in Places(mine, places, model).of(topics[0].id)] == [True]


def test_suggestions_name_the_places_and_hidden_topics_move_nothing(desk: Desk, topics: list[Topic]) -> None:
    desk.topics.keep_topics(topics)
    desk.profile.keep_evidence(words_evidence(ME, "connection pools, virtual threads, tomatoes", NOW))

    def shown() -> dict[TopicId, tuple[list[str], float]]:
        found = suggestions(desk.topics, desk.profile, NOW, communities=[JAVA, GARDEN])
        return {r.topic.id: (names(r.places), r.places[0].ranked.fit if r.places else 0.0) for r in found}

    before = shown()
    assert before[topics[0].id][0] == ["Java people"]
    not_for_me(desk.topics, topics[2].id, NOW)
    assert shown().items() <= before.items()
    assert all(r.places == () for r in suggestions(desk.topics, desk.profile, NOW))


def test_a_thousand_topics_are_placed_in_ten_communities_in_a_moment(topic: TopicMaker) -> None:
    words = [f"{a}{b}{c}ing" for a in "bdfgkl" for b in "aeiou" for c in ("nd", "rt", "lm", "st", "ck", "sp")]
    topics = [
        replace(
            topic(
                " ".join(words[(7 * n + k * k) % 180] for k in range(8)) + f" {n}",
                " ".join(words[n % 60 : n % 60 + 50]),
            ),
            source_id=SourceId(uuid5(NAMESPACE_URL, f"source {n % 10}")),
            at=NOW - timedelta(hours=n),
        )
        for n in range(1000)
    ]
    sources = [
        Source(SourceId(uuid5(NAMESPACE_URL, f"source {n}")), SourceKind.FEED, f"s{n}", f"https://h{n}.example")
        for n in range(10)
    ]
    communities = [
        Community(
            CommunityId(UUID(int=100 + n)),
            f"c{n}",
            tags=tuple(words[n : n + 5]),
            sources=(f"h{n}.example",),
            titles=tuple(Title(f"{words[n]} {words[k]} {words[2 * k % 180]}", NOW) for k in range(100)),
        )
        for n in range(10)
    ]
    mine = rank(topics, words_evidence(ME, ", ".join(words[:5]), NOW))
    took = []
    for _ in range(4):  # the first time texts are taken apart, as the ranking itself must
        began = time.process_time()
        places = Places(mine, heard(communities, topics, sources))
        found = [places.of(t.id) for t in topics]
        took.append(time.process_time() - began)
    assert sum(map(len, found)) > 100
    assert min(took) < 0.2  # some .09 s where nothing else runs


def test_a_remembered_pool_has_the_topics_as_they_are_now(topics: list[Topic]) -> None:
    rank(topics, [])
    moved = [replace(t, source_id=FORUM.id) for t in topics]
    assert {t.source_id for t in rank(moved, []).pool.topics} == {FORUM.id}
