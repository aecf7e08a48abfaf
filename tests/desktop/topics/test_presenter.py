"""What Topics shows and does, without a widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from advocate_app.assembly import Office
from advocate_app.commands import know, places
from advocate_app.desktop.topics.detail import address_of
from advocate_app.desktop.topics.known import State
from advocate_app.desktop.topics.presenter import TopicsPresenter
from advocate_app.desktop.work import Work
from advocate_app.people.communities import AiText, Community, Promotion, Rules, Title
from advocate_app.problems import NotThere
from advocate_app.topics.ranking import Ranked
from advocate_app.topics.reasons import apart, nudged
from advocate_app.topics.topic import Topic, TopicKind, Verdict
from advocate_app.vocabulary import TopicId
from tests.desktop.hands import HeldHands

Keep = Callable[..., Topic]


@pytest.fixture
def topics(office: Office, work: Work, hands: HeldHands) -> TopicsPresenter:
    made = TopicsPresenter(office, work)
    made.watching = True
    made.read()
    hands.run()
    return made


def titles(presenter: TopicsPresenter) -> list[str]:
    return [row.title for row in presenter.shown.rows]


def spoke(ranked: Ranked) -> str:
    return "by words and meaning" if ranked.by_meaning else "by words alone"


def test_topics_stand_in_the_order_of_the_ranking(topics: TopicsPresenter, office: Office) -> None:
    assert titles(topics) == [r.topic.title for r in know.ranked(office)]
    assert topics.shown.detail is not None
    assert topics.shown.detail.title == titles(topics)[0]
    assert topics.shown.sub == "3 fresh, ranked for you"


def test_the_reasons_are_those_of_the_ranking(topics: TopicsPresenter, office: Office) -> None:
    first = know.ranked(office)[0]
    (reason,) = first.reasons
    detail = topics.shown.detail
    assert detail is not None
    assert [text for text, _ in detail.why] == [
        f"your words: {', '.join(reason.words[:2])}",
        *(chip.text for chip in nudged(first)),
    ]
    assert detail.by == f"In common: {', '.join(list(apart(w.text for w in first.words))[:5])} · {spoke(first)}"


def test_commits_are_named_with_their_repository_and_counted(
    world_office: Office, work: Work, hands: HeldHands
) -> None:
    presenter = TopicsPresenter(world_office, work)
    presenter.read()
    hands.run()
    ranked = next(r for r in know.ranked(world_office) if "pinning" in r.topic.title)
    presenter.show_topic(ranked.topic.id)
    detail = presenter.shown.detail
    assert detail is not None
    strongest = ranked.reasons[0]
    words = list(apart(strongest.words))[:2]
    rows = {row for word in words for row in strongest.by_word[word]}
    assert detail.why[0][0] == f"{strongest.source} · {len(rows)} of your commits: {', '.join(words)}"


def test_a_weak_match_says_so(topics: TopicsPresenter, office: Office) -> None:
    topics.look_at(topics.shown.rows[-1].id)
    assert topics.shown.detail is not None
    assert [text for text, _ in topics.shown.detail.why] == ["weak match, shown for variety", "still timely"]
    assert topics.shown.detail.by.lower() == spoke(know.ranked(office)[-1])


def test_a_percentile_is_shown_only_where_there_are_enough_candidates(
    many: Office, topics: TopicsPresenter, hands: HeldHands
) -> None:
    assert topics.shown.rows[0].percentile is not None
    assert "suits you better than" in topics.shown.rows[0].name


def test_few_candidates_have_no_percentile(topics: TopicsPresenter) -> None:
    assert {row.percentile for row in topics.shown.rows} == {None}


def test_filters_count_what_there_is_and_leave_out_what_is_not(topics: TopicsPresenter) -> None:
    assert [label for _, label in topics.shown.filters] == ["All", "Questions 1", "News 2"]
    topics.choose_filter("news")
    assert len(topics.shown.rows) == 2
    assert topics.shown.detail is not None
    assert topics.shown.detail.kind[0] == "news"


def test_not_for_me_hides_at_once_is_remembered_and_taken_back(
    topics: TopicsPresenter, office: Office, hands: HeldHands, said: list[tuple[str, Callable[[], object]]]
) -> None:
    topics.said.connect(lambda sentence, undo: said.append((sentence, undo)))
    before = titles(topics)
    topics.not_for_me()
    assert titles(topics) == before[1:]
    assert topics.shown.detail is not None
    assert topics.shown.detail.title == before[1]
    hands.run()
    assert [s.verdict for s in office.topics.said()] == [Verdict.NOT_FOR_ME]
    assert titles(topics) == before[1:]
    sentence, undo = said[0]
    assert before[0] in sentence
    undo()
    hands.run()
    assert office.topics.said() == ()
    assert titles(topics) == before
    assert topics.shown.detail.title == before[0]


def test_later_says_when_it_comes_back(
    topics: TopicsPresenter, office: Office, hands: HeldHands, said: list[tuple[str, Callable[[], object]]]
) -> None:
    topics.said.connect(lambda sentence, undo: said.append((sentence, undo)))
    topics.later()
    hands.run()
    assert said[0][0].endswith("comes back on 7 December.")
    (kept,) = office.topics.said()
    assert kept.verdict is Verdict.LATER


def test_a_muted_word_hides_at_once_all_that_have_it_and_is_taken_back(
    topics: TopicsPresenter, office: Office, hands: HeldHands, kept: Keep, said: list[tuple[str, Callable[[], object]]]
) -> None:
    topics.said.connect(lambda sentence, undo: said.append((sentence, undo)))
    kept("Connection pools in the night")
    topics.read()
    hands.run()
    before = titles(topics)
    first = topics.shown.detail
    assert first is not None
    assert first.words[0] == "pool"
    topics.mute_word("pool")
    assert titles(topics) == [t for t in before if "pool" not in t]
    hands.run()
    assert [m.name for m in office.mutes.mutes()] == ["pool"]
    assert titles(topics) == [t for t in before if "pool" not in t]
    sentence, undo = said[0]
    assert sentence == "Topics with “pool” in the title are hidden."
    undo()
    hands.run()
    assert office.mutes.mutes() == ()
    assert titles(topics) == before
    assert topics.shown.detail is not None
    assert topics.shown.detail.id == first.id


def test_a_muted_source_hides_all_that_comes_from_it(
    topics: TopicsPresenter, office: Office, hands: HeldHands, said: list[tuple[str, Callable[[], object]]]
) -> None:
    assert topics.shown.detail is not None
    assert topics.shown.detail.source is None  # nothing to mute
    topics.mute_source()
    topics.said.connect(lambda sentence, undo: said.append((sentence, undo)))
    source = know.add_feed(office, "https://example.org/feed", "Pool news")
    made = replace(office.topics.topic(topics.shown.rows[0].id), id=TopicId(uuid4()), source_id=source)
    office.topics.keep_topics([replace(made, title="Connection pool, virtual threads", source="Pool news")])
    topics.read()
    hands.run()
    topics.look_at(made.id)
    topics.mute_source()
    hands.run()
    assert said[0][0] == "Topics from Pool news are hidden."
    assert made.id not in {row.id for row in topics.shown.rows}
    said[0][1]()
    hands.run()
    assert made.id in {row.id for row in topics.shown.rows}


def test_a_topic_names_where_it_would_go_why_and_what_is_asked_there(
    topics: TopicsPresenter, office: Office, work: Work, hands: HeldHands
) -> None:
    java = Community(
        places.new_id(),
        "Java people",
        address="https://java.example/",
        rules=Rules(Promotion.FORBIDDEN, ai_text=AiText.DISCLOSE, shortest=350),
        titles=(Title("How large should a connection pool be?", office.clock.now()),),
    )
    work.command(lambda: places.keep_community(office, java))  # the screen reads again by itself
    hands.run()
    detail = topics.shown.detail
    assert detail is not None
    (place,) = detail.places
    assert (place.name, place.address) == ("Java people", "https://java.example/")
    assert place.why.startswith("like “How large should a connection pool be?” there · in common: ")
    assert "connection" in place.why
    assert place.rules == (
        "AI text: say so · no self-promotion · at least 350 words · too short for it: answer, short post"
    )


def test_a_question_goes_where_it_was_asked(
    topics: TopicsPresenter, office: Office, hands: HeldHands, kept: Keep
) -> None:
    source = know.add_feed(office, "https://forum.example/java.xml", "Java forum")
    made = replace(office.topics.topic(topics.shown.rows[0].id), id=TopicId(uuid4()), source_id=source)
    office.topics.keep_topics([replace(made, title="Sizing connection pools", kind=TopicKind.QUESTION)])
    forum = Community(places.new_id(), "Java forum", sources=("forum.example",))
    places.keep_community(office, forum)
    topics.read()
    hands.run()
    topics.show_topic(made.id)
    assert topics.shown.detail is not None
    assert [(p.name, p.why, p.rules) for p in topics.shown.detail.places] == [("Java forum", "asked there", "")]


def test_the_last_of_the_list_gives_way_to_the_one_before(topics: TopicsPresenter) -> None:
    before = titles(topics)
    topics.look_at(topics.shown.rows[-1].id)
    topics.not_for_me()
    assert topics.shown.detail is not None
    assert topics.shown.detail.title == before[-2]


def test_a_verdict_on_a_topic_that_is_gone_says_so(topics: TopicsPresenter, office: Office, hands: HeldHands) -> None:
    source = know.add_feed(office, "https://example.org/feed", "a feed of its own")
    first = replace(office.topics.topic(topics.shown.rows[0].id), id=TopicId(uuid4()), source_id=source)
    office.topics.keep_topics([replace(first, title="Connection pool, virtual threads")])
    topics.read()
    hands.run()
    assert titles(topics)[0] == "Connection pool, virtual threads"
    topics.look_at(topics.shown.rows[0].id)
    know.drop_source(office, source)
    failed: list[object] = []
    topics.failed.connect(failed.append)
    topics.not_for_me()
    hands.run()
    assert isinstance(failed[0], NotThere)
    assert len(topics.shown.rows) == 3


def test_starting_says_write_about_this_and_leads_to_write(
    topics: TopicsPresenter, office: Office, hands: HeldHands
) -> None:
    written: list[object] = []
    topics.writing.connect(written.append)
    detail = topics.shown.detail
    assert detail is not None
    topics.start(detail.ways[1].genre_id)
    topics.start()  # a second press while the first is under way does nothing
    hands.run()
    assert written == [("new", detail.ways[1].genre_id, detail.id)]
    assert [s.verdict for s in office.topics.said()] == [Verdict.WRITE]


def test_without_a_genre_the_most_fitting_way_is_taken(topics: TopicsPresenter, hands: HeldHands) -> None:
    written: list[object] = []
    topics.writing.connect(written.append)
    first = topics.shown.detail
    assert first is not None
    topics.start()
    hands.run()
    assert written == [("new", first.ways[0].genre_id, first.id)]
    assert first.id not in {row.id for row in topics.shown.rows}


def test_an_idea_is_kept_and_shown(topics: TopicsPresenter, hands: HeldHands) -> None:
    topics.choose_filter("news")
    topics.add_idea("Why our pool has no maximum\nWe tried for a year.")
    hands.run()
    assert topics.shown.detail is not None
    assert topics.shown.detail.title == "Why our pool has no maximum"
    assert topics.shown.detail.kind[0] == "your idea"
    assert ("idea", "Ideas 1") in topics.shown.filters


def test_a_lead_begins_a_campaign(topics: TopicsPresenter, hands: HeldHands, office: Office) -> None:
    assert topics.shown.lead
    topics.begin_campaign("Faster by default", "Tell what made it faster.", None)
    hands.run()
    assert [c.name for c in office.campaigns.campaigns()] == ["Faster by default"]
    assert ("campaign", "Campaigns 1") in topics.shown.filters


def test_near_duplicates_are_one_row_with_further_sources(
    kept: Keep, topics: TopicsPresenter, office: Office, hands: HeldHands
) -> None:
    kept("A profiler for virtual threads!", source="another feed", url="https://other.example/profiler")
    topics.read()
    hands.run()
    row = next(row for row in topics.shown.rows if "profiler" in row.title)
    assert row.sub.endswith("one more source")
    topics.look_at(row.id)
    assert topics.shown.detail is not None
    (further,) = topics.shown.detail.further
    assert further.source.startswith(("a feed", "another feed"))


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://ask.example/q?id=1#a", "https://ask.example/q?id=1#a"),
        ("http://bücher.example/ä", "http://xn--bcher-kva.example/%C3%A4"),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("https://", ""),
        ("", ""),
    ],
)
def test_only_web_addresses_can_be_opened_and_show_what_they_are(url: str, shown: str) -> None:
    assert address_of(url) == shown


def test_nothing_known_asks_for_what_one_knows(bare: Office, work: Work, hands: HeldHands) -> None:
    presenter, states = TopicsPresenter(bare, work), []
    presenter.changed.connect(lambda: states.append(presenter.shown.state))
    presenter.read()
    hands.run()
    know.add_words(bare, "pools")
    presenter.read()
    hands.run()
    assert states == [State.NOTHING_KNOWN, State.NO_SOURCES]


def test_sources_that_cannot_be_read_are_named_until_one_has_seen_it(
    topics: TopicsPresenter, office: Office, hands: HeldHands, tmp_path: Path
) -> None:
    said: list[str] = []
    topics.said.connect(lambda sentence, undo: said.append(sentence))
    know.add_feed(office, (tmp_path / "gone.xml").as_uri(), "Rows and Pages")
    progress: list[object] = []
    topics.changed.connect(lambda: progress.append(topics.shown.progress))
    topics.refresh()
    hands.run()
    assert (progress[0], progress[-1]) == ((0, 0), None)
    assert said == ["0 sources read."]
    assert topics.shown.trouble.startswith("Rows and Pages can’t be read: ")
    topics.hear_trouble()
    assert topics.shown.trouble == ""
    topics.read()
    hands.run()
    assert topics.shown.trouble == ""


def test_reading_sources_can_be_stopped(topics: TopicsPresenter, office: Office, hands: HeldHands) -> None:
    know.add_feed(office, "http://127.0.0.1:9/feed", "never asked")
    topics.refresh()
    topics.refresh()
    hands.run()
    assert topics.shown.progress is None
    assert office.topics.sources()[0].read_at is None


def test_a_colleagues_change_is_read_only_while_the_screen_is_shown(
    topics: TopicsPresenter, office: Office, work: Work, hands: HeldHands, kept: Keep
) -> None:
    kept("Threads that starve a connection pool")
    topics.watching = False
    work.command(lambda: know.add_words(office, "starvation"))
    hands.run()
    assert len(topics.shown.rows) == 3
    topics.watching = True
    work.command(lambda: know.add_words(office, "queues"))
    hands.run()
    assert len(topics.shown.rows) == 4


def test_a_summary_broken_by_hand_flows_again(kept: Keep, topics: TopicsPresenter, hands: HeldHands) -> None:
    made = kept("A pool in the night", kind=TopicKind.OWN_WORK, summary="The first call\nwaits.\n\n- one\n- two")
    topics.read()
    hands.run()
    topics.show_topic(made.id)
    assert topics.shown.detail is not None
    assert topics.shown.detail.summary == "The first call waits.\n\n- one\n- two"
