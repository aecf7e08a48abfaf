"""A Word document as title and first words, straight from its zip: what it unpacks to is bounded, entities are refused."""

from __future__ import annotations

import io
import zipfile
import zlib
from datetime import UTC, datetime
from xml.parsers import expat

MOST_PARTS = 5_000  # files within
LARGEST_PART = 8_000_000  # bytes of the text, unpacked, that are read
ENOUGH = 4_000  # characters: then reading stops
PIECE = 1 << 16
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TITLE = "http://purl.org/dc/elements/1.1/ title"
_MODIFIED = "http://purl.org/dc/terms/ modified"


class _Enough(Exception):
    """The first words are there."""


def read_docx(body: bytes) -> tuple[str, str, datetime | None]:
    """Title ('' where it has none), first words, and when it was last changed (UTC). Raises ValueError for what is no such file."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            if len(packed.infolist()) > MOST_PARTS:
                raise ValueError("too many parts")
            text = _Paragraphs()
            _parse(packed, "word/document.xml", text)
            facts = _Facts()
            if "docProps/core.xml" in packed.namelist():
                _parse(packed, "docProps/core.xml", facts)
    except (
        zipfile.BadZipFile,
        zlib.error,
        expat.ExpatError,
        KeyError,
        EOFError,
        NotImplementedError,
        RuntimeError,  # it wants a password
        OSError,
    ) as e:
        raise ValueError("no Word document") from e
    title = facts.said.get(_TITLE, "").strip() or text.title
    return title, "\n".join(text.said), _moment(facts.said.get(_MODIFIED, ""))


def _parse(packed: zipfile.ZipFile, name: str, into: _Paragraphs | _Facts) -> None:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = into.begin
    parser.EndElementHandler = into.end
    parser.CharacterDataHandler = into.text
    parser.StartDoctypeDeclHandler = _no_doctype
    read = 0
    try:
        with packed.open(name) as part:
            while read < LARGEST_PART:
                piece = part.read(PIECE)
                read += len(piece)
                parser.Parse(piece, not piece)
                if not piece:
                    break
    except _Enough:
        pass


def _no_doctype(*parts: object) -> None:
    """A document of Word has none; what a stranger declares there could grow without end."""
    raise ValueError("a document type")


class _Paragraphs:
    """The text by paragraphs; the first one that is styled as a title or heading is the title."""

    def __init__(self) -> None:
        self.title, self.said = "", list[str]()
        self._now, self._style, self._in_text, self._length = "", "", False, 0

    def begin(self, name: str, attrs: dict[str, str]) -> None:
        if name == f"{_W} p":
            self._now = self._style = ""
        elif name == f"{_W} pStyle":
            self._style = attrs.get(f"{_W} val", "")
        elif name in (f"{_W} tab", f"{_W} br"):
            self._now += " "
        self._in_text = name == f"{_W} t"

    def text(self, data: str) -> None:
        if self._in_text and len(self._now) < ENOUGH:
            self._now += data

    def end(self, name: str) -> None:
        self._in_text = False
        if name != f"{_W} p":
            return
        line, self._now = " ".join(self._now.split()), ""
        if not self.title and line and self._style.lower().startswith(("title", "heading", "titel", "berschrift")):
            self.title = line
        elif line:
            self.said.append(line)
            self._length += len(line)
        if self._length > ENOUGH:
            raise _Enough


class _Facts:
    """What the document says of itself."""

    def __init__(self) -> None:
        self.said: dict[str, str] = {}
        self._in = ""

    def begin(self, name: str, attrs: dict[str, str]) -> None:
        self._in = name

    def text(self, data: str) -> None:
        self.said[self._in] = (self.said.get(self._in, "") + data)[:ENOUGH]

    def end(self, name: str) -> None:
        self._in = ""


def _moment(said: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(said.strip())
    except ValueError:
        return None
    return at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC)
