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
        ("WE COULD OF KNOWN", "WE COULD HAVE KNOWN"),
    ],
)
def test_a_slip_is_mended(wrong: str, right: str) -> None:
    assert mended(wrong) == right


@pytest.mark.parametrize("sentence", [*RIGHT, *MORE_RIGHT])
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
