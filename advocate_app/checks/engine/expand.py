"""What a pattern is made of: the strings that it stands for, or strings of which each match must hold one.

Asked of the standard library's own parser of patterns, which is private: tests pin what is used of it. Where it can't read a
pattern, nothing is known of it, and the pattern simply runs everywhere.
"""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from importlib import import_module
from itertools import product
from typing import Any

import regex

from advocate_app.checks.engine.letters import flat, folded
from advocate_app.checks.engine.plan import DIGIT

EDGE = "\ue000"  # stands for \b in a string
MOST = 600  # strings; a pattern that stands for more is no list of words
_parser: Any = import_module("re._parser")
_WORD = regex.compile(r"\w", regex.V1)
_PLAIN = re.compile(r"[\w '’,;:!&%@#/\"-]*")
_DOTLESS = "ı"  # not the small `I` of `folded`, though patterns take the two for one


def is_plain(pattern: str) -> bool:
    """Whether no sign in it means anything but itself; most tokens are such words."""
    return _PLAIN.fullmatch(pattern) is not None and _DOTLESS not in pattern


@lru_cache(256)
def parsed(pattern: str) -> list[Any] | None:
    """The pattern's parts, None where the parser can't read it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return list(_parser.parse(pattern, 0))
    except (_parser.error, RecursionError, OverflowError, ValueError):
        return None


def expanded(parts: list[Any]) -> tuple[list[str], bool]:
    """The strings that a match begins with, in the order in which they are tried; and whether they are all of it."""
    strings = [""]
    for operation, value in parts:
        got, whole = _strings(operation, value)
        if got is None or len(strings) * len(got) > MOST:
            return strings, False
        strings = [before + after for before in strings for after in got]
        if not whole:
            return strings, False
    return strings, True


def _strings(operation: Any, value: Any) -> tuple[list[str] | None, bool]:
    match str(operation):
        case "LITERAL":
            return (None if chr(value) == _DOTLESS else [chr(value)]), True
        case "IN":
            return _characters(value), True
        case "AT":
            return ([EDGE] if str(value) == "AT_BOUNDARY" else None), True
        case "SUBPATTERN" if not value[1] and not value[2]:
            return expanded(list(value[3]))
        case "BRANCH":
            got, whole = list[str](), True
            for branch in value[1]:
                strings, all_of_it = expanded(list(branch))
                got += strings
                whole = whole and all_of_it
            return got, whole
        case "MAX_REPEAT" | "MIN_REPEAT" if value[1] <= 4:
            return _repeated(list(value[2]), value[0], value[1], greedy=str(operation) == "MAX_REPEAT"), True
        case _:
            return None, True


def _repeated(parts: list[Any], least: int, most: int, *, greedy: bool) -> list[str] | None:
    one, whole = expanded(parts)
    if not whole or len(one) ** most > MOST:
        return None
    counts = range(most, least - 1, -1) if greedy else range(least, most + 1)
    return ["".join(each) for count in counts for each in product(one, repeat=count)]


def _characters(items: Any) -> list[str] | None:
    got: list[str] = []
    for operation, value in items:
        match str(operation):
            case "LITERAL":
                got.append(chr(value))
            case "RANGE" if value[1] - value[0] < 8:
                got += map(chr, range(value[0], value[1] + 1))
            case _:
                return None
    # `I`, as a pattern takes it, is also the dotless one
    return got if len(got) <= 12 and not {"I", "İ", _DOTLESS} & set(got) else None


def required(parts: list[Any]) -> tuple[str, ...]:
    """Strings of flat, folded text of which every match holds at least one, the most telling such set; () where none is known."""
    found, current = list[list[str]](), [""]

    def shut() -> None:
        if current != [""] and all(current):
            found.append([string.replace(EDGE, "") for string in current])

    for operation, value in parts:
        kind = str(operation)
        if kind in ("ASSERT", "ASSERT_NOT"):
            continue
        got, whole = expanded([(operation, value)])
        got = list(dict.fromkeys(flat(string) for string in got))
        if whole and got != [""] and len(current) * len(got) <= 64:
            if kind != "AT":
                current = [before + after.replace(EDGE, "") for before in current for after in got]
            continue
        shut()
        current = [""]
        found.append(_inside(kind, value))
    shut()
    sets = [each for each in found if each and all(each)]
    if not sets:
        return ()
    best = {folded(string) for string in max(sets, key=_telling)}
    return tuple(sorted(s for s in best if not any(other != s and other in s for other in best)))


def _inside(kind: str, value: Any) -> list[str]:
    match kind:
        case "SUBPATTERN":
            return list(required(list(value[3])))
        case "MAX_REPEAT" | "MIN_REPEAT" if value[0]:
            return list(required(list(value[2])))
        case "BRANCH":
            branches = [required(list(branch)) for branch in value[1]]
            return [string for branch in branches for string in branch] if all(branches) else []
        case "IN" if [(str(op), v) for op, v in value] == [("RANGE", (48, 57))]:
            return [DIGIT]
        case _:
            return []


def _telling(strings: list[str]) -> tuple[float, int]:
    """How much a set of strings rules out: by its shortest, then by how few they are."""

    def weight(string: str) -> float:
        if string == DIGIT:
            return 2.5
        return len(string) + (1 if not string[0].isalnum() and string != " " else 0)

    return min(map(weight, strings)) - (9 if " " in strings else 0), -len(strings)


def first_word(string: str) -> str:
    """The first whole word of an expanded string, folded; '' where it has none, or one that may go on."""
    bare = string.lstrip(EDGE)
    size = 0
    while size < len(bare) and bare[size] != EDGE and _WORD.match(bare[size]):
        size += 1
    return folded(bare[:size]) if 0 < size < len(bare) else ""
