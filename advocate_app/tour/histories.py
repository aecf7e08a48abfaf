"""Writes the sample's Git histories as real repositories, dated back from the start Monday so that they never age.

What happened is data (`resources/sample/histories/*.toml`); every commit adds its line to a CHANGES.md.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from advocate_app.people.person import Person
from advocate_app.shipped import resource

BRANCH = b"refs/heads/main"
FILE = b"CHANGES.md"


@dataclass(frozen=True, slots=True)
class Entry:
    """One commit. `by` is a person's slug or 'robot'; `ago` days before the start Monday at `time` on the writer's own clock.

    `merges` says how many of the commits before it came in by a branch; `tag` names a release, `note` is its message.
    """

    by: str
    ago: int
    time: str
    subject: str
    body: str = ""
    tag: str = ""
    note: str = ""
    merges: int = 0

    @property
    def message(self) -> str:
        return f"{self.subject}\n\n{self.body.strip()}\n" if self.body else f"{self.subject}\n"

    def moment(self, start: date, zone: ZoneInfo) -> datetime:
        return datetime.combine(start - timedelta(days=self.ago), time.fromisoformat(self.time), zone)


@dataclass(frozen=True, slots=True)
class History:
    """One repository, oldest commit first. `robot` is a machine's `Name <address>`; `address` replaces the writers' own."""

    name: str
    entries: tuple[Entry, ...]
    robot: str
    address: str = ""

    def writer(self, entry: Entry, people: Mapping[str, Person]) -> tuple[str, ZoneInfo]:
        """Who committed, as `Name <address>`, and their time zone."""
        if entry.by == "robot":
            return self.robot, ZoneInfo("UTC")
        person = people[entry.by]
        return f"{person.name} <{self.address or person.email}>", person.tz


def histories() -> tuple[History, ...]:
    """The histories that ship with the sample, by name."""
    found = []
    for path in sorted(resource("sample", "histories").glob("*.toml")):
        whole = tomllib.loads(path.read_text(encoding="utf-8"))
        entries = tuple(Entry(**commit) for commit in whole["commit"])
        found.append(History(whole["name"], entries, whole["robot"], whole.get("address", "")))
    return tuple(found)


def write_histories(folder: Path, start: date, people: Mapping[str, Person]) -> tuple[Path, ...]:
    """Makes one repository per history in `folder` and returns their paths. `people` are the persons by slug."""
    return tuple(_write(history, folder / history.name, start, people) for history in histories())


def _write(history: History, path: Path, start: date, people: Mapping[str, Person]) -> Path:
    from dulwich.objects import Blob, Commit, ObjectID, ShaFile, Tag, Tree
    from dulwich.refs import Ref
    from dulwich.repo import Repo

    path.mkdir(parents=True)
    objects: list[ShaFile] = []
    line: list[ObjectID] = []  # the branch so far
    tags: dict[str, ObjectID] = {}
    text = f"# What changed in {history.name}\n\n"
    tree = Tree()
    for entry in history.entries:
        writer, zone = history.writer(entry, people)
        moment = entry.moment(start, zone)
        seconds, offset = int(moment.timestamp()), int((moment.utcoffset() or timedelta()).total_seconds())
        parents = line[-1:]
        if entry.merges:
            parents = [line[-1 - entry.merges], line[-1]]
        else:
            text += f"- {entry.subject}\n"
            tree, blob = Tree(), Blob.from_string(text.encode())
            tree.add(FILE, 0o100644, blob.id)
            objects += [blob, tree]
        commit = Commit()
        commit.tree, commit.parents = tree.id, parents
        commit.author = commit.committer = writer.encode()
        commit.author_time = commit.commit_time = seconds
        commit.author_timezone = commit.commit_timezone = offset
        commit.encoding, commit.message = b"UTF-8", entry.message.encode()
        objects.append(commit)
        line.append(commit.id)
        if entry.tag:
            tag = Tag()
            tag.name, tag.message, tag.tagger = entry.tag.encode(), f"{entry.note}\n".encode(), writer.encode()
            tag.object, tag.tag_time, tag.tag_timezone = (Commit, commit.id), seconds, offset
            objects.append(tag)
            tags[entry.tag] = tag.id
    with Repo.init(str(path)) as repo:
        repo.object_store.add_objects([(thing, None) for thing in objects])
        for name, tagged in tags.items():
            repo.refs[Ref(b"refs/tags/" + name.encode())] = tagged
        repo.refs[Ref(BRANCH)] = line[-1]
        repo.refs.set_symbolic_ref(Ref(b"HEAD"), Ref(BRANCH))
        repo.get_worktree().reset_index()
    return path
