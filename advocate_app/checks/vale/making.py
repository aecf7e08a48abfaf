"""Reads a set-up's rule files into a plan: the slow way, for when none was kept."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from advocate_app.checks.engine import make as engine
from advocate_app.checks.engine.files import unreadable
from advocate_app.checks.engine.planning import Planning
from advocate_app.checks.rulefile import RuleFile, kind_of
from advocate_app.checks.vale.config import Config
from advocate_app.checks.vale.styles import BUILT_IN, Loaded, Source
from advocate_app.problems import Problem, Wrong

_NOT_OURS = frozenset(
    ("level", "extends", "name", "message", "description", "link", "tokens", "swap", "exceptions", "raw", "either")
) | {"filters", "ignore", "path", "tests"}


def make(config: Config, sources: Sequence[Source], accepted: Sequence[str], rejected: Sequence[str]) -> Loaded:
    """The plan, and what is wrong with rules that are left out of it."""
    planning, problems = Planning(), list[Problem]()
    known = {source.name for source in sources}
    for rule in config.parameters:
        if rule not in known:
            problems.append(_no_rule(config, rule))
    for source in (*_built_in(config, accepted, rejected), *sources):
        try:
            file = RuleFile(Path(source.path), source.data.decode("utf-8-sig"))
            for key, value in config.parameters.get(source.name, {}).items():
                if key in _NOT_OURS:
                    raise file.wrong(1, f"“{key}” can't be set from {config.path}")
                file.set(key, value)
            kind_of(file, tuple(engine.KEYS))
            engine.add(planning, file, source.name, vocabulary=tuple(accepted))
        except Wrong as problem:
            problems.append(problem)
        except UnicodeDecodeError as problem:
            problems.append(unreadable(source.path, problem))
    spelling = [row.name for row in planning.rows if row.kind == "spelling"]
    if spelling := [*filter(config.may_run, [f"{BUILT_IN}.Spelling"]), *spelling]:
        problems.append(_no_spelling(spelling))
    return Loaded(planning.done(), tuple(problems))


def _no_spelling(rules: Sequence[str]) -> Wrong:
    return Wrong(
        "vale.no-spelling",
        "Spelling is not checked by a Vale set-up here ({rules}).",
        "Without --vale-config the grammar engine checks it.",
        rules=", ".join(rules),
    )


def _no_rule(config: Config, rule: str) -> Wrong:
    return Wrong(
        "vale.no-rule", "{path} sets something of a rule {rule} that is not there.", "", path=config.path, rule=rule
    )


def _built_in(config: Config, accepted: Sequence[str], rejected: Sequence[str]) -> list[Source]:
    """The rules that Vale brings itself, as files: the vocabularies' two, and repetition. Spelling is not run here."""
    rules: dict[str, dict[str, object]] = {
        "Repetition": {
            "extends": "repetition",
            "message": "'%s' is repeated!",
            "alpha": True,
            "ignorecase": True,
            "tokens": [r"[^\s.!?]+"],
            "action": {"name": "edit", "params": ["truncate", " "]},
        },
        "Terms": {
            "extends": "substitution",
            "message": "Use '%s' instead of '%s'.",
            "ignorecase": True,
            "vocab": False,
            "swap": {term.lower(): term for term in accepted},
        },
        "Avoid": {"extends": "existence", "message": "Avoid using '%s'.", "tokens": list(rejected)},
    }
    if not accepted:
        del rules["Terms"]
    if not rejected:
        del rules["Avoid"]
    return [
        Source(f"{BUILT_IN}.{name}", config.path, json.dumps({**rule, "level": "error"}).encode())
        for name, rule in rules.items()
        if config.may_run(f"{BUILT_IN}.{name}")
    ]
