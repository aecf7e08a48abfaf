"""Reads one rule file of a kind that Vale knows into a plan. What can't be used raises `Wrong` with file, line and reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import regex

from advocate_app.checks.engine.dialect import dialect
from advocate_app.checks.engine.edits import amiss
from advocate_app.checks.engine.expand import is_plain, parsed, required
from advocate_app.checks.engine.formula import FORMULAS, unknown
from advocate_app.checks.engine.plan import Row, Selectors
from advocate_app.checks.engine.planning import Planning
from advocate_app.checks.patterns import FLAGS
from advocate_app.checks.rulefile import Line, RuleFile
from advocate_app.checks.scopes import SUMMARY, scope_of

EVERY = frozenset(
    ("extends", "message", "level", "scope", "link", "limit", "action", "description", "vocab", "matchcase")
)
LEVELS = ("error", "warning", "suggestion")
# `(` of a capturing group: neither escaped nor in a set, nor followed by `?`
_GROUP = re.compile(r"(\\.|\[(?:\\.|[^\]\\])*\])|\((?!\?)", re.S)
_BACK = re.compile(r"\\[1-9]|\(\?P=")
_ANCHORED = re.compile(r"[\^$]|\(\?|\\[AbBGZz]")


@dataclass(slots=True)
class Making:
    """One rule being read: `scope` is where it looks, `vocabulary` the words that its project accepts."""

    planning: Planning
    file: RuleFile
    scope: Selectors
    vocabulary: tuple[str, ...]
    _tokens: list[tuple[int, str, bool, bool]] = field(default_factory=list)

    def look_for(self, tokens: Sequence[Line], *, words: bool) -> None:
        """Adds the alternatives of the rule. `(?i)` in one of them holds for those behind it too."""
        ignorecase = self.file.flag("ignorecase")
        for order, line in enumerate(tokens):
            text = line.text
            if "(?i)" in text:
                ignorecase, text = True, text.replace("(?i)", "")
            self._tokens.append((order, self.readable(text, line.line, ignorecase=ignorecase), ignorecase, words))

    def keep(self, row: Row) -> None:
        """The rule is whole: it becomes a part of the plan."""
        number = len(self.planning.rows)
        self.planning.rows.append(row)
        for order, token, ignorecase, words in self._tokens:
            self.planning.look_for(self.scope, (number, order), token, ignorecase=ignorecase, words=words)

    def readable(self, pattern: str, line: int, *, ignorecase: bool = False) -> str:
        """The pattern in the dialect of `regex`. Raises `Wrong` where it is none."""
        if is_plain(pattern):
            return pattern
        made = dialect(pattern, ignorecase=ignorecase)
        if parsed(made) is None:  # what the quicker parser knows is right; of the rest `regex` knows some
            try:
                regex.compile(made, FLAGS)
            except regex.error as problem:
                raise self.file.wrong(line, f"“{pattern}” is no pattern ({problem})") from problem
        return made

    def pattern(self, line: Line, *, ignorecase: bool = False) -> int:
        """The number of a pattern that runs by itself."""
        return self.planning.pattern(self.whole(line, ignorecase=ignorecase))

    def whole(self, line: Line, *, ignorecase: bool = False) -> str:
        made = self.readable(line.text, line.line, ignorecase=ignorecase)
        return f"(?i-f:{made})" if ignorecase else f"(?:{made})"

    def needed(self, line: Line) -> tuple[str, ...]:
        parts = parsed(dialect(line.text))
        return required(parts) if parts is not None else ()

    def one(self, key: str) -> Line:
        """The only text of `key`. Raises `Wrong` where it is missing."""
        texts = self.file.texts(key)
        if len(texts) != 1 or not texts[0].text:
            raise self.file.wrong(self.file.line(key), f"it needs one “{key}”")
        return texts[0]

    def exceptions(self) -> tuple[Line, ...]:
        """The rule's own and the words that the project accepts, longest first."""
        vocabulary = self.vocabulary if self.file.flag("vocab", default=True) else ()
        if self.file.text("extends") == "existence" and self.file.flag("nonword"):
            vocabulary = ()  # in a span of signs a word that it holds excuses nothing
        given = [*self.file.texts("exceptions"), *(Line(word, 1) for word in vocabulary)]
        return tuple(sorted((line for line in given if line.text), key=lambda line: -len(line.text)))


def add(
    planning: Planning, file: RuleFile, name: str, *, vocabulary: tuple[str, ...] = (), level: str = "warning"
) -> None:
    """Adds the rule of `file`, of a kind in `KEYS`; `level` is the one it has where it names none."""
    kind = file.text("extends")
    file.only(EVERY | KEYS[kind])
    action, params = file.action()
    if reason := amiss(action, params):
        raise file.wrong(file.line("action"), reason)
    measures = kind in ("metric", "readability") and [line.text for line in file.texts("scope")] in ([], ["text"])
    making = Making(planning, file, SUMMARY if measures else scope_of(file), vocabulary)
    how = _KINDS[kind][0](making)
    excused, phrases = _excuses(making)
    making.keep(
        Row(
            name=name,
            kind=kind,
            file=str(file.path),
            level=level_of(file, level),
            message=message_of(file),
            description=file.text("description"),
            link=file.text("link"),
            limit=file.number("limit") or 0,
            action=action,
            params=params,
            scope=making.scope,
            excused=excused,
            phrases=phrases,
            match_case=file.flag("matchcase"),
            how=how,
        )
    )


def level_of(file: RuleFile, default: str = "warning") -> str:
    level = file.text("level", default)
    if level not in LEVELS:
        raise file.wrong(file.line("level"), f"the level is error, warning or suggestion, not “{level}”")
    return level


def message_of(file: RuleFile) -> str:
    if not file.text("message"):
        raise file.wrong(file.line("message"), "it has no “message”")
    return file.text("message")


def _excuses(making: Making) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What excuses a match that it is found in, and phrases of several words that excuse a match inside them."""
    excused, phrases = list[str](), list[str]()
    for line in making.exceptions():
        anycase = line.text.startswith("(?i)")
        made = making.readable(line.text.removeprefix("(?i)"), line.line)
        excused.append(f"(?i-f:{made})" if anycase else f"(?:{made})")
        if " " in line.text or "\t" in line.text or "\\s" in line.text:
            phrases.append(made)
    return tuple(excused), tuple(phrases)


def _existence(making: Making) -> tuple[Any, ...]:
    file = making.file
    tokens = [line for line in file.texts("tokens") if line.text.strip()]
    raw = file.texts("raw")
    if not tokens and not raw:
        raise file.wrong(file.line("extends"), "it has neither “tokens” nor “raw” to look for")
    words = bool(tokens) and not file.flag("nonword")
    if raw:
        for line in (*tokens, *raw):
            making.readable(line.text, line.line)
        joined, either = "".join(line.text for line in raw), "|".join(line.text for line in tokens)
        group = rf"\b(?:{either})\b" if words else f"(?:{either})"
        whole = "".join(([group, joined] if file.flag("append") else [joined, group]) if tokens else [joined])
        tokens, words = [Line(whole, raw[0].line)], False
    making.look_for(tokens, words=words)
    if any("$" in param for param in file.action()[1]):  # groups of the alternative that matched
        return tuple(making.pattern(line, ignorecase=file.flag("ignorecase")) for line in tokens)
    return ()


def _substitution(making: Making) -> tuple[Any, ...]:
    """(keys with their groups, offers, whether the first letter's case is kept)."""
    file = making.file
    if file.text("pos"):
        raise file.wrong(file.line("pos"), "“pos” needs a tagger of parts of speech, which is not here")
    pairs = sorted(file.pairs("swap"), key=lambda pair: -len(pair[0].text))
    if not pairs:
        raise file.wrong(file.line("extends"), "it has no “swap” that says what to put instead")
    making.look_for([Line(_without_groups(key.text), key.line) for key, _ in pairs], words=not file.flag("nonword"))
    ignorecase = file.flag("ignorecase")
    keys = tuple(
        making.pattern(Line(key.text.replace("(?i)", ""), key.line), ignorecase=ignorecase or "(?i)" in key.text)
        if "$" in offer.text
        else -1
        for key, offer in pairs
    )
    return keys, tuple(offer.text for _, offer in pairs), file.flag("capitalize")


def _without_groups(pattern: str) -> str:
    """The pattern with groups that capture nothing, unless it speaks of what one captured."""
    if _BACK.search(pattern):
        return pattern
    return _GROUP.sub(lambda found: found[1] or "(?:", pattern)


def _consistency(making: Making) -> tuple[Any, ...]:
    pairs = making.file.pairs("either")
    if not pairs:
        raise making.file.wrong(making.file.line("extends"), "it has no “either” with two ways to say the same")
    making.look_for([line for pair in pairs for line in pair], words=not making.file.flag("nonword"))
    return ()


def _occurrence(making: Making) -> tuple[Any, ...]:
    """(pattern, least, most, whether a whole block holds as many as its sentences together)."""
    file = making.file
    tokens = file.texts("token")
    least, most = file.number("min"), file.number("max")
    if len(tokens) != 1 or (least is None and most is None):
        raise file.wrong(file.line("extends"), "it needs a “token” to count and a “min” or “max”")
    token = Line(_without_groups(tokens[0].text), tokens[0].line)
    number = making.pattern(token, ignorecase=file.flag("ignorecase"))
    return number, least or 0, most or 0, not _ANCHORED.search(tokens[0].text.replace(r"\b", ""))


def _repetition(making: Making) -> tuple[Any, ...]:
    """(pattern, how often it may come again, whether case counts, whether only letters do)."""
    file = making.file
    tokens = file.texts("tokens")
    if not tokens:
        raise file.wrong(file.line("extends"), "it has no “tokens” that may not come twice")
    for line in tokens:
        making.readable(line.text, line.line)
    whole = Line("|".join(line.text for line in tokens), tokens[0].line)
    ignorecase = file.flag("ignorecase")
    return making.pattern(whole, ignorecase=ignorecase), file.number("max") or 0, not ignorecase, file.flag("alpha")


def _conditional(making: Making) -> tuple[Any, ...]:
    """(first, second, whether the second captures what it explains, what each must hold)."""
    first, second = making.one("first"), making.one("second")
    return (
        making.pattern(first, ignorecase=making.file.flag("ignorecase")),
        making.pattern(second),
        any(found[1] is None for found in _GROUP.finditer(second.text)),
        making.needed(first),
        making.needed(second),
    )


def _capitalization(making: Making) -> tuple[Any, ...]:
    """(match, pattern where match is one or -1, style, exceptions, words in their own case, indicators, threshold, prefix)."""
    file = making.file
    match = making.one("match")
    style = file.text("style", "AP")
    if style not in ("AP", "Chicago"):
        raise file.wrong(file.line("style"), f"the style is AP or Chicago, not “{style}”")
    named = match.text in ("$title", "$sentence", "$lower", "$upper")
    if match.text.startswith("$") and not named:
        raise file.wrong(match.line, f"“{match.text}” is none of $title, $sentence, $lower and $upper")
    exceptions = making.exceptions()
    accepted = making.vocabulary if file.flag("vocab", default=True) else ()
    prefix = file.text("prefix")
    return (
        match.text,
        -1 if named else making.pattern(match),
        style,
        tuple(making.readable(line.text, line.line) for line in exceptions),
        # only with a vocabulary do exceptions say how a word is written; else they excuse each word that holds one
        tuple(line.text for line in exceptions) if accepted else (),
        tuple(line.text for line in file.texts("indicators")),
        file.decimal("threshold") or 0.8,
        making.readable(prefix, file.line("prefix")) if prefix else "",
    )


def _metric(making: Making) -> tuple[Any, ...]:
    file = making.file
    formula, condition = making.one("formula"), making.one("condition")
    for line, text in ((formula, formula.text), (condition, f"0 {condition.text}")):
        if reason := unknown(text):
            raise file.wrong(line.line, f"“{line.text}” can't be reckoned ({reason})")
    return formula.text, condition.text


def _readability(making: Making) -> tuple[Any, ...]:
    file = making.file
    metrics = file.texts("metrics")
    for line in metrics:
        if line.text not in FORMULAS:
            raise file.wrong(line.line, f"there is no measure “{line.text}” (there are {', '.join(FORMULAS)})")
    grade = file.decimal("grade")
    if not metrics or grade is None:
        raise file.wrong(file.line("extends"), "it needs “metrics” and a “grade” that is too hard")
    return tuple(line.text for line in metrics), grade


def _spelling(making: Making) -> tuple[Any, ...]:
    """(patterns of what is no word, words that are right); dictionaries are the grammar engine's."""
    file = making.file
    filters = tuple(making.readable(line.text, line.line) for line in file.texts("filters"))
    words = [line.text for line in file.texts("exceptions")]
    for line in file.texts("ignore"):
        words += _listed(file, line)
    return filters, tuple(dict.fromkeys(words))


def _listed(file: RuleFile, name: Line) -> list[str]:
    """The words of a list beside the rule, beside its style, or where Vale keeps lists."""
    style = file.path.parent
    for place in (style, style.parent, style.parent / "config" / "ignore"):
        path = place / name.text
        if path.is_file():
            lines = path.read_text("utf-8-sig", "replace").splitlines()
            return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    raise file.wrong(name.line, f"there is no list of words “{name.text}”")


_WORDS = frozenset(("ignorecase", "exceptions"))
_KINDS: Mapping[str, tuple[Callable[[Making], tuple[Any, ...]], frozenset[str]]] = {
    "existence": (_existence, _WORDS | {"tokens", "raw", "nonword", "append"}),
    "substitution": (_substitution, _WORDS | {"swap", "nonword", "capitalize", "pos"}),
    "occurrence": (_occurrence, frozenset(("token", "min", "max", "ignorecase"))),
    "repetition": (_repetition, _WORDS | {"tokens", "max", "alpha"}),
    "consistency": (_consistency, frozenset(("either", "nonword", "ignorecase"))),
    "conditional": (_conditional, _WORDS | {"first", "second"}),
    "capitalization": (
        _capitalization,
        frozenset(("match", "style", "exceptions", "indicators", "threshold", "prefix")),
    ),
    "metric": (_metric, frozenset(("formula", "condition"))),
    "readability": (_readability, frozenset(("metrics", "grade"))),
    "spelling": (
        _spelling,
        frozenset(("filters", "ignore", "exceptions", "custom", "append", "dictionaries", "aff", "dic", "dicpath"))
        | {"threshold"},
    ),
}
KEYS: Mapping[str, frozenset[str]] = {kind: keys for kind, (_, keys) in _KINDS.items()}  # that each alone knows
