"""Topics, their sources and what was said of them, in the desk."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from advocate_app.problems import Wrong
from advocate_app.store.db import Conflict, Database, one
from advocate_app.store.guards import found
from advocate_app.topics.topic import Said, Source, Topic
from advocate_app.vocabulary import NOTHING, Changed, Kind, SourceId, TopicId

TOPIC = "SELECT id, kind, source_id, source, title, summary, url, at, author, answers, views FROM topic "


@dataclass(frozen=True, slots=True)
class _Held:
    host: str
    until: datetime


@dataclass(frozen=True, slots=True)
class _Count:
    source_id: SourceId
    topics: int


@dataclass(frozen=True, slots=True)
class _Id:
    id: TopicId


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

    def held(self) -> Mapping[str, datetime]:
        with self.db.reading() as tx:
            return {h.host: h.until for h in tx.rows(_Held, "SELECT host, until FROM held_host")}

    def hold(self, host: str, until: datetime) -> Changed:
        """Until then nothing asks the host; what is over is forgotten."""
        with self.db.transaction() as tx:
            tx.run("DELETE FROM held_host WHERE until < clock()")
            tx.run(
                """INSERT INTO held_host (host, until) VALUES (:host, :until)
                   ON CONFLICT (host) DO UPDATE SET until = max(until, excluded.until)""",
                host=host,
                until=until,
            )
        return NOTHING

    def counts(self) -> Mapping[SourceId, int]:
        with self.db.reading() as tx:
            counts = tx.rows(
                _Count,
                "SELECT source_id, count(*) AS topics FROM topic WHERE source_id IS NOT NULL GROUP BY source_id",
            )
        return {c.source_id: c.topics for c in counts}

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
                    # a source that does not know who asked, or how often it was looked at, takes away nothing
                    """INSERT INTO topic (id, kind, source_id, source, title, summary, url, at, author, answers, views)
                       VALUES (:id, :kind, :source_id, :source, :title, :summary, :url, :at, :author, :answers, :views)
                       ON CONFLICT (id) DO UPDATE SET title = excluded.title, summary = excluded.summary,
                         author = iif(excluded.author = '', topic.author, excluded.author),
                         answers = coalesce(excluded.answers, topic.answers), views = coalesce(excluded.views, topic.views)
                         WHERE topic.title <> excluded.title OR topic.summary <> excluded.summary
                           OR topic.author <> iif(excluded.author = '', topic.author, excluded.author)
                           OR topic.answers IS NOT coalesce(excluded.answers, topic.answers)
                           OR topic.views IS NOT coalesce(excluded.views, topic.views)""",
                    id=topic.id,
                    kind=topic.kind,
                    source_id=topic.source_id,
                    source=topic.source,
                    title=topic.title,
                    summary=topic.summary,
                    url=topic.url,
                    at=topic.at,
                    author=topic.author,
                    answers=topic.answers,
                    views=topic.views,
                ):
                    changed.add((Kind.TOPIC, topic.id))
        return Changed(frozenset(changed))

    def answered(self, id: SourceId, since: datetime, open: Collection[TopicId]) -> Changed:
        """How many answers there are is not known then; a question that had one keeps its number."""
        changed: set[tuple[Kind, TopicId]] = set()
        with self.db.transaction() as tx:
            waiting = tx.rows(
                _Id, "SELECT id FROM topic WHERE source_id = :id AND at >= :since AND answers = 0", id=id, since=since
            )
            for each in waiting:
                if each.id not in open and tx.run("UPDATE topic SET answers = NULL WHERE id = :id", id=each.id):
                    changed.add((Kind.TOPIC, each.id))
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
