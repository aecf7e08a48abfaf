"""Slips of grammar that engines do not see: agreement, counting, forms of verbs, small words. What these patterns say they are sure of.

Each is bound to the words around it, so that engineering prose, where most words are noun and verb, stays quiet.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from advocate_app.checks.grammar.remark import Remark
from advocate_app.checks.grammar.slips.pattern import Slip


def slips(text: str) -> list[Remark]:
    """Remarks on one block of plain prose, by position."""
    found = [remark for slip in _all() for remark in slip.remarks(text)]
    return sorted(found, key=lambda remark: (remark.start, remark.end))


@cache
def _all() -> tuple[Slip, ...]:
    from advocate_app.checks.grammar.slips.agreement import AGREEMENT
    from advocate_app.checks.grammar.slips.counting import COUNTING
    from advocate_app.checks.grammar.slips.forms import FORMS
    from advocate_app.checks.grammar.slips.prepositions import PREPOSITIONS
    from advocate_app.checks.grammar.slips.small_words import SMALL_WORDS

    return (*AGREEMENT, *COUNTING, *FORMS, *SMALL_WORDS, *PREPOSITIONS)


def with_slips(remarks: Sequence[Remark], text: str) -> list[Remark]:
    """An engine's remarks and the slips that it did not see, by position."""
    taken = [(remark.start, remark.end) for remark in remarks]
    more = [slip for slip in slips(text) if all(slip.end <= start or end <= slip.start for start, end in taken)]
    return sorted((*remarks, *more), key=lambda remark: (remark.start, remark.end))
