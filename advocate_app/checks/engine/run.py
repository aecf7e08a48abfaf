"""Reads blocks by a plan. What a block yields depends on its scope and text alone, so it can be remembered; what depends on the
whole document (consistency, conditional) leaves its material in each block and is joined after.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from advocate_app.checks.engine.excuses import Excuses
from advocate_app.checks.engine.letters import flat, folded
from advocate_app.checks.engine.looking import Reading, Text
from advocate_app.checks.engine.offers import Offers
from advocate_app.checks.engine.plan import ALTERNATIVE, Plan
from advocate_app.checks.engine.searching import Patterns
from advocate_app.checks.engine.single import firsts, too_many, twice
from advocate_app.checks.engine.wording import worded
from advocate_app.checks.scopes import fits, fits_sentences, wants
from advocate_app.checks.sentences import sentences
from advocate_app.drafts.projection import Block, Projection
from advocate_app.problems import Problem

if TYPE_CHECKING:
    from advocate_app.checks.engine.capitals import Case

_MATCHED = ("existence", "substitution", "consistency")
_MEASURED = ("metric", "readability")


class Found(NamedTuple):
    """[start, end) of a block's text, the rule's number, what to say and to offer."""

    start: int
    end: int
    rule: int
    message: str
    offers: tuple[str, ...] = ()


class Material(NamedTuple):
    """What one block holds for a rule that sees them all: matches with their alternative, and words that it explains."""

    rule: int
    matches: tuple[tuple[int, int, int], ...]
    explained: tuple[str, ...] = ()


class Read(NamedTuple):
    """What one block yields."""

    found: tuple[Found, ...]
    material: tuple[Material, ...] = ()


class _Work(NamedTuple):
    """What reads blocks of one scope: whole, and sentence by sentence."""

    readings: tuple[Reading, ...]
    rules: tuple[int, ...]
    by_sentence: tuple[Reading, ...]
    sentence_rules: tuple[int, ...]


class Engine:
    """Runs a plan. With `as_vale` messages and offers are to the letter what Vale 3 says. For one thread at a time."""

    def __init__(self, plan: Plan, *, as_vale: bool = False) -> None:
        self.plan = plan
        self._patterns, self._excuses = Patterns(plan), Excuses(plan)
        self._offers = Offers(plan, self._patterns, as_vale=as_vale)
        self._readings = [(scope, Reading(index, wild)) for scope, index, wild in plan.readings]
        self._work: dict[str, _Work] = {}
        self._cases: dict[int, Case] = {}
        self._measures = [rule for rule, row in enumerate(plan.rows) if row.kind in _MEASURED]
        scopes = [row.scope for row in plan.rows if row.kind not in _MEASURED]
        self.whole = tuple(part for part in ("raw", "summary") if any(wants(scope, part) for scope in scopes))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Rules that were stopped, and blocks that were too long for some."""
        return self._patterns.problems

    def read(self, block: Block) -> Read:
        """All that can be known of this block alone."""
        work = self._work.get(block.scope) or self._work_on(block.scope)
        text = block.text
        low = folded(text)
        here = Text(text, low, flat(low))
        found: list[Found] = []
        material: list[Material] = []
        self._patterns.open(len(text))
        self._match(work.readings, here, 0, found, material)
        for rule in work.rules:
            self._run(rule, here, 0, found, material)
        if work.by_sentence or work.sentence_rules:
            self._by_sentence(work, here, found, material)
        self._patterns.close()
        return Read(tuple(found), tuple(material))

    def join(self, reads: Sequence[tuple[Block, Read]]) -> Iterator[tuple[Block, Found]]:
        """What the rules find that see all blocks, given what each block yielded, in their order."""
        seen: set[tuple[int, int]] = set()  # rule and alternative
        explained: dict[int, set[str]] = {}
        for block, read in reads:
            for rule, matches, words in read.material:
                if self.plan.rows[rule].kind == "conditional":
                    known = explained.setdefault(rule, set())
                    known.update(words)
                    for start, end, _ in matches:
                        if block.text[start:end] not in known:
                            yield block, self._plain(rule, block.text, start, end)
                    continue
                seen.update((rule, alternative) for _, _, alternative in matches)
                # one a block, and where Vale points: the first place of the last form
                last = {alternative // 2: (start, end) for start, end, alternative in matches}
                for pair, (start, end) in last.items():
                    if {(rule, 2 * pair), (rule, 2 * pair + 1)} <= seen:
                        first = block.text.find(block.text[start:end])
                        yield block, self._plain(rule, block.text, first, first + end - start)

    def measured(self, text: Projection) -> Iterator[tuple[Block, Found]]:
        """What `metric` and `readability` rules say of the document, at its begin, or of the blocks that they name."""
        if not self._measures or not text.blocks:
            return
        from advocate_app.checks.engine.formula import counts

        elements = Counter(_element(block.scope) for block in text.blocks)
        for block in (text.summary, *text.blocks):
            rules = [rule for rule in self._measures if fits(self.plan.rows[rule].scope, block.scope)]
            named = counts(block.text, elements) if rules else {}
            for rule in rules if named else ():
                value = self._value(rule, named)
                if value is not None:
                    yield block, Found(0, 0, rule, worded(self.plan.rows[rule].message, f"{value:.2f}"))

    def _value(self, rule: int, named: dict[str, float]) -> float | None:
        """What a measuring rule complains of, None where it is content."""
        from advocate_app.checks.engine.formula import grade, holds, reckoned

        row = self.plan.rows[rule]
        first, second = row.how
        try:
            if row.kind == "metric":
                value = reckoned(first, named)
                return value if holds(value, second) else None
            value = sum(grade(each, named) for each in first) / len(first)
            return value if value > second else None
        except (ArithmeticError, ValueError):
            return None  # a division by a count that is zero

    def _work_on(self, scope: str) -> _Work:
        rows = self.plan.rows
        rules = [rule for rule, row in enumerate(rows) if row.kind not in (*_MATCHED, *_MEASURED, "spelling")]
        self._work[scope] = _Work(
            tuple(reading for where, reading in self._readings if fits(where, scope)),
            tuple(rule for rule in rules if fits(rows[rule].scope, scope)),
            tuple(reading for where, reading in self._readings if fits_sentences(where, scope)),
            tuple(rule for rule in rules if fits_sentences(rows[rule].scope, scope)),
        )
        return self._work[scope]

    def _by_sentence(self, work: _Work, here: Text, found: list[Found], material: list[Material]) -> None:
        readings = [reading for reading in work.by_sentence if reading.may_match(here)]
        rules = [rule for rule in work.sentence_rules if self._may_complain(rule, here.text)]
        if not readings and not rules:
            return
        for start, end in sentences(here.text):
            part = Text(here.text[start:end], here.low[start:end], here.flat[start:end])
            self._match(readings, part, start, found, material)
            for rule in rules:
                self._run(rule, part, start, found, material)

    def _may_complain(self, rule: int, text: str) -> bool:
        row = self.plan.rows[rule]
        if row.kind != "occurrence":
            return True
        number, least, most, adds_up = row.how
        return bool(least) or not adds_up or (len(text) > most < len(self._patterns.texts(number, text)))

    def _match(
        self, readings: Sequence[Reading], here: Text, offset: int, found: list[Found], material: list[Material]
    ) -> None:
        held: dict[int, list[tuple[int, int, int]]] = {}
        for reading in readings:
            for start, end, rule, order, _ in reading.matches(here, self._patterns):
                if self.plan.rows[rule].kind == "consistency":
                    held.setdefault(rule, []).append((offset + start, offset + end, order // ALTERNATIVE))
                elif not self._excuses.covered(rule, here.text, start, end):
                    said = self._offers.said(rule, here.text, start, end, order)
                    if said:
                        found.append(Found(offset + start, offset + end, rule, *said))
        material += [Material(rule, tuple(matches)) for rule, matches in held.items()]

    def _run(self, rule: int, here: Text, offset: int, found: list[Found], material: list[Material]) -> None:
        row = self.plan.rows[rule]
        match row.kind:
            case "occurrence":
                if many := too_many(row, here.text, self._patterns):
                    (start, end), count = many
                    found.append(Found(offset + start, offset + end, rule, worded(row.message, count)))
            case "repetition":
                for (start, end), token in twice(row, here.text, self._patterns):
                    if not self._excuses.covered(rule, here.text, start, end):
                        offers = self._offers.plain(rule, here.text[start:end])[1]
                        found.append(Found(offset + start, offset + end, rule, worded(row.message, token), offers))
            case "conditional":
                spans, explained = firsts(row, here, self._patterns)
                open_ = [span for span in spans if not self._excuses.covered(rule, here.text, *span)]
                if open_ or explained:
                    matches = tuple((offset + start, offset + end, 0) for start, end in open_)
                    material.append(Material(rule, matches, explained))
            case _:
                self._check_case(rule, here.text, offset, found)

    def _check_case(self, rule: int, text: str, offset: int, found: list[Found]) -> None:
        row = self.plan.rows[rule]
        if row.how[1] >= 0:
            expected = None if self._patterns.next(row.how[1], text, 0) else row.how[0]
            if expected is not None and self._excuses.excused(rule, text):
                expected = None
        else:
            expected = self._expected(rule, text)
        if expected is not None:
            said = self._offers.written(rule, text, expected)
            found.append(Found(offset, offset + len(text), rule, *said))

    def _expected(self, rule: int, text: str) -> str | None:
        from advocate_app.checks.engine.capitals import Case

        case = self._cases.get(rule)
        if case is None:
            case = Case(self.plan.rows[rule].how, lambda word: self._excuses.excused(rule, word))
            self._cases[rule] = case
        try:
            return case.expected(text)
        except TimeoutError:
            return None

    def _plain(self, rule: int, text: str, start: int, end: int) -> Found:
        return Found(start, end, rule, *self._offers.plain(rule, text[start:end]))


def _element(scope: str) -> str:
    """What a formula calls a block of this scope."""
    name = scope.removeprefix("text.").replace(".", "_")
    return "paragraphs" if name == "paragraph" else name
