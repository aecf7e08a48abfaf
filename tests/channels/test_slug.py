from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app.channels.slug import LONGEST, file_name, slug_of


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Don’t panic: R&D in Zürich", "dont-panic-r-d-in-zurich"),
        ("Straße, Łódź, ÆON", "strasse-lodz-aeon"),
        ("  C++20 / 3.11?! ", "c-20-3-11"),
        ("x" * 200, "x" * LONGEST),
    ],
)
def test_a_title_becomes_a_readable_address(title: str, slug: str) -> None:
    assert slug_of(title) == slug


def test_a_long_title_is_cut_between_words() -> None:
    slug = slug_of("How we found out that the garbage collector was innocent after all those weeks")
    assert slug == "how-we-found-out-that-the-garbage-collector-was-innocent"


def test_titles_without_latin_letters_still_differ() -> None:
    assert slug_of("日本語") != slug_of("中文")
    assert slug_of("日本語").startswith("post-")


@given(st.text())
def test_every_title_has_a_bounded_slug_of_plain_letters_that_is_its_own_slug(title: str) -> None:
    slug = slug_of(title)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert len(slug) <= LONGEST
    assert slug_of(slug) == slug


@given(st.text())
def test_every_picture_has_a_name_that_stays_in_its_folder(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9]+)?", file_name(name))


def test_a_picture_keeps_its_ending() -> None:
    assert file_name("../Flame graph (1).PNG") == "flame-graph-1.png"
    assert file_name("..\\x\\Ü.jpeg") == "u.jpeg"
