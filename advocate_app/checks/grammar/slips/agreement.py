"""Subject and verb."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.nouns import COUNTED_PLURALS, MANY, NO_S
from advocate_app.checks.grammar.slips.pattern import CLAUSES, DETERMINERS, MODALS, STARTS, Slip, any_of, listed
from advocate_app.checks.grammar.slips.verbs import base_of, forms, third

_SAYS = "The verb does not agree with its subject."
# verbs that are hardly ever nouns or adjectives
_CLEAR = (
    "keep|have|contain|take|make|become|send|receive|require|provide|include|go|come|begin|know"
    "|belong|depend|exist|consist|seem|"
    "remain|happen|need|get|give|hold"
)
_ONE = r"(?:the|this|that|our|my|your|its|their|an?|each|every)"
_QUESTION = rf"\b(?:do|does|did|don't|doesn't|didn't|let|lets|let's|make|makes|made|see|to|having|{MODALS})\s"
# and those that may be, but not before a determiner
_SURE = (
    f"{_CLEAR}|return|maintain|create|allow|enable|write|ensure|describe|define|generate|compute"
    "|decide|accept|add|apply|avoid|choose|"
    "collect|delete|expect|explain|find|implement|improve|introduce|invalidate|mean|notify|parse"
    "|prevent|produce|publish|reduce|remove|"
    "replace|resolve|save|serve|solve|tell|think|validate|verify"
)
_DOUBTFUL = frozenset(NO_S) | frozenset(
    listed(
        "number lot couple variety majority minority handful range rest half pair group bunch set percentage "
        "dozen plenty part team most some all none any both one few can could will would shall should "
        "may might must do did not also only to and or then never always both"
    )
)
# a noun in the singular that is no collective
_SINGULAR = rf"(?!(?:{any_of(_DOUBTFUL)})\b)\w*[^\W\ds]"
_OF = r"\w+s of (?:the|an?|this|that|our|each) (?:\w+ )?\w*[^\W\ds]"
_PLURAL_VERB = {"is": "are", "was": "were", "has": "have", "does": "do", "doesn't": "don't", "does not": "do not"}
_SINGULAR_VERB = {right: wrong for wrong, right in _PLURAL_VERB.items()}
_THIRDS = {verb: base for verb, base in base_of(1).items() if verb not in ("is", "has")}


def _third(base: str) -> str:
    return _SINGULAR_VERB.get(base) or third(base)


AGREEMENT = (
    Slip("ThereAre", _SAYS, rf"\bthere «is|was»(?= (?:{MANY}) (?:\w+ ){{0,2}}?\w+s\b)", _PLURAL_VERB),
    Slip(
        "OneDoes",
        _SAYS,
        (
            rf"{CLAUSES}(?:the|this|that|our|my|its) {_SINGULAR} «{_SURE}»(?= (?:the|an?|its|their|our|your"
            r"|two|three|many|several)\b)"
        ),
        _third,
    ),
    Slip(
        "Neither",
        _SAYS,
        rf"\b(?:neither|either) of (?:the|these|those|our) (?:\w+ )?\w+s «{_CLEAR}|work|are|were»(?= )",
        _third,
    ),
    Slip("DoThese", _SAYS, r"\b«does»(?= (?:these|those|they|we|you)\b)", "do"),
    Slip("IfIWere", _SAYS, r"\bif I «was»(?= you\b)", "were"),
    Slip(
        "WhichAre",
        _SAYS,
        rf"\b(?:{any_of(COUNTED_PLURALS)}|people) (?:that|which|who) «is|was|has|does|doesn't»(?= )",
        _PLURAL_VERB,
        unless=r"\b(?:of|in|for|with)\s(?:the\s|our\s|these\s)?",
    ),
    Slip("ThereAre", _SAYS, r"\b«there's»(?= (?:two|three|four|five|six|several|many) )", "there are"),
    Slip("TheseAre", _SAYS, r"(?:\A|(?<=[.!?:] ))«this»(?= (?:are|were) )", "these"),
    Slip("TheseAre", _SAYS, r"\b(?:these|those) «is|was»(?= )", _PLURAL_VERB),
    Slip("TheseAre", _SAYS, rf"\b«this»(?= (?:{any_of(COUNTED_PLURALS)}) (?:are|were|have)\b)", "these"),
    Slip(
        "ThisKind",
        _SAYS,
        r"\b«these|those»(?= (?:kind|sort|type) of \w+ (?:is|was|has|can|will|needs|makes)\b)",
        {"these": "this", "those": "that"},
    ),
    Slip("ThisKind", _SAYS, r"\b(?:these|those) «kind|sort|type»(?= of \w+)", lambda word: f"{word}s"),
    Slip(
        "DoesNot",
        _SAYS,
        rf"{CLAUSES}{_ONE} {_SINGULAR} «don't|do not»(?= )",
        {"don't": "doesn't", "do not": "does not"},
    ),
    Slip("DoesNot", _SAYS, r"\b(?:he|she|it) «don't»(?= )", "doesn't"),
    Slip(
        "Pronoun",
        _SAYS,
        rf"{CLAUSES}(?:it|he|she) «{any_of(base for base in forms() if base != 'be')}»"
        rf"(?= (?:{DETERMINERS}|to|in|on|from|with|at|for|two|three|one|only|also|well|much|more|longer|less|\d+)\b)",
        _third,
        unless=rf"{_QUESTION}|\b(?:recommend|suggest|require|insist|demand|request)\w*\s",
    ),
    Slip("Pronoun", _SAYS, rf"{STARTS}(?:we|they|you) «has|does|was|is»(?= )", _PLURAL_VERB),
    Slip(
        "Pronoun",
        _SAYS,
        rf"{STARTS}I «has|is|are|does»(?= )",
        {"has": "have", "does": "do", "is": "am", "are": "am"},
        exact=True,
    ),
    Slip(
        "Everyone",
        _SAYS,
        r"\b(?:everyone|everybody|someone|somebody|nobody|everything|nothing|(?:each|every one) of (?:the"
        r"|these|our) \w+s)"
        r" «are|were|have|do»(?= )",
        _SINGULAR_VERB,
        unless=rf"{_QUESTION}|\b(?:and|or|if)\s",
    ),
    Slip(
        "EachHas",
        _SAYS,
        rf"{CLAUSES}(?:each|every) {_SINGULAR} «{_CLEAR}»(?= (?:{DETERMINERS}|to|two|three|one|only|from|on)\b)",
        _third,
    ),
    Slip(
        "HeadNoun",
        _SAYS,
        rf"\b(?!(?:{any_of(('series', 'analysis', 'basis', 'process', 'class', 'status', 'success', 'loss', 'access', 'progress'))})\b)"
        rf"{_OF} «{any_of(_THIRDS)}»(?= (?:{DETERMINERS}|that|how|why|clearly|not|very|too|up|to)\b)",
        _THIRDS,
    ),
    Slip(
        "HeadNoun",
        _SAYS,
        rf"{CLAUSES}(?:the|our|this|that|each|every) {_SINGULAR} of (?:(?:the|these|our|all|its|their) )?(?:\w+ )?\w+s"
        rf" «{_CLEAR}|are|were»(?= (?:{DETERMINERS}|not|very|too|in|on|only|been|\w+ed)\b)",
        _third,
    ),
    Slip(
        "People",
        _SAYS,
        (
            rf"\b(?:many|most|few|these|those|the|all) (?:people|{any_of(COUNTED_PLURALS)}) «is|was|has"
            r"|doesn't|does not»(?= )"
        ),
        _PLURAL_VERB,
        unless=r"\b(?:of|in|for|with|to|from|on|one|none|each|by|number|between)\s(?:\w+\s)?",
    ),
)
