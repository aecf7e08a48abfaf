"""Texts that somebody made to take long: what a file of 200 kB costs is bounded, whatever is in it."""

from __future__ import annotations

import time

import pytest

from advocate_app.topics.imports.texts import HTML, MARKDOWN, decoded, title_and_text
from advocate_app.topics.plain import plain

PIECES = [
    "<",
    "<a ",
    "<!--",
    "<a b='",
    "<a b='>",
    "</",
    "<?",
    "<script>",
    "[a](",
    "![",
    "[](",
    "# ",
    "\n\n",
    "```\n",
    "> ",
    "a\n=",
    "**",
]


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("suffix", [HTML[0], MARKDOWN[0]])
def test_no_markup_takes_long(piece: str, suffix: str) -> None:
    began = time.process_time()
    for text in (piece * (200_000 // len(piece)), "---\n" + piece * (200_000 // len(piece))):
        title_and_text(text, suffix, "name")
    assert time.process_time() - began < 3


def test_comments_and_open_angles_are_no_words_and_what_follows_stays() -> None:
    assert plain("One <!-- two > --> three", most=100) == "One three"
    assert plain("if a < b then <b>c</b>", most=100) == "if a b then c"
    assert plain("One <!-- and no end", most=100) == "One"
    assert plain('<a href="/x" title="y">link</a> &lt;kept&gt;', most=100) == "link <kept>"


@pytest.mark.parametrize(
    ("text", "title", "said"),
    [
        ("# A *bold* [title](http://x.test) #\n\nText.", "A bold title", "Text."),
        ("Text first.\n\n## Then a heading\n\nMore.", "Then a heading", "Text first. Then a heading More."),
        ('+++\ntitle = "Of Hugo"\ndate = 2025-01-02\n+++\nText.', "Of Hugo", "Text."),
        ("![A plot](plot.png) snake_case stays", "name", "A plot snake_case stays"),
        ("No heading at all", "name", "No heading at all"),
    ],
)
def test_markdown_is_read_as_prose(text: str, title: str, said: str) -> None:
    found = title_and_text(text, ".md", "name")
    assert (found[0], " ".join(found[1].split())) == (title, said)


def test_html_without_a_heading_is_called_by_its_title() -> None:
    assert title_and_text("<title>How pools wait</title><p>Words.</p>", ".html", "name")[:2] == (
        "How pools wait",
        "Words.",
    )
    page = '<h1>Pools</h1><time datetime="2025-05-06T10:00">May</time><p>Words.</p>'
    title, text, at = title_and_text(page, ".html", "name")
    assert (title, at.year if at else 0) == ("Pools", 2025)
    assert text.endswith("Words.")


def test_a_text_that_is_cut_within_a_letter_is_still_utf_8() -> None:
    assert decoded("Käse".encode()[:2]) == "K"
