"""Words that sound alike."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.pattern import DETERMINERS, MODALS, STARTS, Slip, any_of
from advocate_app.checks.grammar.slips.verbs import forms

_SAYS = "Another word is meant."
_BASES = any_of(base for base in forms() if base != "be")
_COMPARED = (
    "more|less|fewer|rather|other|better|worse|faster|slower|bigger|smaller|larger|higher|lower"
    "|longer|shorter|older|newer|easier|"
    "harder|cheaper|simpler|safer|greater"
)
_THINGS = (
    "own|code|data|team|servers?|service|laptop|machine|database|tests|users|editor|application"
    "|password|account|company|project|job"
)

SMALL_WORDS = (
    Slip(
        "Its",
        _SAYS,
        r"\b(?:of|in|into|from|with|on|at|by|to|for|over|through|keeps|has|loses|opens|closes|reads"
        r"|writes|changes|drops|sends|gets"
        r"|takes|releases|updates|holds|stores|needs|uses|lost|kept) «it's»(?= (?!an? |the |not |just "
        r"|only |been |all |too |so |very "
        r"|still |no |always |never |now |worth|okay|fine|time|possible|\w+ing |\w+ly |your |our |my )\w+)",
        "its",
    ),
    Slip(
        "ItIs",
        _SAYS,
        rf"{STARTS}«its»(?= (?:an?|the|not|been|just|too|very|going|possible|impossible|worth|always|never"
        r"|still|also|already|because"
        r"|really|likely)\b)",
        "it's",
    ),
    Slip(
        "Lose",
        _SAYS,
        rf"\b(?:you|we|they|I|to|{MODALS}|don't|not|never) «loose»(?= (?:{DETERMINERS}|data|it|them|us"
        r"|track|time|money|messages|events"
        r"|packets|requests|work|access|control|interest|trust)\b)",
        "lose",
    ),
    Slip("Lose", _SAYS, r"\b«looses»(?= )", "loses"),
    Slip(
        "Expect",
        _SAYS,
        (
            r"\b(?:(?:did|do|does)(?: not|n't)|we|would|never) «except»(?= (?:this|that|an?|any|much|many"
            r"|such|so|it|them|more|anything)\b)"
        ),
        "expect",
    ),
    Slip(
        "YouAre",
        _SAYS,
        rf"{STARTS}«your»(?= (?:going to|welcome to|about to|not|free to|able to|supposed to|looking for"
        r"|in charge|on call"
        r"|ready to|working on|never|always|an?|the)\b)",
        "you're",
    ),
    Slip("Your", _SAYS, rf"\b«you're»(?= (?:{_THINGS})\b)", "your"),
    Slip("Your", _SAYS, r"\b(?:for|of|with|in|on|from|by) «you're»(?= (?!not |going |\w+ing )\w+)", "your"),
    Slip(
        "Whose",
        _SAYS,
        r"(?:\A|(?<=[.!?:,] ))«who's»(?= (?!the |an? |on |in |going |responsible |not |there |\w+ing "
        r"|been )\w+ (?:is|was|are|were) "
        r"(?:it|this|that|these|the)\b)",
        "whose",
    ),
    Slip(
        "Whose",
        _SAYS,
        r"\b(?:engineers?|developers?|people|users?|colleagues?|customers?|team|somebody|someone|anyone|those) «who's»"
        r"(?= (?:own |last |only |first )?(?:job|name|code|machine|laptop|service|team|account|work|idea"
        r"|password|data|build|tests?)\b)",
        "whose",
    ),
    Slip("Their", _SAYS, r"\b«there|they're»(?= own )", "their"),
    Slip(
        "There", _SAYS, rf"{STARTS}«their»(?= (?:is|are|was|were|has been|have been|will be|isn't|aren't)\b)", "there"
    ),
    Slip("TheyAre", _SAYS, rf"{STARTS}«their»(?= (?:not|going to|being|supposed)\b)", "they're"),
    Slip(
        "Than",
        _SAYS,
        (
            rf"\b(?:{_COMPARED}) (?:\w+ )?«then»(?= (?:an?|it|we|I|you|they|before|our|that|any|what|one|two"
            r"|\d+|expected|ever|the)\b)"
        ),
        "than",
        unless=r"\b(?:no|once)\s",
    ),
    Slip(
        "Effect",
        _SAYS,
        r"\b(?:an?|no|any|little|big|huge|large|great|side|negative|positive|same|opposite|much|visible) «affects?»"
        r"(?= (?:on|of|is|was)\b|[.,])",
        {"affect": "effect", "affects": "effects"},
    ),
    Slip(
        "Affect",
        _SAYS,
        (
            rf"\b(?:{MODALS}|not|(?:doesn|didn|don)'t) «effect»(?= (?:the|our|your|its|their|all|any|other"
            r"|users|performance|latency)\b)"
        ),
        "affect",
    ),
    Slip(
        "Advise",
        _SAYS,
        rf"\b(?:{MODALS}|to|we|I|they|strongly) «advice»(?= (?:you|against|them|us|everyone)\b)",
        "advise",
    ),
    Slip(
        "Advice",
        _SAYS,
        r"\b(?:some|good|any|her|his|your|best|general) «advise»(?=[.,]| (?:is|was|on|for|from|about)\b)",
        "advice",
    ),
    Slip(
        "Were",
        _SAYS,
        r"\b(?:we|they|you|tests|servers|results|users|files|errors|services) «where»"
        r"(?= (?:not|only|all|also|able|still|too|so|very|running|looking|surprised|wrong|fast|slow)\b)",
        "were",
    ),
    Slip(
        "Too",
        _SAYS,
        r"\b(?:is|was|are|were|be|been|becomes?|became|grew|gets?|got|far|way|takes?|took) «to»"
        r"(?= (?:much|many|small|large|big|late|expensive|slow for|slow to|short for|old|few)\b(?! "
        r"(?:number|amount|extent)s?))",
        "too",
    ),
    Slip("Too", _SAYS, r"\b«to»(?= many times\b)", "too"),
    Slip("Outdated", _SAYS, r"\b«out dated»\b", "outdated"),
    Slip("To", _SAYS, rf"\b(?:wants?|wanted|needs?|tries|able|going|how) «too»(?= (?:{_BASES}|be)\b)", "to"),
    Slip("Whether", _SAYS, r"\b«weather»(?= (?:or not|it|we|you|they)\b)", "whether"),
    Slip("Led", _SAYS, r"\b(?:has|have|had) «lead»(?= (?:to|us|me|them)\b)", "led"),
    Slip(
        "Past",
        _SAYS,
        r"\b(?:in|over|for) the «passed»(?= (?:\w+ )?(?:days?|weeks?|months?|years?|hours?)\b|[.,])",
        "past",
    ),
    Slip(
        "Quite",
        _SAYS,
        (
            r"\b(?:is|was|are|were|not|works|worked) «quiet»(?= (?:a (?:few|lot|bit)|often|good|slow|fast"
            r"|easy|hard|simple)\b)"
        ),
        "quite",
    ),
    Slip(
        "Lets",
        _SAYS,
        (
            r"(?:\A|(?<=[.!?:] ))«lets»(?= (?:see|look|take|go|say|start|begin|assume|try|make|use|write|talk"
            r"|walk|imagine)\b)"
        ),
        "let's",
    ),
    Slip("Choose", _SAYS, rf"\b(?:to|{MODALS}|please|don't) «chose»(?= )", "choose"),
    Slip("OtherHand", _SAYS, r"\b«in the other hand»\b", "on the other hand"),
    Slip("Regard", _SAYS, r"\b(?:in|with) «regards»(?= to\b)", "regard"),
    Slip("CareLess", _SAYS, r"\b«could»(?= care less\b)", "couldn't", unless=r"\b(?:not|never|nobody)\s"),
    Slip("Purposes", _SAYS, r"\b«intensive purposes»\b", "intents and purposes"),
    Slip("AsFollows", _SAYS, r"\bas «follow»(?=\s*:)", "follows"),
    Slip(
        "OneWordLess",
        "It is one word less.",
        r"\b«discuss(?:es|ed|ing)? about|despite of|mention(?:s|ed)? about|emphasi[sz]e[sd]? on»\b",
        lambda words: words.split()[0],
        near="about of on",
    ),
)
