"""Reads the sources that are due: over the network, and own work in the chosen repositories. One source's trouble hinders no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol, TypeVar
from uuid import NAMESPACE_URL, uuid5

from advocate_app.channels.contract import Exchange, Reply, Request
from advocate_app.people.evidence import MOST_COMMITS, Profile, Repository, Sort
from advocate_app.people.git_work import Histories, evidence_from, is_robot
from advocate_app.problems import Problem, Wrong
from advocate_app.topics.own_work import own_work
from advocate_app.topics.sources.known import READERS, read_source
from advocate_app.topics.sources.polite import Read, busy, failed, jitter
from advocate_app.topics.sources.reader import Throttles, host_of, name_of
from advocate_app.topics.topic import Source, SourceKind, Topics
from advocate_app.vocabulary import NOTHING, Changed, PersonId, SourceId

GIT_PAUSE = timedelta(minutes=15)
AGAIN = timedelta(
    minutes=1
)  # the least between two readings of the same, whoever asks: Stack Exchange shuts out who asks more
# evidence keeps 150 that say something; of own commits about half are routine
MOST_READ = 2 * MOST_COMMITS
T = TypeVar("T")


def _nothing() -> None:
    pass


class Fetch(Protocol):
    """What fulfils a `Request`; `outside.http.Http` does. Raises a `Problem` where there is no reply."""

    def send(self, request: Request, *, check: Callable[[], None] = ...) -> Reply: ...


def refresh(
    store: Topics,
    fetch: Fetch,
    histories: Histories,
    profile: Profile,
    me: PersonId,
    now: datetime,
    *,
    only_due: bool = True,
    only: SourceId | None = None,
    check: Callable[[], None] = _nothing,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> tuple[Changed, tuple[Problem, ...]]:
    """Reads every source that is due, or every one that has not ended, and keeps what it finds; with `only` just that one.

    What went wrong is returned and written on its source. `progress` hears how many of how many are read. `check` may raise
    to give up; what was read by then is kept. A host that asked to be left alone is, whoever asks.
    """
    changed = _keep_git_sources(store, profile)
    chosen = {r.path: r for r in profile.repositories()}
    due = [s for s in store.sources() if s.id == only or (only is None and _is_due(s, now, only_due=only_due))]
    problems: list[Problem] = []
    for done, source in enumerate(due):
        check()
        progress(done, len(due))
        if source.kind is SourceKind.GIT:
            if source.url not in chosen:
                continue
            read, kept = _read_repository(source, chosen[source.url], histories, profile, me, now, check)
            changed |= kept
        elif (until := rests(store, source, now)) is not None:
            # another source of the host may have been told so a moment ago
            changed |= store.keep_source(replace(source, next_at=max(source.next_at or until, until + jitter(source))))
            if only is not None:
                problems.append(busy(name_of(source), until - now, now))
            continue
        elif _just_read(source, now, strict=only is None):
            if only is not None:
                problems.append(_too_soon(source))
            continue
        else:
            read = carry(read_source(source, now), fetch, check)
        if all(s.id != source.id for s in store.sources()):
            continue  # dropped while it was read
        changed |= keep(store, read, now)
        if read.problem:
            problems.append(read.problem)
    progress(len(due), len(due))
    return changed, tuple(problems)


def keep(store: Topics, read: Read, now: datetime) -> Changed:
    """Keeps what a reading gave: topics first, since a source that is up to date would not give them again."""
    changed = store.keep_topics(read.topics) if read.topics else NOTHING
    if read.open_since is not None:
        changed |= store.answered(read.source.id, read.open_since, {t.id for t in read.topics})
    if read.hold:
        changed |= store.hold(host_of(read.source), now + read.hold)
    return changed | store.keep_source(read.source)


def rests(store: Topics, source: Source, now: datetime) -> datetime | None:
    """Until when its host asked to be left alone; None where it may be read now."""
    until = store.held().get(host_of(source), now)
    return until if until > now else None


def _just_read(source: Source, now: datetime, *, strict: bool) -> bool:
    """Whether it was read a moment ago. Where a person asks for just this one, only who shuts readers out for it counts."""
    if not host_of(source) or source.read_at is None or source.problem or now >= source.read_at + AGAIN:
        return False
    return strict or isinstance(READERS[source.kind], Throttles)


def _too_soon(source: Source) -> Wrong:
    return Wrong(
        "source.just-read",
        "{name} was read less than a minute ago, and does not want to be asked more often.",
        "Try again in a minute.",
        name=name_of(source),
    )


def _is_due(source: Source, now: datetime, *, only_due: bool) -> bool:
    return not source.ended and (not only_due or source.next_at is None or source.next_at <= now)


def carry(exchange: Exchange[T], fetch: Fetch, check: Callable[[], None] = _nothing) -> T:
    """Fulfils each `Request` of a source until it returns. Problems are thrown into it; what `check` raises ends it."""
    try:
        want = next(exchange)
        while True:
            if not isinstance(want, Request):
                raise TypeError(f"a source asks for a Request, not for {type(want).__name__}")
            try:
                reply = fetch.send(want, check=check)
            except Problem as problem:
                want = exchange.throw(problem)
            else:
                want = exchange.send(reply)
    except StopIteration as end:
        value: T = end.value
        return value


# ── own work ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def git_source(path: str) -> Source:
    """The source that a repository is; one path always has the same id, and its folder's name."""
    name = path.rstrip("/\\").replace("\\", "/").rpartition("/")[2].removesuffix(".git") or path
    return Source(SourceId(uuid5(NAMESPACE_URL, f"git {path}")), SourceKind.GIT, name, path)


def choose_repository(
    store: Topics, profile: Profile, histories: Histories, path: str, addresses: tuple[str, ...] = ()
) -> Changed:
    """Takes a repository into the sources, to be read at the next refresh.

    Without `addresses`, the one that Git is set up with there is the person's. Raises a `Problem` for what is no repository.
    """
    own = addresses or tuple(a for a, _ in histories.addresses(path)[:1] if not is_robot(a))
    if not own:
        raise Wrong(
            "git.no-address",
            "It is not known which commits in {path} are yours.",
            "Name the e-mail address that you commit with.",
            path=path,
        )
    return profile.keep_repository(Repository(path, own)) | store.keep_source(git_source(path))


def leave_repository(store: Topics, profile: Profile, path: str) -> Changed:
    """Drops a repository with its topics and with the evidence that it gave, unless another of its name is chosen too."""
    source = git_source(path)
    others = {git_source(r.path).name for r in profile.repositories() if r.path != path}
    rows = [r.id for r in profile.evidence() if r.sort is Sort.COMMIT and r.source == source.name]
    changed = profile.drop_evidence(rows) if source.name not in others else NOTHING
    return changed | profile.drop_repository(path) | store.drop_source(source.id)


def _keep_git_sources(store: Topics, profile: Profile) -> Changed:
    have = {s.url for s in store.sources() if s.kind is SourceKind.GIT}
    changed = NOTHING
    for repository in profile.repositories():
        if repository.path not in have:
            changed |= store.keep_source(git_source(repository.path))
    return changed


def _read_repository(
    source: Source,
    repository: Repository,
    histories: Histories,
    profile: Profile,
    me: PersonId,
    now: datetime,
    check: Callable[[], None],
) -> tuple[Read, Changed]:
    # other addresses than last time: all of the history may have something new
    asked = " ".join(repository.addresses)
    beyond = source.state.get("tips", "").split() if source.state.get("addresses") == asked else []
    try:
        work = histories.work(repository.path, repository.addresses, MOST_READ, check=check)
        # only what is new becomes evidence: a row that the person deleted does not come back
        new = (
            histories.work(repository.path, repository.addresses, MOST_READ, beyond=beyond, check=check)
            if beyond
            else work
        )
    except Problem as problem:
        return failed(source, problem, now), NOTHING
    changed = profile.import_evidence(evidence_from(new.commits, me, source.name))
    changed |= profile.keep_repository(replace(repository, read_at=now))
    state = {"tips": " ".join(work.tips), "addresses": asked}
    kept = replace(source, state=state, read_at=now, next_at=now + GIT_PAUSE, problem={})
    return Read(own_work(source, work, now), kept), changed
