"""Bibliographies as people keep them: braces, quotes, strings, accents; a broken entry hinders no other."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app.topics.imports.bibtex import MOST_PROBLEMS, read_bibtex
from advocate_app.topics.imports.found import Writing
from advocate_app.topics.imports.latex import letters

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)


def only(text: str) -> Writing:
    (found,), problems = read_bibtex(text, "papers.bib", NOW)
    assert problems == ()
    return found


def test_an_entry_gives_title_keywords_abstract_year_and_address() -> None:
    found = only("""
        @Article{tamm2024,
          author   = {Tamm, Mari},
          title    = {On the {Size} of
                      Thread Pools},
          abstract = "How many threads a pool needs.",
          keywords = {threads, pools},
          year     = 2024, month = mar,
          doi      = {10.1000/xyz123},
        }""")
    assert found.title == "On the Size of Thread Pools"
    assert found.text == "threads, pools\nHow many threads a pool needs."
    assert found.at == datetime(2024, 3, 1, tzinfo=UTC)
    assert found.url == "https://doi.org/10.1000/xyz123"


def test_strings_are_put_in_and_joined() -> None:
    text = '@string{pool = "Thread pools"} @string(more = {, again})\n@misc{a, title = pool # " and locks" # MORE # 2}'
    assert only(text).title == "Thread pools and locks, again2"


def test_parentheses_quotes_in_braces_and_braces_in_quotes() -> None:
    found = only('@book(key, title = "A {"}quoted{"} word", abstract = {Say "so" (or not)})')
    assert (found.title, found.text) == ('A "quoted" word', 'Say "so" (or not)')


def test_what_is_no_entry_says_nothing() -> None:
    assert read_bibtex('% a comment\n@comment{@article{x, title={No}}}\n@preamble{"x"}\n', "a.bib", NOW) == ((), ())
    assert read_bibtex("@misc{untitled, year=2020}", "a.bib", NOW) == ((), ())


def test_a_broken_entry_is_named_by_file_and_line_and_the_rest_is_read() -> None:
    text = (
        '@misc{a, title={First}}\n\n@misc{b, title={Never ends\n\n@misc{c, title="Third"}\n@misc{d title={No comma}}\n'
    )
    found, problems = read_bibtex(text, "papers.bib", NOW)
    assert [w.title for w in found] == ["First", "Third"]
    assert [p.what for p in problems] == [
        "The entry at line 3 of papers.bib can't be read.",
        "The entry at line 6 of papers.bib can't be read.",
    ]


def test_a_file_that_is_all_broken_is_quickly_over() -> None:
    began = time.process_time()
    found, problems = read_bibtex("@misc{a, title={" * 200_000 + "\n@misc{x, title={" * 20_000, "a.bib", NOW)
    assert (found, len(problems)) == ((), MOST_PROBLEMS)
    assert time.process_time() - began < 5


def test_an_entry_without_a_year_counts_as_of_today() -> None:
    assert only("@misc{a, title={Pools}}").at == NOW
    assert only("@misc{a, title={Pools}, date={2019-05-06}}").at.year == 2019


@pytest.mark.parametrize(
    ("latex", "said"),
    [
        (r"G{\"o}del, Erd\H{o}s, \O{}rsted", "Gödel, Erdős, Ørsted"),
        (r"\'Etude d{\'e}j{\`a} vu, na{\"\i}ve", "Étude déjà vu, naïve"),
        (r"Stra{\ss}e, \v{S}koda, \c{c}a, \~n, \r{a}", "Straße, Škoda, ça, ñ, å"),
        (r"R\&D: 100\% of \$5 --- ``so'' 1--2", "R&D: 100% of $5 — “so” 1–2"),
        (r"\emph{Fast} \textbf{Locks} in \LaTeX{} $O(n)$", "Fast Locks in LaTeX O(n)"),
        (r"a~b \{set\}", "a b {set}"),
    ],
)
def test_latex_letters_are_letters(latex: str, said: str) -> None:
    assert letters(latex) == said


@given(st.text(alphabet='@misc{}(),="#\\ab1 \n%', max_size=200))
def test_no_text_is_a_mistake_of_ours(text: str) -> None:
    found, problems = read_bibtex(text, "a.bib", NOW)
    assert all(each.title for each in found)
    assert len(problems) <= MOST_PROBLEMS
