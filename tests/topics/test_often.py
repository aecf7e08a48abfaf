"""Words that come often in a person's commits."""

from __future__ import annotations

from advocate_app.topics.often import often


def test_pairs_go_before_the_words_in_them() -> None:
    texts = ["Close the connection pool", "Size the connection pool", "Log the connection pool"]
    assert often(texts) == ("connection pool",)


def test_what_every_commit_does_is_left_out() -> None:
    assert often(["Fix the tests", "Fix a test", "Add tests for errors", "Remove unused code"] * 3) == ()


def test_a_first_word_counts_only_as_a_scope() -> None:
    assert often(["pool: go on", "pool: begin anew", "pool: end well"]) == ("pool",)
    assert often(["Size it well", "Size it better", "Size it best"]) == ()


def test_a_word_is_written_as_it_mostly_is_and_needs_three_texts() -> None:
    assert often(["read JFR events", "read JFR files", "read jfr files"]) == ("JFR",)
    assert often(["read JFR", "write Kotlin"]) == ()


def test_singular_and_plural_are_one() -> None:
    assert len(often(["pin a thread"] * 3 + ["pin two threads"] * 4)) == 1
