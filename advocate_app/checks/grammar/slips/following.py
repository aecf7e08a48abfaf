"""What form of a verb follows another verb, an adjective or a preposition."""

from __future__ import annotations

from collections.abc import Callable

from advocate_app.checks.grammar.slips.nouns import THINGS
from advocate_app.checks.grammar.slips.pattern import DETERMINERS, Slip, any_of, listed
from advocate_app.checks.grammar.slips.verbs import forms

_BUILT = "This verb is built differently."
_FORM = "The verb stands in the wrong form."
_TO = "“To” is missing here."
_BASES = any_of(base for base in forms() if base != "to")
_GERUND = {each[0]: each[4] for each in forms().values()}
_BASE = {each[4]: each[0] for each in forms().values()}
_GERUNDS = any_of(_BASE)
_PARTICIPLE = {each[0]: each[3] for each in forms().values()}
_NOT_NOUNS = any_of(
    base
    for base in forms()
    if base not in THINGS and base not in listed("work test help need use change support access equal dedicate")
)
_DONE = any_of(
    base
    for base in forms()
    if base not in THINGS
    and _PARTICIPLE[base] != base
    and base
    not in listed(
        "be free open complete clean clear correct live dry warm slow direct separate present perfect "
        "duplicate native subject worth own need "
        "deprecate close like up welcome light secure last lower hard deliberate content access equal "
        "tidy moderate alternate"
    )
)
_OBJECT = r"(?:me|us|him|them|you|people|users|everyone|the \w+|our \w+|your \w+)"
_AFTER = (
    rf"(?= (?:{DETERMINERS}|it|them|us|you|me|to|from|in|on|at|for|with|into|about|how|what|why|new"
    r"|more|all|each|\w+s)\b|[.,;])"
)
_BE = "am|is|are|was|were|be|been|being"


def _gerund(wrong: str) -> str:
    return _GERUND.get(wrong.removeprefix("to "), "")


def _with_gerund(preposition: str) -> Callable[[str], str]:
    return lambda wrong: f"{preposition} {_gerund(wrong)}"


FOLLOWING = (
    Slip(
        "GerundAfter",
        _BUILT,
        r"\b(?:avoid|avoids|avoided|avoiding|consider|considers|considered|mind|enjoy|enjoys|enjoyed|keep"
        r"|keeps|kept|finish|finishes"
        rf"|finished|postpone|postponed|risk|risks|recommend|recommends|imagine|dislike|worth|quit|imply|implies"
        rf"|involve|involves) «to (?:{_NOT_NOUNS})»{_AFTER}",
        _gerund,
        unless=rf"\b(?:{_BE}|not|it|them)\s",
    ),
    Slip(
        "StopTo",
        _BUILT,
        r"\b(?:stop|stopped|stops) «to (?:use|work|support|maintain|respond|accept|function|develop"
        r"|answer|send|deploy|write|release|run"
        r"|update|receive|process|serve|grow|build|deliver|call)»(?= |[.,])",
        _gerund,
    ),
    Slip("InsistTo", _BUILT, rf"\b(?:insist|insists|insisted) «to (?:{_BASES})»(?= )", _with_gerund("on")),
    Slip("SucceedTo", _BUILT, rf"\b(?:succeed|succeeds|succeeded) «to (?:{_BASES})»(?= |[.,])", _with_gerund("in")),
    Slip(
        "ThinkTo",
        _BUILT,
        rf"\b(?:am|are|is|was|were|been|'re|'m|'s) thinking «to (?:{_BASES})»(?= )",
        _with_gerund("of"),
    ),
    Slip(
        "DreamTo",
        _BUILT,
        (
            r"\b(?:dream|dreams|dreamed|dreamt|accused|capable|incapable|tired|afraid|proud|in charge"
            rf"|instead) «to (?:{_NOT_NOUNS})»{_AFTER}"
        ),
        _with_gerund("of"),
        unless=r"\b(?:are|too|be|was) (?:afraid|proud) ",
    ),
    Slip(
        "PreventTo",
        _BUILT,
        r"\b(?:prevent|prevents|prevented|stop|stops|stopped|discourage|discourages|keep|keeps|hinder"
        r"|hinders) (?:the \w+(?: \w+)?|it|them|us|users|you|people|clients"
        rf"|this|that|another \w+|other \w+|any \w+) «to (?:{_BASES})»(?= |[.,])",
        _with_gerund("from"),
        unless=r"\b(?:not|to be|order|easy|hard) ",
    ),
    Slip(
        "HelpDoing",
        _BUILT,
        (
            rf"\b(?:help|helps|helped|to help) (?:us |you |to |them )?«(?:{_GERUNDS})»(?= (?:the|our|your|its"
            r"|a|an|this|these|it|them|all|costs?|errors|bugs)\b)"
        ),
        _BASE,
        unless=r"\b(?:for|with|can't|cannot|no|any|the|your|some|of|their|couldn't)\s",
    ),
    Slip(
        "LetTo",
        _BUILT,
        rf"\b(?:let|lets) {_OBJECT} «to (?:{_BASES})»(?= |[.,])",
        lambda wrong: wrong.removeprefix("to "),
    ),
    Slip(
        "MakeTo",
        _BUILT,
        (
            rf"\b(?:made|makes|make) (?:me|us|him|them|you|it|her|the \w+|our \w+) «to (?:{_NOT_NOUNS}|work"
            r"|change|test|use|wait|run|crash|fail)»(?= |[.,])"
        ),
        lambda wrong: wrong.removeprefix("to "),
        unless=(
            r"\b(?:was|were|is|be|been|are|changes|change|progress|decision|decisions|effort|efforts|that"
            r"|which|we|they|it|has|have|had|was|I|he|she|you|what|everything)\s"
        ),
    ),
    Slip(
        "MakeTo",
        _BUILT,
        rf"\b(?:made|makes|make) (?:me|us|him|them) «to (?:{_NOT_NOUNS}|work|change|test|use|wait|run)»(?= |[.,])",
        lambda wrong: wrong.removeprefix("to "),
    ),
    Slip(
        "WantThat",
        _BUILT,
        (
            r"\b(?:want|wants|wanted|would like|'d like) «that (?:we|you|they|it|he|she|I)»(?= (?!can\b"
            r"|will\b|could\b|had\b|have\b|has\b|was\b|is\b)[a-z]+ )"
        ),
        lambda wrong: (
            {"we": "us", "they": "them", "he": "him", "she": "her", "i": "me"}.get(wrong.split()[1], wrong.split()[1])
            + " to"
        ),
        unless=r"\b(?:if|what|anything|things?|whatever|as) (?:I|we|you|they|he|she) ",
    ),
    Slip(
        "RefuseDoing",
        _BUILT,
        (
            r"\b(?:refuse|refuses|refused|decide|decides|decided|agreed|agrees|agree|managed|hope|hopes|hoped|fail"
            r"|failed|promise|promised|plan|plans|planned|want|wants|wanted|afford|expect|expects) "
            rf"«(?:{_GERUNDS})»(?= (?:the|our|your|it|them|us|a|an|to)\b)"
        ),
        lambda wrong: f"to {_BASE[wrong]}",
        unless=r"\b(?:the|a|our|of|their|no|any|its|your|this)\s(?:\w+\s)?",
    ),
    Slip(
        "NoNeed",
        _BUILT,
        rf"\bno (?:need|reason) «(?:{_GERUNDS})»(?= (?:the|our|your|it|them|a|an|this)\b)",
        lambda wrong: f"to {_BASE[wrong]}",
    ),
    Slip(
        "NoNeed",
        _BUILT,
        rf"\bno need «of (?:{_GERUNDS})»(?= (?:the|our|your|it|them|a|an|this)\b)",
        lambda wrong: f"to {_BASE[wrong.split()[1]]}",
    ),
    Slip(
        "AfterTo",
        _BUILT,
        (
            r"(?:\A|(?<=[.!?] )|\b(?:and|but|only|right|shortly|immediately|soon) )(?:after|before|without|by"
            rf"|despite|besides|when) «to (?:{_BASES})»(?= )"
        ),
        _gerund,
    ),
    Slip(
        "AfterTo",
        _BUILT,
        (
            r"\b(?:after|before|without|by|instead of|capable of|way of|responsible for|purpose of|risk of"
            rf"|idea of|process of) «to (?:{_NOT_NOUNS})»{_AFTER}"
        ),
        _gerund,
        unless=(
            r"\b(?:what|who|nothing|something|anything|room|goes|come|came|look|looked|time|ask|asked|used"
            r"|looking|waiting|whom) "
        ),
    ),
    Slip(
        "ForStore",
        _FORM,
        (
            r"\b(?:for|without|after|before|by|instead of|capable of|responsible for|way of|idea of|risk of"
            r"|process of|good at|interested in|purpose of|ability of) «(?:store|create|manage|generate|read"
            r"|write|send|install|provide|parse|retrieve|remove|configure|deploy|convert|avoid|replace|make"
            r"|take|give|become|restart|merge|delete|handle|choose|maintain|add|execute|verify|validate|know"
            r"|understand|reduce|improve|implement|use|be|do|have|fix|solve|help|let)»(?= (?:the|an?|our|your|its|it"
            r"|them|these|this|any|all)\b)"
        ),
        lambda wrong: _GERUND[wrong],
        unless=r"\b(?:stand|go|come|wish|looked|what|long|day|made|not|stored?|\w+ed|is|are|was) ",
    ),
    Slip("MindTo", _BUILT, rf"\b(?:don't|doesn't|didn't|not|you|wouldn't) mind «to (?:{_BASES})»(?= )", _gerund),
    Slip(
        "ForwardMissing",
        _TO,
        rf"\b(?:look|looking|looks) forward «(?:{_GERUNDS})»(?= |[.,])",
        lambda wrong: f"to {wrong}",
    ),
    Slip("ForwardMissing", _TO, r"\b(?:look|looking) forward «(?:your|the|our|a)»(?= )", lambda wrong: f"to {wrong}"),
    Slip(
        "AbleDo",
        _TO,
        rf"\b(?:am|is|are|was|were|be|been|not|being) (?:able|unable|supposed) «(?:{_BASES})»(?= |[.,])",
        lambda wrong: f"to {wrong}",
    ),
    Slip(
        "GoingDo",
        _TO,
        (
            rf"\b(?:I'm|we're|they're|am|are|is|was|were) (?:not )?going «(?:{_NOT_NOUNS}|use|work|change"
            rf"|test)»(?= (?:{DETERMINERS}|it|that|them)\b)"
        ),
        lambda wrong: f"to {wrong}",
    ),
    Slip(
        "WantDo",
        _TO,
        (
            r"\b(?:I|we|you|they|who|don't|didn't|also|really|just|may|might) (?:want|wanted|need|needed"
            r"|decided|plan|planned|tried|hope|prefer|managed|intend|agreed|refused|have) "
            rf"«(?:{_NOT_NOUNS})»(?= (?:the|our|your|an?|this|these|it|them|their|its|my)\b)"
        ),
        lambda wrong: f"to {wrong}",
        unless=r"\b(?:what|whatever|all|everything|thing|things|not|do) (?:I|we|you|they) |\bif (?:you|we) ",
    ),
    Slip(
        "NeedsDo",
        _TO,
        (
            r"\b(?:he|she|it|\w+er|team|tool|user|client|server) (?:wants|needs|tries|has) "
            rf"«(?:{_NOT_NOUNS})»(?= (?:the|our|your|an?|this|these|it|them|their|its)\b)"
        ),
        lambda wrong: f"to {wrong}",
    ),
    Slip(
        "PleaseTo",
        _BUILT,
        rf"(?:\A|(?<=[.!?,] ))please «(?:not )?to (?:{_BASES})»(?= |[.,])",
        lambda wrong: wrong.replace("to ", "") if "not" not in wrong else f"do not {wrong.split()[-1]}",
    ),
    Slip(
        "HadBetterTo",
        _BUILT,
        rf"\b(?:had better|would rather|'d better|'d rather) «to (?:{_BASES})»(?= )",
        lambda wrong: wrong.removeprefix("to "),
    ),
    Slip(
        "HaveBase",
        _FORM,
        (
            r"\b(?:I|we|you|they|it|he|she|who) (?:have|has|had)(?: not| never| already| just| also|n't)? "
            rf"«(?:{_DONE})»(?= (?:{DETERMINERS}|it|them|to|from|in|with)\b)"
        ),
        _PARTICIPLE,
        unless=r"\b(?:what|whatever|all|that|which|if|should|only|and) |\b(?:have|the \w+) ",
    ),
    Slip(
        "BePassive",
        _FORM,
        (
            rf"\b(?:{_BE}) (?:not |also |always |still |only |now |then |currently |automatically "
            rf")?«(?:{_DONE}|build|test|release|call|format|process|record|merge|cache|log|lock|trigger|design"
            r"|host|limit|order|copy|publish|schedule|review|report|request|index|split)»(?= (?:by|on every"
            r"|every|once|twice|daily|from the|in the|to the|with the|into|automatically|at the|before|after"
            r"|during|per)\b)"
        ),
        lambda wrong: {"schedule": "scheduled"}.get(wrong, _PARTICIPLE.get(wrong, "")),
        unless=r"\b(?:that|this|it|all|to|what|will|how|these|which|there) ",
    ),
    Slip(
        "BeDoing",
        _FORM,
        (
            r"\b(?:I|we|they|you|team|he|she|who) (?:am|are|is|was|were)(?: still| also| now| currently| "
            r"already| just)? «(?:use|work|plan|build|write|try|look|run|develop|think|wait|get|make|move|go"
            r"|do|have|create|investigate|migrate|test|face|study)»(?= (?:the|an?|our|on|to|for|with|at|in|it"
            r"|this|that|hard|about|from|into|new|some|all)\b)"
        ),
        _gerund,
        unless=r"\b(?:what|all|where|how|who|thing) ",
    ),
    Slip(
        "WorthTo", _BUILT, rf"\b(?:is|was|be|are|'s) (?:well |not |really )?worth «to (?:{_BASES})»(?= |[.,])", _gerund
    ),
    Slip(
        "StartToDoing",
        _FORM,
        (
            r"\b(?:start|starts|started|want|wants|wanted|need|needs|needed|try|tries|tried|able|going"
            r"|decided|have|has|had|able|order|began|begin|continues?|allowed|forced|required|possible|easy"
            rf"|hard|difficult|ready|necessary) to «(?:{_GERUNDS})»(?= |[.,])"
        ),
        _BASE,
        unless=r"\b(?:due|used|forward|committed|dedicated|addition|prior|respect|regard|next|it|comes) ",
    ),
)
