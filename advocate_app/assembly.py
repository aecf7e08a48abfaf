"""The one place where real parts are chosen and joined: an Office is everything that a window, a console or a worker needs.

What is heavy to import (HTTP, Git, keychain, grammar, channels) is made when it is first asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from advocate_app.outside.clock import SystemClock
from advocate_app.problems import NotThere
from advocate_app.store.files import Desk, WorkspaceStore, open_desk, open_workspace
from advocate_app.vocabulary import PersonId

if TYPE_CHECKING:
    from advocate_app.channels.accounts import Accounts, KeptAccount
    from advocate_app.channels.catalog import Catalog
    from advocate_app.channels.contract import Channel
    from advocate_app.checks.grammar import Grammar
    from advocate_app.checks.kept import Kept
    from advocate_app.checks.kinds import Context
    from advocate_app.checks.lightly import Uses
    from advocate_app.checks.reader import Reader
    from advocate_app.drafting.genres import Genres
    from advocate_app.drafts.draft import Drafts
    from advocate_app.outside.fulfil import Hands
    from advocate_app.outside.git_history import GitHistories
    from advocate_app.outside.http import Http
    from advocate_app.outside.keychain import Keychain
    from advocate_app.outside.languagetool.choice import Choice
    from advocate_app.outside.languagetool.engines import Engines
    from advocate_app.people.communities import Communities
    from advocate_app.people.evidence import Profile
    from advocate_app.people.person import Directory, Person
    from advocate_app.publishing.outbox import Outbox
    from advocate_app.publishing.runner import Runner
    from advocate_app.review.revision import Queue
    from advocate_app.store.settings import Settings
    from advocate_app.topics.campaign import Campaigns
    from advocate_app.topics.meaning import Remembering
    from advocate_app.topics.mutes import Mutes
    from advocate_app.topics.topic import Topics

MODEL = "sentence model"  # the desk's setting that names another model than the default one: a path, or "none" for words alone
ME = "me"  # the desk's setting that says whose desk it is
WORDS = "words"  # the desk's setting: what this person added to the dictionary
REHEARSAL = "rehearsal"  # the desk's setting that allows a made-up clock


@dataclass(frozen=True, slots=True)
class Home:
    """Where everything of one workspace on this computer lives. `desk_name` tells desks apart that share it (the sample)."""

    root: Path
    desk_name: str = "desk"

    @property
    def desk(self) -> Path:
        return self.root / f"{self.desk_name}.db"

    @property
    def workspace(self) -> Path:
        return self.root / "workspace.db"

    @property
    def guidelines(self) -> Path:
        """The workspace's own guidelines, for people to edit: `styles/`, `own/` and `genres/`."""
        return self.root / "guidelines"

    @property
    def cache(self) -> Path:
        return self.root / "cache"

    @property
    def languagetool(self) -> Path:
        """Where LanguageTool is installed, for whoever wants it on this computer."""
        return self.root / "languagetool"

    @property
    def words(self) -> Path:
        """The organisation's own words, one a line: no misspellings."""
        return self.guidelines / "words.txt"

    @property
    def logs(self) -> Path:
        return self.root / "logs"


def default_home() -> Path:
    """Where this person's programs keep their data."""
    from platformdirs import user_data_path

    return user_data_path("advocate", appauthor=False)


@dataclass(frozen=True)
class Office:
    """All parts, joined. `me` is whose desk it is."""

    home: Home
    clock: SystemClock
    me: PersonId
    desk: Desk
    workspace: WorkspaceStore

    @property
    def drafts(self) -> Drafts:
        return self.desk.drafts

    @property
    def profile(self) -> Profile:
        return self.desk.profile

    @property
    def topics(self) -> Topics:
        return self.desk.topics

    @property
    def communities(self) -> Communities:
        return self.desk.communities

    @property
    def mutes(self) -> Mutes:
        return self.desk.mutes

    @property
    def kept(self) -> Kept:
        return self.desk.kept

    @property
    def uses(self) -> Uses:
        return self.workspace.uses

    @property
    def settings(self) -> Settings:
        return self.desk.settings

    @property
    def directory(self) -> Directory:
        return self.workspace.directory

    @property
    def accounts(self) -> Accounts:
        return self.workspace.accounts

    @property
    def campaigns(self) -> Campaigns:
        return self.workspace.campaigns

    @property
    def queue(self) -> Queue:
        return self.workspace.queue

    @property
    def outbox(self) -> Outbox:
        return self.workspace.outbox

    @property
    def person(self) -> Person:
        return self.directory.person(self.me)

    # ── made when first asked for ──

    @cached_property
    def http(self) -> Http:
        from advocate_app.outside.http import Http

        return Http()

    @cached_property
    def histories(self) -> GitHistories:
        from advocate_app.outside.git_history import GitHistories

        return GitHistories()

    @cached_property
    def secrets(self) -> Keychain:
        from advocate_app.outside.keychain import Keychain

        return Keychain()

    @cached_property
    def hands(self) -> Hands:
        from advocate_app.outside.files import Files
        from advocate_app.outside.fulfil import Hands
        from advocate_app.outside.git_push import Git

        return Hands(self.http, Git(self.home.cache / "git"), Files())

    @cached_property
    def meaning(self) -> Remembering | None:
        """Sentence vectors; None where the extra is not installed or the model is refused, which the log says. Words decide then."""
        import logging

        from advocate_app.problems import Problem

        chosen = self.settings.get(MODEL, "")
        if chosen == "none":
            return None
        try:
            from advocate_app.outside.sentences_beside import SentencesBeside
            from advocate_app.topics.meaning import Remembering

            return Remembering(SentencesBeside(str(chosen)), self.desk.vectors)
        except Problem as problem:
            logging.getLogger(__name__).info("no sentence vectors: %s", problem.id)
            return None

    @cached_property
    def catalog(self) -> Catalog:
        from advocate_app.channels.catalog import catalog

        return catalog()

    @cached_property
    def grammar(self) -> Engines:
        """The engine that this person chose, behind Harper; it waits to be woken, for drafts are read in a process of their own."""
        from advocate_app.outside.languagetool.choice import SETTING, read_choice
        from advocate_app.outside.languagetool.engines import Engines

        choice = read_choice(self.settings.get(SETTING))
        return Engines(choice, self.home.languagetool, self.home.cache / "languagetool", eager=False)

    @property
    def genres(self) -> Genres:
        from advocate_app.drafting.genres import load_genres
        from advocate_app.shipped import resource

        return load_genres([resource("genres"), self.home.guidelines / "genres"])

    def reader(self, *, grammar: bool = True) -> Reader:
        """A reader with the shipped rules, the workspace's own and what this person's evidence says of their words."""
        return self.reads_by().made(self.grammar if grammar else None)

    def reads_by(self) -> ReadsBy:
        """All that a reader needs, as it stands now."""
        from advocate_app.checks.kinds import Context

        own = (self.home.guidelines / "styles", self.home.guidelines / "own")
        workspace = self.queue.workspace()
        context = Context(
            employer=workspace.employer,
            people=frozenset(p.name for p in self.directory.persons()),
            addresses=frozenset((self.person.email,)) if self.person.email else frozenset(),
            competitors=frozenset(workspace.competitors),
            country=self.person.country,
            words=dictionary(self.home, self.profile, self.settings.get(WORDS)),
        )
        return ReadsBy(
            own,
            context,
            tuple((str(path), path.stat().st_mtime_ns) for f in own for path in f.rglob("*.yml")),
            GrammarBy(self.grammar.choice, self.home.languagetool, self.home.cache / "languagetool"),
        )

    def channel(self, account: KeptAccount, *, secret: str | None = None, with_secret: bool = False) -> Channel:
        """The channel of an account; `with_secret` asks the keychain for the account's secret. Raises `Wrong`, `NotThere`."""
        from advocate_app.channels.contract import Account

        if with_secret:
            secret = self.secrets.secret(account.id.hex)
        return self.catalog.kind(account.channel).open(Account(account.name, account.settings, secret))

    def runner(self, worker: str | None = None) -> Runner:
        """A runner that works this office's outbox off, named after this process."""
        import random

        from advocate_app.outside.fulfil import drive
        from advocate_app.outside.process import is_dead, worker_name
        from advocate_app.publishing.runner import Runner

        return Runner(
            worker=worker or worker_name(),
            outbox=self.outbox,
            queue=self.queue,
            accounts=self.accounts,
            directory=self.directory,
            channel_of=lambda account: self.channel(account, with_secret=True),
            carry=lambda exchange: drive(exchange, self.hands),
            clock=self.clock,
            chance=random.random,
            is_dead=is_dead,
        )

    def as_person(self, me: PersonId) -> Office:
        """The same office and desk, acting as somebody else of this workspace."""
        return Office(self.home, self.clock, self.directory.person(me).id, self.desk, self.workspace)

    def close(self) -> None:
        if "grammar" in self.__dict__:  # made when it was first asked for
            self.grammar.close()
        self.desk.close()
        self.workspace.close()


@dataclass(frozen=True, slots=True)
class GrammarBy:
    """Which grammar engine reads, as plain values: what was chosen, where LanguageTool is, and where it may leave notes."""

    choice: Choice
    languagetool: Path
    notes: Path

    def __call__(self) -> Grammar:
        from advocate_app.outside.languagetool.engines import engines_at

        engines = engines_at(self.languagetool, self.notes)
        engines.use(self.choice)
        return engines


@dataclass(frozen=True, slots=True)
class ReadsBy:
    """A reader's rules and words as plain values, so that it can be made in another process. `files` says when rules changed."""

    own: tuple[Path, ...]
    context: Context
    files: tuple[tuple[str, int], ...]
    grammar: GrammarBy | None = None

    def __call__(self) -> Reader:
        from advocate_app.outside.harper import Harper

        return self.made(self.grammar() if self.grammar else Harper())

    def made(self, grammar: Grammar | None) -> Reader:
        from advocate_app.checks.reader import Reader
        from advocate_app.checks.rules import load_rules, shipped_folders

        rules = load_rules([*shipped_folders(), *(folder for folder in self.own if folder.is_dir())])
        return Reader(rules, grammar, self.context)


def is_begun(home: Home) -> bool:
    """Whether somebody has made a workspace here."""
    return home.desk.exists() and home.workspace.exists()


def open_office(home: Home, *, clock: SystemClock | None = None) -> Office:
    """Opens what is there. Raises `NotThere` where nobody has begun, and what the store says of its files."""
    clock = clock or SystemClock()
    if not is_begun(home):
        raise nothing_here(home)
    desk = open_desk(home.desk, clock)
    try:
        me = desk.settings.get(ME)
        if not isinstance(me, str):
            raise nothing_here(home)
        workspace = open_workspace(home.workspace, clock)
    except BaseException:
        desk.close()
        raise
    return Office(home, clock, PersonId(UUID(me)), desk, workspace)


def nothing_here(home: Home) -> NotThere:
    return NotThere(
        "office.none", "There is no workspace in {folder} yet.", "Begin one with “advocate init”.", folder=home.root
    )


def dictionary(home: Home, profile: Profile | None = None, mine: object = ()) -> frozenset[str]:
    """What no engine may call a misspelling: technical words, the organisation's, `mine`, and what the evidence says often."""
    from advocate_app.checks.grammar import evident_words
    from advocate_app.outside.known_words import accepted_words, known_words, listed_words
    from advocate_app.outside.plan_cache import cache_folder

    own = (word for word in mine if isinstance(word, str)) if isinstance(mine, (list, tuple)) else ()
    evident = evident_words(row.text for row in profile.evidence() if row.enabled) if profile else frozenset()
    kept = (
        home.cache if is_begun(home) else Path(cache_folder()).parent
    )  # a machine without a workspace gets no folder for one
    ours = (*listed_words(home.words), *accepted_words(home.guidelines / "styles"))
    return frozenset((*known_words(kept / "words"), *ours, *own, *evident))
