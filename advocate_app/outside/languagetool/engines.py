"""Which engine reads: Harper, until the LanguageTool that the person chose has answered once, and again whenever that fails.

Never both at a time. LanguageTool is woken by the first text, away from whoever waits for the remarks on it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from advocate_app.checks.grammar import English, Grammar, Remark
from advocate_app.outside.harper import Harper
from advocate_app.outside.languagetool.address import is_this_computer
from advocate_app.outside.languagetool.choice import Choice, Engine
from advocate_app.outside.languagetool.client import WARM_SECONDS, Client
from advocate_app.outside.languagetool.java import find_java
from advocate_app.outside.languagetool.server import Server, start
from advocate_app.problems import NotAllowed, Problem, Unreachable

PAUSE = 20.0  # seconds before LanguageTool is tried again; doubled each time
LONGEST_PAUSE = 600.0
VERSION = "6.8"
FOLDER = f"LanguageTool-{VERSION}"

Start = Callable[[], Server]


@dataclass(frozen=True, slots=True)
class Status:
    """`waking`: LanguageTool is on its way and `name` reads until it is there; `problem` says why it does not read."""

    name: str
    where: str
    waking: bool = False
    problem: Problem | None = None


class Engines:
    """Fulfils `checks.grammar.Grammar`. Any thread may call it."""

    def __init__(
        self,
        choice: Choice,
        home: Path,
        notes: Path,
        *,
        start: Start | None = None,
        built_in: Callable[[English], Grammar] = Harper,
        pause: float = PAUSE,
        eager: bool = True,
    ) -> None:
        """`home` holds LanguageTool unless the person chose another folder; `notes` is for what a start leaves (process ids).

        Without `eager` only `wait` wakes LanguageTool, no text does.
        """
        self._eager = eager
        self._home, self._notes, self._start, self._pause = home, notes, start, pause
        self._built_in = built_in
        self._lock = threading.Lock()
        self._woken = threading.Condition(self._lock)
        self._choice = choice
        self._reader: Grammar = built_in(choice.english)
        self._ready: Client | None = None
        self._server: Server | None = None
        self._waking: threading.Thread | None = None
        self._problem: Problem | None = None
        self._failures, self._again_at = 0, 0.0

    # ── who reads ────────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def name(self) -> str:
        return "LanguageTool" if self._client() else self._reader.name

    @property
    def where(self) -> str:
        return where_of(self._choice) if self._client() else self._reader.where

    @property
    def status(self) -> Status:
        name, where = self.name, self.where
        return Status(
            name, where, self._waking is not None, self._problem if self._choice.engine is not Engine.HARPER else None
        )

    @property
    def waking(self) -> bool:
        return self._waking is not None

    @property
    def trouble(self) -> Problem | None:
        return self.status.problem

    def check(self, text: str) -> Sequence[Remark]:
        """Remarks by LanguageTool where it is ready, else by Harper. Raises `Missing` where Harper can't be loaded either."""
        client = self._client()
        if client is not None:
            try:
                return client.check(text)
            except Problem as problem:
                self._fail(client, problem)
        elif self._eager:
            self.wake()
        return self._reader.check(text)

    def _client(self) -> Client | None:
        """LanguageTool, if it is ready and, on this computer, if it is still ours that has the port."""
        with self._lock:
            if self._ready is not None and self._server is not None and not self._server.lives:
                self._ready, self._problem = None, _ended()
                self._again_at = time.monotonic()
            return self._ready

    def _fail(self, client: Client, problem: Problem) -> None:
        with self._lock:
            if self._ready is client:
                self._ready = None
                self._note(problem)

    def _note(self, problem: Problem) -> None:
        self._problem = problem
        self._again_at = time.monotonic() + min(self._pause * 2**self._failures, LONGEST_PAUSE)
        self._failures += 1

    # ── waking ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def wake(self) -> None:
        """Lets LanguageTool start, or be looked for, where it was chosen and it is time; returns at once."""
        with self._lock:
            asleep = self._ready is None and self._waking is None and time.monotonic() >= self._again_at
            if self._choice.engine is Engine.HARPER or not asleep:
                return
            self._waking = threading.Thread(
                target=self._wake, args=(self._choice,), name="waking LanguageTool", daemon=True
            )
            self._waking.start()

    def wait(self, seconds: float) -> Status:
        """Waits until LanguageTool is ready or has failed, at most `seconds`; then tells who reads."""
        self.wake()
        until = time.monotonic() + seconds
        with self._woken:
            while self._waking is not None and (left := until - time.monotonic()) > 0:
                self._woken.wait(left)
        return self.status

    def _wake(self, choice: Choice) -> None:
        client, problem = None, None
        try:
            client = self._woken_client(choice)
        except Problem as failure:
            problem = failure
        except OSError as failure:
            problem = _no_room(failure)
        with self._woken:
            self._waking = None
            if choice == self._choice:
                self._ready = client
                if problem is not None:
                    self._note(problem)
                else:
                    self._problem, self._failures = None, 0
            self._woken.notify_all()

    def _woken_client(self, choice: Choice) -> Client:
        if choice.engine is Engine.SERVER:
            if not choice.url or choice.agreed != choice.url:
                raise not_agreed(choice.url)
            client = Client(choice.url, choice.english)
            client.hello()
            client.prove(seconds=10.0)
            return client
        server = self._own_server(choice)
        client = Client(server.address, choice.english)
        try:
            client.hello()
            client.prove(seconds=WARM_SECONDS)
        except Problem:
            self._end(server)
            raise
        if not server.lives:
            raise _ended()
        return client

    def _own_server(self, choice: Choice) -> Server:
        with self._lock:
            server = self._server
        if server is not None and server.lives:
            return server
        if server is not None:
            self._end(server)
        server = self._start() if self._start else start(find_java(), folder_of(choice, self._home), self._notes)
        with self._lock:
            if choice == self._choice:
                self._server = server
                return server
        server.stop()
        raise _ended()

    def _end(self, server: Server) -> None:
        with self._lock:
            if self._server is server:
                self._server = None
        server.stop()

    # ── another choice ───────────────────────────────────────────────────────────────────────────────────────────────

    def use(self, choice: Choice) -> None:
        """Reads by `choice` from now on; a LanguageTool of ours that is of no more use ends."""
        with self._lock:
            if choice == self._choice:
                return
            self._choice, self._ready, self._problem = choice, None, None
            self._failures, self._again_at = 0, 0.0
            self._reader = self._built_in(choice.english)
            server, self._server = self._server, None
        if server is not None:
            server.stop()

    def close(self) -> None:
        """Ends what was started; the next text may start it again."""
        with self._lock:
            self._ready = None
            server, self._server = self._server, None
        if server is not None:
            server.stop()


@cache
def engines_at(home: Path, notes: Path) -> Engines:
    """The engines of this process for that home: other rules and words must not start another Java."""
    return Engines(Choice(), home, notes)


def where_of(choice: Choice) -> str:
    """Where LanguageTool reads by that choice."""
    if choice.engine is Engine.COMPUTER:
        return "on this laptop"
    return f"on this laptop ({choice.url})" if is_this_computer(choice.url) else f"at {choice.url}"


def folder_of(choice: Choice, home: Path) -> Path:
    """The folder with LanguageTool's jars: the chosen one, the one inside it, or the app's own."""
    chosen = Path(choice.folder).expanduser() if choice.folder else home
    return chosen / FOLDER if (chosen / FOLDER).is_dir() else chosen


def not_agreed(url: str) -> NotAllowed:
    return NotAllowed(
        "grammar.not-agreed",
        "No text goes to {url}: you have not agreed to that yet.",
        "Agree under Settings, Grammar; until then Harper reads.",
        url=url or "a LanguageTool server",
    )


def _ended() -> Unreachable:
    return Unreachable(
        "grammar.ended",
        "LanguageTool on this computer has ended by itself.",
        "Harper reads until it is there again.",
    )


def _no_room(failure: OSError) -> Unreachable:
    return Unreachable(
        "grammar.no-room",
        "LanguageTool can't be started on this computer ({reason}).",
        "Harper reads meanwhile.",
        reason=failure.strerror or str(failure),
    )
