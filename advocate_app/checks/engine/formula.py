"""Measures of a text, and the arithmetic over them that `metric` rules ask for: reckoned here, never by `eval`.

The grades: Flesch-Kincaid (Kincaid et al. 1975), Gunning fog (Gunning 1952), SMOG (McLaughlin 1969), Coleman-Liau (1975) and the
automated readability index (Smith and Senter 1967).
"""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable, Mapping
from typing import Any

from advocate_app.checks.sentences import sentences

FORMULAS = ("Gunning Fog", "Coleman-Liau", "Flesch-Kincaid", "SMOG", "Automated Readability")
COUNTS = ("words", "sentences", "characters", "syllables", "complex_words", "long_words", "polysyllabic_words")
ELEMENTS = ("paragraphs", "list", "blockquote", "pre", *(f"heading_h{level}" for level in range(1, 7)))
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_HEADING = re.compile(r"heading\.(h[1-6])")
_VOWELS = re.compile(r"[aeiouyàâäáãåæèéêëìíîïòóôöõøœùúûü]+")
_SILENT = re.compile(r"(?:[^laeiouy]es|[^dt]ed|(?:[^l]|[aeiouy]l)e)\Z")
_HIATUS = re.compile(r"i[aou]|eo(?!p)|(?<![qg])u(?:a(?!r)|o)|[aeiou]ing\Z|ism\Z")
_ONE = re.compile(r"[tcsg]i(?:on|ous|al|an)|que|gue\Z")
_EASY_ENDS = ("es", "ed", "ing")
_SUMS: Mapping[type[ast.AST], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: operator.mod,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_MATH = ("sqrt", "log", "log2", "log10", "pow", "floor", "ceil", "exp", "abs")


def counts(text: str, elements: Mapping[str, int]) -> dict[str, float]:
    """What a formula may name; empty where the text has no words. `elements` says how many headings, lists … there are."""
    words = _WORD.findall(text)
    if not words:
        return {}
    sounds = [syllables(word) for word in words]
    made = dict.fromkeys(ELEMENTS, 0.0) | {name: float(many) for name, many in elements.items()}
    return made | {
        "words": float(len(words)),
        "sentences": float(sum(len(sentences(part)) for part in text.split("\n\n") if part.strip())),
        "characters": float(sum(c.isalnum() for word in words for c in word)),
        "syllables": float(sum(sounds)),
        "long_words": float(sum(len(word) > 6 for word in words)),
        "polysyllabic_words": float(sum(many > 2 for many in sounds)),
        "complex_words": float(sum(_is_complex(word, many) for word, many in zip(words, sounds, strict=True))),
    }


def syllables(word: str) -> int:
    """How many syllables an English word has, by its vowels; within one for most words."""
    low = word.lower()
    if len(low) < 3:
        return 1
    many = len(_VOWELS.findall(low)) + len(_HIATUS.findall(low)) - len(_ONE.findall(low))
    return max(1, many - (1 if _SILENT.search(low) else 0))


def _is_complex(word: str, many: int) -> bool:
    """Three syllables or more without a usual ending."""
    if many < 3 or word[:1].isupper():
        return False
    stem = next((word[: -len(end)] for end in _EASY_ENDS if word.endswith(end)), word)
    return syllables(stem) > 2


def grade(named: str, c: Mapping[str, float]) -> float:
    """A school grade for what `counts` counted."""
    words, ends = c["words"], c["sentences"]
    match named:
        case "Gunning Fog":
            return 0.4 * (words / ends + 100 * c["complex_words"] / words)
        case "Coleman-Liau":
            return 5.88 * c["characters"] / words - 29.6 * ends / words - 15.8
        case "Flesch-Kincaid":
            return 0.39 * words / ends + 11.8 * c["syllables"] / words - 15.59
        case "SMOG":
            return 1.043 * math.sqrt(c["polysyllabic_words"] * 30 / ends) + 3.1291
        case _:
            return 4.71 * c["characters"] / words + 0.5 * words / ends - 21.43


def unknown(text: str) -> str:
    """Why `text` is no formula that can be reckoned, '' where it is one."""
    try:
        _value(_tree(text), dict.fromkeys((*COUNTS, *ELEMENTS), 1.0))
    except (ArithmeticError, ValueError, OverflowError):
        return ""
    except (SyntaxError, TypeError, NameError, RecursionError) as problem:
        return getattr(problem, "msg", "") or str(problem) or "it is too deep"
    return ""


def reckoned(formula: str, named: Mapping[str, float]) -> float:
    """The formula's value. Raises ArithmeticError or ValueError where there is none."""
    return float(_value(_tree(formula), named))


def holds(value: float, condition: str) -> bool:
    """Whether `value` is as the condition (`> 10`) has it."""
    return bool(_value(_tree(f"{value!r} {condition}"), {}))


def _tree(text: str) -> ast.AST:
    plain = _HEADING.sub(r"heading_\1", text).replace("&&", " and ").replace("||", " or ").strip()
    return ast.parse(plain, mode="eval").body


def _value(node: ast.AST, named: Mapping[str, float]) -> Any:
    match node:
        case ast.Constant(value=int() | float() as number):
            return number
        case ast.Name(id=name) if name in named:
            return named[name]
        case ast.Name(id=name):
            raise NameError(f"nothing is counted as “{name}”")
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, named)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _SUMS:
            return _SUMS[type(op)](_value(left, named), _value(right, named))
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _SUMS:
            return _SUMS[type(op)](_value(left, named), _value(right, named))
        case ast.BoolOp(op=op, values=values):
            truths = [bool(_value(value, named)) for value in values]
            return all(truths) if isinstance(op, ast.And) else any(truths)
        case ast.Call(func=ast.Attribute(value=ast.Name(id="math"), attr=name), args=args, keywords=[]) if (
            name in _MATH
        ):
            function: Callable[..., float] = abs if name == "abs" else getattr(math, name)
            return function(*(_value(arg, named) for arg in args))
        case _:
            raise TypeError("only numbers, counts, + - * / % and the functions of math are known")
