"""Reads one genre from TOML and says in one sentence what is wrong with a file that is none."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from string import Formatter

from advocate_app.drafting.genre import Fit, Genre, Question, Section

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_KEYS = {
    "name",
    "purpose",
    "words",
    "characters",
    "minutes",
    "readers",
    "channels",
    "titles",
    "questions",
    "sections",
    "ways",
}
_MOST = 20  # questions and sections


class BadGenre(Exception):
    """What is wrong with the file, in one sentence."""


def read_genre(id: str, text: str) -> Genre:
    """The genre that `text` (TOML) describes; raises `BadGenre`. `id` is the file's name without its ending."""
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadGenre(f"It is not TOML: {error}.") from error
    if not _ID.fullmatch(id):
        raise BadGenre(f"Its name “{id}” is more than small letters, digits and hyphens.")
    _only(data, _KEYS, "The file")
    unit = "characters" if "characters" in data else "words"
    shortest, longest = _range(data, unit)
    questions = tuple(_question(q) for q in _tables(data, "questions"))
    genre = Genre(
        id=id,
        name=_text(data, "name"),
        purpose=_text(data, "purpose"),
        shortest=shortest,
        longest=longest,
        unit=unit,
        minutes=_number(data, "minutes"),
        readers=_text(data, "readers", ""),
        channels=_texts(data, "channels"),
        titles=_texts(data, "titles"),
        questions=questions,
        sections=tuple(Section(_text(s, "heading", ""), _texts(s, "from")) for s in _tables(data, "sections")),
        ways=_ways(data.get("ways", {})),
    )
    _meets(genre)
    return genre


def _meets(genre: Genre) -> None:
    """Whether its parts speak of each other."""
    ids = [q.id for q in genre.questions]
    if twice := {i for i in ids if ids.count(i) > 1}:
        raise BadGenre(f"Two questions have the id “{min(twice)}”.")
    placed = [i for s in genre.sections for i in s.questions]
    for i in placed:
        if i not in ids:
            raise BadGenre(f"A section takes the answer “{i}”, but no question has that id.")
        if placed.count(i) > 1:
            raise BadGenre(f"The answer “{i}” stands in two sections.")
    for pattern in genre.titles:
        try:
            names = {name for _, name, _, _ in Formatter().parse(pattern) if name is not None}
        except ValueError as error:
            raise BadGenre(f"The title “{pattern}” can't be filled: {error}.") from error
        if unknown := names - set(ids):
            raise BadGenre(f"The title “{pattern}” needs the answer “{min(unknown)}”, but no question has that id.")


def _question(data: Mapping[str, object]) -> Question:
    _only(data, {"id", "text", "hint", "optional"}, "A question")
    optional, text = data.get("optional", False), _text(data, "text")
    if not isinstance(optional, bool):
        raise BadGenre("“optional” must be true or false.")
    if "--" in text or "\n" in text:  # it becomes an HTML comment
        raise BadGenre(f"The question “{text}” must be one line without “--”.")
    return Question(_text(data, "id"), text, _text(data, "hint", ""), optional)


def _ways(data: object) -> Mapping[str, Fit]:
    if not isinstance(data, dict) or not all(isinstance(way, dict) for way in data.values()):
        raise BadGenre("“ways” must have a table for each kind of topic.")
    return {str(kind): Fit(_number(way, "fit"), _text(way, "angle")) for kind, way in data.items()}


def _only(data: Mapping[str, object], keys: set[str], who: str) -> None:
    if unknown := data.keys() - keys:
        raise BadGenre(f"{who} has “{min(unknown)}”, which means nothing here.")


def _text(data: Mapping[str, object], key: str, default: str | None = None) -> str:
    value = data.get(key, default)
    if not isinstance(value, str) or (default is None and not value.strip()):
        raise BadGenre(f"“{key}” must be a text.")
    return value.strip()


def _number(data: Mapping[str, object], key: str) -> int:
    value = data.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise BadGenre(f"“{key}” must be a whole number above zero.")
    return value


def _range(data: Mapping[str, object], key: str) -> tuple[int, int]:
    match data.get(key):
        case [int(low), int(high)] if 0 < low <= high:
            return low, high
    raise BadGenre(f"“{key}” must be two numbers, the smaller first.")


def _texts(data: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = data.get(key, [])
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise BadGenre(f"“{key}” must be a list of texts.")
    return tuple(value)


def _tables(data: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    value = data.get(key)
    if not isinstance(value, list) or not value or not all(isinstance(v, dict) for v in value):
        raise BadGenre(f"“{key}” must have at least one table.")
    if len(value) > _MOST:
        raise BadGenre(f"“{key}” has more than {_MOST} tables.")
    return value
