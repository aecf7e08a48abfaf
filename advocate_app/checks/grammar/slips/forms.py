"""Forms of verbs after other verbs."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.pattern import DETERMINERS, MODALS, STARTS, Slip, any_of, listed
from advocate_app.checks.grammar.slips.verbs import base_of, forms, gerund

_SAYS = "The verb stands in the wrong form."
_BASES = any_of(base for base in forms() if base != "be")
_THIRDS = {verb: base for verb, base in base_of(1).items() if verb != "is"}
# what is a plural noun too: “need to tests” says nothing for sure
_NOUNS = frozenset(
    listed(
        "uses changes tests files services builds checks requests updates answers runs processes tracks "
        "functions queries copies releases caches logs commits records hosts addresses indexes issues events "
        "names types forms reports works starts stops plans visits reviews matches needs means guesses"
    )
)
_SURE_THIRDS = {verb: base for verb, base in _THIRDS.items() if verb not in _NOUNS}
# which are adjectives, or other verbs: “can left-align”, “to found a company”
_PASTS = {
    verb: base
    for verb, base in base_of(2).items()
    if verb not in ("left", "found", "felt", "fell", "was", "used", "saw", "set")
}
_MORE_PASTS = _PASTS | {"left": "leave", "found": "find", "felt": "feel", "fell": "fall", "used": "use", "saw": "see"}
_PARTICIPLES = {form[2]: form[3] for form in forms().values() if form[2] != form[3] and form[0] != "be"}
_ONLY_PARTICIPLES = [done for done in _PARTICIPLES.values() if done not in forms()]
_BROKEN = {
    past: done
    for past, done in _PARTICIPLES.items()
    if past in listed("wrote broke chose took gave drove forgot froze")
}
_BASE_DONE = {
    base: forms()[base][3]
    for base in listed(
        "use call require design create store generate handle implement configure install compile "
        "execute replace release deploy publish "
        "remove update upgrade merge delete rename migrate"
    )
} | {"base": "based"}
# what goes before a clause without “that”: every graph we had showed it
_WHICH = (
    r"\b(?:the|a|every|any|all|each|only|one|last|first|our|some|most|few|many)\s(?:\w+\s){1,3}?(?:we"
    r"|you|they|I|it|he|she)\s"
)
_BETWEEN = r"(?:not |also |still |only |always |never |then |just |already )?"
_ASKS = (
    r"(?:decide[ds]?|want(?:s|ed)?|need(?:s|ed)?|able|unable|going|plan(?:s|ned)?|try|tries|tried"
    r"|managed?|hope[ds]?|expect(?:s|ed)?|"
    r"allowed|forced|forgot|chose|agreed|refused?|fail(?:s|ed)?|learned|ready|easy|hard|possible|impossible|necessary)"
)
_GIVEN = (
    "write|make|take|choose|remove|install|send|receive|become|create|deploy|give|go|know|configure|migrate|add|throw"
)

FORMS = (
    Slip("AfterModal", _SAYS, rf"\b(?:{MODALS}) {_BETWEEN}«{any_of(_SURE_THIRDS)}»(?= )", _SURE_THIRDS),
    Slip(
        "AfterModal",
        _SAYS,
        rf"\b(?:can|could|would|should|must|cannot|may|might) {_BETWEEN}«{any_of(set(_THIRDS) - set(_SURE_THIRDS))}»"
        rf"(?= (?:{DETERMINERS}|for|in|on|with|from|at|into|it|them|very|only|up to|until|as|like|two"
        r"|three|four|five)\b)",
        _THIRDS,
        unless=r"\b(?:the|a|an|each|of|with|trash|tin) ",
    ),
    Slip("AfterModal", _SAYS, rf"\b(?:{MODALS}) {_BETWEEN}«{any_of(_MORE_PASTS)}»(?= )", _MORE_PASTS),
    Slip(
        "ModalOf",
        _SAYS,
        r"\b(?:could|should|would|must|might|may)(?:n't| not)? «of»(?= (?:been|had|known|done|seen|made"
        r"|gone|taken|given|got|said|told"
        r"|thought|found|written|chosen|caught|kept|lost|sent|built|\w+ed)\b)",
        "have",
    ),
    Slip(
        "AfterDid",
        _SAYS,
        (
            r"\b(?:(?:did|does|do)(?:n't| not)|(?:did|does) (?:it|we|you|they|he|she|I))(?: ever| even| also| "
            rf"actually)? «{any_of(_PASTS)}»\b"
        ),
        _PASTS,
    ),
    Slip("AfterDid", _SAYS, rf"\b(?:did|does)(?:n't| not) «{any_of(_THIRDS)}»(?= |[.,])", _THIRDS),
    Slip("AfterTo", _SAYS, rf"\b{_ASKS} to «{any_of(_PASTS)}»(?= )", _PASTS),
    Slip("AfterTo", _SAYS, rf"\b{_ASKS} to «{any_of(_SURE_THIRDS)}»(?= )", _SURE_THIRDS),
    Slip(
        "AfterHave",
        _SAYS,
        (
            r"\b(?:have|has|had|having)(?:n't| not| never| already| just| also| always)? "
            rf"«{any_of(_PARTICIPLES)}»(?= |[.,])"
        ),
        _PARTICIPLES,
        unless=_WHICH,
    ),
    Slip("AfterBe", _SAYS, rf"\b(?:is|are|was|were|been|being) {_BETWEEN}«{any_of(_BROKEN)}»(?= |[.,])", _BROKEN),
    Slip(
        "AfterBe",
        _SAYS,
        (
            rf"\b(?:is|are|was|were|been|being|be) {_BETWEEN}«{any_of(_BASE_DONE)}»(?= (?:in|for|by|on|to|as"
            r"|with|from|automatically)\b)"
        ),
        _BASE_DONE,
        unless=r"\b(?:of|what|all)\s",
    ),
    Slip(
        "LookForward",
        _SAYS,
        (
            rf"\b(?:look|looks|looked|looking) forward to «{_BASES}»(?= (?:{DETERMINERS}|you|from|to|with|it"
            r"|them|us|more|new|what|how)\b)"
        ),
        gerund,
    ),
    Slip(
        "InsteadOf",
        _SAYS,
        rf"\b(?:instead of|without|capable of) «{_GIVEN}»(?= (?:{DETERMINERS}|it|them|to|from)\b)",
        gerund,
    ),
    Slip("Capable", _SAYS, rf"\bcapable «to (?:{_BASES})»\b", lambda words: f"of {gerund(words.removeprefix('to '))}"),
    Slip(
        "SuggestDoing",
        _SAYS,
        rf"\b(?:suggest|recommend)(?:s|ed|ing)? «to (?:{_BASES})»(?= )",
        lambda words: gerund(words.removeprefix("to ")),
        unless=r"\b(?:is|are|was|were|be|been)\s(?:\w+\s)?",
    ),
    Slip("Agree", _SAYS, r"\b(?:I|we|they) «(?:am|are) agree»", "agree"),
    Slip(
        "HaveSeen",
        _SAYS,
        rf"(?:\A|(?<=[.!?] ))(?:I|we|they|you) «{any_of(_ONLY_PARTICIPLES)}»(?= (?:{DETERMINERS}|it|them)\b)",
        lambda done: f"have {done}",
    ),
    Slip(
        "UsedToRun",
        _SAYS,
        (
            rf"{STARTS}(?:we|I|they|he|she|it|you) «use»(?= to (?:{_BASES})\b[^.!?]{{3,80}}\b(?:but|until"
            r"|before|anymore|in the past|years ago|nowadays)\b)"
        ),
        "used",
    ),
    Slip("Used", _SAYS, r"\b(?:am|are|is|was|were|be|got) «use»(?= to )", "used"),
    Slip("Supposed", _SAYS, r"\b(?:am|are|is|was|were|be|not) «suppose»(?= to )", "supposed"),
)
