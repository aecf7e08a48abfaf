"""Which genres there are, and which suit a topic.

Ours ship in `resources/genres`; a workspace adds more, or replaces one, by a file of the same name in its own folder.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from advocate_app.drafting.genre import Genre
from advocate_app.drafting.genre_file import BadGenre, read_genre
from advocate_app.problems import NotThere

_LARGEST = 64 * 1024  # bytes of one file
_MOST = 200  # files of one folder


@dataclass(frozen=True, slots=True)
class Broken:
    """A file that is no genre, and why, in one sentence."""

    file: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Genres:
    """All genres by id, in the order of their names, and the files that could not be read."""

    all: Mapping[str, Genre] = field(default_factory=dict)
    problems: tuple[Broken, ...] = ()

    def genre(self, id: str) -> Genre:
        """Raises `NotThere` for a genre that no file describes (any more)."""
        if found := self.all.get(id):
            return found
        raise NotThere(
            "genre.gone",
            "There is no genre called “{genre}”.",
            "Known are {known}.",
            genre=id,
            known=", ".join(self.all) or "none",
        )


@dataclass(frozen=True, slots=True)
class Way:
    """One way to tell a topic."""

    genre: Genre
    angle: str
    minutes: int


def load_genres(folders: Iterable[Path]) -> Genres:
    """The genres of all `*.toml` in `folders`; a later folder replaces those of the same file name. A missing folder is empty.

    A file that can't be read is named in `problems`; it hides none that an earlier folder has.
    """
    found: dict[str, Genre] = {}
    problems: list[Broken] = []
    for folder in folders:
        for file in sorted(folder.glob("*.toml"))[:_MOST]:
            try:
                found[file.stem] = read_genre(file.stem, _read(file))
            except BadGenre as bad:
                problems.append(Broken(file, str(bad)))
    return Genres(dict(sorted(found.items(), key=lambda item: item[1].name)), tuple(problems))


def ways_to_tell(topic_kind: str, genres: Genres) -> tuple[Way, ...]:
    """The genres that suit a kind of topic ("question", "own work" …), most fitting first, then the quickest.

    A genre that names no kind of topic at all suits every one, last.
    """
    fitting = [
        (-way.fit, genre.minutes, Way(genre, way.angle, genre.minutes))
        for genre in genres.all.values()
        if (way := genre.ways.get(topic_kind))
    ]
    rest = [(0, g.minutes, Way(g, g.purpose, g.minutes)) for g in genres.all.values() if not g.ways]
    return tuple(way for _, _, way in sorted(fitting + rest, key=lambda item: item[:2]))


def _read(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            data = stream.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise BadGenre(f"It is larger than {_LARGEST // 1024} KB.")
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise BadGenre("It is not UTF-8 text.") from error
    except OSError as error:
        raise BadGenre(f"It can't be read: {error.strerror}.") from error
