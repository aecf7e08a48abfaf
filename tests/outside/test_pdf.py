"""PDFs as people have them, and as nobody should: bounded in pages, time and memory, each trouble one sentence."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest
from pypdf import PdfWriter

from advocate_app.outside.pdf import ENOUGH, PdfReader, words_of
from advocate_app.problems import Problem
from tests.topics.imports.made import assembled, pdf

LINES = ["How connection pools wait for their threads,", "measured on one service for a month in spring."]


MANY = pdf([[f"{n}"] * 60 for n in range(600)])


@pytest.fixture(scope="module")
def reader() -> Iterator[PdfReader]:
    reader = PdfReader()
    yield reader
    reader.close()


def saved(tmp_path: Path, body: bytes) -> Path:
    path = tmp_path / "paper.pdf"
    path.write_bytes(body)
    return path


def trouble(reader: PdfReader, path: Path) -> Problem:
    with pytest.raises(Problem) as caught:
        reader.read(path)
    assert "paper.pdf" in caught.value.what
    return caught.value


def test_title_first_words_and_day_are_read(reader: PdfReader, tmp_path: Path) -> None:
    words = reader.read(saved(tmp_path, pdf([LINES], title="Pools that wait")))
    assert words.title == "Pools that wait"
    assert words.text.split() == " ".join(LINES).split()
    assert words.at == datetime(2025, 3, 4, 10, tzinfo=UTC)


def test_a_title_that_a_program_set_is_none_and_cut_words_become_whole(reader: PdfReader, tmp_path: Path) -> None:
    page = ["We measured connec-", "tion pools over many months of one year."]
    words = reader.read(saved(tmp_path, pdf([page], title="Microsoft Word - x.docx")))
    assert words.title == ""
    assert "connection pools" in words.text


def test_only_the_first_words_of_a_long_one_are_read(reader: PdfReader, tmp_path: Path) -> None:
    words = reader.read(
        saved(tmp_path, pdf([[f"Page {n} says a few more words of the same."] * 30 for n in range(300)]))
    )
    assert len(words.text) <= ENOUGH
    assert "Page 19" not in words.text


def test_a_locked_one_a_scan_and_a_broken_one_are_said(reader: PdfReader, tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=io.BytesIO(pdf([LINES])))
    writer.encrypt("secret", algorithm="RC4-128")
    held = io.BytesIO()
    writer.write(held)
    assert trouble(reader, saved(tmp_path, held.getvalue())).id == "pdf.locked"
    assert trouble(reader, saved(tmp_path, pdf([[]]))).id == "pdf.no-text"
    for body in (b"", b"%PDF-1.4 and no more", b"<html>no</html>", pdf([LINES])[:200]):
        assert trouble(reader, saved(tmp_path, body)).id == "pdf.broken"


def test_pages_that_hold_themselves_end(reader: PdfReader, tmp_path: Path) -> None:
    loop = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 1 /Kids [2 0 R] >>"]
    assert trouble(reader, saved(tmp_path, assembled(loop))).id in ("pdf.broken", "pdf.no-text")


def test_a_stream_that_unpacks_without_end_costs_one_file(reader: PdfReader, tmp_path: Path) -> None:
    packed = zlib.compress(b"(word) Tj " * 60_000_000, 9)
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 3 0 R >>"
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 1 /Kids [4 0 R] >>", stream, page]
    assert trouble(reader, saved(tmp_path, assembled(objects))).id in ("pdf.broken", "pdf.too-long", "pdf.no-text")
    assert reader.read(saved(tmp_path, pdf([LINES]))).text  # and the next one is read


def test_one_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    reader = PdfReader(seconds=-1.0)
    assert trouble(reader, saved(tmp_path, MANY)).id == "pdf.too-long"
    assert reader._process is None  # the next file gets a new one


def test_whoever_waits_can_give_up(tmp_path: Path) -> None:
    class Enough(Exception):
        pass

    def check() -> None:
        raise Enough

    reader = PdfReader()
    with pytest.raises(Enough):
        reader.read(saved(tmp_path, MANY), check=check)
    assert reader._process is None


def test_the_same_is_read_without_a_process(tmp_path: Path) -> None:
    assert words_of(saved(tmp_path, pdf([LINES]))).text.startswith("How connection pools")


HOLDS = """
import sys
from pathlib import Path
from advocate_app.outside.pdf import PdfReader
if __name__ == "__main__":
    reader = PdfReader()
    reader.read(Path(sys.argv[1]))
    print(reader._process.pid, flush=True)
    sys.stdin.read()
"""


def test_its_process_ends_with_the_one_beside_it(tmp_path: Path) -> None:
    (tmp_path / "holds.py").write_text(HOLDS)
    path = saved(tmp_path, pdf([LINES]))
    with subprocess.Popen(
        [sys.executable, tmp_path / "holds.py", path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.getcwd()},
    ) as program:
        assert program.stdout is not None
        reading = psutil.Process(int(program.stdout.readline()))
        program.kill()
        assert ended(reading, seconds=20)


def ended(process: psutil.Process, *, seconds: float) -> bool:
    """Whether it is gone, or a zombie: where nobody takes its exit code, it holds nothing all the same."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            if process.status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.02)
    return False
