"""Plain text out of what feeds send: markup, scripts and control characters gone, lines and words kept."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

_BLOCKS = frozenset(
    ("p", "div", "br", "hr", "li", "ul", "ol", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6")
) | frozenset(("tr", "table", "pre", "blockquote", "section", "article"))
_UNSEEN = frozenset(("script", "style", "template", "noscript", "iframe", "svg", "math", "title"))
_TAG = re.compile(r"<[^>]*>?")
# what a screen must not obey: C0 and C1 controls, marks that turn the direction of the text around
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
_OPEN = re.compile(r"<(?![^<>]{1,4000}>)")
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if not self._hidden and tag in _UNSEEN:
            self._hidden = tag
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._hidden:
            self._hidden = ""
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def plain(text: str, *, most: int, html: bool = True) -> str:
    """`text` without markup, at most `most` characters, cut at a word with an ellipsis."""
    if html:
        text = _without_markup(text[: most * 20])
    text = _CONTROL.sub(" ", text)
    return shortened(_LINES.sub("\n", _SPACES.sub(" ", text)).strip(), most)


def one_line(text: str, *, most: int, html: bool = True) -> str:
    return shortened(" ".join(plain(text, most=most * 2, html=html).split()), most)


def shortened(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    head, space, _ = cut.rpartition(" ")
    return (head if space and len(head) > most // 2 else cut).rstrip() + "…"


def tame(markup: str) -> str:
    """`markup` without comments, and without a `<` that no `>` follows before the next one: HTMLParser would look for its end
    again and again, in a time that grows with the square of the text."""
    kept, at = [], 0
    while (begin := markup.find("<!--", at)) >= 0:
        kept.append(markup[at:begin])
        end = markup.find("-->", begin + 4)
        at = end + 3 if end >= 0 else len(markup)
    kept.append(markup[at:])
    return _OPEN.sub(" ", "".join(kept))


def _without_markup(text: str) -> str:
    reader = _Text()
    text = tame(text)
    try:
        reader.feed(text)
        reader.close()
    except AssertionError:  # HTMLParser gives up on some “<![” this way
        return unescape(_TAG.sub(" ", text))
    return "".join(reader.parts)
