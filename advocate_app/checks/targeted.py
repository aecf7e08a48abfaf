"""Name-calling: a word for a fool and a word for a person, in one clause, the one aimed at the other.

No list of words alone separates it from engineering speech (a stupid mistake, a dumb terminal), so both sides must be there. Of
oneself, denied or reported (never call users idiots) it is no name-calling.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from advocate_app.checks.kinds import Context, Exceptions, Hit, filled
from advocate_app.checks.patterns import compiled, matches, words
from advocate_app.checks.rulefile import Line, RuleFile

KEYS = frozenset(("people", "nouns", "adjectives", "traits", "exceptions", "label"))
_CLAUSE_END = re.compile(r"[.;:!?()—–,]|\b(?:but|because|although|while|whereas|unless|until|when|which)\b", re.I)
_BE = r"(?:\s+(?:is|are|was|were|must\s+be|can\s+be|has\s+been|have\s+been|seems?|looks?|sounds?|acts?)|['’](?:re|s))"
_ADVERBS = r"(?:\s+(?!not\b|never\b)\w+){0,2}"
_WHERE = r"\s+(?:(?:over\s+)?(?:at|from|behind|in))\s+(?:(?:the|our|their|your|this|that)\s+)?[@\w][\w-]*"
_SELF = re.compile(
    r"\b(?:I|we|me|us)(?:['’]\w+)?(?:\s+(?!he\b|she\b|they\b|you\b|these\b|those\b)[\w’'-]+){0,3}\s*\Z", re.I
)
_SOFTENED = re.compile(
    r"(?:\b(?:not|never|no|nobody|none|neither|nor|without|calling|used\s+to)\b|n['’]t\b)(?:\s+[\w’'-]+){0,6}\s*\Z"
    r"|\b(?:fe(?:el|lt)\w*|treat\w*|look\w*)\s+(?:[\w’'-]+\s+){0,3}\Z",
    re.I,
)
_POINTS = re.compile(r"\b(?:those|these|that|this|such|what|only)\s+(?:an?\s+)?(?:\w+\s+)?\Z", re.I)
_AIMED = re.compile(r"\s+(?:(?:over\s+)?(?:at|from|behind|in)|who)\b", re.I)


@dataclass(frozen=True, slots=True)
class Targeted:
    """`nouns` are words for fools, `adjectives` may be said of things too, `traits` of people only."""

    insults: regex.Pattern[str]
    nouns: regex.Pattern[str]
    adjectives: str
    traits: str
    people: str
    exceptions: Exceptions
    message: str

    @classmethod
    def of(cls, file: RuleFile) -> Targeted:
        lists: dict[str, tuple[Line, ...]] = {
            key: file.texts(key) for key in ("people", "nouns", "adjectives", "traits")
        }
        for key, given in lists.items():
            if not given:
                raise file.wrong(file.line("extends"), f"it has no “{key}”")
            compiled(file, words([line.text for line in given]), given, ignorecase=True)
        either = {key: words([line.text for line in given]) for key, given in lists.items()}
        every = [line for key in ("nouns", "adjectives", "traits") for line in lists[key]]
        return cls(
            compiled(file, words([line.text for line in every]), every, ignorecase=True),
            compiled(file, either["nouns"], lists["nouns"], ignorecase=True),
            either["adjectives"],
            either["traits"],
            either["people"],
            Exceptions.of(file),
            file.text("message"),
        )

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        if not matches(self.insults, text):
            return
        for start, end in self.exceptions.excuse(text):
            text = text[:start] + "*" * (end - start) + text[end:]
        for start, end in _clauses(text):
            for low, high in self._aimed(text[start:end], context):
                yield Hit(start + low, start + high, filled(self.message, text[start + low : start + high]))

    def _aimed(self, clause: str, context: Context) -> Iterator[tuple[int, int]]:
        person, spoken = _patterns(self.people, self.adjectives, self.traits, context.people)
        for found in matches(self.nouns, clause):
            before, after = clause[: found.start()], clause[found.end() :]
            if _excused(before):
                continue
            if _POINTS.search(before) or _AIMED.match(after) or matches(person, before + "*" + after):
                where = re.match(_WHERE, after, re.I)
                yield found.start(), found.end() + (where.end() if where else 0)
        for found in matches(spoken, clause):
            insult = found.start("insult")
            if not _excused(clause[:insult]):
                yield found.span()


def _excused(before: str) -> bool:
    return bool(_SELF.search(before) or _SOFTENED.search(before))


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in _CLAUSE_END.finditer(text):
        yield start, end.start()
        start = end.end()
    yield start, len(text)


@lru_cache(8)
def _patterns(
    people: str, adjectives: str, traits: str, names: frozenset[str]
) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    """A person; and an adjective before or said of one. `they` is a person only beside what is said of people alone."""
    named = "".join(rf"|(?<!\w){re.escape(name)}(?!\w)" for name in sorted(names))
    noun = rf"(?:(?<![\w@])@[\w-]+{named}|{people})"
    subject = rf"(?:{noun}|\b(?:he|she|you|who)\b)"
    insult = rf"(?P<insult>{adjectives}|{traits})"
    spoken = (
        rf"{insult}\s+(?:(?!and\b|of\b|to\b)\w+\s+)?{noun}"
        rf"|(?<!\bof ){subject}(?:{_WHERE}|\s+who(?:\s+\w+){{1,7}}?)?{_BE}{_ADVERBS}\s+{insult}"
        rf"|\bthey{_BE}{_ADVERBS}\s+(?P<insult>{traits})"
        rf"|{noun}\s+(?:so|too|that)\s+{insult}"
        rf"|\bhow\s+{insult}\s+(?:\w+\s+)?(?:{subject}|they\b)"
    )
    flags = regex.V1 | regex.IGNORECASE
    return regex.compile(rf"{subject}|\b(?:they|them|whoever)\b", flags), regex.compile(spoken, flags)
