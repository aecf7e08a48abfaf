"""The rules that a draft is read by, loaded from folders of rule files.

A folder holds packs (Vale calls them styles), a pack holds one file per rule, in folders below it too. The shipped packs of
`guidelines/styles` and `guidelines/own` come first; a workspace's own folder can add rules, and not replace shipped ones.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from advocate_app.checks.engine import make
from advocate_app.checks.engine.files import rule_files, unreadable
from advocate_app.checks.engine.plan import NOTHING, VERSION, Plan, Selectors
from advocate_app.checks.engine.planning import Planning
from advocate_app.checks.finding import Severity
from advocate_app.checks.kinds import Reads, ReadsAll
from advocate_app.checks.own import OWN
from advocate_app.checks.rulefile import RuleFile, kind_of
from advocate_app.checks.scopes import scope_of
from advocate_app.problems import Problem, Wrong
from advocate_app.shipped import guidelines

ENGINE = f"2.{VERSION}"  # part of every version: what is kept of an older engine's reading is read again
_RANKS = {"error": 1, "warning": 2, "suggestion": 3}


@dataclass(frozen=True, slots=True)
class Rule:
    """`name` is `pack.Rule`; `why` is the file's description; `rank` orders findings, 1 before 3.

    A rule of a kind of ours looks by `block`, in one block, or by `document`, across all of them; all else is in the plan.
    """

    name: str
    kind: str
    path: Path
    severity: Severity
    message: str
    why: str
    label: str
    link: str
    rank: int
    limit: int | None
    scope: Selectors
    block: Reads | None = None
    document: ReadsAll | None = None

    @property
    def pack(self) -> str:
        return self.name.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Rules:
    """`problems` are rule files that can't be used; `version` is a hash over all files and the engine.

    `plan` is what rules of Vale's kinds look for; its rows have their names.
    """

    rules: tuple[Rule, ...]
    problems: tuple[Problem, ...]
    version: str
    plan: Plan = NOTHING


def shipped_folders() -> tuple[Path, Path]:
    """The folders of read-only rules that come with the app."""
    return guidelines("own"), guidelines("styles")


def load_rules(folders: Sequence[Path]) -> Rules:
    """All rules in `folders`, in that order. A folder that is missing holds none; a bad file is a problem, and the others work."""
    rules: dict[str, Rule] = {}
    problems: list[Problem] = []
    planning = Planning()
    version = hashlib.sha256(ENGINE.encode())
    for folder in folders:
        for name, place in rule_files(str(folder)):
            path = Path(place)
            try:
                text = path.read_bytes()
                version.update(f"{name}\0{len(text)}\0".encode() + text)
                if name in rules:
                    problems.append(_twice(path, rules[name]))
                    continue
                rules[name] = _rule(RuleFile(path, text.decode("utf-8-sig")), name, planning)
            except Wrong as problem:
                problems.append(problem)
            except (OSError, UnicodeDecodeError) as problem:
                problems.append(unreadable(place, problem))
    return Rules(tuple(rules.values()), tuple(problems), version.hexdigest(), planning.done())


def _rule(file: RuleFile, name: str, planning: Planning) -> Rule:
    kind = kind_of(file, (*make.KEYS, *OWN))
    own = OWN.get(kind)
    if own and own.scope and not file.has("scope"):
        file.set("scope", own.scope)
    rule = Rule(
        name=own.name if own and own.name else name,
        kind=kind,
        path=file.path,
        severity=own.severity if own else Severity.SUGGESTION,
        message=own.message if own and own.message and not file.has("message") else make.message_of(file),
        why=file.text("description") or (own.why if own else ""),
        label=(file.text("label") if own else "") or name.partition(".")[0].replace("-", " "),
        link=file.text("link"),
        rank=_RANKS[make.level_of(file)],
        limit=file.number("limit") or None,
        scope=scope_of(file),
        block=own.block(file) if own and own.block else None,
        document=own.document(file) if own and own.document else None,
    )
    if own:
        file.only(make.EVERY | own.keys)
        file.action()
    else:
        make.add(planning, file, name)
    return rule


def _twice(path: Path, first: Rule) -> Wrong:
    return Wrong(
        "checks.rule-twice",
        "The rule file {file} is not used: there is a rule {name} already, in {first}.",
        "Give the file or its folder another name.",
        file=str(path),
        name=first.name,
        first=str(first.path),
    )
