"""A folder as people have it: kinds that are read, broken files that are named, links that lead nowhere, bounds that hold."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from advocate_app.people.evidence import Evidence, Sort
from advocate_app.problems import NotThere, Problem, Wrong
from advocate_app.topics.imports.files import DEPTH, Check, Words, read_file, read_folder
from advocate_app.topics.imports.found import MOST_ROWS, Found
from tests.topics.conftest import ME, NOW
from tests.topics.imports.made import paragraph, word

POOLS = """---
title: How pools wait
date: 2025-05-06
tags: [jvm, threads]
---

One *request* in [fifty](http://x.test)."""
LOCKS = """<html><head><title>Site | Locks</title></head>
<body><h1>About locks</h1><p>They wait &amp; see.</p><script>no()</script>"""

OLD = "---\ndate: 0001-01-01\n---\n# Text"


@dataclass
class Pdfs:
    """Says of every PDF the same."""

    words: Words = field(default_factory=lambda: Words("On pools", "How threads wait.", None))
    asked: list[Path] = field(default_factory=list)

    def read(self, path: Path, *, check: Check) -> Words:
        self.asked.append(path)
        return self.words


def folder_of(tmp_path: Path, files: dict[str, bytes | str]) -> Path:
    for name, data in files.items():
        path = tmp_path / "texts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
    return tmp_path / "texts"


def found_in(folder: Path) -> Found:
    return read_folder(folder, ME, NOW, Pdfs())


def by_title(found: Found) -> dict[str, Evidence]:
    return {row.text.partition("\n")[0]: row for row in found.rows}


def test_each_kind_of_file_is_a_row_with_its_title_and_first_words(tmp_path: Path) -> None:
    found = found_in(
        folder_of(
            tmp_path,
            {
                "pools.md": POOLS,
                "sub/page.html": LOCKS,
                "notes.txt": "Garbage collection\nPauses of a second.",
                "talk.docx": word(paragraph("Reading JFR", "Title"), paragraph("Events tell.")),
                "paper.pdf": b"%PDF",
                "mine.bib": "@misc{a, title={Sizing pools}, year=2020}",
                "code.py": "print('no')",
                "LICENSE.md": "Anybody's words",
            },
        )
    )
    rows = by_title(found)
    assert set(rows) == {
        "How pools wait",
        "About locks",
        "Garbage collection",
        "Reading JFR",
        "On pools",
        "Sizing pools",
    }
    assert rows["How pools wait"].text == "How pools wait\njvm, threads One request in fifty."
    assert rows["How pools wait"].at == datetime(2025, 5, 6, 12, tzinfo=UTC)
    assert rows["About locks"].text == "About locks\nThey wait & see."
    assert {r.source for r in found.rows} == {"texts"}
    assert {r.sort for t, r in rows.items() if t != "Sizing pools"} == {Sort.DOCUMENT}
    assert (rows["Sizing pools"].sort, rows["Sizing pools"].weight) == (Sort.PAPER, 0.5)
    assert rows["Reading JFR"].url == (tmp_path / "texts" / "talk.docx").as_uri()


def test_a_setext_heading_code_and_html_in_markdown(tmp_path: Path) -> None:
    body = "Why threads pin\n===============\n\n> Quoted `code` here\n\n```java\nclass X {}\n```\n- <b>one</b> item\n"
    (row,) = found_in(folder_of(tmp_path, {"a.markdown": body})).rows
    assert row.text == "Why threads pin\nQuoted code here one item"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
def test_every_usual_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    (row,) = found_in(folder_of(tmp_path, {"a.txt": "Käse übt".encode(encoding)})).rows
    assert row.text == "Käse übt"


def test_what_is_broken_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    found = found_in(
        folder_of(
            tmp_path, {"good.md": "# Good", "bad.docx": b"no zip", "bad.md": b"\0\1\2\0", "b.bib": "@misc{a, title={"}
        )
    )
    assert set(by_title(found)) == {"Good"}
    assert sorted(p.what for p in found.problems) == [
        "The entry at line 1 of b.bib can't be read.",
        "bad.docx can't be read: it is broken, or no text.",
        "bad.md can't be read: it is broken, or no text.",
    ]


def test_links_lead_nowhere_and_hidden_folders_are_not_looked_into(tmp_path: Path) -> None:
    secret = folder_of(tmp_path / "elsewhere", {"secret.md": "# Secret"})
    folder = folder_of(tmp_path, {"here.md": "# Here", ".git/hidden.md": "# Hidden", "node_modules/x.md": "# Theirs"})
    (folder / "out").symlink_to(secret, target_is_directory=True)
    (folder / "out.md").symlink_to(secret / "secret.md")
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    assert set(by_title(found_in(folder))) == {"Here"}


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, {"here.md": "# Here"})
    if hasattr(os, "mkfifo"):  # Windows has none
        os.mkfifo(folder / "pipe.md")
    assert set(by_title(found_in(folder))) == {"Here"}


def test_depth_number_and_size_are_bounded(tmp_path: Path) -> None:
    deep = "/".join("d" * (DEPTH + 1))
    files: dict[str, bytes | str] = {f"{i}.md": f"# Text {chr(97 + i % 26)}{i}" for i in range(MOST_ROWS + 20)}
    folder = folder_of(tmp_path, {**files, f"{deep}/deep.md": "# Deep", "huge.md": b"# Huge\n" + b"word " * 10_000_000})
    (folder / "huge.docx").open("wb").truncate(30_000_000)
    for old in range(MOST_ROWS, MOST_ROWS + 20):
        os.utime(folder / f"{old}.md", (1_000_000_000, 1_000_000_000))
    found = found_in(folder)
    titles = by_title(found)
    assert "Deep" not in titles
    assert "Huge" in titles
    assert f"Text {chr(97 + 300 % 26)}300" not in titles  # the oldest were left out
    assert [p.what for p in found.problems] == ["huge.docx is larger than 20 MB and was left out."]


def test_a_single_file_is_its_own_source_and_its_dates_are_sane(tmp_path: Path) -> None:
    folder = folder_of(
        tmp_path,
        {
            "cv.pdf": b"%PDF",
            "old.md": OLD,
            "new.md": OLD.replace("0001", "2999"),
        },
    )
    pdfs = Pdfs(Words("", "\n\nMari Tamm, platform engineer\nKotlin", None))
    (row,) = read_file(folder / "cv.pdf", ME, NOW, pdfs).rows
    assert (row.source, row.text.partition("\n")[0]) == ("cv.pdf", "Mari Tamm, platform engineer")
    assert [read_file(folder / n, ME, NOW, pdfs).rows[0].at.year for n in ("old.md", "new.md")] == [1970, NOW.year]


@pytest.mark.parametrize(
    ("name", "id"),
    [("none", "import.no-folder"), ("empty", "import.nothing-in-folder"), ("file.md", "import.no-folder")],
)
def test_a_folder_with_nothing_in_it_is_said(tmp_path: Path, name: str, id: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file.md").write_text("# x")
    with pytest.raises(NotThere) as caught:
        found_in(tmp_path / name)
    assert caught.value.id == id


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.exe").write_bytes(b"MZ")
    with pytest.raises(Wrong) as caught:
        read_file(tmp_path / "a.exe", ME, NOW, Pdfs())
    assert caught.value.id == "import.kind"
    with pytest.raises(NotThere):
        read_file(tmp_path / "none.md", ME, NOW, Pdfs())


def test_whoever_waits_can_give_up(tmp_path: Path) -> None:
    class Enough(Problem):
        pass

    def check() -> None:
        raise Enough("enough", "")

    with pytest.raises(Enough):
        read_folder(folder_of(tmp_path, {"a.md": "# A"}), ME, NOW, Pdfs(), check=check)
