"""The kinds that are more than a list of words: occurrence, repetition, conditional. Each reads one text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from operator import eq

from advocate_app.checks.engine.looking import Text
from advocate_app.checks.engine.plan import DIGIT, Row
from advocate_app.checks.engine.searching import Patterns
from advocate_app.checks.sentences import sentences

Span = tuple[int, int]


def too_many(row: Row, text: str, patterns: Patterns) -> tuple[Span, int] | None:
    """Where an occurrence rule points, and how many there are; None where there are neither too many nor too few."""
    number, least, most, _ = row.how
    spans = patterns.spans(number, text)
    many = len(spans)
    if not ((most and many > most) or (least and many < least)):
        return None
    if not spans:
        word = text.split(maxsplit=1)
        start = text.index(word[0]) if word else 0
        return (start, start + len(word[0]) if word else 0), 0
    for start, end in spans:
        if text[start:end].strip().strip("*@"):
            return (start, end), many
    return None  # all of them are code


def twice(row: Row, text: str, patterns: Patterns) -> list[tuple[Span, str]]:
    """Where the same stands twice in a row, and what."""
    number, most, cased, alpha = row.how
    tokens = [token.strip() for token in patterns.texts(number, text)]
    same = tokens if cased else [token.lower() for token in tokens]
    if not any(map(eq, same, same[1:])):
        return []
    spans = patterns.spans(number, text)
    found, many = list[tuple[Span, str]](), 0
    for nth, (before, token) in enumerate(pairwise(same), 1):
        if before != token or not token or (alpha and not token.isalpha()):
            continue
        many += 1
        span = spans[nth - 1][0], spans[nth][1]
        if many > most and len(sentences(text[slice(*span)])) == 1:
            found.append((span, tokens[nth]))
            many = 0
    return found


def firsts(row: Row, here: Text, patterns: Patterns) -> tuple[Sequence[Span], tuple[str, ...]]:
    """What a conditional rule wants explained, and what is explained here."""
    first, second, captures, needs_first, needs_second = row.how
    spans = patterns.spans(first, here.text) if _may_be(needs_first, here) else ()
    if captures:
        explained = patterns.captured(second, here.text) if _may_be(needs_second, here) else []
        return spans, tuple(dict.fromkeys(explained))
    if spans and _may_be(needs_second, here) and patterns.next(second, here.text, 0):
        return (), ()
    return spans, ()


def _may_be(needs: tuple[str, ...], here: Text) -> bool:
    return not needs or DIGIT in needs or any(string in here.flat for string in needs)
