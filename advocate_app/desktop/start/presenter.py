"""What the first page knows: this machine's zone and country, and the repositories below a folder with what they say of a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from advocate_app.desktop.forms.place import Regions, known_countries, known_regions
from advocate_app.desktop.work import Context, Job, Ok, Outcome, Work
from advocate_app.people.git_work import is_robot, told
from advocate_app.problems import Problem
from advocate_app.topics.live import Live
from advocate_app.topics.topic import Topic
from advocate_app.vocabulary import PersonId

NOBODY = PersonId(UUID(int=0))  # there is no person before the page is done
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
    """`mine` are addresses that Git is set up with here; `words` come often in their commits, `topics` could be made of them."""

    folder: str = ""
    repositories: tuple[Found, ...] = ()
    addresses: tuple[tuple[str, int], ...] = ()
    mine: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    topics: tuple[Topic, ...] = ()
    looking: bool = False


class StartPresenter(QObject):
    git_shown = Signal(object)  # GitShown
    git_failed = Signal(object)  # Problem
    countries_known = Signal(object)  # codes
    regions_known = Signal(str, object)  # country, Regions
    terms_known = Signal(object)  # technical terms, for completion
    live_shown = Signal(object)  # Live: topics for the words so far

    def __init__(self, parent: QObject, work: Work) -> None:
        super().__init__(parent)
        self._work = work
        self._job: Job | None = None
        self._git = GitShown()
        self._words: tuple[str, ...] = ()
        self._asking = False

    def read_terms(self) -> None:
        self._work.slow(_terms, quiet=True).done.connect(self.terms_known)

    def show_topics_for(self, words: tuple[str, ...]) -> None:
        """Looks which topics these words bring; what is typed meanwhile is looked up once that is done."""
        self._words = words
        if not self._asking:
            self._ask()

    def _ask(self) -> None:
        if not self._git.topics or not self._words:
            self.live_shown.emit(Live())
            return
        self._asking = True
        job = self._work.slow(partial(_live, self._git.topics, self._words), quiet=True)
        job.done.connect(self._live)
        job.finished.connect(self._asked)

    def _live(self, found: tuple[tuple[str, ...], Live]) -> None:
        words, live = found
        if words == self._words:
            self.live_shown.emit(live)

    def _asked(self, outcome: Outcome[tuple[tuple[str, ...], Live]]) -> None:
        self._asking = False
        if isinstance(outcome, Ok) and outcome.value[0] != self._words:
            self._ask()

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
            self.show_topics_for(self._words)

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


def _terms(ctx: Context) -> tuple[str, ...]:
    from advocate_app.commands.typing import known_terms

    return known_terms()


def _live(topics: tuple[Topic, ...], words: tuple[str, ...], ctx: Context) -> tuple[tuple[str, ...], Live]:
    from advocate_app.topics.live import for_words

    return words, for_words(topics, words, NOBODY, datetime.now(UTC))


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
    from advocate_app.topics.own_work import own_work
    from advocate_app.topics.refresh import git_source

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
    topics: list[Topic] = []
    for at, each in enumerate(found[:MOST]):
        last = None
        if each.by(tuple(mine)):
            work = histories.work(each.path, tuple(mine), READ, check=check)
            last = work.commits[0].at if work.commits else None
            texts += [text for commit in work.commits if (text := told(commit, body=0))]
            topics += own_work(git_source(each.path), work, datetime.now(UTC))
        found[at] = replace(each, last=last)
    return GitShown(folder, tuple(found), _summed(found), tuple(mine), _often(texts), tuple(topics))


def _summed(found: Sequence[Found]) -> tuple[tuple[str, int], ...]:
    total: dict[str, int] = {}
    for each in found:
        for address, count in each.counts:
            total[address] = total.get(address, 0) + count
    return tuple(sorted(total.items(), key=lambda item: (-item[1], item[0])))


def _often(texts: Sequence[str]) -> tuple[str, ...]:
    from advocate_app.topics.often import often

    return often(texts)
