"""Reads the parser's events of one Markdown text into blocks of prose, joined as Vale 3 joins them.

Text around inline markup is trimmed and joined again: what opens an element gets one blank before it, unless it follows an
opening bracket or a dash, or begins with closing punctuation; after the element the source's own blank counts. So a checker
reads the same words here as a team's Vale does. Code and addresses hold `*`.
"""

from __future__ import annotations

import re
from typing import Any

import pyromark

from advocate_app.drafts.markup import ALT, HREF, HTML, PART, comment, unescaped
from advocate_app.drafts.positions import Pieces, by_byte, cut
from advocate_app.drafts.projection import Block, Question, Run, Switch, made

_ON = pyromark.Options
_OPTIONS = _ON.ENABLE_TABLES | _ON.ENABLE_STRIKETHROUGH | _ON.ENABLE_FOOTNOTES | _ON.ENABLE_TASKLISTS
# the parser would take a metadata block anywhere in the text, and then prose between two rules would go unread
_FRONT_MATTER = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)(?:.*(?:\r\n|\r|\n))*?(?:\1|\.\.\.)[ \t]*(?=\r|\n|\Z)")
_SURROGATE = re.compile("[\ud800-\udfff]")
_PATH = r"[-\w@:%+.~#$!?&/=();,'\">^{}\[\]`]*"
_URL = re.compile(
    r"(?<![^\s*_~(])(?:(?:https?|ftp)://[-\w@:%.+~#=]{1,256}\.[a-z]+(?::\d+)?(?:[/#?]" + _PATH + ")?"
    r"|www\.[-\w@:%.+~#=]{1,256}\.[a-z]+(?:[/#?]" + _PATH + r")?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)",
)
_SHOWN = re.compile(r"[^\n]")

_INLINE = frozenset(
    ("b", "big", "i", "small", "abbr", "acronym", "cite", "dfn", "em", "kbd", "strong", "a", "br", "img", "span")
) | frozenset(("sub", "sup", "code", "tt", "del"))
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_MASKED = frozenset(("code", "kbd", "samp", "tt"))
_UNREAD = frozenset(("script", "style", "pre", "figure", "noscript", "iframe"))
_SCOPES = {
    "li": "text.list",
    "blockquote": "text.blockquote",
    "th": "text.table.header",
    "td": "text.table.cell",
    "caption": "text.table.caption",
    **{f"h{level}": f"text.heading.h{level}" for level in range(1, 7)},
}
_TAGS = {
    "Paragraph": "p",
    "Item": "li",
    "TableCell": "td",
    "TableRow": "tr",
    "TableHead": "tr",
    "Table": "table",
    "Emphasis": "em",
    "Strong": "strong",
    "Strikethrough": "del",
    "List": "ul",
    "BlockQuote": "blockquote",
    "FootnoteDefinition": "li",
}
_NO_TRAIL = ("", 0)
_BINDS, _CLOSES = "([{—–", ".?!,:;)]}—–"


def read(source: str, *, as_vale: bool = False) -> Walk:
    """The whole of `source`, walked."""
    walk = Walk(as_vale=as_vale)
    skipped = 1 if source.startswith("\ufeff") else 0
    if front := _FRONT_MATTER.match(source, skipped):
        skipped = front.end()
    # the parser refuses lone surrogates; the replacement character is as long as one, in code points and in bytes
    body = source[skipped:] if source.isascii() else _SURROGATE.sub("\ufffd", source[skipped:])
    counted = by_byte(body)
    take = walk.take
    for event, span in pyromark.events_with_range(body, options=_OPTIONS):
        start, end = counted[span["start"]] + skipped, counted[span["end"]] + skipped
        if isinstance(event, str):
            take(event, None, start, end)
        else:
            for name, value in event.items():  # exactly one
                take(name, value, start, end)
    walk.flush()
    return walk


class Walk:
    """Gathers events into blocks. `take` is called with each, in order."""

    def __init__(self, *, as_vale: bool = False) -> None:
        self._as_vale = as_vale
        self.blocks: list[Block] = []
        self.questions: list[Question] = []
        self.switches: list[Switch] = []
        self._around: list[str] = []  # tags since the last block ended, from which its scope is read
        self._texts: list[str] = []  # of the open block
        self._runs: list[Run] = []
        self._size = 0
        self._node = Pieces()  # the open text node
        self._opened = self._closed = self._mask = False  # an inline element began, ended, is code
        self._href = ""  # target of the open link
        self._trail = _NO_TRAIL  # the blank that ended the last text node, and where it stands in the source
        self._unread = ""  # the open element whose text nobody reads
        self._head = self._code = False
        self._alt: Pieces | None = None
        self._depth = 0  # of elements inside the open picture's text
        self._html: Pieces | None = None

    def take(self, name: str, value: Any, start: int, end: int) -> None:
        match name:
            case "Text":
                self._text(value, start, end)
            case "End":
                self._finish(value if isinstance(value, str) else next(iter(value)))
            case "Start":
                if isinstance(value, str):
                    self._begin(value, None)
                else:
                    for kind, detail in value.items():  # exactly one
                        self._begin(kind, detail)
            case "SoftBreak":
                self._text("\n", start, end)
            case "Code":
                self._code_span(value, start, end)
            case "HardBreak":
                if self._alt is None:
                    self._start("br")
                self._text("\n", start, end)
            case "Html":
                if self._html is not None:
                    self._html.append((value, start, end))
            case "InlineHtml":
                if self._alt is None:
                    self._read_html([(value, start, end)], inline=True)
            case "FootnoteReference":
                self._start("sup")
                self._mask = True
                self._text("*", start, end)
                self._end("sup")
            case _:
                pass  # rules and task markers hold no words

    def _text(self, text: str, start: int, end: int) -> None:
        if self._alt is not None:
            self._alt.append((text, start, end))
        elif not self._code:
            self._node.append((text, start, end))

    def _code_span(self, text: str, start: int, end: int) -> None:
        if self._alt is not None:
            self._alt.append((text, start, end))
            return
        self._start("code")
        fence = (end - start - len(text)) // 2
        if fence > 0 and end - start == len(text) + 2 * fence:
            start, end = start + fence, end - fence
        self._node.append((text, start, end))
        self._end("code")

    def _begin(self, kind: str, detail: Any) -> None:
        if self._alt is not None:
            self._depth += 1
        elif kind == "Heading":
            self._start(detail["level"].lower())
        elif kind == "Link":
            self._start("a", detail["dest_url"] or "+")
            self._mask = detail["link_type"] in ("Autolink", "Email") and not self._as_vale
        elif kind == "Image":
            self._start("img")
            self._alt, self._depth = [], 1
        elif kind in ("CodeBlock", "MetadataBlock"):
            self.flush()
            self._code = True
        elif kind == "HtmlBlock":
            self._html = []
        elif kind in _TAGS:
            self._head = self._head or kind == "TableHead"
            self._start("th" if self._head and kind == "TableCell" else _TAGS[kind])

    def _finish(self, kind: str) -> None:
        if self._alt is not None:
            self._depth -= 1
            if self._depth == 0:
                pieces, self._alt, self._href = self._alt, None, ""
                self._keep(made("text.attr.alt", pieces))
        elif kind == "Heading":
            self._end("h1")
        elif kind == "Link":
            self._end("a")
        elif kind in ("CodeBlock", "MetadataBlock"):
            self._code = False
        elif kind == "HtmlBlock":
            pieces, self._html = self._html or [], None
            self._read_html(pieces, inline=False)
            self._unread = ""
            self.flush()
        elif kind in _TAGS:
            self._head = self._head and kind != "TableHead"
            self._end(_TAGS[kind])

    def _start(self, tag: str, href: str = "") -> None:
        if self._node:
            self._close()
        inline = tag in _INLINE
        if not inline and tag not in _VOID and self._texts:
            self.flush()
        if self._as_vale and tag in ("em", "b") and self._around and self._around[-1] == "code":
            tag = "code"
        self._opened, self._mask, self._closed, self._href = inline, tag in _MASKED, False, href
        self._around.append(tag)

    def _end(self, tag: str) -> None:
        if self._node:
            self._close()
        self._href = ""
        if tag in _INLINE:
            self._closed, self._mask = True, False
        else:
            self.flush()

    def flush(self) -> None:
        """Closes the open block."""
        if self._node:
            self._close()
        if self._texts:
            scope = "text.paragraph"
            for tag in self._around:
                if tag in _SCOPES:
                    scope = _SCOPES[tag]
                    break
            text, runs = "".join(self._texts), self._runs
            blank = len(text) - len(text.lstrip(" ")) if scope != "text.paragraph" else 0
            if blank:
                text = text[blank:]
                runs = [_moved(run, blank) for run in runs if run[0] + run[1] > blank]
            self._keep(Block(scope, text, tuple(runs)))
            self._texts, self._runs, self._size = [], [], 0
        self._around, self._trail, self._mask = [], _NO_TRAIL, False

    def _keep(self, block: Block) -> None:
        if block.text.strip():
            self.blocks.append(block)

    def _close(self) -> None:
        """One text node is complete: its addresses become links of their own."""
        node, self._node = self._node, []
        if self._unread:
            return
        raw = node[0][0] if len(node) == 1 else "".join(piece[0] for piece in node)
        if not self._mask and not self._href and ("://" in raw or "www." in raw or "@" in raw):
            for found in _URL.finditer(raw):
                url = found[0].rstrip("?!.,:*_~'\"")
                while url.endswith(")") and url.count(")") > url.count("("):
                    url = url[:-1]
                before, rest = cut(node, found.start())
                address, after = cut(rest, len(url))
                if before:
                    self._put(before, raw[: found.start()])
                self._start("a", url if "://" in url or not self._as_vale else "+")
                self._put(address, url)
                self._end("a")
                if after:
                    self._node = after
                    self._close()
                return
        self._put(node, raw)

    def _put(self, node: Pieces, raw: str) -> None:
        """Adds a text node to the block: trimmed, masked, and parted from what stands before it."""
        shown = raw.strip()
        if shown:
            lead = len(raw) - len(raw.lstrip())
            parting = self._parting(raw, shown)
            if parting:
                self._part(parting, node, raw[:lead])
            self._place(node, lead, len(shown))
            if self._mask or self._href == shown:
                shown, self._mask = _SHOWN.sub("*", shown), False
            self._texts.append(shown)
            self._closed = False
        bare = len(raw.rstrip())
        self._trail = (raw[bare], _stands(node, bare)) if bare < len(raw) else _NO_TRAIL

    def _parting(self, raw: str, shown: str) -> str:
        if self._closed:
            return "\n" if raw[0] in "\n\r" else " " if raw[0] in " \t" else ""
        if not self._opened or (not self._mask and shown[0] in _CLOSES):
            return ""
        tight = not self._trail[0] and bool(self._texts) and self._texts[-1][-1] in _BINDS
        return "" if tight else " "

    def _part(self, parting: str, node: Pieces, blank: str) -> None:
        """The blank before a text: the source's own where there is the same, else a place without length."""
        own, at = self._trail
        if blank:
            own, at = blank[-1], _stands(node, len(blank) - 1)
        elif not own:
            at = _stands(node, 0)
        self._runs.append(Run(self._size, 1, at, at + (own == parting)))
        self._texts.append(parting)
        self._size += 1

    def _place(self, node: Pieces, lead: int, length: int) -> None:
        if lead:
            node = cut(node, lead)[1]
        for text, start, end in node:
            size = len(text)
            if size > length:  # the rest is the blank that was trimmed
                if end - start == size:
                    end = start + length
                size = length
            if size:
                self._runs.append(Run(self._size, size, start, end))
                self._size += size
                length -= size

    def _read_html(self, pieces: Pieces, *, inline: bool) -> None:
        block = made("", pieces)
        for token in HTML.finditer(block.text):
            tag = (token["tag"] or "").lower()
            if token["comment"] is not None:
                self._comment(token["comment"], *block.span(*token.span()))
            elif self._unread:
                self._unread = "" if token["end"] and tag == self._unread else self._unread
            elif not tag:
                for part in PART.finditer(block.text, *token.span()):
                    self._node.append((unescaped(part[0]), *block.span(*part.span())))
            elif token["end"]:
                self._end(tag)
            elif tag in _UNREAD and not inline:
                self.flush()
                self._unread = tag
            else:
                href = HREF.search(token["attributes"])
                self._start(tag, next(filter(None, href.groups()), "") if href else "")
                if tag == "img":
                    self._picture(block, token)

    def _picture(self, block: Block, token: re.Match[str]) -> None:
        if alt := ALT.search(token["attributes"]):
            which = 1 if alt[1] is not None else 2
            offset = token.start("attributes")
            parts = PART.finditer(block.text, offset + alt.start(which), offset + alt.end(which))
            pieces = [(unescaped(part[0]), *block.span(*part.span())) for part in parts]
            self._keep(made("text.attr.alt", pieces))

    def _comment(self, text: str, start: int, end: int) -> None:
        if self._node:
            self._close()
        self._closed = self._closed or not self._opened
        match comment(text, start, end):
            case Question() as question:
                self.questions.append(question)
            case Switch() as switch:
                self.switches.append(switch)
            case None:
                pass


def _moved(run: Run, by: int) -> Run:
    """`run` in a text whose first `by` characters, blanks, were taken away."""
    at, length, start, end = run
    if at >= by:
        return Run(at - by, length, start, end)
    gone = by - at
    return Run(0, length - gone, start + gone if end - start == length else start, end)


def _stands(node: Pieces, at: int) -> int:
    """Where character `at` of a text node stands in the source."""
    for text, start, end in node:
        if at < len(text):
            return start + at if end - start == len(text) else start
        at -= len(text)
    return node[-1][2]
