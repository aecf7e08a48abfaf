"""Words that are one as a noun and two as a verb: the setup, to set up."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.pattern import DETERMINERS, MODALS, Slip, any_of, listed
from advocate_app.checks.grammar.slips.verbs import third

_VERB, _NOUN = "As a verb it is two words.", "As a noun it is one word."
_TWO = {
    word.replace("-", ""): word.replace("-", " ")
    for word in listed(
        "set-up log-in log-out back-up roll-back check-out shut-down start-up sign-up sign-in clean-up "
        "work-around fall-back look-up "
        "speed-up slow-down fail-over roll-out opt-in opt-out break-down hand-over take-over follow-up "
        "scale-up time-out tear-down warm-up"
    )
}
_PLAIN = listed("setup login logout backup rollback shutdown signup cleanup checkout rollout teardown failover lookup")
_ONE = {
    two: one
    for one, two in _TWO.items()
    if one not in ("optin", "optout", "signin", "followup", "scaleup", "speedup", "startup", "slowdown")
}
_THIRDS = {f"{one}s": f"{third(_TWO[one].split()[0])} {_TWO[one].split()[1]}" for one in _PLAIN}
_AFTER = (
    rf"(?= (?:{DETERMINERS}|it|them|to|with|as|from|into|for|at|before|after|first|all|again|everything)\b|[.,;!?]|\Z)"
)

COMPOUNDS = (
    Slip(
        "TwoWords",
        _VERB,
        (
            rf"\b(?:we|I|you|they|don't|didn't|can't|not to|{MODALS}) (?:also |always |then |first |just |now "
            rf"|easily |never )?«{any_of(_PLAIN)}»{_AFTER}"
        ),
        _TWO,
        unless=r"\b(?:give|gives|gave|offer|of|for|what|which) ",
    ),
    Slip(
        "TwoWords",
        _VERB,
        (
            r"\b(?:want|need|needs|have|has|had|how|able|easy|try|remember|forget|forgot|order|time|like"
            rf"|possible|required|going|trying|used|wants|way|ways) to «{any_of(_PLAIN)}»(?= |[.,;!?]|\Z)"
        ),
        _TWO,
        unless=r"\b(?:due|respect|next) ",
    ),
    Slip(
        "TwoWords",
        _VERB,
        (
            rf"(?:\A|(?<=[.!?:;,] )|\b(?:please|let's|then|first|and) )«{any_of(_PLAIN)}»(?= (?:the|your|our|a"
            r"|an|all|this|to the|with your|into|it|them|everything)\b)"
        ),
        _TWO,
    ),
    Slip(
        "TwoWords",
        _VERB,
        (
            r"\b(?:it|which|that|script|tool|job|service|command|function|user|server|he|she|installer"
            rf"|program|fixture|playbook|method|pipeline|helper|module) «{any_of(_THIRDS)}»(?= "
            rf"(?:{DETERMINERS}|to|with|from|into|it|them|all)\b)"
        ),
        _THIRDS,
    ),
    Slip(
        "OneWord",
        _NOUN,
        (
            r"\b(?:the|a|an|this|that|our|your|each|every|no|its|my|their|full|daily|new|old|first|complete"
            rf"|quick|automatic|manual|last|simple|initial|possible|clean|known) «{any_of(_ONE)}»(?=[.,;!?]|\Z"
            r"| (?:is|was|takes|took|of|for|page|script|guide|process|procedure|failed|fails|has|had|button"
            r"|form|screen|were|which|that|will|can|should|and|in|on|at|file|files|strategy|plan|job|server"
            r"|instructions|steps|command|to (?!now\b|the\b)|didn't|doesn't|works|worked|needs|went|before"
            r"|after|with)\b)"
        ),
        _ONE,
        unless=r"\b(?:to|had|have|has|gets?|got|we) (?=(?:the|our|a|your|its) \w+ \w+ (?:to|and|with|before|after)\b)",
    ),
)
