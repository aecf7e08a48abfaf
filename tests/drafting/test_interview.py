from __future__ import annotations

from advocate_app.drafting.genres import load_genres
from advocate_app.drafting.interview import Mark, ask, next_question, previous_question, progress
from advocate_app.shipped import resource

STORY = load_genres([resource("genres")]).genre("debugging-story")


def test_questions_come_one_at_a_time_and_end() -> None:
    asking, seen = STORY.questions[0].id, []
    while question := ask(STORY, {}, asking):
        seen.append(question)
        asking = next_question(STORY, asking)
    assert tuple(seen) == STORY.questions


def test_back_stays_at_the_first_question() -> None:
    assert previous_question(STORY, "symptom") == "who"
    assert previous_question(STORY, "who") == "who"


def test_progress_shows_what_is_answered_skipped_and_open() -> None:
    now = progress(STORY, {"who": "Java developers", "symptom": "", "suspicion": "x"}, "clue")
    assert (now.number, now.total, now.minutes_left) == (4, 7, 6)
    assert [s.mark for s in now.steps[:5]] == [Mark.ANSWERED, Mark.SKIPPED, Mark.ANSWERED, Mark.ASKING, Mark.OPEN]
    over = progress(STORY, {}, "")
    assert (over.number, over.minutes_left) == (0, 0)


def test_a_question_that_the_genre_lost_gives_way_to_the_first_open_one() -> None:
    asked = ask(STORY, {"who": "Java developers"}, "a question of last year")
    assert asked
    assert asked.id == "symptom"
    assert ask(STORY, {q.id: "yes" for q in STORY.questions}, "a question of last year") is None
