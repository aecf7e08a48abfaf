"""Reads a BibTeX file: title, abstract, keywords and year of each entry. A broken entry is named, and the others are read.

@article{key, title = {A {Big} Title}, month = jan, abstract = "one " # two, year = 2024}
@string{two = "text"}         @comment{…} and @preamble{…} say nothing
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from advocate_app.people.evidence import Sort
from advocate_app.problems import Problem, Wrong
from advocate_app.topics.imports.found import LONGEST_TITLE, Writing
from advocate_app.topics.imports.latex import letters
from advocate_app.topics.plain import one_line, shortened

MOST_ENTRIES = 5_000
MOST_PROBLEMS = 20
LONGEST_TEXT = 4_000
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_BEGIN = re.compile(r"^[^\S\n]*@[^\S\n]*[A-Za-z]+\s*[{(]", re.M)
_ENTRY = re.compile(r"@\s*([A-Za-z]+)\s*([{(])")
_KEY = re.compile(r"\s*([^\s,{}()=\"#%]*)\s*(,|(?=[})]))")
_FIELD = re.compile(r"[\s,]*([A-Za-z][\w:.+-]*)\s*=\s*")
_BARE = re.compile(r"[^\s,{}()\"#=]+")
_LINK = re.compile(r"https?://[^\s{}\"]+")


class _Broken(Exception):
    """Here the entry makes no sense."""


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: str
    key: str
    fields: Mapping[str, str]


def read_bibtex(
    text: str, name: str, now: datetime, check: Callable[[], None] = lambda: None
) -> tuple[tuple[Writing, ...], tuple[Problem, ...]]:
    """Its entries that have a title, and a problem with file and line for each of at most 20 that can't be read."""
    macros = {month: month for month in _MONTHS}
    found: list[Writing] = []
    problems: list[Problem] = []
    starts = [m.start() for m in _BEGIN.finditer(text)][:MOST_ENTRIES]
    for start, end in pairwise([*starts, len(text)]):
        check()
        try:
            for entry in _entries(text[start:end], macros):
                if writing := _writing(entry, now):
                    found.append(writing)
        except _Broken:
            if len(problems) < MOST_PROBLEMS:
                problems.append(_broken(name, text.count("\n", 0, start) + 1))
    return tuple(found), tuple(problems)


def _broken(name: str, line: int) -> Wrong:
    return Wrong(
        "import.bibtex",
        "The entry at line {line} of {file} can't be read.",
        "Look for a brace or quote without its partner; the other entries were read.",
        file=name,
        line=line,
    )


def _entries(text: str, macros: dict[str, str]) -> Iterator[_Entry]:
    """The entries of a piece that begins with one; `@string` goes into `macros`."""
    at = 0
    while begin := _ENTRY.search(text, at):
        kind, close = begin[1].lower(), "}" if begin[2] == "{" else ")"
        if kind in ("comment", "preamble"):
            at = _skip(text, begin.end(), close)
            continue
        at, key = begin.end(), ""
        if kind != "string":
            head = _KEY.match(text, at)
            if head is None:
                raise _Broken
            at, key = head.end(), head[1]
        fields, at = _fields(text, at, close, macros)
        if kind == "string":
            macros |= fields
        else:
            yield _Entry(kind, key, fields)


def _fields(text: str, at: int, close: str, macros: Mapping[str, str]) -> tuple[dict[str, str], int]:
    fields: dict[str, str] = {}
    while True:
        while at < len(text) and (text[at].isspace() or text[at] == ","):
            at += 1
        if at < len(text) and text[at] == close:
            return fields, at + 1
        named = _FIELD.match(text, at)
        if named is None:
            raise _Broken
        value, at = _value(text, named.end(), macros)
        fields.setdefault(named[1].lower(), value)


def _value(text: str, at: int, macros: Mapping[str, str]) -> tuple[str, int]:
    """One value, the parts of which `#` joins."""
    parts: list[str] = []
    while True:
        while at < len(text) and text[at].isspace():
            at += 1
        if text[at : at + 1] in ("{", '"'):
            end = _skip(text, at + 1, "}" if text[at] == "{" else '"')
            parts.append(text[at + 1 : end - 1])
            at = end
        elif bare := _BARE.match(text, at):
            parts.append(bare[0] if bare[0].isdigit() else macros.get(bare[0].lower(), ""))
            at = bare.end()
        else:
            raise _Broken
        while at < len(text) and text[at].isspace():
            at += 1
        if text[at : at + 1] != "#":
            if text[at : at + 1] not in (",", "}", ")"):
                raise _Broken
            return "".join(parts), at
        at += 1


def _skip(text: str, at: int, close: str) -> int:
    """The place behind `close`, braces inside counted."""
    depth = 0
    while at < len(text):
        char = text[at]
        if char == "\\":
            at += 1
        elif depth == 0 and char == close:
            return at + 1
        elif char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
            if depth < 0:
                raise _Broken
        at += 1
    raise _Broken


def _writing(entry: _Entry, now: datetime) -> Writing | None:
    said = {
        name: letters(entry.fields.get(name, "")[:20_000]) for name in ("title", "abstract", "keywords", "booktitle")
    }
    title = one_line(said["title"] or said["booktitle"], most=LONGEST_TITLE, html=False)
    if not title:
        return None
    text = shortened("\n".join(filter(None, (said["keywords"], said["abstract"]))), LONGEST_TEXT)
    return Writing(Sort.PAPER, f"{entry.key}\n{title}", title, text, _when(entry.fields, now), _address(entry.fields))


def _when(fields: Mapping[str, str], now: datetime) -> datetime:
    """The first day of the month that it names, July where it names only a year; `now` without a year."""
    year = re.search(r"\b(1[5-9]\d\d|20\d\d)\b", fields.get("year") or fields.get("date", ""))
    if year is None:
        return now
    named = fields.get("month", "").strip().lower()
    month = int(named) if named.isdigit() else next((i for i, m in enumerate(_MONTHS, 1) if named.startswith(m)), 7)
    return datetime(int(year[1]), min(max(month, 1), 12), 1, tzinfo=UTC)


def _address(fields: Mapping[str, str]) -> str:
    if link := _LINK.search(fields.get("url", "")):
        return link[0]
    doi = fields.get("doi", "").strip()
    return f"https://doi.org/{doi}" if re.fullmatch(r"10\.\d{4,9}/[^\s{}]+", doi) else ""
