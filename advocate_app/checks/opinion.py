"""Whether a sentence praises or runs down what it names.

Words alone do not say it: best effort, leading zeros, a slow query log. A word of praise counts in the sentence of the name, or in the
next one where that goes on about it (It is …, Their support …, Best decision ever); not where it is denied or said of another name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from advocate_app.checks.patterns import matches
from advocate_app.checks.sentences import sentences

_DENIED = re.compile(
    r"(?:\b(?:not|never|no|hardly|nothing|neither|nor|without|far from|less than)\b|n['’]t\b)(?:\s+[\w’'-]+){0,3}\s*$", re.I
)
_NO_DENIAL = re.compile(
    r"\b(?:can(?:['’]t|not)|could(?:n['’]t| not)|never)\s+(?:\w+\s+)?$|\bnot (?:only|just)\b|\bno (?:question|doubt|wonder)\b|"
    r"\bdo(?:es)?n['’]t\s+(?:hesitate|regret)|\bwon['’]t regret|\bnever (?:looked|been|had|seen|used)",
    re.I,
)
_GOES_ON = re.compile(
    r"(?:and\s+|but\s+|so\s+|honestly,?\s+|really,?\s+)?(?:it|its|they|their|them|these|this|that|the(?!\s+(?:talk|speaker|author|post|article|book|question|"
    r"reader|thread|answer|paper|conference|meetup))|nothing|you|i|we|no|so|highly|absolutely|simply|truly|definitely|such|what|time|never|by far|\d+/10|"
    r"[\w'’-]+(?:\s+[\w'’-]+){0,3}[.!])",
    re.I,
)
_ANOTHER = re.compile(r"(?<=[\w,)] )(?!I\b)[A-Z]\w*[a-z]\w*")  # a name inside a sentence


@dataclass(frozen=True, slots=True)
class Opinions:
    """Patterns. `praise` and `blame` count wherever they stand; `faults` (slow) only of the name itself; `praised_by` and
    `blamed_by` hold NAME."""

    praise: str
    praised_by: str
    blame: str
    faults: str
    blamed_by: str


def about(
    text: str, name: regex.Pattern[str], other: regex.Pattern[str] | None, opinions: Opinions, *, praise: bool
) -> Iterator[tuple[int, int]]:
    """The mentions of `name` in `text` that are praised, or run down; `other` is whom such words may be meant for instead."""
    words, of_name = _patterns(name.pattern, opinions, praise)
    spans = sentences(text)
    for at, (start, end) in enumerate(spans):
        mentions = [found for found in matches(name, text[start:end])]
        if not mentions:
            continue
        sentence = text[start:end]
        if any(not _denied(sentence, found.start()) for found in matches(of_name, sentence)):
            yield start + mentions[0].start(), start + mentions[0].end()
            continue
        found = next((each for each in mentions if _near(sentence, each, words, name, other)), None)
        if found is None and at + 1 < len(spans) and _goes_on(text[slice(*spans[at + 1])], words, name, other):
            found = mentions[-1]
        if found is not None:
            yield start + found.start(), start + found.end()


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


def _goes_on(sentence: str, words: regex.Pattern[str], name: regex.Pattern[str], other: regex.Pattern[str] | None) -> bool:
    """Whether the next sentence says it of what the one before has named."""
    if matches(name, sentence) or (other is not None and matches(other, sentence)) or not _GOES_ON.match(sentence):
        return False
    if _ANOTHER.search(sentence):
        return False
    return any(not _denied(sentence, word.start()) for word in matches(words, sentence))


def _denied(sentence: str, at: int) -> bool:
    before = sentence[max(0, at - 60) : at]
    return bool(_DENIED.search(before)) and not _NO_DENIAL.search(before)


@lru_cache(16)
def _patterns(name: str, opinions: Opinions, praise: bool) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    flags = regex.V1 | regex.IGNORECASE
    named = f"(?-i:{name})"
    if praise:
        return regex.compile(opinions.praise, flags), regex.compile(opinions.praised_by.replace("NAME", named), flags)
    said = rf"{named}(?:['’]s?(?:\s+[\w-]+){{1,3}}?|\s+itself)?"
    verb = r"\s+(?:is|are|was|were|has been|have been|feels?|got|gets|seems?|looks?|remains?|being)(?:\s+(?!not\b|never\b|no\b)[\w’'-]+){0,4}?\s+"
    fault = (
        rf"{said}{verb}(?:{opinions.faults})|{said}\s*[:–—]\s*(?:[\w-]+(?:,|,? and)\s+){{0,3}}(?:{opinions.faults})"
        rf"|{named}[^.;!?]{{0,60}}?\b(?:because|as|since|and|but)\s+(?:it|they)\b{verb}(?:{opinions.faults})"
    )
    return regex.compile(opinions.blame, flags), regex.compile(f"{opinions.blamed_by.replace('NAME', named)}|{fault}", flags)
