"""The head of a post's file, as each site generator reads it: title, date, tags and the rest, whatever characters they hold.

Pelican   lines `Title: …` up to a blank line; title and summary are HTML and Markdown to it     docs.getpelican.com, "File metadata"
Hugo      YAML between two `---`                                                                 gohugo.io, "Front matter"
Jekyll    YAML between two `---`, `layout: post`                                                 jekyllrb.com, "Front matter"
plain     YAML between two `---`
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from html import escape, unescape

from advocate_app.vocabulary import Post


class Generator(StrEnum):
    PELICAN = "Pelican"
    HUGO = "Hugo"
    JEKYLL = "Jekyll"
    PLAIN = "plain"


MARK = "Advocate-Post-Id"
_PELICAN_LINE = re.compile(r"([A-Za-z0-9_-]+):[ ]*(.*)")
_MARKDOWN_SPECIAL = re.compile(r"([\\`*_\[\]{}])")
_SEPARATORS = re.compile(r"[,;<>\s]+")


def head(post: Post, generator: Generator, *, at: datetime, marked: bool) -> str:
    """The head with its closing blank line. `at` carries the blog's zone; with `marked` it names the post's key."""
    if generator is Generator.PELICAN:
        return _pelican(post, at, marked=marked)
    fields: dict[str, object] = {"layout": "post"} if generator is Generator.JEKYLL else {}
    fields["title"] = post.title
    # Jekyll reads no T between day and time in every version; the others want RFC 3339
    fields["date"] = (
        at.strftime("%Y-%m-%d %H:%M:%S %z") if generator is Generator.JEKYLL else at.isoformat(timespec="seconds")
    )
    if generator is not Generator.JEKYLL:
        fields["slug"] = post.slug
    fields |= {"author": post.author, "description": post.summary, "tags": list(post.tags)}
    fields["lang"] = "" if generator is Generator.HUGO else post.language  # Hugo takes it from the place of the file
    lines = [f"{name}: {_yaml(value)}" for name, value in fields.items() if value]
    if marked:
        lines.append(mark_line(post, generator))
    return "\n".join(["---", *lines, "---", "", ""])


def mark_line(post: Post, generator: Generator) -> str:
    """The line by which a file is known as this post's."""
    if generator is Generator.PELICAN:
        return f"{MARK}: {post.key}"
    return f'{MARK.lower().replace("-", "_")}: "{post.key}"'


def one_line(text: str) -> str:
    """White space of any kind becomes one blank; control characters and half characters go."""
    return "".join(c for c in " ".join(text.split()) if unicodedata.category(c) not in ("Cc", "Cs") and c != "\ufeff")


def _yaml(value: object) -> str:
    """A JSON string or list: the one form that all versions of YAML read alike, whatever is in it."""
    if isinstance(value, list):
        return "[" + ", ".join(_yaml(item) for item in value) + "]"
    # a date stays bare, so that it is read as one
    text = one_line(str(value))
    return (
        text
        if re.fullmatch(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d ?[+-]\d\d:?\d\d", text)
        else json.dumps(text, ensure_ascii=False)
    )


def _pelican(post: Post, at: datetime, *, marked: bool) -> str:
    tags = [_SEPARATORS.sub(" ", one_line(tag)).strip() for tag in post.tags]
    fields = {
        "Title": escape(one_line(post.title), quote=False),
        "Date": at.isoformat(timespec="seconds"),
        "Slug": post.slug,
        "Author": _SEPARATORS.sub(" ", one_line(post.author)).strip(),
        "Tags": ", ".join(tag for tag in tags if tag),
        "Summary": _MARKDOWN_SPECIAL.sub(r"\\\1", escape(one_line(post.summary), quote=False)),
    }
    lines = [f"{name}: {value}" for name, value in fields.items() if value]
    if marked:
        lines.append(mark_line(post, Generator.PELICAN))
    return "\n".join([*lines, "", ""])


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What a file says, read back: `date` as it is written, `body` the Markdown below the head."""

    title: str
    date: str
    tags: tuple[str, ...]
    body: str


def read(text: str) -> Outgoing:
    """Reads what `head` wrote, for a preview of exactly what goes out. A text without a head is all body."""
    if text.startswith("---\n") and "\n---\n" in text[3:]:
        import yaml

        raw, _, body = text[4:].partition("\n---\n")
        loaded = yaml.load(raw, yaml.BaseLoader)
        fields: Mapping[str, object] = loaded if isinstance(loaded, dict) else {}
        tags = fields.get("tags")
        return Outgoing(
            str(fields.get("title", "")),
            str(fields.get("date", "")),
            tuple(str(tag) for tag in tags) if isinstance(tags, list) else (),
            body.lstrip("\n"),
        )
    found, lines = {}, text.split("\n")
    while lines and (line := _PELICAN_LINE.fullmatch(lines[0])):
        found[line[1].lower()] = line[2]
        lines.pop(0)
    if "title" not in found:
        return Outgoing("", "", (), text)
    named = tuple(tag.strip() for tag in found.get("tags", "").split(",") if tag.strip())
    return Outgoing(unescape(found["title"]), found.get("date", ""), named, "\n".join(lines).lstrip("\n"))
