"""Lints rule files: a reason, a kind message with a way out, and a pattern that leaves ordinary text alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from advocate_app.checks.finding import Severity
from advocate_app.checks.kinds import Context
from advocate_app.checks.linting.remark import Remark
from advocate_app.checks.reader import Reader
from advocate_app.checks.rulefile import RuleFile
from advocate_app.checks.rules import Rule, Rules, load_rules
from advocate_app.checks.trying import Past, try_on
from advocate_app.problems import Problem

MOST = 5.0  # hits per 1,000 words of ordinary text
_SHORTEST = 25  # code points of a reason
_SCOLDS = re.compile(
    r"\b(?:you must|you should know|never (?:use|write|say)|forbidden|prohibited|not allowed|unacceptable|"
    r"(?:is|are|it['’]s) wrong|bad|lazy|sloppy|"
    r"stupid|ugly|shame|incorrect|illegal|banned|violation)\b|!",
    re.I,
)
_LOUD = re.compile(r"\b(?!URLS?|APIS?|HTML|JSON|YAML|HTTPS?)[A-Z]{4,}\b")
_NO_WAY_OUT = re.compile(
    r"^\W*(?:avoid|don['’]t use|do not use|no|remove|consider (?:removing|rewording))\b[^:;,–—]*$", re.I
)
_VAGUE = re.compile(
    r"\b(?:inappropriate|unprofessional|improper|unsuitable|offensive|questionable|poor style|bad style|"
    r"better word|not good|be careful)\b",
    re.I,
)
_EVERYTHING = re.compile(
    r"(?:any|all|the|a|an|and|of|to|in|is|are|we|you|it|this|that|not|\.[*+]|\\w[*+]|\[A-Za-z\][*+]|.)", re.I
)


def lint_rules(folder: Path, ordinary: Sequence[Past]) -> tuple[Remark, ...]:
    """Remarks on every rule file below `folder` (packs, or `styles` and `own` with packs), by file and line."""
    found: list[Remark] = []
    for place in _folders(folder):
        rules = load_rules([place])
        found += [_broken(problem, place) for problem in rules.problems]
        found += [remark for rule in rules.rules for remark in _rule(rule)]
        found += _everywhere(rules, ordinary)
    return tuple(sorted(found, key=lambda remark: (str(remark.file), remark.line, remark.kind)))


def _folders(folder: Path) -> list[Path]:
    """Where packs lie: a folder of folders of rule files, at most one level down; one pack alone counts too."""
    inside = [folder / name for name in ("styles", "own") if (folder / name).is_dir()]
    if inside:
        return inside
    return [folder.parent] if any(folder.glob("*.yml")) and not any(folder.glob("*/*.yml")) else [folder]


def _broken(problem: Problem, place: Path) -> Remark:
    line = problem.words.get("line")
    return Remark(
        Path(str(problem.words.get("file", place))),
        line if isinstance(line, int) else 1,
        "broken",
        str(problem.words.get("reason", "")),
        problem.what,
        problem.do,
    )


def _rule(rule: Rule) -> Iterator[Remark]:
    file = RuleFile(rule.path, rule.path.read_text("utf-8-sig"))
    if len(file.text("description").strip()) < _SHORTEST and rule.kind != "confidential":
        yield Remark(
            rule.path,
            file.line("description"),
            "no reason",
            rule.name,
            "It says what, and not why. People keep what they do not understand.",
            "Add a `description`, as you would say it to a friend: what the reader gains.",
        )
    yield from _message(rule, file)
    for key in ("message", "description"):
        if vague := _VAGUE.search(file.text(key)):
            yield Remark(
                rule.path,
                file.line(key),
                "vague",
                vague[0],
                "It does not say what is wrong with the words, so nobody can do better.",
                "Name what readers make of it: “sounds dismissive”, “says nothing of where the link leads”.",
            )
    for key in ("tokens", "raw"):
        for token in file.texts(key) if file.has(key) else ():
            if _EVERYTHING.fullmatch(token.text.strip()):
                yield Remark(
                    rule.path,
                    token.line,
                    "overbroad",
                    token.text,
                    "It stands in nearly every sentence.",
                    "Write the words around it too: not “all”, but “all you need to do is”.",
                )
    if rule.severity is not Severity.STOP and rule.rank == 1:
        yield Remark(
            rule.path,
            file.line("level"),
            "stop",
            "level: error",
            "It reads like a stop, and it is a suggestion: only secrets, personal data, confidential names, "
            "name-calling and disclosure stop.",
            "Write `level: warning`, or `suggestion`.",
        )


def _message(rule: Rule, file: RuleFile) -> Iterator[Remark]:
    message = file.text("message")
    said = message.replace("%s", "")
    if found := _SCOLDS.search(said) or _LOUD.search(said):
        yield Remark(
            rule.path,
            file.line("message"),
            "scolds",
            found[0],
            "A message that scolds is kept out of spite.",
            "Say what the words do to a reader, and offer others: “‘%s’ says the same as ‘%s’”.",
        )
    if _NO_WAY_OUT.search(said) and not file.has("swap") and not file.has("action"):
        yield Remark(
            rule.path,
            file.line("message"),
            "no way out",
            message,
            "It takes a word away and gives none back.",
            "Say what to write instead, or make it a `substitution`.",
        )


def _everywhere(rules: Rules, ordinary: Sequence[Past]) -> Iterator[Remark]:
    """Rules that speak too often in ordinary text, and stops that would stop it."""
    trials = try_on(Reader(rules, None, Context()), [rule.name for rule in rules.rules], ordinary)
    by_name = {rule.name: rule for rule in rules.rules}
    for trial in trials.trials:
        rule = by_name[trial.rule]
        matched = ", ".join(dict.fromkeys(f"“{example.match}”" for example in trial.examples))
        if rule.severity is Severity.STOP and trial.hits:
            yield Remark(
                rule.path,
                1,
                "stop",
                matched,
                f"It stops {trial.posts} of {trials.posts} ordinary posts.",
                "Make it a suggestion (an `existence` rule), or name more exactly what must never go out.",
            )
        elif trial.per_thousand > MOST:
            yield Remark(
                rule.path,
                1,
                "overbroad",
                matched,
                f"It speaks {trial.per_thousand:.0f} times per 1,000 words of ordinary text; more than {MOST:.0f} is noise.",
                "Look for the phrase that you mean, add `exceptions`, or set a `limit`.",
            )
