"""Reads a draft by rules and grammar. What one block yields is remembered, so after an edit only changed blocks are read again.

A rule that takes too long is stopped, named in `problems` and left out from then on; but the stops that ship leave out no more than
the paragraph, and a text that they could not read whole is not to go out (`unread`). A grammar engine that fails is named too, and
the rules go on without it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import TypeVar

from advocate_app.checks.engine.run import Engine, Read
from advocate_app.checks.finding import Finding, Severity
from advocate_app.checks.grammar import SPELLING, Grammar, Remark, StandsIn, names_in, of_the_text, often_in, sifted
from advocate_app.checks.hits import shaped
from advocate_app.checks.kinds import Context, Hit
from advocate_app.checks.patterns import SECONDS
from advocate_app.checks.rules import Rule, Rules
from advocate_app.checks.safety.found import masked
from advocate_app.checks.scopes import fits, fits_sentences, wants
from advocate_app.checks.sentences import sentences
from advocate_app.drafts.projection import Block, Projection, project
from advocate_app.problems import Problem, Wrong
from advocate_app.shipped import guidelines

T = TypeVar("T")
Key = tuple[str, str]  # scope and text: all that a block's findings depend on
Hits = tuple[tuple[Rule, Hit], ...]
_ENGINES = 3  # that may take turns within one reading
_PATIENCE = 5  # paragraphs of a text for which a stop may take too long before it leaves out the others too
MOST_KEPT = 5_000  # blocks; more are forgotten when the next text has been read


class Reader:
    """Lives as long as its rules do. For one thread at a time."""

    def __init__(self, rules: Rules, grammar: Grammar | None = None, context: Context | None = None) -> None:
        self._rules, self._grammar, self._context = rules, grammar, context or Context()
        self._engine = Engine(rules.plan)
        by_name = {rule.name: rule for rule in rules.rules}
        self._planned = [by_name[row.name] for row in rules.plan.rows]
        self._reads: dict[Key, tuple[Read, Hits]] = {}
        self._remarks: dict[tuple[str, str, str], tuple[Remark, ...]] = {}  # the engine's name before the key
        self._fits: dict[str, tuple[tuple[Rule, ...], tuple[Rule, ...]]] = {}
        self._slow: dict[str, Problem] = {}
        self._unread: dict[str, Problem] = {}
        self._left_out: Counter[str] = Counter()  # paragraphs of the last text, by stop
        self._silent: Problem | None = None
        own = [rule.scope for rule in rules.rules if rule.block]
        parts = [part for part in ("raw", "summary") if any(wants(scope, part) for scope in own)]
        self._whole = tuple(dict.fromkeys((*self._engine.whole, *parts)))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Rule files that can't be used, rules that were stopped, what is `unread`, and why there is no grammar."""
        silent = (self._silent,) if self._silent else ()
        return (*self._rules.problems, *self._engine.problems, *self._slow.values(), *self._unread.values(), *silent)

    @property
    def unread(self) -> tuple[Problem, ...]:
        """The stops that ship and could not read the last text whole."""
        return tuple(self._unread.values())

    @property
    def engine(self) -> tuple[str, str]:
        """The grammar engine's name and where it runs; '' twice where there is none."""
        return (self._grammar.name, self._grammar.where) if self._grammar else ("", "")

    @property
    def stands_in(self) -> StandsIn | None:
        """The engine, where it reads for another one."""
        engine: object = self._grammar
        return engine if isinstance(engine, StandsIn) else None

    def findings(
        self, source: str, *, check: Callable[[], None] = lambda: None, grammar: bool = True
    ) -> tuple[Finding, ...]:
        """All findings in `source`, by position.

        `check` is called between blocks and may raise to cancel; what was read until then stays remembered. Without
        `grammar` the rules alone read, which takes milliseconds.
        """
        text = project(source)
        self._unread.clear()
        self._left_out.clear()
        found = self._by_rules(text, check)
        if grammar and self._grammar:
            found += self._by_grammar(text, self._grammar, check)
        self._forget(text)
        return _in_order(found)

    def _by_rules(self, text: Projection, check: Callable[[], None]) -> list[Finding]:
        counts: Counter[str] = Counter()
        whole = [block for block in (text.raw, text.summary) if block.scope in self._whole] if self._whole else []
        reads: list[tuple[Block, Read]] = []
        findings: list[Finding | None] = []
        for block in (*text.blocks, *whole):
            check()
            read, hits = self._read(block)
            reads.append((block, read))
            for start, end, rule, message, offers in read.found:
                findings.append(self._found(text, block, self._planned[rule], start, end, message, offers, counts))
            findings += [self._hit(text, block, rule, hit, counts) for rule, hit in hits]
        for block, (start, end, rule, message, offers) in (*self._engine.join(reads), *self._engine.measured(text)):
            findings.append(self._found(text, block, self._planned[rule], start, end, message, offers, counts))
        findings += self._across(text, counts)
        return [finding for finding in findings if finding]

    def _across(self, text: Projection, counts: Counter[str]) -> Iterator[Finding | None]:
        rules = [rule for rule in self._rules.rules if rule.document and rule.name not in self._slow]
        for rule in rules:
            if rule.document:
                for index, hit in self._patiently(rule, partial(rule.document.across, text.blocks, self._context)):
                    yield self._hit(text, text.blocks[index], rule, hit, counts)

    def _read(self, block: Block) -> tuple[Read, Hits]:
        key = block.scope, block.text
        known = self._reads.get(key)
        if known is None:
            before = self._left_out.total()
            known = self._engine.read(block), tuple(self._look(block))
            if self._left_out.total() == before:
                self._reads[key] = known
        return known

    def _look(self, block: Block) -> Iterator[tuple[Rule, Hit]]:
        """What rules of our own kinds find."""
        whole, by_sentence = self._for(block.scope)
        for rule in whole:
            for hit in self._patient(rule, block.text):
                yield rule, hit
        for start, end in sentences(block.text) if by_sentence else ():
            for rule in by_sentence:
                for hit in self._patient(rule, block.text[start:end]):
                    yield rule, replace(hit, start=start + hit.start, end=start + hit.end)

    def _for(self, scope: str) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
        """The rules that read blocks of `scope` whole, and those that read them by sentence."""
        if scope not in self._fits:
            rules = [rule for rule in self._rules.rules if rule.block]
            self._fits[scope] = (
                tuple(rule for rule in rules if fits(rule.scope, scope)),
                tuple(rule for rule in rules if fits_sentences(rule.scope, scope)),
            )
        return self._fits[scope]

    def _patient(self, rule: Rule, text: str) -> list[Hit]:
        if rule.block is None or rule.name in self._slow:
            return []
        return self._patiently(rule, partial(rule.block.hits, text, self._context))

    def _patiently(self, rule: Rule, look: Callable[[], Iterable[T]]) -> list[T]:
        """What `look` finds. The limit is wall time, so on a busy machine it may look twice before its rule is to blame."""
        for _ in range(2 if self._left_out[rule.name] < _PATIENCE else 0):
            try:
                return list(look())
            except TimeoutError:
                continue
        reason = f"a search of it took longer than {round(SECONDS * 1000)} ms"
        if rule.severity is Severity.STOP and rule.path.is_relative_to(guidelines()):
            self._left_out[rule.name] += 1
            self._unread[rule.name] = Wrong(
                "checks.unread",
                "The rule {rule} could not read all of the text: {reason}.",
                "Split its longest paragraphs and check again; a text that it has not read can’t go out.",
                rule=rule.name,
                reason=reason,
            )
        else:
            self._slow[rule.name] = Wrong(
                "checks.rule-slow",
                "The rule {rule} was stopped: {reason}.",
                "Make its pattern in {file} simpler; until then the other rules read without it.",
                rule=rule.name,
                reason=reason,
                file=str(rule.path),
            )
        return []

    def _hit(self, text: Projection, block: Block, rule: Rule, hit: Hit, counts: Counter[str]) -> Finding | None:
        finding = self._found(text, block, rule, hit.start, hit.end, hit.message, hit.replacements, counts)
        if finding and (hit.link or hit.severity or hit.unlinked):
            finding = shaped(finding, hit, text, block)
        return (
            replace(finding, match=masked(finding.match), replacements=(), secret=True)
            if finding and hit.secret
            else finding
        )

    def _found(
        self,
        text: Projection,
        block: Block,
        rule: Rule,
        low: int,
        high: int,
        message: str,
        offers: tuple[str, ...],
        counts: Counter[str],
    ) -> Finding | None:
        """The finding at [low, high) of the block; None where a switch in the text or the rule's limit silences it."""
        start, end = block.span(low, high)
        stop = rule.severity is Severity.STOP
        if not stop and text.switches and text.silenced(rule.name, start, block.text[low:high]):
            return None
        if rule.limit is not None:
            counts[rule.name] += 1
            if counts[rule.name] > rule.limit and not stop:
                return None
        match = text.source[start:end]
        return Finding(
            start,
            end,
            rule=rule.name,
            severity=rule.severity,
            message=message,
            match=match,
            # where the span holds markup a fix would break it
            replacements=offers if offers and match == block.text[low:high] else (),
            label=rule.label,
            why=rule.why,
            link=rule.link,
            rank=rule.rank,
        )

    def _by_grammar(self, text: Projection, engine: Grammar, check: Callable[[], None]) -> list[Finding]:
        """By one engine from the first block to the last: where another takes over meanwhile, it begins again."""
        texts = [block.text for block in text.blocks]
        names, often = names_in(texts), often_in(texts)
        found: list[Finding] = []
        for _ in range(_ENGINES):
            reads = engine.name
            found = list(self._by_engine(text, engine, names, often, check))
            if engine.name == reads:
                break
        return found

    def _by_engine(
        self, text: Projection, engine: Grammar, names: frozenset[str], often: frozenset[str], check: Callable[[], None]
    ) -> Iterator[Finding]:
        for block in text.blocks:
            check()
            for remark in self._remarks_on(block, engine):
                if of_the_text(remark, block.text, names, often):
                    continue
                start, end = block.span(remark.start, remark.end)
                rule = f"grammar.{remark.rule}"
                if not text.silenced(rule, start):
                    yield Finding(
                        start,
                        end,
                        rule=rule,
                        severity=Severity.SUGGESTION,
                        message=remark.message,
                        match=text.source[start:end],
                        replacements=_safe(text, block, remark.start, remark.end, remark.replacements),
                        label="spelling" if remark.kind == SPELLING else "grammar",
                    )

    def _remarks_on(self, block: Block, engine: Grammar) -> tuple[Remark, ...]:
        reads = engine.name
        key = reads, block.scope, block.text
        if key not in self._remarks:
            try:
                remarks = engine.check(block.text)
            except Problem as problem:
                self._silent = problem
                return ()
            self._silent = None
            worthy = sifted(remarks, block.text, block.scope, self._context)
            if engine.name != reads:  # another engine took over, and who said this is not known
                return worthy
            self._remarks[key] = worthy
        return self._remarks[key]

    def _forget(self, text: Projection) -> None:
        # the whole source is another text after every key
        for key in [key for key in self._reads if key[0] in self._whole] if self._whole else ():
            del self._reads[key]
        if len(self._reads) > MOST_KEPT or len(self._remarks) > MOST_KEPT:
            here = {(block.scope, block.text) for block in text.blocks}
            self._reads = {key: read for key, read in self._reads.items() if key in here}
            self._remarks = {key: remarks for key, remarks in self._remarks.items() if key[1:] in here}


def _safe(text: Projection, block: Block, start: int, end: int, offers: tuple[str, ...]) -> tuple[str, ...]:
    """`offers`, or none where the span holds markup that a fix would break."""
    low, high = block.span(start, end)
    return offers if text.source[low:high] == block.text[start:end] else ()


def _in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """By position; of several that offer the same fix for the same words, the most useful; over a secret nothing else."""
    found = list(found)
    if secrets := [(f.start, f.end) for f in found if f.secret]:
        found = [f for f in found if f.secret or all(f.end <= start or end <= f.start for start, end in secrets)]
    ordered = sorted(found, key=lambda f: (f.start, f.end, f.severity is not Severity.STOP, f.rank, f.rule))
    seen: set[tuple[int, int, tuple[str, ...]]] = set()
    kept = []
    for each in ordered:
        fix = each.start, each.end, each.replacements
        if each.severity is Severity.STOP or not each.replacements or fix not in seen:
            seen.add(fix)
            kept.append(each)
    return tuple(kept)
