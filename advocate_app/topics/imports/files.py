"""A folder, or a single file, as evidence: Markdown, HTML, plain text, Word, PDF, BibTeX. Reads; never writes, never follows a link out.

What can't be read is named in a sentence and hinders nothing else.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from advocate_app.people.evidence import Sort
from advocate_app.problems import NotThere, Problem, Unreachable, Wrong
from advocate_app.topics.imports.bibtex import read_bibtex
from advocate_app.topics.imports.docx import read_docx
from advocate_app.topics.imports.found import LONGEST_TITLE, MOST_ROWS, Found, Writing, evidence_of
from advocate_app.topics.imports.texts import HTML, MARKDOWN, PLAIN, decoded, title_and_text
from advocate_app.topics.plain import one_line
from advocate_app.vocabulary import PersonId

DEPTH = 6  # folders below the chosen one
MOST_LOOKED_AT = 20_000  # files and folders
MOST_PROBLEMS = 20
TEXT_BYTES = 200_000  # of a text file; what comes later is no first word
LARGEST = {".docx": 20_000_000, ".pdf": 50_000_000, ".bib": 10_000_000}
TEXTS = MARKDOWN + HTML + PLAIN
KNOWN = (*TEXTS, *LARGEST)
_SKIPPED = frozenset(("node_modules", "__pycache__", "venv", "target", "build", "dist", "vendor", "site-packages"))
_NOBODYS = frozenset(("license", "licence", "copying", "notice", "changelog", "code_of_conduct", "authors", "robots"))
Check = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Words:
    """What a PDF says: its title ('' where it names none), its first words, when it was made (UTC)."""

    title: str
    text: str
    at: datetime | None


class Pdfs(Protocol):
    """Reads a PDF; raises a `Problem` for one that is locked, scanned, broken, or takes too long."""

    def read(self, path: Path, *, check: Check) -> Words: ...


def _nothing() -> None:
    pass


def read_folder(
    folder: Path,
    person_id: PersonId,
    now: datetime,
    pdfs: Pdfs,
    *,
    check: Check = _nothing,
    progress: Callable[[int, int, str], None] = lambda done, of, name: None,
) -> Found:
    """The newest 300 files below `folder` that it can read. Raises `NotThere` for what is no folder."""
    folder = folder.expanduser().absolute()
    if not folder.is_dir():
        raise NotThere("import.no-folder", "There is no folder {path}.", "Choose another one.", path=folder)
    paths = sorted(_below(folder, check), key=lambda found: (-found[1], str(found[0])))[:MOST_ROWS]
    writings: list[Writing] = []
    problems: list[Problem] = []
    for done, (path, _) in enumerate(paths):
        check()
        progress(done, len(paths), path.name)
        try:
            found, trouble = _read(path, str(path.relative_to(folder)), now, pdfs, check)
        except Problem as problem:
            found, trouble = (), (problem,)
        writings += found
        problems += trouble
    progress(len(paths), len(paths), "")
    if not paths:
        raise NotThere(
            "import.nothing-in-folder",
            "There is no text that can be read in {path}.",
            "It may hold Markdown, HTML, text, Word, PDF and BibTeX files.",
            path=folder,
        )
    return Found(folder.name, evidence_of(writings, person_id, folder.name, now), tuple(problems[:MOST_PROBLEMS]))


def read_file(path: Path, person_id: PersonId, now: datetime, pdfs: Pdfs, *, check: Check = _nothing) -> Found:
    """A single file; of BibTeX all entries. Raises a `Problem` where nothing can be made of it."""
    path = path.expanduser().absolute()
    if not path.is_file():
        raise NotThere("import.no-file", "There is no file {path}.", "Choose another one.", path=path)
    if path.suffix.lower() not in KNOWN:
        raise Wrong(
            "import.kind",
            "{file} is of a kind that can't be read.",
            "Choose a Markdown, HTML, text, Word, PDF or BibTeX file.",
            file=path.name,
        )
    writings, problems = _read(path, path.name, now, pdfs, check)
    return Found(path.name, evidence_of(writings, person_id, path.name, now), problems)


def _below(folder: Path, check: Check) -> Iterator[tuple[Path, float]]:
    """Files of a known kind with the time of their last change; what is hidden or a link is left out."""
    waiting, looked = [(folder, 0)], 0
    while waiting:
        here, depth = waiting.pop()
        check()
        try:
            with os.scandir(here) as entries:
                for entry in entries:
                    looked += 1
                    if looked > MOST_LOOKED_AT:
                        return
                    if entry.name.startswith(".") or entry.is_symlink():
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        if depth < DEPTH and entry.name not in _SKIPPED:
                            waiting.append((Path(entry.path), depth + 1))
                    elif _is_text(entry):
                        yield Path(entry.path), entry.stat(follow_symlinks=False).st_mtime
        except OSError:
            continue  # not ours to read


def _is_text(entry: os.DirEntry[str]) -> bool:
    stem, suffix = os.path.splitext(entry.name.lower())
    return suffix in KNOWN and stem not in _NOBODYS and entry.is_file(follow_symlinks=False)


def _read(
    path: Path, key: str, now: datetime, pdfs: Pdfs, check: Check
) -> tuple[tuple[Writing, ...], tuple[Problem, ...]]:
    suffix, name = path.suffix.lower(), path.stem.replace("_", " ").replace("-", " ").strip()
    body, changed = _bytes(path, suffix)
    if suffix == ".pdf":
        words = pdfs.read(path, check=check)
        return (
            _document(path, key, words.title or _first_line(words.text) or name, words.text, words.at or changed),
        ), ()
    try:
        if suffix == ".docx":
            title, text, at = read_docx(body)
        elif suffix == ".bib":
            return read_bibtex(decoded(body), path.name, now, check)
        else:
            title, text, at = title_and_text(decoded(body), suffix, name)
    except ValueError as e:
        raise _broken(path) from e
    return (_document(path, key, title or _first_line(text) or name, text, at or changed),), ()


def _document(path: Path, key: str, title: str, text: str, at: datetime) -> Writing:
    title = one_line(title, most=LONGEST_TITLE, html=False)
    return Writing(Sort.DOCUMENT, f"{path.parent}\n{key}", title, text, at, path.as_uri())


def _bytes(path: Path, suffix: str) -> tuple[bytes, datetime]:
    """The part of the file that is looked at (nothing of a PDF: its reader opens it itself), and when it was changed."""
    most = LARGEST.get(suffix, 0)
    try:
        with path.open("rb") as file:
            stat = os.fstat(file.fileno())
            if most and stat.st_size > most:
                raise _too_large(path, most)
            body = b"" if suffix == ".pdf" else file.read(most or TEXT_BYTES)
    except OSError as e:
        raise Unreachable(
            "import.unreadable",
            "{file} can't be read ({why}).",
            "Check that the file is yours to read.",
            file=path.name,
            why=e.strerror or e,
        ) from e
    return body, datetime.fromtimestamp(max(0.0, stat.st_mtime), UTC)


def _first_line(text: str) -> str:
    return next((line for line in text.splitlines() if sum(map(str.isalpha, line)) > 2), "")


def _broken(path: Path) -> Wrong:
    return Wrong(
        "import.broken",
        "{file} can't be read: it is broken, or no text.",
        "Save it anew, or leave it out.",
        file=path.name,
    )


def _too_large(path: Path, most: int) -> Wrong:
    return Wrong(
        "import.too-large",
        "{file} is larger than {size} MB and was left out.",
        "Choose a shorter one.",
        file=path.name,
        size=most // 1_000_000,
    )
