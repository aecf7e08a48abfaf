"""Claims about the slips that our own patterns see, each beside what they must leave alone."""

from __future__ import annotations

import pytest

from advocate_app.checks.grammar.remark import Remark
from advocate_app.checks.grammar.slips import slips, with_slips
from tests.checks.grammar.planted import MORE_RIGHT, RIGHT


def mended(text: str) -> str:
    for slip in reversed(slips(text)):
        text = text[: slip.start] + slip.replacements[0] + text[slip.end :]
    return text


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("This are the numbers.", "These are the numbers."),
        ("The parser don’t know it.", "The parser doesn’t know it."),
        ("Each worker keep its own queue.", "Each worker keeps its own queue."),
        ("It have two replicas.", "It has two replicas."),
        ("There was many reasons.", "There were many reasons."),
        ("The results of the run shows that.", "The results of the run show that."),
        ("We have less errors and much files.", "We have fewer errors and many files."),
        ("several dependency of ours", "several dependencies of ours"),
        ("It can takes a minute.", "It can take a minute."),
        ("We did not finished it.", "We did not finish it."),
        ("The config was broke.", "The config was broken."),
        ("It is base on Redis.", "It is based on Redis."),
        ("We look forward to hear from you.", "We look forward to hearing from you."),
        ("If you loose the token", "If you lose the token"),
        ("Who’s idea was it?", "Whose idea was it?"),
        ("It depends of the size.", "It depends on the size."),
        ("Your going to need it.", "You're going to need it."),
        ("The flag allows to skip it.", "The flag allows you to skip it."),
        ("They suggested us to wait.", "They suggested that we wait."),
        ("We recommend to use it.", "We recommend using it."),
        ("I am used to work alone.", "I am used to working alone."),
        ("You must to restart it.", "You must restart it."),
        ("The crash was happened at night.", "The crash happened at night."),
        ("It is then send to the queue.", "It is then sent to the queue."),
        ("We want to thanks Ann.", "We want to thank Ann."),
        ("Although it was late, but we stayed.", "Although it was late, we stayed."),
        ("Because it was late, so we left.", "Because it was late, we left."),
        ("The users which have an account", "The users who have an account"),
        ("a class who contains it", "a class that contains it"),
        ("I wonder who's commit broke it.", "I wonder whose commit broke it."),
        ("It has to many flags.", "It has too many flags."),
        ("Be careful if your using it.", "Be careful if you're using it."),
        ("Yesterday we have fixed it.", "Yesterday we fixed it."),
        ("We have written it in 2019.", "We wrote it in 2019."),
        ("It needs more informations.", "It needs more information."),
        ("We got many feedbacks.", "We got a lot of feedback."),
        ("Please login to the host.", "Please log in to the host."),
        ("We can easy add one.", "We can easily add one."),
        ("This is hardly to explain.", "This is hard to explain."),
        ("the both servers", "both servers"),
        ("two hundreds servers", "two hundred servers"),
        ("a ten minutes outage", "a ten-minute outage"),
        ("He explained me the lock.", "He explained the lock to me."),
        ("It doesn't need nothing.", "It doesn't need anything."),
        ("It must be ready until Friday.", "It must be ready by Friday."),
        ("I am having two questions.", "I have two questions."),
        ("WE COULD OF KNOWN", "WE COULD HAVE KNOWN"),
    ],
)
def test_a_slip_is_mended(wrong: str, right: str) -> None:
    assert mended(wrong) == right


HABITS_ALLOWED = [
    "The tool is used to replace three others, and the flag allows two values.",
    "We have measured it since 2019, and last year it was fast.",
    "Who wrote the class which has no tests? Ask the people with which it began.",
    "The setup is on the wiki; open the login page, and make a backup of the disk.",
    "Because of the lock we waited, so we measured it.",
    "Although it is slow, we keep it. It was late, but we stayed.",
    "It will not be ready until Friday.",
    "Hundreds of servers, two thousand requests, a ten-minute outage and outages of ten minutes.",
    "We recommend that you use it, and we avoid it where we can.",
    "I am having lunch. I have two questions.",
]


@pytest.mark.parametrize("sentence", [*RIGHT, *MORE_RIGHT, *HABITS_ALLOWED])
def test_correct_sentences_have_no_slips(sentence: str) -> None:
    assert slips(sentence) == []


def test_places_count_code_points_and_line_breaks_are_blanks() -> None:
    text = "😀😀 We look\nforward to\nhear from you."
    (slip,) = slips(text)
    assert text[slip.start : slip.end] == "hear"


def test_what_an_engine_saw_is_not_said_twice() -> None:
    seen = Remark(0, 8, "Theirs", "m", ("These are",))
    assert with_slips([seen], "This are the numbers.") == [seen]
    assert len(with_slips([], "This are the numbers.")) == 1


def test_where_an_engine_knows_no_fix_ours_is_given() -> None:
    seen = Remark(0, 10, "Theirs", "m", ())
    (remark,) = with_slips([seen], "This are the numbers.")
    assert remark.replacements == ("These",)
