from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app.channels.outgoing import pictures_in, with_pictures, without_comments


def test_pictures_of_every_form_are_found_with_their_place() -> None:
    text = 'é ![ä *b* `c`](./x%20y.png "t") [![in a link](l.png)](u) ![q][r] ![w](https://a/b.png) `![c](c.png)`\n\n[r]: y.png\n'
    found = pictures_in(text)
    assert [(p.name, p.alt) for p in found] == [("x y.png", "ä b c"), ("l.png", "in a link"), ("y.png", "q")]
    assert text[found[0].start : found[0].end] == '![ä *b* `c`](./x%20y.png "t")'
    assert text[found[2].start : found[2].end] == "![q][r]"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a\n\n<!-- why -->\n\nb\n", "a\n\nb\n"),
        ("a\n<!-- between -->\nb\n", "a\n\nb\n"),
        ("<!-- vale off -->\na\n<!-- vale on -->\n", "a\n"),
        ("a <!-- in\nline --> b\n", "a  b\n"),
        ("<!-- x --> a\n", " a\n"),
        ("a\n\n<!-- never closed\n\nb", "a\n"),
        ("`<!-- code -->`\n\n    <!-- code -->\n", "`<!-- code -->`\n\n    <!-- code -->\n"),
        ("```\n<!-- code -->\n```\n", "```\n<!-- code -->\n```\n"),
        ("no comment", "no comment"),
        ("<!-- all -->", "\n"),
    ],
)
def test_comments_stay_at_home_and_code_that_shows_them_does_not(before: str, after: str) -> None:
    assert without_comments(before) == after


@given(
    st.lists(
        st.sampled_from(["<!--", "-->", "a", "\n", "\n\n", "`", "```\n", "> ", "- ", "é", "<div>", " "]), max_size=25
    ).map("".join)
)
def test_whatever_the_text_taking_comments_out_never_fails(text: str) -> None:
    assert len(without_comments(text)) <= len(text) + 1


def test_an_alt_text_can_hold_any_character() -> None:
    sent = with_pictures("![](a.png)", {"a.png": "b.png"}, {"a.png": 'A [b] *c* `d` ! <e> & \\ "f"\n\ng'})
    assert [(p.name, p.alt) for p in pictures_in(sent)] == [("b.png", 'A [b] *c* `d` ! <e> & \\ "f" g')]
