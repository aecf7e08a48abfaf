from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from advocate_app.drafts.draft import Draft
from advocate_app.drafts.markdown_file import from_file, to_file
from advocate_app.problems import Wrong
from advocate_app.vocabulary import DraftId, Picture

NOW = datetime(2026, 11, 23, tzinfo=UTC)
HUGO = """+++
title = "Pinned: a story"
tags = ["virtual threads", "jfr"]
[params]
genre = "x"
+++

Text.
"""
JEKYLL = """---
layout: post
title:  "Pinned: a story"
date:   2026-11-23 09:00:00 +0200
tags: jvm jfr
---
Text.
"""
PELICAN = """Title: Pinned: a story
Date: 2026-11-23 09:00
Tags: virtual threads, jfr
Summary: long
    and longer

Text.
"""
STORY = "# Pinned: a story\n\nText.\n"


def draft(text: str, *, genre: str = "", tags: tuple[str, ...] = ()) -> Draft:
    return Draft(DraftId(uuid4()), genre, text, NOW, NOW, tags=tags)


@pytest.mark.parametrize(
    ("file", "tags"),
    [
        (HUGO, ("virtual threads", "jfr")),
        (JEKYLL, ("jvm", "jfr")),
        (PELICAN, ("virtual threads", "jfr")),
        (JEKYLL.replace("tags: jvm jfr", "tags:\n  - jvm\n  - jfr\n  - jvm"), ("jvm", "jfr")),
        ("---\ntitle: 'Pinned: a story'\n---\n# Pinned: a story\n\nText.\n", ()),
        ("---\nTITLE: >\n  Pinned: a\n  story\nTags: [a, b]\n...\n\nText.\n", ("a", "b")),
        ("Title: Pinned: a story\nTags: virtual threads\n\nText.\n", ("virtual threads",)),
        (STORY, ()),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_files_of_blogs_are_understood(file: str, tags: tuple[str, ...], encoding: str, newline: str) -> None:
    assert from_file("a.md", file.replace("\n", newline).encode(encoding)) == (STORY, tags, "")


@pytest.mark.parametrize(
    "text",
    [
        "---\nOne line between two rules.\n---\n\nMore.\n",
        "---\n\nA rule first, and no end.\n",
        "Note: this is a sentence.\n\nMore.\n",
        "",
    ],
)
def test_what_only_looks_like_a_head_is_text(text: str) -> None:
    assert from_file("a.md", text.encode()) == (text, (), "")


def test_values_are_read_as_text() -> None:
    read = from_file("a.md", b"---\ntitle: 2026\ntags: [1.10, no, !!python/name:os.system x]\n---\nText.")
    assert (read.text, read.tags) == ("# 2026\n\nText.", ("1.10", "no", "x"))


ALIASES = "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\n---\nText."


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"x" * 1_000_001, "a.md is larger than 1 MB."),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a.md is not a text file in UTF-8."),
        ("Käes".encode("latin-1"), "a.md is not a text file in UTF-8."),
        (b"text\x00text", "a.md is not a text file in UTF-8."),
        (b"\xff\xfea", "a.md is not a text file in UTF-8."),
        (ALIASES.encode(), "The head of a.md can't be read: it has an alias (*), which is not supported."),
        (b"---\na: " + b"[" * 9_000 + b"\n---\n", "The head of a.md can't be read: it is nested too deep."),
        (b"---\na: " + b"x" * 20_000 + b"\n---\n", "The head of a.md can't be read: it is longer than 16 KB."),
        (b"---\ntitle: a: b\n---\n", "The head of a.md can't be read: line 2 is no YAML."),
        (b"---\n? [a]\n: b\n---\n", "The head of a.md can't be read: line 2 is no YAML."),
        (b"+++\ntitle = \n+++\n", "The head of a.md can't be read: it is no TOML."),
        (b"+++\na = " + b"[" * 9_000 + b"\n+++\n", "The head of a.md can't be read: it is no TOML."),
    ],
)
def test_what_cannot_be_read_is_refused_with_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(Wrong) as wrong:
        from_file("a.md", data)
    assert wrong.value.what == says


def test_a_draft_goes_out_with_its_title_in_the_head_and_its_pictures_beside_it() -> None:
    text = "# Yes: “no”\n\n![A graph](flame.png) and ![Another](../img/flame.png)\n"
    pictures = (Picture("flame.png", b"1"), Picture("../img/flame.png", b"2"))
    files = to_file(draft(text, genre="how-to", tags=("a: b", "#c")), pictures)
    name, *beside = files
    assert name == "yes-no.md"
    assert {n: files[n] for n in beside} == {"flame.png": b"1", "_flame.png": b"2"}
    _, head, body = files[name].decode().split("---\n", 2)
    assert yaml.safe_load(head) == {"title": "Yes: “no”", "genre": "how-to", "tags": ["a: b", "#c"]}
    assert body == "\n![A graph](flame.png) and ![Another](_flame.png)\n"


markdown = st.text(st.sampled_from("#-+ ab:\n\t'\"é`<!>{}[]*&%@|,.😀\u00a0"), max_size=60)
tags = st.lists(st.text("ab:#-'\"é", min_size=1, max_size=8), max_size=3, unique=True).map(tuple)


@settings(max_examples=300, deadline=None)
@given(st.tuples(st.sampled_from(["", "# ", "---\n", "+++\n", "Title: a\nDate: b\n\n"]), markdown).map("".join), tags)
@example("# A\n\n# A\n\nb", ())
@example("# A\n\n\n\nb", ())
def test_what_was_exported_is_imported_as_it_was(text: str, tags: tuple[str, ...]) -> None:
    files = to_file(draft(text, genre="answer", tags=tags), ())
    read = from_file("a.md", next(iter(files.values())))
    assert read.text.strip("\n") == text.strip("\n")
    assert (read.tags, read.genre) == (tags, "answer")
    bare = to_file(draft(text), ())
    assert from_file("a.md", next(iter(bare.values()))).text.strip("\n") == text.strip("\n")
