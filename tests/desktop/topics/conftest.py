"""A small office of its own, on a clock that stands still, with topics and evidence that suit each other more or less."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pytest

from advocate_app.assembly import Home, Office
from advocate_app.commands import know
from advocate_app.commands.begin import Beginning, begin
from advocate_app.outside.clock import MadeUpClock
from advocate_app.topics.topic import Topic, TopicKind
from advocate_app.vocabulary import TopicId

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)  # a Monday, 9:00 in Tallinn
TITLES = (
    (TopicKind.QUESTION, "How do you size a connection pool?", "Threads wait for the pool.", 3),
    (TopicKind.NEWS, "A profiler for virtual threads", "JFR events of pinned threads.", 26),
    (TopicKind.NEWS, "Bread for beginners", "Flour, water and salt.", 50),
)


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Office]:
    """Nothing is known and nothing was written."""
    wanted = Beginning("Mari Tamm", "Europe/Tallinn", "EE", workspace="Platform team")
    office = begin(Home(tmp_path / "home"), wanted, clock=MadeUpClock(NOW, lambda: 0.0))
    yield office
    office.close()


def topic(kind: TopicKind, title: str, summary: str, hours: float, *, url: str = "", source: str = "a feed") -> Topic:
    topic_id = TopicId(uuid5(NAMESPACE_URL, f"{source} {title}"))
    return Topic(topic_id, kind, None, source, title, summary, url, NOW - timedelta(hours=hours))


@pytest.fixture
def office(bare: Office) -> Office:
    know.add_words(bare, "connection pool, virtual threads")
    bare.topics.keep_topics([topic(*each) for each in TITLES])
    return bare


@pytest.fixture
def many(office: Office) -> Office:
    """Enough candidates for a percentile."""
    office.topics.keep_topics([topic(TopicKind.NEWS, f"Garden note {n}: bulbs", "Soil.", 100 + n) for n in range(57)])
    return office


@pytest.fixture
def kept(office: Office) -> Callable[..., Topic]:
    """Keeps one more topic."""

    def keep(
        title: str,
        *,
        kind: TopicKind = TopicKind.NEWS,
        summary: str = "",
        hours: float = 5,
        url: str = "",
        source: str = "a feed",
    ) -> Topic:
        made = topic(kind, title, summary, hours, url=url, source=source)
        office.topics.keep_topics([made])
        return made

    return keep


@pytest.fixture
def said() -> list[tuple[str, Callable[[], object]]]:
    """Sentences that were said, each with how to undo it."""
    return []


@pytest.fixture(scope="session")
def world_office() -> Iterator[Office]:
    """The sample's author: commits, feeds, campaigns. Read only."""
    from advocate_app.tour.sample import open_sample

    world = open_sample()
    yield world.author
    world.close()
