"""A text as words and signs, and where in it a noun phrase ends. No tagger: lists of words, and
what stands beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from advocate_app.checks.grammar.remark import Remark
from advocate_app.checks.grammar.slips.describing import ADJECTIVES, ADVERBS
from advocate_app.checks.grammar.slips.nouns import MASS, is_thing, is_things
from advocate_app.checks.grammar.slips.pattern import listed
from advocate_app.checks.grammar.slips.verbs import base_of, forms

_TOKEN = re.compile(r"[^\W_]+(?:['’\-./_][^\W_]+)*|\S")

ONE = frozenset(("a", "an", "this", "that", "each", "every", "another"))
SEVERAL = frozenset(
    listed("these those many several both few two three four five six seven eight nine ten multiple various numerous")
)
EITHER = frozenset(listed("the our my your its their his her"))
DETERMINERS = ONE | SEVERAL | EITHER | {"some", "any", "all", "no", "most"}
PREPOSITIONS = frozenset(
    listed(
        "of in on at for from with by to into onto over under between behind about during after before "
        "without within through across "
        "against among per via like as than inside outside"
    )
)
BEGINNERS = frozenset(listed("because when while since although though whereas if unless until once but therefore"))
INTRODUCERS = (
    BEGINNERS
    | PREPOSITIONS
    | frozenset(
        listed(
            "however today yesterday currently usually often sometimes unfortunately sadly then now so also "
            "moreover finally here first"
        )
    )
)


@dataclass(frozen=True, slots=True)
class Token:
    """[start, end) in the text; `low` is `written` in small letters, with the straight apostrophe."""

    start: int
    end: int
    written: str
    low: str
    large: bool  # begins with a capital


def tokens(text: str) -> list[Token]:
    return [
        Token(found.start(), found.end(), found[0], found[0].casefold().replace("’", "'"), found[0][:1].isupper())
        for found in _TOKEN.finditer(text)
    ]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens [at, end) are a noun phrase with its head last; `many`: True for a plural, False for a
    singular, None in doubt."""

    at: int
    end: int
    many: bool | None


def phrase(of: list[Token], at: int) -> Phrase | None:
    """The phrase that a determiner at `at` begins, as far as it surely goes: words that describe, then nouns."""
    first = of[at].low
    if first not in DETERMINERS:
        return None
    end = at + 1
    if first in ("all", "both") and end < len(of) and of[end].low in EITHER:
        end += 1
    nouns = 0
    while end < len(of) and end - at < 6:
        word = of[end].low
        if is_thing(word) or is_things(word) or word in MASS:
            nouns += 1
        elif nouns or not (word in ADJECTIVES or word in SEVERAL or of[end].large or word.isdigit()):
            break
        end += 1
    if not nouns:
        return None
    while end - 1 > at and nouns > 1 and _verb_too(of, end):
        end, nouns = end - 1, nouns - 1
    head = of[end - 1].low
    if head in ("data", "metadata", "media"):
        return Phrase(at, end, None)  # some say is, some say are
    many = is_things(head)
    if (first in ONE and many) or (first in SEVERAL and not many):
        return Phrase(at, end, None)
    return Phrase(at, end, many)


def _verb_too(of: list[Token], end: int) -> bool:
    """Whether the last noun of a phrase is rather its verb, by what follows: the scheduler run every job."""
    word = of[end - 1].low
    if word not in any_form():
        return False
    after = of[end].low if end < len(of) else "."
    return after in DETERMINERS and after not in ("that",)


@cache
def any_form() -> frozenset[str]:
    """Bases and third persons."""
    return frozenset(forms()) | frozenset(base_of(1))


@cache
def finite() -> frozenset[str]:
    """Forms that are the verb of a clause."""
    every = forms().values()
    return (
        frozenset(each[1] for each in every if not is_things(each[1]))
        | frozenset(each[2] for each in every)
        | frozenset(listed("is are was were has have had does do did can could will would shall should may might must"))
    )


def starts_clause(of: list[Token], at: int) -> bool:
    """Whether a clause surely begins at `at`: at the start of a sentence, after “because” …, or
    after what leads into one."""
    if at == 0:
        return True
    before = of[at - 1].low
    if before in (".", "!", ":", ";", "?") or (before in BEGINNERS and (at < 2 or of[at - 2].low not in ("as", "not"))):
        return True
    if before == ",":
        begins = sentence_start(of, at - 1)
        return of[begins].low in INTRODUCERS and sum(token.low == "," for token in of[begins:at]) == 1
    return False


def sentence_start(of: list[Token], at: int) -> int:
    while at > 0 and of[at - 1].low not in (".", "!", "?", ":", ";"):
        at -= 1
    return at


def rest(of: list[Token], at: int) -> list[str]:
    """The words from `at` to the end of the clause."""
    words = []
    for token in of[at:]:
        if token.low in (".", "!", "?", ":", ";", ","):
            break
        words.append(token.low)
    return words


def remark(of: list[Token], at: int, rule: str, message: str, right: str, *, to: int = 0) -> Remark:
    """On the token at `at` (up to `to`)."""
    if of[at].large:
        right = right[0].upper() + right[1:]
    return Remark(of[at].start, of[(to or at + 1) - 1].end, rule, message, (right,))


def is_adverb(word: str) -> bool:
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4)
