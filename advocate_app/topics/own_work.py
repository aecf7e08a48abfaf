"""Topics out of one's own Git work: releases, fixes with a story in them, what became faster, new APIs; each as an angle to write from."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import uuid5

from advocate_app.people.commit_text import clean_body, clean_subject, is_routine, words_in
from advocate_app.people.evidence import Evidence, Sort
from advocate_app.people.git_work import FEWEST_WORDS, OwnCommit, OwnRelease, OwnWork
from advocate_app.topics.topic import YOUR_WORK, Source, Topic, TopicKind
from advocate_app.vocabulary import EvidenceId, TopicId

STORY_WORDS = 30  # a body of fewer words explains a change and tells no story
LONGEST_SUMMARY = 2_000
LONGEST_SUBJECT = 120
MOST_STORIES = 30
MOST_RELEASES = 3
MOST_CHANGES = 8  # named in a release without a message of its own
_FASTER = re.compile(
    r"\b(?:perf|performance|speed(?:s|ing|ed)?|fast(?:er)?|slow(?:er|ness)?|latency|throughput|allocat\w*|memory|cach(?:e|es|ing)"
    r"|start-?up|optimi[sz]\w*|overhead|hot path)\b",
    re.I,
)
_FIXED = re.compile(
    r"\b(?:fix(?:e[sd]|ing)?|bugs?|crash\w*|leak\w*|deadlock\w*|race|races|hang|hangs|hung|corrupt\w*|regression\w*|wrong(?:ly)?"
    r"|stuck|flak[ey]\w*|fail(?:s|ed|ing|ure)?|lost|broke[n]?|time-?outs?|stop(?:s|ped)? \w+ing|never)\b",
    re.I,
)
# what others build on: the thing that is new, not the place that it is in (“a button to the page of commands”)
_NEW_API = re.compile(
    r"^(?:\w[\w./-]*:\s+)?(?:add|introduce|expose|provide|offer|publish|support|allow|open)(?:s|d|ed|ing)?\b"
    r"(?:\s+(?!to\b|for\b|in\b|of\b)[\w`./()-]+){0,4}?"
    r"\s+`?(?:apis?|endpoints?|interfaces?|protocols?|hooks?|plug-?ins?|extensions?|extension points?|webhooks?|events?|sdks?|clients?"
    r"|commands?|subcommands?|options?|flags?|parameters?|arguments?|methods?|functions?|classes|class|annotations?|decorators?"
    r"|librar(?:y|ies)|modules?|builders?|callbacks?|quer(?:y|ies)|routes?|settings?)\b",
    re.I,
)


def own_work(source: Source, work: OwnWork, now: datetime) -> tuple[Topic, ...]:
    """Newest first within releases, then stories. Ids follow from the words, so a rebased commit is the same topic."""
    stories = [t for c in work.commits if (t := _story(source, c, now))]
    releases = [_release(source, r, work, now) for r in work.releases[:MOST_RELEASES]]
    return (*releases, *stories[:MOST_STORIES])


def made_of(topics: Iterable[Topic], rows: Iterable[Evidence]) -> dict[TopicId, list[EvidenceId]]:
    """Which rows of evidence each topic of own work was made of: those of the commits that it quotes or lists."""
    by_subject: dict[str, list[EvidenceId]] = defaultdict(list)
    for row in rows:
        if row.sort is Sort.COMMIT:
            by_subject[row.text.partition("\n")[0].lower()].append(row.id)
    return {
        t.id: [i for said in _quoted(t) for i in by_subject.get(said.lower(), ())]
        for t in topics
        if t.kind is TopicKind.OWN_WORK
    }


def _quoted(topic: Topic) -> set[str]:
    return {topic.title.partition("“")[2].rpartition("”")[0], *topic.summary.splitlines()}


def _story(source: Source, commit: OwnCommit, now: datetime) -> Topic | None:
    if is_routine(commit.subject):
        return None
    subject = clean_subject(commit.subject)
    body = clean_body(commit.body, most=LONGEST_SUMMARY)
    told = f"{commit.subject}\n{body}"
    if words_in(subject) < FEWEST_WORDS or words_in(body) < STORY_WORDS or len(subject) > LONGEST_SUBJECT:
        return None
    new = bool(_NEW_API.search(subject))
    if _FIXED.search(commit.subject) or (_FIXED.search(told) and not new and not _FASTER.search(commit.subject)):
        title = f"The story behind a fix: “{subject}”"
    elif _FASTER.search(commit.subject) or (_FASTER.search(told) and not new):
        title = f"What made the difference? “{subject}”"
    elif new:
        title = f"What it is for, and how to use it: “{subject}”"
    else:
        return None
    return _topic(source, subject.lower(), title, body, commit.at, now)


def _release(source: Source, release: OwnRelease, work: OwnWork, now: datetime) -> Topic:
    said = clean_body(release.message, most=LONGEST_SUMMARY)
    version = re.sub(r"^\D*", "", release.name)
    summary = said if words_in(said) >= FEWEST_WORDS else _changes(release, work)
    return _topic(source, release.name, f"What is new in {source.name} {version}?", summary, release.at, now)


def _changes(release: OwnRelease, work: OwnWork) -> str:
    """What the person's own commits since the release before say, a line each."""
    before = max((r.at for r in work.releases if r.at < release.at), default=None)
    since: Sequence[OwnCommit] = [c for c in work.commits if c.at <= release.at and (before is None or c.at > before)]
    subjects = [clean_subject(c.subject) for c in since if not is_routine(c.subject)]
    return "\n".join(s for s in subjects[:MOST_CHANGES] if words_in(s) >= FEWEST_WORDS)


def _topic(source: Source, key: str, title: str, summary: str, at: datetime, now: datetime) -> Topic:
    topic_id = TopicId(uuid5(source.id, key))
    return Topic(topic_id, TopicKind.OWN_WORK, source.id, f"{YOUR_WORK}{source.name}", title, summary, "", min(at, now))
