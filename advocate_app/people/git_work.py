"""What a commit says about its author: which commits count as evidence, and what of their text is kept.

Kept are the subject and the first words of the body, as prose. Never kept: diffs, paths, addresses, other people's names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import uuid5

from advocate_app.people.commit_text import clean_body, clean_subject, is_routine, words_in
from advocate_app.people.evidence import MOST_COMMITS, WEIGHT, Evidence, Sort
from advocate_app.vocabulary import EvidenceId, PersonId

BODY = 300  # characters of a body that become evidence
FEWEST_WORDS = 3
Check = Callable[[], None]


@dataclass(frozen=True, slots=True)
class OwnCommit:
    """One commit of the person's own, merges left out. `at` is the author's date in UTC."""

    id: str
    subject: str
    body: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OwnRelease:
    """A tag that names a version and that the person made, or set on a commit of their own. `at` is UTC."""

    name: str
    message: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OwnWork:
    """What a reading found, newest first. `tips` is where it began: hand them in as `beyond` next time to get only what is new."""

    commits: tuple[OwnCommit, ...]
    releases: tuple[OwnRelease, ...]
    tips: tuple[str, ...]


class Histories(Protocol):
    """Reads Git repositories on this machine. Raises a `Problem` for a path that can't be read as one.

    `check` is called for every commit looked at and may raise to give up.
    """

    def addresses(self, path: str, *, check: Check = ...) -> tuple[tuple[str, int], ...]:
        """Who committed how often, by e-mail address; the one that Git is set up with comes first."""
        ...

    def work(
        self, path: str, addresses: Sequence[str], most: int, *, beyond: Sequence[str] = (), check: Check = ...
    ) -> OwnWork:
        """The newest `most` commits by `addresses` that can't be reached from `beyond`, and all releases of theirs."""
        ...


def evidence_from(commits: Sequence[OwnCommit], person_id: PersonId, source: str) -> tuple[Evidence, ...]:
    """A row for each of the newest 150 commits that say something. Two that say the same make one row."""
    rows: dict[str, Evidence] = {}
    for commit in sorted(commits, key=lambda c: c.at, reverse=True):
        text = told(commit, body=BODY)
        if text and text.lower() not in rows:
            row_id = EvidenceId(uuid5(person_id, f"{source}\n{text.lower()}"))
            rows[text.lower()] = Evidence(row_id, person_id, Sort.COMMIT, source, text, commit.at, WEIGHT[Sort.COMMIT])
        if len(rows) == MOST_COMMITS:
            break
    return tuple(rows.values())


def told(commit: OwnCommit, *, body: int) -> str:
    """What the commit says in words: cleaned subject and first `body` characters of its body; '' for routine work."""
    if is_routine(commit.subject):
        return ""
    subject = clean_subject(commit.subject)
    if words_in(subject) < FEWEST_WORDS:
        return ""
    rest = clean_body(commit.body, most=body)
    return f"{subject}\n{rest}" if rest else subject


def is_robot(address: str) -> bool:
    """Whether an address looks like a machine's, so that a form leaves it out until the person says otherwise."""
    return bool(_ROBOT.search(address))


_ROBOT = re.compile(
    r"\[bot\]|(?:^|[._+-])bots?(?:$|[@._+-])|dependabot|renovate|^(?:build|ci|jenkins|no-?reply|automation)@", re.I
)
