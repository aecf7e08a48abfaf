"""Makes the table of own work from a Git repository: whose older commits find their newest ones among everybody's?

The oldest four fifths of a person's commits (the newest 150 of those) are what they are known for, the newest fifth is to be found.
Addresses become numbers, and texts are cleaned as evidence is. Imported by its command alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from advocate_app.console.bench_topics import Line, Result, Told, bench, write
from advocate_app.people.evidence import MOST_COMMITS
from advocate_app.people.git_work import BODY, OwnCommit, is_robot
from advocate_app.people.git_work import told as text_of
from advocate_app.problems import NotThere
from advocate_app.topics.meaning import Meaning

FEWEST = 20  # commits that say something, of a person who takes part
MOST_TO_FIND = 30
LEAST_TO_FIND = 4


class Everybody(Protocol):
    def everybody(self, path: str) -> Iterable[tuple[str, OwnCommit]]:
        """All commits but merges, newest first, each with its author's address."""
        ...


def bench_git(
    path: Path, out: Path | None, meaning: Meaning | None, histories: Everybody, told: Told = lambda line: None
) -> Result:
    """The tables and the run go to `out`, if it is named. Raises a `Problem` for what is no repository, or has too few authors."""
    items, people = tables(histories.everybody(str(path)))
    if len(people) < 2:  # among one person's commits all are theirs
        raise NotThere(
            "bench.too-few",
            "Fewer than two people have {fewest} commits with words in {path}.",
            "Choose a repository with a longer history.",
            fewest=FEWEST,
            path=path,
        )
    with TemporaryDirectory() as spare:
        folder = out or Path(spare)
        write(folder, "gitwork_items", items)
        write(folder, "gitwork_people", people)
        return bench(folder, folder, meaning, told)


def tables(commits: Iterable[tuple[str, OwnCommit]]) -> tuple[list[Line], list[Line]]:
    """Items and people. What two commits say alike counts once, as the older one."""
    texts: dict[str, tuple[str, OwnCommit]] = {}
    for address, commit in sorted(commits, key=lambda one: (one[1].at, one[1].id)):
        text = text_of(commit, body=BODY)
        if text and not is_robot(address):
            texts.setdefault(text, (address, commit))
    ids = {text: f"c{n}" for n, text in enumerate(texts)}
    own: dict[str, list[str]] = {}
    for text, (address, _) in texts.items():
        own.setdefault(address, []).append(ids[text])
    people = [_person(n, found) for n, found in enumerate(own.values()) if len(found) >= FEWEST]
    to_find = {i for person in people for i in person["relevant"]}
    items = [_item(ids[text], text, candidate=ids[text] in to_find) for text in texts]
    return items, people


def _person(number: int, ids: Sequence[str]) -> Line:
    to_find = min(MOST_TO_FIND, max(LEAST_TO_FIND, len(ids) // 5))
    return {
        "person": f"a{number:03}",
        "profile": list(ids[:-to_find][-MOST_COMMITS:]),
        "relevant": list(ids[-to_find:]),
    }


def _item(id: str, text: str, *, candidate: bool) -> Line:
    title, _, body = text.partition("\n")
    return {"id": id, "title": title, "text": body, "candidate": candidate}
