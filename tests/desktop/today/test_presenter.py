"""What Today shows, without a widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands import know, write
from advocate_app.commands.standing import Standing, State, standings
from advocate_app.desktop.look import Tone
from advocate_app.desktop.today.going_out import going_out, on_their_way
from advocate_app.desktop.today.presenter import TodayPresenter
from advocate_app.desktop.today.shown import REMEMBERED, Shown, Topics
from advocate_app.desktop.work import Work
from advocate_app.topics.topic import Topic, TopicKind, Verdict
from advocate_app.tour.sample import World
from advocate_app.vocabulary import Delivery, DeliveryId, DeliveryState, TopicId
from tests.desktop.hands import HeldHands

Read = Callable[[Office], TodayPresenter]


@pytest.fixture
def read(qtbot: QtBot, work: Work, hands: HeldHands) -> Read:
    def made(office: Office) -> TodayPresenter:
        presenter = TodayPresenter(office, work)
        presenter.read()
        settle(qtbot, presenter, hands)
        return presenter

    return made


def settle(qtbot: QtBot, presenter: TodayPresenter, hands: HeldHands) -> Shown:
    """What was shown last is recalled, then the desk is read, then, once that was drawn, the topics are ranked."""
    hands.run()
    while not presenter.ranked or hands.held:
        qtbot.waitUntil(lambda: bool(hands.held) or presenter.ranked)
        hands.run()
    return presenter.shown


def idea(office: Office, title: str) -> Topic:
    made = Topic(TopicId(uuid4()), TopicKind.NEWS, None, "a feed", title, "", "", office.clock.now())
    office.topics.keep_topics([made])
    return made


def test_the_newest_draft_is_picked_up_with_its_length_and_age(world: World, read: Read) -> None:
    shown = read(world.author).shown
    assert shown.pick_up is not None
    assert shown.pick_up.title == "How we found our last pinned thread"
    assert shown.pick_up.sub == "Debugging story · 75 words · edited Fri 16:50"
    assert not shown.fresh


def test_the_day_is_the_persons_own(world: World, read: Read) -> None:
    assert read(world.author).shown.sub == "Monday 23 November · 2 posts on their way this week"


def test_topics_are_the_first_three_of_the_ranking_with_its_strongest_reason(world: World, read: Read) -> None:
    from advocate_app.topics.reasons import chips

    shown, ranked = read(world.author).shown, know.ranked(world.author)[:3]
    assert shown.state is Topics.THERE
    assert [card.id for card in shown.topics] == [r.topic.id for r in ranked]
    assert [card.chips[0][0] for card in shown.topics] == [chips(r)[0].text for r in ranked]
    asked = next(card for card in shown.topics if card.question)
    assert asked.genre_id == "answer"
    assert asked.chips[1] == ("question", Tone.BLUE)


def test_what_is_stored_is_shown_before_topics_are_ranked(bare: Office, work: Work, hands: HeldHands) -> None:
    write.new_draft(bare, text="# Pools")
    presenter = TodayPresenter(bare, work)
    presenter.read()
    hands.run()
    assert presenter.shown.pick_up is not None
    assert presenter.shown.state is Topics.CHOOSING


def test_what_was_shown_last_stands_there_at_once_without_the_answered_topics(
    bare: Office, read: Read, work: Work, hands: HeldHands
) -> None:
    know.add_words(bare, "connection pool")
    write.new_draft(bare, text="# Pools")
    pool, bread = idea(bare, "Sizing a connection pool"), idea(bare, "Bread for beginners")
    before = read(bare).shown
    assert [card.id for card in before.topics] == [pool.id, bread.id]
    again = TodayPresenter(bare, work)
    again.read()
    assert not again.ranked
    assert again.shown.topics == before.topics
    assert again.shown.pick_up == before.pick_up
    assert before.pick_up is not None
    work.command(lambda: know.not_for_me(bare, pool.id))
    hands.run()
    third = TodayPresenter(bare, work)
    third.read()
    assert third.shown.topics == before.topics[1:]


def test_what_was_shown_in_another_language_is_not_shown_again(bare: Office, read: Read, work: Work) -> None:
    know.add_words(bare, "connection pool")
    idea(bare, "Sizing a connection pool")
    assert read(bare).shown.topics
    before = QLocale()
    QLocale.setDefault(QLocale("de_AT"))
    try:
        again = TodayPresenter(bare, work)
        again.read()
        assert not again.shown.topics
    finally:
        QLocale.setDefault(before)


def test_what_goes_out_is_told_only_as_it_stands_now(
    world: World, read: Read, qtbot: QtBot, work: Work, hands: HeldHands
) -> None:
    before = read(world.author).shown
    assert before.going
    again = TodayPresenter(world.author, work)
    again.read()
    assert again.shown.loaded
    assert again.shown.going is None
    assert settle(qtbot, again, hands) == before


@pytest.mark.parametrize(
    "kept", ["nonsense", [3], {}, {"workspace": "", "fresh": False, "pick up": None, "topics": [["only", "two"]]}]
)
def test_what_another_version_remembered_does_no_harm(bare: Office, read: Read, kept: object) -> None:
    bare.settings.set(REMEMBERED, kept)
    assert read(bare).shown.topics == ()


def test_what_needs_me_stands_before_what_goes_out_by_itself(world: World, read: Read) -> None:
    going = read(world.author).shown.going or ()
    assert [(g.chip, g.title) for g in going] == [
        ("changes asked", "Comparing HTTP client timeouts"),
        ("Tue 10:30", "Reading a flame graph in ten minutes"),
        ("waiting", "JFR events we added for the pool"),
    ]
    assert going[1].sub == "Company blog and Reading shelf · approved by Jaan"
    assert going[2].sub == "Since Fri 15:55 · wished Wed 10:15"
    assert going[0].draft_id is not None


@pytest.mark.parametrize(
    ("state", "chip", "do"),
    [
        (DeliveryState.NEEDS_ATTENTION, "needs attention", "Look at it in the calendar and decide."),
        (DeliveryState.FAILED, "failed", "Give it a new slot, or take it back."),
    ],
)
def test_what_is_stuck_says_why_and_what_to_do(world: World, state: DeliveryState, chip: str, do: str) -> None:
    office = world.author
    found = next(s for s in standings(office) if s.state is State.SCHEDULED)
    stuck = replace(found.deliveries[0], state=state, problem="The branch is protected.")
    named = State.FAILED if state is DeliveryState.FAILED else State.ATTENTION
    standing = replace(found, state=named, deliveries=(stuck, *found.deliveries[1:]))
    accounts = {stuck.account_id.hex: "Blog"}
    (going,), _ = going_out([standing], accounts, office.directory.persons(), office.clock.now(), office.person)
    assert (going.chip, going.tone, going.delivery_id) == (chip, Tone.STOP, stuck.id)
    assert going.sub == f"Blog: The branch is protected. {do}"


def planned(world: World, days: float) -> Standing:
    office = world.author
    found = next(s for s in standings(office) if s.state is State.SCHEDULED)
    due = office.clock.now() + timedelta(days=days)
    delivery: Delivery = replace(found.deliveries[0], id=DeliveryId(uuid4()), due_at=due)
    return replace(found, deliveries=(delivery,))


def test_a_week_ahead_is_shown_and_the_rest_counted(world: World) -> None:
    office = world.author
    every = [planned(world, days) for days in (9, 1, 20, 3)]
    going, later = going_out(every, {}, (), office.clock.now(), office.person)
    assert [g.chip for g in going] == ["Tue 09:00", "Thu 09:00"]
    assert later == 2
    going, later = going_out(every[:1], {}, (), office.clock.now(), office.person)
    assert ([g.chip for g in going], later) == (["2 December 09:00"], 0)


def test_the_week_ends_on_sunday_night_in_the_persons_zone(world: World) -> None:
    office = world.author
    sunday = datetime(2026, 11, 29, 21, 45, tzinfo=UTC) - office.clock.now()  # 23:45 in Tallinn
    days = [sunday / timedelta(days=1), (sunday + timedelta(minutes=15)) / timedelta(days=1)]
    assert on_their_way([planned(world, d) for d in days], office.clock.now(), office.person) == 1


def test_nothing_written_nothing_known(bare: Office, read: Read) -> None:
    shown = read(bare).shown
    assert shown.fresh
    assert (shown.state, shown.pick_up, shown.going) == (Topics.NOTHING_KNOWN, None, ())
    assert shown.sub == "Monday 23 November"


def test_known_but_without_sources_or_with_nothing_new(bare: Office, read: Read) -> None:
    know.add_words(bare, "connection pool")
    assert read(bare).shown.state is Topics.NO_SOURCES
    know.add_feed(bare, "https://example.org/feed")
    assert read(bare).shown.state is Topics.ALL_SEEN


def test_starting_a_topic_is_remembered_and_leads_to_write(bare: Office, read: Read, hands: HeldHands) -> None:
    know.add_words(bare, "connection pool")
    topic = idea(bare, "Sizing a connection pool")
    presenter = read(bare)
    written: list[object] = []
    presenter.writing.connect(written.append)
    (card,) = presenter.shown.topics
    presenter.start(card)
    presenter.start(card)
    hands.run()
    assert written == [("new", card.genre_id, topic.id)]
    assert card.genre_id
    assert [s.verdict for s in bare.topics.said()] == [Verdict.WRITE]


def test_what_changes_is_read_again_while_today_is_shown(
    bare: Office, read: Read, qtbot: QtBot, work: Work, hands: HeldHands
) -> None:
    presenter = read(bare)
    work.command(lambda: know.add_words(bare, "pools"))
    settle(qtbot, presenter, hands)
    states = [presenter.shown.state]
    presenter.watching = True
    work.command(lambda: know.add_words(bare, "threads"))
    hands.run()
    assert [*states, presenter.shown.state] == [Topics.NOTHING_KNOWN, Topics.NO_SOURCES]
    draft = write.new_draft(bare, text="# Pools\n\nAre small.", genre="short-post")
    work.command(lambda: write.save(bare, draft, "# Pools\n\nAre small, mostly."))
    settle(qtbot, presenter, hands)
    assert presenter.shown.pick_up is not None
    assert presenter.shown.pick_up.sub == "Short post · 4 words · edited today 09:00"
