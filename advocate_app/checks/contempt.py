"""Whether a sentence as a whole shows contempt for somebody, though it has no word for a fool.

“A trained monkey would be faster” calls nobody names in so many words. What such sentences have in common is spread over their words,
so all are weighed, by what kind of people the sentence has: a linear model over stems, in `guidelines/own/contempt.tsv`, found by
tests/checks/packs/contempt.py. Of a sentence without people it says nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

import regex

from advocate_app.checks.stems import stems, weights

_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+\b")
_PRONOUN = re.compile(
    r"\b(?:he|she|him|you|your|yours|they|them|their|who|whoever|nobody|somebody|someone|anyone|people)\b", re.I
)


@lru_cache(4_000)  # a text is read again after every key
def contempt(sentence: str, people: regex.Pattern[str], groups: regex.Pattern[str]) -> float:
    """Above 0 where it rather shows contempt than none; −∞ where nobody is in it."""
    who = who_is_in(sentence, people, groups)
    return weights("contempt").sum(features(sentence, who)) if who else float("-inf")


def features(sentence: str, who: str) -> frozenset[str]:
    """The stems, each with who is in the sentence, and the first of them."""
    said = list(stems(sentence))
    return frozenset(
        (*said, *(f"{who}:{stem}" for stem in said), f"who:{who}", *(f"first:{stem}" for stem in said[:1]))
    )


def who_is_in(sentence: str, people: regex.Pattern[str], groups: regex.Pattern[str]) -> str:
    """The kind of people in it: people, group, pronoun, name; '' where there are none."""
    if people.search(sentence):
        return "people"
    if groups.search(sentence):
        return "group"
    if _PRONOUN.search(sentence):
        return "pronoun"
    return "name" if _NAME.search(sentence) else ""
