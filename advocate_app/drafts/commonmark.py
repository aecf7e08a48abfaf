"""An extension that gives the library `markdown` the structure of CommonMark: its tree is built from another parser's events.

`markdown` by itself passes 437 of CommonMark's 652 examples; with this all of them, and its tree processors still do a channel's
work (drop a heading, change picture addresses). Tables, footnotes, task lists and strikethrough are understood as on GitHub.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree

import pyromark
from markdown import Extension, Markdown
from markdown.blockparser import BlockParser
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

_ON = pyromark.Options
DIALECT = _ON.ENABLE_TABLES | _ON.ENABLE_STRIKETHROUGH | _ON.ENABLE_FOOTNOTES | _ON.ENABLE_TASKLISTS
_DEEPEST = 60  # the serialiser calls itself for every level
_PLAIN = {
    "Paragraph": "p",
    "Emphasis": "em",
    "Strong": "strong",
    "Strikethrough": "del",
    "Item": "li",
    "BlockQuote": "blockquote",
}
_STX, _ETX = "\x02", "\x03"  # `markdown` makes placeholders of them
_RAW = re.compile(f"{_STX}raw:(\\d+){_ETX}")


class CommonMark(Extension):
    """Replaces the block and inline parsers of the `Markdown` it is given to."""

    def extendMarkdown(self, md: Markdown) -> None:
        for name in ("html_block", "normalize_whitespace"):
            md.preprocessors.deregister(name)
        for name in ("inline", "prettify"):
            md.treeprocessors.deregister(name)
        md.postprocessors.deregister("raw_html")
        parser = _Parser(md)
        md.parser = parser
        md.postprocessors.register(_RawHtml(md, parser), "raw_html", 30)


def to_html(text: str, *, work: Callable[[ElementTree.Element], None] | None = None) -> str:
    """HTML as CommonMark has it, raw HTML included: clean it before showing. `work` may change the tree before it is written;
    in texts and attributes of the tree `&` is already `&amp;`."""
    md = Markdown(extensions=[CommonMark()], output_format="html")
    if work is not None:
        md.treeprocessors.register(_Work(md, work), "work", 5)
    return md.convert(text)


class _Work(Treeprocessor):
    def __init__(self, md: Markdown, work: Callable[[ElementTree.Element], None]) -> None:
        super().__init__(md)
        self._work = work

    def run(self, root: ElementTree.Element) -> None:
        self._work(root)


class _Parser(BlockParser):
    """One document at a time; `raw` holds the HTML that was written into the text, until the end."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.raw: list[str] = []

    def parseDocument(self, lines: Iterable[str]) -> ElementTree.ElementTree[ElementTree.Element | None]:
        source = "\n".join(lines).replace(_STX, "").replace(_ETX, "").encode("utf-8", "replace").decode()
        tree = _Tree(self.md.doc_tag)
        for event in pyromark.events(source, options=DIALECT):
            tree.take(event)
        self.raw = tree.raw
        return ElementTree.ElementTree(tree.done())


class _RawHtml(Postprocessor):
    def __init__(self, md: Markdown, parser: _Parser) -> None:
        super().__init__(md)
        self._parser = parser

    def run(self, text: str) -> str:
        return _RAW.sub(lambda found: self._parser.raw[int(found[1])], text)


class _Tree:
    """Grows an element tree, event by event."""

    def __init__(self, tag: str) -> None:
        self.raw: list[str] = []
        self._root = ElementTree.Element(tag)
        self._open = [self._root]
        self._alt: list[str] | None = None  # the words of an image: its markup is dropped
        self._alt_depth = 0
        self._aligned: tuple[str, ...] = ()
        self._column = 0
        self._cell = "td"
        self._notes: dict[str, ElementTree.Element] = {}
        self._asked: dict[str, int] = {}  # how often a note is referred to, in order of the first time

    def take(self, event: Any) -> None:
        match event:
            case {"Start": tag}:
                self._start(tag)
            case {"End": tag}:
                self._end(tag)
            case {"Text": words}:
                self._text(words)
            case {"Code": words}:
                self._leaf("code", text=words)
            case {"Html": html} | {"InlineHtml": html}:
                self._html(html)
            case "SoftBreak":
                self._text("\n")
            case "HardBreak":
                self._leaf("br")
            case "Rule":
                self._leaf("hr")
            case {"TaskListMarker": checked}:
                self._leaf("input", type="checkbox", disabled="", **({"checked": ""} if checked else {}))
            case {"FootnoteReference": name}:
                self._refer(name)
            case _:
                raise ValueError(event)

    def done(self) -> ElementTree.Element:
        """The tree, with the notes that were referred to at its end."""
        notes = [name for name in self._asked if name in self._notes]
        if notes:
            section = ElementTree.SubElement(self._root, "section", {"class": "footnotes"})
            listed = ElementTree.SubElement(section, "ol")
            for name in notes:
                number = list(self._asked).index(name) + 1
                item = self._notes[name]
                item.set("id", f"fn-{number}")
                back = ElementTree.SubElement(
                    item[-1] if len(item) and item[-1].tag == "p" else item, "a", {"href": f"#fnref-{number}"}
                )
                back.text = AtomicString("↩")
                listed.append(item)
        return self._root

    def _start(self, tag: Any) -> None:
        if self._alt is not None:
            self._alt_depth += 1
            return
        match tag:
            case str() if tag in _PLAIN:
                self._push(_PLAIN[tag])
            case {"BlockQuote": _}:
                self._push("blockquote")
            case {"Heading": heading}:
                self._push(f"h{str(heading['level'])[-1]}")
            case {"List": None}:
                self._push("ul")
            case {"List": first}:
                self._push("ol", **({} if first == 1 else {"start": str(first)}))
            case {"CodeBlock": kind}:
                language = str(kind["Fenced"]).split() if isinstance(kind, dict) else []
                self._push("pre")
                self._push("code", **({"class": f"language-{language[0]}"} if language else {}))
            case {"Table": columns}:
                self._aligned = tuple(str(column).lower() for column in columns)
                self._push("table")
            case "TableHead":
                self._cell, self._column = "th", 0
                self._push("thead")
                self._push("tr")
            case "TableRow":
                self._cell, self._column = "td", 0
                if self._open[-1].tag == "table":
                    self._push("tbody")
                self._push("tr")
            case "TableCell":
                align = self._aligned[self._column] if self._column < len(self._aligned) else "none"
                self._push(self._cell, **({} if align == "none" else {"align": align}))
                self._column += 1
            case {"Link": link}:
                mail = "mailto:" if link["link_type"] == "Email" else ""
                self._push("a", href=mail + _address(link), **_title(link))
            case {"Image": image}:
                self._push("img", src=_address(image), **_title(image))
                self._alt, self._alt_depth = [], 0
            case {"FootnoteDefinition": name}:
                note = ElementTree.Element("li")
                self._notes.setdefault(str(name), note)
                self._open.append(note)
            case "HtmlBlock":
                pass
            case _:
                raise ValueError(tag)

    def _end(self, tag: Any) -> None:
        if self._alt is not None:
            if self._alt_depth:
                self._alt_depth -= 1
                return
            self._open.pop().set("alt", _safe("".join(self._alt)))
            self._alt = None
            return
        match tag:
            case "HtmlBlock":
                return
            case {"CodeBlock": _} | "CodeBlock" | "TableHead":
                self._open.pop()
            case "Table" | {"Table": _} if self._open[-1].tag == "tbody":
                self._open.pop()
            case _:
                pass
        self._open.pop()

    def _push(self, tag: str, **attributes: str) -> None:
        if len(self._open) > _DEEPEST:
            self._open.append(self._open[-1])
            return
        self._open.append(
            ElementTree.SubElement(self._open[-1], tag, {name: _safe(value) for name, value in attributes.items()})
        )

    def _leaf(self, tag: str, text: str = "", **attributes: str) -> None:
        if self._alt is not None:
            self._alt.append(text or " ")
            return
        leaf = ElementTree.SubElement(self._open[-1], tag, {name: _safe(value) for name, value in attributes.items()})
        leaf.text = AtomicString(_safe(text)) if text else None

    def _text(self, words: str) -> None:
        if self._alt is not None:
            self._alt.append(words)
        else:
            self._append(_safe(words))

    def _html(self, html: str) -> None:
        if self._alt is None:
            self._append(f"{_STX}raw:{len(self.raw)}{_ETX}")
            self.raw.append(html)

    def _append(self, text: str) -> None:
        here = self._open[-1]
        if len(here):
            here[-1].tail = AtomicString((here[-1].tail or "") + text)
        else:
            here.text = AtomicString((here.text or "") + text)

    def _refer(self, name: str) -> None:
        if self._alt is not None:
            return
        times = self._asked.get(name, 0)
        self._asked[name] = times + 1
        number = list(self._asked).index(name) + 1
        mark = ElementTree.SubElement(self._open[-1], "sup", {} if times else {"id": f"fnref-{number}"})
        ElementTree.SubElement(mark, "a", {"href": f"#fn-{number}"}).text = AtomicString(str(number))


def _safe(text: str) -> str:
    """The serialiser leaves alone whatever looks like an entity; so that it shows what was written, `&` is escaped before."""
    return text.replace("&", "&amp;")


def _address(of: dict[str, object]) -> str:
    """What an address can't hold is percent-encoded; what is so already stays."""
    return quote(str(of["dest_url"]), safe="!#$%&'()*+,-./:;=?@_~")


def _title(of: dict[str, object]) -> dict[str, str]:
    return {"title": str(of["title"])} if of["title"] else {}
