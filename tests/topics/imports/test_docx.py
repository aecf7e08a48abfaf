"""Word documents, good and hostile: bounded in what they unpack to, and never trusted to declare anything."""

from __future__ import annotations

import tracemalloc
from datetime import UTC, datetime

import pytest

from advocate_app.topics.imports.docx import ENOUGH, read_docx
from tests.topics.imports.made import W, paragraph, word, zipped


def test_title_words_and_day_are_read() -> None:
    body = word(paragraph("How pools wait", "Heading1"), paragraph("One request in fifty"), paragraph("took long."))
    title, text, at = read_docx(body)
    assert (title, text) == ("How pools wait", "One request in fifty\ntook long.")
    assert at == datetime(2025, 3, 4, 10, tzinfo=UTC)


def test_the_title_that_the_file_names_goes_first_and_entities_are_letters() -> None:
    title, text, _ = read_docx(word(paragraph("Tr&#228;ume &amp; R&#228;ume"), title="M&#228;rz"))
    assert (title, text) == ("März", "Träume & Räume")


def test_runs_and_tabs_of_a_paragraph_are_one_line() -> None:
    body = word("<w:p><w:r><w:t>Thread</w:t><w:tab/><w:t>pools</w:t></w:r></w:p>")
    assert read_docx(body)[1] == "Thread pools"


def test_reading_stops_when_there_is_enough() -> None:
    text = read_docx(word(*[paragraph("word " * 100)] * 5000))[1]
    assert ENOUGH < len(text) < 2 * ENOUGH


def test_a_zip_bomb_costs_no_memory() -> None:
    bomb = zipped({"word/document.xml": f'<w:document xmlns:w="{W}"><w:body><w:p>'.encode() + b" " * 300_000_000})
    assert len(bomb) < 400_000
    tracemalloc.start()
    assert read_docx(bomb)[1] == ""
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5_000_000


def test_one_word_without_end_is_cut() -> None:
    assert len(read_docx(word(paragraph("x" * 5_000_000)))[1]) < 200_000


def test_entities_that_grow_are_refused() -> None:
    prolog = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    with pytest.raises(ValueError, match="document type"):
        read_docx(word(paragraph("&b;"), prolog=prolog))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"PK\x03\x04 and then nothing",
        b"\xd0\xcf\x11\xe0 an old .doc",
        zipped({"other.xml": b"<x/>"}),
        zipped({"word/document.xml": b"<w:document"}),
        zipped({f"{i}": b"" for i in range(6000)}),
        word(paragraph("x"))[:-40],
    ],
)
def test_what_is_no_word_document_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"no Word document|too many parts"):
        read_docx(body)


def test_a_day_that_is_none_is_left_out() -> None:
    assert read_docx(word(paragraph("Text here"), changed="yesterday"))[2] is None
