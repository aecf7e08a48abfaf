"""What the page *Guidelines* shows: the packs that come with the app, the workspace's own, and rule files that can't be used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from advocate_app.assembly import Office
from advocate_app.checks.finding import Severity
from advocate_app.checks.lightly import RuleUse
from advocate_app.checks.rules import Rule, load_rules, shipped_folders
from advocate_app.commands.begin import own_guidelines
from advocate_app.problems import Problem


@dataclass(frozen=True, slots=True)
class Pack:
    """`stops` of its `rules` hold a post back."""

    name: str
    rules: int
    stops: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """A rule file that is not used. `line` is 0 where the problem names none; `problem` says it whole."""

    file: Path
    line: int
    reason: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class GuidelinesShown:
    shipped: tuple[Pack, ...]
    own: tuple[Pack, ...]
    folder: Path
    troubles: tuple[Trouble, ...]
    rules: tuple[str, ...]
    quiet: tuple[RuleUse, ...]
    lead: bool


def read_guidelines(office: Office) -> GuidelinesShown:
    """Reads every rule file anew."""
    own_folders = (office.home.guidelines / "styles", office.home.guidelines / "own")
    rules = load_rules([*shipped_folders(), *own_folders])
    own = [rule for rule in rules.rules if rule.path.is_relative_to(office.home.guidelines)]
    shipped = [rule for rule in rules.rules if not rule.path.is_relative_to(office.home.guidelines)]
    return GuidelinesShown(
        packs(shipped),
        packs(own),
        own_guidelines(office.home),
        tuple(trouble(p) for p in rules.problems),
        tuple(rule.name for rule in rules.rules),
        tuple(use for use in office.uses.uses() if use.demoted),
        office.person.lead,
    )


def packs(rules: Sequence[Rule]) -> tuple[Pack, ...]:
    counts = Counter(rule.pack for rule in rules)
    stops = Counter(rule.pack for rule in rules if rule.severity is Severity.STOP)
    return tuple(Pack(name, count, stops[name]) for name, count in counts.items())


def trouble(problem: Problem) -> Trouble:
    words = problem.words
    line = words.get("line")
    reason = words.get("reason") or problem.what
    return Trouble(Path(str(words.get("file", ""))), line if isinstance(line, int) else 0, str(reason), problem)
