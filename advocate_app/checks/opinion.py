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
    r"(?!(?:the|a|an|this|that|his|her)\s+(?:\w+\s+)?(?:talks?|speakers?|authors?|posts?|articles?|books?|questions?|readers?|threads?|answers?|papers?|"
    r"conference|meetup|organi[sz]ers?)\b)(?!(?:great|good|excellent|thanks|thank)\b[^.!]{0,30}(?:question|point|idea|report|post)\b)",
    re.I,
)
_ITS = r"\b(?:it|they|its\s[\w-]+|their\s[\w-]+|the\s(?:[\w-]+\s)?(?:thing|whole\sthing|ui|docs?|documentation|support|api|interface|product|tool|team|client|planner|set-?up|onboarding|pricing|price|performance|experience))"
_ANOTHER = re.compile(r"(?<=[\w,)] )(?!I\b)[A-Z]\w*[a-z]\w*")  # a name inside a sentence


@dataclass(frozen=True, slots=True)
class Opinions:
    """Patterns. `praise` and `blame` count wherever they stand; `merits` and `faults` (slow) only of the name itself; `praised_by`
    and `blamed_by` hold NAME."""

    praise: str
    merits: str
    praised_by: str
    blame: str
    faults: str
    blamed_by: str


def about(
    text: str, name: regex.Pattern[str], other: regex.Pattern[str] | None, opinions: Opinions, *, praise: bool
) -> Iterator[tuple[int, int]]:
    """The mentions of `name` in `text` that are praised, or run down; `other` is whom such words may be meant for instead."""
    words, of_name, of_it = _patterns(name.pattern, opinions, praise)
    spans = sentences(text)
    for at, (start, end) in enumerate(spans):
        sentence = text[start:end]
        mentions = matches(name, sentence)
        if not mentions:
            continue
        first = mentions[0]
        if not any(not _denied(sentence, found.start()) for found in matches(of_name, sentence)):
            found = next((each for each in mentions if _near(sentence, each, words, name, other)), None)
            if found is None and not _continued(text, spans[at + 1 : at + 3], (words, of_it), name, other):
                continue
            first = found or mentions[-1]
        yield start + first.start(), start + first.end()


def _continued(
    text: str,
    spans: list[tuple[int, int]],
    words: tuple[regex.Pattern[str], ...],
    name: regex.Pattern[str],
    other: regex.Pattern[str] | None,
) -> bool:
    """Whether the sentences at `spans` go on about the name, and say it."""
    for start, end in spans:
        sentence = text[start:end]
        if matches(name, sentence) or (other is not None and matches(other, sentence)):
            return False
        if not _GOES_ON.match(sentence) or _ANOTHER.search(sentence):
            return False
        if any(not _denied(sentence, found.start()) for pattern in words for found in matches(pattern, sentence)):
            return True
    return False


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
def _patterns(
    name: str, opinions: Opinions, praise: bool
) -> tuple[regex.Pattern[str], regex.Pattern[str], regex.Pattern[str]]:
    """What counts wherever it stands, of the name in its sentence, and of it in the next."""
    flags = regex.V1 | regex.IGNORECASE
    named = f"(?-i:{name})"
    small = opinions.merits if praise else opinions.faults
    strong, by = (opinions.praise, opinions.praised_by) if praise else (opinions.blame, opinions.blamed_by)
    said = rf"{named}(?:['’]s?(?:\s+[\w-]+){{1,3}}?|\s+itself|(?:\s+[\w-]+){{1,2}}?)?"
    said = rf"(?:{said}|\b[\w’'-]+(?:\s[\w-]+)?\s(?:in|of|at|from|with|behind)\s{named})"
    few = r"(?:\s+(?!not\b|never\b|no\b|n['’]t)[\w’'-]+){0,4}?\s+"
    verb = rf"\s+(?:is|are|was|were|has been|have been|feels?|felt|got|gets|seems?|looks?|remains?|being|makes?){few}"
    of_name = (
        rf"{said}{verb}(?:{small})\b|{named}\s*[:–—]\s*(?:[\w-]+(?:,|,? and)\s+){{0,3}}(?:{small})\b"
        rf"|{named}[^.;!?]{{0,60}}?\b(?:because|as|since|and|but)\s+(?:it|they)\b{verb}(?:{small})\b"
    )
    of_it = rf"{_ITS}(?:{verb}|\s+)(?:{small})\b|\bhow\s+(?:{small})\s+(?:it|they|this|that)\b|^(?:so\s+|too\s+|\w+\s+and\s+)?(?:{small})(?:\s+and\s+\w+|,\s+\w+)*\s*[.!]"
    return (
        regex.compile(strong, flags),
        regex.compile(f"{by.replace('NAME', named)}|{of_name}", flags),
        regex.compile(of_it, flags),
    )
