"""Headings in the case that a style asks for: sentence case, and title case after AP or Chicago.

AP writes articles, conjunctions and prepositions of up to three letters small, Chicago all prepositions; the first and the last
word are always written large (AP Stylebook, "composition titles"; Chicago Manual of Style, 8.159).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

import regex

from advocate_app.checks.patterns import FLAGS, SECONDS

_SMALL = frozenset(("a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or", "per"))
_SMALL |= {"the", "to", "vs", "vs.", "via", "v", "v."}
_LONGER = frozenset(
    ("about", "above", "across", "after", "against", "along", "among", "around", "before", "between", "beyond")
) | frozenset(
    ("concerning", "despite", "down", "during", "following", "from", "including", "into", "near", "over", "since")
)
_LONGER |= {"through", "throughout", "towards", "under", "until", "upon", "with", "within", "without"}
_PIECE = regex.compile(r"[\p{N}\p{L}]+[^\t\n\f\r /-]*", regex.V1)
_NUMBERED = re.compile(r"\d+\.")
Known = Callable[[str], str | None]  # how an exception is written, None for what is none


def known(patterns: Sequence[str], written: Sequence[str]) -> Known:
    """Words that keep their case: as they are `written`, in whatever case they stand; else where one of `patterns` is in them."""
    folded = {text.casefold(): text for text in reversed(written)}
    either = regex.compile("|".join(f"(?-i:{pattern})" for pattern in patterns), FLAGS) if patterns else None

    def look(word: str) -> str | None:
        if word.casefold() in folded:
            return folded[word.casefold()]
        return word if either and either.search(word, timeout=SECONDS) else None

    return look


def _nothing(word: str) -> str | None:
    return None


def titled(text: str, style: str = "AP", own: Known = _nothing) -> str:
    """`text` as a title."""
    small = _SMALL | _LONGER if style == "Chicago" else _SMALL

    def piece(found: regex.Match[str]) -> str:
        word, at, end = found[0], found.start(), found.end()
        if (kept := own(word)) is not None:
            return kept
        before, after = text[max(0, at - 2) : at], text[end : end + 1]
        inside = at > 0 and end < len(text) and before[-1:] in (" ", "-", "/") and before[:1] not in (":", "-")
        if word.lower() in small and inside and (after != "-" or before[-1:] == "-"):
            return word.lower()
        return word[:1].upper() + word[1:]

    return _PIECE.sub(piece, text)


def sentenced(
    text: str,
    own: Known = _nothing,
    split: regex.Pattern[str] | None = None,
    indicators: tuple[str, ...] = (":",),
) -> str:
    """`text` as a sentence: its first word large, and what comes after a word that ends with one of `indicators`."""
    words = (split or HEADING_WORD).findall(text)
    made: list[str] = []
    for nth, word in enumerate(words):
        before = words[nth - 1] if nth else ""
        kept = own(word)
        if kept is not None:
            made.append(kept)
        elif not nth or (len(before) > 1 and before.endswith(indicators)) or (nth == 1 and _NUMBERED.search(before)):
            made.append(word[:1].upper() + word[1:].lower())
        else:
            made.append(word.lower())
    return " ".join(made)


HEADING_WORD = regex.compile(r"[\p{N}\p{L}*]+[^\t\n\f\r ]*", regex.V1)


def share(text: str, expected: str, word: regex.Pattern[str], excused: Callable[[str], bool], *, title: bool) -> float:
    """How many of the words of `text`, of 1, are as `expected`; 0 where its first word is not, and no title is."""
    wanted = word.findall(expected)
    right = total = 0
    for nth, here in enumerate(word.findall(text)):
        total += 1
        if nth >= len(wanted) or here == wanted[nth] or excused(here) or (title and here == here.upper()):
            right += 1
        elif nth == 0 and not title and here != here.lower().title():
            return 0.0
    return right / total if total else 1.0


class Case:
    """One capitalization rule, ready to be asked. Raises TimeoutError where a search takes too long."""

    def __init__(self, how: tuple[Any, ...], excused: Callable[[str], bool]) -> None:
        self._match, _, self._style, patterns, written, self._indicators, self._threshold, prefix = how
        self._excused = excused
        self._own = known(patterns, written)
        self._prefix = regex.compile(prefix, FLAGS) if prefix else None
        either = "|".join(f"(?:{pattern})" if written else f"(?-i:{pattern})" for pattern in patterns)
        listed = rf"\b(?:{either})\b|" if patterns else ""
        self._split = regex.compile(f"(?i-f:{listed}{HEADING_WORD.pattern})", FLAGS)
        self._word = regex.compile(listed.replace("(?-i:", "(?:") + HEADING_WORD.pattern, FLAGS)

    def expected(self, text: str) -> str | None:
        """How `text` should be written, None where it is right as it is."""
        match self._match:
            case "$lower":
                return None if text == text.lower() or self._excused(text) else text.lower()
            case "$upper":
                return None if text == text.upper() or self._excused(text) else text.upper()
        prefix = self._prefix.match(text, timeout=SECONDS) if self._prefix else None
        head, rest = (prefix[0], text[prefix.end() :]) if prefix else ("", text)
        title = self._match == "$title"
        own = self._own
        made = titled(rest, self._style, own) if title else sentenced(rest, own, self._split, self._indicators)
        right = share(text, head + made, self._word, self._excused, title=title)
        return None if right >= self._threshold else head + made
