"""The interview: one question at a time, all of them skippable, at most ten minutes.

Where it stands is two fields of the draft: `answers` (an empty one was skipped) and `asking` ('' when it is over).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from advocate_app.drafting.genre import Genre, Question

MINUTES_EACH = 1.5  # an estimate for one question of one to three sentences; measured by nobody


class Mark(StrEnum):
    """What the list of questions shows beside one."""

    ANSWERED = "answered"
    ASKING = "asking"
    SKIPPED = "skipped"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Step:
    question: Question
    mark: Mark


@dataclass(frozen=True, slots=True)
class Progress:
    """`number` of `total` counts from 1; 0 when the interview is over."""

    number: int
    total: int
    minutes_left: int
    steps: tuple[Step, ...]


def ask(genre: Genre, answers: Mapping[str, str], asking: str) -> Question | None:
    """The question to show; None when the interview is over.

    Where the genre has lost the question that was asked, it is the first one without an answer.
    """
    if not asking:
        return None
    return genre.question(asking) or next((q for q in genre.questions if not answers.get(q.id, "").strip()), None)


def next_question(genre: Genre, asking: str) -> str:
    """The id of the question after `asking`, '' after the last."""
    ids = [*(q.id for q in genre.questions), ""]
    return ids[ids.index(asking) + 1] if asking in ids[:-1] else ""


def previous_question(genre: Genre, asking: str) -> str:
    """The id of the question before `asking`; the first one stays."""
    ids = [q.id for q in genre.questions]
    return ids[max(0, ids.index(asking) - 1)] if asking in ids else ids[0]


def progress(genre: Genre, answers: Mapping[str, str], asking: str) -> Progress:
    question = ask(genre, answers, asking)
    steps = tuple(Step(q, _mark(q, answers, question)) for q in genre.questions)
    open_now = sum(step.mark in (Mark.OPEN, Mark.ASKING) for step in steps) if question else 0
    return Progress(
        number=genre.questions.index(question) + 1 if question else 0,
        total=len(genre.questions),
        minutes_left=ceil(open_now * MINUTES_EACH),
        steps=steps,
    )


def _mark(question: Question, answers: Mapping[str, str], asking: Question | None) -> Mark:
    if question == asking:
        return Mark.ASKING
    if question.id not in answers:
        return Mark.OPEN
    return Mark.ANSWERED if answers[question.id].strip() else Mark.SKIPPED
