"""What checkers read of a Markdown text: blocks of plain prose, each character with its place in the source.

Code, URLs, comments and front matter are no prose: blocks leave them out or hold `*` in their place. Every rule and every
grammar engine gets the same blocks, and every result maps back through `Block.span`. Scopes are Vale's dotted names
(https://vale.sh/docs/topics/scoping). A finding's law: where a run is as long in the source as in the text, both read alike.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from typing import Any

import pyromark

from advocate_app.drafts.positions import by_byte

_ON = pyromark.Options
_OPTIONS = _ON.ENABLE_TABLES | _ON.ENABLE_STRIKETHROUGH | _ON.ENABLE_FOOTNOTES | _ON.ENABLE_TASKLISTS
# the parser would take a metadata block anywhere in the text, and then prose between two rules would go unread
_FRONT_MATTER = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)(?:.*(?:\r\n|\r|\n))*?(?:\1|\.\.\.)[ \t]*(?=\r|\n|\Z)")
_URL = re.compile(r"\b(?:(?:https?|ftp)://|www\.)[^\s<>*`\"”]+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_SWITCH = re.compile(r"\s*vale\s+(?:(off|on)|([\w.-]+)\s*=\s*(NO|YES))\s*\Z")
_QUESTION = re.compile(r"\s*ask yourself:\s*(.*?)\s*\Z", re.I | re.S)
_SURROGATE = re.compile("[\ud800-\udfff]")
_WORD = re.compile(r"\w")
_HTML = re.compile(
    r"<!--(?P<comment>.*?)(?:-->|\Z)"
    r"|<(?P<end>/?)(?P<tag>[a-zA-Z][\w:-]*)(?P<attributes>(?:[^>\"']|\"[^\"]*\"|'[^']*')*)>"
    r"|[^<]+|<",
    re.S,
)
_PART = re.compile(r"&#?\w+;|[^&\r\n]+|\r?\n|[&\r]")
_ALT = re.compile(r"\balt\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.I)
_AROUND = {"BlockQuote": "text.blockquote", "Item": "text.list", "FootnoteDefinition": "text.list"}
_INLINE = frozenset(
    ("a", "abbr", "b", "big", "br", "cite", "code", "del", "dfn", "em", "font", "i", "img", "input")
) | frozenset(("ins", "kbd", "mark", "s", "samp", "small", "span", "strong", "sub", "sup", "tt", "u", "var", "wbr"))
_MASKED = frozenset(("code", "kbd", "samp", "tt"))
_UNREAD = frozenset(("script", "style", "pre", "figure"))
_TAG_SCOPE = {
    **{f"h{level}": f"text.heading.h{level}" for level in range(1, 7)},
    "p": "text.paragraph",
    "li": "text.list",
    "blockquote": "text.blockquote",
    "td": "text.table.cell",
    "th": "text.table.header",
    "caption": "text.table.caption",
}


@dataclass(frozen=True, slots=True)
class Run:
    """`length` characters of a block's text, from `at`, that stand for [start, end) of the source."""

    at: int
    length: int
    start: int
    end: int


@dataclass(frozen=True)
class Block:
    """One piece of prose, for example a paragraph. `scope` is dotted, `text.heading.h2`."""

    scope: str
    text: str
    runs: tuple[Run, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [run.at for run in self.runs]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """[start, end) of the text as a range of the source; an empty range stays empty."""
        first = self._range(start)[0] if start < len(self.text) else self.runs[-1].end
        return first, max(first, self._range(end - 1)[1]) if end > start else first

    def _range(self, at: int) -> tuple[int, int]:
        run = self.runs[bisect_right(self._starts, at) - 1]
        if run.length != run.end - run.start:
            return run.start, run.end
        return run.start + at - run.at, run.start + at - run.at + 1


@dataclass(frozen=True, slots=True)
class Question:
    """A question that drafting left as a comment. [start, end) is the whole comment."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Switch:
    """From `at` on, `name` (a rule, a pack, or '' for all) is read or not."""

    at: int
    name: str
    on: bool


@dataclass(frozen=True)
class Projection:
    """Blocks in the order in which they begin in the source."""

    source: str
    blocks: tuple[Block, ...]
    questions: tuple[Question, ...] = ()
    switches: tuple[Switch, ...] = ()

    @cached_property
    def raw(self) -> Block:
        """The untouched source as one block."""
        whole = len(self.source)
        return Block("raw", self.source, (Run(0, whole, 0, whole),))

    @cached_property
    def summary(self) -> Block:
        """All paragraphs as one block."""
        texts, runs, size = [], [], 0
        for block in self.blocks:
            if block.scope == "text.paragraph":
                runs += [Run(run.at + size, run.length, run.start, run.end) for run in block.runs]
                runs.append(Run(size + len(block.text), 2, runs[-1].end, runs[-1].end))
                texts.append(block.text + "\n\n")
                size += len(block.text) + 2
        return Block("summary", "".join(texts), tuple(runs) or (Run(0, 0, 0, 0),))

    def silenced(self, rule: str, at: int) -> bool:
        """Whether an in-text switch turns `rule` (`pack.Rule`) off at a source position."""
        off: set[str] = set()
        for switch in self.switches:
            if switch.at > at:
                break
            (off.discard if switch.on else off.add)(switch.name)
        return bool(off) and not off.isdisjoint(("", rule, rule.partition(".")[0]))


def project(source: str) -> Projection:
    """`source` as blocks of prose. Any text is Markdown, so there is nothing to refuse."""
    walk = _Walk()
    skipped = 1 if source.startswith("\ufeff") else 0
    if front := _FRONT_MATTER.match(source, skipped):
        skipped = front.end()
    # the parser refuses lone surrogates; the replacement character is as long as one, in code points and in bytes
    body = _SURROGATE.sub("\ufffd", source[skipped:])
    counted = by_byte(body)
    for event, span in pyromark.events_with_range(body, options=_OPTIONS):
        name, value = (event, None) if isinstance(event, str) else next(iter(event.items()))
        walk.take(name, value, counted[span["start"]] + skipped, counted[span["end"]] + skipped)
    walk.flush()
    blocks = sorted(walk.blocks, key=lambda block: block.runs[0].start)
    return Projection(source, tuple(blocks), tuple(walk.questions), tuple(walk.switches))


def questions(source: str) -> tuple[Question, ...]:
    """The questions that are still in the text; while there is one, the draft can't be submitted."""
    return project(source).questions if "<!--" in source else ()


class _Walk:
    """Gathers the parser's events into blocks."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.questions: list[Question] = []
        self.switches: list[Switch] = []
        self._pieces: list[tuple[str, int, int]] = []  # of the open block: text, and where it stands in the source
        self._around: list[str] = []  # scopes of the open containers
        self._own = ""  # scope of the open paragraph, heading or cell
        self._masks = 0
        self._head = self._code = False
        self._alt: list[tuple[str, int, int]] | None = None
        self._depth = 0  # of elements inside the open picture's text
        self._html: list[tuple[str, int, int]] | None = None

    def take(self, name: str, value: Any, start: int, end: int) -> None:
        match name:
            case "Text":
                self._add(value, start, end)
            case "Code":
                self._add("*" * len(value), start, end)
            case "SoftBreak" | "HardBreak":
                self._add("\n", start, end)
            case "Html":
                if self._html is not None:
                    self._html.append((value, start, end))
            case "InlineHtml":
                self._read_html([(value, start, end)], inline=True)
            case "Start":
                kind, detail = (value, None) if isinstance(value, str) else next(iter(value.items()))
                self._start(kind, detail)
            case "End":
                self._end(value if isinstance(value, str) else next(iter(value)), start, end)
            case _:
                pass  # rules, task markers and references to footnotes hold no words

    def _add(self, text: str, start: int, end: int) -> None:
        if self._code:
            return
        if self._masks:
            text = "".join(c if c == "\n" else "*" for c in text)
        (self._pieces if self._alt is None else self._alt).append((text, start, end))

    def _start(self, kind: str, detail: Any) -> None:
        if self._alt is not None:
            self._depth += 1
            return
        match kind:
            case "Paragraph" | "Heading" | "TableCell":
                self.flush()
                self._own = self._scope(kind, detail)
            case "BlockQuote" | "Item" | "FootnoteDefinition":
                self.flush()
                self._around.append(_AROUND[kind])
            case "TableHead":
                self._head = True
            case "CodeBlock" | "MetadataBlock":
                self.flush()
                self._code = True
            case "HtmlBlock":
                self.flush()
                self._html = []
            case "Link" if detail["link_type"] in ("Autolink", "Email"):
                self._masks += 1
            case "Image":
                self._alt, self._depth = [], 1
            case "List" | "Table":
                self.flush()
            case _:
                pass

    def _scope(self, kind: str, detail: Any) -> str:
        match kind:
            case "Heading":
                return f"text.heading.{detail['level'].lower()}"
            case "TableCell":
                return "text.table.header" if self._head else "text.table.cell"
            case _:
                return self._around[-1] if self._around else "text.paragraph"

    def _end(self, kind: str, start: int, end: int) -> None:
        if self._alt is not None:
            self._depth -= 1
            if self._depth == 0:
                pieces, self._alt = self._alt, None
                self._keep("text.attr.alt", pieces)
                self._add("*", start, end)
            return
        match kind:
            case "Paragraph" | "Heading" | "TableCell":
                self.flush()
            case "BlockQuote" | "Item" | "FootnoteDefinition":
                self.flush()
                self._around.pop()
            case "TableHead":
                self._head = False
            case "CodeBlock" | "MetadataBlock":
                self._code = False
            case "HtmlBlock":
                pieces, self._html = self._html or [], None
                self._read_html(pieces, inline=False)
                self.flush()
            case "Link":
                self._masks = 0
            case _:
                pass

    def flush(self) -> None:
        """Closes the open block."""
        scope = self._own or (self._around[-1] if self._around else "text")
        pieces, self._pieces, self._own, self._masks = self._pieces, [], "", 0
        self._keep(scope, pieces)

    def _keep(self, scope: str, pieces: list[tuple[str, int, int]]) -> None:
        text = "".join(piece[0] for piece in pieces)
        if not _WORD.search(text):
            return
        for url in _URL.finditer(text) if "://" in text or "www." in text or "@" in text else ():
            kept = url[0].rstrip(".,:;!?'\")*_~")
            kept += ")" if kept.count("(") > kept.count(")") and url[0][len(kept) :].startswith(")") else ""
            end = url.start() + len(kept)
            text = text[: url.start()] + "*" * (end - url.start()) + text[end:]
        self.blocks.append(_block(scope, text, pieces))

    def _read_html(self, pieces: list[tuple[str, int, int]], *, inline: bool) -> None:
        raw = _block("", "".join(piece[0] for piece in pieces), pieces)
        unread = ""
        for token in _HTML.finditer(raw.text):
            tag = (token["tag"] or "").lower()
            if token["comment"] is not None:
                self._comment(token["comment"], *raw.span(*token.span()))
            elif unread:
                unread = "" if token["end"] and tag == unread else unread
            elif not tag:
                for part in _PART.finditer(raw.text, *token.span()):
                    self._add(unescape(part[0]), *raw.span(*part.span()))
            elif tag in _UNREAD and not inline:
                unread = "" if token["end"] else tag
            elif tag in _MASKED:
                self._masks = max(0, self._masks + (-1 if token["end"] else 1))
            elif tag == "img" and (alt := _ALT.search(token["attributes"])):
                which = 1 if alt[1] is not None else 2
                offset = token.start("attributes")
                where = raw.span(offset + alt.start(which), offset + alt.end(which))
                self._keep("text.attr.alt", [(unescape(alt[which]), *where)])
            elif not inline and tag not in _INLINE:
                self.flush()
                self._own = "" if token["end"] else _TAG_SCOPE.get(tag, "")

    def _comment(self, text: str, start: int, end: int) -> None:
        if question := _QUESTION.match(text):
            self.questions.append(Question(start, end, " ".join(question[1].split())))
        elif switch := _SWITCH.match(text):
            self.switches.append(Switch(start, switch[2] or "", switch[1] == "on" or switch[3] == "YES"))


def _block(scope: str, text: str, pieces: list[tuple[str, int, int]]) -> Block:
    runs, at = [], 0
    for piece, start, end in pieces:
        if piece:
            runs.append(Run(at, len(piece), start, end))
            at += len(piece)
    return Block(scope, text, tuple(runs))
