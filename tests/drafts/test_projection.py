"""Claims about what checkers read of a text, and about where each character of it stands in the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app.drafts.projection import Block, project, questions

PARTS = [
    "word",
    "😀 ",
    "é𝒳",
    "&amp;",
    "\\*",
    "*em*",
    "**strong** ",
    "`code`",
    "[link](https://x.example/a_b)",
    "![pic *ture*](p.png)",
    "<https://x.example>",
    "https://x.example/a?b=1, ",
    "<kbd>K</kbd>",
    "<!-- note -->",
    "\n",
    "\r\n",
    "  \n",
    "\n\n",
    "\r\n\r\n",
    "# ",
    "\n> ",
    "\n- ",
    "\n1. ",
    "\n```\nfenced\n```\n",
    "\n<div>\nhtml &lt; <b>bold</b>\n</div>\n\n",
    "\n|a|b|\n|-|-|\n|c\\|d|`e`|\n\n",
    "[^1]",
    "\n\n[^1]: foot\n",
    "\n---\n",
    " ",
    "\t",
    "\x00",
    "\ud800",
]


def block(source: str, scope: str) -> Block:
    return next(each for each in project(source).blocks if each.scope == scope)


def where(source: str, word: str) -> str:
    """What the source holds where the prose reads `word`."""
    for each in project(source).blocks:
        at = each.text.find(word)
        if at >= 0:
            start, end = each.span(at, at + len(word))
            return source[start:end]
    raise AssertionError(f"{word!r} is not read as prose")


def prose(source: str) -> str:
    return "\n".join(each.text for each in project(source).blocks)


@given(st.lists(st.sampled_from(PARTS), max_size=25), st.sampled_from(["", "\ufeff", "---\ntitle: x\n---\n"]))
def test_every_run_that_is_as_long_in_the_source_reads_alike(parts: list[str], head: str) -> None:
    source = head + "".join(parts)
    found = project(source)
    for each in found.blocks:
        assert sum(run.length for run in each.runs) == len(each.text)
        for run in each.runs:
            text = each.text[run.at : run.at + run.length]
            assert 0 <= run.start <= run.end <= len(source)
            if run.length == run.end - run.start and "*" not in text and "\ufffd" not in text:
                assert source[run.start : run.end].replace("\r", "\n") == text.replace("\r", "\n")
    starts = [each.runs[0].start for each in found.blocks]
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    "source",
    [
        "before 😀 target after",
        "😀\U0001f468‍\U0001f469‍\U0001f467 é 한 target",
        "target 😀",
        "\ufefftarget",
        "\ufeff# 😀 target",
        "line\r\nanother target\r\nmore",
        "one\rtwo target",
        "a &amp; b &lt; target",
        "x \\* y target",
        "> quoted\r\n> 😀 target",
        "- item\n  - 😀 target",
        "|é|b|\n|-|-|\n|a\\|😀|target|\n",
        "<div>\r\n&eacute; <b>target</b>\r\n</div>",
        "![😀 target](x.png)",
        "[^1] x\n\n[^1]: 😀 target",
        "---\r\ntitle: é\r\n---\r\n😀 target",
        "+++\ntitle = 1\n+++\ntarget",
        "1. one\n\n   😀 target",
    ],
)
def test_a_word_is_found_exactly_where_it_stands(source: str) -> None:
    assert where(source, "target") == "target"


def test_emoji_inside_a_match_keep_its_ends_exact() -> None:
    assert where("é a 😀𝒳 b c", "a 😀𝒳 b") == "a 😀𝒳 b"


def test_an_entity_gives_its_whole_range() -> None:
    assert where("salt &amp; pepper", "&") == "&amp;"
    assert where("<p>\nsalt &amp; pepper\n</p>", "&") == "&amp;"


def test_a_match_across_markup_covers_the_markup_between() -> None:
    assert where("we **really** mean it", "we really mean") == "we **really** mean"


def test_an_empty_range_stays_empty() -> None:
    only = block("# 😀 a", "text.heading.h1")
    assert only.span(2, 2) == (4, 4)
    assert only.span(3, 3) == (5, 5)


@pytest.mark.parametrize(
    "source",
    [
        "`idiots`",
        "```\nidiots\n```",
        "~~~ idiots\nx\n~~~",
        "a\n\n    idiots\n",
        "<!-- idiots -->",
        "a <!-- idiots --> b",
        "---\ntitle: idiots\n---\n",
        "https://idiots.example/idiots",
        "write to idiots@x.example now",
        "<https://x.example/idiots>",
        "<idiots@x.example>",
        "[text](idiots.html 'idiots')",
        "[text][idiots]\n\n[idiots]: idiots.html",
        "<script>\nidiots\n</script>",
        "<pre>\nidiots\n</pre>",
        "<a title='idiots'>x</a>",
        "<code>idiots</code>",
        "<div>\n<kbd>idiots</kbd> x\n</div>",
        "<!-- idiots\n\nidiots",
    ],
)
def test_code_addresses_comments_and_front_matter_are_no_prose(source: str) -> None:
    assert "idiots" not in prose(source)


@pytest.mark.parametrize(
    "source",
    [
        "first\n\n---\nidiots\n---\nlast",  # two rules, not front matter
        "<figure>\n\nidiots\n\n</figure>",
        "<code>open idiots\n\nidiots",
        "<https://x.example> idiots",
        "[https://x.example](u) idiots",
        "*id*iots",
        "id&#105;ots",
        "~~idiots~~",
        "<div><script>x</script>idiots</div>",
        "x[^1]\n\n[^1]: idiots",
        '<img alt="idiots">',
    ],
)
def test_nothing_that_readers_see_goes_unread(source: str) -> None:
    assert "idiots" in prose(source)


def test_code_is_masked_in_its_length_and_sentences_keep_their_stop() -> None:
    assert prose("Run `ls -l` or see https://x.example/a_(b).") == "Run ***** or see " + "*" * 23 + "."


def test_a_team_that_has_vale_reads_the_words_that_vale_reads() -> None:
    source = "Mail idiots@x.example or `run` *idiots* it."
    assert [each.text for each in project(source).blocks] == ["Mail **************** or *** idiots it."]
    (block,) = project(source, as_vale=True).blocks
    assert block.text == "Mail idiots@x.example or *** ****** it."


def test_text_is_joined_as_vale_joins_it() -> None:
    joined = {
        "a`b`c": "a *c",
        "a *b*, c": "a b, c",
        "(*a*) and —*b*": "(a) and —b",
        "x**y**z": "x yz",
        "one\n*two*\nthree": "one two\nthree",
        "![p](q) after": " after",
        "a<br>b": "a b",
        "- item *a*\n  more": "item a\nmore",
    }
    assert {source: project(source).blocks[-1].text for source in joined} == joined


def test_blocks_carry_the_scopes_of_vale() -> None:
    source = "# a\n\n## b\n\nc\n\n- d\n  - e\n\n1. f\n\n   g\n\n> h\n\n|i|\n|-|\n|j|\n\n![k](l)\n\n<li>m</li>\n\n<h2>n</h2>\n"
    assert [(each.text.strip(), each.scope) for each in project(source).blocks] == [
        ("a", "text.heading.h1"),
        ("b", "text.heading.h2"),
        ("c", "text.paragraph"),
        ("d", "text.list"),
        ("e", "text.list"),
        ("f", "text.list"),
        ("g", "text.paragraph"),  # as Vale has it: only the first block of an item is the item's
        ("h", "text.blockquote"),
        ("i", "text.table.header"),
        ("j", "text.table.cell"),
        ("k", "text.attr.alt"),
        ("m", "text.list"),
        ("n", "text.heading.h2"),
    ]


def test_the_source_and_all_that_is_told_can_be_read_as_one_block() -> None:
    source = "# t\n\nfirst 😀\n\n- item\n\nsecond `x`\n"
    found = project(source)
    assert found.raw.text == source
    assert found.raw.span(2, 3) == (2, 3)
    assert found.summary.text == "first 😀\n\nitem\n\nsecond *\n\n"
    at = found.summary.text.index("second")
    start, end = found.summary.span(at, at + 6)
    assert source[start:end] == "second"
    assert project("").summary.span(0, 0) == (0, 0)


def test_switches_in_the_text_hold_from_where_they_stand() -> None:
    source = (
        "a\n\n<!-- vale off -->\n\nb\n\n<!-- vale on -->\n\n"
        "c <!-- vale Plain.Words = NO --> d <!-- vale Plain.Words = YES --> e\n\n<!-- vale Plain = NO -->\n"
    )
    found = project(source)

    def off(word: str, rule: str) -> bool:
        return found.silenced(rule, source.index(f"{word}\n") if word in "ab" else source.index(f"{word} "))

    assert not off("a", "Plain.Words")
    assert off("b", "Plain.Words")
    assert off("b", "grammar.Any")
    assert not off("c", "Plain.Words")
    assert off("d", "Plain.Words")
    assert not off("d", "Plain.Other")
    assert not found.silenced("Plain.Words", source.index("e\n\n<!-- vale Plain ="))
    assert found.silenced("Plain.Other", len(source))


def test_open_questions_are_found_with_their_place() -> None:
    source = "# 😀\r\n\r\n<!-- Ask yourself: what went\r\n wrong? -->\r\n\r\nx <!-- ask yourself: And then? -->\r\n"
    first, second = questions(source)
    assert first.text == "what went wrong?"
    assert source[first.start : first.end].strip() == "<!-- Ask yourself: what went\r\n wrong? -->"
    assert source[second.start : second.end] == "<!-- ask yourself: And then? -->"


def test_a_question_in_code_or_another_comment_is_no_question() -> None:
    assert questions("```\n<!-- Ask yourself: a -->\n```\n\n`<!-- Ask yourself: b -->` <!-- c -->") == ()
    assert questions("nothing") == ()


def test_a_comment_that_never_ends_is_still_a_question() -> None:
    assert [each.text for each in questions("a\n\n<!-- Ask yourself: why\n\nb")] == ["why b"]


def test_nothing_is_read_of_an_empty_text() -> None:
    assert project("").blocks == ()
