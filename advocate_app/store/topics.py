"""Topics, their sources and what was said of them, in the desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from advocate_app.problems import Wrong
from advocate_app.store.db import Conflict, Database, one
from advocate_app.store.guards import found
from advocate_app.topics.topic import Said, Source, Topic
from advocate_app.vocabulary import NOTHING, Changed, Kind, SourceId, TopicId

TOPIC = "SELECT id, kind, source_id, source, title, summary, url, at FROM topic "


@dataclass(frozen=True, slots=True)
class DeskTopics:
    """Fulfils `topics.topic.Topics`."""

    db: Database

    def sources(self) -> tuple[Source, ...]:
        """By name."""
        with self.db.reading() as tx:
            return tuple(
                tx.rows(
                    Source,
                    """SELECT id, kind, name, url, state, next_at, read_at, problem, ended FROM source ORDER BY name, id""",
                )
            )

    def keep_source(self, source: Source) -> Changed:
        """Adds it, or changes what is known of it. Raises `Wrong` where another source has the address."""
        try:
            with self.db.transaction() as tx:
                tx.run(
                    """INSERT INTO source (id, kind, name, url, state, next_at, read_at, problem, ended)
                       VALUES (:id, :kind, :name, :url, :state, :next_at, :read_at, :problem, :ended)
                       ON CONFLICT (id) DO UPDATE SET name = excluded.name, url = excluded.url, state = excluded.state,
                         next_at = excluded.next_at, read_at = excluded.read_at, problem = excluded.problem, ended = excluded.ended""",
                    id=source.id,
                    kind=source.kind,
                    name=source.name,
                    url=source.url,
                    state=source.state,
                    next_at=source.next_at,
                    read_at=source.read_at,
                    problem=source.problem,
                    ended=source.ended,
                )
        except Conflict as e:
            raise Wrong(
                "source.twice", "{url} is among your sources already.", "Look for it in the list.", url=source.url
            ) from e
        return Changed.one(Kind.SOURCE, source.id)

    def drop_source(self, id: SourceId) -> Changed:
        """Forgets the source and its topics; those that somebody spoke of or that a draft grew from stay."""
        with self.db.transaction() as tx:
            topics = tx.run(
                """DELETE FROM topic WHERE source_id = :id AND id NOT IN (SELECT topic_id FROM said)
                      AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.topic_id = topic.id)""",
                id=id,
            )
            gone = tx.run("DELETE FROM source WHERE id = :id", id=id)
        changed = Changed.one(Kind.SOURCE, id) if gone else NOTHING
        return changed | Changed.one(Kind.TOPIC) if topics else changed

    def topics(self, since: datetime) -> tuple[Topic, ...]:
        """Newest first."""
        with self.db.reading() as tx:
            return tuple(tx.rows(Topic, TOPIC + "WHERE at >= :since ORDER BY at DESC, id", since=since))

    def topic(self, id: TopicId) -> Topic:
        with self.db.reading() as tx:
            return found(one(tx, Topic, TOPIC + "WHERE id = :id", id=id), "topic")

    def keep_topics(self, topics: Sequence[Topic]) -> Changed:
        changed: set[tuple[Kind, TopicId]] = set()
        with self.db.transaction() as tx:
            for topic in topics:
                if tx.run(
                    """INSERT INTO topic (id, kind, source_id, source, title, summary, url, at)
                       VALUES (:id, :kind, :source_id, :source, :title, :summary, :url, :at)
                       ON CONFLICT (id) DO UPDATE SET title = excluded.title, summary = excluded.summary
                         WHERE topic.title <> excluded.title OR topic.summary <> excluded.summary""",
                    id=topic.id,
                    kind=topic.kind,
                    source_id=topic.source_id,
                    source=topic.source,
                    title=topic.title,
                    summary=topic.summary,
                    url=topic.url,
                    at=topic.at,
                ):
                    changed.add((Kind.TOPIC, topic.id))
        return Changed(frozenset(changed))

    def said(self) -> tuple[Said, ...]:
        """Newest first."""
        with self.db.reading() as tx:
            return tuple(tx.rows(Said, "SELECT topic_id, verdict, at, until FROM said ORDER BY at DESC, topic_id"))

    def say(self, said: Said) -> Changed:
        """Keeps the verdict in place of an earlier one."""
        with self.db.transaction() as tx:
            tx.run(
                """INSERT INTO said (topic_id, verdict, at, until) VALUES (:id, :verdict, :at, :until)
                   ON CONFLICT (topic_id) DO UPDATE SET verdict = excluded.verdict, at = excluded.at, until = excluded.until""",
                id=said.topic_id,
                verdict=said.verdict,
                at=said.at,
                until=said.until,
            )
        return Changed.one(Kind.TOPIC, said.topic_id)

    def unsay(self, id: TopicId) -> Changed:
        with self.db.transaction() as tx:
            gone = tx.run("DELETE FROM said WHERE topic_id = :id", id=id)
        return Changed.one(Kind.TOPIC, id) if gone else NOTHING
