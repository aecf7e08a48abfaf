"""The Markdown of a post as it leaves: comments taken out, pictures named as the channel keeps them.

Both look at what a CommonMark parser makes of the text, so that code which shows a comment or a picture stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import NamedTuple
from urllib.parse import unquote

from advocate_app.channels.slug import file_name
from advocate_app.vocabulary import Picture

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#")
_ALT_SPECIAL = re.compile(r"([\\\[\]`*_<&!])")


class PictureAt(NamedTuple):
    """A local image in a Markdown text: `text[start:end]` (code points) is the whole of it."""

    name: str
    alt: str
    start: int
    end: int
    title: str = ""


def pictures_in(markdown: str) -> tuple[PictureAt, ...]:
    """The images that lie beside the text, in order: not those of the web. `name` is decoded and without a leading `./`."""
    found: list[PictureAt] = []
    alt: list[str] = []
    open_at: tuple[str, str] | None = None
    depth = 0
    for event, start, end in _events(markdown):
        match event:
            case {"Start": {"Image": image}}:
                depth += 1
                if depth == 1:
                    open_at, alt = (str(image["dest_url"]), str(image["title"])), []
            case {"End": "Image"}:
                depth -= 1
                if depth == 0 and open_at is not None and open_at[0] and not _SCHEME.match(open_at[0]):
                    found.append(PictureAt(local_name(open_at[0]), "".join(alt), start, end, open_at[1]))
            case {"Text": words} | {"Code": words} if depth:
                alt.append(words)
            case "SoftBreak" | "HardBreak" if depth:
                alt.append(" ")
            case _:
                pass
    return tuple(found)


def local_name(address: str) -> str:
    return unquote(address).removeprefix("./")


def without_comments(markdown: str) -> str:
    """The text without its HTML comments (guidance, switches, private remarks); those inside code stay."""
    if "<!--" not in markdown:
        return markdown
    kept, at = [], 0
    for start, end in _html(markdown):
        for comment in _COMMENT.finditer(markdown, start, end):
            a, b = comment.span()
            if (a == 0 or markdown[a - 1] == "\n") and markdown.startswith("\n", b):
                blank_before = markdown[max(a - 2, 0) : a] in ("", "\n", "\n\n")
                # a line of its own goes with its break, unless it kept two paragraphs apart
                b += markdown.startswith("\n\n", b) + blank_before
            kept.append(markdown[at:a])
            at = max(at, b)
    return "".join([*kept, markdown[at:]]).strip("\n") + "\n"


def with_pictures(markdown: str, addresses: Mapping[str, str], alts: Mapping[str, str]) -> str:
    """The text with its pictures at their new `addresses`, by name; an image without words takes those of `alts`."""
    kept, at = [], 0
    for picture in pictures_in(markdown):
        if (address := addresses.get(picture.name)) is None:
            continue
        alt = " ".join((picture.alt or alts.get(picture.name, "")).split())
        title = ' "{}"'.format(picture.title.replace("\\", "\\\\").replace('"', '\\"')) if picture.title else ""
        alt = _ALT_SPECIAL.sub(r"\\\1", alt)
        kept += [markdown[at : picture.start], f"![{alt}]({address}{title})"]
        at = picture.end
    return "".join([*kept, markdown[at:]])


def sent_pictures(markdown: str, pictures: tuple[Picture, ...]) -> dict[str, tuple[str, Picture]]:
    """Those that the text shows, by the name it uses: a safe file name, no two alike, and the picture. The rest stays at home."""
    have = {picture.name: picture for picture in pictures}
    sent: dict[str, tuple[str, Picture]] = {}
    taken: set[str] = set()
    for shown in pictures_in(markdown):
        if shown.name in sent or shown.name not in have:
            continue
        safe = file_name(shown.name)
        stem, dot, ending = safe.partition(".")
        number = 2
        while safe in taken:
            safe, number = f"{stem}-{number}{dot}{ending}", number + 1
        taken.add(safe)
        sent[shown.name] = (safe, have[shown.name])
    return sent


def _html(markdown: str) -> Iterator[tuple[int, int]]:
    block: tuple[int, int] | None = None
    for event, start, end in _events(markdown):
        match event:
            case {"Start": "HtmlBlock"}:
                block = (start, end)
            case {"End": "HtmlBlock"} if block is not None:
                yield block
                block = None
            case {"InlineHtml": _}:
                yield start, end
            case _:
                pass


def _events(markdown: str) -> Iterator[tuple[object, int, int]]:
    """What the parser sees, with its place in code points."""
    import pyromark

    options = pyromark.Options
    dialect = options.ENABLE_TABLES | options.ENABLE_STRIKETHROUGH | options.ENABLE_FOOTNOTES | options.ENABLE_TASKLISTS
    source = markdown.encode("utf-8", "replace")
    # the parser counts bytes: for each of them, how many code points begin before it
    places = range(len(source) + 1) if source.isascii() else [0, *accumulate((byte & 0xC0) != 0x80 for byte in source)]
    for event, span in pyromark.events_with_range(source.decode(), options=dialect):
        yield event, places[span["start"]], places[span["end"]]
