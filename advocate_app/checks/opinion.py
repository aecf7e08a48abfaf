"""Whether a sentence praises or runs down what it names.

Words alone do not say it: best effort, leading zeros, a slow query log. A word of praise counts in the sentence of the name, or in the
next one where that goes on about it (It is …, Their support …, Best decision ever); not where it is denied or said of another name.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from advocate_app.checks.patterns import matches
from advocate_app.checks.sentences import sentences
from advocate_app.shipped import guidelines

_DENIED = re.compile(
    r"(?:\b(?:not|never|no|hardly|nothing|neither|nor|without|far from|less than)\b|n['’]t\b)(?:\s+[\w’'-]+){0,3}\s*$", re.I
)
_NO_DENIAL = re.compile(
    r"\b(?:can(?:['’]t|not)|could(?:n['’]t| not)|never)\s+(?:\w+\s+)?$|\bnot (?:only|just)\b|\bno (?:question|doubt|wonder)\b|"
    r"\bdo(?:es)?n['’]t\s+(?:hesitate|regret)|\bwon['’]t regret|\bnever (?:looked|been|had|seen|used)",
    re.I,
)
_GOES_ON = re.compile(
    r"(?!(?:the|a|an|this|that|his|her)\s+(?:\w+\s+)?(?:talks?|speakers?|authors?|posts?|articles?|books?|questions?|readers?|threads?|answers?|papers?|"
    r"conference|meetup|organi[sz]ers?)\b)(?!(?:great|good|excellent|thanks|thank)\b[^.!]{0,30}(?:question|point|idea|report|post)\b)",
    re.I,
)
_ITS = r"\b(?:it|they|its\s[\w-]+|their\s[\w-]+|the\s(?:[\w-]+\s)?(?:thing|whole\sthing|ui|docs?|documentation|support|api|interface|product|tool|team|client|planner|set-?up|onboarding|pricing|price|performance|experience))"
_ANOTHER = re.compile(r"(?<=[\w,)] )(?!I\b)[A-Z]\w*[a-z]\w*")  # a name inside a sentence


_IF = re.compile(r"\b(?:if|when|whenever|whether|once|unless|until|any|each|every|an?)\s+(?:the\s+|your\s+)?$", re.I)
_PARTS = (
    r"support|docs|documentation|ui|pricing|prices|team|people|product|api|dashboards?|engineers|sales|billing|service|onboarding|"
    r"company|staff|folks|experience|website|app|tooling"
)
_WORD = re.compile(r"[\w-]+(?:['’]\w+)?")
_PERSON = re.compile(r"\b(?:I|me|my|we|us|our|you|your|anyone|anybody|everyone|friends|who)\b", re.I)
_ENOUGH = 2  # weak signs


@dataclass(frozen=True, slots=True)
class Opinions:
    """Patterns. `praise` and `blame` count wherever they stand; `merits` and `faults` (slow) only of the name itself; `praised_by` and
    `blamed_by` hold NAME. `technical` is what, behind a name, makes it part of a thing's (client, 4.2). Of `hints` and `doubts`
    it takes two."""

    praise: str
    merits: str
    praised_by: str
    blame: str
    faults: str
    blamed_by: str
    technical: str
    hints: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Ways:
    """What counts wherever it stands, of the name in its sentence, and of it in the next; and weak signs."""

    strong: regex.Pattern[str]
    of_name: regex.Pattern[str]
    of_it: regex.Pattern[str]
    signs: tuple[regex.Pattern[str], ...]
    words: frozenset[str]


def about(
    text: str, name: regex.Pattern[str], other: regex.Pattern[str] | None, opinions: Opinions, *, praise: bool
) -> Iterator[tuple[int, int]]:
    """The mentions of `name` in `text` that are praised, or run down; `other` is whom such words may be meant for instead."""
    ways = _ways(name.pattern, opinions, praise)
    spans = sentences(text)
    for at, (start, end) in enumerate(spans):
        sentence = text[start:end]
        mentions = matches(name, sentence)
        if not mentions:
            continue
        more = [text[low:high] for low, high in spans[at + 1 : at + 3]]
        on = _goes_on(more, name, other)
        if (
            any(_holds(sentence, found) for found in matches(ways.of_name, sentence))
            or any(_near(sentence, each, ways.strong, name, other) for each in mentions)
            or any(
                not _denied(each, found.start())
                for each in on
                for pattern in (ways.strong, ways.of_it)
                for found in matches(pattern, each)
            )
            or _weigh(" ".join((sentence, *on)), mentions[0].start(), ways) >= _ENOUGH
        ):
            yield start + mentions[0].start(), start + mentions[0].end()


def _goes_on(following: list[str], name: regex.Pattern[str], other: regex.Pattern[str] | None) -> list[str]:
    """The sentences that go on about the name."""
    found = []
    for sentence in following:
        if matches(name, sentence) or (other is not None and matches(other, sentence)):
            break
        if not _GOES_ON.match(sentence) or _ANOTHER.search(sentence):
            break
        found.append(sentence)
    return found


def _holds(sentence: str, found: regex.Match[str]) -> bool:
    return not _denied(sentence, found.start()) and not _IF.search(sentence[: found.start()])


def _weigh(window: str, at: int, ways: _Ways) -> int:
    """How many weak signs there are, less where it reads like instructions: code, or a condition with the name in it."""
    window = window[window.rfind(";", 0, at) + 1 :]
    words = {
        word[0].casefold() for word in _WORD.finditer(window) if word[0].casefold() in ways.words and not _denied(window, word.start())
    }
    found = sum(any(not _denied(window, each.start()) for each in matches(sign, window)) for sign in ways.signs)
    found += min(2, len(words)) + bool(words and _PERSON.search(window))
    return found - bool("*" in window or _IF.search(window[:at]) or "?" in window[-2:])


@cache
def _opinion_words() -> Mapping[str, frozenset[str]]:
    with guidelines("own", "opinion-words.toml").open("rb") as file:
        return {kind: frozenset(words.split()) for kind, words in tomllib.load(file).items()}


def _near(
    sentence: str, mention: regex.Match[str], words: regex.Pattern[str], name: regex.Pattern[str], other: regex.Pattern[str] | None
) -> bool:
    for word in matches(words, sentence):
        if _denied(sentence, word.start()):
            continue
        low, high = min(word.end(), mention.end()), max(word.start(), mention.start())
        between = sentence[low:high] if low < high else ""
        if ";" in between or (other is not None and matches(other, between)):
            continue
        if word.start() < mention.start() and _another(sentence[: word.start()], name) and re.search(r"[,;]| and ", between):
            continue  # Postgres is great, and we run it beside Acme
        return True
    return False


def _another(before: str, name: regex.Pattern[str]) -> bool:
    first = re.match(r"[A-Z]\w*", before)
    plain = first and first[0].lower() in ("the", "a", "an", "this", "that", "i", "we", "it", "they", "our", "my", "if", "for", "by", "great", "love")
    names = [found for found in _ANOTHER.finditer(before) if not name.search(found[0])]
    return bool(names or (first and not plain and not name.match(before)))


def _denied(sentence: str, at: int) -> bool:
    before = sentence[max(0, at - 60) : at]
    return bool(_DENIED.search(before)) and not _NO_DENIAL.search(before)


@lru_cache(16)
def _ways(name: str, opinions: Opinions, praise: bool) -> _Ways:
    flags = regex.V1 | regex.IGNORECASE
    named = f"(?-i:{name})"
    small = opinions.merits if praise else opinions.faults
    strong, by = (opinions.praise, opinions.praised_by) if praise else (opinions.blame, opinions.blamed_by)
    signs = opinions.hints if praise else opinions.doubts
    said = rf"{named}(?:['’]s?(?:\s+[\w-]+){{1,3}}?|\s+itself|\s+(?:[\w-]+\s+)?(?:{_PARTS}))?"
    if praise:
        said = rf"(?:{said}|{named}\s+[\w-]+|\b[\w’'-]+(?:\s[\w-]+)?\s(?:in|of|at|from|with|behind)\s{named})"
    few = r"(?:\s+(?!not\b|never\b|no\b|n['’]t)[\w’'-]+){0,4}?\s+"
    verb = rf"(?:\s+(?:is|are|was|were|has been|have been|feels?|felt|got|gets|seems?|looks?|remains?|being|makes?)|['’]s){few}"
    of_name = (
        rf"{said}{verb}(?:{small})\b|{named}\s*[:–—]\s*(?:[\w-]+(?:,|,? and)\s+){{0,3}}(?:{small})\b"
        rf"|{named}[^.;!?]{{0,60}}?\b(?:because|as|since|and|but)\s+(?:it|they)\b{verb}(?:{small})\b"
    )
    of_it = (
        rf"{_ITS}(?:{verb}|\s+)(?:{small})\b|\bhow\s+(?:{small})\s+(?:it|they|this|that)\b"
        rf"|^(?:so\s+|too\s+|\w+\s+and\s+)?(?:{small})(?:\s+and\s+\w+|,\s+\w+)*\s*[.!]"
    )
    return _Ways(
        regex.compile(strong, flags),
        regex.compile(f"{by.replace('NAME', named)}|{of_name}", flags),
        regex.compile(of_it, flags),
        tuple(regex.compile(sign, flags) for sign in signs),
        _opinion_words()["praise" if praise else "blame"],
    )
