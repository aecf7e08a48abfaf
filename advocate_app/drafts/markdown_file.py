"""A draft as a Markdown file, out and in. Files of blogs are understood too: the heads of Hugo, Jekyll and Pelican.

Of a head only title, tags and genre are taken; all of its values are read as text. Sources: gohugo.io/content-management/front-matter,
jekyllrb.com/docs/front-matter, docs.getpelican.com/en/stable/content.html#file-metadata.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

from advocate_app.channels.slug import slug_of
from advocate_app.drafts.draft import Draft, title_of
from advocate_app.problems import Wrong
from advocate_app.vocabulary import Picture

LARGEST = 1_000_000  # bytes of a file
_LARGEST_HEAD = 16_384  # characters
_DEEPEST = 12  # levels of lists and tables in a head
_MOST_TAGS = 30
_FENCED = {"---": re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.M), "+++": re.compile(r"^\+\+\+[ \t]*$", re.M)}
_PELICAN = re.compile(r"\A(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+(?:\n|\Z)")
_PELICAN_KEYS = {"title", "date", "tags", "slug", "category", "author", "authors", "status", "summary"}
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


class Imported(NamedTuple):
    """`text` is Markdown with its title in the first heading; `genre` is '' where the file names none."""

    text: str
    tags: tuple[str, ...]
    genre: str


def to_file(draft: Draft, pictures: Sequence[Picture]) -> Mapping[str, bytes]:
    """The files to write into one folder, the Markdown file first (UTF-8, YAML head), then the pictures beside it."""
    import yaml

    text, beside = _beside(draft.text, pictures)
    head: dict[str, object] = {}
    title, body = title_of(text), text
    opening = f"# {title}\n\n"
    # the title moves into the head only where reading it back gives the same text
    if title and text.startswith(opening) and text[len(opening) :].strip() and text[len(opening)] not in "\n#":
        head["title"], body = title, text[len(opening) :]
    head |= {"genre": draft.genre} if draft.genre else {}
    head |= {"tags": list(draft.tags)} if draft.tags else {}
    # a width that folds nothing: folded lines are right, and hard to read
    front = yaml.safe_dump(head, allow_unicode=True, sort_keys=False, width=10_000) if head else ""
    whole = f"---\n{front}---\n\n{body}" if head or body.startswith(("---", "+++")) or _is_pelican(body) else body
    return {f"{slug_of(title or 'draft')}.md": whole.rstrip("\n").encode() + b"\n", **beside}


def from_file(name: str, data: bytes) -> Imported:
    """The draft that the file `name` holds: UTF-8, or UTF-16 with its mark; any line endings. Raises `Wrong` for anything else."""
    if len(data) > LARGEST:
        raise Wrong("import.large", "{name} is larger than 1 MB.", "Take a text without pictures inside it.", name=name)
    text = _decoded(name, data)
    head, body = _split(name, text)
    title = re.sub(r"[ \t\n]+", " ", _one(head.get("title", "")))
    body = body.lstrip("\n")
    if title and title_of(body.split("\n", 1)[0] if body.startswith("# ") else "") != title:
        body = f"# {title}\n\n{body}"
    return Imported(body, _tags(head.get("tags", "")), _one(head.get("genre", "")))


def _decoded(name: str, data: bytes) -> str:
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise _no_text(name) from error
    if _CONTROL.search(text):
        raise _no_text(name)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _split(name: str, text: str) -> tuple[Mapping[str, object], str]:
    """The head with its names in small letters, and the text after it."""
    first, _, rest = text.partition("\n")
    mark = first.rstrip()
    if mark in _FENCED:
        if not (end := _FENCED[mark].search(rest)):
            return {}, text
        head, body = rest[: end.start()], rest[end.end() :]
        if len(head) > _LARGEST_HEAD:
            raise _bad_head(name, "it is longer than 16 KB")
        read = _yaml(name, head) if mark == "---" else _toml(name, head)
        if read is None:  # two rules with words between them
            return {}, text
        return {str(key).lower(): value for key, value in read.items()}, body
    if found := _is_pelican(text):
        lines = re.sub(r"\n[ \t]+", " ", found[0].strip("\n")).split("\n")
        pairs = (line.partition(":") for line in lines)
        return {key.lower(): _comma(value.strip()) for key, _, value in pairs}, text[found.end() :]
    return {}, text


def _is_pelican(text: str) -> re.Match[str] | None:
    found = _PELICAN.match(text[:_LARGEST_HEAD])
    keys = {line.partition(":")[0].lower() for line in found[0].split("\n")} if found else set()
    return found if "title" in keys and len(keys & _PELICAN_KEYS) > 1 else None


def _yaml(name: str, head: str) -> Mapping[str, object] | None:
    """None where it is no table. Refuses aliases (a few lines could stand for gigabytes) and deep nesting."""
    import yaml

    depth = 0
    try:
        for event in yaml.parse(head, yaml.BaseLoader):
            if isinstance(event, yaml.AliasEvent):
                raise _bad_head(name, "it has an alias (*), which is not supported")
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > _DEEPEST:
                raise _bad_head(name, "it is nested too deep")
        read = yaml.load(head, yaml.BaseLoader)  # texts, lists and tables only
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise _bad_head(name, f"line {line} is no YAML") from error
    except (yaml.YAMLError, ValueError, TypeError) as error:
        raise _bad_head(name, "it is no YAML") from error
    return read if isinstance(read, dict) else {} if read in (None, "") else None


def _toml(name: str, head: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(head)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        raise _bad_head(name, "it is no TOML") from error


def _tags(value: object) -> tuple[str, ...]:
    """A list, a text with commas, or Jekyll's words with spaces; each once, in their order."""
    if isinstance(value, str):
        value = value.split(",") if "," in value else value.split()
    found = [" ".join(str(tag).split()) for tag in value] if isinstance(value, list) else []
    return tuple(dict.fromkeys(filter(None, found)))[:_MOST_TAGS]


def _comma(value: str) -> object:
    """Pelican's lists have commas; a single tag may have spaces."""
    return value.split(",") if "," in value else [value] if value else ""


def _one(value: object) -> str:
    """A value that should be one text; Pelican's commas are put back."""
    return ",".join(map(str, value)).strip() if isinstance(value, list) else str(value).strip()


def _beside(text: str, pictures: Sequence[Picture]) -> tuple[str, Mapping[str, bytes]]:
    """The pictures by plain file names; the text refers to the same."""
    files: dict[str, bytes] = {}
    for picture in pictures:
        plain = PurePosixPath(picture.name.replace("\\", "/")).name
        plain = plain if plain.strip(".") else "picture"
        while plain in files:
            plain = f"_{plain}"
        files[plain] = picture.data
        if plain != picture.name:
            text = text.replace(f"]({picture.name}", f"]({plain}")
    return text, files


def _no_text(name: str) -> Wrong:
    return Wrong("import.no-text", "{name} is not a text file in UTF-8.", "Save it as UTF-8 and try again.", name=name)


def _bad_head(name: str, why: str) -> Wrong:
    return Wrong(
        "import.head",
        "The head of {name} can't be read: {why}.",
        "Mend it, or remove the lines above the text.",
        name=name,
        why=why,
    )
