"""A text file as title and first words: Markdown, HTML or plain, in UTF-8 or else Latin-1."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime, time
from html.parser import HTMLParser

from advocate_app.topics.imports.found import LONGEST_TITLE
from advocate_app.topics.plain import one_line, plain, tame

LONGEST = 4_000  # characters of a text that are looked at for its first words
MARKDOWN, HTML, PLAIN = (".md", ".markdown"), (".html", ".htm"), (".txt",)
_FRONT = re.compile(r"\A(?:---[ \t]*\n(.*?)\n(?:---|\.\.\.)|\+\+\+[ \t]*\n(.*?)\n\+\+\+)[ \t]*(?:\n|\Z)", re.S)
_HEADING = re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+(\S.*)$|^(\S.*)\n(?:=+|-+)[ \t]*$", re.M)
_FENCE = re.compile(r"^(```|~~~).*?(?:^\1|\Z)", re.M | re.S)
_LINK = re.compile(r"!?\[([^\]]{0,300})\]\([^)\s]{0,300}(?:\s[^)]{0,300})?\)")
_MARKS = re.compile(
    r"^[ \t]*(?:>[ \t]?|[-*+][ \t]|\d{1,9}\.[ \t]|#{1,6}[ \t])+|[ \t]#+[ \t]*$"
    r"|(?<!\w)[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}(?!\w)|<[^>\n]{1,300}>",
    re.M,
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def decoded(body: bytes) -> str:
    """UTF-8, UTF-16 where it says so, else Latin-1, which reads anything. Raises ValueError for what is no text."""
    if body[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return body.decode("utf-16", "replace")
    if b"\0" in body[:8_000]:
        raise ValueError("no text")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        if e.reason == "unexpected end of data" and e.end == len(body):
            return body[: e.start].decode("utf-8-sig")
        return body.decode("latin-1")


def title_and_text(text: str, suffix: str, name: str) -> tuple[str, str, datetime | None]:
    """Its title (`name` where it has none), its first words as prose, and when it says that it was written (UTC)."""
    if suffix in HTML:
        return _of_html(text, name)
    if suffix in MARKDOWN:
        return _of_markdown(text, name)
    title, _, rest = text.strip().partition("\n")
    return (
        one_line(title, most=LONGEST_TITLE, html=False) or name,
        plain(rest[:LONGEST], most=LONGEST, html=False),
        None,
    )


def _of_markdown(text: str, name: str) -> tuple[str, str, datetime | None]:
    text = text[: 10 * LONGEST].replace("\r\n", "\n")
    front = _FRONT.match(text)
    head = (front[1] or front[2] or "") if front else ""
    body = text[front.end() :] if front else text
    body = _FENCE.sub("", body)
    title = _field(head, "title")
    heading = _HEADING.search(body)
    if not title and heading:
        title = heading[1] or heading[2] or ""
    if heading and not body[: heading.start()].strip():
        body = body[heading.end() :]
    prose = _MARKS.sub("", _LINK.sub(r"\1", body[: 2 * LONGEST]))
    tags = _field(head, "tags").strip("[]").replace('"', "")
    said = plain("\n".join(filter(None, (tags, prose))), most=LONGEST, html=False)
    title = one_line(_MARKS.sub("", _LINK.sub(r"\1", title)), most=LONGEST_TITLE, html=False)
    return title or name, said, _day(_field(head, "date"))


def _field(head: str, name: str) -> str:
    """A simple field of YAML or TOML front matter, without its quotes."""
    found = re.search(rf"^{name}\s*[:=]\s*(.+?)\s*$", head, re.M | re.I)
    return found[1].strip("\"'") if found else ""


def _day(said: str) -> datetime | None:
    found = _DAY.search(said)
    try:
        return datetime.combine(date.fromisoformat(found[0]), time(12), UTC) if found else None
    except ValueError:
        return None


class _Head(HTMLParser):
    """Looks for `<title>`, the first `<h1>` and the date of publishing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: dict[str, str] = {}
        self.at = ""
        self._in = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        have = {key: value or "" for key, value in attrs}
        if tag in ("title", "h1") and tag not in self.said:
            self._in, self.said[tag] = tag, ""
        elif tag == "meta" and have.get("property") == "article:published_time":
            self.at = have.get("content", "")
        elif tag == "time" and not self.at:
            self.at = have.get("datetime", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._in:
            self._in = ""

    def handle_data(self, data: str) -> None:
        if self._in:
            self.said[self._in] += data


def _of_html(text: str, name: str) -> tuple[str, str, datetime | None]:
    head = _Head()
    with suppress(AssertionError):  # HTMLParser gives up on some “<![” this way
        head.feed(tame(text[: 50 * LONGEST]))
    title = next((one_line(head.said.get(tag, ""), most=LONGEST_TITLE, html=False) for tag in ("h1", "title")), "")
    title = title or one_line(head.said.get("title", ""), most=LONGEST_TITLE, html=False)
    said = plain(text[: 50 * LONGEST], most=LONGEST)
    # the heading stands in the text too
    if title and title in said[: len(title) + 400]:
        said = said.partition(title)[2].strip()
    return title or name, said, _day(head.at)
