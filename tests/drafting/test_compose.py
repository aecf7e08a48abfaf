from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from advocate_app.drafting.compose import compose, fill, note, recompose, title_for
from advocate_app.drafting.genres import load_genres
from advocate_app.drafts.draft import title_of
from advocate_app.drafts.projection import questions
from advocate_app.shipped import resource

GENRES = load_genres([resource("genres")])
STORY = GENRES.genre("debugging-story")
ANSWERS = {
    "who": "Java developers who see pinned events",
    "symptom": "From nine each morning, one request in fifty took three seconds. The thread dump showed nothing.",
    "suspicion": "We blamed the database first.\n\n- the pool was full\n- of threads that waited",
    "clue": "A flight recording.",
}
TITLE = "How we found our last pinned thread"


def test_answers_stand_word_for_word_under_the_headings_of_the_genre() -> None:
    draft = compose(STORY, ANSWERS, topic_title=TITLE)
    assert title_of(draft) == TITLE
    assert f"## Symptom\n\n{ANSWERS['symptom']}\n\n## Dead ends\n\n{ANSWERS['suspicion']}\n\n## Cause\n\n" in draft
    assert "Java developers" not in draft


def test_what_was_not_answered_stays_as_a_note_that_blocks_submitting() -> None:
    draft = compose(STORY, ANSWERS, topic_title=TITLE)
    assert [q.text for q in questions(draft)] == [
        "What was the cause, in one sentence?",
        "What fixed it? A number before and after?",
        "What would have shown it earlier?",
    ]
    answered = compose(STORY, {q.id: "It was so." for q in STORY.questions}, topic_title=TITLE)
    assert questions(answered) == ()


def test_an_optional_question_leaves_nothing() -> None:
    how_to = GENRES.genre("how-to")
    assert "Further" not in compose(how_to, {}, topic_title=TITLE)
    assert (
        compose(how_to, {"further": "[More](https://example.org)"})
        .rstrip()
        .endswith("## Further\n\n[More](https://example.org)")
    )


def test_the_draft_so_far_shows_only_what_was_said() -> None:
    assert compose(STORY, {"clue": "A recording."}, topic_title=TITLE, notes=False) == (
        f"# {TITLE}\n\n## Cause\n\nA recording.\n"
    )


def test_a_short_answer_makes_the_title_and_a_long_one_does_not() -> None:
    assert title_for(STORY, {"symptom": "One request in fifty took three seconds."}, TITLE) == (
        "One request in fifty took three seconds: what it was"
    )
    assert title_for(STORY, ANSWERS, TITLE) == TITLE
    assert title_for(STORY, {"symptom": "{odd} braces"}) == "{odd} braces: what it was"


def test_a_draft_without_a_title_asks_for_one() -> None:
    draft = compose(STORY, {})
    assert questions(draft)[0].text == "What would you call it, so that the right reader stops?"
    edited = draft + "\nMy own words.\n"
    assert recompose(STORY, edited, {}, {"symptom": "All was slow"}).startswith("# All was slow: what it was\n")


def test_a_code_block_left_open_does_not_swallow_the_notes() -> None:
    answer = GENRES.genre("answer")
    assert len(questions(compose(answer, {"code": "```java\nint a;\n```"}, topic_title=TITLE))) == 3
    assert len(questions(compose(answer, {"code": "```java\nint a;"}, topic_title=TITLE))) == 3
    assert len(questions(compose(answer, {"code": "~~~~\n```\n~~~"}, topic_title=TITLE))) == 3


def test_own_edits_are_never_overwritten() -> None:
    edited = compose(STORY, ANSWERS, topic_title=TITLE).replace("A flight recording.", "A flight recording, at last!")
    later = recompose(
        STORY, edited, ANSWERS, ANSWERS | {"clue": "Something else", "fix": "Two lines."}, topic_title=TITLE
    )
    assert later == edited.replace(note(STORY.questions[5]), "Two lines.")


def test_an_answer_that_was_left_as_it_was_follows_its_change() -> None:
    edited = compose(STORY, ANSWERS, topic_title=TITLE) + "\nMy own last words.\n"
    longer = recompose(STORY, edited, ANSWERS, ANSWERS | {"clue": "A flight recording. Found!"}, topic_title=TITLE)
    assert longer == edited.replace("A flight recording.", "A flight recording. Found!")
    taken_back = recompose(STORY, edited, ANSWERS, ANSWERS | {"clue": ""}, topic_title=TITLE)
    assert taken_back == edited.replace("A flight recording.", note(STORY.questions[3]))


def test_an_optional_answer_comes_last_in_an_edited_text() -> None:
    how_to = GENRES.genre("how-to")
    edited = compose(how_to, {}, topic_title=TITLE) + "\nMy own words."
    assert recompose(how_to, edited, {}, {"further": "Read on."}, topic_title=TITLE) == (
        edited + "\n\n## Further\n\nRead on.\n"
    )


def test_filling_a_note_that_is_gone_changes_nothing() -> None:
    assert fill("My text.\n", STORY.questions[1], "An answer.") == "My text.\n"


words = st.text(st.sampled_from("ab .\n-`~#<>!é"), max_size=40)
answered = st.dictionaries(st.sampled_from([q.id for q in STORY.questions]), words)


@settings(max_examples=200, deadline=None)
@given(answered, answered, st.text("xyz \n", min_size=1, max_size=20))
def test_no_word_of_the_author_is_lost_whatever_is_answered_later(
    before: dict[str, str], after: dict[str, str], own: str
) -> None:
    edited = f"{compose(STORY, before, topic_title=TITLE)}\nq{own}q\n"
    later = recompose(STORY, edited, before, after, topic_title=TITLE)
    assert f"q{own}q" in later
    # answered bit by bit or at once, an untouched draft is the same
    steps, text = dict(before), compose(STORY, before, topic_title=TITLE)
    for asked, said in after.items():
        text = recompose(STORY, text, steps, steps | {asked: said}, topic_title=TITLE)
        steps[asked] = said
    assert text == compose(STORY, steps, topic_title=TITLE)
