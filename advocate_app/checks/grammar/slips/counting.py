"""One and many."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.nouns import COUNTED, COUNTED_PLURALS, MANY, ONLY_NOUNS
from advocate_app.checks.grammar.slips.pattern import Slip, any_of
from advocate_app.checks.grammar.slips.verbs import singular, third

_FEWER, _MANY, _PLURAL = "What can be counted is fewer.", "What can be counted is many.", "There is more than one."
_COUNT = any_of(
    (
        *COUNTED_PLURALS,
        "people",
        "bugs",
        "crashes",
        "retries",
        "conflicts",
        "locks",
        "mistakes",
        "outages",
        "alerts",
        "resources",
    )
)
_MANY_NUMBER = "What can be counted has a number."
# what follows a noun, and not the first part of a compound one
_ENDS = (
    r"(?=[.,;:!?)](?!\w)|\s(?:in|of|on|at|to|for|from|with|and|or|that|which|who|are|were|is|was|have"
    r"|had|will|can|by|before|after|per"
    r"|ago)\b|\Z)"
)

COUNTING = (
    Slip("Fewer", _FEWER, rf"\b«less»(?= (?:{_COUNT})\b)", "fewer", unless=r"\b(?:or|no|in)\s"),
    Slip("Many", _MANY, rf"\b«much»(?= (?:more )?(?:{_COUNT})\b)", "many"),
    Slip(
        "Plural",
        _PLURAL,
        rf"\b(?:{MANY}|few|these|those|dozens of|hundreds of|lots of) «{any_of(COUNTED)}»{_ENDS}",
        third,
    ),
    Slip("Plural", _PLURAL, rf"\bboth «{any_of(COUNTED)}»(?= (?:are|were|have|had|will|can|of|need)\b|[.,])", third),
    Slip("NumberOf", _MANY_NUMBER, rf"\b«amount»(?= of (?:{_COUNT})\b)", "number"),
    Slip(
        "OneOf",
        "It is one of several.",
        rf"\b(?:one|some|all|none|most|each|any|many|several) of (?:the|our|these|those|its|their) «{any_of(COUNTED)}»"
        r"(?= (?:is|was|has|have|are|were|went|failed|fails|can|will|did|does|could|had)\b)",
        third,
        unless=r"\b(?:some|all|most)\s",
    ),
    Slip("MostOfThe", "“The” is missing.", r"\b«most of»(?= time\b)", "most of the"),
    Slip(
        "MostOfThe", "Without “the” it is “most”.", rf"\b«most of»(?= (?:people|{any_of(COUNTED_PLURALS)})\b)", "most"
    ),
    Slip(
        "Every", "After “every” and “each” comes one.", rf"\b(?:every|each) «{any_of(ONLY_NOUNS)}»(?= |[.,;])", singular
    ),
    Slip(
        "NoPlural",
        "It has no plural.",
        r"\b«informations|softwares|hardwares|feedbacks|knowledges|advices|equipments|middlewares»\b",
        lambda word: word.removesuffix("s"),
    ),
)
