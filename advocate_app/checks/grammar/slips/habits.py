"""Habits that writers bring along from another language: verbs built like those of home, two
conjunctions, who and which."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.pattern import DETERMINERS, MODALS, Slip, any_of
from advocate_app.checks.grammar.slips.verbs import forms

_BUILT = "This verb is built differently."
_JOINED = "One of the two joining words is enough."
_TENSE = "With a time that is over, the simple past belongs here."
_NOUN = "This noun is not counted."
_VERB = "As a verb it is two words."
_PERSONS = (
    "person|students?|researchers?|interns?|contributors?|operators?|reviewers?|friends?|experts?|developers?|engineers?|programmers?|people|users?|colleagues?|managers?|customers?"
    "|maintainers?|authors?|testers?|"
    "admins?|teammates?"
)
_BASES = any_of({*forms(), "read", "put", "set", "pin", "cut", "let", "skip", "spot", "scan"} - {"be"})
_DID = any_of({each[2] for each in forms().values() if each[0] != "be"})
_PARTICIPLES = any_of({each[3] for each in forms().values() if each[0] not in ("have", "do", "get")})
_PAST = {each[3]: each[2] for each in forms().values()}
_GERUND = {each[0]: each[4] for each in forms().values()}
_OVER = (
    r"(?:yesterday|last (?:night|week|month|year|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday)"
    r"|in (?:19|20)\d\d|(?:\w+ ){1,2}(?:years?|months?|weeks?|days?|hours?) ago)"
)

_AS_SUBJECT = {"me": "I", "him": "he", "her": "she", "us": "we", "them": "they"}


def _past(wrong: str) -> str:
    return _PAST.get(wrong.split()[-1], "")


def _without_first(wrong: str) -> str:
    return wrong.partition(" ")[2]


HABITS = (
    Slip(
        "AllowTo",
        _BUILT,
        rf"\b(?:allow|allows|allowed|enable|enables|enabled|permit|permits) «to»(?= (?!date\b)(?:{_BASES})\b)",
        "you to",
        unless=(
            r"\b(?:(?:is|are|was|were|be|been|get|as|'re) (?:\w+ ){0,3}|not |as |all it |will |to |you |we "
            r"|they |that is all it )"
        ),
    ),
    Slip(
        "SuggestTo",
        _BUILT,
        rf"\b(?:suggest|suggests|suggested) «(?:me|him|her|you|us|them) to»(?= (?:{_BASES})\b)",
        lambda wrong: f"that {_AS_SUBJECT.get(wrong.split()[0], 'you')}",
    ),
    Slip(
        "AvoidTo",
        _BUILT,
        (
            r"\b(?:avoid|avoids|avoided|suggest|suggests|consider|considers|finish|finishes|recommend"
            rf"|recommends) «to (?:{_BASES})\b»"
        ),
        lambda wrong: _GERUND.get(wrong.split()[-1], ""),
    ),
    Slip(
        "UsedTo",
        _BUILT,
        rf"\b(?:I am|I'm|we are|we're|you are|you're|get|got|gets|getting) (?:not |now |so )?used to «(?:{_BASES})\b»",
        lambda wrong: _GERUND.get(wrong, ""),
    ),
    Slip(
        "ForwardTo",
        _BUILT,
        rf"\blook(?:ing)? forward to «(?:{_BASES})\b»(?! from)",
        lambda wrong: _GERUND.get(wrong, ""),
    ),
    Slip("ModalTo", _BUILT, rf"\b(?:must|can|should|could|might|will) «to (?:{_BASES})\b»", _without_first),
    Slip(
        "WasHappened",
        _BUILT,
        r"\b«(?:was|were|is|are) (?:happened|occurred|appeared|arisen|existed)\b»",
        lambda wrong: {"arisen": "arose"}.get(wrong.split()[-1], wrong.split()[-1]),
        near="happened occurred appeared arisen existed",
    ),
    Slip(
        "FirstSent",
        _BUILT,
        (
            r"\b(?:is|are|was|were|be|been|being) (?:then |first |always |also |only )?«send»(?= (?:to|by"
            r"|from|back|over|in|as|with)\b)"
        ),
        "sent",
    ),
    Slip("ToThank", _BUILT, r"\b(?:like|want|wanted|love) to «thanks»\b", "thank"),
    Slip("Although", _JOINED, r"\b(?:although|though|even though) [^.,;!?]{3,80}, «but \w+»", _without_first),
    Slip(
        "Because",
        _JOINED,
        r"(?:\A|(?<=[.!?] ))(?:because(?! of\b)|since|as) [^.,;!?]{3,80}, «so (?:the|we|it|they|you|our)\b»",
        _without_first,
        unless=r"\bago ",
    ),
    Slip(
        "PersonWho",
        "Of people one says who.",
        rf"\b(?:{_PERSONS}) «which»(?= (?:{_DID}|has|have|had|is|are|was|were|can|do|does|did)\b)",
        "who",
        unless=r"\b(?:of|for|by|with|to) (?:the |our |my )?",
    ),
    Slip(
        "ThingThat",
        "Of things one says that.",
        r"\b(?:object|file|function|script|server|service|class|method|table|library|module|tool|page|query|field) "
        r"«who»(?= (?:contains?|holds?|is|has|was|can|does|returns?|reads?|writes?|runs?|sends?)\b)",
        "that",
    ),
    Slip(
        "WhoseThing",
        "Another word is meant.",
        r"\b(?:know|knows|knew|see|ask|asked|tell|sure|remember|wonder|unclear)"
        r" «who's»(?= \w+ (?:\w+ed|broke|was|is|were|are|has|caused|made)\b)",
        "whose",
        unless=r"\b(?:out|see) ",
    ),
    Slip(
        "TooMany",
        "Another word is meant.",
        (
            r"\b(?:lost|have|has|had|got|use|uses|used|are|were|is|was|takes?|took|far|way|sends?|made) "
            r"«to»(?= (?:many|much|few|little)\b)"
        ),
        "too",
    ),
    Slip(
        "YourUsing",
        "Another word is meant.",
        r"\b(?:sure|if|when|while|that|because|since|as|whether) «your»(?= (?:using"
        r"|running|working on|not|going|looking|trying|getting|having|unsure|new to)\b)",
        "you're",
    ),
    Slip(
        "TimeIsOver",
        _TENSE,
        rf"\b{_OVER},? (?:we|I|they|you|he|she|it|the \w+) «(?:have|has) (?:{_PARTICIPLES})\b»",
        _past,
    ),
    Slip(
        "ManyFeedback",
        _NOUN,
        r"\b«many (?:feedbacks?|informations?|advices?|softwares?)\b»",
        lambda wrong: f"a lot of {wrong.split()[-1].removesuffix('s')}",
    ),
    Slip(
        "TwoWords",
        _VERB,
        rf"\b(?:to|{MODALS}|let's first|let's|please|then|and|now|first) «(?:setup|login|logout|backup"
        rf"|rollback|checkout|shutdown|startup)»(?= (?:{DETERMINERS}|to|with|as|from|in|into)\b)",
        {
            "setup": "set up",
            "login": "log in",
            "logout": "log out",
            "backup": "back up",
            "rollback": "roll back",
            "checkout": "check out",
            "shutdown": "shut down",
            "startup": "start up",
        },
        unless=(
            r"\b(?:due|related|prior|access|the|similar|next|equal|back|compared"
            r"|up|return|redirects?|redirected|leads?|add|added|switch) "
        ),
    ),
    Slip(
        "CanNowLogIn",
        _VERB,
        rf"\b(?:{MODALS}) (?:now |then |also |just |simply )?«login»\b(?! (?:screen|page|form|name|prompt|flow))",
        "log in",
    ),
    Slip(
        "EasilyAdd",
        "An adverb belongs here.",
        rf"\b(?:{MODALS}) «(?:easy|quick|safe|automatic)»(?= (?:{_BASES})\b)",
        {"easy": "easily", "quick": "quickly", "safe": "safely", "automatic": "automatically"},
    ),
    Slip("HardToExplain", "Another word is meant.", rf"\b(?:is|are|was|were) «hardly»(?= to (?:{_BASES})\b)", "hard"),
    Slip("TheBoth", "One of the two words is enough.", r"\b«the both»(?= \w+s\b)", "both"),
    Slip(
        "TwoHundred",
        "After a number it has no s.",
        (
            r"\b(?:two|three|four|five|six|seven|eight|nine|several|a few|\d+) «hundreds|thousands"
            r"|millions»(?= (?!of\b)\w+s\b)"
        ),
        lambda wrong: wrong.removesuffix("s"),
    ),
    Slip(
        "TenMinuteOutage",
        "As a description it is one word, without s.",
        r"\b(?:a|an|the|this|that|our) «(?:\d+|two|three|four|five|six|seven|eight|nine"
        r"|ten|twenty|thirty|forty|fifty) (?:seconds|minutes|hours|days|weeks|months|years)»"
        r"(?= (?:outage|delay|timeout|window|meeting|job|migration|downtime|incident|wait"
        r"|trial|talk|break|interval|walk|project|sprint|retention|pause|gap|period of)\b)",
        lambda wrong: wrong.replace(" ", "-").removesuffix("s"),
    ),
    Slip(
        "ExplainMe",
        _BUILT,
        r"\b(?:explain|explains|explained|describe|described) «(?:me|us|him|them) (?:the|this|that|our"
        r"|your|an?) (?:\w+ )?\w+»"
        r"(?=[.,;!?]|\Z| (?:with|in|on|at|and|by|after|yesterday|for|over|before|last|using|when|again)\b)",
        lambda wrong: f"{wrong.partition(' ')[2]} to {wrong.partition(' ')[0]}",
    ),
    Slip(
        "ExplainMe",
        _BUILT,
        (
            rf"\b(?:explain|explains|explained|describe|described) «(?:me|us|him|them)»(?= (?:{DETERMINERS}"
            r"|how|why|what)\b)"
        ),
        lambda wrong: f"to {wrong}",
    ),
    Slip(
        "NotNothing",
        "Two denials cancel each other.",
        (
            r"\b(?:doesn't|don't|didn't|can't|cannot|won't|isn't|never) (?:need|have|do|see|say|change|know"
            r"|find|want|get|mean) «nothing»\b"
        ),
        "anything",
    ),
    Slip(
        "UntilWhen",
        "A deadline is by, not until.",
        r"\b(?:finished|done|delivered|submitted|completed|sent|ready|fixed|merged) «until»(?="
        r" (?:monday|tuesday|wednesday|thursday|friday|tomorrow|the end of|next|\d))",
        "by",
        unless=r"(?:n't|\bnot|\bnever) (?:\w+ ){0,3}",
    ),
    Slip(
        "HavingTwo",
        "This verb has no continuous form here.",
        (
            r"\bI «am having»(?= (?:an?|two|three|some|several|\d+|no) (?:\w+ )?(?:questions?|issues?|ideas?"
            r"|doubts?|suggestions?))"
        ),
        "have",
    ),
)
