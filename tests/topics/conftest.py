"""Topics and evidence in a few words, and a real desk in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

import pytest

from advocate_app.people.evidence import WEIGHT, Evidence, Sort
from advocate_app.store.files import Desk, open_desk
from advocate_app.topics.topic import Topic, TopicKind
from advocate_app.vocabulary import EvidenceId, PersonId, TopicId

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
ME = PersonId(UUID(int=7))

TopicMaker = Callable[..., Topic]
RowMaker = Callable[..., Evidence]


@dataclass
class Stopped:
    def now(self) -> datetime:
        return NOW


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def me() -> PersonId:
    return ME


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "home" / "desk.db", Stopped())
    yield desk
    desk.close()


@pytest.fixture
def topic() -> TopicMaker:
    def made(
        title: str, summary: str = "", *, kind: TopicKind = TopicKind.NEWS, days: float = 1, source: str = "feed"
    ) -> Topic:
        topic_id = TopicId(uuid5(NAMESPACE_URL, f"{source} {title}"))
        return Topic(topic_id, kind, None, source, title, summary, "", NOW - timedelta(days=days))

    return made


@pytest.fixture
def row() -> RowMaker:
    def made(
        text: str, *, sort: Sort = Sort.COMMIT, source: str = "pool-service", weight: float | None = None
    ) -> Evidence:
        row_id = EvidenceId(uuid5(NAMESPACE_URL, f"{source} {text}"))
        return Evidence(row_id, ME, sort, source, text, NOW, WEIGHT[sort] if weight is None else weight)

    return made
