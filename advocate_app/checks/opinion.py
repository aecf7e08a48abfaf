"""Whether a text praises or runs down what it names.

Words alone do not say it: best effort, leading zeros, a slow query log; and people praise in words that no list holds. So signs are
weighed: words and phrases, in the sentence of the name and in the next ones where those go on about it; who speaks; and what a plain
technical sentence is made of, which speaks against it. The weights lie beside the words in `guidelines/own/opinions.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from advocate_app.checks.patterns import matches
from advocate_app.checks.sentences import sentences
from advocate_app.shipped import guidelines

if TYPE_CHECKING:
    from advocate_app.checks.disclosure import Opinions

_DENIED = re.compile(
    r"(?:\b(?:not|never|no|hardly|nothing|neither|nor|without|far from|less than)\b|n['’]t\b)(?:\s+[\w’'-]+){0,3}\s*$",
    re.I,
)
_NO_DENIAL = re.compile(
    r"\b(?:can(?:['’]t|not)|could(?:n['’]t| not)|never)\s+(?:\w+\s+)?$|\bnot (?:only|just)\b|\bno (?:question|doubt|wonder)\b|"
    r"\bnothing but\b|\bdo(?:es)?n['’]t\s+(?:hesitate|regret)|\bwon['’]t regret|\bnever (?:looked|been|had|seen|used)",
    re.I,
)
_GOES_ON = re.compile(  # not about a talk, or to whom one answers
    r"(?!(?:the|a|an|this|that|his|her)\s+(?:\w+\s+)?(?:talks?|speakers?|authors?|posts?|articles?|books?|questions?|readers?|threads?|"
    r"answers?|papers?|conference|meetup|organi[sz]ers?)\b)"
    r"(?!(?:great|good|excellent|thanks|thank)\b[^.!]{0,30}(?:question|point|idea|report|post)\b)",
    re.I,
)
_PARTS = (
    r"support|docs|documentation|ui|pricing|prices|team|people|product|api|dashboards?|engineers|sales|billing|service|onboarding|"
    r"company|staff|folks|experience|website|app|tooling"
)
_ITS = (
    rf"\b(?:it|they|its\s[\w-]+|their\s[\w-]+|the\s(?:[\w-]+\s)?(?:thing|whole\sthing|interface|tool|client|planner|set-?up|price|"
    rf"performance|{_PARTS}))"
)
_ANOTHER = re.compile(r"(?<=[\w,)] )(?!I\b)[A-Z]\w*[a-z]\w*")  # a name inside a sentence
_WORD = re.compile(r"[\w-]+(?:['’]\w+)?")
_IF = re.compile(r"\b(?:if|when|whenever|whether|once|unless|until|any|each|every|an?)\s+(?:the\s+|your\s+)?$", re.I)
_OPENINGS = frozenset(
    ["the", "a", "an", "this", "that", "i", "we", "it", "they", "our", "my", "if", "for", "by", "great", "love"]
)

LEAST = (
    -1.0
)  # of the weighed signs: below 0, where the weights were found, as few others stop and more is found in strange texts
_CLEAR = ("strong", "of-name", "of-it")
# ── signs of who speaks, and how ──
_IN_WINDOW: Mapping[str, re.Pattern[str]] = {
    "i": re.compile(r"\b(?:I|me|my|I['’]\w+)\b"),
    "we": re.compile(r"\b(?:we|us|our)\b", re.I),
    "you": re.compile(r"\b(?:you|your)\b", re.I),
    "people": re.compile(
        r"\b(?:everyone|everybody|anyone|anybody|nobody|no one|people|folks|teams?|friends?|boss|customers?|guys|human|somebody|"
        r"someone|whoever)\b",
        re.I,
    ),
    "exclaims": re.compile("!"),
    "asks": re.compile(r"\?\s*$"),
    "code": re.compile(r"\*{2,}|\d+\.\d|\d+ [kMG]B"),
    "intense": re.compile(
        r"\b(?:so|very|really|just|simply|truly|such|ever|always|all|absolutely|totally|completely|actually|honestly|clearly|straight|"
        r"far|way|whole|every)\b",
        re.I,
    ),
    "modal": re.compile(r"\b(?:would|should|could|must|will|won['’]t|wouldn['’]t|might)\b|['’]d\b|['’]ll\b", re.I),
    "denies": re.compile(r"\b(?:not|no|never|nothing|nobody|none)\b|n['’]t\b", re.I),
    "compares": re.compile(r"\b\w+er than\b|\bmore than\b|\bover\b"),
    "figures": re.compile(r"\b(?:what|whatever|whoever|how|there['’]s|there is|like|as if|until|than|but)\b", re.I),
    "lists": re.compile(","),
}
_BEFORE: Mapping[str, re.Pattern[str]] = {
    "place": re.compile(r"\b(?:in|to|from|into|of|behind|on)\s+$"),
    "with": re.compile(r"\b(?:with|about)\s+$"),
    "condition": _IF,
}
_AFTER: Mapping[str, re.Pattern[str]] = {
    "is": re.compile(r"\s+(?:is|was|has|['’]s)\b"),
    "its": re.compile(r"['’]s"),
    "breaks": re.compile(r"\s*[,:?]"),
}


@dataclass(frozen=True, slots=True)
class Ways:
    """What may be said: wherever it stands, of the name in its sentence, and of it in the next; weak signs; and single words."""

    strong: regex.Pattern[str]
    of_name: regex.Pattern[str]
    of_it: regex.Pattern[str]
    weak: tuple[regex.Pattern[str], ...]
    words: frozenset[str]
    praise: bool


def about(
    text: str, name: regex.Pattern[str], other: regex.Pattern[str] | None, opinions: Opinions, *, praise: bool
) -> tuple[tuple[int, int], ...]:
    """The mentions of `name` in `text` that are praised, or run down; `other` is whom such words may be meant for instead."""
    return _about(text, name, other, opinions, praise)


@lru_cache(2_000)  # a text is read again after every key
def _about(
    text: str, name: regex.Pattern[str], other: regex.Pattern[str] | None, opinions: Opinions, praise: bool
) -> tuple[tuple[int, int], ...]:
    ways = ways_of(name.pattern, opinions, praise=praise)
    found = []
    for start, sentence, mentions, following in _mentions(text, name, other):
        around = _signs(sentence, mentions, following, ways, name, other)
        # what goes on technically may begin with plain words
        if _opinion(around) or (following and _plainly(_signs(sentence, mentions, [], ways, name, other))):
            found.append((start + mentions[0].start(), start + mentions[0].end()))
    return tuple(found)


def _plainly(signs: Mapping[str, float]) -> bool:
    return bool(signs["strong"] or signs["of-name"]) and _opinion(signs)


def _opinion(signs: Mapping[str, float]) -> bool:
    weights = _data().weights
    return telling(signs) and sum(weights.get(sign, 0.0) * size for sign, size in signs.items()) > LEAST


def telling(signs: Mapping[str, float]) -> bool:
    """Whether any of `signs` could be an opinion: a plain one, a word, or two weak ones; of a few words only a plain one."""
    return any(signs[sign] for sign in _CLEAR) or (not signs["short"] and bool(signs["word"] or signs["weak"] > 1))


def weighed(
    text: str, name: regex.Pattern[str], other: regex.Pattern[str] | None, opinions: Opinions, *, praise: bool
) -> Iterator[tuple[int, int, Mapping[str, float]]]:
    """Every first mention of `name` in a sentence, and the signs around it."""
    ways = ways_of(name.pattern, opinions, praise=praise)
    for start, sentence, mentions, following in _mentions(text, name, other):
        first = mentions[0]
        yield start + first.start(), start + first.end(), _signs(sentence, mentions, following, ways, name, other)


def _mentions(
    text: str, name: regex.Pattern[str], other: regex.Pattern[str] | None
) -> Iterator[tuple[int, str, list[regex.Match[str]], list[str]]]:
    """The sentences with `name`: where each begins, its words, the names in it, and the sentences that go on about it."""
    spans = sentences(text)
    for at, (start, end) in enumerate(spans):
        sentence = text[start:end]
        if mentions := matches(name, sentence):
            following = [text[low:high] for low, high in spans[at + 1 : at + 3]]
            yield start, sentence, mentions, _goes_on(following, name, other)


def _signs(
    sentence: str,
    mentions: list[regex.Match[str]],
    following: list[str],
    ways: Ways,
    name: regex.Pattern[str],
    other: regex.Pattern[str] | None,
) -> Mapping[str, float]:
    window = " ".join((sentence, *following))
    said = [word[0].casefold() for word in _WORD.finditer(window) if not name.search(word[0])]
    words = {
        word[0].casefold()
        for word in _WORD.finditer(window)
        if word[0].casefold() in ways.words and not _denied(window, word.start())
    }
    technical = len(set(said) & _data().technical)
    before, after = sentence[: mentions[0].start()], sentence[mentions[0].end() :]
    strong = any(_near(sentence, each, ways.strong, name, other) for each in mentions) or _says(following, ways.strong)
    signs: dict[str, float] = {
        "always": 1,
        "praise": ways.praise,
        "strong": strong,
        "of-name": any(_holds(sentence, found) for found in matches(ways.of_name, sentence)),
        "of-it": _says(following, ways.of_it),
        "word": bool(words),
        "words": len(words) > 1,
        "technical": min(technical, 3),
        "plain": technical == 0,
        "weak": min(sum(_says([window], pattern) for pattern in ways.weak), 3),
        "short": len(said) < 4,
        "long": len(said) > 40,
        "other": other is not None and bool(matches(other, window)),
    }
    signs |= {sign: bool(pattern.search(window)) for sign, pattern in _IN_WINDOW.items()}
    signs |= {sign: bool(pattern.search(before)) for sign, pattern in _BEFORE.items()}
    return signs | {sign: bool(pattern.match(after)) for sign, pattern in _AFTER.items()}


def _says(parts: list[str], pattern: regex.Pattern[str]) -> bool:
    return any(not _denied(part, found.start()) for part in parts for found in matches(pattern, part))


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
    asked = sentence.rstrip().endswith("?") or _IF.search(sentence[: found.start()])
    return not asked and not _denied(sentence, found.start())


def _near(
    sentence: str,
    mention: regex.Match[str],
    words: regex.Pattern[str],
    name: regex.Pattern[str],
    other: regex.Pattern[str] | None,
) -> bool:
    """Whether a word of praise or blame is meant for the mention."""
    for word in matches(words, sentence):
        if _denied(sentence, word.start()):
            continue
        low, high = min(word.end(), mention.end()), max(word.start(), mention.start())
        between = sentence[low:high] if low < high else ""
        if ";" in between or (other is not None and matches(other, between)):
            continue
        aside = word.start() < mention.start() and _another(sentence[: word.start()], name)
        if not (aside and re.search(r"[,;]| and ", between)):  # Postgres is great, and we run it beside Acme
            return True
    return False


def _another(before: str, name: regex.Pattern[str]) -> bool:
    """Whether somebody else is named."""
    first = re.match(r"[A-Z]\w*", before)
    named = [found for found in _ANOTHER.finditer(before) if not name.search(found[0])]
    return bool(named or (first and first[0].lower() not in _OPENINGS and not name.match(before)))


def _denied(sentence: str, at: int) -> bool:
    before = sentence[max(0, at - 60) : at]
    return bool(_DENIED.search(before)) and not _NO_DENIAL.search(before)


@dataclass(frozen=True, slots=True)
class _Data:
    praise: frozenset[str]
    blame: frozenset[str]
    technical: frozenset[str]
    weights: Mapping[str, float]


@cache
def _data() -> _Data:
    with guidelines("own", "opinions.toml").open("rb") as file:
        raw = tomllib.load(file)
    words = {name: frozenset(str(raw[name]).split()) for name in ("praise", "blame", "technical")}
    weights = {str(sign): float(weight) for sign, weight in raw["weights"].items()}
    return _Data(words["praise"], words["blame"], words["technical"], weights)


@lru_cache(16)
def ways_of(name: str, opinions: Opinions, *, praise: bool) -> Ways:
    """`name` is a pattern."""
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
    words = _data().praise if praise else _data().blame
    return Ways(
        regex.compile(strong, flags),
        regex.compile(f"{by.replace('NAME', named)}|{of_name}", flags),
        regex.compile(of_it, flags),
        tuple(regex.compile(sign, flags) for sign in signs),
        words,
        praise,
    )
