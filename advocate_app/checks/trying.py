"""The test bench: what a rule or a pack would have said of texts that exist, so that nobody is surprised by it tomorrow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from advocate_app.checks.finding import Finding
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import Rule
from advocate_app.drafts.draft import count_words
from advocate_app.drafts.positions import Places
from advocate_app.problems import NotThere

EXAMPLES = 5  # per rule
SECRETS = "essentials.Secrets"
_AROUND = 40  # code points on both sides


@dataclass(frozen=True, slots=True)
class Past:
    """One text; `name` is a file's, or a post's title."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Example:
    """`line` and `column` count from 1. `match` is what was found, between `before` and `after` of its paragraph."""

    text: str
    line: int
    column: int
    before: str
    match: str
    after: str
    message: str


@dataclass(frozen=True, slots=True)
class Trial:
    """What one rule would have said: `hits` times, in `posts` of the texts."""

    rule: str
    hits: int
    posts: int
    per_thousand: float
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Trials:
    """`posts` and `words` are how much was read. Rules that say most come first; those that said nothing come last."""

    posts: int
    words: int
    trials: tuple[Trial, ...]


def named(rules: Sequence[Rule], name: str) -> tuple[str, ...]:
    """The rules called `name` (`pack.Rule`), or all of the pack of that name, in any case of letters. Raises `NotThere`."""
    wanted = name.casefold().replace(" ", "-")
    found = dict.fromkeys(r.name for r in rules if wanted in (r.name.casefold(), r.pack.casefold()))
    if not found:
        packs = ", ".join(sorted({rule.pack for rule in rules}))
        raise NotThere(
            "guidelines.none",
            "There is no rule and no pack called {name}.",
            "The packs are {packs}; a rule is named like plain-words.Wordy.",
            name=name,
            packs=packs,
        )
    return tuple(found)


def try_on(
    reader: Reader, names: Sequence[str], texts: Sequence[Past], *, check: Callable[[], None] = lambda: None
) -> Trials:
    """Runs the rules in `names` over `texts`, without the window's budget. `check` may raise to cancel."""
    found: dict[str, list[tuple[Past, Finding]]] = {name: [] for name in names}
    for text in texts:
        findings = reader.findings(text.text, check=check, grammar=False)
        shown = replace(text, text=_hidden(text.text, findings))
        for finding in findings:
            if finding.rule in found:
                found[finding.rule].append((shown, finding))
    words = sum(count_words(text.text) for text in texts)
    trials = [
        Trial(
            rule,
            len(hits),
            len({id(text) for text, _ in hits}),
            1000 * len(hits) / words if words else 0.0,
            tuple(_examples(hits)),
        )
        for rule, hits in found.items()
    ]
    return Trials(len(texts), words, tuple(sorted(trials, key=lambda trial: (-trial.hits, trial.rule))))


def _hidden(text: str, findings: Sequence[Finding]) -> str:
    """`text` with dots for its secrets, as long as before: one may stand beside what another rule found."""
    for each in findings:
        if each.secret and each.rule == SECRETS:
            text = text[: each.start] + "•" * (each.end - each.start) + text[each.end :]
    return text


def _examples(hits: Sequence[tuple[Past, Finding]]) -> Iterator[Example]:
    """The first of each text before the second of any."""
    seen: dict[int, int] = {}
    ranked: list[tuple[int, int, Past, Finding]] = []
    for text, finding in hits:
        seen[id(text)] = seen.get(id(text), 0) + 1
        ranked.append((seen[id(text)], len(ranked), text, finding))
    for _, _, text, finding in sorted(ranked, key=lambda each: each[:2])[:EXAMPLES]:
        line, column = Places(text.text).place(finding.start)
        before = text.text[max(0, finding.start - _AROUND) : finding.start].rpartition("\n")[2]
        after = text.text[finding.end : finding.end + _AROUND].partition("\n")[0]
        # what the workspace keeps to itself is no secret to those who try its rules on its own posts; a key is
        match = finding.match if finding.rule == SECRETS else text.text[finding.start : finding.end]
        yield Example(text.name, line, column, before, match, after, finding.message)
