"""The interview over a real desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from advocate_app.drafting.commands import answer, begin, finish_interview, skip, turn_to
from advocate_app.drafting.genres import load_genres
from advocate_app.drafts.draft import Drafts
from advocate_app.drafts.projection import questions
from advocate_app.outside.clock import MadeUpClock
from advocate_app.shipped import resource
from advocate_app.store.files import open_desk
from advocate_app.vocabulary import NOTHING, DraftId, Kind, TopicId

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
STORY = load_genres([resource("genres")]).genre("debugging-story")
TITLE = "How we found our last pinned thread"


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    desk = open_desk(tmp_path / "desk.sqlite", MadeUpClock(NOW))
    yield desk.drafts
    desk.db.close()


def test_a_topic_becomes_a_draft_by_answering(drafts: Drafts) -> None:
    story, topic, now = DraftId(uuid4()), TopicId(uuid4()), NOW
    assert begin(drafts, STORY, id=story, now=now, topic_id=topic, topic_title=TITLE).touches(Kind.DRAFT)
    assert (drafts.draft(story).asking, drafts.draft(story).topic_id) == ("who", topic)
    for question in STORY.questions:
        now += timedelta(minutes=1)
        answer(drafts, STORY, story, question.id, f"What I know of {question.id}.", now=now, topic_title=TITLE)
        skip(drafts, STORY, story, now=now)
    done = drafts.draft(story)
    assert done.asking == ""
    assert done.edited_at == now
    assert questions(done.text) == ()
    assert all(f"What I know of {q.id}." in done.text for q in STORY.questions[1:])


def test_straight_to_the_text_keeps_the_notes_and_the_way_back(drafts: Drafts) -> None:
    story = DraftId(uuid4())
    begin(drafts, STORY, id=story, now=NOW, topic_title=TITLE)
    skip(drafts, STORY, story, now=NOW)
    finish_interview(drafts, story, now=NOW)
    assert drafts.draft(story).asking == ""
    assert drafts.draft(story).answers == {"who": ""}
    assert len(questions(drafts.draft(story).text)) == 6
    drafts.write(story, drafts.draft(story).text + "\nMy own words.\n", NOW)
    turn_to(drafts, story, "fix", now=NOW)
    answer(drafts, STORY, story, "fix", "Two lines.", now=NOW, topic_title=TITLE)
    text = drafts.draft(story).text
    assert "## Fix\n\nTwo lines.\n" in text
    assert "My own words." in text


def test_the_same_answer_again_changes_nothing(drafts: Drafts) -> None:
    story = DraftId(uuid4())
    begin(drafts, STORY, id=story, now=NOW)
    answer(drafts, STORY, story, "fix", "Two lines.", now=NOW)
    assert answer(drafts, STORY, story, "fix", "Two lines.", now=NOW) == NOTHING
    assert turn_to(drafts, story, "who", now=NOW) == NOTHING


def test_skipping_keeps_an_answer_that_is_there(drafts: Drafts) -> None:
    story = DraftId(uuid4())
    begin(drafts, STORY, id=story, now=NOW)
    answer(drafts, STORY, story, "who", "Java developers", now=NOW)
    skip(drafts, STORY, story, now=NOW)
    assert drafts.draft(story).answers == {"who": "Java developers"}
    assert drafts.draft(story).asking == "symptom"


def test_a_draft_without_a_genre_is_an_empty_text(drafts: Drafts) -> None:
    bare, titled = DraftId(uuid4()), DraftId(uuid4())
    begin(drafts, None, id=bare, now=NOW)
    begin(drafts, None, id=titled, now=NOW, topic_title=TITLE)
    assert (drafts.draft(bare).text, drafts.draft(bare).asking, drafts.draft(bare).genre) == ("", "", "")
    assert drafts.draft(titled).title == TITLE
