"""Reads the first words of PDF files by pypdf, in a process beside this one: a broken or hostile file costs seconds, not the app.

The process has a bound on memory where the system knows one; a file that takes too long ends it, and the next starts another.
"""

from __future__ import annotations

import logging
import os
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING

from advocate_app.outside.process import end_with_parent
from advocate_app.problems import Problem, Unreachable, Wrong
from advocate_app.topics.imports.files import Words

if TYPE_CHECKING:
    from pypdf import PdfReader as Pdf

MOST_PAGES = 20
ENOUGH = 4_000  # characters: then reading stops
FEWEST = 40  # letters; a page with fewer is a picture
SECONDS = 20.0  # for one file
MEMORY = 1_500_000_000  # bytes
LOOK_SECONDS = 0.05


class PdfReader:
    """Fulfils `topics.imports.files.Pdfs` for one thread; the process is started with the first file. Close it after use."""

    def __init__(self, *, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def read(self, path: Path, *, check: Callable[[], None] = lambda: None) -> Words:
        """Raises `Wrong` for a file that is locked, holds no text or is broken, and `Unreachable` where it takes too long."""
        done = False
        try:
            pipe = self._pipe or self._start()
            pipe.send(str(path))
            until = time.monotonic() + self._seconds
            while not pipe.poll(LOOK_SECONDS):
                check()
                if time.monotonic() > until:
                    raise _too_long(path)
            answer: object = pipe.recv()
            done = True
        except (EOFError, OSError) as e:  # it died: of memory, most likely
            raise _broken(path) from e
        finally:
            if not done:
                self.close()
        if isinstance(answer, Words):
            return answer
        raise answer if isinstance(answer, Problem) else RuntimeError(f"reading a PDF failed: {answer}")

    def close(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._process = self._pipe = None

    def _start(self) -> Connection:
        here, there = (spawn := get_context("spawn")).Pipe()
        self._process, self._pipe = spawn.Process(target=_serve, args=(there,), daemon=True), here
        self._process.start()
        there.close()
        # starting it is not the first file's time
        here.recv()
        return here


@contextmanager
def pdf_reader() -> Iterator[PdfReader]:
    reader = PdfReader()
    try:
        yield reader
    finally:
        reader.close()


# ── in the other process ─────────────────────────────────────────────────────────────────────────────────────────────


def _serve(pipe: Connection) -> None:
    """Reads until the pipe is closed."""
    with open(os.devnull, "wb") as nothing:
        os.dup2(nothing.fileno(), 1)
        os.dup2(nothing.fileno(), 2)
    logging.getLogger().addHandler(logging.NullHandler())
    threading.Thread(target=end_with_parent, daemon=True).start()
    _bound_memory()
    pipe.send("ready")
    while True:
        try:
            path = Path(pipe.recv())
            pipe.send(_answer(path))
        except (EOFError, OSError):
            return


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _answer(path: Path) -> Words | Problem | str:
    try:
        return words_of(path)
    except Problem as problem:
        return problem


def words_of(path: Path) -> Words:
    """Title, first words and date, without any bound on time. Raises `Wrong`."""
    from pypdf import PdfReader as Reader
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    try:
        with path.open("rb") as file:
            pdf = Reader(file)
            if pdf.is_encrypted and not pdf.decrypt(""):
                raise _locked(path)
            said = _first_words(pdf)
            title, at = _told(pdf)
    except (DependencyError, FileNotDecryptedError) as e:
        raise _locked(path) from e
    except Problem:
        raise
    except (PyPdfError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, AssertionError) as e:
        raise _broken(path) from e
    except (RecursionError, MemoryError, NotImplementedError, EOFError, OSError) as e:
        raise _broken(path) from e
    if sum(map(str.isalpha, said)) < FEWEST:
        raise Wrong(
            "pdf.no-text",
            "{file} holds no text: its pages are pictures.",
            "Have them read by a program for scans first, or leave it out.",
            file=path.name,
        )
    return Words(title, said, at)


def _first_words(pdf: Pdf) -> str:
    pages: list[str] = []
    for number, page in enumerate(pdf.pages):
        if number == MOST_PAGES or sum(map(len, pages)) >= ENOUGH:
            break
        pages.append(page.extract_text()[:ENOUGH])
    # a word that is cut at the end of a line becomes whole
    return re.sub(r"(?<=[a-z])-\n(?=[a-z])", "", "\n".join(pages))[:ENOUGH]


def _told(pdf: Pdf) -> tuple[str, datetime | None]:
    """What the file says of itself; of most titles that programs set themselves nothing is kept."""
    facts = pdf.metadata
    if facts is None:
        return "", None
    title = " ".join((facts.title or "").split())
    if re.search(
        r"^(?:untitled|microsoft word|document\d*$|slide \d)|\.(?:docx?|dvi|tex|pdf|indd|pptx?)$", title, re.I
    ):
        title = ""
    try:
        at = facts.creation_date
    except ValueError:
        at = None
    return title[:300], at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC) if at else None


def _locked(path: Path) -> Wrong:
    return Wrong(
        "pdf.locked", "{file} is locked with a password.", "Save it without one, or leave it out.", file=path.name
    )


def _broken(path: Path) -> Wrong:
    return Wrong(
        "pdf.broken",
        "{file} can't be read as a PDF: it is broken.",
        "Print it to a new PDF, or leave it out.",
        file=path.name,
    )


def _too_long(path: Path) -> Unreachable:
    return Unreachable(
        "pdf.too-long",
        "Reading {file} took too long and was given up.",
        "Print its first pages to a new PDF, or leave it out.",
        file=path.name,
    )
