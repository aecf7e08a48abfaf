"""Words that sound alike and are mixed up less often, told apart by what stands beside them."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.nouns import THINGS
from advocate_app.checks.grammar.slips.pattern import CLAUSES, DETERMINERS, MODALS, Slip, any_of
from advocate_app.checks.grammar.slips.verbs import third

_SAYS = "Another word is meant."
_OWNED = any_of(
    {
        *THINGS,
        *map(third, THINGS),
        "memory",
        "data",
        "code",
        "state",
        "content",
        "contents",
        "performance",
        "behavior",
        "logs",
        "metadata",
    }
    - {"fun", "time", "fault", "match", "part", "need", "idea", "mistake", "bug"}
)

HOMOPHONES = (
    Slip(
        "Complement",
        _SAYS,
        (
            r"\b«compliments?»(?= (?:each other|one another|the (?:existing|other|new|old|unit|tests?|docs"
            r"|tool|first|api|manual)|our|your|its|existing|it)\b)"
        ),
        {"compliment": "complement", "compliments": "complements"},
    ),
    Slip(
        "Complimentary",
        _SAYS,
        r"\b«complimentary»(?= (?:tools?|approach(?:es)?|techniques?|skills?|features?|to)\b)",
        "complementary",
    ),
    Slip(
        "EveryDay",
        _SAYS,
        (
            r"\b«everyday»(?=[.,;!?]|\Z| (?:at|we|I|in|on|it|the|they|you|for|to|and|by|from|our|after|before"
            r"|because|when|without|with|a|this|since)\b)"
        ),
        "every day",
        unless=r"\b(?:the|in|our|your|an|my|of|for|and|normal) ",
    ),
    Slip(
        "Everyday",
        _SAYS,
        (
            r"\b(?:our|your|my|their|the|an|in|of|for|from|its) «every day»(?= (?:work|life|use|tasks?|jobs?"
            r"|business|language|problems?|tools?|routine|practice|coding|development|objects?"
            r"|situations?)\b)"
        ),
        "everyday",
    ),
    Slip(
        "Whose",
        _SAYS,
        (
            r"(?:\A|(?<=[.!?:] )|\b(?:person|people|user|users|customer|customers|colleague|team|teams"
            r"|developer|engineer|engineers|author|someone|anyone|everyone|somebody|those|one|know|knows"
            rf"|wonder|ask|see|sure|of|for|clear) )«who's»(?= (?:{_OWNED}|own|code|data)\b(?!ing\b))"
        ),
        "whose",
    ),
    Slip(
        "WhoIs",
        _SAYS,
        (
            r"(?:\A|(?<=[.!?:,] )|\b(?:know|see|ask|wonder|sure|anyone|someone|person|colleague|decide"
            r"|people) )«whose»(?= (?:going|responsible|the|in charge|not|on call|already|able|still|been"
            r"|there|using|working|an?|interested|looking|coming|paying|writing|to blame|never|also)\b)"
        ),
        "who's",
    ),
    Slip(
        "Except",
        _SAYS,
        (
            r"(?:(?<=, )|\b(?:all|nodes|servers|tests|everything|everyone|everybody|nobody|nothing|tables"
            r"|users|files|machines|services|clients|one|anything|regions|works?|hosts|days|fields|platforms"
            r"|ones|identical|same|fine|browsers) )«accept»(?= (?:one|two|three|for|the last|the first|the "
            r"one|that|on|in|me|us|when|this|these|those)\b)"
        ),
        "except",
        unless=r"\b(?:they|we|you|these|those|the|our|all|most|many|some|if|which|that) ",
        near="accept",
    ),
    Slip(
        "Except",
        _SAYS,
        (
            r"\b(?:all|every|no) \w+ «accept»(?= (?:one|two|three|the last|the first|ours) (?:\w+ )?(?:is|are"
            r"|was|were|has|have|had|failed|passed)\b)"
        ),
        "except",
        near="accept",
    ),
    Slip(
        "Accept",
        _SAYS,
        (
            rf"\b(?:{MODALS}|to|we|don't|doesn't|didn't|not|only|please) «except»(?= (?:the|any|all|a|an|this"
            r"|that|your|our|new|more|multiple|both|two|connections|requests|only|it|them|cookies|no)\b)"
        ),
        "accept",
        unless=r"\b(?:all|everything|any|nothing|nobody|everyone|it|if) (?:\w+ )?",
    ),
    Slip(
        "Choose",
        _SAYS,
        rf"\b(?:to|{MODALS}|please|don't|didn't|did|we had to|you have to|let's|let you|not) «chose»(?= |[.,])",
        "choose",
        unless=r"\bwhat (?:to )?",
    ),
    Slip("Breath", _SAYS, r"\b(?:deep|a|take|my|short of|of) «breathe»(?=[.,;!?]|\Z| )", "breath"),
    Slip(
        "Knew",
        _SAYS,
        (
            r"\b(?:we|they|nobody|everybody|who|never|I|already|also|not) «new»(?= (?:that|about|how|what|why"
            r"|it|where|this would|from the|of (?:the|no|any|this)|nothing|exactly|for sure)\b)"
        ),
        "knew",
        unless=r"\b(?:is|are|was|were|that|gave|give|has|have|what) ",
    ),
    Slip(
        "No",
        _SAYS,
        (
            r"\b(?:is|are|was|were|have|has|had|with|there's|there|see|of|by) «know»(?= (?:longer|way|reason"
            r"|problem|problems|errors?|need|point|idea|doubt|difference|tests|one)\b)"
        ),
        "no",
    ),
    Slip(
        "Now",
        _SAYS,
        (
            r"\b(?:is|are|it|this|do it|we|right|until|up to|for|by|works?|fixed|start|stop|as of|just) "
            r"«know»(?=[.,;!?]|\Z| (?:possible|available|fixed|faster|ready|deprecated|stable|in|running"
            r"|works)\b)"
        ),
        "now",
        unless=r"\b(?:don't|to|you|not|as (?:far as )?|did|do|as|let|if|never) (?:we |it |this |just )*",
    ),
    Slip(
        "Where",
        _SAYS,
        (
            r"\b(?:we|they|you|there|which|that|who|tests|servers|results|users|files|errors|services|logs"
            r"|nodes|requests|changes|people|messages|jobs) «where»(?= (?:not|only|all|also|able|still|too|so"
            r"|very|running|looking|surprised|wrong|fast|slow|no|many|two|three|several|broken|lost|down"
            r"|happy|using|\w+ed(?: (?:by|in|on|to|at)\b|[.,]))\b)"
        ),
        "were",
    ),
    Slip(
        "WereNot",
        _SAYS,
        r"\b«were»(?= (?:to find|can (?:I|we|you)|do (?:I|we|you)|does the|is the|are the)\b)",
        "where",
        unless=r"\b(?:we|they|you|there|\w+s|it|he|she) ",
    ),
    Slip(
        "Site",
        _SAYS,
        (
            r"\b(?:on|our|your|web|the|this) «(?:sight|cite)»(?= (?:is down|was down|went down|map|admin"
            r"|reliability|owner)\b)"
        ),
        "site",
    ),
    Slip("Aloud", _SAYS, r"\b(?:is|are|not|was|were|be) «aloud»(?= to\b|[.,])", "allowed"),
    Slip(
        "Brake",
        _SAYS,
        (
            r"\b(?:will|would|can|could|may|might|to|not|doesn't|didn't|won't) «brake»(?= (?:the|your|our"
            r"|existing|every|things|clients|builds?|compatibility|it|backward)\b)"
        ),
        "break",
    ),
    Slip(
        "Piece",
        _SAYS,
        r"\b(?:a|this|one|that) «peace»(?= of (?:code|software|data|text|advice|information|hardware|cake)\b)",
        "piece",
    ),
    Slip(
        "Sense",
        _SAYS,
        (
            r"\b(?:we|it|running|been|down|slow|stable|here) «sense»(?= (?:last|yesterday|(?:19|20)\d\d"
            r"|monday|then|the (?:upgrade|update|release|migration|last))\b)"
        ),
        "since",
    ),
    Slip(
        "MakesSense",
        _SAYS,
        (
            r"\b(?:make|makes|made|making)(?: no| more| any| perfect| a lot of| much| little)? "
            r"«since»(?=[.,;!?]|\Z| (?:to|for|in|if|when|because|here)\b)"
        ),
        "sense",
    ),
    Slip(
        "Thorough",
        _SAYS,
        (
            r"\b(?:a|very|more|the|our|most) «through»(?= (?:review|test|testing|analysis|investigation"
            r"|explanation|look|check|understanding|documentation|cleanup)\b)"
        ),
        "thorough",
    ),
    Slip(
        "Through",
        _SAYS,
        (
            r"\b(?:go|goes|went|going|pass|passes|passed|run|runs|ran|get|walk|came|loop|loops|look|looked"
            r"|read|search|sent|routed|connects?|only) «though|thorough|trough|threw»(?= (?:the|a|an|all|this"
            r"|that|each|every|our|your|it|them|two|several)\b)"
        ),
        "through",
    ),
    Slip(
        "Weak",
        _SAYS,
        r"\b(?:last|next|this|every|per|a|one|each) «weak»(?= (?:we|I|the|ago|it|they|after|before|later)\b|[.,])",
        "week",
    ),
    Slip("Were", _SAYS, r"\b«we're»(?= (?:we|the \w+ (?:is|was) stored)\b)", "where"),
    Slip(
        "Hear",
        _SAYS,
        r"\b(?:over|right|click|see|look|is|are|from|documented|in|as) «hear»(?=[.,;!?:]|\Z| (?:is|for|to see)\b)",
        "here",
    ),
    Slip("Proceed", _SAYS, r"\b«precede»(?= (?:with|to|as)\b)", "proceed"),
    Slip(
        "Personnel",
        _SAYS,
        (
            r"\b(?:my|your|our|his|her|a|of) «personnel»(?= (?:opinion|experience|data|project|laptop|account"
            r"|blog|preference|information)\b)"
        ),
        "personal",
    ),
    Slip("ALot", _SAYS, rf"{CLAUSES}«alot»(?= )", "a lot"),
    Slip(
        "Insure",
        _SAYS,
        (
            r"\b(?:to|must|will|should|please|we|helps?) «insure»(?= (?:that|the (?:data|cache|server|service"
            r"|lock|test|build|order|correct))\b)"
        ),
        "ensure",
    ),
    Slip("Than", _SAYS, rf"\bother «then»(?= (?:{DETERMINERS}|being|using|to|by|in)\b)", "than"),
)
