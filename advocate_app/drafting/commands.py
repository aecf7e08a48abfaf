"""What a person does with an interview: begin, answer, turn to another question, finish. Each is one command."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from advocate_app.drafting.compose import compose, recompose
from advocate_app.drafting.genre import Genre
from advocate_app.drafting.interview import next_question
from advocate_app.drafts.draft import Draft, Drafts
from advocate_app.vocabulary import NOTHING, Changed, DraftId, TopicId


def begin(
    drafts: Drafts,
    genre: Genre | None,
    *,
    id: DraftId,
    now: datetime,
    topic_id: TopicId | None = None,
    topic_title: str = "",
) -> Changed:
    """A new draft that stands at the first question; without a genre it is an empty text under its title."""
    draft = Draft(id, "", f"# {topic_title}\n\n" if topic_title else "", now, now, topic_id)
    if genre:
        text = compose(genre, {}, topic_title=topic_title)
        draft = replace(draft, genre=genre.id, text=text, asking=genre.questions[0].id)
    return drafts.begin(draft)


def answer(
    drafts: Drafts, genre: Genre, id: DraftId, question_id: str, text: str, *, now: datetime, topic_title: str = ""
) -> Changed:
    """Keeps an answer as it stands, also while it is being typed, and brings it into the draft's text."""
    draft = drafts.draft(id)
    answers = {**draft.answers, question_id: text}
    if answers == dict(draft.answers):
        return NOTHING
    whole = recompose(genre, draft.text, draft.answers, answers, topic_title=topic_title)
    return drafts.answer(id, answers, draft.asking, now) | drafts.write(id, whole, now)


def turn_to(drafts: Drafts, id: DraftId, question_id: str, *, now: datetime) -> Changed:
    """Shows another question; '' ends the interview."""
    draft = drafts.draft(id)
    return NOTHING if draft.asking == question_id else drafts.answer(id, draft.answers, question_id, now)


def skip(drafts: Drafts, genre: Genre, id: DraftId, *, now: datetime) -> Changed:
    """Leaves the question that is asked; an answer that it has already stays."""
    draft = drafts.draft(id)
    return drafts.answer(id, {draft.asking: "", **draft.answers}, next_question(genre, draft.asking), now)


def finish_interview(drafts: Drafts, id: DraftId, *, now: datetime) -> Changed:
    """Straight to the text; the interview can be opened again by turning to a question."""
    return turn_to(drafts, id, "", now=now)
