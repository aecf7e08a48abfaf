"""Slips of grammar that engines do not see: agreement, counting, forms of verbs, small words. What these patterns say they are sure of.

Each is bound to the words around it, so that engineering prose, where most words are noun and verb, stays quiet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache

from advocate_app.checks.grammar.remark import SPELLING, Remark
from advocate_app.checks.grammar.slips.needs import words_of
from advocate_app.checks.grammar.slips.pattern import Slip
from advocate_app.checks.grammar.slips.tokens import Token, tokens

# rules of engines whose first fix is seldom the one that is meant, or another one each time
_LESS_SURE = frozenset(("MassNouns", "SinceDuration", "RegularIrregulars"))


def slips(text: str) -> list[Remark]:
    """Remarks on one block of plain prose, by position."""
    found: list[Remark] = []
    of = tokens(text)
    for read in _readers():
        found += [_styled(each, text) for each in read(of) if not any(_meet(each, other) for other in found)]
    words = words_of(text)
    for slip in _likely(words):
        if slip.may_be_in(words):
            found += [each for each in slip.remarks(text) if not any(_meet(each, other) for other in found)]
    return sorted(found, key=lambda remark: (remark.start, remark.end))


@cache
def _readers() -> tuple[Callable[[list[Token]], Iterable[Remark]], ...]:
    from advocate_app.checks.grammar.slips.articles import articles
    from advocate_app.checks.grammar.slips.clauses import clauses
    from advocate_app.checks.grammar.slips.numbers import numbers
    from advocate_app.checks.grammar.slips.questions import questions
    from advocate_app.checks.grammar.slips.tenses import tenses

    return (clauses, articles, numbers, tenses, questions)


def _likely(words: frozenset[str]) -> list[Slip]:
    """Those that have one of their words in a text, in their order."""
    places = _places()
    return [_all()[at] for at in sorted({at for word in (*words, "") for at in places.get(word, ())})]


@cache
def _places() -> dict[str, list[int]]:
    """Of each word, which slips may be there; of '', those that need none."""
    places: dict[str, list[int]] = {}
    for at, slip in enumerate(_all()):
        for word in min(slip.needs(), key=len) or ("",):
            places.setdefault(word, []).append(at)
    return places


@cache
def _all() -> tuple[Slip, ...]:
    from advocate_app.checks.grammar.slips.agreement import AGREEMENT
    from advocate_app.checks.grammar.slips.articles import ARTICLES
    from advocate_app.checks.grammar.slips.comparing import DESCRIBING
    from advocate_app.checks.grammar.slips.compounds import COMPOUNDS
    from advocate_app.checks.grammar.slips.counting import COUNTING
    from advocate_app.checks.grammar.slips.denials import DENIALS
    from advocate_app.checks.grammar.slips.following import FOLLOWING
    from advocate_app.checks.grammar.slips.forms import FORMS
    from advocate_app.checks.grammar.slips.habits import HABITS
    from advocate_app.checks.grammar.slips.homophones import HOMOPHONES
    from advocate_app.checks.grammar.slips.numbers import NUMBERS
    from advocate_app.checks.grammar.slips.prepositions import PREPOSITIONS
    from advocate_app.checks.grammar.slips.pronouns import PRONOUNS
    from advocate_app.checks.grammar.slips.small_words import SMALL_WORDS
    from advocate_app.checks.grammar.slips.sound_alike import SOUND_ALIKE
    from advocate_app.checks.grammar.slips.tenses import TENSES
    from advocate_app.checks.grammar.slips.uncounted import UNCOUNTED

    return (
        *HABITS,
        *UNCOUNTED,
        *AGREEMENT,
        *COUNTING,
        *FORMS,
        *SMALL_WORDS,
        *PREPOSITIONS,
        *ARTICLES,
        *NUMBERS,
        *TENSES,
        *FOLLOWING,
        *DESCRIBING,
        *DENIALS,
        *PRONOUNS,
        *SOUND_ALIKE,
        *HOMOPHONES,
        *COMPOUNDS,
    )


def with_slips(remarks: Sequence[Remark], text: str) -> list[Remark]:
    """An engine's remarks and the slips that it did not see, knows no fix for or takes for
    misspellings, by position."""
    own = slips(text)
    kept = [
        each
        for each in remarks
        if (each.replacements and each.kind != SPELLING and each.rule not in _LESS_SURE)
        or not any(_meet(each, slip) for slip in own)
    ]
    return sorted(
        (*kept, *(slip for slip in own if not any(_meet(each, slip) for each in kept))), key=lambda r: (r.start, r.end)
    )


def _styled(remark: Remark, text: str) -> Remark:
    """With the apostrophes of the text."""
    if "’" not in text:
        return remark
    return replace(remark, replacements=tuple(each.replace("'", "’") for each in remark.replacements))


def _meet(one: Remark, other: Remark) -> bool:
    return one.start < other.end and other.start < one.end
