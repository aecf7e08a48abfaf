"""The rules that a draft is read by, loaded from folders of rule files.

A folder holds packs (Vale calls them styles), a pack holds one file per rule. The shipped packs of `guidelines/styles` and
`guidelines/own` come first; a workspace's own folder can add rules, and not replace shipped ones.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from advocate_app.checks import disclosure, targeted
from advocate_app.checks.disclosure import Disclosure
from advocate_app.checks.finding import Severity
from advocate_app.checks.kinds import KINDS, Reads, ReadsAll
from advocate_app.checks.rulefile import RuleFile
from advocate_app.checks.scopes import Scope, scope_of
from advocate_app.checks.targeted import Targeted
from advocate_app.problems import Problem, Wrong
from advocate_app.shipped import guidelines

ENGINE = "1"  # part of every version: what is kept of an older engine's reading is read again
_EVERY = frozenset(("extends", "message", "level", "scope", "link", "limit", "action", "description", "vocab"))
_RANKS = {"error": 1, "warning": 2, "suggestion": 3}
_REFUSED = {
    "script": "rules of the kind “script” are programs, and a rule must stay something that one can read",
    "sequence": "rules of the kind “sequence” need a tagger of parts of speech, which is not here",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """`name` is `pack.Rule`; `why` is the file's description; `rank` orders findings, 1 before 3.

    One of `block` and `document` is what the rule looks for: in one block, or across all of them.
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
    scope: Scope
    block: Reads | None = None
    document: ReadsAll | None = None

    @property
    def pack(self) -> str:
        return self.name.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Rules:
    """`problems` are rule files that can't be used; `version` is a hash over all files and the engine."""

    rules: tuple[Rule, ...]
    problems: tuple[Problem, ...]
    version: str


@dataclass(frozen=True, slots=True)
class _Own:
    """A kind of ours, that Vale does not know."""

    keys: frozenset[str]
    severity: Severity
    block: Callable[[RuleFile], Reads] | None = None
    document: Callable[[RuleFile], ReadsAll] | None = None


_OWN: Mapping[str, _Own] = {
    "targeted": _Own(targeted.KEYS, Severity.STOP, block=Targeted.of),
    "disclosure": _Own(disclosure.KEYS, Severity.SUGGESTION, document=Disclosure.of),
}


def shipped_folders() -> tuple[Path, Path]:
    """The folders of read-only rules that come with the app."""
    return guidelines("own"), guidelines("styles")


def load_rules(folders: Sequence[Path]) -> Rules:
    """All rules in `folders`, in that order. A folder that is missing holds none; a bad file is a problem, and the others work."""
    rules: dict[str, Rule] = {}
    problems: list[Problem] = []
    version = hashlib.sha256(ENGINE.encode())
    for folder in folders:
        for path in sorted(folder.glob("**/*.yml")) if folder.is_dir() else ():
            pack = (path.parent if path.parent != folder else folder).name
            try:
                text = path.read_bytes()
                version.update(f"{pack}/{path.name}\0{len(text)}\0".encode() + text)
                rule = _rule(RuleFile(path, text.decode("utf-8-sig")), f"{pack}.{path.stem}")
                if rule.name in rules:
                    problems.append(_twice(rule, rules[rule.name]))
                else:
                    rules[rule.name] = rule
            except Wrong as problem:
                problems.append(problem)
            except (OSError, UnicodeDecodeError) as problem:
                problems.append(_unreadable(path, problem))
    return Rules(tuple(rules.values()), tuple(problems), version.hexdigest())


def _rule(file: RuleFile, name: str) -> Rule:
    kind = file.text("extends")
    vale, own = KINDS.get(kind), _OWN.get(kind)
    if not vale and not own:
        raise file.wrong(file.line("extends"), _no_kind(kind))
    file.only(_EVERY | (vale[1] if vale else frozenset()) | (own.keys if own else frozenset()))
    if not file.text("message"):
        raise file.wrong(file.line("message"), "it has no “message”")
    level = file.text("level", "warning")
    if level not in _RANKS:
        raise file.wrong(file.line("level"), f"the level is error, warning or suggestion, not “{level}”")
    file.action()
    file.flag("vocab")
    return Rule(
        name=name,
        kind=kind,
        path=file.path,
        severity=own.severity if own else Severity.SUGGESTION,
        message=file.text("message"),
        why=file.text("description"),
        label=file.text("label") or name.partition(".")[0].replace("-", " "),
        link=file.text("link"),
        rank=_RANKS[level],
        limit=file.number("limit"),
        scope=scope_of(file),
        block=vale[0](file) if vale else own.block(file) if own and own.block else None,
        document=own.document(file) if own and own.document else None,
    )


def _no_kind(kind: str) -> str:
    if kind in _REFUSED:
        return _REFUSED[kind]
    if not kind:
        return "it has no “extends” that says of which kind it is"
    return f"there is no kind of rule called “{kind}” here (there are {', '.join((*KINDS, *_OWN))})"


def _twice(rule: Rule, first: Rule) -> Wrong:
    return Wrong(
        "checks.rule-twice",
        "The rule file {file} is not used: there is a rule {name} already, in {first}.",
        "Give the file or its folder another name.",
        file=str(rule.path),
        name=rule.name,
        first=str(first.path),
    )


def _unreadable(path: Path, problem: Exception) -> Wrong:
    reason = problem.strerror if isinstance(problem, OSError) else "it is not UTF-8 text"
    return Wrong(
        "checks.rule-unreadable",
        "The rule file {file} can't be read: {reason}.",
        "Look at the file; the other rules go on working.",
        file=str(path),
        reason=str(reason),
    )
