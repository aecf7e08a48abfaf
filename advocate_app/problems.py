"""Everything that can go wrong without being our bug.

    Problem                 the world's fault: what happened, and what to do, one plain sentence each
    ├── Wrong               what was typed, read or configured can't be used as it is
    ├── Missing             something this machine lacks (a program, a library)      console: exit code 3
    ├── NotThere            the thing asked for does not exist (any more)
    ├── NotAllowed          a rule of the workspace says no; nothing was changed
    ├── Unreachable         no answer: network, disk or database; it may or may not have happened
    └── Damaged             a file of ours can't be read

A window translates by `id`: the English sentences are `what` and `do` filled with `words`.
"""

from __future__ import annotations

from datetime import datetime, tzinfo


class Problem(Exception):
    """What happened and what to do about it, each one sentence.

    `id` names the problem for translation, for example `source.not-a-feed`; `words` are its arguments. The templates use
    `str.format` names. Secrets never go into `words`.
    """

    def __init__(self, id: str, what: str, do: str = "", /, **words: object) -> None:
        super().__init__(id)
        self.id, self.words = id, words
        self._what, self._do = what, do

    @property
    def what(self) -> str:
        return self._what.format(**self.words)

    @property
    def do(self) -> str:
        return self._do.format(**self.words)

    @property
    def templates(self) -> tuple[str, str]:
        """The two sentences before they are filled: what a translation replaces."""
        return self._what, self._do

    def __str__(self) -> str:
        return f"{self.what} {self.do}".strip()

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.id, self._what, self._do, self.words)


def _again(kind: type[Problem], id: str, what: str, do: str, words: dict[str, object]) -> Problem:
    """The same problem in another process."""
    return kind(id, what, do, **words)


def in_zone(problem: Problem, zone: tzinfo) -> Problem:
    """The same problem with its moments in the zone of whoever reads it."""
    words = {n: w.astimezone(zone) if isinstance(w, datetime) else w for n, w in problem.words.items()}
    return _again(type(problem), problem.id, *problem.templates, words)


class Wrong(Problem):
    """What was typed, read or configured can't be used as it is."""


class Missing(Problem):
    """Something this machine lacks."""


class NotThere(Problem):
    """The thing asked for does not exist."""


class NotAllowed(Problem):
    """A rule of the workspace says no; nothing was changed."""


class Unreachable(Problem):
    """No answer from a network, a disk or a database; whether it happened is not known."""


class Damaged(Problem):
    """A file of ours can't be read."""
