"""What the first page knows: this machine's zone and country, and the repositories below a folder with what they say of a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from advocate_app.desktop.forms.place import Regions, known_countries, known_regions
from advocate_app.desktop.work import Context, Job, Work
from advocate_app.people.git_work import is_robot, told
from advocate_app.problems import Problem

MOST = 6  # repositories shown and read: those with the most commits of one's own
READ = 150  # commits of a repository that are looked at for words
LEAST = 5  # own commits that make a repository worth a tick
_QUIET = ("dotfiles", ".dotfiles", "config", "scratch")


@dataclass(frozen=True, slots=True)
class Found:
    """A repository, by whom its commits are, and when the newest one of the person's was made (UTC)."""

    path: str
    name: str
    counts: tuple[tuple[str, int], ...]
    last: datetime | None

    def by(self, addresses: Sequence[str]) -> int:
        return sum(count for address, count in self.counts if address in addresses)

    @property
    def says_little(self) -> bool:
        return self.name.lower() in _QUIET


@dataclass(frozen=True, slots=True)
class GitShown:
    """`mine` are addresses that Git is set up with here; `words` come often in their commits."""

    folder: str = ""
    repositories: tuple[Found, ...] = ()
    addresses: tuple[tuple[str, int], ...] = ()
    mine: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    looking: bool = False


class StartPresenter(QObject):
    git_shown = Signal(object)  # GitShown
    git_failed = Signal(object)  # Problem
    countries_known = Signal(object)  # codes
    regions_known = Signal(str, object)  # country, Regions

    def __init__(self, parent: QObject, work: Work) -> None:
        super().__init__(parent)
        self._work = work
        self._job: Job | None = None
        self._git = GitShown()

    def read_places(self, country: str) -> None:
        """The countries with holidays, and the regions of this one."""
        self._work.slow(_places, quiet=True).done.connect(self._places)
        self.read_regions(country)

    def read_regions(self, country: str) -> None:
        self._work.slow(partial(_regions, country), quiet=True).done.connect(self._regions)

    def look_in(self, folder: str) -> None:
        """Looks for repositories below `folder`; an earlier look ends."""
        if self._job is not None:
            self._job.cancel()
        self._git = GitShown(folder=folder, looking=True)
        self.git_shown.emit(self._git)
        self._job = self._work.slow(partial(_look, folder))
        self._job.done.connect(self._found)
        self._job.failed.connect(self._failed)
        self._job.finished.connect(self._over)

    def _found(self, git: GitShown) -> None:
        if git.folder == self._git.folder:
            self._git = git
            self.git_shown.emit(git)

    def _failed(self, problem: Problem) -> None:
        self._git = replace(self._git, looking=False)
        self.git_shown.emit(self._git)
        self.git_failed.emit(problem)

    def _over(self, outcome: object) -> None:
        if self.sender() is self._job:
            self._job = None

    def _places(self, codes: tuple[str, ...]) -> None:
        self.countries_known.emit(codes)

    def _regions(self, found: tuple[str, Regions]) -> None:
        self.regions_known.emit(*found)


def _places(ctx: Context) -> tuple[str, ...]:
    return known_countries()


def _regions(country: str, ctx: Context) -> tuple[str, Regions]:
    return country, known_regions(country)


def _look(folder: str, ctx: Context) -> GitShown:
    return look(folder, check=ctx.check, progress=ctx.progress)


def look(
    folder: str,
    *,
    check: Callable[[], None] = lambda: None,
    progress: Callable[[int, int, str], None] = lambda done, of, name: None,
) -> GitShown:
    """Reads addresses and own commit messages of the repositories below `folder`; one that can't be read is left out."""
    from advocate_app.outside.git_find import repositories_below
    from advocate_app.outside.git_history import GitHistories

    histories = GitHistories()
    paths = repositories_below(Path(folder), check=check)
    found: list[Found] = []
    mine: dict[str, None] = {}
    for done, path in enumerate(paths):
        progress(done, len(paths), path.name)
        try:
            counts = tuple((a, n) for a, n in histories.addresses(str(path), check=check) if n)
            own = histories.own_address(str(path))
        except Problem:
            continue
        if own and not is_robot(own):
            mine[own] = None
        found.append(Found(str(path), path.name.removesuffix(".git"), counts, None))
    found.sort(key=lambda f: (-f.by(tuple(mine)), f.name))
    texts: list[str] = []
    for at, each in enumerate(found[:MOST]):
        last = None
        if each.by(tuple(mine)):
            commits = histories.work(each.path, tuple(mine), READ, check=check).commits
            last = commits[0].at if commits else None
            texts += [text for commit in commits if (text := told(commit, body=0))]
        found[at] = replace(each, last=last)
    return GitShown(folder, tuple(found), _summed(found), tuple(mine), _often(texts))


def _summed(found: Sequence[Found]) -> tuple[tuple[str, int], ...]:
    total: dict[str, int] = {}
    for each in found:
        for address, count in each.counts:
            total[address] = total.get(address, 0) + count
    return tuple(sorted(total.items(), key=lambda item: (-item[1], item[0])))


def _often(texts: Sequence[str]) -> tuple[str, ...]:
    from advocate_app.topics.often import often

    return often(texts)
